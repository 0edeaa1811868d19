// Decides the shades of a calendar: at most five classes of equal width, on steps that people count in, the same for every zone. Equal and not by how many
// days are in each: a shade twice as far up the key is then about twice as many.

/** Days with at least and at most so many; whole numbers. */
export interface ShadeClass {
  from: number;
  to: number;
}

const MOST_CLASSES = 5;
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40, 50, 75, 100];

/** The classes that hold every number above zero; none when there is no such number. */
export function chooseClasses(numbers: readonly number[]): ShadeClass[] {
  const most = Math.ceil(Math.max(0, ...numbers));
  if (most === 0) return [];
  const step = STEPS.find((width) => width * MOST_CLASSES >= most) ?? 10 ** Math.ceil(Math.log10(most / MOST_CLASSES));
  return Array.from({ length: Math.ceil(most / step) }, (_, index) => ({ from: index * step + 1, to: (index + 1) * step }));
}

/** The place of a number among the classes, from 0. A part of one is counted up: it is more than none. */
export function classOf(number: number, classes: readonly ShadeClass[]): number {
  return classes.findIndex(({ to }) => number <= to);
}
