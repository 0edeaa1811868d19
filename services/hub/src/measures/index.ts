export { defineDataset, defineDimension, inColumn, type Reporting, rowsFrom, rowsOf, splitBy } from './catalogue/dataset.ts';
export {
  defineCount,
  defineDifference,
  defineLargest,
  defineMedian,
  defineMultiple,
  defineRatio,
  defineSum,
  ImprovementDirection,
  type Measure,
  overTrailing12Months,
  partsOf,
} from './catalogue/define.ts';
export type { DomainManifest } from './catalogue/domain-manifest.ts';
export { hasZones, type Subject, subjectsOf } from './catalogue/subject.ts';
export { type MeasuresDeclared, MeasureService, MOST_ROWS } from './result/measure.service.ts';
export type { Arguments, PeriodAsked, Selection } from './query/asked.ts';
export {
  completeReach,
  type Facts,
  type FactsBeside,
  factsOf,
  type FactsQuery,
  type TargetFacts,
  type ZoneFacts,
} from './query/facts.repository.ts';
export { QuestionNotUnderstood, QuestionTooWide, UnknownMeasure } from './query/question.errors.ts';
export { Comparison } from './query/timeline.ts';
export { periodOf } from './query/understand.ts';
export { Answer, AnswerFigure, type AnswerPeriod, AnswerRow } from './result/answer.ts';
export { PeriodInput } from './schema/asked.types.ts';
export { grainsOf, MeasureType, tellOf } from './schema/catalogue.types.ts';
export { Completeness, PeriodType } from './schema/figure.types.ts';
export { MeasureSchema, shownPeriodOf } from './schema/measures.schema.ts';
export type { NounTypes } from './schema/subject.types.ts';
