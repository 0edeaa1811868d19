// Decides which days each figure of a query is taken over: now, in what it is compared with, and over the whole; like part with like part.

import {
  HubError,
  bucketLastYear,
  bucketsOf,
  countDays,
  countMonths,
  firstDayOf,
  intersect,
  isWholeMonths,
  addMonths,
  labelSpan,
  lastDayOf,
  correspondingSpan,
  monthOfDate,
  previousBucket,
  spanBefore,
  spanLastYear,
  type Bucket,
  type Grain,
  type LocalDate,
  type Month,
  type NamedPeriod,
  type Span,
} from '../../kernel/index.ts';

/** What figures are compared with. */
export const Comparison = {
  PREVIOUS_PERIOD: 'PREVIOUS_PERIOD',
  SAME_PERIOD_LAST_YEAR: 'SAME_PERIOD_LAST_YEAR',
  BASELINE: 'BASELINE',
  TARGET: 'TARGET',
} as const;
export type Comparison = (typeof Comparison)[keyof typeof Comparison];

/** The days of a query: its period, how it is cut, what it is compared with. */
export interface TimeWindows {
  readonly period: NamedPeriod;
  /** Null for one figure over the whole period. */
  readonly grain: Grain | null;
  readonly compareTo: Comparison | null;
  readonly baseline: NamedPeriod | null;
}

/** What a set of spans is for: the figures themselves, what they are compared with, and the same over the whole period. */
export type SetName = 'now' | 'before' | 'whole' | 'whole before';

/** The days that one figure is taken over. */
export interface SetSpan {
  readonly set: SetName;
  /** Index of the period. */
  readonly period: number;
  readonly span: Span;
}

/** A period of the answer: a whole bucket of the grain, and the part of it that was asked for. */
export interface WindowBucket extends Bucket {
  /** What lies within the period asked for; the days that figures are taken over. */
  readonly part: Span;
}

/** A comparison that would compare unlike things. */
export class UnlikePeriods extends HubError {
  static because = (what: string) => new UnlikePeriods('UNLIKE_PERIODS', what);
}

/** The periods of an answer, in order: the whole period as one where no grain is asked for. */
export function bucketsIn({ period, grain }: TimeWindows): WindowBucket[] {
  if (!grain) return [{ ...period, part: period }];
  return bucketsOf(grain, period).map((bucket) => {
    if (grain === 'ROLLING_12_MONTHS') return { ...bucket, part: bucket };
    const part = intersect(bucket, period) ?? bucket;
    const isWhole = part.start === bucket.start && part.before === bucket.before;
    return { ...bucket, part, label: isWhole ? bucket.label : `${bucket.label}, ${labelSpan(part)} only` };
  });
}

/** What each period of the answer is compared with, whole; null where there is nothing like it. @throws UnlikePeriods */
export function comparedBuckets(windows: TimeWindows): (Bucket | null)[] {
  const { grain, compareTo, period, baseline } = windows;
  const buckets = bucketsIn(windows);
  const named = (span: Span): Bucket => ({ label: labelSpan(span), ...span });
  switch (compareTo) {
    case null:
    case 'TARGET':
      return buckets.map(() => null);
    case 'PREVIOUS_PERIOD':
      return grain ? buckets.map((bucket) => previousBucket(grain, bucket)) : [named(spanBefore(period))];
    case 'SAME_PERIOD_LAST_YEAR':
      return grain ? buckets.map((bucket) => bucketLastYear(grain, bucket)) : [named(spanLastYear(period))];
    case 'BASELINE':
      return baselineBuckets(windows, buckets, baseline);
  }
}

function baselineBuckets({ grain, period }: TimeWindows, buckets: readonly WindowBucket[], baseline: NamedPeriod | null): Bucket[] {
  if (!baseline)
    throw UnlikePeriods.because(
      'compareTo is BASELINE, but no baseline is given. Give baseline: a period to compare with, such as { financialYear: "2019/20" }.',
    );
  if (!grain) {
    requireLikeLength(period, baseline);
    return [baseline];
  }
  const cut = bucketsOf(grain, baseline);
  const wholes = cut.every(
    (bucket) => intersect(bucket, baseline)?.start === bucket.start && intersect(bucket, baseline)?.before === bucket.before,
  );
  if (cut.length === 1 && cut[0] && wholes) return buckets.map(() => cut[0] as Bucket);
  if (cut.length !== buckets.length || !wholes) {
    throw UnlikePeriods.because(
      `The baseline ${baseline.label} has ${cut.length} ${wholes ? '' : 'whole or part '}periods of the grain ${grain}, the question has ${buckets.length}. Give a baseline of exactly one such period, or of as many.`,
    );
  }
  return cut;
}

