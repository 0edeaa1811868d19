// Decides how much a measure weighs in the story: by what the hub found in the zones that are shown, in fixed ranks, and within a rank by the rule that
// found it, by the number of zones, and by the order of the page. The same charts give the same order everywhere.
import type { SpecialCause, TrendChart, ZoneSeries } from '#lib/charts/trend/contract.ts';
import { findEmptiness } from '#lib/charts/trend/words/emptiness.ts';
import { findMostUrgent } from '#lib/charts/trend/words/finding.ts';
import { numberOf } from '#lib/kit/figures/figure.ts';
import { monthOfDate, monthsBetween, type Month } from '#lib/kit/time/month.ts';

/**
 * What a measure has to say, the weightiest first.
 * Step: the hub tells two averages, before and since its usual range was recalculated: the longest lasting change there is. Now: its latest charted figure is special cause in a zone. Weak: the same on trial limits, or in a month that is long past. Lately: one of the latest
 * three charted months was, and the last is not. After an event: months of special cause that began within three months after one. Target: missed or
 * met as things are. Usual: none of these. No limits: figures, and no limits in any zone. Nothing: no figure.
 */
export const RANKS = [
  'STEP',
  'CONCERN_NOW',
  'IMPROVEMENT_NOW',
  'NEITHER_NOW',
  'WEAK_NOW',
  'LATELY',
  'AFTER_EVENT',
  'TARGET_MISSED',
  'TARGET_MET',
  'USUAL',
  'NO_LIMITS',
  'NOTHING',
] as const;
export type Rank = (typeof RANKS)[number];

/** How many charted months are the latest, how soon a change follows an event, and after how many months a figure is long past. */
const LATEST_MONTHS = 3;

/** The rule that is the surest sign comes first. */
const RULES: readonly SpecialCause['rule'][] = ['OUTSIDE_LIMITS', 'SHIFT_OF_SEVEN', 'TREND_OF_SEVEN', 'TWO_OF_THREE_NEAR_LIMIT'];

/** A measure weighed. */
export interface Weighed {
  chart: TrendChart;
  rank: Rank;
  /** The zones that put it there, in their fixed order; the first is told. None for what is usual, too little or nothing. */
  zones: readonly ZoneSeries[];
  /** Place of the surest rule among them; 0 where no rule counts. */
  rule: number;
}

/**
 * Weighs one measure by its weightiest zones.
 * @param last The latest month that is known, beside which a figure is long past or not.
 */
export function weigh(chart: TrendChart, last = chart.months.at(-1)): Weighed {
  const { series } = chart;
  const weighed = (rank: Rank, zones: readonly ZoneSeries[] = []): Weighed => ({ chart, rank, zones, rule: surestRule(zones) });
  const emptiness = findEmptiness(chart);
  if (emptiness && emptiness !== 'NOTHING_HAPPENED') return weighed('NOTHING');
  const urgent = findMostUrgent(series);
  if (urgent) {
    const alike = series.filter(({ variation }) => variation === urgent.variation);
    const firm = alike.filter((one) => !one.trialLimits && !isLongPast(latestMonth(one), last));
    return firm.length > 0 ? weighed(rankNow(urgent), firm) : weighed('WEAK_NOW', alike);
  }
  const found: readonly (readonly [Rank, (one: ZoneSeries) => boolean])[] = [
    ['LATELY', isSpecialLately],
    ['AFTER_EVENT', (one) => findEventBefore(one) !== undefined],
    ['TARGET_MISSED', ({ assurance }) => assurance === 'CONSISTENT_FAIL'],
    ['TARGET_MET', ({ assurance }) => assurance === 'CONSISTENT_PASS'],
  ];
  for (const [rank, holds] of found) {
    const zones = series.filter(holds);
    if (zones.length > 0) return weighed(rank, zones);
  }
  return weighed(series.some(hasLimits) ? 'USUAL' : 'NO_LIMITS');
}

/** A lasting change of a measure, in the zones where its usual range was recalculated; undefined where the hub tells none. */
export function weighStep(chart: TrendChart): Weighed | undefined {
  const zones = chart.series.filter(({ findingKind }) => findingKind === 'STEP');
  return zones.length > 0 ? { chart, rank: 'STEP', zones, rule: 0 } : undefined;
}

/** A measure that is worse than usual, in all the zones in which it is: on trial limits and in a month long past as well, as its card says; undefined where it is in none. */
export function weighConcern(chart: TrendChart): Weighed | undefined {
  const zones = chart.series.filter(({ variation }) => variation === 'SPECIAL_CAUSE_CONCERN');
  return zones.length > 0 ? { chart, rank: 'CONCERN_NOW', zones, rule: surestRule(zones) } : undefined;
}

/** The latest month in which any of the charts has a figure: the months of a year that is not over yet are no news, and make nothing long past. */
export function latestFigure(charts: readonly TrendChart[]): Month | undefined {
  return charts
    .flatMap(({ series }) => series.flatMap(({ points }) => points.findLast(({ figure }) => numberOf(figure) !== undefined)?.month ?? []))
    .toSorted()
    .at(-1);
}

/** Below 0 when the first weighs more. Equals keep the order in which they came. */
export function compareWeight(one: Weighed, other: Weighed): number {
  return RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) || one.rule - other.rule || other.zones.length - one.zones.length;
}

/** The latest month that limits and rules take in; undefined without any. */
export function latestMonth({ points }: ZoneSeries): Month | undefined {
  return points.findLast(({ control }) => control)?.month;
}

/** Whether a month lies so far before the last one shown that it is no news. */
export function isLongPast(month: Month | undefined, last: Month | undefined): boolean {
  return month !== undefined && last !== undefined && monthsBetween(month, last) > LATEST_MONTHS;
}

/** The latest event that months of special cause began after, by at most three months; undefined where none did. */
export function findEventBefore({ points, events }: ZoneSeries): ZoneSeries['events'][number] | undefined {
  const starts = points.flatMap(({ month, control }, place) => (control?.special && !points[place - 1]?.control?.special ? [month] : []));
  return events
    .filter(({ date }) => starts.some((start) => isAfter(start, date)))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .at(-1);
}

/** A month follows an event when it begins on its day or later: within the month of the event, some days came before it. */
function isAfter(start: Month, date: string): boolean {
  const months = monthsBetween(monthOfDate(date), start);
  return months <= LATEST_MONTHS && (months > 0 || (months === 0 && date.endsWith('-01')));
}

function rankNow({ variation }: ZoneSeries): Rank {
  if (variation === 'SPECIAL_CAUSE_CONCERN') return 'CONCERN_NOW';
  return variation === 'SPECIAL_CAUSE_IMPROVEMENT' ? 'IMPROVEMENT_NOW' : 'NEITHER_NOW';
}

function isSpecialLately({ points }: ZoneSeries): boolean {
  return points
    .filter(({ control }) => control)
    .slice(-LATEST_MONTHS)
    .some(({ control }) => control?.special);
}

function hasLimits({ points }: ZoneSeries): boolean {
  return points.findLast(({ control }) => control)?.control?.limits !== undefined;
}

function surestRule(zones: readonly ZoneSeries[]): number {
  const rules = zones.flatMap(({ points }) => points.findLast(({ control }) => control?.special)?.control?.special?.rule ?? []);
  return rules.length === 0 ? 0 : Math.min(...rules.map((rule) => RULES.indexOf(rule)));
}
