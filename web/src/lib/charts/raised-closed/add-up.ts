// Decides where the two lines of a month stand: what has been closed since the period began, and above it, by what is open, all that there was to
// close. So the gap between the lines is the hub's own count of what is open, and the upper line rises by what was raised.
//
// Added up and not month by month: a handful a month crosses back and forth, and the gap between two such lines is no number of anything.
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import type { FlowSeries } from './contract.ts';

/** Where the lines of one month stand; a line that has no number for it has a gap. */
export interface AddedUp {
  /** All that there was to close: open before the period, or raised in it. */
  upper: number | undefined;
  /** What has been closed since the period began. */
  lower: number | undefined;
  /** Whether one of its figures may still change. */
  provisional: boolean;
}

/** Adds up the months of a zone, one entry a month. */
export function addUp({ months }: Pick<FlowSeries, 'months'>): AddedUp[] {
  let closedSoFar = 0;
  return months.map(({ raised, closed, open }) => {
    closedSoFar += countOf(closed) ?? 0;
    const stillOpen = countOf(open);
    const isWhole = [raised, closed, open].every((figure) => numberOf(figure) !== undefined);
    return {
      upper: isWhole && stillOpen !== undefined ? closedSoFar + stillOpen : undefined,
      lower: isWhole ? closedSoFar : undefined,
      provisional: [raised, closed, open].some(({ state }) => state === 'PROVISIONAL'),
    };
  });
}

/** A count of the hub as a number to draw or to add; undefined for a gap. */
export function countOf(figure: Figure): number | undefined {
  const number = numberOf(figure);
  return number === undefined ? undefined : positionOf(number);
}
