export { compare, comparisonInput, enumFilter, type FilterKind, filterOn, TextFilter } from './filters.ts';
export { isIdentifier } from './identifier.ts';
export { giveRows, listMatching, loadOne, readRows, type RowsRead } from './lists.ts';
export { connectionOfNoun, NounSchema, OrderDirection, typeOfNoun } from './noun.schema.ts';
export { column, columns, defineNoun, money, type Noun, type NounField, one } from './noun.ts';
export { columnOf, joinAll, metadataOf, type Path, type Route, type Table, through, via, viaThen } from './paths.ts';
export type { NounRow } from './page.ts';
export type { RoomManifest } from './room-manifest.ts';
