import { rules } from '../access/index.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ReadBy, ComputesFigures, countFieldsIn, type OperationContext } from '../graphql/index.ts';
import { describeMeasure, type MeasureService, shownPeriodOf } from '../measures/index.ts';
import { loadOne } from '../records/index.ts';
import { zones } from '../zones/index.ts';
import type { PlaceSeriesService } from './place-series.service.ts';
import { PlaceSeriesArguments, PlaceSeriesType } from './place-series.types.ts';

@Resolver(() => PlaceSeriesType)
export class PlaceSeriesResolver {
  constructor(
    private readonly service: PlaceSeriesService,
    private readonly measures: MeasureService,
  ) {}

  @ComputesFigures()
  @ReadBy(rules.FIGURES)
  @Query(() => [PlaceSeriesType], {
    nullable: true,
    description:
      'Measures in a place beside each zone, such as the rest of its district: rates alone, and only where the place is known. Null where it is refused.',
  })
  async placeSeries(
    @Args(() => PlaceSeriesArguments) args: PlaceSeriesArguments,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlaceSeriesType[]> {
    const series = await this.service.beside(args, context, countFieldsIn('points', info));
    return series.map(({ measure, place, zoneId, points }) => ({
      measure: describeMeasure(measure, this.measures.subjects),
      zone: loadOne(zones, zoneId, context),
      place,
      points: points.map((row) => ({ period: shownPeriodOf(row.period), figure: row.figure(measure) })),
    }));
  }
}
