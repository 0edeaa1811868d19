import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { rules } from '../access/index.ts';
import { ReadBy, type OperationContext, type WriteContext } from '../graphql/index.ts';
import { MOST_TEXTS, type Erasure, type ErasingService, type FoundText } from './erasing.service.ts';
import { ErasureType, FoundTextType } from './erasing.types.ts';
import { ErasureGround } from './text-erasure.entity.ts';

@Resolver()
export class ErasingResolver {
  constructor(private readonly service: ErasingService) {}

  @ReadBy(rules.ERASING)
  @Query(() => [FoundTextType], {
    description: `Words that people wrote by what is in them, such as a name, so that they can be erased for cause: the latest ${MOST_TEXTS}. To administrators alone.`,
  })
  writtenTexts(
    @Arg('contains', () => String, { description: 'What they hold, whatever the case; 2 characters or more.' }) contains: string,
    @Ctx() context: OperationContext,
  ): Promise<FoundText[]> {
    return this.service.find(contains, context);
  }

  @ReadBy(rules.ERASING)
  @Mutation(() => ErasureType, {
    description:
      'Erases words for cause (UK GDPR Article 17), for good. Wherever they stood it says that they were erased, and when; history keeps that something stood there. To administrators alone.',
  })
  eraseText(
    @Arg('textId', () => ID, { description: 'Number of the words, from writtenTexts.' }) textId: string,
    @Arg('reason', () => String, { description: 'Why, in at most 300 characters, without naming the person. Kept for ever.' })
    reason: string,
    @Arg('ground', () => ErasureGround, { nullable: true, description: 'On which ground. Without one nothing is erased.' })
    ground: ErasureGround | null | undefined,
    @Arg('lookedFor', () => String, {
      nullable: true,
      description:
        'What was looked for when the words were found. A reason that holds it is refused, as is one that repeats the words themselves.',
    })
    lookedFor: string | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<Erasure> {
    return this.service.erase({ id: textId, reason, ground: ground ?? null, lookedFor: lookedFor ?? '' }, context);
  }
}
