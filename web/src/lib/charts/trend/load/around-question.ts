// Decides how the averages around events are asked for: in one request, whatever the number of events, for a request has at most ten questions. Its text is
// always the same, so that the hub knows it.
import type { AroundEventsQuery, AroundEventsQueryVariables } from '#lib/graph/generated/graphql.ts';
import { decimalOf, roundDecimal } from '#lib/kit/figures/decimal.ts';
import { formatNumber, STATE_WORDS, type Scale } from '#lib/kit/figures/figure.ts';
import { addMonths, monthOfDate } from '#lib/kit/time/month.ts';
import type { PanelEvent } from '../picture/panel.ts';

/** Months on each side of an event. */
const MONTHS_BESIDE = 12;
/** The most events that are asked about, the latest first: each is two questions, and one request has at most ten. */
export const MOST_EVENTS = 5;

/** A zone on one side of an event. */
export type SentSide = AroundEventsQuery['before0'][number];

/** The zones on both sides of an event. */
export interface SentSides {
  readonly before: readonly SentSide[];
  readonly since: readonly SentSide[];
}

type Event = Pick<PanelEvent, 'date' | 'zones'>;

/** For each event and side a period whose average is that of itself, in all zones of the event. @param events at least one, at most MOST_EVENTS */
export function askAround(measure: string, events: readonly [Event, ...Event[]]): AroundEventsQueryVariables {
  const sides = (place: number) => askSides(events[place] ?? events[0]);
  const [event0, event1, event2, event3, event4] = [sides(0), sides(1), sides(2), sides(3), sides(4)];
  return {
    measures: [measure],
    zones0: event0.zones,
    before0: event0.before,
    since0: event0.since,
    zones1: event1.zones,
    before1: event1.before,
    since1: event1.since,
    zones2: event2.zones,
    before2: event2.before,
    since2: event2.since,
    zones3: event3.zones,
    before3: event3.before,
    since3: event3.since,
    zones4: event4.zones,
    before4: event4.before,
    since4: event4.since,
  };
}

function askSides({ date, zones }: Event) {
  const month = monthOfDate(date);
  return {
    zones: zones.map(({ slug }) => slug),
    before: { from: addMonths(month, -MONTHS_BESIDE), before: month },
    since: { from: month, before: addMonths(month, MONTHS_BESIDE) },
  };
}

/** What was sent of each event, in the order of the events. */
export function sidesOf(answer: AroundEventsQuery): readonly SentSides[] {
  return [
    { before: answer.before0, since: answer.since0 },
    { before: answer.before1, since: answer.since1 },
    { before: answer.before2, since: answer.since2 },
    { before: answer.before3, since: answer.since3 },
    { before: answer.before4, since: answer.since4 },
  ];
}

/** The average of one side: '83 (12 months)'; where there is none, that there are too few months, or that they are not for the reader. */
export function saySide(side: Pick<SentSide, 'points'> | undefined, scale: Scale): string {
  const points = side?.points ?? [];
  if (points.some(({ state }) => state === 'PROTECTED')) return STATE_WORDS.PROTECTED.words;
  const charted = points.filter((point) => point.charted);
  const mean = charted[0]?.mean;
  if (typeof mean !== 'number') return 'too few months';
  const number = formatNumber(roundDecimal(decimalOf(mean), mean < 10 ? 1 : 0), scale);
  return `${number} (${charted.length} months)`;
}
