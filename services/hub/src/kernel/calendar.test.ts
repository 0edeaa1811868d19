import { describe, expect, test } from 'vitest';
import { addDays, countDays, isLocalDate, localDate, nameDate } from './dates.ts';
import { bucketHolding, bucketLastYear, bucketsOf, Grain, previousBucket } from './grains.ts';
import { isoWeekOf, isoWeeksInYear, mondayOfIsoWeek } from './iso-weeks.ts';
import { monthOf } from './months.ts';
import {
  calendarQuarterPeriod,
  calendarYearPeriod,
  dateRangePeriod,
  financialQuarterPeriod,
  financialYearPeriod,
  isoWeekPeriod,
  monthPeriod,
  monthRangePeriod,
} from './named-periods.ts';
import { PeriodNotUnderstood } from './period.errors.ts';
import { relativePeriod, type RelativePeriod } from './relative-periods.ts';
import { intersect, isWholeMonths, labelSpan, correspondingSpan, monthsTouched, spanBefore, spanLastYear, type Span } from './spans.ts';

const day = localDate;
/** `2025-04-01..2025-07-01`, the end exclusive. */
const span = (text: string): Span => ({ start: day(text.slice(0, 10)), before: day(text.slice(12)) });
const show = (shown: Span | null) => shown && `${shown.start}..${shown.before}`;
const labels = (grain: Grain, text: string) => bucketsOf(grain, span(text)).map(({ label }) => label);
const holding = (grain: Grain, date: string) => bucketHolding(grain, day(date));
const like = (part: string, whole: string, other: string) => show(correspondingSpan(span(part), span(whole), span(other)));
const lastYear = (grain: Grain, date: string) => bucketLastYear(grain, holding(grain, date))?.label ?? null;
const before = (grain: Grain, date: string) => previousBucket(grain, holding(grain, date)).label;
const relative = (name: RelativePeriod, latest: string) => relativePeriod(name, monthOf(latest), monthOf('2022-04'));

const year2526 = '2025-04-01..2026-04-01';
const year2425 = '2024-04-01..2025-04-01';
const year2324 = '2023-04-01..2024-04-01';
const year2223 = '2022-04-01..2023-04-01';

