// Decides which numbers a measure can have for a target: none that it could never reach, and none finer than it is counted.

import { Big } from 'big.js';
import type { Measure } from '../../measures/index.ts';

/** What keeps a number from being a target of a measure, and what would be possible; null when it can be one. */
export function targetFault(measure: Measure, exact: string): string | null {
  const number = new Big(exact);
  const { title, unit, formula } = measure;
  if (number.lt(0) && formula.kind !== 'DIFFERENCE') return `${title} is never below 0, so ${exact} cannot be a target. Give 0 or more.`;
  if (measure.money && decimalsOf(number) > 2)
    return `${title} is in pounds, so a target has at most two decimals, and ${exact} has ${decimalsOf(number)}. Give pounds and pence, like 7000.50.`;
  if (unit === '%' && number.gt(100) && !measure.noteAbove)
    return `${title} is a share of 100%, so ${exact}% cannot be reached. Give 0 to 100, without the sign.`;
  if (isCounted(measure) && decimalsOf(number) > 0)
    return `${title} counts whole ${unit}, so ${exact} cannot be reached exactly. Give a whole number, like ${number.round(0, Big.roundUp).toFixed()}.`;
  return null;
}

/** Whether figures of it are whole numbers. */
function isCounted({ formula, money }: Measure): boolean {
  return !money && formula.kind === 'PART' && (formula.part.aggregate.kind === 'COUNT' || formula.part.aggregate.kind === 'SUM');
}

/** `110.0000` and `0110` are 110. */
export const plainNumber = (exact: string): string => new Big(exact).toFixed();

function decimalsOf(number: Big): number {
  return number.toFixed().split('.')[1]?.length ?? 0;
}
