// Every sentence of a card below its finding, from the same numbers as its chart and its table.
import { formatNumber } from '#lib/kit/figures/figure.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { formatDate, formatMonth, formatMonthRange } from '#lib/kit/time/month.ts';
import type { SpecialCause, TrendChart, ZoneSeries } from '../contract.ts';
import type { AboutFact } from '#lib/cards/about.ts';
import { nameReceived, sayReceived } from '#lib/cards/completeness.ts';
import type { ChartMeasure } from '#lib/cards/contract.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import { gatherFacts } from './series-facts.ts';
import { markSpecial, type SpecialMark } from '../picture/special-marks.ts';

/** What a figure of a month is of. */
const SPANS: Record<ChartMeasure['takenOver'], string> = {
  PERIOD: 'a month',
  END_OF_PERIOD: 'at the end of each month',
  TWELVE_MONTHS: 'in the twelve months to each month',
};

/** Measure, unit, place and period: 'Attendances a month, by zone, October 2024 to September 2026'. */
export function writeSubtitle({ measure, months, series }: TrendChart): string {
  const [first, last] = [months[0], months.at(-1)];
  const unit = measure.title.toLowerCase().includes(measure.unit.toLowerCase()) ? '' : ` (${measure.unit})`;
  const place = series.length === 1 ? series[0]?.zone.name : 'by zone';
  const span = SPANS[measure.takenOver];
  // A rate that is of a month by its own name does not say so twice.
  const named = measure.title.endsWith(span) ? measure.title : `${measure.title} ${span}`;
  return [`${named}${unit}`, place, first && last ? formatMonthRange(first, last) : undefined].filter(Boolean).join(', ');
}

/** Whether higher is better, worse or neither. */
export function writeDirection({ better }: ChartMeasure): string {
  switch (better) {
    case 'UP':
      return 'Higher is better.';
    case 'DOWN':
      return 'Lower is better.';
    case 'NEITHER':
      return 'Neither direction is better.';
  }
}

/** The standing of one zone beside its name: '3,240 in 22 of 24 months' or '41 in September 2026'; undefined when nothing was reported. */
export function writeStanding(series: ZoneSeries, measure: ChartMeasure): string | undefined {
  const { total, latest, reported, monthCount } = gatherFacts(series, measure.additiveOverTime);
  if (total !== undefined) {
    const months = reported.length === monthCount ? countMonths(monthCount) : `${reported.length} of ${countMonths(monthCount)}`;
    return `${formatNumber(total, measure.scale)} in ${months}`;
  }
  return latest && `${formatNumber(latest.number, measure.scale)} in ${formatMonth(latest.month)}`;
}

/** Why the usual range was recalculated, and which months are not part of it, one statement an entry. The sentence of the hub tells the range, or why there is none. */
export function writeLimitNotes({ points, rebases }: Pick<ZoneSeries, 'points' | 'rebases'>): string[] {
  return [
    ...points.flatMap(({ month, ghosted }) =>
      ghosted ? [`${formatMonth(month)} is not part of the usual range: ${ghosted.replace(/\.$/, '')}.`] : [],
    ),
    ...rebases.map(({ month, reason }) => `Usual range recalculated from ${formatMonth(month)}: ${reason.replace(/\.$/, '')}.`),
  ];
}

/** What the grey dots of a panel are; nothing where there are none. */
export function writeBesideNote({ besideName }: Pick<ZoneSeries, 'besideName'>): string[] {
  return besideName === undefined
    ? []
    : [`Grey dots (rest): the ${besideName.replace(/^Rest of /, 'rest of ')}, in the same months. It is no target.`];
}

/** The months of one kind of special cause. */
export interface SpecialMonths {
  type: SpecialCause['type'];
  /** How it is drawn. */
  mark: SpecialMark;
  /** 'Worse than usual, diamond: March 2025 to May 2025, August 2025'. */
  words: string;
}

