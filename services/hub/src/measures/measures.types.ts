// Decides how figures and measures look in the graph. The type of a row is made from the declared measures.

import { Field, Float, InputType, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { Money, MonthScalar, DateTime } from '../graph/index.ts';
import { FigureState } from '../kernel/index.ts';
import { ZoneFilter, type ZoneFilterInput } from '../zones/index.ts';
import { ImprovementDirection, type Measure } from './define.ts';

registerEnumType(FigureState, {
  name: 'FigureState',
  description:
    'How a figure stands: exact; protected (rounded so that nobody is identified); a true zero; not reported; not collected; not applicable; provisional (returns are still to come).',
});
registerEnumType(ImprovementDirection, { name: 'ImprovementDirection', description: 'Which way is better: up, down or neither.' });

export const RelativePeriod = { LAST_12_MONTHS: 'LAST_12_MONTHS', LAST_24_MONTHS: 'LAST_24_MONTHS', ALL: 'ALL' } as const;
export type RelativePeriod = (typeof RelativePeriod)[keyof typeof RelativePeriod];
registerEnumType(RelativePeriod, {
  name: 'RelativePeriod',
  description: 'A period that ends with the latest month that the data holds, never with today.',
});

@ObjectType({ description: 'How many of the returns that feed a figure have come.' })
export class Completeness {
  @Field(() => Int, { description: 'Returns received.' })
  received!: number;
  @Field(() => Int, { description: 'Returns expected.' })
  expected!: number;
}

@ObjectType({ description: 'A number and how it stands.' })
export class Figure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Float, { nullable: true, description: 'The number, in the unit of the measure. Null when the state has none.' })
  number!: number | null;
  @Field(() => Completeness, { nullable: true, description: 'Returns received of returns expected. Null for what is always complete.' })
  completeness!: Completeness | null;
  @Field(() => Int, { description: 'Records left out because they hold no count, such as a session held but not counted.' })
  leftOut!: number;
}

@ObjectType({ description: 'An amount of money and how it stands.' })
export class MoneyFigure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Money, { nullable: true, description: 'The amount in pounds, exactly. Null when the state has none.' })
  amount!: string | null;
  @Field(() => Completeness, { nullable: true, description: 'Records received of records expected. Null for what is always complete.' })
  completeness!: Completeness | null;
  @Field(() => Int, { description: 'Records left out because they hold no amount.' })
  leftOut!: number;
}

@InputType({ description: 'A period, said in exactly one way. Ranges have an inclusive start and an exclusive end.' })
export class PeriodInput {
  @Field(() => String, { nullable: true, description: 'UK financial year, April to March, such as "2025/26".' })
  financialYear?: string;
  @Field(() => String, { nullable: true, description: 'Quarter of a UK financial year, such as "2025/26 Q2"; Q1 is April to June.' })
  financialQuarter?: string;
  @Field(() => MonthScalar, { nullable: true, description: 'First month. Give before, too.' })
  from?: string;
  @Field(() => MonthScalar, { nullable: true, description: 'The month after the last. Give from, too.' })
  before?: string;
  @Field(() => RelativePeriod, { nullable: true, description: 'A period that ends with the latest month that the data holds.' })
  relative?: RelativePeriod;
}

@InputType({ description: 'Which zones and months.' })
export class CombinedWhere {
  @Field(() => PeriodInput, { description: 'Which months.' })
  period!: PeriodInput;
  @Field(() => ZoneFilter, { nullable: true, description: 'Which zones; all when left out.' })
  zone?: ZoneFilterInput;
}

@ObjectType('Period', { description: 'Months from a first to a last, with the label that a person reads.' })
export class PeriodType {
  @Field(() => String, { description: 'Label, such as "Q2 (Jul to Sep) 2025/26".' })
  label!: string;
  @Field(() => MonthScalar, { description: 'First month.' })
  start!: string;
  @Field(() => MonthScalar, { description: 'Last month.' })
  end!: string;
}

@ObjectType('Measure', { description: 'A measure: what it counts, in what unit, how, and what may be done with it.' })
export class MeasureType {
  @Field(() => String, { description: 'Identifier, such as engagement.attendances.' })
  id!: string;
  @Field(() => String, { description: 'Name of its field in combined.' })
  field!: string;
  @Field(() => String, { description: 'Domain that declares it.' })
  domain!: string;
  @Field(() => String, { description: 'Title for people.' })
  title!: string;
  @Field(() => String, { description: 'What it counts and what to beware of.' })
  description!: string;
  @Field(() => String, { description: 'Unit of the number.' })
  unit!: string;
  @Field(() => String, { description: 'How it is computed.' })
  formula!: string;
  @Field(() => ImprovementDirection, { description: 'Which way is better.' })
  better!: ImprovementDirection;
  @Field(() => Boolean, { description: 'Whether months may be added up.' })
  additiveOverTime!: boolean;
  @Field(() => Boolean, { description: 'Whether zones may be added up.' })
  additiveOverPlace!: boolean;
  @Field(() => Boolean, { description: 'Whether it counts people.' })
  countsPeople!: boolean;
  @Field(() => Boolean, { description: 'Whether any illustrative record feeds it now.' })
  illustrative!: boolean;
  @Field(() => String, { description: 'Where the records come from.' })
  source!: string;
}

/** The type of one zone in one month, with a field for every declared measure. */
export function makeCombinedRow(measures: readonly Measure[], zone: ClassType): ClassType {
  const row = { CombinedRow: class {} }.CombinedRow as ClassType;
  const field = (name: string, type: () => unknown, description: string) => Field(type as never, { description })(row.prototype, name);
  ObjectType('CombinedRow', { description: 'One zone in one month. Every measure selected is computed in one SQL statement.' })(row);
  field('zone', () => zone, 'The zone.');
  field('month', () => MonthScalar, 'The month.');
  for (const measure of measures) {
    field(
      measure.field,
      () => (measure.money ? MoneyFigure : Figure),
      `${measure.description} Unit: ${measure.unit}. Source: ${measure.dataset.source}.`,
    );
  }
  return row;
}

/** The type of an answer by zone and month. */
export function makeCombined(row: ClassType): ClassType {
  const combined = { Combined: class {} }.Combined as ClassType;
  const field = (name: string, type: () => unknown, description: string) => Field(type as never, { description })(combined.prototype, name);
  ObjectType('Combined', { description: 'Measures of all domains by zone and month.' })(combined);
  field('rows', () => [row], 'A row for every zone and every month of the period, whether anything was reported or not.');
  field('period', () => PeriodType, 'The months that the answer covers.');
  field('asAt', () => DateTime, 'When the newest import that is published here was published.');
  field('illustrative', () => Boolean, 'Whether any illustrative record is in the answer.');
  return combined;
}
