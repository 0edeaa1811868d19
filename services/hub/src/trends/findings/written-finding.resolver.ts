import { rules } from '../../access/index.ts';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { IdOf, Why } from '../../annotations/index.ts';
import { ReadBy, ComputesFigures, type OperationContext, type WriteContext } from '../../graphql/index.ts';
import { SeenRevision } from '../../provenance/index.ts';
import { loadOne, typeOfNoun, type NounRow } from '../../records/index.ts';
import { writtenFindings } from './written-finding.nouns.ts';
import type { CardFinding, WrittenFindingService } from './written-finding.service.ts';
import { CardFindingType, CardsArguments, FindingInput, WORDS } from './written-finding.types.ts';

const load = (id: number | null, context: OperationContext) => (id === null ? null : loadOne(writtenFindings, id, context));

@Resolver(() => CardFindingType)
export class WrittenFindingResolver {
  constructor(private readonly service: WrittenFindingService) {}

  @ComputesFigures()
  @ReadBy(rules.WORDS_THAT_STAND)
  @Query(() => [CardFindingType], {
    description: 'What people wrote for the cards of some measures in one state, in the order asked for.',
  })
  findingsFor(@Args(() => CardsArguments) cards: CardsArguments, @Ctx() context: OperationContext): Promise<CardFinding[]> {
    return this.service.findingsFor(cards, context);
  }

  @FieldResolver()
  finding(@Root() { findingId }: CardFinding, @Ctx() context: OperationContext) {
    return load(findingId, context);
  }

  @FieldResolver()
  earlier(@Root() { earlierId }: CardFinding, @Ctx() context: OperationContext) {
    return load(earlierId, context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(writtenFindings), {
    description: 'Writes a finding for a card and the figures that it shows. It heads the card at once, for as long as those figures do.',
  })
  async writeFinding(
    @Arg('finding', () => FindingInput, { description: 'The card, the figures that were looked at, and what is found.' })
    finding: FindingInput,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(writtenFindings, await this.service.write(finding, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(writtenFindings), {
    description: 'Says the same figures in other words. What stood before is kept in its history.',
  })
  async correctFinding(
    @IdOf('finding') id: string,
    @Arg('words', () => String, { description: WORDS }) words: string,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(writtenFindings, await this.service.correct(id, words, why, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(writtenFindings), {
    description: 'Withdraws a finding: the generated one stands again, and this stays in the history.',
  })
  async withdrawFinding(
    @IdOf('finding') id: string,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(writtenFindings, await this.service.withdraw(id, why, seenRevision ?? null, context), context);
  }
}
