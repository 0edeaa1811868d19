// Decides what is told of a measure before and after each event of a zone: the average of up to twelve months on each side, which the hub works out. What follows
// an event is not thereby its effect, and the page says so.
import type { TrendChart } from '../contract.ts';
import { query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import type { PanelEvent } from '../picture/panel.ts';
import { placeEvents } from '../picture/panel.ts';
import { AROUND_EVENTS } from './around-events.query.ts';
import { askAround, MOST_EVENTS, saySide, sidesOf, type SentSide } from './around-question.ts';

/** One event in one zone. */
export interface AroundEvent {
  id: string;
  title: string;
  /** 'its words were erased on 29 November 2026'; undefined where they stand. */
  erased: string | undefined;
  day: string;
  zone: { slug: string; name: string };
  /** '83 (12 months)'; where no average is made, that there are too few months, or that they are not for the reader. */
  before: string;
  since: string;
}

/** The averages around the latest events of a chart, and how many earlier events are in the chart alone. */
export interface AroundEvents {
  rows: AroundEvent[];
  earlier: number;
}

/** The averages around the latest events of a chart, all in one request; none where they could not be read. */
export async function loadAroundEvents(chart: TrendChart): Promise<AroundEvents> {
  const placed = placeEvents(chart);
  const events = placed.slice(-MOST_EVENTS);
  const [first, ...others] = events;
  if (!first || chart.line) return { rows: [], earlier: 0 };
  try {
    const sides = sidesOf(await query(AROUND_EVENTS, askAround(chart.measure.id, [first, ...others])));
    const rows = events.flatMap((event, place) =>
      event.zones.map((zone) => {
        const inZone = (sent: readonly SentSide[] = []) => sent.find((side) => side.zone?.slug === zone.slug);
        return readAround(event, zone, inZone(sides[place]?.before), inZone(sides[place]?.since), chart);
      }),
    );
    return { rows, earlier: placed.length - events.length };
  } catch (fault) {
    logFault(`The months around the events of ${chart.measure.id} could not be read.`, fault);
    return { rows: [], earlier: 0 };
  }
}

function readAround(
  { id, title, erased, date }: PanelEvent,
  zone: AroundEvent['zone'],
  before: SentSide | undefined,
  since: SentSide | undefined,
  { measure }: TrendChart,
): AroundEvent {
  return { id, title, erased, day: formatDate(date), zone, before: saySide(before, measure.scale), since: saySide(since, measure.scale) };
}
