// Days are labels such as '2026-04-23', counted as whole numbers. They never become instants of a place, so no time zone can move them.

/** A calendar date as a label, 'YYYY-MM-DD'. */
export type Day = string;

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Names of the days of a week, Monday first. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Days since 1 January 1970. */
function countDays(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_OF_A_DAY;
}

/** Whole days from one day to another; 0 when they are the same, negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return countDays(to) - countDays(from);
}

/** The day so many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date((countDays(day) + days) * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}

/** The place of a day in its week: 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return (((countDays(day) + 3) % 7) + 7) % 7;
}
