// Decides how money is held and written: whole pence inside, exact decimal pounds outside (big.js), never a float.

import { Big } from 'big.js';

declare const penceBrand: unique symbol;
/** A whole number of pence, safe up to £90 trillion. */
export type Pence = number & { readonly [penceBrand]: true };

const POUNDS = /^-?\d{1,13}(\.\d{1,2})?$/;
/** Digits that a double keeps of any decimal, and that a spreadsheet shows. */
const DIGITS_OF_A_DOUBLE = 15;
/** A thousandth of a penny, in pounds: above some billions of pounds, fifteen digits alone would let more than that go. */
const FAR_BELOW_A_PENNY = 0.00001;
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
 * Pence of pounds that a program computed as a double: 41133.770000000004 is £41,133.77, because its first fifteen digits are whole pence
 * and the rest is less than a thousandth of a penny. Null for any other number.
 */
export function penceFromDouble(pounds: number): Pence | null {
  if (!Number.isFinite(pounds)) return null;
  const kept = new Big(pounds.toPrecision(DIGITS_OF_A_DOUBLE)).toFixed();
  const isNear = Math.abs(Number(kept) - pounds) < FAR_BELOW_A_PENNY;
  return isNear && POUNDS.test(kept) ? penceFromPounds(kept) : null;
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

/** An amount as a person reads it: 123456750 pence are £1,234,567.50. @param pence whole pence */
export function poundsInWords(pence: number): string {
  return `£${poundsFromPence(pence).replace(/\B(?=(\d{3})+\.)/g, ',')}`;
}
