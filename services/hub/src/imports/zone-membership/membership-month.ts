// Decides how the month is read in which an LSOA joins or leaves a zone: a month, or the first day of one. Membership counts whole months.

import { isMonth, type Month } from '../../kernel/index.ts';
import { quote, type FaultCollector, type FaultPlace } from '../fault-collector.ts';

/** The month of a cell; null where it is blank, and after reporting that it is none. */
export function readMonth(place: FaultPlace & { readonly read: string }, findings: FaultCollector): Month | null {
  const read = place.read.trim();
  if (read === '') return null;
  const month = read.replace(/^(\d{4}-\d{2})-01$/, '$1');
  if (isMonth(month)) return month;
  findings.mustFix(
    place,
    'NOT_A_MONTH',
    `${quote(read)} is not a month. Write the year and the month, like 2025-06: an LSOA joins or leaves with a whole month.`,
  );
  return null;
}
