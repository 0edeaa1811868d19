// The finding: one sentence of at most twelve words, made by fixed rules from the numbers of the chart. It says what was, never why.
import { compareDecimals, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatHeadline } from '#lib/kit/figures/figure.ts';
import type { ControlChartPointType } from '#lib/graph/generated/graphql.ts';
import { formatMonth } from '#lib/kit/time/month.ts';
import type { TrendChart, ZoneSeries } from '../contract.ts';
import type { ChartMeasure, ChartZone } from '#lib/cards/contract.ts';
import { findEmptiness, type Emptiness } from './emptiness.ts';
import { gatherFacts, type Reported, type SeriesFacts } from './series-facts.ts';
import { countWords, lowerFirst } from '#lib/kit/words/sentence.ts';

const MOST_WORDS = 12;

interface ZoneFacts {
  zone: ChartZone;
  facts: SeriesFacts;
}

interface Standing {
  zone: ChartZone;
  number: DecimalText;
}

/** Which special cause is told first. */
const URGENCY: readonly ControlChartPointType[] = [
  'SPECIAL_CAUSE_CONCERN',
  'SPECIAL_CAUSE_IMPROVEMENT',
  'SPECIAL_CAUSE_NEUTRAL_HIGH',
  'SPECIAL_CAUSE_NEUTRAL_LOW',
];

/**
 * Says what a chart shows.
 * Empty: in which way. One zone: the hub's finding. Several: that of a zone in which something changed: what is outside the usual range before a step, a
 * step before a run, concern before improvement before what is neither, zones in their fixed order. With no change: money that may be summed, what it came
 * to; else that all are as usual.
 * Twelve months of which some are missing throughout: that they are. Where a zone has too few months for limits: which stood highest where higher is
 * better, otherwise the range, ranking nobody.
 */
export function findFinding(chart: TrendChart): string {
  const { measure, series } = chart;
  const emptiness = findEmptiness(chart);
  if (emptiness && chart.shortWindow && (emptiness === 'NOT_REPORTED' || emptiness === 'NOT_COLLECTED'))
    return shortest(sayShortWindow(measure, placeOf(chart), chart.shortWindow.of));
  if (emptiness) return shortest(sayEmpty(emptiness, measure, placeOf(chart)));
  const [first] = series;
  if (first && series.length === 1) return first.finding;
  const changed = findChanged(series);
  if (changed) return changed.finding;
  const zones = series.map((one) => ({ zone: one.zone, facts: gatherFacts(one, measure.additiveOverTime) }));
  if (measure.takenOver === 'TWELVE_MONTHS' && zones.every(isNeverWhole)) return shortest(sayNeverWhole(measure));
  const total = measure.scale === 'pounds' ? totalOf(zones, measure) : undefined;
  if (total !== undefined) return shortest(sayTotal(placeOf(chart), total, measure));
  if (series.every(hasLimits)) return shortest(sayUsual(chart));
  return shortest([...(measure.better === 'UP' ? sayLeader(zones, measure) : []), ...sayRange(zones, measure)]);
}

/** Where a chart comes among those that tell something special: the lower, the more urgent. What is as usual comes last. */
export function rankUrgency({ series }: Pick<TrendChart, 'series'>): number {
  const rank = URGENCY.findIndex((type) => series.some(({ variation }) => variation === type));
  return rank === -1 ? URGENCY.length : rank;
}

/** The zone whose latest charted point is special, the most urgent first; undefined when all are as usual. */
export function findMostUrgent(series: readonly ZoneSeries[]): ZoneSeries | undefined {
  return URGENCY.flatMap((type) => series.filter(({ variation }) => variation === type))[0];
}

/** The zone in which most changed, as the hub tells it; undefined when all are as usual. */
export function findChanged(series: readonly ZoneSeries[]): ZoneSeries | undefined {
  return CHANGES.flatMap((kind) => {
    const alike = series.filter(({ findingKind }) => findingKind === kind);
    return findMostUrgent(alike) ?? alike[0] ?? [];
  })[0];
}

/** What is told of a change, the weightiest first. */
const CHANGES: readonly ZoneSeries['findingKind'][] = ['OUTSIDE_USUAL_RANGE', 'STEP', 'RUN'];

function hasLimits({ points }: ZoneSeries): boolean {
  return points.findLast(({ control }) => control)?.control?.limits !== undefined;
}

/** Says the month only when it is the latest charted one of every zone. A range of few months has not seen a whole year: so far. */
function sayUsual({ measure, series }: TrendChart): string[] {
  const latest = new Set(series.map(({ points }) => points.findLast(({ control }) => control)?.month));
  const [month] = latest;
  const name = lowerFirst(measure.title);
  const isEarly = series.some(({ trialLimits }) => trialLimits);
  const asUsual = isEarly ? 'as usual so far' : 'as usual';
  return [
    ...(latest.size === 1 && month ? [`All zones: ${name} ${asUsual}${isEarly ? ',' : ' in'} ${formatMonth(month)}`] : []),
    `All zones: ${name} ${asUsual}`,
    `${measure.title} ${asUsual}`,
    `All zones: ${asUsual}`,
  ];
}

/** The first wording that is short enough; the last one when none is. */
function shortest(wordings: readonly string[]): string {
  return wordings.find((wording) => countWords(wording) <= MOST_WORDS) ?? wordings.at(-1) ?? '';
}

