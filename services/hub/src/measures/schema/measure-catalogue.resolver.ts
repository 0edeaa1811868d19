import { rules } from '../../access/index.ts';
import { Ctx, Query, Resolver } from 'type-graphql';
import { ReadBy, type OperationContext } from '../../graphql/index.ts';
import type { MeasureService } from '../result/measure.service.ts';
import { mayShowExactly } from '../disclosure/protect.ts';
import { MeasureType, describeMeasure } from './catalogue.types.ts';

@Resolver()
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
}
