// Decides how a ghosted point is given in the graph.

import { Field, InputType } from 'type-graphql';
import { MonthScalar } from '../../graphql/index.ts';
import { ZoneSlug } from '../../zones/index.ts';
import type { GhostedPointArgs } from './ghosted-point.rules.ts';

@InputType({ description: 'Which figure is explained, and by what.' })
export class GhostedPointInput implements GhostedPointArgs {
  @Field(() => String, { description: 'Identifier of the measure, such as "engagement.attendances".' })
  measure!: string;
  @Field(() => ZoneSlug, { nullable: true, description: 'The zone; left out for all zones together.' })
  zone?: string | null;
  @Field(() => MonthScalar, { description: 'The month whose figure it is.' })
  month!: string;
  @Field(() => String, { description: 'What explains it, in at most 300 characters.' })
  reason!: string;
}
