// Writes the events that the charts of a page name, each once, in order of date: nobody changes them, so they are no components.
import type { FailedCard } from '#lib/cards/contract.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { PanelEvent } from './picture/panel.ts';
import type { TrendCard } from './trend-card.ts';

/** The list as markup; undefined where no chart names an event. @param linkTo The address of the page of an event */
export function writeEventList(cards: readonly (TrendCard | FailedCard)[], linkTo: (id: string) => string): Markup | undefined {
  const events = new Map(cards.flatMap((card) => ('words' in card ? card.words.events : [])).map((event) => [event.id, event]));
  if (events.size === 0) return undefined;
  const lines = [...events.values()].toSorted((one, other) => one.date.localeCompare(other.date)).map((event) => writeLine(event, linkTo));
  return new Markup(`<ul>${lines.join('')}</ul>`);
}

function writeLine({ id, date, title, erased, zones, illustrative }: PanelEvent, linkTo: (id: string) => string): string {
  const where = joinWords(zones.map(({ name }) => name));
  const rest = escapeText(`${erased ? ` (${erased})` : ''}, ${where}${illustrative ? ' (illustrative)' : ''}`);
  return `<li>${formatDate(date)}: <a href="${escapeText(linkTo(id))}">${escapeText(title)}</a>${rest}</li>`;
}