function requireLikeLength(period: Span & { label: string }, baseline: Span & { label: string }): void {
  const months = ({ start, before }: Span) => countMonths(monthOfDate(start), monthOfDate(before));
  if (isLike(period, baseline)) return;
  const lengthOf = (span: Span) => (isWholeMonths(span) ? `${months(span)} months` : `${countDays(span.start, span.before)} days`);
  throw UnlikePeriods.because(
    `${period.label} has ${lengthOf(period)} and the baseline ${baseline.label} has ${lengthOf(baseline)}: a part-year is compared only with the like part-year. Ask for a baseline of ${lengthOf(period)}.`,
  );
}

/**
 * The days of every figure of rows that end with the month `latest`. Where the rows end within a period, that part is compared with the like part.
 * @param latest the last month that the rows have; null for rows without end
 * @param sets which sets the answer needs
 */
export function spansOf(windows: TimeWindows, latest: Month | null, sets: readonly SetName[]): SetSpan[] {
  const end = latest ? firstDayOf(addMonths(latest, 1)) : null;
  const buckets = bucketsIn(windows);
  const compared = comparedBuckets(windows);
  const spans = buckets.flatMap((bucket, period): SetSpan[] => {
    const withData = spanWithData(bucket.part, end);
    const other = compared[period];
    return [
      { set: 'now', period, span: bucket.part },
      ...(other && withData ? [{ set: 'before' as const, period, span: correspondingSpan(withData, bucket, other) }] : []),
    ];
  });
  const withData = spanWithData(windows.period, end);
  const whole = wholeCompared(windows);
  return [
    ...spans.filter(({ set }) => sets.includes(set)),
    ...(sets.includes('whole') ? [{ set: 'whole' as const, period: 0, span: windows.period }] : []),
    ...(sets.includes('whole before') && whole && withData
      ? [{ set: 'whole before' as const, period: 0, span: correspondingSpan(withData, windows.period, whole) }]
      : []),
  ];
}

/** What the whole of an answer is compared with; null where that would be unlike. */
function wholeCompared({ period, compareTo, baseline, grain }: TimeWindows): Span | null {
  if (grain === 'ROLLING_12_MONTHS') return null;
  if (compareTo === 'PREVIOUS_PERIOD') return spanBefore(period);
  if (compareTo === 'SAME_PERIOD_LAST_YEAR') return spanLastYear(period);
  return compareTo === 'BASELINE' && baseline && isLike(period, baseline) ? baseline : null;
}

function isLike(period: Span, other: Span): boolean {
  return isWholeMonths(period) && isWholeMonths(other)
    ? countMonths(monthOfDate(period.start), monthOfDate(period.before)) ===
        countMonths(monthOfDate(other.start), monthOfDate(other.before))
    : countDays(period.start, period.before) === countDays(other.start, other.before);
}

function spanWithData(span: Span, end: LocalDate | null): Span | null {
  if (end === null || span.before <= end) return span;
  return span.start < end ? { start: span.start, before: end } : null;
}

/** The month at the end of which rows stand: the last of a span, or the last that the rows have where they end within it. */
export function lastMonthIn(span: Span, latest: Month | null): Span {
  const days = spanWithData(span, latest ? firstDayOf(addMonths(latest, 1)) : null) ?? span;
  const month = monthOfDate(lastDayOf(days));
  return { start: firstDayOf(month), before: firstDayOf(addMonths(month, 1)) };
}

/** The twelve months that end with a span; when the rows end within it, with them. Null when the rows end before it. */
export function trailing12Months(span: Span, latest: Month | null): Span | null {
  const withData = spanWithData(span, latest ? firstDayOf(addMonths(latest, 1)) : null);
  if (!withData) return null;
  const isMonthEnd = withData.before.endsWith('-01');
  const before = isMonthEnd ? withData.before : firstDayOf(addMonths(monthOfDate(withData.before), 1));
  return { start: firstDayOf(addMonths(monthOfDate(before), -12)), before };
}
