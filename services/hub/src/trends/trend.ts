// Decides what a trend is: the points of a period, each with the verdict that it has in the whole series. A view crops a chart and never changes it.

import {
  assuranceOf,
  computeMeasureChart,
  SETTLED_POINTS,
  type Assurance,
  type ChartedPoint,
  type ChartSegment,
  type ImprovementDirection as Better,
  type MeasureChart,
  type PointType,
} from '@people-zones/analysis';
import {
  bucketLastYear,
  poundsFromPence,
  type Completeness,
  type Figure,
  type Grain,
  type LocalDate,
  type NamedPeriod,
  type Span,
} from '../kernel/index.ts';
import {
  Comparison,
  ROLLING_IS_A_LINE,
  type Answer,
  type AnswerFigure,
  type AnswerPeriod,
  type AnswerRow,
  type Chart,
  factsOf,
  takenOver,
  type ImprovementDirection,
  type Measure,
  type SeriesReach,
  type ZoneFacts,
} from '../measures/index.ts';
import { eventFacts, ghostFacts, rebaseFacts, type EventFacts, type RebaseFacts } from '../annotations/index.ts';
import { scaleOf } from './measure-scale.ts';
import { isAfterGap } from './sentences/special-run.ts';

/** One period of a trend. */
export interface TrendPoint {
  readonly row: AnswerRow;
  readonly period: AnswerPeriod;
  readonly figure: AnswerFigure;
  /** Where it is on the chart of the whole series; null for a gap, and for a figure that is provisional, of part of its period only, or ghosted. */
  readonly charted: ChartedPoint | null;
  /** What explains the figure, so that it takes no part in limits and verdicts; null for most. */
  readonly ghosted: string | null;
  /** The point that it is compared with; null when nothing is compared, and where nothing is held. */
  readonly before: TrendPoint | null;
}

/** A trend, whole. */
export interface Trend {
  readonly measure: Measure;
  readonly zone: ZoneFacts | null;
  readonly answer: Answer;
  readonly grain: Grain;
  /** What is shown: the period asked for, with the whole of the periods that it cuts. */
  readonly period: NamedPeriod;
  /** Every period up to the last that is shown, from the first that is held. */
  readonly series: readonly TrendPoint[];
  /** Every period after the last that is shown: of the same ranges, and so of their averages. */
  readonly later: readonly TrendPoint[];
  /** Those that are shown. */
  readonly points: readonly TrendPoint[];
  readonly chart: Chart;
  /** That of the latest charted point that is shown; null without any. */
  readonly segment: ChartSegment | null;
  /** Whether whoever asked chose what limits are made of: verdicts are then not those of the hub. */
  readonly hasOwnBaseline: boolean;
  readonly trialLimits: boolean;
  /** The type of the latest charted point that is shown; null without limits. */
  readonly variation: PointType | null;
  readonly assurance: Assurance | null;
  readonly target: Figure | null;
  readonly events: readonly EventFacts[];
  /** Events of the whole series. */
  readonly eventsOfSeries: readonly EventFacts[];
  /** The rebase that the first segment shown begins with, and those that are shown. */
  readonly rebases: readonly RebaseFacts[];
  readonly completeness: Completeness | null;
}

/** How limits are made. */
export interface LimitSettings {
  readonly screenOutliers: boolean;
  /** So many points at the start of each segment; null for all, or as many as a rebase declares. */
  readonly baselinePoints: number | null;
  /** The points of this period, whatever rebases there are; null for those of each segment. */
  readonly baseline: { readonly start: LocalDate; readonly before: LocalDate } | null;
}

/** What the rows of a trend are of. */
interface SeriesOfTrend {
  readonly answer: Answer;
  readonly reach: SeriesReach;
  readonly grain: Grain;
  readonly compareTo: Comparison | null;
}

const improvement: Record<ImprovementDirection, Better> = { UP: 'INCREASE', DOWN: 'DECREASE', NEITHER: 'NEUTRAL' };

