// Decides what a notice says of changes to the slides of the board that can be read and cannot be made: a place that the deck does not have, a slide that is not in it.
import { joinWords } from '#lib/kit/words/join-words.ts';
import { HEADLINE_MEASURES, listMeasureSlides, parseDeck, SCORECARD } from './deck.ts';
import { echo } from './echo.ts';

/** One sentence; none where every change was made, and none for an address that cannot be read at all, of which something else is said. */
export function sayDeckNotObeyed(search: Pick<URLSearchParams, 'getAll'>): string[] {
  const [asked, ...others] = search.getAll('b');
  if (asked === undefined || others.length > 0 || !parseDeck(asked)) return [];
  const changes = asked.split('~');
  const names = listMeasureSlides(parseDeck(changes.filter((change) => !change.includes(':')).join('~'))).map(({ name }) => name);
  const notObeyed = changes.filter((change) => !mayBeMade(change, changes, names));
  if (notObeyed.length === 0) return [];
  const them = joinWords(notObeyed.map((change) => `“${echo(change)}”`));
  return [
    `The address asks for ${them}, which cannot be done: the board has ${names.length} slides of measures, and only they can be taken away or moved, to a place from 1 to ${names.length}.`,
  ];
}

function mayBeMade(change: string, changes: readonly string[], names: readonly string[]): boolean {
  const [name = '', place] = change.replace(/^-/, '').split(':', 2);
  if (change.startsWith('-'))
    return place === undefined && (name === SCORECARD || HEADLINE_MEASURES.includes(name) || changes.includes(name));
  return place === undefined || (names.includes(name) && Number(place) >= 1 && Number(place) <= names.length);
}
