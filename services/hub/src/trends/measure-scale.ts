// Decides what the numbers of a measure can be, as its chart needs to know: by how much two of them differ at least, and where the scale ends.

import type { MeasureScale } from '@people-zones/analysis';
import type { Figure } from '../kernel/index.ts';
import type { AnswerRow, Formula, Measure } from '../measures/index.ts';

/** Shares and rates are shown to a tenth: what differs by less differs in nothing that anybody sees. */
const TENTH = 0.1;
/** A penny, in pounds. */
const PENNY = 0.01;
const WHOLE_SHARE = 100;

/**
 * The scale of a measure over its charted figures. The step of a ratio comes from its denominators, the middle one of them: of forty weeks,
 * one more is 2.5%. An end of the scale that a figure is beyond is none.
 * @param numbers the charted figures, in the unit that the chart has
 */
export function scaleOf(measure: Measure, rows: readonly AnswerRow[], numbers: readonly number[]): MeasureScale {
  return {
    smallestStep: measure.money
      ? stepOf(measure.formula, rows) * PENNY
      : Math.max(stepOf(measure.formula, rows), isMadeOfOthers(measure) ? TENTH : 0),
    floor: numbers.every((number) => number >= 0) ? 0 : null,
    ceiling: measure.unit === '%' && numbers.every((number) => number <= WHOLE_SHARE) ? WHOLE_SHARE : null,
  };
}

const isMadeOfOthers = ({ formula }: Measure) => formula.kind === 'RATIO';

/** In the unit that the figures are held in: pence for money. 0 where it is not known. */
function stepOf(formula: Formula, rows: readonly AnswerRow[]): number {
  switch (formula.kind) {
    case 'PART':
      // Between two whole days may be half a day.
      return formula.part.aggregate.kind === 'PERCENTILE' ? 0.5 : 1;
    case 'MULTIPLE':
      return (stepOf(formula.of, rows) * Number(formula.times)) / Number(formula.dividedBy);
    case 'DIFFERENCE':
      return Math.min(stepOf(formula.minuend, rows), stepOf(formula.subtrahend, rows));
    case 'RATIO': {
      const denominator = middleOf(rows.flatMap((row) => positive(row.part(formula.denominator))));
      return denominator === null ? 0 : (stepOf(formula.numerator, rows) * formula.times) / denominator;
    }
  }
}

const positive = ({ exact }: Figure): number[] => (exact !== null && Number(exact) > 0 ? [Number(exact)] : []);

function middleOf(numbers: readonly number[]): number | null {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? null;
}
