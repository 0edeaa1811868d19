// Decides how what a person types into a field of an input is read where everything that is wrong with the input is to be said at once: as text that is
// looked at beside the other fields. A scalar would be refused before any of them.

import { dateFault, type LocalDate } from './dates.ts';
import { HubError } from './errors.ts';
import { sizeFault } from './printed-number.ts';

/** A text that is no date, no number. */
export class TypedNotUnderstood extends HubError {
  static date = (fault: string, field: string) => new TypedNotUnderstood('DATE_NOT_UNDERSTOOD', fault, field);
  static number = (fault: string, field: string) => new TypedNotUnderstood('NUMBER_NOT_UNDERSTOOD', fault, field);
}

/** A day such as 2026-04-23. @throws TypedNotUnderstood that says why it is none */
export function readDate(typed: string, field: string): LocalDate {
  const fault = dateFault(typed);
  if (fault !== null) throw TypedNotUnderstood.date(fault, field);
  return typed as LocalDate;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What is wrong with a text as an exact number of at most ten digits and four decimals; null when nothing is. */
export function decimalFault(typed: string): string | null {
  if (DECIMAL.test(typed)) return sizeFault(typed);
  return `'${typed}' is not a number as it is written here. Use digits, and at most four decimals after a point, like 1200.5: no comma, no £, no %.`;
}
