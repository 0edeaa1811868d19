import { rules } from '../../access/index.ts';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ReadBy, type WriteContext } from '../../graphql/index.ts';
import { SeenRevision } from '../../provenance/index.ts';
import { loadOne, typeOfNoun, type NounRow } from '../../records/index.ts';
import { IdOf, Why } from '../written-arguments.ts';
import { ghostedPoints } from './ghosted-point.nouns.ts';
import type { GhostedPointService } from './ghosted-point.rules.ts';
import { GhostedPointInput } from './ghosted-point.types.ts';

const PointArg = () => Arg('point', () => GhostedPointInput, { description: 'Which figure is explained, and by what.' });

@Resolver()
export class GhostedPointResolver {
  constructor(private readonly service: GhostedPointService) {}

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(ghostedPoints), {
    description:
      'Takes the figure of a month out of limits and verdicts, for a reason. It stays on the chart, hollow. Charts follow at once.',
  })
  async ghostPoint(@PointArg() point: GhostedPointInput, @Ctx() context: WriteContext): Promise<NounRow | null> {
    return loadOne(ghostedPoints, await this.service.add(point, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(ghostedPoints), { description: 'Corrects a ghosted point. What stood before is kept in its history.' })
  async correctGhostedPoint(
    @IdOf('ghosted point') id: string,
    @PointArg() point: GhostedPointInput,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(ghostedPoints, await this.service.correct(id, point, why, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.WRITERS)
  @Mutation(() => typeOfNoun(ghostedPoints), {
    description: 'Withdraws a ghosted point: its figure takes part in limits and verdicts again, and it stays in the history.',
  })
  async withdrawGhostedPoint(
    @IdOf('ghosted point') id: string,
    @Why() why: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(ghostedPoints, await this.service.withdraw(id, why, seenRevision ?? null, context), context);
  }
}
