// Decides how a number may be typed: as print writes it, with the sign of its unit and with commas or spaces between thousands.

/** A number as it was typed: its digits alone, such as -1250.50, and the sign of a unit beside them. */
export interface PrintedNumber {
  readonly exact: string;
  readonly sign: '£' | '%' | null;
}

/** The most digits that are kept before and after the point. */
const MOST_DIGITS = 10;
const MOST_DECIMALS = 4;

/** What of a text that is no number is repeated, in characters. */
const MOST_REPEATED = 40;

const PRINTED = /^(-?)(£?)(-?) ?(\d[\d., ]*?) ?(%?)$/;
const GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/** A text as a number, or in words what is wrong with it. @param like a number that could be typed instead */
export function readPrinted(typed: string, like: string): PrintedNumber | string {
  const text = typed.trim().replaceAll('\u2212', '-').replace(/\s/g, ' ');
  if (text === '') return `No number is given. Write one like ${like}.`;
  const [, minus = '', pound = '', minusAfter = '', digits = '', percent = ''] = PRINTED.exec(text) ?? [];
  const isOnlyOnce = (minus === '' || minusAfter === '') && (pound === '' || percent === '');
  if (digits === '' || !isOnlyOnce) return `${quote(text)} is not a number. Write one like ${like}.`;
  if (!GROUPED.test(digits) && !PLAIN.test(digits))
    return `${quote(text)} is not a number: ${faultOfDigits(digits)} Write one like ${like}.`;
  const exact = `${minus}${minusAfter}${digits.replace(/[, ]/g, '')}`;
  return sizeFault(exact, text) ?? { exact, sign: sign(pound, percent) };
}

/** What is wrong with the size of a number: more digits than are kept; null when nothing is. @param text as it was typed */
export function sizeFault(exact: string, text = exact): string | null {
  const [whole = '', decimals = ''] = exact.replace('-', '').split('.');
  if (whole.length > MOST_DIGITS)
    return `${quote(text)} is too large: it has ${whole.length} digits before the point, and at most ${MOST_DIGITS} are kept.`;
  if (decimals.length > MOST_DECIMALS)
    return `${quote(text)} is too fine: it has ${decimals.length} digits after the point, and at most ${MOST_DECIMALS} are kept.`;
  return null;
}

function faultOfDigits(digits: string): string {
  if (digits.split('.').length > 2) return 'it has more than one point.';
  if (digits.includes(',')) return 'a comma stands only between thousands, like 1,200, and decimals begin after a point.';
  return digits.includes(' ') ? 'a space stands only between thousands, like 1 200.' : 'no digit comes after the point.';
}

function sign(pound: string, percent: string): PrintedNumber['sign'] {
  if (pound !== '') return '£';
  return percent === '' ? null : '%';
}

function quote(text: string): string {
  return `'${text.length > MOST_REPEATED ? `${text.slice(0, MOST_REPEATED)}…` : text}'`;
}
