// Decides how a figure looks in the graph: its number, how it stands, what it is compared with and what it is part of.

import { Arg, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalDate, Money, MonthScalar } from '../../graphql/index.ts';
import { FigureState, Grain, nameMonths, RelativePeriod, type Coverage } from '../../kernel/index.ts';
import { ImprovementDirection } from '../catalogue/define.ts';
import { Comparison } from '../query/time-windows.ts';

registerEnumType(FigureState, {
  name: 'FigureState',
  description:
    'How a figure stands: exact; protected (rounded so that nobody is identified); a true zero; not reported; not collected; not applicable (such as the sum of something that may not be summed); partial (part of its own period is not held, and nothing of it is still to come); provisional (returns are still to come, or the period is not over).',
});
registerEnumType(ImprovementDirection, { name: 'ImprovementDirection', description: 'Which way is better: up, down or neither.' });
registerEnumType(Grain, {
  name: 'Grain',
  description:
    'How time is cut. Quarters and years are of the calendar; financial quarters and years are the UK’s, from April. Weeks are ISO 8601. Rolling: for each month the twelve that end with it.',
});
registerEnumType(RelativePeriod, {
  name: 'RelativePeriod',
  description:
    'A period that counts from the latest complete month of the data that is asked for, never from today; its label says which it was. YEAR_TO_DATE is the UK financial year to date.',
});
registerEnumType(Comparison, {
  name: 'Comparison',
  description:
    'What figures are compared with: the period before, the same period a year before, a period of one’s own (baseline), or the target. Where the data ends within a period, that part is compared with the like part.',
});

export const ShareOf = { ANSWER: 'ANSWER', PERIOD: 'PERIOD' } as const;
registerEnumType(ShareOf, { name: 'ShareOf', description: 'Of what a share is: of the whole answer, or of the row’s period.' });

@ObjectType({ description: 'How many of the returns that feed a figure have come.' })
export class Completeness {
  @Field(() => Int, { description: 'Returns received.' })
  received!: number;
  @Field(() => Int, { description: 'Returns expected.' })
  expected!: number;
}

/** What the parts of a period are that a figure counts as held or not. */
export const CoverageUnit = { MONTHS: 'MONTHS' } as const;
registerEnumType(CoverageUnit, {
  name: 'CoverageUnit',
  description: 'What the parts of a period are that are held or not.',
  valuesConfig: { MONTHS: { description: 'Calendar months: of returns, of files, or of a register.' } },
});

@ObjectType('Coverage', { description: 'How much of its own period a figure is made of.' })
export class CoverageType {
  @Field(() => Int, { description: 'Parts that are held whole: all that was expected of them came.' })
  covered!: number;
  @Field(() => Int, { description: 'Parts of the period.' })
  of!: number;
  @Field(() => CoverageUnit, { description: 'What the parts are.' })
  unit!: keyof typeof CoverageUnit;
  @Field(() => String, {
    nullable: true,
    description: 'The parts that are not held whole, such as "Feb to Apr 2025"; null when all are.',
  })
  missing!: string | null;
}

/** How much is held of the period of a figure, as the graph writes it. */
export function shownCoverageOf(coverage: Coverage | null): CoverageType | null {
  return coverage && { covered: coverage.covered, of: coverage.of, unit: 'MONTHS', missing: nameMonths(coverage.missing) || null };
}

const coverageWords = 'How much of its own period is held. Null where that is not known, as of a target.';

@ObjectType('Period', { description: 'Days from a first (inclusive) to an end (exclusive), with the label that a person reads.' })
export class PeriodType {
  @Field(() => String, { description: 'Label, such as "Q2 (Jul to Sep) 2025/26".' })
  label!: string;
  @Field(() => LocalDate, { description: 'First day.' })
  start!: string;
  @Field(() => LocalDate, { description: 'First day after the period: the end is exclusive.' })
  end!: string;
  @Field(() => LocalDate, { description: 'Last day of the period.' })
  lastDay!: string;
  @Field(() => MonthScalar, { nullable: true, description: 'The month, where the period is one month. Null otherwise.' })
  month!: string | null;
  @Field(() => Boolean, { description: 'Whether all of it was asked for and the data has reached its end.' })
  complete!: boolean;
}

const percent = 'The difference in percent of the figure before. Null where that was zero or there is none.';

