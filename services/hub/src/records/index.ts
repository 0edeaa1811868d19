export {
  compare,
  comparisonInput,
  enumFilter,
  type FilterKind,
  filterOn,
  MoneyRange,
  rangeInput,
  sizeComparisons,
  TextFilter,
} from './filters.ts';
export { isIdentifier } from './identifier.ts';
export { giveRows, listMatching, loadOne, readRows, type ListArguments, type RowsRead } from './lists.ts';
export { connectionOfNoun, orderOfNoun, NounSchema, OrderDirection, typeOfNoun } from './noun.schema.ts';
export {
  column,
  columns,
  computed,
  counted,
  computedObject,
  defineNoun,
  hasOwnRows,
  money,
  type Noun,
  type NounField,
  one,
  renamed,
} from './noun.ts';
export { filterOnComputed } from './noun-columns.ts';
export { columnOf, joinAll, metadataOf, type Path, reaching, type Route, type Share, type Table, through, via, viaThen } from './paths.ts';
export { reachedAlong } from './own-rows.ts';
export type { NounRow } from './page.ts';
export { refuseProtectedFields } from './protected-fields.plugin.ts';
export { ProtectedField } from './protected-field.errors.ts';
export type { RoomManifest } from './room-manifest.ts';
