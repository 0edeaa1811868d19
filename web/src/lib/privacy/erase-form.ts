// Decides what the form for erasing words asks, and how words that were found are told apart.
import type { EraseTextMutationVariables, WrittenTextsQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { textOf, type Typed } from '#lib/kit/writing/typed.ts';

type SentText = WrittenTextsQuery['writtenTexts'][number];
type Ground = EraseTextMutationVariables['ground'];

/** Names of the fields, as the hub calls them. */
export const ERASE_FIELDS = ['textId', 'ground', 'reason'] as const;

/** Names of the form and of the key in its address that says what was looked for. */
export const ERASE_FORM = 'erase';
export const FIND_KEY = 'find';

/** An empty form. */
export const NOTHING_CHOSEN: Typed = { ground: ['OBJECTION'] };

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
  text: string;
  /** Where they stand and since when: 'Reason, in a target. Written on 5 October 2026 at 14:00'. */
  where: string;
}

/** Words as they can be chosen. */
export function describeText({ id, noun, part, text, writtenAt }: SentText): ErasableText {
  return { id, text, where: `${PARTS[part] ?? part}, in ${NOUNS[noun] ?? noun}. Written on ${formatInstantAsMinute(writtenAt)}` };
}

/** What a form asks of the hub. */
export function askErasure(typed: Typed): EraseTextMutationVariables {
  return { textId: textOf(typed, 'textId'), ground: textOf(typed, 'ground') as Ground, reason: textOf(typed, 'reason') };
}

/** What came of a search: '2 texts hold “Smith”.' */
export function sayFound(wanted: string, count: number, most: number): string {
  if (count === 0) return `Nothing that people wrote holds “${wanted}”.`;
  if (count === 1) return `One text holds “${wanted}”.`;
  return count < most ? `${count} texts hold “${wanted}”.` : `At least ${count} texts hold “${wanted}”. The latest ${count} are shown.`;
}
