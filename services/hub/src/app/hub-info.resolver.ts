// Decides what the hub says of itself: whose it is, what it is called, and which months it holds.

import { rules } from '../access/index.ts';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy, DateTime, MonthScalar, type OperationContext } from '../graphql/index.ts';
import type { MeasureService } from '../measures/index.ts';

@ReadBy(AS_ITS_PARENT)
@ObjectType({ description: 'Whose hub this is and which months it holds.' })
export class HubInfo {
  @Field(() => String, { description: 'Who runs the programme. Configuration: HUB_OWNER_NAME.' })
  ownerName!: string;
  @Field(() => String, { description: 'What the programme is called. Configuration: HUB_PROGRAMME_NAME.' })
  programmeName!: string;
  @Field(() => MonthScalar, { description: 'First month for which there is any data.' })
  firstMonth!: string;
  @Field(() => MonthScalar, { description: 'Latest month for which there is any data. Relative periods end with it.' })
  latestMonth!: string;
  @Field(() => DateTime, { description: 'When the newest import was published, UTC instant: the data that answers are made of.' })
  asAt!: string;
  @Field(() => String, {
    description:
      'Which data the hub has: changes with every import that is published, replaced or rejected, and with all that people write. While it is the same, the same query has the same answer.',
  })
  dataVersion!: string;
}

/** What an operator says of the hub. */
export interface HubNames {
  readonly ownerName: string;
  readonly programmeName: string;
}

@Resolver()
export class HubInfoResolver {
  constructor(
    private readonly names: HubNames,
    private readonly measures: MeasureService,
  ) {}

  @ReadBy(rules.PUBLIC_FACTS)
  @Query(() => HubInfo, { description: 'Whose hub this is and which months it holds.' })
  async hub(@Ctx() context: OperationContext): Promise<HubInfo> {
    const { ownerName, programmeName } = this.names;
    const [{ reach }, { asAt, version }] = await Promise.all([this.measures.facts(context), context.reader.answeredVersion()]);
    return { ownerName, programmeName, firstMonth: reach.first, latestMonth: reach.latest, asAt, dataVersion: version };
  }
}
