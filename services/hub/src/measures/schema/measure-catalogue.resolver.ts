import { rules } from '../../access/index.ts';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { MonthScalar, ReadBy, type OperationContext } from '../../graphql/index.ts';
import type { MeasureService } from '../result/measure.service.ts';
import { mayShowExactly } from '../disclosure/protect.ts';
import { MeasureType, describeMeasure } from './catalogue.types.ts';

@Resolver(() => MeasureType)
export class MeasureCatalogueResolver {
  constructor(private readonly service: MeasureService) {}

  @ReadBy(rules.PUBLIC_FACTS)
  @Query(() => [MeasureType], { name: 'measures', description: 'Every measure that the hub knows: the catalogue.' })
  async listMeasures(@Ctx() context: OperationContext): Promise<MeasureType[]> {
    const { subjects } = this.service;
    return (await this.service.catalogue(context)).map(({ illustrative, ...measure }) => ({
      ...describeMeasure(measure, subjects),
      shownExactly: mayShowExactly(measure, context.viewer),
      illustrative,
    }));
  }

  @FieldResolver(() => MonthScalar, { nullable: true, description: 'First month that it is held for. Null where nothing of it is.' })
  async firstMonth(@Root() { id }: MeasureType, @Ctx() context: OperationContext): Promise<string | null> {
    return (await this.service.heldMonths(id, context))?.first ?? null;
  }

  @FieldResolver(() => MonthScalar, {
    nullable: true,
    description: 'Latest month that it is held for and that is complete. Null where nothing of it is.',
  })
  async latestMonth(@Root() { id }: MeasureType, @Ctx() context: OperationContext): Promise<string | null> {
    return (await this.service.heldMonths(id, context))?.latest ?? null;
  }
}
