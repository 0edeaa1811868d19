export { ControlChartResolver } from './control-chart.resolver.ts';
export { CardReader } from './findings/card-figures.ts';
export { WrittenFindingSchema } from './findings/written-finding.schema.ts';
export { WrittenFindingService } from './findings/written-finding.service.ts';
export { TrendSchema } from './trend.schema.ts';
export { TrendService } from './trend.service.ts';
export { trendsManifest } from './trends.manifest.ts';
