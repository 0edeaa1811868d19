// Decides what a narrowing is in SQL: of rows, or of the returns that say how complete they are.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../../database/index.ts';
import { columnOf, compare, metadataOf, type Route } from '../../records/index.ts';
import type { Condition, Dataset, Dimension, Rows } from '../catalogue/dataset.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import { asksAboutZones, dimensionsIn } from '../query/narrowing.ts';
import { nameOfSplit, type Narrowing, type QueryPlan, type Split } from '../query/query-plan.ts';

/** A narrowing that holds nothing else. */
export type Leaf = Narrowing & { readonly kind: 'ZONE' | 'DIMENSION' };

/** The condition of a narrowing. A leaf that cannot be told lets everything through: `leaf` answers null for it. */
export function conditionOf(where: Narrowing, leaf: (leaf: Leaf) => Sql | null, letThrough = true): Sql {
  switch (where.kind) {
    case 'AND':
    case 'OR': {
      const parts = where.of.map((each) => conditionOf(each, leaf, letThrough));
      return sql`(${sql.join(parts, where.kind === 'AND' ? sql` and ` : sql` or `)})`;
    }
    case 'NOT':
      return sql`not coalesce(${conditionOf(where.of, leaf, !letThrough)}, false)`;
    case 'ZONE':
    case 'DIMENSION':
      return leaf(where) ?? (letThrough ? sql`true` : sql`false`);
  }
}

/** The condition of a narrowing on rows that reach each of its values by a route. */
export function conditionOnRows(where: Narrowing, routes: ReadonlyMap<string, Route>, metadata: MetadataStorage): Sql {
  return conditionOf(where, (leaf) =>
    leaf.kind === 'ZONE'
      ? isIn(keyOf(routes, 'zone'), leaf.ids)
      : comparison(leaf.dimension, keyOf(routes, leaf.dimension), leaf.is, metadata),
  );
}

/** Comparisons on the value of a dimension; for a noun, `label` compares what it is called. */
export function comparison({ values }: Dimension, key: Sql, is: object, metadata: MetadataStorage): Sql {
  if (values.kind === 'BOOLEAN') return sql`${key} = ${is}`;
  if (values.kind !== 'NOUN') return compare(key, is);
  const { label, ...onKey } = is as { label?: object };
  const meta = metadataOf(metadata, values.noun().entity);
  const parts = [
    ...(Object.keys(onKey).length ? [compare(key, onKey)] : []),
    ...(label
      ? [sql`${key} in (select "id" from ${sql.table(meta.tableName)} where ${compare(sql.ref(columnOf(meta, values.label)), label)})`]
      : []),
  ];
  return parts.length ? sql`(${sql.join(parts, sql` and `)})` : compare(key, {});
}

/** Conditions of a declaration on columns of its rows. */
export function conditionsOn(rows: Rows, condition: Condition, metadata: MetadataStorage): Sql[] {
  return Object.entries(condition).map(([name, is]) => compare(rows.column(name, metadata), is));
}

export function isIn(column: Sql, ids: readonly number[]): Sql {
  return ids.length ? sql`${column} = any(${[...ids]})` : sql`false`;
}

/** The column that a base measure is computed from; none for a count. */
export function columnReadBy({ aggregate: of }: BaseMeasure): string {
  return of.kind === 'COUNT' ? '' : of.of;
}

/** How rows reach their zone, and the value of each split that is asked about. */
export function routesTo(splits: readonly Split[], dataset: Dataset, rows: Rows, metadata: MetadataStorage): ReadonlyMap<string, Route> {
  const split = dataset.dimensions.filter(({ dimension }) => splits.includes(dimension));
  return new Map([
    ...(dataset.zone ? [['zone', dataset.zone(rows.alias, metadata)] as const] : []),
    ...split.map(({ dimension, path }) => [dimension.id, path(rows.alias, metadata)] as const),
  ]);
}

/** The same where rows count wherever they are: zones are looked up where the query is split by them, and keep no row out. */
export function routesAnywhere(query: Pick<QueryPlan, 'splits' | 'where'>, dataset: Dataset, rows: Rows, metadata: MetadataStorage) {
  const routes = new Map(routesTo([...query.splits, ...dimensionsIn(query.where)], dataset, rows, metadata));
  const zone = routes.get('zone');
  if (!zone || !query.splits.includes('zone')) routes.delete('zone');
  else routes.set('zone', { ...zone, joins: zone.joins.map(({ alias, join }) => ({ alias, join: sql`left ${join}` })) });
  return routes;
}

/**
 * The columns of the rows from which everything that a query is split by is found, and their zone, where at least one of them is a link to another
 * table. Null where a row may be part of several values, and where a narrowing follows a link: then it leaves fewer rows to group.
 */
export function linksTo(
  { splits, where }: Pick<QueryPlan, 'splits' | 'where'>,
  dataset: Dataset,
  rows: Rows,
  metadata: MetadataStorage,
): readonly string[] | null {
  const narrowed = [...dimensionsIn(where), ...(asksAboutZones(where) ? (['zone'] as const) : [])].map(nameOfSplit);
  const routes = routesTo(splits, dataset, rows, metadata);
  const follows = [...routes.values()].filter(({ joins }) => joins.length > 0);
  const narrows = [...routesTo([...dimensionsIn(where)], dataset, rows, metadata)].filter(([name]) => narrowed.includes(name));
  if (follows.length === 0 || narrows.some(([, { joins }]) => joins.length > 0)) return null;
  const links = [...routes.values()].map(({ link, share }) => (share === null ? link : null));
  return links.every((link) => link !== null) ? [...new Set(links)] : null;
}

/** The column that holds the value of a split. */
export function keyOf(routes: ReadonlyMap<string, Route>, split: Split): Sql {
  const route = routes.get(nameOfSplit(split));
  if (!route) throw new Error(`A question reached SQL with '${nameOfSplit(split)}', which its rows lack. It should have been refused.`);
  return route.parentKey;
}
