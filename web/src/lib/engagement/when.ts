// Decides what is said of when people come: how many on each weekday and in which month most, over the days that have a number. Attendances may be added
// up over days and zones; a day nobody counted is in no sum, and said to be missing.
import { compareDecimals, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { isWithheld, numberOf } from '#lib/kit/figures/figure.ts';
import { weekdayOf, WEEKDAYS } from '#lib/kit/time/day.ts';
import { monthOfDate, type Month } from '#lib/kit/time/month.ts';
import type { AttendanceDay } from './read-days.ts';

export interface WhenFacts {
  /** Attendances of each weekday, Monday first. */
  byWeekday: DecimalText[];
  total: DecimalText;
  /** The weekdays with most attendances: several where they are level, none where nobody came. */
  busiestWeekdays: string[];
  /** The month with most attendances, and how many; undefined where nobody came, or where several are level. */
  busiestMonth: { month: Month; attendances: DecimalText } | undefined;
  /** Days on which a session was held that nobody counted. */
  notCounted: number;
  /** Days of which a return is still missing: more may have come. */
  provisional: number;
  /** Days whose number is protected. Where there is one, no sum is complete, so none is given. */
  withheld: number;
  /** Days that are not reported or not collected, and on which no session is known of. */
  notReported: number;
}

/** Adds up days. */
export function gatherWhen(days: readonly AttendanceDay[]): WhenFacts {
  const numbered = days.flatMap(({ day, figure }) => {
    const number = numberOf(figure);
    return number === undefined ? [] : [{ day, number }];
  });
  const byWeekday = WEEKDAYS.map((_, weekday) =>
    sumDecimals(numbered.filter(({ day }) => weekdayOf(day) === weekday).map(({ number }) => number)),
  );
  const months = new Map<Month, DecimalText[]>();
  for (const { day, number } of numbered) months.set(monthOfDate(day), [...(months.get(monthOfDate(day)) ?? []), number]);
  const byMonth = [...months].map(([month, numbers]) => ({ month, attendances: sumDecimals(numbers) }));
  const most = largest(byWeekday);
  const mostOfMonth = largest(byMonth.map(({ attendances }) => attendances));
  const busiest = byMonth.filter(({ attendances }) => compareDecimals(attendances, mostOfMonth) === 0);
  const withheld = days.filter(({ figure }) => isWithheld(figure)).length;
  const missing = days.filter(({ figure }) => numberOf(figure) === undefined && !isWithheld(figure));
  return {
    withheld,
    byWeekday,
    total: sumDecimals(byWeekday),
    busiestWeekdays:
      withheld > 0 || isNone(most) ? [] : WEEKDAYS.filter((_, weekday) => compareDecimals(byWeekday[weekday] ?? '0', most) === 0),
    busiestMonth: withheld === 0 && busiest.length === 1 && !isNone(mostOfMonth) ? busiest[0] : undefined,
    provisional: days.filter(({ figure }) => figure.state === 'PROVISIONAL').length,
    notCounted: missing.filter(({ sessions = 0 }) => sessions > 0).length,
    notReported: missing.filter(({ sessions = 0 }) => sessions === 0).length,
  };
}

function largest(numbers: readonly DecimalText[]): DecimalText {
  return numbers.reduce((most, number) => (compareDecimals(number, most) > 0 ? number : most), '0');
}

function isNone(number: DecimalText): boolean {
  return compareDecimals(number, '0') === 0;
}
