// Decides when the name of a figure says how many of its months it is of: where some are not in it at all, the name of the whole period would promise more.
import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { readMonth, shortMonthName } from '#lib/kit/time/month.ts';

interface Covered {
  coverage?: { covered: number; of: number } | null;
}

/**
 * '7 of 12 months to Sep 2025': the figure is the sum of seven whole months, and the five others have none. Undefined where all months are whole, and where
 * some are in it in part: then it is a figure of the whole period that may be too low.
 * @param period such as 'Last 12 months: Oct 2024 to Sep 2025'
 * @param months in order; the last ones are those of the period
 */
export function nameCoveredMonths(
  { coverage }: Covered,
  period: string,
  months: readonly { month: string; figure: Figure }[],
): string | undefined {
  const [last] = months.slice(-1);
  if (!coverage || !last || coverage.covered >= coverage.of || months.length < coverage.of) return undefined;
  const end = nameMonth(last.month);
  const within = months.slice(-coverage.of).filter(({ figure }) => numberOf(figure) !== undefined);
  if (!period.endsWith(` to ${end}`) || within.length !== coverage.covered) return undefined;
  return `${coverage.covered} of ${coverage.of} months to ${end}`;
}

function nameMonth(month: string): string {
  return `${shortMonthName(month)} ${readMonth(month).year}`;
}
