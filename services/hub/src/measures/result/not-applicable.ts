// Decides in which words an answer says why there can be no such figure: nothing to divide by, nothing like it, or numbers that may not be added up.

import { monthsTouched, type Figure, type Span } from '../../kernel/index.ts';
import type { BaseMeasure, Formula } from '../catalogue/measure.ts';

/** What is known of the cells that a figure is taken over. */
export interface NotApplicableCells {
  figureOf(formula: Formula): Figure;
  /** The days of a part; one of them null where there is nothing like the period. */
  spansOf(part: BaseMeasure): readonly (Span | null)[];
  /** Whether several groups or zones are taken together. */
  readonly isMerged: boolean;
}

/** Why a formula has no figure over cells; null where it has one, or lacks it for another reason. */
export function whyNotApplicable(formula: Formula, cells: NotApplicableCells): string | null {
  if (cells.figureOf(formula).state !== 'NOT_APPLICABLE') return null;
  switch (formula.kind) {
    case 'PART':
      return whyPart(formula.part, cells);
    case 'MULTIPLE':
      return whyNotApplicable(formula.of, cells);
    case 'DIFFERENCE':
      return whyNotApplicable(formula.minuend, cells) ?? whyNotApplicable(formula.subtrahend, cells);
    case 'RATIO':
      return (
        whyNotApplicable(formula.numerator, cells) ??
        whyNotApplicable(formula.denominator, cells) ??
        'It is a ratio, and there is nothing to divide by here.'
      );
  }
}

function whyPart(part: BaseMeasure, cells: NotApplicableCells): string {
  const { aggregate, additiveOverTime, dataset } = part;
  const spans = cells.spansOf(part);
  if (spans.some((span) => span === null)) return 'There is nothing like this period to compare with.';
  if (aggregate.kind === 'COUNT' || aggregate.kind === 'SUM') {
    if (additiveOverTime) return 'Numbers of it may not be added up over zones.';
    const touchesMonths = spans.some((span) => span && monthsTouched(span).length > 1);
    if (dataset.when.kind === 'STOCK') return 'It is counted at the end of a period, so periods and zones may not be added up.';
    return touchesMonths || spans.length > 1
      ? 'It is counted once a month, and months of it may not be added up. Ask for single months.'
      : 'Numbers of it may not be added up over zones.';
  }
  if (cells.isMerged || spans.length > 1)
    return aggregate.kind === 'PERCENTILE'
      ? 'A median or percentile of several groups is not made of theirs. Ask for it over all of them together.'
      : 'The largest few of several groups are not made of theirs. Ask for them over all of them together.';
  return 'No record of the period has the number that it is taken of.';
}
