// Series built by name for tests: figures in shorthand, charted by the real engine.

import { computeControlChart, type ChartedPoint, type ControlChart } from '@people-zones/analysis';
import { addMonths, firstDayOf, monthOf, nameMonth, type FigureState } from '../../kernel/index.ts';
import type { TrendFacts } from './contract.ts';

/** Short for a figure: a number is exact, 'p' after it provisional, 'i' part of its period only, 'c' after it rounded for protection, 'x' not reported, 'n' not collected, 'c' withheld, 'z' not applicable. */
export type Shorthand = number | `${number}p` | `${number}i` | `${number}c` | 'x' | 'n' | 'c' | 'z';

type Settings = Partial<Omit<TrendFacts, 'points'>> & { readonly from?: string; readonly baselinePoints?: number };

const DIRECTIONS = { UP: 'INCREASE', DOWN: 'DECREASE', NEITHER: 'NEUTRAL' } as const;
const WITH_MARK = { p: 'PROVISIONAL', i: 'PARTIAL', c: 'PROTECTED' } as const;
const WITHOUT_NUMBER = { x: 'NOT_REPORTED', n: 'NOT_COLLECTED', c: 'PROTECTED', z: 'NOT_APPLICABLE' } as const;

/** The facts of attendances in New Parks by month, from April 2025; what is provisional or missing is not charted. */
export function trendOf(row: readonly Shorthand[], settings: Settings = {}): TrendFacts {
  return chartedTrendOf(row, settings).facts;
}

/** The same facts with the control chart that they are made of. */
export function chartedTrendOf(row: readonly Shorthand[], settings: Settings = {}): { facts: TrendFacts; chart: ControlChart } {
  const { from = '2025-04', baselinePoints = null, improvement = 'UP', target = null, rebases = [], ...overrides } = settings;
  const figures = row.map((shorthand, index) => {
    const month = addMonths(monthOf(from), index);
    return { label: nameMonth(month), start: firstDayOf(month), ...figureOf(shorthand) };
  });
  const chart = computeControlChart({
    points: figures.flatMap(({ start, state, number }) => (isCharted(state) && number !== null ? [{ date: start, number }] : [])),
    improvementDirection: DIRECTIONS[improvement],
    target: target ? Number(target.number) : null,
    rebaseAt: rebases.map(({ month }) => month),
    baselinePoints,
    screenOutliers: true,
  });
  const facts: TrendFacts = {
    measureTitle: 'Attendances',
    unit: 'attendances',
    placeName: 'New Parks',
    grainWords: 'month',
    isOfPeriod: true,
    limits: limitsOf(chart.points.at(-1)),
    shownFrom: 0,
    later: [],
    segmentPoints: chart.points.filter(({ segment }) => segment === chart.points.at(-1)?.segment).length,
    noLimits: null,
    ownBaseline: null,
    trialLimits: chart.trialLimits,
    assurance: chart.assurance,
    events: [],
    improvement,
    target,
    rebases,
    ...overrides,
    points: figures.map((figure) => {
      const point = chart.points.find(({ date }) => date === figure.start);
      const { rule = null, direction = null, pointType = null, segment = null } = point ?? {};
      return { ...figure, charted: point !== undefined, rule, direction, pointType, segment };
    }),
  };
  return { facts, chart };
}

function figureOf(shorthand: Shorthand): { state: FigureState; number: number | null } {
  if (typeof shorthand === 'number') return { state: shorthand === 0 ? 'ZERO' : 'EXACT', number: shorthand };
  if (shorthand === 'x' || shorthand === 'n' || shorthand === 'c' || shorthand === 'z') {
    return { state: WITHOUT_NUMBER[shorthand], number: null };
  }
  return { state: WITH_MARK[shorthand.slice(-1) as keyof typeof WITH_MARK], number: Number(shorthand.slice(0, -1)) };
}

function limitsOf(point: ChartedPoint | undefined): TrendFacts['limits'] {
  if (!point) return null;
  const { mean, lowerProcessLimit: lower, upperProcessLimit: upper } = point;
  return mean === null || lower === null || upper === null ? null : { mean, lower, upper };
}

function isCharted(state: FigureState): boolean {
  return state === 'EXACT' || state === 'ZERO' || state === 'PROTECTED';
}
