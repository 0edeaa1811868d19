// What the reader is told when an address could not be obeyed: what it asked for, and what is shown in its place.
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { Misread, ReadAddress } from './address.ts';
import { isAhead, isPassed, sayAsAt, sayDataAsAt } from './as-at.ts';
import type { Site } from './site.ts';
import type { KnownZone, ViewState } from './view-state.ts';
import { nameZones, sayPeriod } from './words.ts';

/** What the notices need to know of the hub. */
type Known = Pick<Site, 'zones' | 'asAt' | 'since'>;

/** One sentence or more for each part of an address that could not be obeyed, in the order of an address. */
export function sayNotices({ state, misread }: ReadAddress, site: Known): string[] {
  return [
    ...misread.map((part) => `${sayAsked(part)} ${sayShown(part.key, state, site.zones)}`),
    ...sayPassed(state, site),
    ...sayAhead(state, site),
  ];
}

/** That the address asks for a day that the data has not come to. */
function sayAhead({ asAt }: ViewState, { asAt: dataAsAt }: Known): string[] {
  if (!asAt || !dataAsAt || !isAhead(asAt, dataAsAt)) return [];
  return [
    `The address asks for the figures as at ${sayAsAt(asAt)}. The newest that the hub has are shown: those as at ${sayDataAsAt(dataAsAt, asAt)}.`,
  ];
}

/** That the data has been added to since the address was written, and by what. */
function sayPassed({ asAt, period }: ViewState, { asAt: dataAsAt, since }: Known): string[] {
  if (!asAt || !dataAsAt || !isPassed(asAt, dataAsAt)) return [];
  const asked = `The address asks for the figures as at ${sayAsAt(asAt)}. The hub keeps no earlier states: these are the figures as at ${sayDataAsAt(dataAsAt, asAt)}.`;
  const moved = period.kind.startsWith('last-') || period.kind === 'all' ? ` ${sayMoved(period)}` : '';
  if (!since) return [`${asked} Imports have been published in between, so figures may have changed; the page Quality lists them.${moved}`];
  const list = joinWords([...since.named, ...(since.notNamed > 0 ? [`${since.notNamed} more, which the page Quality lists`] : [])]);
  const were = since.count === 1 ? '1 import was' : `${since.count} imports were`;
  return [`${asked} ${were} published in between, so figures may have changed: ${list}.${moved}`];
}

function sayMoved(period: ViewState['period']): string {
  const name = sayPeriod(period);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} may be other months than they were.`;
}

const ASKED: Record<Misread['key'], { kind: string; but: string }> = {
  p: { kind: 'a period', but: 'which is not a period that this page knows' },
  c: { kind: 'a comparison', but: 'which is not a comparison that this page knows' },
  z: { kind: 'a zone', but: 'which is not a zone of this hub' },
  v: { kind: 'a view', but: 'which is not a view that this page knows' },
  b: { kind: 'slides of the board', but: 'which are not slides that this page knows' },
  list: { kind: 'a list of records', but: 'which is not a list that this measure has' },
  month: { kind: 'a month', but: 'which is not a month such as 2026-08' },
  by: { kind: 'an order', but: 'which is not an order that this list has' },
  only: { kind: 'some of the measures', but: 'which is not a choice that this page knows' },
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
    case 'b':
      return 'The board has its usual slides.';
    case 'list':
      return 'Its first list is shown.';
    case 'month':
      return 'The records of the whole period are shown.';
    case 'by':
      return 'The usual order is shown.';
    case 'only':
      return 'All measures are shown.';
    case 'at':
      return 'It shows the newest figures.';
  }
}