/** @param rows those of the measure in its zone, over all that is held */
export function makeTrend(
  measure: Measure,
  zone: ZoneFacts | null,
  rows: readonly AnswerRow[],
  { answer, reach, grain, compareTo }: SeriesOfTrend,
  settings: LimitSettings,
): Trend {
  const ghosts = ghostsOf(measure, zone, answer, grain);
  const all = rows.map((row) => {
    const period = answer.periodAt(row.place.period, measure);
    return { row, period, figure: row.figure(measure), ghosted: ghosts.get(period.start) ?? null };
  });
  const chart: Chart = grain === 'ROLLING_12_MONTHS' ? { kind: 'LINE', reason: ROLLING_IS_A_LINE } : measure.chart;
  const rebases = rebasesOf(measure, zone, answer);
  const takesPart = ({ period, figure, ghosted }: (typeof all)[number]) =>
    ghosted === null && isSettled(figure.now) && isWithin(period, reach.bases.get(measure.id));
  const places = all.flatMap((each, place) => (takesPart(each) ? [{ ...each, place }] : []));
  const charted = chartOf(measure, chart, places, rebases, settings);
  const byStart = new Map(charted.points.map((point) => [point.date, point]));
  const drawn = all.map(({ row, period, figure, ghosted }) => ({
    row,
    period,
    figure,
    ghosted,
    charted: byStart.get(period.start) ?? null,
    before: null,
  }));
  const isShown = ({ period }: TrendPoint) => reach.shownStarts.has(period.start);
  const lastShown = drawn.findLastIndex(isShown);
  const points = placeBeside(drawn, isShown, grain, compareTo);
  const latest = points.findLast((point) => point.charted)?.charted ?? null;
  const segment = charted.segments.find(({ number }) => number === latest?.segment) ?? null;
  const target = points.at(-1)?.figure.target ?? null;
  return {
    measure,
    zone,
    answer,
    grain,
    chart,
    segment,
    target,
    points,
    period: reach.shown,
    series: drawn.slice(0, lastShown + 1),
    later: drawn.slice(lastShown + 1),
    hasOwnBaseline: chart.kind === 'CONTROL' && (settings.baseline !== null || settings.baselinePoints !== null),
    trialLimits: chart.kind === 'CONTROL' && (segment?.points ?? 0) < SETTLED_POINTS,
    variation: segment?.limits ? (latest?.pointType ?? null) : null,
    assurance: assuranceOf(segment?.limits ?? null, target && numberOf(measure, target), improvement[measure.better]),
    events: eventsOf(measure, zone, answer, reach.shown),
    eventsOfSeries: eventsOf(measure, zone, answer, answer.query.time.period),
    rebases: settings.baseline || chart.kind === 'LINE' ? [] : shownRebases(rebases, points),
    completeness: completenessOf(
      measure,
      answer,
      all.filter(({ period }) => reach.shownStarts.has(period.start)),
    ),
  };
}

/** The points that are shown, each with the one of a year before, or with the one in its place of as many points just before them. */
function placeBeside<Point extends TrendPoint>(
  series: readonly Point[],
  isShown: (point: Point) => boolean,
  grain: Grain,
  compareTo: Comparison | null,
): Point[] {
  const shown = series.filter(isShown);
  if (compareTo === null) return shown;
  if (compareTo === Comparison.PREVIOUS_PERIOD) {
    const first = series.findIndex(isShown);
    return shown.map((point, place) => ({ ...point, before: series[first + place - shown.length] ?? null }));
  }
  const byStart = new Map<string | null, Point>(series.map((point) => [point.period.start, point]));
  return shown.map((point) => ({ ...point, before: byStart.get(bucketLastYear(grain, point.period)?.start ?? null) ?? null }));
}

/** What a chart is made of: numbers that may be seen, are of their whole period and will not change for returns that are still to come. */
const isSettled = ({ state, exact }: Figure) => exact !== null && (state === 'EXACT' || state === 'ZERO' || state === 'PROTECTED');

const isWithin = ({ start, before }: Span, basis: Span | undefined) =>
  basis !== undefined && start >= basis.start && before <= basis.before;

/** The place of a figure on a chart: pounds for money, else the unit of the measure. Null without a number. */
export function numberOf({ money }: Measure, { exact }: Figure): number | null {
  if (exact === null) return null;
  return Number(money ? poundsFromPence(exact) : exact);
}

interface Charted {
  /** Its place among all periods of the series. */
  readonly place: number;
  readonly row: AnswerRow;
  readonly period: AnswerPeriod;
  readonly figure: AnswerFigure;
}

