export { ControlChartResolver } from './control-chart.resolver.ts';
export {
  defineDataset,
  defineDimension,
  inColumn,
  rowsFrom,
  rowsOf,
  splitBy,
  type Dataset,
  type Dimension,
  type Reporting,
} from './dataset.ts';
export {
  defineCount,
  defineDifference,
  defineLargest,
  defineMedian,
  defineMultiple,
  defineRatio,
  defineSum,
  ImprovementDirection,
  overTrailing12Months,
  type Measure,
} from './define.ts';
export * from './measure.service.ts';
export { tellOf } from './catalogue.types.ts';
export * from './measures.schema.ts';
export type { DomainManifest } from './domain-manifest.ts';
export { measuresManifest } from './measures.manifest.ts';
export { subjectsOf } from './subject.ts';
export * from './rebase.entity.ts';
export * from './residents.ts';
export * from './organisation.dimension.ts';
export * from './target.entity.ts';
export { TrendSchema } from './trend.schema.ts';
export { TrendService } from './trend.service.ts';
export * from './decisions/decisions.nouns.ts';
export * from './decisions/written-finding.nouns.ts';
export { DecisionSchema } from './decisions/decisions.schema.ts';
export { RebaseService } from './decisions/rebase.service.ts';
export { TargetService } from './decisions/target.service.ts';
export { annotationFacts } from './annotation-facts.ts';
export { CardReader } from './decisions/card-figures.ts';
export * from './decisions/written-finding.entity.ts';
export { WrittenFindingSchema } from './decisions/written-finding.schema.ts';
export { WrittenFindingService } from './decisions/written-finding.service.ts';
