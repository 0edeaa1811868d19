// Decides how a rebase is given in the graph.

import { Field, ID, InputType, Int } from 'type-graphql';
import { MonthScalar } from '../../graphql/index.ts';
import { ZoneSlug } from '../../zones/index.ts';
import type { RebaseArgs } from './rebase.rules.ts';

@InputType({ description: 'What a rebase says.' })
export class RebaseInput implements RebaseArgs {
  @Field(() => String, { description: 'Identifier of the measure, such as "engagement.attendances".' })
  measure!: string;
  @Field(() => ZoneSlug, { nullable: true, description: 'The zone; left out for all zones together.' })
  zone?: string | null;
  @Field(() => MonthScalar, { description: 'First month of the new limits: one with figures, and with months before it.' })
  month!: string;
  @Field(() => String, { description: 'Why limits start again, in at most 300 characters.' })
  reason!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many points from that month on limits are made of, 5 or more and no more than are held: declared where what comes later is to be judged by them. All that are held when left out.',
  })
  baselinePoints?: number | null;
  @Field(() => ID, { nullable: true, description: 'Identifier of the event that goes with it.' })
  event?: string | null;
}
