// Decides how a change looks in the graph: from what, over which days, by how much, or why there is none.

import { Field, Float, ObjectType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, Money } from '../../graphql/index.ts';
import { FigureState } from '../../kernel/index.ts';
import { PeriodType } from './period.types.ts';

const percent = 'The difference in percent of the figure before, over the same days. Null where that was zero or there is none.';
const like =
  'The days that are compared: the months that both periods hold, for the zone and all its organisations, named so that it can be read out. Null where none are shared, and for a target.';
const reason = 'Why there is no difference. Null where there is one.';
const comparedDays = 'The days that they are compared with, named. Null for a target, and where none are shared.';

@ReadBy(AS_ITS_PARENT)
@ObjectType('Change', {
  description: 'From the figure that is compared with to this one, like with like: over the days that both periods hold.',
})
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
  @Field(() => PeriodType, { nullable: true, description: like })
  over!: PeriodType | null;
  @Field(() => Float, { nullable: true, description: 'This figure over the days that are compared.' })
  number!: number | null;
  @Field(() => Float, { nullable: true, description: 'What it is compared with, over as many days; for a target, the number to reach.' })
  before!: number | null;
  @Field(() => PeriodType, { nullable: true, description: comparedDays })
  comparedWith!: PeriodType | null;
  @Field(() => String, { nullable: true, description: reason })
  reason!: string | null;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType('MoneyChange', {
  description: 'From the amount that is compared with to this one, like with like: over the days that both periods hold.',
})
export class MoneyChangeType {
  @Field(() => FigureState, { description: 'How the change stands: no surer than either amount.' })
  state!: FigureState;
  @Field(() => Money, { nullable: true, description: 'The difference in pounds, exactly. Null where either has no amount.' })
  absolute!: string | null;
  @Field(() => Float, { nullable: true, description: percent })
  percent!: number | null;
  @Field(() => PeriodType, { nullable: true, description: like })
  over!: PeriodType | null;
  @Field(() => Money, { nullable: true, description: 'This amount over the days that are compared.' })
  amount!: string | null;
  @Field(() => Money, { nullable: true, description: 'What it is compared with, over as many days; for a target, the amount to reach.' })
  before!: string | null;
  @Field(() => PeriodType, { nullable: true, description: comparedDays })
  comparedWith!: PeriodType | null;
  @Field(() => String, { nullable: true, description: reason })
  reason!: string | null;
}
