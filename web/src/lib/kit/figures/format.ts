// Decides the format of exact decimals and of pounds for people: thousands grouped, a true minus sign, pence only where there are any.
import { NotADecimal, roundDecimal, type DecimalText } from './decimal.ts';

/** The minus sign that typography asks for; a hyphen is not one. */
export const MINUS = '−';

/** '1,240', '0.5', '−3': grouped in thousands, with a true minus sign, the fraction as it stands. */
export function formatDecimal(number: DecimalText): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(number);
  if (!match) throw new NotADecimal(`"${number}" is not a decimal number such as 39305.40.`);
  return `${match[1] ? MINUS : ''}${(match[2] ?? '').replace(/\B(?=(\d{3})+$)/g, ',')}${match[3] ?? ''}`;
}

/** '£57,624', '£39,305.40', '−£3': to the penny, half a penny away from zero, and pence only when there are any, then always two digits. */
export function formatPounds(pounds: DecimalText): string {
  const text = formatDecimal(roundDecimal(pounds, 2));
  const [whole = '', pence] = text.replace(MINUS, '').split('.');
  return `${text.startsWith(MINUS) ? MINUS : ''}£${whole}${pence ? `.${pence.padEnd(2, '0')}` : ''}`;
}

/** '£57,624', '−£3': to the pound, half a pound away from zero, for headlines; tables have the pence. */
export function formatWholePounds(pounds: DecimalText): string {
  return formatPounds(roundDecimal(pounds, 0));
}
