// Decides how large one operation may be: refused before anything of it runs, with what to narrow and what would be possible.

import { OperationTypeNode } from 'graphql';
import { measureOperation, type ListSize, type OperationSize, type ValidOperation } from './operation-size.ts';

/** The most that one operation may be. Rows and values are what its lists could bring if every page were full. */
export const LIMITS = {
  /** Words and signs of the document: a control chart of 2,000 points has 16,000. */
  tokens: 20_000,
  /** Brackets of any kind within each other: 16 fields deep, each within a fragment, and a value 20 deep. */
  brackets: 64,
  /** Fields and fragments as written, and fields with the fragments spelled out. */
  fields: 2000,
  /** Fields of one document that are given a name of the asker's own. */
  aliases: 100,
  /** Characters of a name, whatever it names: a name of a field is written again with each row. The longest of the schema has 37. */
  name: 64,
  /** How often one name may stand in one selection: it is answered once. */
  sameName: 20,
  /** Directives at one place of a document. */
  directives: 4,
  fragments: 100,
  operations: 10,
  depth: 16,
  lists: 100,
  /** Lists of records: each reads a table, and most sort all of it. */
  tables: 30,
  /** Each reads a series that somebody sends. */
  charts: 10,
  rows: 500_000,
  values: 5_000_000,
  /** Root fields of a mutation: each writes, one after another. */
  writes: 5,
} as const;

/** No list has longer pages. */
const MOST_ROWS_ON_A_PAGE = 5000;

const sizes = new WeakMap<object, OperationSize>();

/** How large the operation of a request is: measured once for all who ask, up to the limits. */
export function sizeOf(request: object, operation: ValidOperation): OperationSize {
  const size = sizes.get(request) ?? measureOperation(operation, LIMITS);
  sizes.set(request, size);
  return size;
}

/** Why an operation of this size is refused, in words for who asked it; null when it may be asked. */
export function refusalOf(operation: ValidOperation, size: OperationSize): string | null {
  if (size.fields > LIMITS.fields) return tooManyFields(size.fields);
  if (size.depth > LIMITS.depth)
    return `The question is ${size.depth} fields deep at ${size.deepest}; one question may be ${LIMITS.depth}. Ask for what lies deeper in a question of its own.`;
  if (operation.operation.operation === OperationTypeNode.MUTATION && size.rootFields > LIMITS.writes)
    return `The mutation has ${count(size.rootFields)} fields; one mutation may have ${LIMITS.writes}. Nothing was written. Send it in several requests.`;
  const tables = size.lists.filter(({ isOfRecords }) => isOfRecords).length;
  if (tables > LIMITS.tables)
    return `The question asks for ${count(tables)} lists of records; one question may ask for ${LIMITS.tables}. Ask in several questions.`;
  if (size.charts > LIMITS.charts)
    return `The question charts ${count(size.charts)} series of its own; one question may chart ${LIMITS.charts}. Ask in several questions.`;
  if (size.lists.length > LIMITS.lists)
    return `The question asks for ${count(size.lists.length)} lists; one question may ask for ${LIMITS.lists}. Ask in several questions.`;
  if (isSmall(size)) return null;
  const rows =
    size.rows > LIMITS.rows
      ? `${count(size.rows)} rows, and one question may bring ${count(LIMITS.rows)}`
      : `${count(size.values)} values, and one question may bring ${count(LIMITS.values)}`;
  const widest = size.lists.reduce((one, other) => (other.rows > one.rows ? other : one));
  return `The question could bring ${rows}. Most rows are at ${widest.path} (${factorsOf(widest).join(' × ')}). ${adviceFor(operation, widest)}`;
}

/** Why a document with so many fields is refused. */
export function tooManyFields(fields: number): string {
  return `The question selects ${count(fields)} fields or more; one question may select ${count(LIMITS.fields)}. Ask in several questions.`;
}

function isSmall({ rows, values }: OperationSize): boolean {
  return rows <= LIMITS.rows && values <= LIMITS.values;
}

type Narrow = (rows: number, path: string) => number;

/** Page sizes with which the query would pass, tried out: of the widest list alone where that is enough, else of all. */
function adviceFor(operation: ValidOperation, widest: ListSize): string {
  const one = largestPage(operation, (most) => (rows, path) => (path === widest.path ? Math.min(rows, most) : rows));
  if (widest.pageSize !== null && one >= 1) return `Ask there for first: ${count(one)} or fewer; after: endCursor brings the next page.`;
  const all = largestPage(operation, (most) => (rows) => Math.min(rows, most));
  if (all >= 1) return `Ask for first: ${count(all)} or fewer at each list; after: endCursor brings the next page.`;
  return 'Ask for fewer lists at once, or in several questions.';
}

/** The largest page size with which a query passes; 0 when none does. */
function largestPage(operation: ValidOperation, narrowTo: (most: number) => Narrow): number {
  let [passes, fails] = [0, MOST_ROWS_ON_A_PAGE + 1];
  while (fails - passes > 1) {
    const middle = Math.floor((passes + fails) / 2);
    if (isSmall(measureOperation(operation, LIMITS, narrowTo(middle)))) passes = middle;
    else fails = middle;
  }
  return passes;
}

/** Rows of a list and of those above it, from the root. */
function factorsOf(list: ListSize): string[] {
  const own = list.rows / (list.above?.rows ?? 1);
  return [...(list.above ? factorsOf(list.above) : []), count(own)];
}

/** A number as people write it. */
export function count(number: number): string {
  return number.toLocaleString('en-GB');
}
