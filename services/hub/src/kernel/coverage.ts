// Decides how much of its own period a figure is made of: how many of the months, and which of them are not there.

import { addMonths, nameMonth, type Month } from './months.ts';

/** How many of the months of a period are held whole. */
export interface Coverage {
  readonly covered: number;
  readonly of: number;
  /** The months that are not, in order. */
  readonly missing: readonly Month[];
}

/** Whether every month is held whole; true of what knows no months. */
export const isCovered = (coverage: Coverage | null): boolean => coverage === null || coverage.covered === coverage.of;

/** The coverage of periods together. */
export function addCoverage(a: Coverage | null, b: Coverage | null): Coverage | null {
  if (!a || !b) return a ?? b;
  return { covered: a.covered + b.covered, of: a.of + b.of, missing: [...a.missing, ...b.missing] };
}

/** What is made of two figures is held no better than either. */
export function lessCovered(a: Coverage | null, b: Coverage | null): Coverage | null {
  if (!a || !b) return a ?? b;
  return a.covered * b.of <= b.covered * a.of ? a : b;
}

/** `Feb 2025`, `Feb to Apr 2025`, `Nov 2024 to Jan 2025, Mar 2025`; empty for none. Months must be in order. */
export function nameMonths(months: readonly Month[]): string {
  return runsOf(months)
    .map(([first, last]) => {
      if (first === last) return nameMonth(first);
      const isOneYear = first.slice(0, 4) === last.slice(0, 4);
      return `${isOneYear ? nameMonth(first).slice(0, 3) : nameMonth(first)} to ${nameMonth(last)}`;
    })
    .join(', ');
}

/** The first and last of months that follow one another without a gap. */
export function runsOf(months: readonly Month[]): (readonly [first: Month, last: Month])[] {
  const runs: [Month, Month][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run[1], 1) === month) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}