const FACTS: [fact: string, found: () => unknown, expected: unknown][] = [
  ['the day that the clocks go forward is one day', () => countDays(day('2025-03-30'), day('2025-03-31')), 1],
  ['the day that the clocks go back is one day', () => addDays(day('2025-10-26'), 1), '2025-10-27'],
  ['March has its 31 days although one has 23 hours', () => bucketsOf(Grain.DAY, span('2025-03-01..2025-04-01')).length, 31],
  ['October has its 31 days although one has 25 hours', () => bucketsOf(Grain.DAY, span('2025-10-01..2025-11-01')).length, 31],
  ['the week of the clock change ends on that Sunday', () => show(holding(Grain.ISO_WEEK, '2025-03-30')), '2025-03-24..2025-03-31'],
  ['a leap year has 29 February', () => isLocalDate('2024-02-29'), true],
  ['an ordinary year has not', () => isLocalDate('2023-02-29'), false],
  ['1900 was no leap year', () => isLocalDate('1900-02-29'), false],
  ['2000 was a leap year', () => isLocalDate('2000-02-29'), true],
  ['a date has two digits for month and day', () => isLocalDate('2025-4-1'), false],
  ['a time is not part of a date', () => isLocalDate('2025-04-01T00:00'), false],
  ['there is no year 0', () => isLocalDate('0000-01-01'), false],
  ['the last day of all is a date', () => isLocalDate('9999-12-31'), true],
  ['the day after 28 February 2025 is 1 March', () => addDays(day('2025-02-28'), 1), '2025-03-01'],
  ['a date is named without leading zero', () => nameDate(day('2025-04-01')), '1 Apr 2025'],

  ['31 March ends a financial year', () => holding(Grain.FINANCIAL_YEAR, '2026-03-31').label, '2025/26'],
  ['1 April begins the next', () => holding(Grain.FINANCIAL_YEAR, '2026-04-01').label, '2026/27'],
  ['the financial year of the millennium is 1999/00', () => holding(Grain.FINANCIAL_YEAR, '2000-03-31').label, '1999/00'],
  ['after 1999/00 comes 2000/01', () => holding(Grain.FINANCIAL_YEAR, '2000-04-01').label, '2000/01'],
  ['a financial year with a leap day has 366 days', () => bucketsOf(Grain.DAY, span(year2324)).length, 366],
  ['two days across the turn share both financial years', () => labels('FINANCIAL_YEAR', '2026-03-31..2026-04-02'), ['2025/26', '2026/27']],
  ['an exclusive end on 1 April takes no day of April', () => labels('MONTH', '2026-03-31..2026-04-01'), ['Mar 2026']],
  ['an empty span has no period', () => labels('MONTH', '2026-03-31..2026-03-31'), []],
  ['an empty rolling span has none either', () => labels('ROLLING_12_MONTHS', '2026-03-31..2026-03-31'), []],
  ['one day lies in one whole month', () => bucketsOf('MONTH', span('2025-04-09..2025-04-10')).map(show), ['2025-04-01..2025-05-01']],
  ['a calendar quarter says its months', () => holding(Grain.QUARTER, '2025-09-30').label, 'Q3 2025 (Jul to Sep)'],
  ['the same months are the second financial quarter', () => holding('FINANCIAL_QUARTER', '2025-09-30').label, 'Q2 (Jul to Sep) 2025/26'],
  ['the last financial quarter is in the next January', () => holding('FINANCIAL_QUARTER', '2026-01-01').label, 'Q4 (Jan to Mar) 2025/26'],
  ['before the first financial quarter comes the fourth', () => before('FINANCIAL_QUARTER', '2025-04-01'), 'Q4 (Jan to Mar) 2024/25'],
  ['before the first calendar quarter comes the fourth', () => before('QUARTER', '2025-01-01'), 'Q4 2024 (Oct to Dec)'],
  ['before January comes December', () => before(Grain.MONTH, '2025-01-31'), 'Dec 2024'],
  ['before 1 March 2024 comes the leap day', () => before(Grain.DAY, '2024-03-01'), '29 Feb 2024'],
  ['the leap day has no like a year earlier', () => lastYear(Grain.DAY, '2024-02-29'), null],
  ['the last of February 2025 is compared with the 28th, not the 29th', () => lastYear(Grain.DAY, '2025-02-28'), '28 Feb 2024'],
  [
    'February is compared with the whole February',
    () => show(bucketLastYear('MONTH', span('2025-02-01..2025-03-01'))),
    '2024-02-01..2024-03-01',
  ],
  ['a year is compared with the one before', () => lastYear(Grain.CALENDAR_YEAR, '2025-06-01'), '2024'],
  ['a clipped period stands for its whole', () => previousBucket('MONTH', span('2025-03-10..2025-03-12')).label, 'Feb 2025'],

  ['2020 has 53 ISO weeks', () => isoWeeksInYear(2020), 53],
  ['2025 has 52', () => isoWeeksInYear(2025), 52],
  ['2026 has 53', () => isoWeeksInYear(2026), 53],
  ['week 53 runs into January', () => holding('ISO_WEEK', '2027-01-03').label, 'Week 53 2026 (28 Dec 2026 to 3 Jan 2027)'],
  ['1 January 2021 is in week 53 of 2020', () => isoWeekOf(day('2021-01-01')), { year: 2020, week: 53 }],
  ['week 1 of 2026 begins in December', () => mondayOfIsoWeek(2026, 1), '2025-12-29'],
  ['29 December 2025 is in week 1 of 2026', () => isoWeekOf(day('2025-12-29')), { year: 2026, week: 1 }],
  ['week 53 has no like after a year of 52', () => lastYear(Grain.ISO_WEEK, '2026-12-31'), null],
  ['week 52 has', () => lastYear(Grain.ISO_WEEK, '2026-12-27'), 'Week 52 2025 (22 Dec 2025 to 28 Dec 2025)'],
  ['before week 1 of 2021 comes week 53', () => before(Grain.ISO_WEEK, '2021-01-04'), 'Week 53 2020 (28 Dec 2020 to 3 Jan 2021)'],

  ['rolling months reach back over the turn of the year', () => show(holding('ROLLING_12_MONTHS', '2025-06-30')), '2024-07-01..2025-07-01'],
  [
    'a span has one rolling period for each of its months',
    () => labels('ROLLING_12_MONTHS', '2025-11-30..2026-01-02'),
    ['12 months to Nov 2025', '12 months to Dec 2025', '12 months to Jan 2026'],
  ],
  ['before 12 months come the 12 before, with no overlap', () => before('ROLLING_12_MONTHS', '2025-06-15'), '12 months to Jun 2024'],
  ['12 months to February end with the leap day', () => show(holding('ROLLING_12_MONTHS', '2024-02-01')), '2023-03-01..2024-03-01'],

  ['half a year is like the same half', () => like('2025-04-01..2025-10-01', year2526, year2425), '2024-04-01..2024-10-01'],
  ['the whole is like the whole', () => like(year2425, year2425, year2324), year2324],
  ['11 months keep February whole in a leap year', () => like('2024-04-01..2025-03-01', year2425, year2324), '2023-04-01..2024-03-01'],
  ['11 months lose the leap day in an ordinary year', () => like('2023-04-01..2024-03-01', year2324, year2223), '2022-04-01..2023-03-01'],
  [
    'a part-year ends on the same date, leap day or not',
    () => like('2023-04-01..2024-03-16', year2324, year2223),
    '2022-04-01..2023-03-16',
  ],
  [
    'a part that ends with February ends with it elsewhere',
    () => like('2024-04-10..2025-03-01', year2425, year2324),
    '2023-04-10..2024-03-01',
  ],
  ['the leap day alone has no like part', () => like('2024-02-29..2024-03-01', year2324, year2223), '2023-03-01..2023-03-01'],
  [
    '30 days of March are like all of February',
    () => like('2025-03-01..2025-03-31', '2025-03-01..2025-04-01', '2025-02-01..2025-03-01'),
    '2025-02-01..2025-03-01',
  ],
  [
    '9 days of May are like 9 of April',
    () => like('2025-05-01..2025-05-10', '2025-05-01..2025-06-01', '2025-04-01..2025-05-01'),
    '2025-04-01..2025-04-10',
  ],
  [
    'the second month of a quarter is like the second',
    () => like('2025-05-01..2025-06-01', '2025-04-01..2025-07-01', '2025-01-01..2025-04-01'),
    '2025-02-01..2025-03-01',
  ],
  [
    'three days of a week are like the same three',
    () => like('2026-12-29..2027-01-01', '2026-12-28..2027-01-04', '2025-12-22..2025-12-29'),
    '2025-12-23..2025-12-26',
  ],
  [
    'days that a shorter period lacks are left out',
    () => like('2025-04-05..2025-04-12', '2025-04-03..2025-04-13', '2025-03-03..2025-03-08'),
    '2025-03-05..2025-03-08',
  ],

  ['before a quarter comes as many months', () => show(spanBefore(span('2025-01-01..2025-04-01'))), '2024-10-01..2025-01-01'],
  ['before March comes February, not 31 days', () => show(spanBefore(span('2024-03-01..2024-04-01'))), '2024-02-01..2024-03-01'],
  ['before a week come seven days', () => show(spanBefore(span('2025-04-03..2025-04-10'))), '2025-03-27..2025-04-03'],
  ['a year before whole months are whole months', () => show(spanLastYear(span('2025-02-01..2025-03-01'))), '2024-02-01..2024-03-01'],
  [
    'a year before days that end on 28 February ends there in a leap year',
    () => show(spanLastYear(span('2025-02-15..2025-03-01'))),
    '2024-02-15..2024-02-29',
  ],
  [
    'a year before days that end on the leap day ends on 28 February',
    () => show(spanLastYear(span('2024-02-15..2024-03-01'))),
    '2023-02-15..2023-03-01',
  ],
  ['a year before a start on the leap day is 1 March', () => show(spanLastYear(span('2024-02-29..2024-03-05'))), '2023-03-01..2023-03-05'],
  ['a year before an end on the leap day is 1 March', () => show(spanLastYear(span('2024-02-20..2024-02-29'))), '2023-02-20..2023-03-01'],
  ['28 days of a leap February are not a whole month', () => isWholeMonths(span('2024-02-01..2024-02-29')), false],
  ['an empty span is no whole month', () => isWholeMonths(span('2024-02-01..2024-02-01')), false],
  ['two days touch two months', () => monthsTouched(span('2025-12-31..2026-01-02')), ['2025-12', '2026-01']],
  ['an empty span touches none', () => monthsTouched(span('2025-12-31..2025-12-31')), []],
  ['spans that only meet share no day', () => intersect(span(year2425), span(year2526)), null],
  ['spans that overlap share the overlap', () => show(intersect(span('2025-03-30..2025-04-03'), span(year2526))), '2025-04-01..2025-04-03'],
  ['one month is named once', () => labelSpan(span('2025-04-01..2025-05-01')), 'Apr 2025'],
  ['months are named by the first and the last', () => labelSpan(span('2025-04-01..2025-07-01')), 'Apr 2025 to Jun 2025'],
  ['days are named by the first and the last', () => labelSpan(span('2025-04-03..2025-04-10')), '3 Apr 2025 to 9 Apr 2025'],
  ['one day is named once', () => labelSpan(span('2025-04-03..2025-04-04')), '3 Apr 2025'],
  ['a span never guesses that a year was meant', () => labelSpan(span(year2526)), 'Apr 2025 to Mar 2026'],
  ['an empty span says so', () => labelSpan(span('2025-04-03..2025-04-03')), 'No day'],

  ['a named financial year is its days', () => financialYearPeriod('2025/26'), { label: '2025/26', ...span(year2526) }],
  ['a named quarter is its days', () => show(financialQuarterPeriod('2025/26 Q4')), '2026-01-01..2026-04-01'],
  ['a named calendar year is its days', () => calendarYearPeriod(2024), { label: '2024', ...span('2024-01-01..2025-01-01') }],
  ['a named calendar quarter is its days', () => show(calendarQuarterPeriod('2025 Q3')), '2025-07-01..2025-10-01'],
  ['a named week is its days', () => show(isoWeekPeriod('2026-W53')), '2026-12-28..2027-01-04'],
  ['a named month is its days', () => show(monthPeriod('2024-02')), '2024-02-01..2024-03-01'],
  ['months from and before are their days', () => show(monthRangePeriod('2025-11', '2026-02')), '2025-11-01..2026-02-01'],
  ['dates from and before are their days', () => dateRangePeriod('2025-04-03', '2025-04-10').label, '3 Apr 2025 to 9 Apr 2025'],

  [
    'with March complete, so is the financial year',
    () => relative('LAST_COMPLETE_FINANCIAL_YEAR', '2026-03').label,
    'Last complete financial year: 2025/26',
  ],
  [
    'with April complete, it still is the last',
    () => relative('LAST_COMPLETE_FINANCIAL_YEAR', '2026-04').label,
    'Last complete financial year: 2025/26',
  ],
  ['with February complete, the last is the one before', () => show(relative('LAST_COMPLETE_FINANCIAL_YEAR', '2026-02')), year2425],
  ['to date, March has the whole year', () => relative('YEAR_TO_DATE', '2026-03').label, 'Financial year to date: Apr 2025 to Mar 2026'],
  ['to date, April has one month', () => relative('YEAR_TO_DATE', '2026-04').label, 'Financial year to date: Apr 2026'],
  ['a calendar year to date begins in January', () => show(relative('CALENDAR_YEAR_TO_DATE', '2026-03')), '2026-01-01..2026-04-01'],
  [
    'the last complete quarter ends by the latest month',
    () => relative('LAST_COMPLETE_QUARTER', '2026-05').label,
    'Last complete quarter: Q1 2026 (Jan to Mar)',
  ],
  [
    'the last complete financial quarter may end with the latest month',
    () => relative('LAST_COMPLETE_FINANCIAL_QUARTER', '2026-06').label,
    'Last complete financial quarter: Q1 (Apr to Jun) 2026/27',
  ],
  ['the last complete month is the latest', () => relative('LAST_COMPLETE_MONTH', '2026-09').label, 'Last complete month: Sep 2026'],
  ['the last 12 months say which', () => relative('LAST_12_MONTHS', '2026-09').label, 'Last 12 months: Oct 2025 to Sep 2026'],
  ['the last 3 months reach into last year', () => show(relative('LAST_3_MONTHS', '2026-01')), '2025-11-01..2026-02-01'],
  ['the last 24 months are 24', () => monthsTouched(relative('LAST_24_MONTHS', '2026-09')).length, 24],
  ['all is from the first month to the latest', () => relative('ALL', '2026-09').label, 'All months: Apr 2022 to Sep 2026'],
];

