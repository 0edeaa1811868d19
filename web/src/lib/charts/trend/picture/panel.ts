import { positionOf } from '#lib/kit/figures/decimal.ts';
import { formatEnd, formatNumber, numberOf } from '#lib/kit/figures/figure.ts';
import { monthOfDate, shortMonthName } from '#lib/kit/time/month.ts';
import type { ChartEvent, TrendChart, ZoneSeries } from '../contract.ts';
import type { ChartZone } from '#lib/cards/contract.ts';
import { findSegments, type Segment } from '../words/limits.ts';
import { layoutAxis, listTicks, type ValueAxis } from '#lib/drawing/axis.ts';
import type { EndLabel } from '#lib/drawing/end-labels.ts';

/** One panel of small multiples: a zone in front, the others behind it, on an axis that all panels of the card share. */
export interface TrendPanel {
  chart: TrendChart;
  front: ZoneSeries;
  behind: readonly ZoneSeries[];
  axis: ValueAxis;
  /** The segments of the zone in front, with their limits. */
  segments: readonly Segment[];
  /** What stands beside the gridlines of every panel. */
  axisTexts: readonly string[];
  /** What stands at the right end of this panel. */
  labels: readonly EndLabel[];
  /** Those of all panels: room for the widest is reserved in each. */
  labelsInCard: readonly EndLabel[];
  /** Events of the zone in front. */
  events: readonly PanelEvent[];
  /** Those of every panel: room for as many rows of names as one of them needs is reserved in all. */
  eventsInCard: readonly (readonly PanelEvent[])[];
}

export interface PanelEvent extends ChartEvent {
  /** Place of its month on the axis. */
  place: number;
  /** The zones of the card that it belongs to. */
  zones: readonly ChartZone[];
}

/** One panel for each zone of a chart, all with the same axis and the same room, so that their gridlines line up. */
export function layoutPanels(chart: TrendChart): TrendPanel[] {
  const { scale } = chart.measure;
  const drawn = chart.series.map((front) => ({ front, segments: findSegments(front.points, scale) }));
  const axis = layoutAxis(drawn.flatMap(listNumbers), scale);
  const axisTexts = listTicks(axis).map((number) => formatNumber(String(number), scale));
  const labelled = drawn.map((panel) => ({ ...panel, labels: labelEnd(panel, chart, axis) }));
  const labelsInCard = labelled.flatMap(({ labels }) => labels);
  const events = placeEvents(chart);
  const eventsOf = (front: ZoneSeries) => events.filter(({ zones }) => zones.includes(front.zone));
  const eventsInCard = chart.series.map(eventsOf);
  return labelled.map(({ front, segments, labels }) => ({
    chart,
    front,
    // Beside what it is compared with, a zone stands without the others: two grey lines would say two things.
    behind: chart.comparedWith === undefined ? chart.series.filter((other) => other !== front) : [],
    axis,
    segments,
    axisTexts,
    labels,
    labelsInCard,
    events: eventsOf(front),
    eventsInCard,
  }));
}

/** The events that fall in the months of a chart, each once, in order of date. */
export function placeEvents({ series, months }: Pick<TrendChart, 'series' | 'months'>): PanelEvent[] {
  const found = new Map<string, ChartEvent & { zones: ChartZone[] }>();
  for (const { zone, events } of series) {
    for (const event of events) {
      const known = found.get(event.id);
      if (known) known.zones.push(zone);
      else found.set(event.id, { ...event, zones: [zone] });
    }
  }
  return [...found.values()]
    .map((event) => ({ ...event, place: months.indexOf(monthOfDate(event.date)) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.date.localeCompare(other.date));
}

interface Drawn {
  front: ZoneSeries;
  segments: readonly Segment[];
}

/** Every number that the axis must hold. A limit that is not told, such as one below zero, needs no room. */
function listNumbers({ front, segments }: Drawn): number[] {
  const figures = front.points
    .flatMap(({ figure, beside }) => [figure, ...(beside ? [beside] : [])].flatMap((each) => numberOf(each) ?? []))
    .map(positionOf);
  const targets = front.points.flatMap(({ target }) => target ?? []);
  const before = front.points.flatMap((point) => (point.before && numberOf(point.before.figure)) ?? []).map(positionOf);
  const limits = segments.flatMap(({ limits, words }) =>
    limits && words
      ? [limits.mean, ...(words.lower === undefined ? [] : [limits.lower]), ...(words.upper === undefined ? [] : [limits.upper])]
      : [],
  );
  return [...figures, ...before, ...targets, ...limits];
}

/** Direct labels: the latest number, the target, and the mean and limits of the latest segment. */
function labelEnd({ front, segments }: Drawn, { measure, comparedWith }: TrendChart, axis: ValueAxis): EndLabel[] {
  const labels: EndLabel[] = [];
  const last = front.points.findLast(({ figure }) => numberOf(figure) !== undefined);
  const number = last && numberOf(last.figure);
  if (last && number !== undefined) {
    // Where the latest months have no number, the label says which month it is of.
    const month = last === front.points.at(-1) ? '' : `${shortMonthName(last.month)}: `;
    labels.push({ text: `${month}${formatEnd(last.figure, measure.scale)}`, at: positionOf(number), rank: 0, kind: 'latest' });
  }
  const beside = front.points.findLast((point) => point.beside && numberOf(point.beside) !== undefined)?.beside;
  const besideNumber = beside && numberOf(beside);
  if (besideNumber !== undefined)
    labels.push({ text: `rest ${formatNumber(besideNumber, measure.scale)}`, at: positionOf(besideNumber), rank: 1, kind: 'mean' });
  const target = front.points.at(-1)?.target;
  if (target !== undefined && front.target !== undefined)
    labels.push({ text: `target ${formatNumber(front.target, measure.scale)}`, at: target, rank: 1, kind: 'target' });
  const before = front.points.findLast((point) => point.before && numberOf(point.before.figure) !== undefined)?.before;
  const numberBefore = before && numberOf(before.figure);
  if (comparedWith !== undefined && numberBefore !== undefined)
    labels.push({
      text: `${comparedWith} ${formatNumber(numberBefore, measure.scale)}`,
      at: positionOf(numberBefore),
      rank: 1,
      kind: 'before',
    });
  const { limits, words } = segments.at(-1) ?? {};
  if (limits && words) {
    labels.push({ text: `average ${words.mean}`, at: limits.mean, rank: 2, kind: 'mean' });
    if (words.upper !== undefined) labels.push({ text: `upper ${words.upper}`, at: limits.upper, rank: 3, kind: 'limit' });
    if (words.lower !== undefined && limits.lower >= axis.foot)
      labels.push({ text: `lower ${words.lower}`, at: limits.lower, rank: 4, kind: 'limit' });
    if (front.trialLimits)
      labels.push({ text: 'range may change', at: words.upper === undefined ? limits.mean : limits.upper, rank: 5, kind: 'limit' });
  }
  return labels;
}
