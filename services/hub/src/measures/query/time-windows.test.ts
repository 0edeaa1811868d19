import { describe, expect, test } from 'vitest';
import {
  dateRangePeriod,
  financialYearPeriod,
  isoWeekPeriod,
  monthOf,
  monthPeriod,
  monthRangePeriod,
  type Grain,
  type NamedPeriod,
} from '../../kernel/index.ts';
import { bucketsIn, comparedBuckets, spansOf, trailing12Months, type Comparison, type SetName, type TimeWindows } from './time-windows.ts';

const ask = (
  period: NamedPeriod,
  grain: Grain | null,
  compareTo: Comparison | null = null,
  baseline: NamedPeriod | null = null,
): TimeWindows => ({
  period,
  grain,
  compareTo,
  baseline,
});
const year = financialYearPeriod('2025/26');
const february2026 = monthOf('2026-02');
/** Spans as text: the set, the index of the period, the days. */
const spans = (windows: TimeWindows, latest: string | null, ...sets: SetName[]) =>
  spansOf(windows, latest === null ? null : monthOf(latest), sets).map(
    ({ set, period, span }) => `${set} ${period}: ${span.start} to ${span.before}`,
  );

describe('the periods of an answer', () => {
  test('without a grain there is one, the whole period', () => expect(bucketsIn(ask(year, null))).toEqual([{ ...year, part: year }]));

  test('a period that is cut at its edges says so, and figures are taken over the part alone', () => {
    const [first, second, last] = bucketsIn(ask(monthRangePeriod('2025-05', '2025-11'), 'FINANCIAL_QUARTER'));
    expect(first).toMatchObject({
      label: 'Q1 (Apr to Jun) 2025/26, May 2025 to Jun 2025 only',
      start: '2025-04-01',
      part: { start: '2025-05-01', before: '2025-07-01' },
    });
    expect(second?.label).toBe('Q2 (Jul to Sep) 2025/26');
    expect(last?.label).toBe('Q3 (Oct to Dec) 2025/26, Oct 2025 only');
  });

  test('a week over the turn of the year is one week, cut where the period is', () => {
    const weeks = bucketsIn(ask(dateRangePeriod('2025-12-29', '2026-01-02'), 'ISO_WEEK'));
    expect(weeks.map(({ label }) => label)).toEqual(['Week 1 2026 (29 Dec 2025 to 4 Jan 2026), 29 Dec 2025 to 1 Jan 2026 only']);
  });

  test('rolling months reach back whole, however short the period', () =>
    expect(bucketsIn(ask(monthPeriod('2025-06'), 'ROLLING_12_MONTHS'))).toMatchObject([
      { label: '12 months to Jun 2025', part: { start: '2024-07-01', before: '2025-07-01' } },
    ]));
});

describe('what a period is compared with', () => {
  test('a target is no period', () => expect(comparedBuckets(ask(year, 'FINANCIAL_QUARTER', 'TARGET'))).toEqual([null, null, null, null]));

  test('the period before, of the same grain, also across the year', () =>
    expect(comparedBuckets(ask(year, 'FINANCIAL_QUARTER', 'PREVIOUS_PERIOD')).map((bucket) => bucket?.label)).toEqual([
      'Q4 (Jan to Mar) 2024/25',
      'Q1 (Apr to Jun) 2025/26',
      'Q2 (Jul to Sep) 2025/26',
      'Q3 (Oct to Dec) 2025/26',
    ]));

  test('without a grain, as many months before, or as many days', () => {
    expect(comparedBuckets(ask(monthRangePeriod('2025-04', '2025-10'), null, 'PREVIOUS_PERIOD'))).toMatchObject([
      { start: '2024-10-01', before: '2025-04-01' },
    ]);
    expect(comparedBuckets(ask(dateRangePeriod('2025-04-02', '2025-04-09'), null, 'PREVIOUS_PERIOD'))).toMatchObject([
      { start: '2025-03-26', before: '2025-04-02' },
    ]);
  });

  test('the twelve months before, not eleven of the same', () =>
    expect(comparedBuckets(ask(monthPeriod('2025-06'), 'ROLLING_12_MONTHS', 'PREVIOUS_PERIOD'))).toMatchObject([
      { label: '12 months to Jun 2024', start: '2023-07-01', before: '2024-07-01' },
    ]));

  test('a leap day and a week 53 have nothing like them a year before', () => {
    expect(
      comparedBuckets(ask(dateRangePeriod('2024-02-28', '2024-03-02'), 'DAY', 'SAME_PERIOD_LAST_YEAR')).map((day) => day?.start ?? null),
    ).toEqual(['2023-02-28', null, '2023-03-01']);
    expect(comparedBuckets(ask(isoWeekPeriod('2026-W53'), 'ISO_WEEK', 'SAME_PERIOD_LAST_YEAR'))).toEqual([null]);
    expect(comparedBuckets(ask(isoWeekPeriod('2026-W52'), 'ISO_WEEK', 'SAME_PERIOD_LAST_YEAR'))).toMatchObject([{ start: '2025-12-22' }]);
  });

  test('a February of 29 days is compared with one of 28, whole', () =>
    expect(comparedBuckets(ask(monthPeriod('2024-02'), 'MONTH', 'SAME_PERIOD_LAST_YEAR'))).toMatchObject([
      { start: '2023-02-01', before: '2023-03-01' },
    ]));
});