describe('the calendar', () => {
  test.each(FACTS)('%s', (_, found, expected) => expect(found()).toEqual(expected));
});

const REFUSALS: [fact: string, read: () => unknown, text: string][] = [
  [
    'a year that does not follow',
    () => financialYearPeriod('2025/27'),
    "'2025/27' is not a financial year. Write both years, like 2025/26.",
  ],
  ['a fifth quarter', () => financialQuarterPeriod('2025/26 Q5'), 'Write the financial year and the quarter, like 2025/26 Q2.'],
  ['a quarter of years that do not follow', () => financialQuarterPeriod('2025/27 Q1'), "'2025/27' is not a financial year."],
  ['a calendar quarter written as a financial one', () => calendarQuarterPeriod('2025/26 Q3'), 'like 2025 Q3.'],
  ['half a year', () => calendarYearPeriod(2025.5), '2025.5 is not a calendar year. Write four digits, like 2025.'],
  ['a year of a slip of the keys', () => calendarYearPeriod(225), "'225' is out of reach: periods lie in the years 1900 to 2199."],
  ['a date of a slip of the keys', () => dateRangePeriod('0225-04-01', '2025-04-02'), "'0225-04-01' is out of reach"],
  [
    'a week that the year has not',
    () => isoWeekPeriod('2025-W53'),
    "'2025-W53' does not exist: 2025 has 52 ISO weeks. Write 2025-W01 to 2025-W52.",
  ],
  ['week 0', () => isoWeekPeriod('2026-W00'), 'Write 2026-W01 to 2026-W53.'],
  ['a week without its W', () => isoWeekPeriod('2026-05'), 'Write the year and the two digits of the ISO week, like 2026-W05.'],
  ['a thirteenth month', () => monthPeriod('2026-13'), "'2026-13' is not a month. Write the year and the month, like 2026-04."],
  ['months that end where they start', () => monthRangePeriod('2026-04', '2026-04'), 'holds no month. Give a later end: it is exclusive.'],
  [
    'months that end before they start',
    () => monthRangePeriod('2026-04', '2026-03'),
    'The period from 2026-04 to before 2026-03 holds no month.',
  ],
  [
    'days that end before they start',
    () => dateRangePeriod('2026-04-02', '2026-04-01'),
    'holds no day. Give a later end: it is exclusive.',
  ],
  ['31 February', () => dateRangePeriod('2025-02-31', '2025-04-01'), "'2025-02-31' is not a date: February 2025 has 28 days."],
  [
    'a complete year that the data does not reach',
    () => relativePeriod('LAST_COMPLETE_FINANCIAL_YEAR', monthOf('2026-09'), monthOf('2026-04')),
    'would be Last complete financial year: 2025/26, but the data begins with Apr 2026 and is complete to Sep 2026.',
  ],
];

