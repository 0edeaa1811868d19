// Decides what cannot be asked, before anything is: each refusal says what would be possible.

import { isWholeMonths } from '../../kernel/index.ts';
import type { QueryArgs, OrderArgs, Selection } from './args.ts';
import { asksAboutZones, dimensionsIn } from './narrowing.ts';
import type { Measure } from '../catalogue/measure.ts';
import { grainOf } from '../catalogue/measure-traits.ts';
import { ImpossibleCombination, QueryNotValid } from './query.errors.ts';
import { nameOfSplit, type Narrowing, type Split } from './query-plan.ts';
import { dimensionsOf, hasZones } from '../catalogue/subject.ts';
import type { TimeWindows } from './time-windows.ts';

/** The most dimensions that one query may be split by, zone among them and time not. */
const MOST_SPLITS = 4;
/** The most rows on one page of an answer. */
export const MOST_ROWS = 5000;

/** Refuses measures beside splits, conditions or periods that their rows lack. @throws ImpossibleCombination */
export function validateCombinations(
  measures: readonly Measure[],
  splits: readonly Split[],
  where: Narrowing | null,
  { grain, period, baseline }: TimeWindows,
): void {
  const narrowedBy = dimensionsIn(where);
  for (const measure of measures) {
    const possible = dimensionsOf(measure);
    const words = () => [...(hasZones(measure) ? ['zone'] : []), ...possible.map(({ id }) => id)].join(', ');
    const split = splits.find((each) => (each === 'zone' ? !hasZones(measure) : !possible.includes(each)));
    if (split) {
      const name = split === 'zone' ? 'zone' : split.id;
      throw ImpossibleCombination.because(
        `${measure.field} cannot be split by ${name}. It can be split by ${words()}. Ask for it in a question of its own, or leave ${name} out.`,
      );
    }
    const narrowed = narrowedBy.find((each) => !possible.includes(each));
    if (narrowed ?? (asksAboutZones(where) && !hasZones(measure))) {
      throw ImpossibleCombination.because(
        `${measure.field} cannot be narrowed by ${narrowed?.id ?? 'zone'}. It can be narrowed by ${words()}.`,
      );
    }
    if (grainOf(measure) === 'DAY') continue;
    if (grain === 'DAY' || grain === 'ISO_WEEK') {
      throw ImpossibleCombination.because(
        `${measure.field} is counted by month, so it has no ${grain === 'DAY' ? 'days' : 'weeks'}. Ask for the grain MONTH, QUARTER, FINANCIAL_QUARTER, CALENDAR_YEAR, FINANCIAL_YEAR or ROLLING_12_MONTHS.`,
      );
    }
    const broken = [period, ...(baseline ? [baseline] : [])].find((each) => !isWholeMonths(each));
    if (broken) {
      throw ImpossibleCombination.because(
        `${measure.field} is counted by month, but ${broken.label} is not made of whole months. Ask for whole months.`,
      );
    }
  }
}

/** Refuses what lacks a part, or asks for a page, an order or a top few that there is none of. @throws QueryNotValid */
export function validateArguments(args: QueryArgs, selection: Selection, splits: readonly Split[]): void {
  if (splits.length > MOST_SPLITS) {
    throw QueryNotValid.because(
      `The rows are split by ${splits.length} dimensions; one question takes at most ${MOST_SPLITS}, and a period. Leave some out.`,
    );
  }
  if (selection.change && !args.compareTo) {
    throw QueryNotValid.because(
      'A change needs something to compare with. Give compareTo: PREVIOUS_PERIOD, SAME_PERIOD_LAST_YEAR, BASELINE, TARGET or PLACE.',
    );
  }
  if (args.baseline && args.compareTo !== 'BASELINE') {
    throw QueryNotValid.because('A baseline is given, but compareTo is not BASELINE. Say compareTo: BASELINE, or leave the baseline out.');
  }
  if (selection.running && (!selection.grain || selection.grain === 'ROLLING_12_MONTHS')) {
    throw QueryNotValid.because(
      'A running total and targetsMet go from one period to the next. Select period(grain: …) with periods that do not overlap.',
    );
  }
  if (selection.grain === 'ROLLING_12_MONTHS' && selection.shares.includes('ANSWER')) {
    throw QueryNotValid.because(
      'Twelve months that roll on are no part of the period asked for, so they have no share of it. Ask for shareOfTotal(of: PERIOD), the share of the same twelve months.',
    );
  }
  if (args.top && splits.length === 0) {
    throw QueryNotValid.because('A top few needs something to choose from. Select the zone or another dimension beside the period.');
  }
  if (args.top && (args.top.count < 1 || args.top.count > 100)) {
    throw QueryNotValid.because(`top.count is ${args.top.count}. Ask for the top 1 to 100.`);
  }
  const { first, offset } = args;
  if (first < 1 || first > MOST_ROWS)
    throw QueryNotValid.because(`first is ${first}. Ask for 1 to ${MOST_ROWS} rows, and for the next with offset.`);
  if (offset < 0) throw QueryNotValid.because(`offset is ${offset}. It is the number of rows to pass over: 0 or more.`);
  const names = new Set([...splits.map(nameOfSplit), ...(selection.grain ? ['period'] : [])]);
  const ordered = (args.orderBy ?? []).map((term) => validateOrder(term, names));
  const twice = ordered.find((name, index) => ordered.indexOf(name) < index);
  if (twice !== undefined)
    throw QueryNotValid.because(`orderBy names ${twice} more than once. Name each once: a second time decides nothing.`);
}

/** What a term orders by. */
function validateOrder({ measure, dimension }: OrderArgs, splits: ReadonlySet<string>): string {
  if (((measure ?? null) === null) === ((dimension ?? null) === null)) {
    throw QueryNotValid.because('A term of orderBy names a measure or a dimension, one of the two.');
  }
  if (typeof dimension === 'string' && !splits.has(dimension)) {
    throw QueryNotValid.because(
      `orderBy names ${dimension}, but rows are not split by it. Select ${dimension}, or order by something else.`,
    );
  }
  return (measure ?? dimension) as string;
}
