// Decides what the hub says of itself: whose it is, what it is called, and which months it holds.

import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { DateTime, MonthScalar } from '../graphql/index.ts';

@ObjectType({ description: 'Whose hub this is and which months it holds.' })
export class HubInfo {
  @Field(() => String, { description: 'Who runs the programme. Configuration: HUB_OWNER_NAME.' })
  ownerName!: string;
  @Field(() => String, { description: 'What the programme is called. Configuration: HUB_PROGRAMME_NAME.' })
  programmeName!: string;
  @Field(() => MonthScalar, { description: 'First month for which anything is held.' })
  firstMonth!: string;
  @Field(() => MonthScalar, { description: 'Latest month for which anything is held. Relative periods end with it.' })
  latestMonth!: string;
  @Field(() => DateTime, { description: 'When the newest import was published, UTC instant: the data that answers are made of.' })
  asAt!: string;
  @Field(() => String, {
    description:
      'Which data is held: changes with every import that is published, replaced or rejected, and with all that people write. While it is the same, the same question has the same answer.',
  })
  dataVersion!: string;
}

/** Declares the question; its resolver is set where the configuration is known. */
@Resolver()
export class HubInfoResolver {
  @Query(() => HubInfo, { description: 'Whose hub this is and which months it holds.' })
  hub(): HubInfo | undefined {
    return undefined;
  }
}
