// Decides which measures need no card: those whose latest month is within its usual range in every zone, or that have no usual range. They are lines of one table.
import { isOfShares, numberOf, SHARED_BY_ZONES, STATE_WORDS, type Figure, type Scale, formatFigure } from '#lib/kit/figures/figure.ts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { readMonth, shortMonthName } from '#lib/kit/time/month.ts';
import type { ControlChartPointType } from '#lib/graph/generated/graphql.ts';
import { drawSparkline, type Sparkline, type SparkPoint } from '#lib/drawing/sparkline.ts';
import type { TrendChart, ZonePoint, ZoneSeries } from '../contract.ts';
import { NEEDS_TWELVE_MONTHS } from '../words/emptiness.ts';
import { findMostUrgent } from '../words/finding.ts';
import { findSegments, writeRange } from '../words/limits.ts';

/** One measure in one zone. */
export interface UsualCell {
  zone: string;
  /** The latest figure that is of a whole month: '153'; in words where there is none. */
  latest: string;
  /** Its month: 'Aug 2026'; empty where there is no figure. */
  when: string;
  /** The month after it that a person explained and took out of what is judged: 'Aug 2026 (3.6) is explained and set aside'; empty where there is none. */
  later: string;
  /** What is special about the latest month: 'better than usual'; empty where it is as usual. */
  verdict: string;
  kind: 'improvement' | 'concern' | 'neutral' | 'common';
  /** 'usual range 84 to 459', or why there is none. */
  range: string;
  sparkline: Sparkline;
}

/** One measure in every zone of a page. */
export interface UsualLine {
  id: string;
  title: string;
  unit: string;
  /** What it counts, where the table says it. */
  description?: string;
  /** None for a measure without a figure for each zone. */
  cells: UsualCell[];
}

/** Whether a measure is a line of the table: no zone's latest month is higher or lower than usual. */
export function isUsual({ series }: TrendChart): boolean {
  return findMostUrgent(series) === undefined;
}

/** The line of a measure. */
export function layoutUsual(chart: TrendChart): UsualLine {
  const { id, title, unit } = chart.measure;
  return { id, title, unit, cells: chart.series.map((series) => layoutCell(series, chart)) };
}

const VERDICTS: Record<ControlChartPointType, readonly [words: string, kind: UsualCell['kind']]> = {
  COMMON_CAUSE: ['', 'common'],
  SPECIAL_CAUSE_IMPROVEMENT: ['better than usual', 'improvement'],
  SPECIAL_CAUSE_CONCERN: ['worse than usual', 'concern'],
  SPECIAL_CAUSE_NEUTRAL_HIGH: ['higher than usual', 'neutral'],
  SPECIAL_CAUSE_NEUTRAL_LOW: ['lower than usual', 'neutral'],
};

function layoutCell({ zone, points, variation, trialLimits }: ZoneSeries, { measure, line }: TrendChart): UsualCell {
  const { scale } = measure;
  const latest = points.findLast((point) => isWhole(point.figure) && !point.ghosted) ?? points.findLast(({ figure }) => isWhole(figure));
  const [verdict, kind] = VERDICTS[variation ?? 'COMMON_CAUSE'];
  return {
    zone: zone.name,
    latest: latest ? formatFigure(latest.figure, scale) : sayAbsence(points, measure),
    when: latest ? [nameMonth(latest.month), ...(isOfShares(latest.figure) ? [SHARED_BY_ZONES] : [])].join(', ') : '',
    later: saySetAside(points, scale),
    verdict,
    kind,
    range: latest ? sayRange(points, scale, { isLine: line !== undefined, trialLimits }) : '',
    sparkline: drawSparkline(points.map(drawPoint)),
  };
}

/** The latest whole month where a person set it aside: no limits and no verdict are about it, and it is not as usual. */
function saySetAside(points: readonly ZonePoint[], scale: Scale): string {
  const last = points.findLast(({ figure }) => isWhole(figure));
  return last?.ghosted ? `${nameMonth(last.month)} (${formatFigure(last.figure, scale)}) is explained and set aside` : '';
}

/** Whether a figure may be read as that of its month: neither a part of it nor one that may still change. */
function isWhole({ state }: Figure): boolean {
  return state === 'EXACT' || state === 'ZERO';
}

/** 'usual range 84 to 459'; why there is none. */
function sayRange(points: readonly ZonePoint[], scale: Scale, { isLine, trialLimits }: { isLine: boolean; trialLimits: boolean }): string {
  if (isLine) return 'a plain line: no usual range';
  const words = findSegments(points, scale).at(-1)?.words;
  if (!words) return 'no usual range yet';
  return `${trialLimits ? 'early usual range' : 'usual range'} ${writeRange(words)}`;
}

function drawPoint({ figure, control }: ZonePoint): SparkPoint {
  const number = numberOf(figure);
  const [, kind] = VERDICTS[control?.special?.type ?? 'COMMON_CAUSE'];
  return {
    number: number === undefined || figure.state === 'PROTECTED' ? null : positionOf(number),
    mark: kind === 'common' ? null : kind,
    provisional: number !== undefined && !control && !isWhole(figure),
  };
}

/** Why there is no figure: all are protected, or the state that the latest month has. */
function sayAbsence(points: readonly ZonePoint[], { takenOver }: TrendChart['measure']): string {
  if (points.some(({ figure }) => figure.state === 'PROTECTED')) return STATE_WORDS.PROTECTED.words;
  const state = points.at(-1)?.figure.state ?? 'NOT_REPORTED';
  if (takenOver === 'TWELVE_MONTHS' && (state === 'NOT_REPORTED' || state === 'NOT_COLLECTED')) return NEEDS_TWELVE_MONTHS;
  return state === 'PROVISIONAL' || state === 'PARTIAL' ? 'not complete yet' : STATE_WORDS[state].words || STATE_WORDS.NOT_REPORTED.words;
}

function nameMonth(month: string): string {
  return `${shortMonthName(month)} ${readMonth(month).year}`;
}