@ObjectType('Change', { description: 'From the figure that is compared with to this one.' })
export class ChangeType {
  @Field(() => FigureState, { description: 'How the change stands: no surer than either figure.' })
  state!: FigureState;
  @Field(() => Float, {
    nullable: true,
    description: 'The difference in the unit of the measure; percentage points for a percentage. Null where either has no number.',
  })
  absolute!: number | null;
  @Field(() => Float, { nullable: true, description: percent })
  percent!: number | null;
  @Field(() => PeriodType, {
    nullable: true,
    description: 'The period compared with, whole. Null for a target, and where there is nothing like it.',
  })
  comparedWith!: PeriodType | null;
}

@ObjectType('MoneyChange', { description: 'From the amount that is compared with to this one.' })
export class MoneyChangeType {
  @Field(() => FigureState, { description: 'How the change stands: no surer than either amount.' })
  state!: FigureState;
  @Field(() => Money, { nullable: true, description: 'The difference in pounds, exactly. Null where either has no amount.' })
  absolute!: string | null;
  @Field(() => Float, { nullable: true, description: percent })
  percent!: number | null;
  @Field(() => PeriodType, {
    nullable: true,
    description: 'The period compared with, whole. Null for a target, and where there is nothing like it.',
  })
  comparedWith!: PeriodType | null;
}

const shareWords =
  'In percent of the same figure for the whole answer (or the row’s period), which is computed from the rows again, never added up from figures: for a ratio, how it stands to the ratio of the whole. Null where there is no number.';

@ObjectType({ description: 'A number and how it stands.' })
export class Figure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Float, { nullable: true, description: 'The number, in the unit of the measure. Null when the state has none.' })
  number!: number | null;
  @Field(() => Completeness, { nullable: true, description: 'Returns received of returns expected. Null for what is always complete.' })
  completeness!: Completeness | null;
  @Field(() => CoverageType, { nullable: true, description: coverageWords })
  coverage!: CoverageType | null;
  @Field(() => Int, { description: 'Records left out because they hold no count, such as a session held but not counted.' })
  leftOut!: number;
  @Field(() => String, { nullable: true, description: 'What a reader must know of this number. Null when there is nothing.' })
  note!: string | null;
  @Field(() => Figure, { nullable: true, description: 'The figure that it is compared with. Null when nothing is asked to be compared.' })
  before!: Figure | null;
  @Field(() => ChangeType, { nullable: true, description: 'The change from the figure before. Needs compareTo.' })
  change!: ChangeType | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The same figure over all periods of the answer up to this one. Null for what may not be added over time.',
  })
  runningTotal!: number | null;
  @Field(() => Float, { nullable: true, description: 'The number to reach in this period and zone. Null where none is set.' })
  target!: number | null;
  @Field(() => Float, { nullable: true, description: shareWords })
  shareOfTotal(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): number | null {
    return null;
  }
}

@ObjectType({ description: 'An amount of money and how it stands.' })
export class MoneyFigure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Money, { nullable: true, description: 'The amount in pounds, exactly. Null when the state has none.' })
  amount!: string | null;
  @Field(() => Completeness, { nullable: true, description: 'Records received of records expected. Null for what is always complete.' })
  completeness!: Completeness | null;
  @Field(() => CoverageType, { nullable: true, description: coverageWords })
  coverage!: CoverageType | null;
  @Field(() => Int, { description: 'Records left out because they hold no amount.' })
  leftOut!: number;
  @Field(() => String, { nullable: true, description: 'What a reader must know of this amount. Null when there is nothing.' })
  note!: string | null;
  @Field(() => MoneyFigure, {
    nullable: true,
    description: 'The amount that it is compared with. Null when nothing is asked to be compared.',
  })
  before!: MoneyFigure | null;
  @Field(() => MoneyChangeType, { nullable: true, description: 'The change from the amount before. Needs compareTo.' })
  change!: MoneyChangeType | null;
  @Field(() => Money, {
    nullable: true,
    description: 'The same amount over all periods of the answer up to this one. Null for what may not be added over time.',
  })
  runningTotal!: string | null;
  @Field(() => Money, { nullable: true, description: 'The amount to reach in this period and zone. Null where none is set.' })
  target!: string | null;
  @Field(() => Float, { nullable: true, description: shareWords })
  shareOfTotal(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): number | null {
    return null;
  }
}
