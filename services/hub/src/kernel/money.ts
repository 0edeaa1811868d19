// Decides how money is held and written: whole pence inside, exact decimal pounds outside (big.js), never a float.

import { Big } from 'big.js';

declare const penceBrand: unique symbol;
/** A whole number of pence, safe up to £90 trillion. */
export type Pence = number & { readonly [penceBrand]: true };

const POUNDS = /^-?\d{1,13}(\.\d{1,2})?$/;
const PENCE = /^-?\d+(\.\d+)?$/;

/**
 * Reads pounds written as an exact decimal (`9812.65`), as 360Giving and the published award pages write them.
 * @throws RangeError for anything else: a float with more than two decimals, an exponent, thousands commas.
 */
export function penceFromPounds(text: string): Pence {
  if (POUNDS.test(text)) return new Big(text).times(100).toNumber() as Pence;
  throw new RangeError(`'${text}' is not an amount in pounds. Use digits and at most two decimals, like 9812.65.`);
}

/**
 * Exact pounds for the wire: two decimals, or as many as there are. Pence split by a share may have decimals of their own, so the input is an exact decimal string.
 * @throws RangeError for anything that is not an amount in pence
 */
export function poundsFromPence(pence: string | number): string {
  if (!PENCE.test(String(pence))) throw new RangeError(`'${pence}' is not an amount in pence. Give digits, like 981265.`);
  const pounds = new Big(pence).times('0.01');
  const exact = pounds.toFixed();
  return /\.\d\d/.test(exact) ? exact : pounds.toFixed(2);
}
