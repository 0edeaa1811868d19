import { reckonWidest } from './text-lines.ts';
import { addMonths, readMonth, shortMonthName, type Month } from '#lib/kit/time/month.ts';

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
  const isOnStep = (place: number): boolean => {
    const { year, monthOfYear } = readMonth(months[place] ?? '');
    return spacing.anchor === undefined || (year * 12 + monthOfYear - spacing.anchor) % spacing.months === 0;
  };
  // Where months are left out, the first one after them is labelled: the axis says where it goes on.
  const goesOn = months.flatMap((_, place) =>
    place > 1 && isBesideFold(months, place - 1) && !isBesideFold(months, place) ? [place] : [],
  );
  const onStep = months.flatMap((_, place) => (isOnStep(place) && !isBesideFold(months, place) ? [place] : []));
  const least = goesOn.length === 0 ? 1 : Math.ceil(months.length / mostLabels);
  const chosen = [...goesOn, ...onStep].reduce<number[]>(
    (kept, place) => (kept.every((other) => Math.abs(other - place) >= least) ? [...kept, place] : kept),
    [],
  );
  const labels = new Map<number, string>();
  let yearSaid: number | undefined;
  for (const place of chosen.toSorted((one, other) => one - other)) {
    const month = months[place] ?? '';
    const { year } = readMonth(month);
    labels.set(place, year === yearSaid ? shortMonthName(month) : `${shortMonthName(month)}\n${year}`);
    yearSaid = year;
  }
  return labels;
}

/** Whether months are left out beside it: what is on the other side of a fold would stand too near. */
function isBesideFold(months: readonly Month[], place: number): boolean {
  const month = months[place] ?? '';
  const [before, after] = [months[place - 1], months[place + 1]];
  return (before !== undefined && before !== addMonths(month, -1)) || (after !== undefined && after !== addMonths(month, 1));
}