function chartOf(
  measure: Measure,
  chart: Chart,
  charted: readonly Charted[],
  rebases: readonly RebaseFacts[],
  { screenOutliers, baselinePoints, baseline }: LimitSettings,
): MeasureChart {
  const points = charted.map(({ period, figure }) => ({ date: period.start, number: numberOf(measure, figure.now) ?? 0 }));
  if (chart.kind === 'LINE') return lineOf(points);
  return computeMeasureChart({
    points,
    improvementDirection: improvement[measure.better],
    rebases: rebases.map(({ month, baselinePoints: declared }) => ({ date: `${month}-01`, baselinePoints: declared })),
    baselinePoints,
    baseline,
    screenOutliers,
    afterGap: new Set(points.filter((_, index) => isAfterGap(charted[index - 1], charted[index])).map(({ date }) => date)),
    scale: scaleOf(
      measure,
      charted.map(({ row }) => row),
      points.map(({ number }) => number),
    ),
  });
}

/** Points of a plain line are of one segment, and nothing is said of them. */
function lineOf(points: readonly { readonly date: string; readonly number: number }[]): MeasureChart {
  const unsaid = { mean: null, lowerProcessLimit: null, upperProcessLimit: null, rule: null, direction: null } as const;
  const [first, last] = [points[0]?.date ?? null, points.at(-1)?.date ?? null];
  const segment: ChartSegment = {
    number: 1,
    points: points.length,
    baseline: { points: points.length, first, last },
    limits: null,
    withoutLimits: null,
  };
  return {
    points: points.map((point) => ({ ...point, ...unsaid, segment: 1, pointType: 'COMMON_CAUSE' })),
    segments: points.length > 0 ? [segment] : [],
  };
}

/** Decisions that limits start again, made for this measure and this very place. */
function rebasesOf({ id }: Measure, zone: ZoneFacts | null, { facts, query }: Answer): RebaseFacts[] {
  const { start, before } = query.time.period;
  return factsOf(facts, rebaseFacts)
    .filter(
      ({ measureId, zoneId, month }) =>
        measureId === id && zoneId === (zone?.id ?? null) && month > start.slice(0, 7) && month < before.slice(0, 7),
    )
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

/** Why the figure of a month is explained, by its first day: a ghost is of a month, and longer periods hold more than it. */
function ghostsOf({ id }: Measure, zone: ZoneFacts | null, { facts }: Answer, grain: Grain): ReadonlyMap<string, string> {
  if (grain !== 'MONTH') return new Map();
  return new Map(
    factsOf(facts, ghostFacts)
      .filter(({ measureId, zoneId }) => measureId === id && zoneId === (zone?.id ?? null))
      .map(({ month, reason }) => [`${month}-01`, reason]),
  );
}

function shownRebases(rebases: readonly RebaseFacts[], points: readonly TrendPoint[]): RebaseFacts[] {
  const [first, last] = [points[0]?.period.start ?? '', points.at(-1)?.period.before ?? ''];
  const begins = rebases.findLast(({ month }) => `${month}-01` <= first);
  return rebases.filter((rebase) => rebase === begins || (`${rebase.month}-01` > first && `${rebase.month}-01` < last));
}

/** What happened in the zone and may concern the measure. */
function eventsOf(
  { id }: Measure,
  zone: ZoneFacts | null,
  { facts }: Answer,
  { start, before }: Pick<NamedPeriod, 'start' | 'before'>,
): EventFacts[] {
  const concerns = ({ domains, zoneIds }: EventFacts) =>
    (domains === null || domains.includes(id.split('.')[0] ?? '')) && (!zone || zoneIds.includes(zone.id));
  return factsOf(facts, eventFacts).filter((event) => event.date >= start && event.date < before && concerns(event));
}

/** Returns of the points that are shown, which belong to the zone: each once, though the twelve months of one point share eleven with those of the next. */
function completenessOf(measure: Measure, answer: Answer, shown: readonly Pick<Charted, 'row' | 'figure'>[]): Completeness | null {
  if (takenOver(measure) === 'TWELVE_MONTHS' || answer.query.time.grain === 'ROLLING_12_MONTHS')
    return answer.completenessOf(
      measure,
      shown.map(({ row }) => row.place),
    );
  const counted = shown.flatMap(({ figure }) => figure.now.completeness ?? []);
  if (counted.length === 0) return null;
  return {
    received: counted.reduce((sum, { received }) => sum + received, 0),
    expected: counted.reduce((sum, { expected }) => sum + expected, 0),
  };
}
