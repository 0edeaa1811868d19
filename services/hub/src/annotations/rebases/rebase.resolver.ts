import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { WriteContext } from '../../graphql/index.ts';
import { loadOne, typeOfNoun, type NounRow } from '../../records/index.ts';
import { IdOf, Why } from '../written-arguments.ts';
import { rebases } from './rebase.nouns.ts';
import type { RebaseService } from './rebase.rules.ts';
import { RebaseInput } from './rebase.types.ts';

const RebaseArg = () => Arg('rebase', () => RebaseInput, { description: 'All that the rebase is to say.' });

@Resolver()
export class RebaseResolver {
  constructor(private readonly service: RebaseService) {}

  @Mutation(() => typeOfNoun(rebases), {
    description: 'Lets process limits start again from a month, for a reason. Charts follow at once.',
  })
  async addRebase(@RebaseArg() rebase: RebaseInput, @Ctx() context: WriteContext): Promise<NounRow | null> {
    return loadOne(rebases, await this.service.add(rebase, context), context);
  }

  @Mutation(() => typeOfNoun(rebases), { description: 'Corrects a rebase. What stood before is kept in its history.' })
  async correctRebase(
    @IdOf('rebase') id: string,
    @RebaseArg() rebase: RebaseInput,
    @Why() why: string,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(rebases, await this.service.correct(id, rebase, why, context), context);
  }

  @Mutation(() => typeOfNoun(rebases), {
    description: 'Withdraws a rebase: limits run through again, and it stays in the history.',
  })
  async withdrawRebase(@IdOf('rebase') id: string, @Why() why: string, @Ctx() context: WriteContext): Promise<NounRow | null> {
    return loadOne(rebases, await this.service.withdraw(id, why, context), context);
  }
}
