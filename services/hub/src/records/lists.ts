// Decides how lists and links are loaded: whatever the number of parents, one statement a field of the query.

import DataLoader from 'dataloader';
import type { OperationContext } from '../graphql/index.ts';
import { allOf, anyOf, EmptyFilter } from './filters.ts';
import type { Noun, NounListing } from './noun.ts';
import { countQuery, pageQuery, pageRequest, selectNoun, type NounRow, type OrderInput, type PageRequest } from './page.ts';
import { columnOf, metadataOf } from './paths.ts';
import { requireFilter, requireOrder } from './protected-arguments.ts';
import { readableParents, readableRows, readsOwnAlone } from './own-rows.ts';
import { keptRows } from './kept-rows.ts';
import { markHidden } from './protected-columns.ts';
import { sql, type Sql } from '../database/index.ts';

/** A filter input of a noun: its own filters, and AND, OR and NOT of others. */
export type WhereInput = Record<string, unknown> & { and?: WhereInput[]; or?: WhereInput[]; not?: WhereInput };

/** The arguments of a list field. */
export interface ListArguments {
  readonly where?: WhereInput;
  readonly orderBy?: readonly OrderInput[];
  readonly first?: number;
  readonly after?: string;
}

/** One page of a list; the count is asked for only when the query asks. */
export interface Page {
  readonly noun: Noun;
  readonly request: PageRequest;
  readonly rows: readonly NounRow[];
  readonly hasNextPage: boolean;
  /** Whether the viewer's own rows alone are on it, for another reason than the rule of the noun. */
  readonly isOfOwnAlone: boolean;
  readonly count: () => Promise<number>;
}

/** The condition that a filter input makes on the noun's own table. */
async function conditionOf(noun: Noun, where: WhereInput | undefined, context: OperationContext): Promise<Sql> {
  context.budget.countScan(countConditions(where));
  if (noun.unversioned) context.reader.hasReadUnversioned = true;
  const alias = metadataOf(context.metadata, noun.entity).tableName;
  const scope = noun.scope ? [await noun.scope.filter.condition(noun.scope.input, alias, context.metadata, context.reader)] : [];
  return allOf([
    ...(await readableRows(noun, alias, context)),
    ...scope,
    ...(where ? [await whereCondition(noun, where, alias, context)] : []),
  ]);
}

/** How many comparisons a filter makes, whatever joins them. */
function countConditions(where: WhereInput | undefined): number {
  return Object.entries(where ?? {}).reduce((sum, [name, input]) => {
    if (input === undefined || input === null) return sum;
    if (name === 'and' || name === 'or') return sum + (input as WhereInput[]).reduce((inner, each) => inner + countConditions(each), 0);
    return sum + (name === 'not' ? countConditions(input as WhereInput) : 1);
  }, 0);
}

async function whereCondition(noun: Noun, where: WhereInput, alias: string, context: OperationContext): Promise<Sql> {
  const parts: Sql[] = [];
  for (const [name, input] of Object.entries(where)) {
    if (input === undefined || input === null) continue;
    const each = (inputs: WhereInput[]) => Promise.all(inputs.map((inner) => whereCondition(noun, inner, alias, context)));
    if (name === 'and') parts.push(allOf(await each(input as WhereInput[])));
    else if (name === 'or') parts.push(anyOf(await each(input as WhereInput[])));
    else if (name === 'not') parts.push(sql`not coalesce(${await whereCondition(noun, input as WhereInput, alias, context)}, false)`);
    else {
      const filter = noun.where[name] ?? fail(noun, name);
      requireFilter(context, noun, filter);
      parts.push(await filter.condition(input, alias, context.metadata, context.reader));
    }
  }
  if (parts.length === 0) throw EmptyFilter.because();
  return allOf(parts);
}

function fail(noun: Noun, name: string): never {
  throw new Error(`${noun.name} has no filter '${name}'.`);
}

function loaderOf<Key, Value>(
  context: OperationContext,
  name: string,
  load: (keys: readonly Key[]) => Promise<Value[]>,
): DataLoader<Key, Value> {
  const made = context.loaders.get(name) ?? new DataLoader<Key, Value>(load, { maxBatchSize: 5000 });
  context.loaders.set(name, made);
  return made as DataLoader<Key, Value>;
}

/**
 * The row that a key names, by its identifier or another field that is unique; null where there is none. A row that the request has read
 * already is there at once: a promise for each of a thousand rows costs more than the rows.
 */
export function loadOne(noun: Noun, key: unknown, context: OperationContext, by = 'id'): NounRow | null | Promise<NounRow | null> {
  const read = context.read.get(nameOfRow(noun, by, key));
  return read === undefined ? loadRow(noun, key, context, by) : read;
}

const nameOfRow = (noun: Noun, by: string, key: unknown) => `${noun.name} by ${by} ${String(key)}`;

function loadRow(noun: Noun, key: unknown, context: OperationContext, by: string): Promise<NounRow | null> {
  if (noun.unversioned) context.reader.hasReadUnversioned = true;
  return loaderOf<unknown, NounRow | null>(context, `${noun.name} by ${by}`, async (keys) => {
    const meta = metadataOf(context.metadata, noun.entity);
    const column = sql.ref(`${meta.tableName}.${columnOf(meta, noun.fields[by]?.property ?? by)}`);
    const { viewer } = context;
    const own = (await readableRows(noun, meta.tableName, context)).map((condition) => sql` and ${condition}`);
    const read = await context.reader.rows<NounRow>(
      sql<NounRow>`select ${selectNoun(noun, meta.tableName, context.metadata, null, viewer)} from ${sql.table(meta.tableName)} where ${column} = any(${[...keys]})${sql.join(own, sql``)}`,
    );
    const rows = markHidden(read, viewer, noun);
    const byKey = new Map(rows.map((row) => [String(row[by]), row]));
    const found = keys.map((each) => byKey.get(String(each)) ?? null);
    keys.forEach((each, index) => context.read.set(nameOfRow(noun, by, each), found[index] ?? null));
    return found;
  }).load(key);
}

