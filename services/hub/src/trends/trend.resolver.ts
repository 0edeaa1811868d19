import { rules } from '../access/index.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { ReadBy, ComputesFigures, countFieldsIn, type OperationContext } from '../graphql/index.ts';
import { describeMeasure, mayShowExactly, type MeasureType, QueryNotValid } from '../measures/index.ts';
import { loadOne } from '../records/index.ts';
import { zoneEvents, zones } from '../zones/index.ts';
import type { TrendService } from './trend.service.ts';
import { TrendArguments, TrendsArguments } from './trend-arguments.types.ts';
import { TrendType } from './trend.types.ts';

@Resolver(() => TrendType)
export class TrendResolver {
  constructor(private readonly service: TrendService) {}

  @ComputesFigures()
  @ReadBy(rules.FIGURES)
  @Query(() => TrendType, {
    nullable: true,
    description:
      'One measure in one place, period by period: its control chart, target, rebases, events, and the sentence that a person would read out. Null where it is refused.',
  })
  async trend(
    @Args(() => TrendArguments) { of, measure, ...args }: TrendArguments,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrendType> {
    return new TrendType(
      await this.service.trend({ ...args, measure: oneWay(of, measure, 'measure') }, context, countFieldsIn('points', info)),
    );
  }

  @ComputesFigures()
  @ReadBy(rules.FIGURES)
  @Query(() => [TrendType], {
    nullable: true,
    description: 'Several measures, each in each zone, period by period: the same as `trend`, all in one SQL statement.',
  })
  async trends(
    @Args(() => TrendsArguments) { of, measures: before, ...args }: TrendsArguments,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TrendType[]> {
    const measures = oneWay(of, before, 'measures');
    const trends = await this.service.trends({ ...args, measures }, context, countFieldsIn('points', info));
    return trends.map((trend) => new TrendType(trend));
  }

  @FieldResolver()
  measure(@Root() { trend: { measure, answer } }: TrendType, @Ctx() { viewer }: OperationContext): MeasureType {
    const shownExactly = mayShowExactly(measure, viewer);
    return { ...describeMeasure(measure, this.service.subjects), shownExactly, illustrative: answer.illustrative };
  }

  @FieldResolver()
  zone(@Root() { trend: { zone } }: TrendType, @Ctx() context: OperationContext) {
    return zone && loadOne(zones, zone.id, context);
  }

  @FieldResolver()
  events(@Root() { trend: { events } }: TrendType, @Ctx() context: OperationContext) {
    return events.map(({ id }) => loadOne(zoneEvents, id, context));
  }
}

/** What is measured, which is said in one of two ways. @throws QueryNotValid */
function oneWay<Said>(of: Said | null | undefined, before: Said | null | undefined, name: string): Said {
  const said = of ?? before;
  if (said === undefined || said === null || (of !== undefined && of !== null && before !== undefined && before !== null))
    throw QueryNotValid.because(`Say what is measured once: with of, such as of: ATTENDANCES, or with ${name} as before.`);
  return said;
}
