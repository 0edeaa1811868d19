// Decides how periods, pages and comparisons of figures are asked for in the graph.

import { Field, Float, InputType, Int } from 'type-graphql';
import { comparisonInput, MoneyRange, rangeInput, sizeComparisons } from '../../records/index.ts';
import { LocalDate, Money, MonthScalar } from '../../graphql/index.ts';
import { FigureState, RelativePeriod } from '../../kernel/index.ts';

@InputType({ description: 'A period, said in exactly one way. Ranges have an inclusive start and an exclusive end.' })
export class PeriodInput {
  @Field(() => String, { nullable: true, description: 'UK financial year, April to March, such as "2025/26".' })
  financialYear?: string;
  @Field(() => String, { nullable: true, description: 'Quarter of a UK financial year, such as "2025/26 Q2"; Q1 is April to June.' })
  financialQuarter?: string;
  @Field(() => Int, { nullable: true, description: 'Calendar year, such as 2025.' })
  calendarYear?: number;
  @Field(() => String, { nullable: true, description: 'Quarter of a calendar year, such as "2025 Q3"; Q1 is January to March.' })
  quarter?: string;
  @Field(() => MonthScalar, { nullable: true, description: 'One month, such as "2026-04".' })
  month?: string;
  @Field(() => String, { nullable: true, description: 'ISO 8601 week, such as "2026-W53": Monday to Sunday.' })
  isoWeek?: string;
  @Field(() => MonthScalar, { nullable: true, description: 'First month. Give before, too.' })
  from?: string;
  @Field(() => MonthScalar, { nullable: true, description: 'The month after the last. Give from, too.' })
  before?: string;
  @Field(() => LocalDate, { nullable: true, description: 'First day. Give beforeDate, too.' })
  fromDate?: string;
  @Field(() => LocalDate, { nullable: true, description: 'The day after the last. Give fromDate, too.' })
  beforeDate?: string;
  @Field(() => RelativePeriod, { nullable: true, description: 'A period that counts from the latest complete month of the data.' })
  relative?: RelativePeriod;
}

const FigureStateFilter = comparisonInput('FigureStateFilter', 'Narrows by how figures stand.', [
  ['in', () => [FigureState], 'Any of these.'],
  ['notIn', () => [FigureState], 'None of these.'],
]);

/** Narrows by a figure. */
export const FigureFilter = comparisonInput(
  'FigureFilter',
  'Narrows by a figure as it is shown. A figure without a number, or of part of its period only (PARTIAL), meets no comparison of numbers: name its state.',
  [
    ...sizeComparisons(
      () => Float,
      rangeInput('FloatRange', () => Float, 'Numbers from one to another.'),
    ),
    ['state', () => FigureStateFilter, 'How it stands.'],
  ],
);

/** Narrows by an amount of money. */
export const MoneyFigureFilter = comparisonInput('MoneyFigureFilter', 'Narrows by an amount in pounds as it is shown.', [
  ...sizeComparisons(() => Money, MoneyRange),
  ['state', () => FigureStateFilter, 'How it stands.'],
]);
