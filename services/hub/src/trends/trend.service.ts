// Decides what a trend is: one measure in one place, period by period, with its control chart, targets, events and the sentence to read out.

import { computeControlChart, type ControlChart, type ControlChartInput } from '@people-zones/analysis';
import type { OperationContext } from '../graphql/index.ts';
import { poundsFromPence, type Figure, type Grain } from '../kernel/index.ts';
import { UnknownZone } from '../zones/index.ts';
import {
  type Answer,
  type AnswerFigure,
  type AnswerPeriod,
  type AnswerRow,
  type QueryArgs,
  type PeriodArgs,
  type Selection,
  type ImprovementDirection,
  type Measure,
  factsOf,
  type Facts,
  type ZoneFacts,
  MOST_ROWS,
  type MeasureService,
  QueryNotValid,
  QueryTooWide,
  UnknownMeasure,
  type Subject,
} from '../measures/index.ts';
import { validateBaselineLength } from './control-chart.service.ts';
import { eventFacts, rebaseFacts, type EventFacts, type RebaseFacts } from '../annotations/index.ts';
import { trendFinding, trendSentence, type TrendFacts } from './sentence.ts';

/** How a chart is asked for. */
export interface ChartArgs {
  readonly grain: Grain;
  readonly period: PeriodArgs;
  readonly baselinePoints?: number | null;
  readonly screenOutliers: boolean;
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

/** One period of a trend. */
export interface TrendPoint {
  readonly period: AnswerPeriod;
  readonly figure: AnswerFigure;
  /** Place on the control chart; null for a gap and for a figure that is provisional: neither limits nor rules take it in. */
  readonly charted: ControlChart['points'][number] | null;
}

/** A trend, whole. */
export interface Trend {
  readonly measure: Measure;
  readonly zone: ZoneFacts | null;
  readonly answer: Answer;
  readonly points: readonly TrendPoint[];
  readonly chart: ControlChart;
  readonly target: Figure | null;
  readonly events: readonly EventFacts[];
  readonly rebases: readonly RebaseFacts[];
  readonly sentence: string;
  /** The same in at most twelve words. */
  readonly finding: string;
}

const improvement: Record<ImprovementDirection, ControlChartInput['improvementDirection']> = {
  UP: 'INCREASE',
  DOWN: 'DECREASE',
  NEITHER: 'NEUTRAL',
};

const grainWords: Record<Grain, string> = {
  DAY: 'day',
  ISO_WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  FINANCIAL_QUARTER: 'quarter',
  CALENDAR_YEAR: 'year',
  FINANCIAL_YEAR: 'financial year',
  ROLLING_12_MONTHS: 'month',
};

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
  async trend({ measure: id, zone: slug, ...args }: TrendArgs, context: OperationContext, fieldsOfPoint: number | null): Promise<Trend> {
    const measure = this.measureOf(id);
    const charted = (answer: Answer) => [trendOf(measure, zoneOf(slug ?? null, answer.facts), answer.rows, answer, args)];
    const [trend] = await this.ask([measure], slug ? [slug] : null, [], args, context, fieldsOfPoint, charted);
    return trend as Trend;
  }

