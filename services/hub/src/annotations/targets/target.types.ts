// Decides how a target is given in the graph.

import { Field, InputType } from 'type-graphql';
import { enumOfColumn } from '../../graphql/index.ts';
import { ZoneSlug } from '../../zones/index.ts';
import { Target, type TargetGrain } from './target.entity.ts';
import type { TargetArgs } from './target.rules.ts';

@InputType({ description: 'What a target says.' })
export class TargetInput implements TargetArgs {
  @Field(() => String, { description: 'Identifier of the measure, such as "engagement.attendances".' })
  measure!: string;
  @Field(() => ZoneSlug, { nullable: true, description: 'The zone; left out for all zones together.' })
  zone?: string | null;
  @Field(() => enumOfColumn(Target, 'grain'), { description: 'The length of period that the number is for.' })
  grain!: TargetGrain;
  @Field(() => String, {
    description:
      'The number to reach, such as "110" or "12.75", in the unit of the measure; pounds for money, with at most two digits of pence. At most ten digits and four decimals. It may be written as in print, with commas or spaces between thousands and the sign of that unit: "£1,250.50", "80%".',
  })
  number!: string;
  @Field(() => String, {
    description:
      'First day on which it holds, such as 2026-04-01. Periods that begin on it or later are compared with it, until a later target holds.',
  })
  since!: string;
  @Field(() => String, { description: 'The office or board that set it, never a person by name.' })
  setBy!: string;
}
