// The finding over the list of grants: at most twelve words, true of exactly the grants that it counts.
import { sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { formatWholePounds } from '#lib/kit/figures/format.ts';
import { plural } from './counting.ts';
import type { GrantMoney } from './follow-grant.ts';
import { isNothing } from './money.ts';

interface FoundGrants {
  /** At the head of the finding: 'All zones', 'New Parks'. */
  place: string;
  /** What the hub answers as awarded. */
  awarded: DecimalText;
  count: number;
  /** The money of those very grants; undefined where the total counts only a part of them, so that nothing may be said of what is still to pay. */
  moneys: readonly GrantMoney[] | undefined;
}

export function findGrantsFinding({ place, awarded, count, moneys }: FoundGrants): string {
  if (count === 0) return `${place}: no grant was awarded in this period`;
  const total = `${place}: ${formatWholePounds(awarded)} awarded in ${plural(count, 'grant')}`;
  if (!moneys || moneys.some(({ paid }) => paid === undefined)) return total;
  const stillToPay = sumDecimals(moneys.map((money) => money.stillToPay));
  return isNothing(stillToPay) ? `${total}, all paid by now` : `${total}, ${formatWholePounds(stillToPay)} still to pay now`;
}
