// Decides what a trend is asked for with: measures, zones, a period, and what limits are made of where an analyst says so.

import { ArgsType, Field, Int } from 'type-graphql';
import { Grain } from '../kernel/index.ts';
import { ZoneSlug } from '../zones/index.ts';
import { Comparison, measureNames, PeriodInput } from '../measures/index.ts';
import { MOST_TRENDS, type ChartArgs } from './trend.service.ts';

/** How a chart is drawn, whichever measures it is of. */
@ArgsType()
class ChartArguments implements ChartArgs {
  @Field(() => Grain, { defaultValue: 'MONTH', description: 'How time is cut.' })
  grain!: Grain;
  @Field(() => PeriodInput, { description: 'Which period.' })
  period!: PeriodInput;
  @Field(() => PeriodInput, {
    nullable: true,
    description:
      'What an analyst makes limits of, in place of the hub’s own: the points of this period, for the whole series, whatever rebases there are. The answer says so.',
  })
  baseline?: PeriodInput | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many points at the start of each segment an analyst makes limits of, in place of the hub’s own, which are of all points that are held. The answer says so.',
  })
  baselinePoints?: number | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether moving ranges of 3.267 times their mean or more are left out once.' })
  screenOutliers!: boolean;
  @Field(() => Comparison, {
    nullable: true,
    description:
      'What each point is beside, as its before: the point of a year before (SAME_PERIOD_LAST_YEAR), or, of as many points just before those shown, the one in its place (PREVIOUS_PERIOD).',
  })
  compareTo?: Comparison | null;
}

@ArgsType()
export class TrendArguments extends ChartArguments {
  @Field(() => measureNames, { nullable: true, description: 'The measure, such as ATTENDANCES.' })
  of?: string | null;
  @Field(() => String, {
    nullable: true,
    deprecationReason: 'Give of, whose names complete. This goes with the next version.',
    description: 'Identifier of the measure, such as "engagement.attendances".',
  })
  measure?: string | null;
  @Field(() => ZoneSlug, { nullable: true, description: 'The zone; all zones together when left out.' })
  zone?: string | null;
}

@ArgsType()
export class TrendsArguments extends ChartArguments {
  @Field(() => [measureNames], { nullable: true, description: `The measures, 1 to ${MOST_TRENDS}, such as ATTENDANCES.` })
  of?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    deprecationReason: 'Give of, whose names complete. This goes with the next version.',
    description: `Identifiers of the measures, 1 to ${MOST_TRENDS}.`,
  })
  measures?: string[] | null;
  @Field(() => [ZoneSlug], { nullable: true, description: 'The zones; each of them when left out.' })
  zones?: string[] | null;
}
