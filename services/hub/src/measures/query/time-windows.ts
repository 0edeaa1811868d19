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
  PLACE: 'PLACE',
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

/** What a set of spans is for: the figures themselves, what they are compared with, the same over the whole period, and days that two periods share. */
export type SetName = 'now' | 'before' | 'whole' | 'whole before' | `like ${string}`;

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
    case 'PLACE':
      return buckets.map(() => null);
    case 'PREVIOUS_PERIOD':
      return grain ? buckets.map((bucket) => previousBucket(grain, bucket)) : [named(spanBefore(period))];
    case 'SAME_PERIOD_LAST_YEAR':
      if (grain) return buckets.map((bucket) => bucketLastYear(grain, bucket));
      return [periodLastYear(period)].map((span) => span && named(span));
    case 'BASELINE':
      return baselineBuckets(windows, buckets, baseline);
  }
}

/** The like period a year before: the week of the same number of a week, the same dates of any other; null for a week 53 that the year before lacks. */
function periodLastYear(period: NamedPeriod): Span | null {
  return period.isIsoWeek ? bucketLastYear('ISO_WEEK', period) : spanLastYear(period);
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
    const years = windows.grain ? null : latestYears(windows, end);
    const before = years?.before ?? (other && withData && correspondingSpan(withData, bucket, other));
    return [{ set: 'now', period, span: bucket.part }, ...(before ? [{ set: 'before' as const, period, span: before }] : [])];
  });
  const withData = spanWithData(windows.period, end);
  const whole = wholeCompared(windows);
  return [
    ...spans.filter(({ set }) => sets.includes(set)),
    ...(sets.includes('whole') ? [{ set: 'whole' as const, period: 0, span: windows.period }] : []),
    ...(sets.includes('whole before') && whole && withData
      ? [
          {
            set: 'whole before' as const,
            period: 0,
            span: latestYears(windows, end)?.before ?? correspondingSpan(withData, windows.period, whole),
          },
        ]
      : []),
  ];
}

/** Two periods that are compared, both whole. */
export interface ComparedPair {
  readonly isWhole: boolean;
  readonly period: number;
  readonly now: Span;
  readonly before: Span;
  readonly sets: readonly [now: SetName, before: SetName];
  /** Whether the sets hold these very days, up to the end of the data. */
  readonly isOfSets: boolean;
  readonly labels: readonly [now: Bucket, before: Bucket];
}

/**
 * The pairs of periods that an answer compares.
 * @param latest the last month that anything is held for
 * @param sets which sets the answer needs
 */
export function comparedPairs(windows: TimeWindows, latest: Month | null, sets: readonly SetName[]): ComparedPair[] {
  if (!sets.includes('before')) return [];
  const end = latest ? firstDayOf(addMonths(latest, 1)) : null;
  const years = latestYears(windows, end);
  const compared = comparedBuckets(windows);
  const rows = bucketsIn(windows).flatMap((bucket, period): ComparedPair[] => {
    if (years && !windows.grain) return [pairOfYears(years, ['now', 'before'], false)];
    const other = compared[period];
    if (!other) return [];
    const before = correspondingSpan(bucket.part, bucket, other);
    const isWhole = bucket.part.start === bucket.start && bucket.part.before === bucket.before;
    const named = isWhole ? other : { ...before, label: labelSpan(before) };
    const labels = [{ ...bucket.part, label: bucket.label }, named] as const;
    return [{ isWhole: false, period, now: bucket.part, before, sets: ['now', 'before'], isOfSets: true, labels }];
  });
  const whole = sets.includes('whole before') ? wholeCompared(windows) : null;
  if (!whole) return rows;
  if (years) return [...rows, pairOfYears(years, ['whole', 'whole before'], true)];
  const labels = [windows.period, { ...whole, label: labelSpan(whole) }] as const;
  return [
    ...rows,
    { isWhole: true, period: 0, now: windows.period, before: whole, sets: ['whole', 'whole before'], isOfSets: true, labels },
  ];
}

function pairOfYears({ now, before }: { now: Span; before: Span }, sets: ComparedPair['sets'], isWhole: boolean): ComparedPair {
  const labels = [
    { ...now, label: `${labelSpan(now)}, the latest twelve months` },
    { ...before, label: labelSpan(before) },
  ] as const;
  return { isWhole, period: 0, now, before, sets, isOfSets: false, labels };
}

/** A period longer than a year is compared with last year by its latest twelve months and the twelve before them, so that no day is on both sides. Null for others. */
function latestYears({ period, compareTo }: TimeWindows, end: LocalDate | null): { now: Span; before: Span } | null {
  if (!isLongerThanAYear(compareTo, period)) return null;
  const withData = spanWithData(period, end);
  if (!withData) return null;
  const yearBefore = (before: LocalDate) => spanLastYear({ start: before, before }).before;
  const [now, before] = [yearBefore(withData.before), yearBefore(yearBefore(withData.before))];
  return { now: { start: now, before: withData.before }, before: { start: before, before: now } };
}

/** Whether last year would overlap the period, so that the latest twelve months alone are compared. */
const isLongerThanAYear = (compareTo: Comparison | null, period: Span) =>
  compareTo === 'SAME_PERIOD_LAST_YEAR' && spanLastYear(period).before > period.start;

/** Whether a figure of an answer is compared by its latest twelve months. @param isWhole whether it is over the whole period, not over one of a grain */
export const comparesLatestYears = ({ period, compareTo, grain }: TimeWindows, isWhole: boolean): boolean =>
  (isWhole || grain === null) && isLongerThanAYear(compareTo, period);

/** What the whole of an answer is compared with; null where that would be unlike. */
function wholeCompared({ period, compareTo, baseline, grain }: TimeWindows): Span | null {
  if (grain === 'ROLLING_12_MONTHS') return null;
  if (compareTo === 'PREVIOUS_PERIOD') return spanBefore(period);
  if (compareTo === 'SAME_PERIOD_LAST_YEAR') return periodLastYear(period);
  return compareTo === 'BASELINE' && baseline && isLike(period, baseline) ? baseline : null;
}

function isLike(period: Span, other: Span): boolean {
  return isWholeMonths(period) && isWholeMonths(other)
    ? countMonths(monthOfDate(period.start), monthOfDate(period.before)) ===
        countMonths(monthOfDate(other.start), monthOfDate(other.before))
    : countDays(period.start, period.before) === countDays(other.start, other.before);
}

/** The part of a span that the data reaches; null where it ends before. */
export function spanWithData(span: Span, end: LocalDate | null): Span | null {
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
