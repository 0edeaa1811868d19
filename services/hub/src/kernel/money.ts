// Decides how money is held and written: whole pence inside, exact decimal pounds outside, never a float.

declare const penceBrand: unique symbol;
/** A whole number of pence, safe up to £90 trillion. */
export type Pence = number & { readonly [penceBrand]: true };

const POUNDS = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/**
 * Reads pounds written as an exact decimal (`9812.65`), as 360Giving and the published award pages write them.
 * @throws RangeError for anything else: a float with more than two decimals, an exponent, thousands commas.
 */
export function penceFromPounds(text: string): Pence {
  const match = POUNDS.exec(text);
  if (!match) throw new RangeError(`'${text}' is not an amount in pounds. Use digits and at most two decimals, like 9812.65.`);
  const pence = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return (match[1] ? -pence : pence) as Pence;
}

/** Exact pounds for the wire. Pence split by a share may have decimals of their own, so the input is an exact decimal string. */
export function poundsFromPence(pence: string | number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(pence)) ?? fail(pence);
  const digits = whole.padStart(3, '0');
  const tail = fraction.replace(/0+$/, '');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${tail}`;
}

function fail(pence: string | number): never {
  throw new RangeError(`'${pence}' is not an amount in pence.`);
}
