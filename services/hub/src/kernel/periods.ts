// Decides what a period is: months from an inclusive start to an exclusive end, and what the UK financial year and its quarters are called.

import { addMonths, countMonths, isMonth, nameMonth, type Month } from './months.ts';
import { PeriodNotUnderstood } from './period.errors.ts';

/** Months from `start` (inclusive) to `before` (exclusive), with the label a person reads. */
export interface Period {
  readonly label: string;
  readonly start: Month;
  readonly before: Month;
}

const FINANCIAL_YEAR = /^(\d{4})\/(\d{2})$/;
const FINANCIAL_QUARTER = /^(\d{4}\/\d{2}) Q([1-4])$/;
const QUARTER_MONTHS = ['Apr to Jun', 'Jul to Sep', 'Oct to Dec', 'Jan to Mar'] as const;

function firstYear(label: string): number {
  const match = FINANCIAL_YEAR.exec(label);
  const year = Number(match?.[1]);
  if (!match || (year + 1) % 100 !== Number(match[2])) {
    throw PeriodNotUnderstood.because(`'${label}' is not a financial year. Write both years, like 2025/26.`);
  }
  return year;
}

/** UK financial year `2025/26`: April 2025 to March 2026. @throws PeriodNotUnderstood */
export function financialYear(label: string): Period {
  const start = `${firstYear(label)}-04` as Month;
  return { label, start, before: addMonths(start, 12) };
}

/** Financial quarter `2025/26 Q2`: Q1 is April to June. Labelled "Q2 (Jul to Sep) 2025/26". @throws PeriodNotUnderstood */
export function financialQuarter(label: string): Period {
  const match = FINANCIAL_QUARTER.exec(label);
  if (!match?.[1])
    throw PeriodNotUnderstood.because(`'${label}' is not a financial quarter. Write the year and the quarter, like 2025/26 Q2.`);
  const quarter = Number(match[2]);
  const start = addMonths(financialYear(match[1]).start, (quarter - 1) * 3);
  return { label: `Q${quarter} (${QUARTER_MONTHS[quarter - 1]}) ${match[1]}`, start, before: addMonths(start, 3) };
}

/** The months from `start` to before `before`, named by its first and last month. @throws PeriodNotUnderstood when it holds no month. */
export function monthRange(start: string, before: string): Period {
  for (const month of [start, before]) {
    if (!isMonth(month)) throw PeriodNotUnderstood.because(`'${month}' is not a month. Write the year and the month, like 2026-04.`);
  }
  const [first, end] = [start as Month, before as Month];
  if (countMonths(first, end) < 1) {
    throw PeriodNotUnderstood.because(`The period from ${start} to before ${before} holds no month. Give a later end: it is exclusive.`);
  }
  const last = addMonths(end, -1);
  return { label: first === last ? nameMonth(first) : `${nameMonth(first)} to ${nameMonth(last)}`, start: first, before: end };
}

/** The `count` months that end with `latest`. */
export function latestMonths(latest: Month, count: number): Period {
  return monthRange(addMonths(latest, 1 - count), addMonths(latest, 1));
}
