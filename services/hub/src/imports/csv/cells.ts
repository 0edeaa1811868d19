// Decides what single cells may hold: whole numbers in digits, text up to a length.

import { quote, type FaultCollector } from '../fault-collector.ts';

/** A cell and where it stands. */
export interface Cell {
  readonly row: number;
  readonly column: string;
  readonly read: string;
}

const LARGEST_COUNT = 2_147_483_647;

/** A whole number of zero or more, or null after reporting that it is none. Blank, `-` and `<5` are not zero. */
export function wholeNumber(cell: Cell, findings: FaultCollector): number | null {
  if (/^\d{1,10}$/.test(cell.read) && Number(cell.read) <= LARGEST_COUNT) return Number(cell.read);
  findings.mustFix(cell, 'NOT_A_WHOLE_NUMBER', `${quote(cell.read)} is not a whole number. Use digits, like 1234.`);
  return null;
}

/** Text of at most so many characters, or null after reporting that it is longer. */
export function limitedText(cell: Cell, maximumLength: number, findings: FaultCollector): string | null {
  if (cell.read.length <= maximumLength) return cell.read;
  const what = `${quote(cell.read)} has ${cell.read.length} characters. Give at most ${maximumLength}.`;
  findings.mustFix(cell, 'TEXT_TOO_LONG', what);
  return null;
}
