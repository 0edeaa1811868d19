// How counts and percentages of money and applications are written.
import { decimalOf } from '#lib/kit/figures/decimal.ts';
import { formatNumber } from '#lib/kit/figures/figure.ts';

/** A percentage on a base of fewer than this says less than its counts do, so it is not shown. */
const SMALLEST_BASE = 10;

/** A percentage as the hub computed it: 63.22 is '63.2%'. */
export function formatPercent(percent: number): string {
  return formatNumber(decimalOf(percent), 'percent');
}

/** Some of a base, with the percentage where the base bears one: '6 of 12 (50%)', '5 of 8'. @param percent As the hub computed it; null where it has none. */
export function sayOutOf(some: number, base: number, percent: number | null): string {
  const counts = `${formatNumber(String(some), 'count')} of ${formatNumber(String(base), 'count')}`;
  return base >= SMALLEST_BASE && percent !== null ? `${counts} (${formatPercent(percent)})` : counts;
}

/** '1 award', '6 awards'. */
export function plural(count: number, noun: string): string {
  return `${formatNumber(String(count), 'count')} ${noun}${count === 1 ? '' : 's'}`;
}
