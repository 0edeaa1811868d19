// Decides what the form of a rebase asks and how what was typed is put to the hub.
import { sayEvent } from '#lib/kit/words/name-event.ts';
import type { GhostedPointInput, RebaseInput, RebaseQuery, RebasesQuery } from '#lib/graph/generated/graphql.ts';
import { addMonths, formatDate, formatMonth, monthsBetween } from '#lib/kit/time/month.ts';
import { typeSeen } from '#lib/kit/writing/seen-revision.ts';
import { allOf, optionalOf, textOf, type Typed } from '#lib/kit/writing/typed.ts';

export type SentRebase = NonNullable<RebaseQuery['rebase']>;
type SentEvent = RebaseQuery['zoneEvents']['nodes'][number];
type SentMeasure = RebasesQuery['measures'][number];
/** First and latest month that a measure is held for; null where nothing of it is. */
type HeldMonths = Pick<SentMeasure, 'firstMonth' | 'latestMonth'>;

/** Names of the fields, as the hub calls them. */
export const REBASE_FIELDS = ['zone', 'month', 'reason', 'baselinePoints', 'event', 'others', 'why'] as const;

/** Those of a month that is explained. */
export const GHOST_FIELDS = ['zone', 'month', 'reason'] as const;

/** A measure of which nothing is held. */
export const NOTHING_HELD: HeldMonths = { firstMonth: null, latestMonth: null };

/** A choice of a form. */
interface Choice {
  value: string;
  label: string;
}

/** A form that says what a rebase says. */
export function typeRebase({ zone, month, reason, baselinePoints, event, revision }: Omit<SentRebase, 'history'>): Typed {
  return {
    zone: [zone?.slug ?? ''],
    month: [month],
    reason: [reason],
    baselinePoints: [String(baselinePoints ?? '')],
    event: [event?.id ?? ''],
    ...typeSeen(revision),
  };
}

/** What a form asks of the hub. */
export function askRebase(measure: string, typed: Typed): RebaseInput {
  return {
    measure,
    zone: optionalOf(typed, 'zone'),
    month: textOf(typed, 'month'),
    reason: textOf(typed, 'reason'),
    baselinePoints: readPoints(optionalOf(typed, 'baselinePoints')),
    event: optionalOf(typed, 'event'),
  };
}

/** What a form asks of the hub where other measures are ticked: the same decision about each, that of the page first. */
export function askRebases(measure: string, typed: Typed): RebaseInput[] {
  const rebase = askRebase(measure, typed);
  return [measure, ...allOf(typed, 'others').filter((other) => other !== measure)].map((each) => ({ ...rebase, measure: each }));
}

/** The measures that the same event may have moved: those with a usual range in each zone. Those of its own domain come first. */
export function listOthers(measures: readonly Omit<SentMeasure, keyof HeldMonths>[], id: string): Choice[] {
  const domain = id.split('.')[0];
  return measures
    .filter((measure) => measure.id !== id && measure.byZone && measure.chart === 'CONTROL')
    .toSorted((one, other) => Number(other.domain === domain) - Number(one.domain === domain))
    .map(({ id: value, title }) => ({ value, label: title }));
}

/** What is no whole number is sent as none at all, which the hub refuses with what would be possible. */
function readPoints(typed: string | null): number | null {
  if (typed === null) return null;
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
}

/** What the form of an explained month asks of the hub. */
export function askGhost(measure: string, typed: Typed): GhostedPointInput {
  return { measure, zone: optionalOf(typed, 'zone'), month: textOf(typed, 'month'), reason: textOf(typed, 'reason') };
}

/** The months that a measure is held for, newest first: those that can be explained. */
export function listMonths({ firstMonth, latestMonth }: HeldMonths): Choice[] {
  if (!firstMonth || !latestMonth) return [];
  return Array.from({ length: monthsBetween(firstMonth, latestMonth) + 1 }, (_, back) => chooseMonth(addMonths(latestMonth, -back)));
}

/**
 * The months that limits can start again in, newest first: all but the first, which has none before it.
 * @param held the month that a rebase has already, whatever became of its figures
 */
export function listRebaseMonths(measure: HeldMonths, held?: string): Choice[] {
  const months = listMonths(measure).slice(0, -1);
  return held === undefined || months.some(({ value }) => value === held) ? months : [...months, chooseMonth(held)];
}

const chooseMonth = (month: string): Choice => ({ value: month, label: formatMonth(month) });

/** The events that a rebase can go with. @param held The one that it goes with already, which may have been withdrawn. */
export function listEvents(events: readonly SentEvent[], held: SentEvent | null): Choice[] {
  const withHeld = held && !events.some(({ id }) => id === held.id) ? [held, ...events] : events;
  return [
    { value: '', label: 'None' },
    ...withHeld.map((event) => ({ value: event.id, label: `${formatDate(event.date)}: ${sayEvent(event)}` })),
  ];
}
