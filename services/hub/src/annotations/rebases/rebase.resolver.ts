import { rules } from '../../access/index.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ReadBy, type WriteContext } from '../../graphql/index.ts';
import { SeenRevision } from '../../provenance/index.ts';
import { loadOne, typeOfNoun, type NounRow } from '../../records/index.ts';
import { IdOf, Why } from '../written-arguments.ts';
import { MOST_AT_ONCE, RebasesNotCounted } from './rebase.errors.ts';
import { rebases } from './rebase.nouns.ts';
import type { RebaseService } from './rebase.rules.ts';
import { RebaseInput } from './rebase.types.ts';

const RebaseArg = () => Arg('rebase', () => RebaseInput, { description: 'All that the rebase is to say.' });

@Resolver()
export class RebaseResolver {
  constructor(private readonly service: RebaseService) {}

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(rebases), {
    description: 'Lets process limits start again from a month, for a reason. Charts follow at once.',
  })
  async addRebase(@RebaseArg() rebase: RebaseInput, @Ctx() context: WriteContext): Promise<NounRow | null> {
    return loadOne(rebases, await this.service.add(rebase, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => [typeOfNoun(rebases)], {
    description: 'Lets process limits of several measures start again, as after an event that moved them all: all of them, or none.',
  })
  async addRebases(
    @Arg('rebases', () => [RebaseInput], { description: `What each is to say, 1 to ${MOST_AT_ONCE}.` }) drafts: RebaseInput[],
    @Ctx() context: WriteContext,
  ): Promise<(NounRow | null)[]> {
    if (drafts.length === 0 || drafts.length > MOST_AT_ONCE) throw RebasesNotCounted.because(drafts.length);
    const ids = await this.service.addAll(drafts, context);
    const written: (NounRow | null)[] = [];
    for (const id of ids) written.push(await loadOne(rebases, id, context));
    return written;
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(rebases), { description: 'Corrects a rebase. What stood before is kept in its history.' })
  async correctRebase(
    @IdOf('rebase') id: string,
    @RebaseArg() rebase: RebaseInput,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(rebases, await this.service.correct(id, rebase, why, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(rebases), {
    description: 'Withdraws a rebase: limits run through again, and it stays in the history.',
  })
  async withdrawRebase(
    @IdOf('rebase') id: string,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(rebases, await this.service.withdraw(id, why, seenRevision ?? null, context), context);
  }
}
