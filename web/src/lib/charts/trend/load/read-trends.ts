// Decides what of the hub's answer a card shows. A measure whose figures cannot be read becomes a card that says so; the others stand.
import type { PointControl, SpecialCause, TrendChart, ZonePoint, ZoneSeries } from '#lib/charts/trend/contract.ts';
import { addUpReceived } from '#lib/cards/completeness.ts';
import type { CardDocument, ChartMeasure, FailedCard } from '#lib/cards/contract.ts';
import { decimalOf } from '#lib/kit/figures/decimal.ts';
import { scaleOf } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import type { TrendsQuery } from '#lib/graph/generated/graphql.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';

type SentTrend = TrendsQuery['trends'][number];
type SentPoint = SentTrend['points'][number];
type SentMeasure = TrendsQuery['measures'][number];
type SentPlaceSeries = NonNullable<TrendsQuery['placeSeries']>[number];

/** The hub sent a trend that breaks a promise of its schema, or one that no card can be made of. */
export class TrendNotReadable extends Error {
  readonly code = 'TREND_NOT_READABLE';
}

/** What became of one measure: its chart, or that it could not be read, with the fault for the log. */
export type ReadTrend = { chart: TrendChart } | (FailedCard & { fault: unknown });

/**
 * Turns an answer of the hub into one chart a measure, in the order asked for. A measure that the catalogue does not know is left out.
 * @param asked The arguments of the query, to be shown with the chart; the measure is named in it.
 * @param comparedWith With what every month is compared; undefined for nothing.
 */
export function readTrends(
  answer: TrendsQuery,
  measures: readonly string[],
  askedOf: (measure: string) => CardDocument,
  comparedWith?: string,
): ReadTrend[] {
  return measures.flatMap((id): ReadTrend[] => {
    const described = answer.measures.find((measure) => measure.id === id);
    if (!described) return [];
    const trends = answer.trends.filter(({ measure }) => measure.id === id);
    try {
      const written = answer.findingsFor.find(({ measure }) => measure === id);
      const besides = answer.placeSeries.filter(({ measure }) => measure.id === id);
      return [{ chart: { ...readChart(described, trends, besides, askedOf(id)), ...readFindings(written), comparedWith } }];
    } catch (fault) {
      return [{ failed: { id, title: described.title, domain: described.domain }, fault }];
    }
  });
}

/** The months of the first chart that could be read: they are the same in all. */
export function monthsOf(trends: readonly ReadTrend[]): TrendChart['months'] {
  return trends.flatMap((trend) => ('chart' in trend ? [trend.chart.months] : []))[0] ?? [];
}

function readChart(
  measure: SentMeasure,
  trends: readonly SentTrend[],
  besides: readonly SentPlaceSeries[],
  asked: CardDocument,
): Omit<TrendChart, 'written' | 'earlier'> {
  const [first] = trends;
  if (!first) throw new TrendNotReadable(`The hub answered no trend of ${measure.id}.`);
  const series = trends
    .map((trend) =>
      readSeries(
        trend,
        besides.find(({ zone }) => zone.slug === trend.zone?.slug),
      ),
    )
    .sort((one, other) => compareZones(one.zone, other.zone));
  const months = series[0]?.points.map(({ month }) => month) ?? [];
  if (series.some(({ points }) => points.length !== months.length || points.some(({ month }, place) => month !== months[place]))) {
    throw new TrendNotReadable(`The hub answered other months for one zone than for another, of ${measure.id}.`);
  }
  const points = trends.flatMap((trend) => trend.points);
  return {
    measure: readMeasure(measure, first.illustrative),
    months,
    series: measure.sharedByZones ? drawOnce(series) : series,
    ...(measure.chartReason && { line: measure.chartReason }),
    asAt: first.asAt,
    completeness: addUpReceived(
      trends.flatMap(({ completeness }) => completeness ?? []),
      measure.completenessOf,
    ),
    shortWindow: findShortWindow(points),
    leftOut: points.reduce((sum, { leftOut }) => sum + leftOut, 0),
    asked,
  };
}

/** A figure of the whole force is drawn once. Where forces differ, each zone keeps its own. */
function drawOnce(series: readonly ZoneSeries[]): ZoneSeries[] {
  const [first] = series;
  if (!first || !isOneFigure(series.map(({ points }) => points.map(({ figure }) => figure)))) return [...series];
  return [{ ...first, zone: { ...first.zone, name: FORCE_AREA } }];
}

function readFindings(sent: TrendsQuery['findingsFor'][number] | undefined): Pick<TrendChart, 'written' | 'earlier'> {
  const { finding, earlier } = sent ?? {};
  return {
    written: finding ? { words: finding.words, at: finding.correctedAt ?? finding.writtenAt } : undefined,
    earlier: earlier
      ? {
          words: earlier.words,
          at: earlier.writtenAt,
          from: earlier.fromDate,
          before: earlier.beforeDate,
          ofMonthsShown: earlier.limitsOf === 'MONTHS_SHOWN',
        }
      : undefined,
  };
}

