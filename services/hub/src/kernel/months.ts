// Decides what a month is: a label (`2026-04`), never an instant, and how labels are counted, ranged and named.

declare const monthBrand: unique symbol;
/** A calendar month as a label, `YYYY-MM`, in Europe/London by definition: it has no time and no zone of its own. */
export type Month = string & { readonly [monthBrand]: true };

const MONTH_PATTERN = /^(\d{4})-(0[1-9]|1[0-2])$/;
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Whether the text is a month label such as `2026-04`. */
export function isMonth(text: string): text is Month {
  return MONTH_PATTERN.test(text);
}

/** @throws RangeError when the text is not a month label. */
export function monthOf(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`'${text}' is not a month. Write the year and the month, like 2026-04.`);
  return text;
}

/** Months since year 0, so that months can be added and compared as whole numbers. */
function ordinal(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

/** Labels that were written before: an answer of some years asks for the same few thousands of times. */
const labels = new Map<number, Month>();

function fromOrdinal(count: number): Month {
  const known = labels.get(count);
  if (known) return known;
  const label = labelOf(count);
  labels.set(count, label);
  return label;
}

function labelOf(count: number): Month {
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}` as Month;
}

/** The month so many months later (or earlier, when negative). */
export function addMonths(month: Month, count: number): Month {
  return fromOrdinal(ordinal(month) + count);
}

/** How many months from `start` (inclusive) to `before` (exclusive); negative when `before` is earlier. */
export function countMonths(start: Month, before: Month): number {
  return ordinal(before) - ordinal(start);
}

/** Every month from `start` (inclusive) to `before` (exclusive). */
export function monthsBetween(start: Month, before: Month): Month[] {
  const first = ordinal(start);
  return Array.from({ length: Math.max(0, ordinal(before) - first) }, (_, index) => fromOrdinal(first + index));
}

/** The month that a date label (`2026-04-23`) falls in. The label is cut, never parsed as an instant. */
export function monthOfDate(date: string): Month {
  return monthOf(date.slice(0, 7));
}

/** `Apr 2026`. */
export function nameMonth(month: Month): string {
  return `${MONTH_NAMES[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}
