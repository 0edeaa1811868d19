// Decides how a figure looks in the graph: its number, how it stands, what it is compared with and what it is part of.

import { Arg, Field, Float, Int, InterfaceType, ObjectType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, Money } from '../../graphql/index.ts';
import { FigureState } from '../../kernel/index.ts';
import { ChangeType, MoneyChangeType } from './change.types.ts';
import { Completeness, CoverageType } from './coverage.types.ts';
import { ShareOf } from './figure-words.types.ts';

const shareWords =
  'In percent of the same figure for the whole answer (or the row’s period), which is computed from the rows again, never added up from figures: for a ratio, how it stands to the ratio of the whole. Of part of a period only (PARTIAL), it is a share of what is held. Null where there is no number.';

@ReadBy(AS_ITS_PARENT)
@ObjectType('Share', { description: 'A figure in percent of the same figure of a whole.' })
export class ShareType {
  @Field(() => FigureState, { description: 'How the share stands: no surer than the figure, and than the whole.' })
  state!: FigureState;
  @Field(() => Float, { nullable: true, description: 'In percent. Null when the state has none.' })
  percent!: number | null;
}

const baseWords =
  'What a percentage is of, such as the concerns closed of the share that residents heard about: of a few, it says little. Null for what is no percentage of things that are counted, and for what stands beside another figure, as before.';

const targetsMetWords =
  'How many whole periods of the answer up to this one met their target. Needs period. Null where no whole one has a target, where neither way is better, and where any of them is protected.';

@ReadBy(AS_ITS_PARENT)
@ObjectType('TargetsMet', { description: 'Whole periods that met their target, of those that have one.' })
export class TargetsMetType {
  @Field(() => Int, { description: 'Periods at their target, or on its better side.' })
  met!: number;
  @Field(() => Int, { description: 'Whole periods that have a target. One that is incomplete is not counted.' })
  of!: number;
}

const coverageWords = 'How much of its own period is held. Null where that is not known, as of a target.';

@ReadBy(AS_ITS_PARENT)
@InterfaceType('AnyFigure', {
  description: 'What every figure says, be it a number, an amount of money or a point of a trend: how it stands, and of what it is made.',
})
export abstract class AnyFigure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Completeness, {
    nullable: true,
    description: 'Returns or files that came, of those that were expected. Null for what is always complete.',
  })
  completeness!: Completeness | null;
  @Field(() => CoverageType, { nullable: true, description: coverageWords })
  coverage!: CoverageType | null;
  @Field(() => Int, { description: 'Records left out because they hold no count or amount.' })
  leftOut!: number;
  @Field(() => String, { nullable: true, description: 'What a reader must know of this figure. Null when there is nothing.' })
  note!: string | null;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType({ implements: AnyFigure, description: 'A number and how it stands.' })
export class Figure {
  @Field(() => FigureState, { description: 'How the figure stands.' })
  state!: FigureState;
  @Field(() => Float, { nullable: true, description: 'The number, in the unit of the measure. Null when the state has none.' })
  number!: number | null;
  @Field(() => Completeness, {
    nullable: true,
    description: 'Returns or files that came, of those that were expected. Null for what is always complete.',
  })
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
  @Field(() => TargetsMetType, { nullable: true, description: targetsMetWords })
  targetsMet!: TargetsMetType | null;
  @Field(() => Figure, {
    nullable: true,
    description:
      'The same over all periods of the answer up to this one, with its state: what is missing in any of them is missing in it. Null for what may not be added over time.',
  })
  running!: Figure | null;
  @Field(() => Figure, { nullable: true, description: baseWords })
  base!: Figure | null;
  @Field(() => ShareType, { nullable: true, description: `What part of a whole it is, with its state. ${shareWords}` })
  share(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): ShareType | null {
    return null;
  }
  @Field(() => Float, { nullable: true, description: shareWords })
  shareOfTotal(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): number | null {
    return null;
  }
}

@ReadBy(AS_ITS_PARENT)
@ObjectType({ implements: AnyFigure, description: 'An amount of money and how it stands.' })
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
  @Field(() => TargetsMetType, { nullable: true, description: targetsMetWords })
  targetsMet!: TargetsMetType | null;
  @Field(() => MoneyFigure, {
    nullable: true,
    description:
      'The same over all periods of the answer up to this one, with its state: what is missing in any of them is missing in it. Null for what may not be added over time.',
  })
  running!: MoneyFigure | null;
  @Field(() => ShareType, { nullable: true, description: `What part of a whole it is, with its state. ${shareWords}` })
  share(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): ShareType | null {
    return null;
  }
  @Field(() => Float, { nullable: true, description: shareWords })
  shareOfTotal(@Arg('of', () => ShareOf, { defaultValue: 'ANSWER', description: 'Of what.' }) _of: keyof typeof ShareOf): number | null {
    return null;
  }
}
