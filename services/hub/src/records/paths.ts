// Decides how one table reaches another: along to-one links, through a link table, or by a join that a repository writes.

import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../database/index.ts';

/** One step of a route: a joined table under its alias. */
export interface Join {
  readonly alias: string;
  readonly join: Sql;
}

/** The part of a record that belongs to one of several parents. */
export interface Share {
  /** As an exact fraction of one. */
  readonly fraction: Sql;
  /** The same part of an amount. Amounts are cut so that their parts add up to them, also by thirds. */
  partOf(amount: Sql): Sql;
}

/** The joins from a child row to its parents, and the column that holds the parent's key. */
export interface Route {
  readonly joins: readonly Join[];
  readonly parentKey: Sql;
  /** The part of the child that belongs to this parent; null when all of it does. */
  readonly share: Share | null;
  /** The column of the child that alone decides the parent; null where a link table lies between. */
  readonly link: string | null;
}

/** Given the alias of the child table, says how its parent is reached. */
export type Path = (child: string, metadata: MetadataStorage) => Route;

/** A declared table: an entity of any room. */
export interface Table {
  readonly meta: { readonly className: string };
}

/** The SQL of the joins of one or more routes; what several of them join is joined once. */
export function joinAll(...routes: readonly Route[]): Sql {
  const joins = new Map(routes.flatMap((route) => route.joins).map(({ alias, join }) => [alias, join]));
  return sql.join([...joins.values()], sql`\n  `);
}

/** Along to-one links from a noun's own table, such as `via(Session, 'activity.zone')`. A link that a row may lack keeps the row. */
export function via(entity: Table, dotted: string): Path {
  const steps = dotted.split('.');
  return (child, metadata) => {
    let [meta, alias] = [metadataOf(metadata, entity), child];
    const link = columnOf(meta, steps[0] ?? '');
    const joins: Join[] = [];
    for (const step of steps.slice(0, -1)) {
      const to = meta.properties[step as never] as { targetMeta: EntityMetadata; nullable?: boolean };
      const next = `${child}_${step}`;
      const kind = sql.raw(to.nullable ? 'left join' : 'join');
      joins.push({
        alias: next,
        join: sql`${kind} ${sql.table(to.targetMeta.tableName)} as ${sql.ref(next)} on ${sql.ref(`${next}.id`)} = ${sql.ref(`${alias}.${columnOf(meta, step)}`)}`,
      });
      [meta, alias] = [to.targetMeta, next];
    }
    return { joins, parentKey: sql.ref(`${alias}.${columnOf(meta, steps.at(-1) ?? '')}`), share: null, link };
  };
}

/** Decimals after which the parts of an amount are cut: a millionth of a penny. */
const DECIMALS_OF_PART = 6;

/** The part between two cuts of an amount: where the shares before it end, and where its own does. */
function shareBetween(before: Sql, fraction: Sql): Share {
  const cutAt = (amount: Sql, share: Sql) => sql`round(${amount} * ${share}, ${sql.lit(DECIMALS_OF_PART)})`;
  return {
    fraction,
    partOf: (amount) =>
      sql`case when ${fraction} = 1 then ${amount} else ${cutAt(amount, sql`(${before} + ${fraction})`)} - ${cutAt(amount, before)} end`,
  };
}

/** Where a link table holds shares: the share, and the sum of those before it. */
interface ShareColumns {
  readonly share: string;
  readonly before: string;
}

/** Through a link table that points to both, such as `through(OrganisationZone, 'organisation', 'zone')`; with shares where the child is split. */
export function through(link: Table, childProperty: string, parentProperty: string, shares?: ShareColumns): Path {
  return (child, metadata) => {
    const meta = metadataOf(metadata, link);
    const alias = `${child}_${meta.tableName}`;
    const column = (property: string) => sql.ref(`${alias}.${columnOf(meta, property)}`);
    return {
      joins: [
        {
          alias,
          join: sql`join ${sql.table(meta.tableName)} as ${sql.ref(alias)} on ${column(childProperty)} = ${sql.ref(`${child}.id`)}`,
        },
      ],
      parentKey: column(parentProperty),
      share: shares ? shareBetween(column(shares.before), column(shares.share)) : null,
      link: null,
    };
  };
}

/** The same path, for those alone that reach a parent at its end: a part that belongs to none is left out. */
export function reaching(path: Path): Path {
  return (child, metadata) => {
    const { joins, parentKey, share } = path(child, metadata);
    const reached = joins.map(({ alias, join }, index) => ({
      alias,
      join: index === joins.length - 1 ? sql`${join} and ${parentKey} is not null` : join,
    }));
    return { joins: reached, parentKey, share, link: null };
  };
}

/** One path after another: first along the links of `link`, then as `rest` goes on from there. */
export function viaThen(entity: Table, link: string, rest: Path): Path {
  return (child, metadata) => {
    const first = via(entity, `${link}.id`)(child, metadata);
    const onward = rest(`${child}_${link}`, metadata);
    return { joins: [...first.joins, ...onward.joins], parentKey: onward.parentKey, share: onward.share, link: null };
  };
}

/** The entity's table and columns. */
export function metadataOf(metadata: MetadataStorage, entity: Table): EntityMetadata {
  return metadata.getByClassName(entity.meta.className);
}

/** The column that a property is stored in. @throws Error for a property that the entity does not have: a mistake in a declaration. */
export function columnOf(meta: EntityMetadata, property: string): string {
  const column = (meta.properties as Record<string, { fieldNames?: string[] }>)[property]?.fieldNames?.[0];
  if (!column) throw new Error(`${meta.className} has no stored property '${property}'. Check the declaration that names it.`);
  return column;
}
