import { Arg, Query, Resolver } from 'type-graphql';
import { chartOwnSeries } from './control-chart.service.ts';
import { ControlChartInput, ControlChartType } from './control-chart.types.ts';

@Resolver()
export class ControlChartResolver {
  @Query(() => ControlChartType, {
    description:
      'Charts a series of one’s own, such as a column of a spreadsheet, by the rules that the measures are charted by. Numbers are full double precision.',
  })
  controlChart(
    @Arg('input', () => ControlChartInput, { description: 'The series and how it is to be charted.' }) input: ControlChartInput,
  ): ControlChartType {
    return chartOwnSeries(input) as ControlChartType;
  }
}
