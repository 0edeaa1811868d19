// Decides which numbers a measure can have for a target, as somebody types them: in its own unit, none that it could never reach, and none finer than it is
// counted.

import { Big } from 'big.js';
import { readPrinted, TypedNotUnderstood, type PrintedNumber } from '../../kernel/index.ts';
import type { Measure } from '../../measures/index.ts';
import { TargetNumberNotPossible } from './target.errors.ts';

/**
 * A target as it is typed, such as '£1,250.50' for money, '80%' for a share or '1 200', as an exact decimal.
 * @throws TypedNotUnderstood for what is no number, TargetNumberNotPossible for one that the measure cannot have
 */
export function readTarget(typed: string, measure: Measure): string {
  const printed = readPrinted(typed, exampleOf(measure));
  if (typeof printed === 'string') throw TypedNotUnderstood.number(printed, 'number');
  const fault = signFault(measure, printed, typed) ?? pointFault(measure, printed.exact) ?? targetFault(measure, printed.exact);
  if (fault) throw TargetNumberNotPossible.because(fault);
  return plainNumber(printed.exact);
}

/** A number that could be typed for a measure. */
function exampleOf(measure: Measure): string {
  if (measure.money) return '£1,250.50';
  if (measure.unit === '%') return '12.5%';
  return isCounted(measure) ? '1,200' : '12.5';
}

/** What is wrong with a sign that is not of the measure's unit. */
function signFault(measure: Measure, { exact, sign }: PrintedNumber, typed: string): string | null {
  if (sign === null || (sign === '£' ? measure.money : measure.unit === '%')) return null;
  const what = `${typed.trim()} cannot be a target: ${measure.title}`;
  if (measure.money) return `${what} is in pounds, not a percentage. Give an amount, like ${exampleOf(measure)}.`;
  if (measure.unit === '%') return `${what} is a percentage, not an amount of money. Give a percentage, like ${exampleOf(measure)}.`;
  const not = sign === '£' ? 'an amount of money' : 'a percentage';
  return `${what} is in ${measure.unit}, not ${not}. Give a number without ${sign}${exact.includes('.') ? '' : `, like ${grouped(exact)}`}.`;
}

/** What is wrong with a point that may stand between thousands, and with parts of a penny. */
function pointFault(measure: Measure, exact: string): string | null {
  const decimals = exact.split('.')[1] ?? '';
  const isOfThousands = /^-?[1-9]\d{0,2}\.\d{3}$/.test(exact);
  if (measure.money && decimals.length > 2)
    return `${measure.title} is in pounds, which have at most two digits of pence after the point, and ${exact} has ${decimals.length}. Give pounds and pence, like ${isOfThousands ? twoWays(exact, 2) : '7000.50'}.`;
  if (isCounted(measure) && isOfThousands)
    return `${measure.title} counts whole ${measure.unit}, and ${exact} may be read two ways. Give a whole number, like ${twoWays(exact, 0)}.`;
  return null;
}

/** What a number with a point before three digits may mean: '1,250 or 1.25'. */
const twoWays = (exact: string, decimals: number): string => `${grouped(exact.replace('.', ''))} or ${new Big(exact).toFixed(decimals)}`;

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

/** What keeps a number from being a target of a measure, and what would be possible; null when it can be one. */
function targetFault(measure: Measure, exact: string): string | null {
  const number = new Big(exact);
  const { title, unit, formula } = measure;
  if (number.lt(0) && formula.kind !== 'DIFFERENCE') return `${title} is never below 0, so ${exact} cannot be a target. Give 0 or more.`;
  if (unit === '%' && number.gt(100) && !measure.noteAbove)
    return `${title} is a share of 100%, so ${exact}% cannot be reached. Give 0 to 100.`;
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
