export { writeMatrix } from './access-matrix.ts';
export {
  AS_ITS_PARENT,
  type FieldReaders,
  mayRead,
  ReadBy,
  readersOf,
  requireRules,
  setReaders,
  setReadersOfWord,
} from './access-rules.ts';
export { runCompiled } from './compiled-documents.ts';
export type { OperationContext, WriteContext } from './context.ts';
export { declareField, declareInput, declareObject, declareQuery, declareRoot } from './declare.ts';
export { smallDocument } from './document-limits.ts';
export { DocumentStore } from './document-store.ts';
export { sayFewWords } from './few-words.plugin.ts';
export { enumNameOf, enumOf, enumOfColumn } from './enums.ts';
export { mapErrors } from './error-mapping.ts';
export { makeSchema } from './make-schema.ts';
export { limitOperations } from './operation-limits.plugin.ts';
export { LIMITS, sizeOf } from './operation-limits.ts';
export { fragmentsOf, type ValidOperation } from './operation-size.ts';
export { PAGE_SIZE } from './page-size.ts';
export { ComputesFigures, computesFigures, countedAs, markArgument, markCountsPeople, setResolver } from './resolvers.ts';
export { type CacheableRequest, type CachedResponse, ResponseCache, responseCachePlugin } from './response-cache.ts';
export { DateTime, Decimal, JsonObject, LocalDate, Money, MonthScalar } from './scalars.ts';
export { countFieldsIn, countFieldsOfRows, selectedFields } from './selected-fields.ts';
export { type SelectedField, SelectionWalker } from './selection-walker.ts';
export { type AdmittedRequest, TrustedDocuments } from './trusted-documents.ts';
export { RequestRefused } from './request-refused.errors.ts';
export { schemaFor } from './visible-schema.ts';
export { EMBEDDED, ON_A_SERVER, type Planned, type Work, WorkBudget } from './work-budget.ts';
