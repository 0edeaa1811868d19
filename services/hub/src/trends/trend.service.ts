// Decides how trends are asked for: one measure in one place, or several in each zone, in one statement over all that is held.

import type { OperationContext } from '../graphql/index.ts';
import type { Grain } from '../kernel/index.ts';
import { UnknownZone } from '../zones/index.ts';
import {
  baseMeasuresOf,
  bindPeriod,
  Comparison,
  type Answer,
  type Facts,
  type QueryArgs,
  type PeriodArgs,
  type Measure,
  MOST_ROWS,
  type MeasureService,
  QueryNotValid,
  QueryTooWide,
  type SeriesReach,
  findMeasure,
  type Subject,
  type ZoneFacts,
} from '../measures/index.ts';
import { validateBaselineLength } from './control-chart.service.ts';
import { findingKind, stepOf, trendFinding, trendSentence, type FindingKind, type Step } from './sentence.ts';
import { makeTrend, type LimitSettings, type Trend } from './trend.ts';
import { factsOfTrend } from './trend-words.ts';

/** How a chart is asked for. */
export interface ChartArgs {
  readonly grain: Grain;
  readonly period: PeriodArgs;
  /** Limits of all segments are made of the points of this period; of all points of each segment when left out. */
  readonly baseline?: PeriodArgs | null;
  readonly baselinePoints?: number | null;
  readonly screenOutliers: boolean;
  /** What each point stands beside; nothing when left out. */
  readonly compareTo?: Comparison | null;
}

/** What one trend is asked for with. */
export interface TrendArgs extends ChartArgs {
  readonly measure: string;
  /** Slug of a zone; null for all zones together. */
  readonly zone?: string | null;
}

/** What several trends are asked for with. */
export interface TrendsArgs extends ChartArgs {
  readonly measures: readonly string[];
  /** Slugs of zones; null for each of them. */
  readonly zones?: readonly string[] | null;
}

/** The most measures whose trends are asked for at once. */
export const MOST_TRENDS = 60;

/** A trend with what a person would read out. */
export interface SaidTrend extends Trend {
  readonly sentence: string;
  /** The same in at most twelve words. */
  readonly finding: string;
  readonly findingKind: FindingKind;
  readonly step: Step | null;
}

/** Draws trends of declared measures. */
export class TrendService {
  constructor(private readonly measures: MeasureService) {}

  /** What the fields of the graph are about. */
  get subjects(): readonly Subject[] {
    return this.measures.subjects;
  }

  /**
   * One measure in one zone, or in all of them together.
   * @param fieldsOfPoint fields that are selected of each point; null for a trend of the hub's own beside the fields that are asked for
   * @throws UnknownMeasure, UnknownZone, and whatever a query about the measure throws
   */
  async trend(
    { measure: id, zone: slug, ...args }: TrendArgs,
    context: OperationContext,
    fieldsOfPoint: number | null,
  ): Promise<SaidTrend> {
    const measure = findMeasure(id, this.measures.measures);
    const charted = ({ answer, make }: Asked) => [make(measure, zoneOf(slug ?? null, answer.facts), answer.rows)];
    const [trend] = await this.ask([measure], slug ? [slug] : null, [], args, context, fieldsOfPoint, charted);
    return trend as SaidTrend;
  }

  /** Several measures, each in each zone: one statement for all of them. @throws as `trend` does, and QueryNotValid for too many measures */
  async trends(
    { measures: ids, zones: slugs, ...args }: TrendsArgs,
    context: OperationContext,
    fieldsOfPoint: number | null,
  ): Promise<SaidTrend[]> {
    if (ids.length === 0 || ids.length > MOST_TRENDS) {
      throw QueryNotValid.because(`${ids.length} measures are asked for. Ask for 1 to ${MOST_TRENDS} at once.`);
    }
    const measures = [...new Set(ids.map((id) => findMeasure(id, this.measures.measures)))];
    return this.ask(measures, slugs ?? null, ['zone'], args, context, fieldsOfPoint, ({ answer, make }) => {
      const byZone = Map.groupBy(answer.rows, (row) => row.value('zone'));
      const zones = answer.facts.zones.filter(({ id }) => byZone.has(id));
      return measures.flatMap((measure) => zones.map((zone) => make(measure, zone, byZone.get(zone.id) ?? [])));
    });
  }

