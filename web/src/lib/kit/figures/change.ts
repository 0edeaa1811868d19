// Decides what is said of a figure beside the one that it is compared with: like with like, as the hub worked it out. Nothing here makes a percentage.
import { compareDecimals, decimalOf, roundDecimal, type DecimalText } from './decimal.ts';
import { formatDecimal, MINUS } from './format.ts';
import { formatCell, formatNumber, numberOf, sayDistance, type Figure, type Scale } from './figure.ts';
import type { Comparison } from '../state/view-state.ts';

/** No percentage on a base under this. */
const SMALLEST_BASE: DecimalText = '10';

/** A change as the hub sends it, which is over the days that both periods hold. */
export interface SentChange {
  absolute?: number | string | null;
  percent?: number | null;
  /** This figure over the days that are compared, and what it is compared with: numbers, or money as decimal text. */
  number?: number | null;
  amount?: string | null;
  before?: number | string | null;
  over?: { label: string } | null;
  comparedWith?: { label: string } | null;
  reason?: string | null;
}

/**
 * The change in words and numbers, with the months that it is over where those are not all of the period; or why there is none. Where changes that stand
 * together are not all made beside the same months, each names its own.
 */
export function sayChange(
  now: Figure,
  before: Figure | undefined,
  change: SentChange | null | undefined,
  scale: Scale,
  comparison: Comparison,
  namesMonths = false,
): string {
  if (numberOf(now) === undefined) return '';
  const by = read(change?.absolute);
  const base = read(change?.before);
  if (comparison === 'target') {
    if (!before || before.state === 'NOT_APPLICABLE') return 'no target is set';
    const against = formatCell(before, scale);
    return by === undefined ? `target ${against}` : `${sayDistance(by, scale)}target (${against})`;
  }
  if (by === undefined || base === undefined) {
    if (change?.reason) return change.reason;
    return !before || before.state === 'NOT_APPLICABLE' ? 'nothing to compare with' : `before: ${formatCell(before, scale)}`;
  }
  const against = `${formatNumber(base, scale)}${sayMonths(now, change, namesMonths)}`;
  if (compareDecimals(by, '0') === 0) return `no change on ${against}`;
  return `${sign(by, formatNumber(by, scale))}${sayPercent(change?.percent, base)} on ${against}`;
}

/** ': April and June, the two months that both years hold'; ' in Apr 2025 to Aug 2025' for what is of all of the period. */
function sayMonths(now: Figure, change: SentChange | null | undefined, namesMonths: boolean): string {
  if (change?.over && !isOfAll(now, change)) return `: ${change.over.label}`;
  return namesMonths && change?.comparedWith ? ` in ${change.comparedWith.label}` : '';
}

/** Whether a change is over all that a figure is of, so that the two may be drawn beside each other. */
export function isOfAll(now: Figure, change: SentChange | null | undefined): boolean {
  const [over, all] = [read(change?.amount ?? change?.number), numberOf(now)];
  return over !== undefined && all !== undefined && compareDecimals(over, all) === 0;
}

function read(sent: number | string | null | undefined): DecimalText | undefined {
  if (sent === undefined || sent === null) return undefined;
  return typeof sent === 'number' ? decimalOf(sent) : sent;
}

/** ' (+22%)'; nothing on a small base, or where the hub gives none. */
function sayPercent(percent: number | null | undefined, base: DecimalText): string {
  if (percent === null || percent === undefined || compareDecimals(base, SMALLEST_BASE) < 0) return '';
  const rounded = roundDecimal(decimalOf(percent), 0);
  return rounded === '0' ? ' (under 1%)' : ` (${sign(rounded, formatDecimal(rounded))}%)`;
}

function sign(number: DecimalText, written: string): string {
  return written.startsWith(MINUS) || compareDecimals(number, '0') < 0 ? written : `+${written}`;
}