function sayEmpty(emptiness: Emptiness, { title }: ChartMeasure, place: string): string[] {
  const name = lowerFirst(title);
  switch (emptiness) {
    case 'NOTHING_HAPPENED':
      return [`${place}: ${name} at zero in every reported month`, `${place}: zero throughout`];
    case 'NOT_REPORTED':
      return [`${place}: ${name} not reported in this period`, `${place}: not reported`];
    case 'NOT_COLLECTED':
      return [`${place}: ${name} not collected in this period`, `${place}: not collected`];
    case 'PROTECTED':
      return [`${place}: ${name} not shown to you in this period`, `${place}: not shown to you`];
    case 'NOT_APPLICABLE':
      return [`${place}: ${name} does not apply`, `${place}: does not apply`];
    case 'FILTERED_OUT':
      return [`No ${name} in the chosen period`, 'Nothing in the chosen period'];
  }
}

/** What needs twelve months was collected, only not in all of them. */
function sayShortWindow({ title }: ChartMeasure, place: string, months: number): string[] {
  return [`${place}: ${lowerFirst(title)} needs ${months} whole months`, `${place}: needs ${months} whole months`];
}

/** The sum over zones and months; undefined when either may not be summed or a zone has none. */
function totalOf(zones: readonly ZoneFacts[], measure: ChartMeasure): DecimalText | undefined {
  const totals = zones.flatMap(({ facts }) => facts.total ?? []);
  const mayBeSummed = zones.length === 1 || measure.additiveOverPlace;
  return mayBeSummed && totals.length === zones.length ? sumDecimals(totals) : undefined;
}

function sayTotal(place: string, total: DecimalText, measure: ChartMeasure): string[] {
  const sum = writeBriefly(total, measure);
  return [`${place}: ${lowerFirst(measure.title)} came to ${sum}`, `${place}: ${sum} in all`];
}

/** Headlines have no pence, which belong into tables. */
function writeBriefly(number: DecimalText, { scale }: ChartMeasure): string {
  return formatHeadline(number, scale);
}

function sayLeader(zones: readonly ZoneFacts[], measure: ChartMeasure): string[] {
  if (zones.every(({ facts }) => facts.total !== undefined)) {
    return sayStanding(
      zones.flatMap(({ zone, facts }) => (facts.total === undefined ? [] : [{ zone, number: facts.total }])),
      measure,
      '',
    );
  }
  const month = latestCommonMonth(zones);
  if (!month) return [];
  const standings = zones.flatMap(({ zone, facts }) => {
    const entry = facts.reported.find((candidate) => candidate.month === month);
    return entry ? [{ zone, number: entry.number }] : [];
  });
  return sayStanding(standings, measure, ` in ${formatMonth(month)}`);
}

function sayStanding(standings: readonly Standing[], measure: ChartMeasure, when: string): string[] {
  const top = standings.reduce((best, standing) => (compareDecimals(standing.number, best.number) > 0 ? standing : best));
  const leaders = standings.filter(({ number }) => compareDecimals(number, top.number) === 0);
  const number = writeBriefly(top.number, measure);
  const name = lowerFirst(measure.title);
  const most = measure.scale === 'pounds' || measure.scale === 'rate' ? 'highest' : 'most';
  if (leaders.length === standings.length)
    return [`All zones reported the same ${name}${when}: ${number}`, `All zones were level${when}: ${number}`];
  const who = leaders.map(({ zone }) => zone.name).join(' and ');
  const level = leaders.length > 1 ? ' each' : '';
  return [
    `${who} reported the ${most} ${name}${when}: ${number}${level}`,
    `${who} had the ${most} ${name}${when}: ${number}${level}`,
    `${who} had the ${most} ${name}${when}`,
    `${who} was highest${when}: ${number}${level}`,
    `${who} was highest`,
  ];
}

function sayRange(zones: readonly ZoneFacts[], measure: ChartMeasure): string[] {
  const lowest = extreme(zones, ({ lowest }) => lowest, -1);
  const highest = extreme(zones, ({ highest }) => highest, 1);
  if (!lowest || !highest) return [measure.title];
  const name = lowerFirst(measure.title);
  const [from = '', to = ''] = [lowest, highest].map(({ number }) => writeBriefly(number, measure));
  if (from === to) return [`All zones: ${name} at ${from} every reported month`, `All zones: ${from} every reported month`];
  const isSaid = measure.takenOver !== 'PERIOD' || name.endsWith(' a month');
  if (isSaid) return [`Every zone: ${name} between ${from} and ${to}`, `Every zone: between ${from} and ${to}`];
  return [`Every zone: ${name} between ${from} and ${to} a month`, `Every zone: between ${from} and ${to} a month`];
}

/** Whether every figure still lacks a part: twelve months of which some are missing are not like twelve that are whole, and no range is told of them. */
function isNeverWhole({ facts }: ZoneFacts): boolean {
  return facts.reported.every(({ state }) => state === 'PROVISIONAL');
}

function sayNeverWhole({ title }: ChartMeasure): string[] {
  return [`${title}: no twelve whole months are known`, 'All zones: no twelve whole months are known'];
}

function extreme(zones: readonly ZoneFacts[], read: (facts: SeriesFacts) => Reported | undefined, sign: 1 | -1): Reported | undefined {
  return zones
    .flatMap(({ facts }) => read(facts) ?? [])
    .reduce<Reported | undefined>(
      (best, entry) => (!best || compareDecimals(entry.number, best.number) * sign > 0 ? entry : best),
      undefined,
    );
}

function latestCommonMonth(zones: readonly ZoneFacts[]): string | undefined {
  const [first, ...rest] = zones.map(({ facts }) => facts.reported.map(({ month }) => month));
  return first?.filter((month) => rest.every((months) => months.includes(month))).at(-1);
}

function placeOf({ series }: TrendChart): string {
  return series.length === 1 ? (series[0]?.zone.name ?? 'All zones') : 'All zones';
}
