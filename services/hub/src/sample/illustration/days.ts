// Decides how the illustration counts days: on date labels of the calendar, which have no time zone to slip through.

import type { Month } from '../../kernel/index.ts';

const day = (date: string) => Temporal.PlainDate.from(date);

/** The date so many days later, or earlier when negative. */
export function addDays(date: string, count: number): string {
  return day(date).add({ days: count }).toString();
}

/** The date so many months later; the 31st becomes the last day of a shorter month. */
export function addCalendarMonths(date: string, count: number): string {
  return day(date).add({ months: count }).toString();
}

/** Day of the week: 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return day(date).dayOfWeek;
}

/** Every day of a month. */
export function daysOfMonth(month: Month): string[] {
  const first = day(`${month}-01`);
  return Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }).toString());
}

/** Whether this is the nth of its weekday in its month, from 1. */
export function isNthInMonth(date: string, nth: number): boolean {
  return Math.ceil(day(date).day / 7) === nth;
}

/** Number of the week since 1 January 2001, a Monday; tells odd weeks from even ones. */
export function weekNumber(date: string): number {
  return Math.floor(day('2001-01-01').until(day(date)).days / 7);
}

/** Whether the date falls from `start` (inclusive) to `before` (exclusive); null never ends. */
export function isWithin(date: string, start: string, before: string | null): boolean {
  return date >= start && (before === null || date < before);
}
