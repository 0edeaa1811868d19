import { rules } from '../access/index.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ReadBy, countFieldsIn, type OperationContext } from '../graphql/index.ts';
import { chartOwnSeries } from './control-chart.service.ts';
import { ControlChartInput, ControlChartType } from './control-chart.types.ts';

@Resolver()
export class ControlChartResolver {
  @ReadBy(rules.FIGURES)
  @Query(() => ControlChartType, {
    description:
      'Charts a series of one’s own, such as a column of a spreadsheet, by the rules that the measures are charted by. Numbers are full double precision.',
  })
  async controlChart(
    @Arg('input', () => ControlChartInput, { description: 'The series and how it is to be charted.' }) input: ControlChartInput,
    @Ctx() { budget }: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ControlChartType> {
    const { length } = input.points;
    const chart = await budget.answer({
      key: JSON.stringify(['controlChart', input]),
      fieldsOfRow: countFieldsIn('points', info),
      plan: () =>
        Promise.resolve({
          work: { cells: length, values: length },
          rows: length,
          compute: () => Promise.resolve().then(() => chartOwnSeries(input)),
        }),
    });
    return chart as ControlChartType;
  }
}
