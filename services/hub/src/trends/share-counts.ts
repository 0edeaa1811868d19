// Decides what a percentage is said to be of: the two counts behind it, where both are exact, may be seen and are counts at all.

import type { Figure } from '../kernel/index.ts';
import { countedBaseOf, type AnswerRow, type Measure } from '../measures/index.ts';
import type { Counts } from './sentence.ts';

/** Null for what is no percentage, is a percentage of money, or is made of figures that are not exact. */
export function countsOf(measure: Measure, now: Figure, row: AnswerRow): Counts | null {
  const { formula } = measure;
  const base = countedBaseOf(measure);
  if (formula.kind !== 'RATIO' || !base || !isExact(now)) return null;
  const [part, of] = [row.part(formula.numerator), row.part(base)];
  return isExact(part) && isExact(of) ? { part: Number(part.exact), of: Number(of.exact) } : null;
}

const isExact = ({ state }: Figure) => state === 'EXACT' || state === 'ZERO';
