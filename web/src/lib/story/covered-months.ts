// Decides when the name of a figure says which of the months it is of: where some are not in it at all, the name of the whole period would promise more.
import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { readMonth, shortMonthName } from '#lib/kit/time/month.ts';

interface Covered {
  coverage?: { covered: number; of: number } | null;
}

interface Month {
  month: string;
  figure: Figure;
}

/** What a figure is of, where it is not the whole period. */
export interface CoveredMonths {
  /** 'Apr to Sep 2026 so far', '7 of 12 months to Sep 2025'. */
  words: string;
  /** How many months are in the figure, whole or in part. */
  count: number;
}

/**
 * 'Apr to Sep 2026 so far': the later months of the period have no figure yet. '7 of 12 months to Sep 2025': the figure is the sum of seven whole months,
 * and the five others have none. Undefined where all months are whole, and where some are in it in part: then it is a figure of the whole period that may be
 * too low.
 * @param period such as 'Last 12 months: Oct 2024 to Sep 2025', 'Q2 (Jul to Sep) 2025/26'
 * @param months in order; the last ones are those of the period
 * @param latest the latest month of which anything on the page is known: a figure that ends there is one so far
 */
export function nameCoveredMonths(
  { coverage }: Covered,
  period: string,
  months: readonly Month[],
  latest: string | undefined,
): CoveredMonths | undefined {
  const [last] = months.slice(-1);
  if (!coverage || !last || coverage.covered >= coverage.of || months.length < coverage.of) return undefined;
  const end = nameMonth(last.month);
  const isOfPeriod = period.endsWith(` to ${end}`) || period.includes(` to ${shortMonthName(last.month)}) `);
  if (!isOfPeriod) return undefined;
  const asked = months.slice(-coverage.of);
  const within = asked.filter(({ figure }) => numberOf(figure) !== undefined);
  const count = within.length;
  const isFromStart = count < coverage.of && asked.slice(0, count).every((month) => within.includes(month));
  const [from, to] = [within.at(0)?.month, within.at(-1)?.month];
  if (isFromStart && from && to) return { words: `${nameMonths(from, to)}${to === latest ? ' so far' : ''}`, count };
  return count === coverage.covered ? { words: `${coverage.covered} of ${coverage.of} months to ${end}`, count } : undefined;
}

/** 'Apr to Sep 2026', 'Nov 2026 to Jan 2027', 'Apr 2026'. */
function nameMonths(from: string, to: string): string {
  if (from === to) return nameMonth(to);
  const isOneYear = readMonth(from).year === readMonth(to).year;
  return `${isOneYear ? shortMonthName(from) : nameMonth(from)} to ${nameMonth(to)}`;
}

function nameMonth(month: string): string {
  return `${shortMonthName(month)} ${readMonth(month).year}`;
}