/** Every special month of a zone in words, one entry a kind, the key to the shapes of the chart. */
export function listSpecials({ points }: ZoneSeries): SpecialMonths[] {
  const places = new Map<SpecialCause['type'], number[]>();
  points.forEach(({ control }, place) => {
    const type = control?.special?.type;
    if (type) places.set(type, [...(places.get(type) ?? []), place]);
  });
  return [...places].map(([type, found]) => {
    const mark = markSpecial(type);
    return { type, mark, words: `${nameSpecialType(type)}, ${mark.shape}: ${sayRuns(points, found)}.` };
  });
}

/** A kind of special cause at the head of its months: 'Worse than usual'. */
export function nameSpecialType(type: SpecialCause['type']): string {
  return TYPE_NAMES[type];
}

const TYPE_NAMES: Record<SpecialCause['type'], string> = {
  SPECIAL_CAUSE_IMPROVEMENT: 'Better than usual',
  SPECIAL_CAUSE_CONCERN: 'Worse than usual',
  SPECIAL_CAUSE_NEUTRAL_HIGH: 'Higher than usual',
  SPECIAL_CAUSE_NEUTRAL_LOW: 'Lower than usual',
};

/** Months that follow each other as a range. */
function sayRuns(points: ZoneSeries['points'], places: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const place of places) {
    const open = runs.at(-1);
    if (open?.last === place - 1) open.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => formatMonthRange(points[first]?.month ?? '', points[last]?.month ?? '')).join(', ');
}

/** Where an axis does not start at zero; nothing when it does. */
export function writeAxisNote({ foot }: { foot: number }, measure: ChartMeasure): string[] {
  return foot > 0 ? [`The axis starts at ${formatNumber(String(foot), measure.scale)}, not at zero.`] : [];
}

/** Title and description of the picture of one zone, for those who hear it. */
export function writePictureWords(chart: TrendChart, series: ZoneSeries): { title: string; description: string } {
  const [first, last] = [chart.months[0], chart.months.at(-1)];
  const events = series.events.map(({ date, title, erased }) => `${formatDate(date)}: ${title}${erased ? ` (${erased})` : ''}.`);
  const specials = listSpecials(series).map(({ words }) => words);
  return {
    title: `${series.zone.name}: ${lowerFirst(chart.measure.title)} by month${first && last ? `, ${formatMonthRange(first, last)}` : ''}`,
    description: ['Line chart.', series.sentence, ...specials, ...events].join(' '),
  };
}

/** The foot of a card, one line: source, as at, completeness, what may change. The rest is on the side About. */
export function writeFoot({ measure, asAt, completeness, series }: TrendChart): string[] {
  const provisional = series
    .flatMap(({ points }) => points.filter(({ figure }) => figure.state === 'PROVISIONAL').map(({ month }) => month))
    .sort();
  return [
    `Source: ${measure.source.replace(/\.$/, '')}.`,
    `As at ${formatInstantAsDate(asAt)}.`,
    completeness ? sayReceived(completeness, measure.completenessOf) : sayNothingExpected(measure),
    ...(provisional[0]
      ? [`${formatMonth(provisional[0])}${provisional.length > 1 ? ' and later months are' : ' is'} incomplete and may change.`]
      : []),
  ];
}

/** Of a register of the office nothing is waited for. */
function sayNothingExpected({ completenessOf }: ChartMeasure): string {
  return completenessOf ? `No ${nameReceived(completenessOf)} were expected in this period.` : 'No returns are needed for this measure.';
}

/** What else is to be known of these figures: why they have no usual range, and which records are not included. */
export function writeMore({ leftOut, line }: Pick<TrendChart, 'leftOut' | 'line'>): AboutFact[] {
  return [
    ...(line ? [{ term: 'Usual range', words: `A plain line, without a usual range. ${line}` }] : []),
    ...(leftOut > 0 ? [{ term: 'Not included', words: sayLeftOut(leftOut) }] : []),
  ];
}

function sayLeftOut(records: number): string {
  return records === 1
    ? 'One record had no count and is not included.'
    : `${formatNumber(String(records), 'count')} records had no count and are not included.`;
}

function countMonths(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
