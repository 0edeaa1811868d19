import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, countDays, firstDayOf, isLocalDate, localDate, weekdayOf } from './dates.ts';
import { bucketHolding, bucketLastYear, bucketsOf, Grain, previousBucket } from './grains.ts';
import { isoWeekOf, mondayOfIsoWeek } from './iso-weeks.ts';
import { addMonths, monthOf } from './months.ts';
import { RelativePeriod, relativePeriod } from './relative-periods.ts';
import { intersect, isWholeMonths, lastDayOf, correspondingSpan, monthsTouched, spanBefore, spanLastYear, type Span } from './spans.ts';

const anyDate = fc
  .integer({ min: 0, max: countDays(localDate('1899-01-01'), localDate('2201-01-01')) })
  .map((count) => addDays(localDate('1899-01-01'), count));
const anySpan = fc
  .tuple(anyDate, fc.integer({ min: 1, max: 1500 }))
  .map(([start, days]): Span => ({ start, before: addDays(start, days) }));
const anyGrain = fc.constantFrom(...Object.values(Grain));
const anyPartition = fc.constantFrom(...Object.values(Grain).filter((grain) => grain !== Grain.ROLLING_12_MONTHS));

describe('any day of three centuries', () => {
  test('is counted, named and put in its week as the language counts it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -80_000, max: 80_000 }), (date, days) => {
        const plain = Temporal.PlainDate.from(date);
        expect(addDays(date, days)).toBe(plain.add({ days }).toString());
        expect(countDays(date, addDays(date, days))).toBe(days);
        expect(weekdayOf(date)).toBe(plain.dayOfWeek);
        expect(isoWeekOf(date)).toEqual({ year: plain.yearOfWeek, week: plain.weekOfYear });
        expect(isLocalDate(date)).toBe(true);
      }),
    );
  });

  test('is in the week that its Monday begins', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, week } = isoWeekOf(date);
        const days = countDays(mondayOfIsoWeek(year, week), date);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThan(7);
      }),
    );
  });
});

describe('the periods of any grain', () => {
  test('hold each day of any span exactly once, rolling months apart', () => {
    fc.assert(
      fc.property(anyPartition, anySpan, (grain, whole) => {
        const buckets = bucketsOf(grain, whole);
        const covered = { start: buckets[0]?.start ?? whole.before, before: buckets.at(-1)?.before ?? whole.start };
        expect(covered.start <= whole.start && whole.before <= covered.before).toBe(true);
        expect(buckets.every((bucket) => intersect(bucket, whole) !== null)).toBe(true);
        buckets.slice(1).forEach((bucket, index) => expect(bucket.start).toBe(buckets[index]?.before));
        expect(buckets.every(({ start, before: end }) => start < end)).toBe(true);
        expect(new Set(buckets.map(({ label }) => label)).size).toBe(buckets.length);
      }),
    );
  });

  test('of financial years cover each day once', () => {
    fc.assert(
      fc.property(anySpan, (whole) => {
        const days = bucketsOf(Grain.FINANCIAL_YEAR, whole).flatMap((year) => bucketsOf(Grain.DAY, intersect(year, whole) ?? whole));
        expect(days.map(({ start }) => start)).toEqual(bucketsOf(Grain.DAY, whole).map(({ start }) => start));
      }),
      { numRuns: 20 },
    );
  });

  test('are one for each month when they roll, 12 months long', () => {
    fc.assert(
      fc.property(anySpan, (whole) => {
        const rolling = bucketsOf(Grain.ROLLING_12_MONTHS, whole);
        expect(rolling.map((bucket) => monthsTouched(bucket).at(-1))).toEqual(monthsTouched(whole));
        expect(rolling.every((bucket) => monthsTouched(bucket).length === 12 && isWholeMonths(bucket))).toBe(true);
      }),
    );
  });

  test('come right after the one before', () => {
    fc.assert(
      fc.property(anyGrain, anyDate, (grain, date) => {
        const bucket = bucketHolding(grain, date);
        const previous = previousBucket(grain, bucket);
        expect(previous.before).toBe(bucket.start);
        expect(bucketsOf(grain, { start: addDays(previous.before, -1), before: bucket.before }).at(-1)).toEqual(bucket);
        expect(bucketHolding(grain, addDays(previous.before, -1))).toEqual(previous);
      }),
    );
  });

  test('keep their label a year earlier, but for the years', () => {
    const YEARS = /\d{4}(\/\d{2})?|\(\d.*\)/g;
    fc.assert(
      fc.property(anyGrain, anyDate, (grain, date) => {
        const bucket = bucketHolding(grain, date);
        const earlier = bucketLastYear(grain, bucket);
        if (earlier) expect(earlier.label.replace(YEARS, '')).toBe(bucket.label.replace(YEARS, ''));
        else expect(date.endsWith('-02-29') || isoWeekOf(date).week === 53).toBe(true);
      }),
    );
  });
});

describe('any relative period', () => {
  const anyMonthNumber = fc.integer({ min: 0, max: 60 });

  test('ends with the latest month or earlier, begins with a month, and says which months', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(RelativePeriod)), anyMonthNumber, (name, months) => {
        const latest = addMonths(monthOf('2024-03'), months);
        const period = relativePeriod(name, latest, monthOf('2022-04'));
        expect(isWholeMonths(period)).toBe(true);
        expect(period.before <= firstDayOf(addMonths(latest, 1))).toBe(true);
        expect(period.label).toMatch(/^[A-Z][a-z0-9 ]+: .*\d{2}/);
      }),
    );
  });
});

describe('the like of any span', () => {
  test('lies within the other period', () => {
    fc.assert(
      fc.property(anyGrain, anyDate, anySpan, (grain, date, cut) => {
        const whole = bucketHolding(grain, date);
        const part = intersect(whole, { start: date, before: addDays(date, countDays(cut.start, cut.before)) }) ?? whole;
        const other = previousBucket(grain, whole);
        const found = correspondingSpan(part, whole, other);
        expect(other.start <= found.start && found.start <= found.before && found.before <= other.before).toBe(true);
        expect(correspondingSpan(part, whole, whole)).toEqual({ start: part.start, before: part.before });
      }),
    );
  });

  test('a year earlier has as many months when it is whole months', () => {
    fc.assert(
      fc.property(anySpan, (free) => {
        const months = monthsTouched(free);
        const whole = { start: firstDayOf(months[0] ?? monthOf('2025-04')), before: bucketHolding(Grain.MONTH, lastDayOf(free)).before };
        for (const earlier of [spanLastYear(whole), spanBefore(whole)]) {
          expect(isWholeMonths(earlier)).toBe(true);
          expect(monthsTouched(earlier)).toHaveLength(months.length);
        }
      }),
    );
  });
});
