// Decides what one page of a list is: how many rows at most, in which order, after which row; and the SQL that fetches it for one parent or for many.

import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { HubError } from '../kernel/index.ts';
import { decodeCursor, encodeCursor, type OrderValue } from './cursor.ts';
import { allOf, anyOf } from './filters.ts';
import type { Noun, NounField } from './noun.ts';
import { kindOfProperty, sqlOf } from './noun-columns.ts';
import { joinAll, metadataOf, type Path } from './paths.ts';
import { hiddenFrom } from './protected-columns.ts';
import type { Viewer } from '../access/index.ts';
import { Decimal, type OperationContext, PAGE_SIZE } from '../graphql/index.ts';
import { sql, type Sql } from '../database/index.ts';

/** A page size that cannot be given. */
export class BadPageSize extends HubError {
  static because = (first: number) =>
    new BadPageSize('BAD_PAGE_SIZE', `first is ${first}. Ask for 1 to ${PAGE_SIZE.most} rows and page on with after: endCursor.`);
}

/** An order that names one field more than once. */
export class BadOrder extends HubError {
  static because = (field: string) =>
    new BadOrder(
      'BAD_ORDER',
      `orderBy names ${field} more than once. Name each field once: the first decides, and a second time decides nothing.`,
    );
}

export interface OrderTerm {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A term of an order as the graph reads it: `field` is the property that the enum's word stands for. */
export interface OrderInput {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What a page is asked for with. */
export interface PageRequest {
  readonly first: number;
  readonly order: readonly OrderTerm[];
  readonly after: string | null;
  /** Fields asked of the rows; null for all. */
  readonly fields: ReadonlySet<string> | null;
}

/** A row as it was read: public names, and `order$n` for each value it was ordered by. */
export type NounRow = Record<string, unknown>;

/** The order asked for, or the noun's own; the identifier is its last word, so that no two rows are equal. @throws BadPageSize, BadOrder */
export function pageRequest(
  noun: Noun,
  first: number | undefined,
  orderBy: readonly OrderInput[] | undefined,
  after: string | undefined,
  fields: ReadonlySet<string> | null,
): PageRequest {
  const size = first ?? PAGE_SIZE.default;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_SIZE.most) throw BadPageSize.because(size);
  const asked = orderBy?.length ? orderBy.map(({ field, direction }) => ({ property: field, direction })) : noun.defaultOrder;
  const byIdentifier = asked.find(({ property }) => property === 'id') ?? { property: 'id', direction: 'ASC' as const };
  const twice = asked.find(({ property }, index) => asked.findIndex((other) => other.property === property) < index);
  if (twice) throw BadOrder.because(twice.property);
  return { first: size, order: [...asked.filter(({ property }) => property !== 'id'), byIdentifier], after: after ?? null, fields };
}

/** What a cursor is for: one list in one order, for one viewer. */
const useOf = (noun: Noun, order: readonly OrderTerm[], viewer: Viewer) =>
  JSON.stringify([noun.name, viewer.sees, ...order.map(({ property, direction }) => `${property} ${direction}`)]);

/** The cursor of a row in the order that it was read. */
export function cursorOf(noun: Noun, row: NounRow, page: PageRequest, { viewer, seal }: Pick<OperationContext, 'viewer' | 'seal'>): string {
  return encodeCursor(
    seal,
    useOf(noun, page.order, viewer),
    page.order.map((_, index) => row[`order$${index}`] as OrderValue),
  );
}

/** Columns that the noun shows or links by, under their public names: the identifier and those asked for, or all; never what the viewer may not see. */
export function selectNoun(noun: Noun, alias: string, metadata: MetadataStorage, asked: ReadonlySet<string> | null, viewer: Viewer): Sql {
  const meta = metadataOf(metadata, noun.entity);
  const hidden = hiddenFrom(viewer, noun);
  const fields = Object.entries(noun.fields).filter(
    ([name, { property }]) => (!asked || name === 'id' || asked.has(name) || noun.alwaysRead.includes(name)) && !hidden.has(property),
  );
  return sql.join(
    fields.map(([name, field]) => sql`${readColumn(noun, meta, alias, field)} as ${sql.ref(name)}`),
    sql`, `,
  );
}

/** Exact numbers leave the database as text, so that nothing passes through a float. */
function readColumn(noun: Noun, meta: EntityMetadata, alias: string, { property, ...field }: NounField): Sql {
  const column = sqlOf(noun, meta, alias, property);
  const kind = kindOfProperty(noun, meta, property);
  if (kind === 'pence') return sql`${column}::text`;
  // The drivers do not agree on what an instant is, so it is written here.
  if (kind === 'instant') return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  if (kind !== 'decimal') return column;
  return field.kind === 'column' && field.type === Decimal ? sql`trim_scale(${column})::text` : sql`${column}::float8`;
}

/** One page of a noun under a condition: for the whole table, or for each of many parents, in one statement. */
export function pageQuery(
  noun: Noun,
  { metadata, viewer, seal }: Pick<OperationContext, 'metadata' | 'viewer' | 'seal'>,
  page: PageRequest,
  condition: Sql,
  parents: { readonly path: Path; readonly ids: readonly unknown[] } | null,
): Sql {
  const meta = metadataOf(metadata, noun.entity);
  const alias = meta.tableName;
  const order = page.order.map(({ property, direction }) => ({
    column: sqlOf(noun, meta, alias, property),
    direction,
    mayBeNull: mayBeNull(meta, property),
  }));
  const orderSql = sql.join(order.map(orderTerm));
  const places = sql.join(order.map(({ column }, index) => sql`${column} as ${sql.ref(`order$${index}`)}`));
  const where = allOf([
    condition,
    ...(page.after
      ? [
          rowsAfter(
            order,
            decodeCursor(
              page.after,
              seal,
              useOf(noun, page.order, viewer),
              page.order.map(({ property }) => kindOfProperty(noun, meta, property)),
            ),
          ),
        ]
      : []),
  ]);
  const columns = sql`${selectNoun(noun, alias, metadata, page.fields, viewer)}, ${places}`;
  if (!parents) {
    return sql`select ${columns} from ${sql.table(meta.tableName)} where ${where} order by ${orderSql} limit ${page.first + 1}`;
  }
  const route = parents.path(alias, metadata);
  return sql`select * from (
    select ${columns}, ${route.parentKey} as "parent$", row_number() over (partition by ${route.parentKey} order by ${orderSql}) as "place$"
    from ${sql.table(meta.tableName)} ${joinAll(route)}
    where ${route.parentKey} = any(${[...parents.ids]}) and ${where}
  ) as paged where "place$" <= ${page.first + 1} order by "parent$", "place$"`;
}

/** How many rows a condition holds for: in the whole table, or under each of many parents, in one statement. */
export function countQuery(
  noun: Noun,
  metadata: MetadataStorage,
  condition: Sql,
  parents: { readonly path: Path; readonly ids: readonly unknown[] } | null,
): Sql {
  const { tableName } = metadataOf(metadata, noun.entity);
  if (!parents) return sql`select count(*)::int as "count" from ${sql.table(tableName)} where ${condition}`;
  const route = parents.path(tableName, metadata);
  return sql`select ${route.parentKey} as "parent$", count(*)::int as "count" from ${sql.table(tableName)} ${joinAll(route)}
    where ${route.parentKey} = any(${[...parents.ids]}) and ${condition} group by 1`;
}

/** What rows are put in order by. */
interface OrderColumn {
  readonly column: Sql;
  readonly direction: 'ASC' | 'DESC';
  readonly mayBeNull: boolean;
}

/** What is computed from columns may be null. */
function mayBeNull({ properties }: EntityMetadata, property: string): boolean {
  const known = (properties as Readonly<Record<string, { nullable?: boolean } | undefined>>)[property];
  return known ? (known.nullable ?? false) : true;
}

/** Nulls are last, which is said only where there may be some: an index is not read in an order that says more than its own. */
const orderTerm = ({ column, direction, mayBeNull }: OrderColumn): Sql =>
  sql`${column} ${sql.raw(direction === 'ASC' ? 'asc' : 'desc')}${sql.raw(mayBeNull ? ' nulls last' : '')}`;

/** Rows that come after a place: later in the first order term, or equal there and later in the next. Nulls are last. */
function rowsAfter(order: readonly OrderColumn[], place: readonly OrderValue[]): Sql {
  return anyOf(
    order.map(({ column, direction, mayBeNull }, index) => {
      const equalSoFar = order
        .slice(0, index)
        .map((term, at) => sql`${term.column} ${sql.raw(term.mayBeNull ? 'is not distinct from' : '=')} ${place[at]}`);
      const value = place[index];
      if (value === null) return sql`false`;
      const later = sql`${column} ${sql.raw(direction === 'ASC' ? '>' : '<')} ${value}`;
      return allOf([...equalSoFar, mayBeNull ? sql`(${later} or ${column} is null)` : later]);
    }),
  );
}
