import { reckonWidest } from './text-lines.ts';
import { readMonth, shortMonthName, type Month } from '#lib/kit/time/month.ts';

/** Spacings of labels in months, each with the month of the year that it starts from: quarters and years are those of the financial year. */
const SPACINGS = [
  { months: 1, anchor: undefined },
  { months: 3, anchor: 4 },
  { months: 6, anchor: 4 },
  { months: 12, anchor: 4 },
  { months: 24, anchor: 4 },
] as const;

/** Any month and any year that an axis may name: each digit is as wide as any other. */
const LINES = [...Array.from({ length: 12 }, (_, place) => shortMonthName(`2000-${String(place + 1).padStart(2, '0')}`)), '2000'];

/** The room that a label stands in on each side of its month, in px: half of the widest. */
export function reckonBesideMonth(textSize: number): number {
  return Math.ceil(reckonWidest(LINES, textSize) / 2);
}

/**
 * Chooses which months of an axis are labelled, and how: 'Apr\n2025' where the year begins to differ, else 'Jul'.
 * @param mostLabels How many labels have room.
 * @returns The label of each month by its place; months without one are missing.
 */
export function labelMonths(months: readonly Month[], mostLabels: number): Map<number, string> {
  const spacing = SPACINGS.find(({ months: every }) => Math.ceil(months.length / every) <= mostLabels) ?? SPACINGS[4];
  const labels = new Map<number, string>();
  let yearSaid: number | undefined;
  months.forEach((month, place) => {
    const { year, monthOfYear } = readMonth(month);
    const anchor = spacing.anchor;
    const isOnStep = anchor === undefined || (year * 12 + monthOfYear - anchor) % spacing.months === 0;
    if (!isOnStep) return;
    labels.set(place, year === yearSaid ? shortMonthName(month) : `${shortMonthName(month)}\n${year}`);
    yearSaid = year;
  });
  return labels;
}
