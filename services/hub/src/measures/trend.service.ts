// Decides what a trend is: one measure in one place, period by period, with its control chart, targets, events and the sentence to read out.

import { drawUpControlChart, type ControlChart, type ControlChartInput } from '@people-zones/analysis';
import type { GraphContext } from '../graph/index.ts';
import { poundsFromPence, type Figure, type Grain } from '../kernel/index.ts';
import { UnknownZone } from '../zones/index.ts';
import type { Answer, AnswerFigure, AnswerPeriod } from './answer.ts';
import type { Arguments, PeriodAsked } from './asked.ts';
import type { ImprovementDirection, Measure } from './define.ts';
import type { EventFacts, Facts, RebaseFacts, ZoneFacts } from './facts.repository.ts';
import { MOST_ROWS, type MeasureService } from './measure.service.ts';
import { UnknownMeasure } from './question.errors.ts';
import { trendSentence } from './sentence.ts';
import type { Subject } from './subject.ts';

/** What a trend is asked for with. */
export interface TrendAsked {
  readonly measure: string;
  /** Slug of a zone; null for all zones together. */
  readonly zone?: string | null;
  readonly grain: Grain;
  readonly period: PeriodAsked;
  readonly baselinePoints?: number | null;
  readonly screenOutliers: boolean;
}

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

  /** @throws UnknownMeasure, UnknownZone, and whatever a question about the measure throws */
  async trend(asked: TrendAsked, context: GraphContext): Promise<Trend> {
    const measure = this.measureOf(asked.measure);
    const args: Arguments = {
      where: { period: asked.period, ...(asked.zone && { zone: { in: [asked.zone] } }) },
      first: MOST_ROWS,
      offset: 0,
    };
    const subject: Subject = { field: 'trend', typeName: 'Trend', description: '', measures: [measure], dimensions: [] };
    const selection = {
      measures: [measure.field],
      splits: [],
      grain: asked.grain,
      totals: false,
      change: false,
      running: false,
      shares: [],
    };
    const answer = await this.measures.ask(subject, args, selection, context);
    const zone = zoneOf(asked.zone ?? null, answer.facts);
    const rows = answer.rows.map((row) => ({ period: row.period, figure: row.figure(measure) }));
    const rebases = rebasesOf(measure, zone, answer);
    const target = rows.at(-1)?.figure.target ?? null;
    const chart = drawUpControlChart({
      points: rows
        .filter(({ figure }) => isCharted(figure.now))
        .map(({ period, figure }) => ({ date: period.start, number: numberOf(measure, figure.now) ?? 0 })),
      improvementDirection: improvement[measure.better],
      target: target && numberOf(measure, target),
      rebaseAt: rebases.map(({ month }) => `${month}-01`),
      baselinePoints: asked.baselinePoints ?? null,
      screenOutliers: asked.screenOutliers,
    });
    const byStart = new Map(chart.points.map((point) => [point.date, point]));
    const points = rows.map((row) => ({ ...row, charted: byStart.get(row.period.start) ?? null }));
    const events = eventsOf(zone, answer);
    const trend = { measure, zone, answer, points, chart, target, events, rebases };
    return { ...trend, sentence: sentenceOf(trend, asked.grain) };
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

/** What a chart is drawn from: numbers that will not change for returns that are still to come. */
const isCharted = ({ state }: Figure) => state === 'EXACT' || state === 'ZERO' || state === 'PROTECTED';

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

/** Decisions that limits start afresh, made for this measure and this very place. */
function rebasesOf({ id }: Measure, zone: ZoneFacts | null, { facts, question }: Answer): RebaseFacts[] {
  const { start, before } = question.time.period;
  return facts.rebases
    .filter(
      ({ measureId, zoneId, month }) =>
        measureId === id && zoneId === (zone?.id ?? null) && month > start.slice(0, 7) && month < before.slice(0, 7),
    )
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

function eventsOf(zone: ZoneFacts | null, { facts, question }: Answer): EventFacts[] {
  const { start, before } = question.time.period;
  return facts.events.filter(({ date, zoneIds }) => date >= start && date < before && (!zone || zoneIds.includes(zone.id)));
}

function sentenceOf({ measure, zone, answer, points, chart, target, events, rebases }: Omit<Trend, 'sentence'>, grain: Grain): string {
  const say = (figure: Figure) => (figure.exact === null ? null : measure.money ? poundsFromPence(figure.exact) : Number(figure.exact));
  const latest = chart.points.at(-1);
  const {
    mean,
    lowerProcessLimit: lower,
    upperProcessLimit: upper,
  } = latest ?? { mean: null, lowerProcessLimit: null, upperProcessLimit: null };
  const targetNumber = target && say(target);
  return trendSentence({
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
  });
}
