// Decides when community life slows: school holidays, Christmas, August. Near to Leicestershire's school years, and illustrative like the rest.

import { isWithin } from './days.ts';

/** School holidays, first day (inclusive) to end (exclusive). */
const schoolHolidays: readonly (readonly [string, string])[] = [
  ['2023-04-03', '2023-04-17'],
  ['2023-05-29', '2023-06-05'],
  ['2023-07-13', '2023-08-29'],
  ['2023-10-16', '2023-10-23'],
  ['2023-12-22', '2024-01-08'],
  ['2024-02-12', '2024-02-19'],
  ['2024-03-25', '2024-04-08'],
  ['2024-05-27', '2024-06-03'],
  ['2024-07-12', '2024-08-27'],
  ['2024-10-14', '2024-10-21'],
  ['2024-12-21', '2025-01-06'],
  ['2025-02-17', '2025-02-24'],
  ['2025-04-14', '2025-04-28'],
  ['2025-05-26', '2025-06-02'],
  ['2025-07-14', '2025-08-27'],
  ['2025-10-13', '2025-10-20'],
  ['2025-12-20', '2026-01-05'],
  ['2026-02-16', '2026-02-23'],
  ['2026-03-30', '2026-04-13'],
  ['2026-05-25', '2026-06-01'],
  ['2026-07-13', '2026-08-27'],
];

/** Whether schools are closed for a holiday. */
export function isSchoolHoliday(date: string): boolean {
  return schoolHolidays.some(([start, before]) => isWithin(date, start, before));
}

/** Whether nothing runs: Christmas Eve to 2 January. */
export function isChristmasBreak(date: string): boolean {
  const dayOfYear = date.slice(5);
  return dayOfYear >= '12-24' || dayOfYear <= '01-02';
}

/** Attendance against an ordinary month, by month of the year: fewer come in December, in January and in August. */
const turnout: Readonly<Record<string, number>> = { '12': 0.78, '01': 0.88, '07': 0.92, '08': 0.68 };

/** How many come, against an ordinary month (1). */
export function turnoutOn(date: string): number {
  return turnout[date.slice(5, 7)] ?? 1;
}