function readSeries(trend: SentTrend, beside: SentPlaceSeries | undefined): ZoneSeries {
  const { zone, finding, findingKind, sentence, variation, assurance, trialLimits, target, targetAmount, totalAmount, rebases, events } =
    trend;
  const controls = new Map<string, PointControl>();
  if (!zone) throw new TrendNotReadable(`The hub answered a trend of ${trend.measure.id} without a zone, to a question by zone.`);
  return {
    zone: { slug: zone.slug, name: zone.name },
    points: trend.points.map((point) => readPoint(point, controls, beside)),
    ...(beside && { besideName: beside.place.name }),
    finding,
    findingKind,
    sentence,
    variation: variation ?? undefined,
    assurance: assurance ?? undefined,
    trialLimits,
    target: targetAmount ?? (typeof target === 'number' ? decimalOf(target) : undefined),
    totalAmount: totalAmount ?? undefined,
    rebases: rebases.map(({ month, reason }) => ({ month, reason })),
    events: events.map(({ id, date, illustrative, ...event }) => ({ id, date, illustrative, ...nameEvent(event) })),
  };
}

function readPoint(point: SentPoint, controls: Map<string, PointControl>, beside: SentPlaceSeries | undefined): ZonePoint {
  if (!point.period.month) throw new TrendNotReadable('The hub answered a point that is no month, to a question cut by month.');
  const sentBeside = beside?.points.find(({ period }) => period.month === point.period.month);
  return {
    month: point.period.month,
    figure: readFigure(point),
    control: readControl(point, controls),
    target: point.target ?? undefined,
    ...(point.ghosted && { ghosted: point.ghosted }),
    ...(sentBeside && { beside: readFigure(sentBeside.figure) }),
    ...(point.before?.period.month && { before: { month: point.before.period.month, figure: readFigure(point.before) } }),
  };
}

/** Where a point stands. Points that stand alike share one object, so that a page carries it once. */
function readControl(point: SentPoint, controls: Map<string, PointControl>): PointControl | undefined {
  const { segment, mean, lowerProcessLimit: lower, upperProcessLimit: upper, rule, direction, pointType } = point;
  if (typeof segment !== 'number') return undefined;
  const key = [segment, mean, lower, upper, rule, direction, pointType].join();
  const known = controls.get(key);
  if (known) return known;
  const hasLimits = typeof mean === 'number' && typeof lower === 'number' && typeof upper === 'number';
  const limits = hasLimits ? { mean, lower, upper } : undefined;
  const control = { segment, limits, special: readSpecial(pointType, rule, direction) };
  controls.set(key, control);
  return control;
}

function readSpecial(type: SentPoint['pointType'], rule: SentPoint['rule'], direction: SentPoint['direction']): SpecialCause | undefined {
  if (!type || type === 'COMMON_CAUSE') return undefined;
  if (!rule || !direction) throw new TrendNotReadable(`The hub called a point ${type} without the rule that makes it so.`);
  return { rule, direction, type };
}

function readMeasure(measure: SentMeasure, anyIllustrative: boolean): ChartMeasure {
  const {
    id,
    title,
    description,
    unit,
    formula,
    source,
    owner,
    domain,
    version,
    grains,
    better,
    additiveOverTime,
    additiveOverPlace,
    takenOver,
  } = measure;
  return {
    id,
    title,
    description,
    unit,
    formula,
    source,
    owner,
    domain,
    version,
    grains,
    better,
    scale: scaleOf(unit),
    additiveOverTime,
    additiveOverPlace,
    takenOver,
    completenessOf: measure.completenessOf ?? undefined,
    protected: measure.protected,
    shownExactly: measure.shownExactly,
    illustrative: measure.illustrative && anyIllustrative,
  };
}

/** The latest months of which some are held and no figure is made, as of twelve months that are not all there. */
function findShortWindow(points: readonly SentPoint[]): TrendChart['shortWindow'] {
  return points
    .flatMap(({ state, coverage, period: { month } }) =>
      (state === 'NOT_REPORTED' || state === 'NOT_COLLECTED') && month && coverage && coverage.covered > 0 && coverage.missing
        ? [{ month, covered: coverage.covered, of: coverage.of, missing: coverage.missing }]
        : [],
    )
    .toSorted((one, other) => one.month.localeCompare(other.month))
    .at(-1);
}
import { nameEvent } from '#lib/kit/words/name-event.ts';
import { FORCE_AREA, isOneFigure } from '../words/force-area.ts';