describe('a period that cannot be read says what was read and what would be possible', () => {
  test.each(REFUSALS)('%s', (_, read, text) => {
    expect(read).toThrow(PeriodNotUnderstood);
    expect(read).toThrow(text);
  });

  test('a date that does not exist says how long its month is', () => {
    expect(() => localDate('2025-02-31')).toThrow(
      "'2025-02-31' is not a date: February 2025 has 28 days. Write the year, the month and the day, like 2025-04-01.",
    );
    expect(() => localDate('2025-04-00')).toThrow('April 2025 has 30 days');
    expect(() => localDate('2025-13-01')).toThrow('the months are 01 to 12');
    expect(() => localDate('01/04/2025')).toThrow("'01/04/2025' is not a date.");
  });

  test('a place in time that does not exist is refused', () => {
    expect(() => mondayOfIsoWeek(2025, 53)).toThrow('There is no week 53 in 2025: that year has the weeks 1 to 52.');
    expect(() => addDays(day('9999-12-31'), 1)).toThrow('not in the years 0001 to 9999');
    expect(() => holding(Grain.MONTH, '9999-12-31')).toThrow("'10000-01' is not a month");
    expect(() => like(year2324, year2425, year2324)).toThrow('Apr 2023 to Mar 2024 does not lie within Apr 2024 to Mar 2025');
    expect(() => relativePeriod('ALL', monthOf('2026-03'), monthOf('2026-04'))).toThrow('Data cannot end with 2026-03');
  });
});
