export {
  type Dataset,
  defineDataset,
  defineDimension,
  inColumn,
  listReadersOf,
  type Reporting,
  rowReadersOf,
  type Rows,
  type RowsOfPlaces,
  rowsFrom,
  rowsOf,
  type SharedRows,
  splitBy,
} from './catalogue/dataset.ts';
export { type Chart, ChartKind, type Formula, ImprovementDirection, type Measure } from './catalogue/measure.ts';
export { baseMeasuresOf, countedBaseOf, takenOver } from './catalogue/measure-traits.ts';
export {
  defineCount,
  defineDifference,
  defineLargest,
  defineMedian,
  definePercentile,
  defineMultiple,
  defineRatio,
  defineSum,
  overTrailing12Months,
  ROLLING_IS_A_LINE,
} from './catalogue/define.ts';
export type { PlacesInSql } from './catalogue/places.ts';
export type { DomainManifest } from './catalogue/domain-manifest.ts';
export { hasPlaces, hasZones, type Subject, subjectsOf } from './catalogue/subject.ts';
export type { PeriodArgs, QueryArgs, Selection } from './query/args.ts';
export { bindPeriod } from './query/bind.ts';
export { findMeasure } from './query/find-measure.ts';
export {
  heldMonthsOf,
  type Facts,
  type FactsBeside,
  factsOf,
  type FactsQuery,
  type TargetFacts,
  type ZoneFacts,
} from './query/facts.repository.ts';
export type { Place } from './query/place.ts';
export { placeBeside } from './query/place-question.ts';
export { mayShowExactly } from './disclosure/protect.ts';
export type { SeriesReach } from './query/series-reach.ts';
export { PlaceNotHeld, QueryNotValid, QueryTooWide } from './query/query.errors.ts';
export { Comparison } from './query/time-windows.ts';
export { Answer, type AnswerPeriod, AnswerRow } from './result/answer.ts';
export { AnswerFigure } from './result/answer-figure.ts';
export { measuresManifest } from './measures.manifest.ts';
export { type MeasuresDeclared, MeasureService, MOST_ROWS } from './result/measure.service.ts';
export { PeriodInput } from './schema/args.types.ts';
export { describeMeasure, grainsOf, MeasureType } from './schema/catalogue.types.ts';
export { Completeness, CoverageType, shownCoverageOf } from './schema/coverage.types.ts';
export { AnyFigure, Figure } from './schema/figure.types.ts';
export { PeriodType } from './schema/period.types.ts';
export { BaselinePlaceKind, PlaceType } from './schema/place.types.ts';
export { filterOnMeasure } from './schema/filter-on-measure.ts';
export { measureNames } from './schema/measure-names.ts';
export { MeasureSchema, shownPeriodOf } from './schema/measures.schema.ts';
