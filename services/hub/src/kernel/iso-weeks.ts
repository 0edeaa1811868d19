// Decides which week a day is in, by ISO 8601: weeks begin on Monday and belong to the year that holds their Thursday.

import { addDays, weekdayOf, type LocalDate } from './dates.ts';

/** A week by its number, 1 to 52 or 53, of an ISO year, which begins and ends up to three days off the calendar year. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The week that holds the date: 29 December 2025 is in week 1 of 2026. */
export function isoWeekOf(date: LocalDate): IsoWeek {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  // Only calendars other than ISO 8601 are without weeks.
  return { year: yearOfWeek as number, week: weekOfYear as number };
}

/** The Monday that begins the week. @throws RangeError when the year has no such week. */
export function mondayOfIsoWeek(year: number, week: number): LocalDate {
  const weeks = isoWeeksInYear(year);
  if (!Number.isInteger(week) || week < 1 || week > weeks) {
    throw new RangeError(`There is no week ${week} in ${year}: that year has the weeks 1 to ${weeks}.`);
  }
  const inFirstWeek = dayOfYear(year, '01-04');
  return addDays(inFirstWeek, 1 - weekdayOf(inFirstWeek) + 7 * (week - 1));
}

/** 53 for a year that begins on a Thursday, or is a leap year that begins on a Wednesday; otherwise 52. */
export function isoWeeksInYear(year: number): number {
  return isoWeekOf(dayOfYear(year, '12-28')).week;
}

function dayOfYear(year: number, monthAndDay: string): LocalDate {
  return `${String(year).padStart(4, '0')}-${monthAndDay}` as LocalDate;
}
