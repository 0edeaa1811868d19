// Exact decimals. Money arrives as text such as "39305.40" and is added, compared and rounded without ever becoming a float.

/** A decimal number as text: '1240', '-3', '39305.40'. */
export type DecimalText = string;

/** Thrown for text that is not a decimal number. */
export class NotADecimal extends Error {
  readonly code = 'NOT_A_DECIMAL';
}

interface Scaled {
  /** The number without its point: 39305.40 is 3930540n with 2 places. */
  digits: bigint;
  places: number;
}

function parse(text: DecimalText): Scaled {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new NotADecimal(`"${text}" is not a decimal number such as 39305.40.`);
  const fraction = match[3] ?? '';
  const digits = BigInt(`${match[2]}${fraction}`);
  return { digits: match[1] ? -digits : digits, places: fraction.length };
}

function rescale({ digits, places }: Scaled, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}

function write({ digits, places }: Scaled): DecimalText {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places);
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${fraction}` : ''}`;
}

/** Adds exactly; '0' for an empty list. */
export function sumDecimals(numbers: readonly DecimalText[]): DecimalText {
  const parsed = numbers.map(parse);
  const places = Math.max(0, ...parsed.map((number) => number.places));
  return write({ digits: parsed.reduce((sum, number) => sum + rescale(number, places), 0n), places });
}

/** Multiplies exactly: '9100.00' by '0.33334' is '3033.3940000'. */
export function multiplyDecimals(one: DecimalText, other: DecimalText): DecimalText {
  const [first, second] = [parse(one), parse(other)];
  return write({ digits: first.digits * second.digits, places: first.places + second.places });
}

/** The first less the other, exactly. */
export function subtractDecimals(one: DecimalText, other: DecimalText): DecimalText {
  const { digits, places } = parse(other);
  return sumDecimals([one, write({ digits: -digits, places })]);
}

/** Below 0 when the first is smaller, above 0 when it is larger, 0 when they are equal. Exact. */
export function compareDecimals(one: DecimalText, other: DecimalText): number {
  const first = parse(one);
  const second = parse(other);
  const places = Math.max(first.places, second.places);
  const difference = rescale(first, places) - rescale(second, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number of a GraphQL Float as decimal text. @throws NotADecimal for infinity and the like. */
export function decimalOf(float: number): DecimalText {
  const text = String(float);
  return /e/i.test(text) ? float.toFixed(6) : (parse(text), text);
}

/** Where the number stands on an axis. The one place where precision may be lost: nothing that is read as text comes from it. */
export function positionOf(number: DecimalText): number {
  return Number(number);
}

/** Rounded half away from zero to so many decimals, without zeros at the end: '33.3', '12', '-0.5'. */
export function roundDecimal(number: DecimalText, decimals: number): DecimalText {
  const { digits, places } = parse(number);
  if (places <= decimals) return trimZeros(write({ digits, places }));
  const unit = 10n ** BigInt(places - decimals);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return trimZeros(write({ digits: (digits + half) / unit, places: decimals }));
}

function trimZeros(text: DecimalText): DecimalText {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}