  /** Charts are computed with the figures that they show: once for equal fields. */
  private ask(
    measures: readonly Measure[],
    zones: readonly string[] | null,
    splits: readonly string[],
    chart: ChartArgs,
    context: OperationContext,
    fieldsOfPoint: number | null,
    charted: (asked: Asked) => SaidTrend[],
  ): Promise<SaidTrend[]> {
    const { grain, period, baselinePoints, baseline, compareTo } = chart;
    validateBaselineLength(baselinePoints ?? null);
    if (compareTo === Comparison.PLACE)
      throw QueryNotValid.because('A trend is not compared with a place: ask for placeSeries beside it. Leave compareTo out.');
    if (compareTo === Comparison.BASELINE || compareTo === Comparison.TARGET)
      throw QueryNotValid.because(
        `A trend is not compared with ${compareTo}: each of its points has its target and its limits. Give compareTo: SAME_PERIOD_LAST_YEAR or PREVIOUS_PERIOD.`,
      );
    if (baseline && typeof baselinePoints === 'number')
      throw QueryNotValid.because('baseline and baselinePoints are both given, and limits are made of one. Leave one of them out.');
    const args: QueryArgs = { where: { period, ...(zones && { zone: { in: zones } }) }, first: MOST_ROWS, offset: 0 };
    const subject: Subject = { field: 'trend', typeName: 'Trend', description: '', measures, dimensions: [], hasPlaces: false };
    const fields = measures.map(({ field }) => field);
    const selection = { measures: fields, splits, grain, totals: false, change: false, running: false, shares: [] } as const;
    return context.budget.answer({
      key: JSON.stringify(['trends', fields, zones, splits, chart]),
      fieldsOfRow: fieldsOfPoint,
      plan: async () => {
        const { work, rows, compute, reach } = await this.measures.planSeries(subject, args, selection, context);
        const made = async () => charted(askedOf(requireAllRows(await compute()), reach, measures, chart));
        return { work, rows: rows * measures.length, compute: made };
      },
    });
  }
}

/** A trend is shown whole. @throws QueryTooWide */
function requireAllRows(answer: Answer): Answer {
  const { rowCount } = answer.sortedPage;
  if (rowCount <= MOST_ROWS) return answer;
  throw QueryTooWide.because(
    `The trend would have ${rowCount} points, over all zones; it takes at most ${MOST_ROWS}. Ask for a shorter period or a longer grain.`,
  );
}

/** What came back, and how trends are made of it. */
interface Asked {
  readonly answer: Answer;
  readonly make: (measure: Measure, zone: ZoneFacts | null, rows: Answer['rows']) => SaidTrend;
}

function askedOf(answer: Answer, reach: SeriesReach, measures: readonly Measure[], chart: ChartArgs): Asked {
  const { grain, screenOutliers, baselinePoints = null, baseline, compareTo = null } = chart;
  const datasets = measures.flatMap(baseMeasuresOf).map(({ dataset }) => dataset);
  const settings: LimitSettings = {
    screenOutliers,
    baselinePoints,
    baseline: baseline ? bindPeriod(baseline, answer.facts, datasets) : null,
  };
  return {
    answer,
    make: (measure, zone, rows) => {
      const trend = makeTrend(measure, zone, rows, { answer, reach, grain, compareTo }, settings);
      const facts = factsOfTrend(trend);
      return {
        ...trend,
        sentence: trendSentence(facts),
        finding: trendFinding(facts),
        findingKind: findingKind(facts),
        step: stepOf(facts),
      };
    },
  };
}

function zoneOf(slug: string | null, { zones }: Facts): ZoneFacts | null {
  if (slug === null) return null;
  const found = zones.find((zone) => zone.slug === slug);
  if (!found)
    throw UnknownZone.because(
      slug,
      zones.map((zone) => zone.slug),
    );
  return found;
}
