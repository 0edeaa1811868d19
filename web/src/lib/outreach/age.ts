// Decides how old an open concern is, as the hub decides which are open over 28 days: a concern is over so many days old when it was raised more than so
// many days before the day after the period. The day it was raised counts as its first.
import { daysBetween, type Day } from '#lib/kit/time/day.ts';

/** How long a concern has been open at the end of a period, in days. @param dayAfter First day after the period. */
export function countDaysOpen(raisedOn: Day, dayAfter: Day): number {
  return daysBetween(raisedOn, dayAfter);
}

/** The age, in days, over which a concern counts as old: that of the hub's measure outreach.concernsOpenOver28Days. */
export const OLD_AFTER_DAYS = 28;

/** Bands of age, the youngest first: four weeks, eight weeks, and thirteen weeks, which are a quarter of a year. */
export const AGE_BANDS = [
  { name: 'up to 28 days', from: 0, to: OLD_AFTER_DAYS },
  { name: '29 to 56 days', from: OLD_AFTER_DAYS + 1, to: 56 },
  { name: '57 to 91 days', from: 57, to: 91 },
  { name: 'over 91 days', from: 92, to: Infinity },
] as const;

/** Whether an age is one of those that the hub counts as over 28 days. */
export function isOld(daysOpen: number): boolean {
  return daysOpen > OLD_AFTER_DAYS;
}

/** How many ages fall in each band, in the order of the bands. */
export function countByBand(ages: readonly number[]): number[] {
  return AGE_BANDS.map(({ from, to }) => ages.filter((days) => days >= from && days <= to).length);
}
