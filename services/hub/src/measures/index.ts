export { ControlChartResolver } from './control-chart.resolver.ts';
export * from './define.ts';
export * from './measure.service.ts';
export * from './measures.schema.ts';
export * from './rebase.entity.ts';
export * from './target.entity.ts';
