// Decides how money is named that is in no zone: elsewhere, where the grant is for zones too; not placed, where it names none.
import { multiplyDecimals, roundDecimal, subtractDecimals, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';

export interface NamedPlace {
  slug: string;
  name: string;
}

/** What is in no zone, as a place beside the zones. No zone has this slug, so it is last in every list and drawn in ink. */
export const NOT_PLACED: NamedPlace = { slug: 'not-placed', name: 'Not placed' };

/** Decimals of a pound after which the hub cuts an amount that is shared: a millionth of a penny. */
const DECIMALS_OF_PART = 8;

/** Nothing, to the penny: an amount in whole pounds is written with its pence. */
const PENCE = '0.00';

/** The part of an amount in pounds between two shares of it, as the hub cuts it: the parts add up to the amount, also by thirds. */
export function partOf(amount: DecimalText, shareBefore: DecimalText, share: DecimalText): DecimalText {
  const cutAt = (at: DecimalText): DecimalText => roundDecimal(multiplyDecimals(amount, at), DECIMALS_OF_PART);
  return sumDecimals([PENCE, subtractDecimals(cutAt(sumDecimals([shareBefore, share])), cutAt(shareBefore))]);
}
