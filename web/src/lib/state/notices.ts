// What the reader is told when an address could not be obeyed: what it asked for, and what is shown in its place.
import { formatDate } from '#lib/time/month.ts';
import type { Misread, ReadAddress } from './address.ts';
import type { KnownZone, ViewState } from './view-state.ts';
import { nameZones, sayPeriod } from './words.ts';

/** One sentence for each part of an address that could not be obeyed, in the order of an address. */
export function sayNotices({ state, asAt, misread }: ReadAddress, known: readonly KnownZone[]): string[] {
  const notices = misread.map((part) => `${sayAsked(part)} ${sayShown(part.key, state, known)}`);
  return asAt
    ? [...notices, `The address asks for the figures as at ${formatDate(asAt)}. The hub keeps no earlier states yet: ${NOW}`]
    : notices;
}

const NOW = 'these are today’s figures.';

const ASKED: Record<Misread['key'], { kind: string; but: string }> = {
  p: { kind: 'a period', but: 'which is not a period that this page knows' },
  c: { kind: 'a comparison', but: 'which is not a comparison that this page knows' },
  z: { kind: 'a zone', but: 'which is not a zone of this hub' },
  v: { kind: 'a view', but: 'which is not a view that this page knows' },
  at: { kind: 'a date', but: 'which is not a date such as 2026-10-05' },
};

/** What of an address was not understood, in a sentence. */
export function sayAsked({ key, asked }: Misread): string {
  const { kind, but } = ASKED[key];
  return asked ? `The address asks for “${asked}”, ${but}.` : `The address asks for ${kind} and names none.`;
}

function sayShown(key: Misread['key'], state: ViewState, known: readonly KnownZone[]): string {
  switch (key) {
    case 'p':
      return `It shows ${sayPeriod(state.period)} in its place.`;
    case 'c':
      return 'Nothing is compared.';
    case 'z':
      return `It shows ${nameZones(state.zones, known)}.`;
    case 'v':
      return 'The charts are shown.';
    case 'at':
      return `The hub keeps no earlier states yet: ${NOW}`;
  }
}