/** Rows that were read by their identifiers, as a request knows them. */
export type RowsRead = ReadonlyMap<string, NounRow | null>;

/** Reads the rows that identifiers name, all in one statement. They may be given to other requests about the same data. */
export async function readRows(noun: Noun, ids: readonly unknown[], context: OperationContext): Promise<RowsRead> {
  return new Map(await Promise.all(ids.map(async (id) => [nameOfRow(noun, 'id', id), await loadOne(noun, id, context)] as const)));
}

/** Lets a request know rows that were read before, so that it does not read them. */
export function giveRows(rows: RowsRead, { read }: OperationContext): void {
  for (const [name, row] of rows) read.set(name, row);
}

/** A page of the whole table. */
export async function listAll(noun: Noun, args: ListArguments, context: OperationContext, fields: ReadonlySet<string>): Promise<Page> {
  const condition = await conditionOf(noun, args.where, context);
  return pageMatching(noun, condition, args, context, fields, JSON.stringify([noun.name, args, ...fields]));
}

/** A page of the rows that a condition on the noun's table holds for. @param isOfOwnAlone whether it holds for the viewer's own rows alone */
export async function listMatching(
  noun: Noun,
  condition: Sql,
  args: ListArguments,
  context: OperationContext,
  isOfOwnAlone: boolean,
): Promise<Page> {
  const page = await pageMatching(noun, allOf([await conditionOf(noun, undefined, context), condition]), args, context, null);
  return { ...page, isOfOwnAlone };
}

async function pageMatching(
  noun: Noun,
  condition: Sql,
  args: ListArguments,
  context: OperationContext,
  fields: ReadonlySet<string> | null,
  asked: string | null = null,
): Promise<Page> {
  const request = pageRequest(noun, args.first, args.orderBy, args.after, fields);
  requireOrder(context, noun, request.order);
  const read = async () => {
    const rows = await context.reader.rows<NounRow>(pageQuery(noun, context, request, condition, null) as never);
    return markHidden(rows, context.viewer, noun);
  };
  const rows = await (asked === null ? read() : keptRows(noun, asked, context, read));
  const count = async () =>
    (await context.reader.rows<{ count: number }>(countQuery(noun, context.metadata, condition, null) as never))[0]?.count ?? 0;
  return pageOf(noun, rows, request, count);
}

/** Whether the rows under a parent are for the viewer: asked together for every parent in the query. */
async function areShownUnder(noun: Noun, listing: NounListing, parentId: unknown, context: OperationContext): Promise<boolean> {
  if (!listing.own || !readsOwnAlone(noun, context.viewer)) return true;
  const { parent, field } = listing;
  const shown = loaderOf<unknown, boolean>(context, `own ${parent.name}.${field}`, async (ids) => {
    const { tableName } = metadataOf(context.metadata, parent.entity);
    const id = sql.ref(`${tableName}.id`);
    const condition = (await readableParents(noun, listing, tableName, context)) ?? sql`true`;
    const own = await context.reader.rows<{ id: unknown }>(
      sql<{ id: unknown }>`select ${id} as "id" from ${sql.table(tableName)} where ${id} = any(${ids.map(Number)}) and ${condition}`,
    );
    const found = new Set(own.map((row) => String(row.id)));
    return ids.map((each) => found.has(String(each)));
  });
  return shown.load(parentId);
}

/**
 * A page under one parent, fetched together with the same page of every other parent in the query.
 * @returns null where the rows under this parent are not for the viewer
 */
export async function listWithin(
  noun: Noun,
  listing: NounListing,
  parentId: unknown,
  args: ListArguments,
  context: OperationContext,
  fields: ReadonlySet<string>,
): Promise<Page | null> {
  const request = pageRequest(noun, args.first, args.orderBy, args.after, fields);
  requireOrder(context, noun, request.order);
  if (!(await areShownUnder(noun, listing, parentId, context))) return null;
  const name = `${listing.parent.name}.${listing.field} ${JSON.stringify(args)}`;
  const pages = loaderOf<unknown, NounRow[]>(context, `page ${name} ${[...fields].join()}`, async (ids) => {
    const condition = await conditionOf(noun, args.where, context);
    const rows = await context.reader.rows<NounRow>(pageQuery(noun, context, request, condition, { path: listing.path, ids }) as never);
    const byParent = Map.groupBy(rows, (row) => String(row['parent$']));
    return ids.map((id) => byParent.get(String(id)) ?? []);
  });
  const counts = loaderOf<unknown, number>(context, `count ${name}`, async (ids) => {
    const condition = await conditionOf(noun, args.where, context);
    const rows = await context.reader.rows<{ parent$: unknown; count: number }>(
      countQuery(noun, context.metadata, condition, { path: listing.path, ids }) as never,
    );
    const byParent = new Map(rows.map((row) => [String(row.parent$), row.count]));
    return ids.map((id) => byParent.get(String(id)) ?? 0);
  });
  return pageOf(noun, markHidden(await pages.load(parentId), context.viewer, noun), request, () => counts.load(parentId));
}

function pageOf(noun: Noun, rows: NounRow[], request: PageRequest, count: () => Promise<number>): Page {
  return { noun, request, rows: rows.slice(0, request.first), hasNextPage: rows.length > request.first, isOfOwnAlone: false, count };
}
