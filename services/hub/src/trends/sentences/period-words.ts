// Decides how a period is named inside a sentence: month names whole, weeks by the day they begin, ranges with 'from' and 'to'.

import { localDate, monthOf, nameDate, nameMonth } from '../../kernel/index.ts';
import type { PeriodFigure } from './contract.ts';

type NamedByLabel = Pick<PeriodFigure, 'label' | 'start'>;

const MONTHS: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};
/** `April 2025 to June 2025`: the year is said once. */
const SAME_YEAR = /^(\w+) (\d{4}) to (\w+ \2)$/;

/** As the subject or the object of a sentence: `May 2026`, `the week starting 28 December 2026`, `the 12 months to June 2025`. */
export function namePeriod({ label, start }: NamedByLabel): string {
  if (/^Week \d/.test(label)) return `the week starting ${nameDay(start)}`;
  const plain = wholeMonthNames(label.slice(label.indexOf(': ') + 1).trim()).replace(SAME_YEAR, '$1 to $3');
  return /^\d+ months to /.test(plain) ? `the ${plain}` : plain;
}

/** Months in a row: `October and November 2026`, `September to November 2026`. */
export function nameMonthsInARow(months: readonly NamedByLabel[]): string {
  const [first, last] = [months[0], months.at(-1)].map((month) => (month ? namePeriod(month) : ''));
  return `${first ?? ''} to ${last ?? ''}`.replace(SAME_YEAR, '$1 to $3').replace(' to ', months.length === 2 ? ' and ' : ' to ');
}

/** `in May 2026`, `on 1 April 2025`, `from April to June 2025`. */
export function inPeriod(period: NamedByLabel): string {
  const name = namePeriod(period);
  if (/^\d{1,2} [A-Z]\w+ \d{4}$/.test(name)) return `on ${name}`;
  return / to (\d{1,2} )?\w+ \d{4}$/.test(name) && !name.startsWith('the ') ? `from ${name}` : `in ${name}`;
}

/** `1 September 2025`, from `2025-09-01`. @throws RangeError for what is no date */
export function nameDay(date: string): string {
  return wholeMonthNames(nameDate(localDate(date)));
}

/** `September 2025`, from `2025-09`. @throws RangeError for what is no month */
export function nameWholeMonth(month: string): string {
  return wholeMonthNames(nameMonth(monthOf(month)));
}

/** `April 2024 to March 2025`, from `Apr 2024 to Mar 2025`. */
export function wholeMonthNames(label: string): string {
  return label.replace(/\b[A-Z][a-z]{2}\b/g, (word) => MONTHS[word] ?? word);
}
