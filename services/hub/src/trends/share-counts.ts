// Decides what a percentage is said to be of: the two counts behind it, where both are exact, may be seen and are counts at all.

import type { Figure } from '../kernel/index.ts';
import { baseMeasuresOf, type AnswerRow, type Formula, type Measure } from '../measures/index.ts';
import type { Counts } from './sentence.ts';

/** Null for what is no percentage, is a percentage of money, or is made of figures that are not exact. */
export function countsOf(measure: Measure, now: Figure, row: AnswerRow): Counts | null {
  const { formula, unit } = measure;
  if (formula.kind !== 'RATIO' || unit !== '%' || !isExact(now)) return null;
  if (![formula.numerator, formula.denominator].every(isCounted)) return null;
  const [part, of] = [row.part(formula.numerator), row.part(formula.denominator)];
  return isExact(part) && isExact(of) ? { part: Number(part.exact), of: Number(of.exact) } : null;
}

/** Rows or things that were counted: no amounts of money, no medians. */
function isCounted(formula: Formula): boolean {
  return baseMeasuresOf({ formula }).every(
    ({ aggregate }) => aggregate.kind === 'COUNT' || (aggregate.kind === 'SUM' && !/pence$/i.test(aggregate.of)),
  );
}

const isExact = ({ state }: Figure) => state === 'EXACT' || state === 'ZERO';