describe('a baseline', () => {
  const quarters = (baseline: NamedPeriod) => comparedBuckets(ask(year, 'FINANCIAL_QUARTER', 'BASELINE', baseline));

  test('of one period is compared with every period', () => {
    const one = monthRangePeriod('2019-04', '2019-07');
    expect(quarters(one).map((bucket) => bucket?.label)).toEqual(Array.from({ length: 4 }, () => 'Q1 (Apr to Jun) 2019/20'));
  });

  test('of as many periods is compared with each in turn', () =>
    expect(quarters(financialYearPeriod('2019/20')).map((bucket) => bucket?.start)).toEqual([
      '2019-04-01',
      '2019-07-01',
      '2019-10-01',
      '2020-01-01',
    ]));

  test.each([
    [
      'of another number of periods',
      monthRangePeriod('2019-04', '2019-10'),
      'has 2 periods of the grain FINANCIAL_QUARTER, the question has 4',
    ],
    ['that cuts through a period', monthRangePeriod('2019-05', '2019-08'), '2 whole or part periods'],
  ])('%s is refused', (_, baseline, words) => expect(() => quarters(baseline)).toThrow(words));

  test('of another length is refused, where nothing cuts the period', () => {
    const half = monthRangePeriod('2025-04', '2025-10');
    expect(() => comparedBuckets(ask(half, null, 'BASELINE', year))).toThrow('Ask for a baseline of 6 months.');
    expect(() => comparedBuckets(ask(isoWeekPeriod('2026-W05'), null, 'BASELINE', dateRangePeriod('2025-01-06', '2025-01-12')))).toThrow(
      'Ask for a baseline of 7 days.',
    );
    expect(comparedBuckets(ask(half, null, 'BASELINE', monthRangePeriod('2019-10', '2020-04')))).toMatchObject([{ start: '2019-10-01' }]);
  });

  test('that is not given is asked for', () =>
    expect(() => comparedBuckets(ask(year, null, 'BASELINE'))).toThrow('Give baseline: a period'));
});

describe('where the data ends within a period', () => {
  test('the like part of what it is compared with is taken', () =>
    expect(spans(ask(year, null, 'SAME_PERIOD_LAST_YEAR'), '2026-02', 'now', 'before')).toEqual([
      'now 0: 2025-04-01 to 2026-04-01',
      'before 0: 2024-04-01 to 2025-03-01',
    ]));

  test('only the period that it ends in is cut; one that it does not reach is compared with nothing', () =>
    expect(spans(ask(year, 'FINANCIAL_QUARTER', 'PREVIOUS_PERIOD'), '2025-11', 'before')).toEqual([
      'before 0: 2025-01-01 to 2025-04-01',
      'before 1: 2025-04-01 to 2025-07-01',
      // October and November beside July and August.
      'before 2: 2025-07-01 to 2025-09-01',
    ]));

  test('a part-year is compared with the like part, whether it was asked for or the data ends', () =>
    expect(spans(ask(monthRangePeriod('2025-06', '2026-04'), 'FINANCIAL_YEAR', 'PREVIOUS_PERIOD'), '2025-09', 'before')).toEqual([
      'before 0: 2024-06-01 to 2024-10-01',
    ]));

  test('one baseline for every period is cut with each of them', () =>
    expect(
      spans(
        ask(monthRangePeriod('2025-04', '2025-10'), 'FINANCIAL_QUARTER', 'BASELINE', monthRangePeriod('2019-01', '2019-04')),
        '2025-08',
        'before',
      ),
    ).toEqual(['before 0: 2019-01-01 to 2019-04-01', 'before 1: 2019-01-01 to 2019-03-01']));

  test('rows without end are never cut', () =>
    expect(spans(ask(year, null, 'SAME_PERIOD_LAST_YEAR'), null, 'before')).toEqual(['before 0: 2024-04-01 to 2025-04-01']));

  test('the whole is compared with the like part of the whole before', () =>
    expect(spans(ask(year, 'MONTH', 'SAME_PERIOD_LAST_YEAR'), '2025-05', 'whole', 'whole before')).toEqual([
      'whole 0: 2025-04-01 to 2026-04-01',
      'whole before 0: 2024-04-01 to 2024-06-01',
    ]));

  test('a whole that no baseline of its length is given for is compared with nothing', () => {
    const quarter = monthRangePeriod('2019-04', '2019-07');
    expect(spans(ask(year, 'FINANCIAL_QUARTER', 'BASELINE', quarter), null, 'whole before')).toEqual([]);
    expect(spans(ask(monthPeriod('2025-06'), 'ROLLING_12_MONTHS', 'PREVIOUS_PERIOD'), null, 'whole before')).toEqual([]);
  });
});

describe('the twelve months that end with a period', () => {
  test.each([
    ['end with its last month', monthPeriod('2025-06'), '2024-07-01', '2025-07-01'],
    ['are those of a year, for a year', financialYearPeriod('2024/25'), '2024-04-01', '2025-04-01'],
    ['take the month whole that a day falls in', dateRangePeriod('2025-06-10', '2025-06-12'), '2024-07-01', '2025-07-01'],
    ['end with the data where it ends within the period', year, '2025-03-01', '2026-03-01'],
    ['are there for the first month of the data as well', monthPeriod('2015-01'), '2014-02-01', '2015-02-01'],
  ])('%s', (_, period, start, before) => expect(trailing12Months(period, february2026)).toEqual({ start, before }));

  test('are none where the data ends before the period', () => expect(trailing12Months(monthPeriod('2026-03'), february2026)).toBeNull());
});
