export { computeControlChart } from './control-chart/control-chart.ts';
export type {
  Assurance,
  ChartedPoint,
  ControlChart,
  ControlChartInput,
  ImprovementDirection,
  PointType,
  Rule,
  RuleDirection,
} from './control-chart/contract.ts';
