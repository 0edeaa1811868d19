// Every sentence of a card of parts, from the same figures as its bars.
import { compareDecimals, positionOf } from '#lib/kit/figures/decimal.ts';
import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { formatDecimal } from '#lib/kit/figures/format.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import type { Part } from './contract.ts';
import { sortParts } from './draw-parts.ts';

/** 'All zones: coffee morning came first, 2,331 of 9,922 attendances'; what is level, protected or missing is not ranked. */
export function sayLargest(place: string, parts: readonly Part[], whole: Figure, unit: string): string {
  const total = numberOf(whole);
  if (whole.state === 'PROTECTED' || parts.some(({ figure }) => figure.state === 'PROTECTED'))
    return `${place}: some ${unit} are not shown to your role`;
  if (total === undefined) return `${place}: no ${unit} reported in this period`;
  if (positionOf(total) === 0) return `${place}: no ${unit} in this period`;
  const [first, second] = sortParts(parts);
  const most = first && numberOf(first.figure);
  const next = second && numberOf(second.figure);
  const isLevel = most !== undefined && next !== undefined && compareDecimals(most, next) === 0;
  if (!first || most === undefined || isLevel) return `${place}: ${formatDecimal(total)} ${unit}`;
  return `${place}: ${lowerName(first.name)} came first, ${formatDecimal(most)} of ${formatDecimal(total)} ${unit}`;
}

/** A kind inside a sentence: 'coffee morning'. */
function lowerName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** Which months of a figure are not complete: '13 of 24 months are complete. Something is missing for Oct 2024 and Dec 2024.'; nothing where all are. */
export function sayHeld(coverage: { covered: number; of: number; missing?: string | null } | null | undefined, whole: Figure): string[] {
  if (!coverage || coverage.covered >= coverage.of) return [];
  const missing = coverage.missing ? ` Not all returns have come for ${coverage.missing}, so the counts may be too low.` : '';
  return [
    `${coverage.covered} of ${coverage.of} months are complete${whole.state === 'PROVISIONAL' ? ' and may still change' : ''}.${missing}`,
  ];
}

/** Where the figures come from, and as at when. */
export function saySource(source: string, asAt: string): string {
  return `Source: ${source.replace(/\.$/, '')}. As at ${formatInstantAsDate(asAt)}.`;
}
