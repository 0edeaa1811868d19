export * from './cursor.ts';
export { comparisonInput, compare, filterOn, type FilterKind } from './filters.ts';
export { loadOne, type GraphContext } from './lists.ts';
export { columns, column, defineNoun, money, one, type Noun } from './noun.ts';
export { NounSchema } from './noun.schema.ts';
export { metadataOf, columnOf, through, via, viaThen, type Path, type Route, type Table } from './paths.ts';
export { setResolver } from './resolvers.ts';
export { DateTime, Money, MonthScalar } from './scalars.ts';
export { Reader, sql, type Sql, type SqlOf } from './sql.ts';
