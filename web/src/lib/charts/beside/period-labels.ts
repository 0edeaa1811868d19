// Decides which periods of a small chart are named under it: Januaries with their year first, then what finds room between them.
import { reckonWidth } from '#lib/drawing/text-lines.ts';
import { readMonth, shortMonthName, type Month } from '#lib/kit/time/month.ts';
import { financialYearOf, formatFinancialYear, quarterOf } from '#lib/kit/time/financial-year.ts';

/** A label and the middle of it, in px. */
export interface PeriodLabel {
  readonly text: string;
  readonly x: number;
}

interface Candidate {
  readonly text: string;
  readonly place: number;
  /** Lower is more important. */
  readonly rank: number;
}

/** Longest chart whose months are named; a longer one names years. */
const MOST_NAMED_MONTHS = 36;
const LEAST_GAP = 8;

/** The labels of months: 'Jan 2025', 'Jul', or years alone in a long chart. */
export function labelMonths(months: readonly Month[], xOf: (place: number) => number, width: number, textSize: number): PeriodLabel[] {
  const isLong = months.length > MOST_NAMED_MONTHS;
  const hasJanuary = months.some((month) => readMonth(month).monthOfYear === 1);
  const candidates = months.map((month, place): Candidate => {
    const { year, monthOfYear } = readMonth(month);
    const named = `${shortMonthName(month)} ${year}`;
    if (isLong) return { text: monthOfYear === 1 ? String(year) : '', place, rank: year % 2 };
    if (monthOfYear === 1) return { text: named, place, rank: 0 };
    if (place === 0 && !hasJanuary) return { text: named, place, rank: 0 };
    return { text: shortMonthName(month), place, rank: monthOfYear === 7 ? 1 : monthOfYear % 3 === 1 ? 2 : 3 };
  });
  return thin(candidates, xOf, width, textSize, isLong ? 1 : 2);
}

/** The labels of quarters of financial years by their first months: 'Q1 2025/26', 'Q3', or years alone in a long chart. */
export function labelQuarters(months: readonly Month[], xOf: (place: number) => number, width: number, textSize: number): PeriodLabel[] {
  const isLong = months.length > MOST_NAMED_MONTHS / 3;
  const candidates = months.map((month, place): Candidate => {
    const quarter = quarterOf(month);
    const year = financialYearOf(month);
    const financialYear = formatFinancialYear(year);
    if (isLong) return { text: quarter === 1 ? financialYear : '', place, rank: year % 2 };
    if (quarter === 1 || months.length === 1) return { text: `Q${quarter} ${financialYear}`, place, rank: 0 };
    return { text: `Q${quarter}`, place, rank: quarter === 3 ? 1 : 2 };
  });
  return thin(candidates, xOf, width, textSize, 2);
}

/** Keeps what finds room, the most important first, and nothing less important than asked for. */
function thin(
  candidates: readonly Candidate[],
  xOf: (place: number) => number,
  width: number,
  textSize: number,
  leastImportant: number,
): PeriodLabel[] {
  const kept: { text: string; x: number; half: number }[] = [];
  const most = candidates.length <= 6 ? Infinity : leastImportant;
  for (const { text, place } of candidates.filter(({ text, rank }) => text && rank <= most).toSorted((a, b) => a.rank - b.rank)) {
    const half = reckonWidth(text, textSize, 'regular') / 2;
    const x = Math.min(width - half, Math.max(half, xOf(place)));
    if (kept.every((other) => Math.abs(other.x - x) >= other.half + half + LEAST_GAP)) kept.push({ text, x, half });
  }
  return kept.map(({ text, x }) => ({ text, x: Math.round(x) }));
}
