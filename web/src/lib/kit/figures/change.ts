// Decides how a figure is told beside the one that it is compared with. No change is told of a provisional figure.
import { compareDecimals, decimalOf, roundDecimal, type DecimalText } from './decimal.ts';
import { formatDecimal, MINUS } from './format.ts';
import { formatCell, formatNumber, numberOf, sayDistance, STATE_WORDS, type Figure, type Scale } from './figure.ts';
import type { Comparison } from '../state/view-state.ts';

/** No percentage on a base under this. */
const SMALLEST_BASE: DecimalText = '10';

interface SentChange {
  absolute?: number | string | null;
  percent?: number | null;
}

/** The change in words and numbers; the hub gives none where either figure has no number. */
export function sayChange(
  now: Figure,
  before: Figure | undefined,
  change: SentChange | null | undefined,
  scale: Scale,
  comparison: Comparison,
): string {
  if (numberOf(now) === undefined) return '';
  const base = before && numberOf(before);
  if (!before || base === undefined) {
    if (comparison === 'target') return 'no target is set';
    return !before || before.state === 'NOT_APPLICABLE' ? 'nothing to compare with' : `before: ${STATE_WORDS[before.state].words}`;
  }
  const against = formatCell(before, scale);
  const by = isWhole(now) && isWhole(before) ? readAbsolute(change) : undefined;
  if (comparison === 'target') return by === undefined ? `target ${against}` : `${sayDistance(by, scale)}the target of ${against}`;
  if (by === undefined) return `before: ${against}`;
  if (compareDecimals(by, '0') === 0) return `no change on ${against}`;
  return `${sign(by, formatNumber(by, scale))}${sayPercent(change?.percent, base)} on ${against}`;
}

/** A figure of which a part is missing, or rounded, is not like another: the difference of the two would be one of returns, not of what happened. */
export function isWhole({ state }: Figure): boolean {
  return state === 'EXACT' || state === 'ZERO';
}

function readAbsolute(change: SentChange | null | undefined): DecimalText | undefined {
  const by = change?.absolute;
  if (by === undefined || by === null) return undefined;
  return typeof by === 'number' ? decimalOf(by) : by;
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
