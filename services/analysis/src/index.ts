export { assuranceOf, computeControlChart, SETTLED_POINTS } from './control-chart/control-chart.ts';
export { computeMeasureChart } from './control-chart/measure-chart.ts';
export type {
  Assurance,
  ChartedPoint,
  ChartSegment,
  ControlChart,
  ControlChartInput,
  ImprovementDirection,
  MeasureChart,
  MeasureChartInput,
  MeasureScale,
  PointType,
  Rule,
  RuleDirection,
  WithoutLimits,
} from './control-chart/contract.ts';
