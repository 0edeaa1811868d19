// Decides how a period looks in the graph.

import { Field, ObjectType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, LocalDate, MonthScalar } from '../../graphql/index.ts';

@ReadBy(AS_ITS_PARENT)
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
