// Decides what the form for erasing words asks, and how words that were found are told apart.
import type { EraseTextMutationVariables, WrittenTextsQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { optionalOf, textOf, type Typed } from '#lib/kit/writing/typed.ts';

type SentText = WrittenTextsQuery['writtenTexts'][number];
type Ground = EraseTextMutationVariables['ground'];

/** Names of the fields, as the hub calls them. */
export const ERASE_FIELDS = ['textId', 'ground', 'reason'] as const;

/** Names of the form and of the key in its address that says what was looked for. */
export const ERASE_FORM = 'erase';
export const FIND_KEY = 'find';

/** An empty form. */
export const NOTHING_CHOSEN: Typed = {};

const NOUNS: Readonly<Record<string, string>> = {
  ZONE_EVENT: 'an event',
  TARGET: 'a target',
  REBASE: 'a recalculated range',
  GHOSTED_POINT: 'a month that was explained',
  FINDING: 'a finding',
};

const PARTS: Readonly<Record<string, string>> = {
  title: 'What happened',
  link: 'Address',
  setBy: 'Who set it',
  reason: 'Reason',
  event: 'Event',
  words: 'Words',
  why: 'Why it was changed',
};

/** Words that can be chosen. */
export interface ErasableText {
  id: string;
  /** The words around what was looked for, which is between the two that follow each other: before, itself, after. */
  snippet: readonly [string, string, string];
  /** Where they stand and since when: 'Reason, in a target of Attendances, New Parks, from 1 April 2025. Written on 5 October 2026 at 14:00'. */
  where: string;
}

/** Words as they can be chosen. */
export function describeText(sent: SentText, wanted: string, titles: ReadonlyMap<string, string>): ErasableText {
  const { id, noun, part, text, writtenAt } = sent;
  const where = `${PARTS[part] ?? part}, in ${NOUNS[noun] ?? noun}${sayOfWhat(sent, titles)}`;
  return { id, snippet: cutAround(text, wanted), where: `${where}. Written on ${formatInstantAsMinute(writtenAt)}` };
}

/** ' of Attendances, New Parks, from 1 April 2025'; that it is history, where it stands nowhere else. */
function sayOfWhat({ measureId, zone, since }: SentText, titles: ReadonlyMap<string, string>): string {
  if (!since) return ', now in its history alone';
  const day = formatDate(since);
  return measureId ? ` of ${[titles.get(measureId) ?? measureId, ...(zone ? [zone] : []), `from ${day}`].join(', ')}` : ` of ${day}`;
}

/** Characters that are shown on each side of what was looked for. */
const AROUND = 60;

/** What was looked for with the words around it; whatever is left out is marked. */
export function cutAround(text: string, wanted: string): [string, string, string] {
  const at = text.toLowerCase().indexOf(wanted.toLowerCase());
  if (at < 0) return [text, '', ''];
  const [from, end] = [Math.max(0, at - AROUND), at + wanted.length + AROUND];
  return [
    `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
    text.slice(at, at + wanted.length),
    `${text.slice(at + wanted.length, end)}${end < text.length ? '…' : ''}`,
  ];
}

/** What a form asks of the hub. @param wanted what was looked for, which the reason may not hold */
export function askErasure(typed: Typed, wanted: string): EraseTextMutationVariables {
  return {
    textId: textOf(typed, 'textId'),
    ground: optionalOf(typed, 'ground') as Ground,
    reason: textOf(typed, 'reason'),
    lookedFor: wanted,
  };
}

/** What came of a search: '2 texts hold “Smith”.' */
export function sayFound(wanted: string, count: number, most: number): string {
  if (count === 0) return `Nothing that people wrote holds “${wanted}”.`;
  if (count === 1) return `One text holds “${wanted}”.`;
  return count < most ? `${count} texts hold “${wanted}”.` : `At least ${count} texts hold “${wanted}”. The latest ${count} are shown.`;
}