  /** Several measures, each in each zone: one statement for all of them. @throws as `trend` does, and QueryNotValid for too many measures */
  async trends(
    { measures: ids, zones: slugs, ...args }: TrendsArgs,
    context: OperationContext,
    fieldsOfPoint: number | null,
  ): Promise<Trend[]> {
    if (ids.length === 0 || ids.length > MOST_TRENDS) {
      throw QueryNotValid.because(`${ids.length} measures are asked for. Ask for 1 to ${MOST_TRENDS} at once.`);
    }
    const measures = [...new Set(ids)].map((id) => this.measureOf(id));
    return this.ask(measures, slugs ?? null, ['zone'], args, context, fieldsOfPoint, (answer) => {
      const byZone = Map.groupBy(answer.rows, (row) => row.value('zone'));
      const zones = answer.facts.zones.filter(({ id }) => byZone.has(id));
      return measures.flatMap((measure) => zones.map((zone) => trendOf(measure, zone, byZone.get(zone.id) ?? [], answer, args)));
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
    charted: (answer: Answer) => Trend[],
  ): Promise<Trend[]> {
    const { grain, period, baselinePoints } = chart;
    validateBaselineLength(baselinePoints ?? null);
    const args: QueryArgs = { where: { period, ...(zones && { zone: { in: zones } }) }, first: MOST_ROWS, offset: 0 };
    const subject: Subject = { field: 'trend', typeName: 'Trend', description: '', measures, dimensions: [] };
    const fields = measures.map(({ field }) => field);
    const selection: Selection = { measures: fields, splits, grain, totals: false, change: false, running: false, shares: [] };
    return context.budget.answer({
      key: JSON.stringify(['trends', fields, zones, splits, chart]),
      fieldsOfRow: fieldsOfPoint,
      plan: async () => {
        const { work, rows, compute } = await this.measures.plan(subject, args, selection, context);
        return { work, rows: rows * measures.length, compute: async () => charted(requireAllRows(await compute())) };
      },
    });
  }

  private measureOf(id: string): Measure {
    const found = this.measures.measures.find((measure) => measure.id === id);
    if (!found)
      throw UnknownMeasure.because(
        id,
        this.measures.measures.map((measure) => measure.id),
      );
    return found;
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

function trendOf(measure: Measure, zone: ZoneFacts | null, answered: readonly AnswerRow[], answer: Answer, args: ChartArgs): Trend {
  const rows = answered.map((row) => ({ period: answer.periodAt(row.place.period, measure), figure: row.figure(measure) }));
  const rebases = rebasesOf(measure, zone, answer);
  const target = rows.at(-1)?.figure.target ?? null;
  const chart = computeControlChart({
    points: rows
      .filter(({ figure }) => isCharted(figure.now))
      .map(({ period, figure }) => ({ date: period.start, number: numberOf(measure, figure.now) ?? 0 })),
    improvementDirection: improvement[measure.better],
    target: target && numberOf(measure, target),
    rebaseAt: rebases.map(({ month }) => `${month}-01`),
    baselinePoints: args.baselinePoints ?? null,
    screenOutliers: args.screenOutliers,
  });
  const byStart = new Map(chart.points.map((point) => [point.date, point]));
  const points = rows.map((row) => ({ ...row, charted: byStart.get(row.period.start) ?? null }));
  const trend = { measure, zone, answer, points, chart, target, events: eventsOf(zone, answer), rebases };
  const facts = sentenceFactsOf(trend, args.grain);
  return { ...trend, sentence: trendSentence(facts), finding: trendFinding(facts) };
}

/** What a chart is drawn from: numbers that may be seen and will not change for returns that are still to come. */
const isCharted = ({ state, exact }: Figure) => exact !== null && (state === 'EXACT' || state === 'ZERO' || state === 'PROTECTED');

/** The place of a figure on a chart: pounds for money, else the unit of the measure. Null without a number. */
export function numberOf({ money }: Measure, { exact }: Figure): number | null {
  if (exact === null) return null;
  return Number(money ? poundsFromPence(exact) : exact);
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

function eventsOf(zone: ZoneFacts | null, { facts, query }: Answer): EventFacts[] {
  const { start, before } = query.time.period;
  return factsOf(facts, eventFacts).filter(({ date, zoneIds }) => date >= start && date < before && (!zone || zoneIds.includes(zone.id)));
}

/** What the sentences are made of: the very figures that are shown. */
function sentenceFactsOf(
  { measure, zone, answer, points, chart, target, events, rebases }: Omit<Trend, 'sentence' | 'finding'>,
  grain: Grain,
): TrendFacts {
  const say = (figure: Figure) => (figure.exact === null ? null : measure.money ? poundsFromPence(figure.exact) : Number(figure.exact));
  const latest = chart.points.at(-1);
  const {
    mean,
    lowerProcessLimit: lower,
    upperProcessLimit: upper,
  } = latest ?? { mean: null, lowerProcessLimit: null, upperProcessLimit: null };
  const targetNumber = target && say(target);
  return {
    measureTitle: measure.title,
    unit: measure.unit,
    placeName: zone?.name ?? (answer.facts.zones.length === 3 ? 'the three zones' : 'all zones'),
    grainWords: grainWords[grain],
    points: points.map(({ period, figure, charted }) => ({
      label: period.label,
      start: period.start,
      state: figure.now.state,
      number: say(figure.now),
      charted: charted !== null,
      rule: charted?.rule ?? null,
      direction: charted?.direction ?? null,
      pointType: charted?.pointType ?? null,
      segment: charted?.segment ?? null,
    })),
    limits: mean === null || lower === null || upper === null ? null : { mean, lower, upper },
    trialLimits: chart.trialLimits,
    target: targetNumber === null ? null : { number: targetNumber },
    assurance: chart.assurance,
    events,
    rebases,
    improvement: measure.better,
  };
}
