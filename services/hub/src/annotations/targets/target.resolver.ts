import { rules } from '../../access/index.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ReadBy, type WriteContext } from '../../graphql/index.ts';
import { SeenRevision } from '../../provenance/index.ts';
import { loadOne, typeOfNoun, type NounRow } from '../../records/index.ts';
import { IdOf, Why } from '../written-arguments.ts';
import { targets } from './target.nouns.ts';
import type { TargetService } from './target.rules.ts';
import { TargetInput } from './target.types.ts';

const TargetArg = () => Arg('target', () => TargetInput, { description: 'All that the target is to say.' });

@Resolver()
export class TargetResolver {
  constructor(private readonly service: TargetService) {}

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(targets), { description: 'Sets a target. Charts and assurance take it in at once.' })
  async setTarget(@TargetArg() target: TargetInput, @Ctx() context: WriteContext): Promise<NounRow | null> {
    return loadOne(targets, await this.service.add(target, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(targets), { description: 'Corrects what a target says. What stood before is kept in its history.' })
  async correctTarget(
    @IdOf('target') id: string,
    @TargetArg() target: TargetInput,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(targets, await this.service.correct(id, target, why, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(targets), {
    description: 'Withdraws a target: it acts on no chart any more, and stays in the history.',
  })
  async withdrawTarget(
    @IdOf('target') id: string,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(targets, await this.service.withdraw(id, why, seenRevision ?? null, context), context);
  }
}
