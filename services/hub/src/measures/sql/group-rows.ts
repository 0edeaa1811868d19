// Decides how the rows of a scan become cells: grouped once by their times and by what the query is split by, or grouped first and counted then.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../../database/index.ts';
import { joinAll, type Route } from '../../records/index.ts';
import { aggregate, columnCounted, countLeftOut } from './aggregate.ts';
import { conditionOnRows, conditionsOn, keyOf, linksTo, routesAnywhere, routesTo } from './conditions.ts';
import { asksAboutZones, dimensionsIn } from '../query/narrowing.ts';
import type { Condition } from '../catalogue/dataset.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import { inLines } from './clauses.ts';
import type { Scan } from './scans.ts';
import { cutAt, standingTimesOf, timesOf, type ScanTimes } from './times.ts';
import { nameOfSplit, type Narrowing, type QueryPlan, type Split } from '../query/query-plan.ts';

/** Groups the rows of scans for one query. */
export class RowGroups {
  constructor(
    private readonly query: QueryPlan,
    private readonly metadata: MetadataStorage,
  ) {}

  /** Rows that count in their own times. */
  counted(scan: Scan, leftOut: readonly BaseMeasure[], hasOverall: boolean): Sql {
    const times = timesOf(scan, this.metadata);
    switch (scan.groupedFirst) {
      case 'NOT':
        return this.group(scan, times, leftOut, hasOverall);
      case 'BY_VALUES':
        return this.groupedFirst(scan, times, leftOut, null);
      case 'BY_LINKS':
        return this.groupedFirst(scan, times, leftOut, linksTo(this.query, scan.dataset, scan.rows, this.metadata));
    }
  }

  /**
   * Many rows: grouped by their own day or month, which groups are then cut into times, and by whether they are what measures ask for, so that each
   * is found out once for a row. Grouped by links, they have the name of the rows, so that links are followed from them as from rows.
   */
  private groupedFirst(scan: Scan, { ofRow, where }: ScanTimes, leftOut: readonly BaseMeasure[], links: readonly string[] | null): Sql {
    // One number alone is quicker to count among its rows than to group by whether they are its.
    const asked = scan.columns.length > 1 ? conditionsAskedBy(scan.columns) : new Map<string, AskedCondition>();
    const at = [
      ...(scan.cut === 'NONE' ? [] : [['at', ofRow] as const]),
      ...[...asked.values()].map(
        ({ name, condition }) => [name, sql.join(conditionsOn(scan.rows, condition, this.metadata), sql` and `)] as const,
      ),
    ];
    const anyRow = (column: BaseMeasure): BaseMeasure => (asked.size > 0 ? { ...column, condition: countedBy(column) } : column);
    const plain: Scan = { ...scan, cut: 'DAYS', columns: scan.columns.map(anyRow) };
    const inner = this.group(plain, { at, join: null, where }, leftOut.map(anyRow), false, links);
    const name = links ? scan.rows.alias : 'grouped';
    const grouped = (column: string) => sql.ref(`${name}.${column}`);
    const routes = links ? routesTo(this.query.splits, scan.dataset, scan.rows, this.metadata) : null;
    const among = ({ condition }: BaseMeasure) => {
      const names = Object.entries(condition).flatMap((each) => asked.get(JSON.stringify(each))?.name ?? []);
      return names.length > 0 ? sql.join(names.map(grouped), sql` and `) : null;
    };
    return inLines([
      this.addedUp(sql`${cutAt(scan, grouped('at'))} as "at"`, scan, leftOut, grouped, { among, routes }),
      sql`from (${inner}) as ${sql.ref(name)}`,
      ...(routes ? [joinAll(...routes.values())] : []),
      groupByPlaces(1 + this.query.splits.length, scan.cut === 'NONE' ? 1 : 0),
    ]);
  }

  /** Rows that stand from one time to another: grouped by both, and then counted in each time between. */
  standing(scan: Scan, leftOut: readonly BaseMeasure[]): Sql {
    const { at, where, olderThan } = standingTimesOf(scan, this.metadata);
    const standing = (column: string) => sql.ref(`standing.${column}`);
    const inner = this.group(scan, { at, join: null, where }, leftOut, false);
    const stands = sql`"calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")`;
    const isOld = (column: BaseMeasure) => {
      const older = olderThan(column);
      return older === null ? null : sql`"calendar"."at" > ${standing(older)}`;
    };
    return inLines([
      this.addedUp(sql`"calendar"."at" as "at"`, scan, leftOut, standing, { among: isOld }),
      sql`from (${inner}) as "standing"`,
      sql`join generate_series(1, ${scan.times.length}::int) as "calendar"("at") on ${stands}`,
      groupByPlaces(1 + this.query.splits.length),
    ]);
  }

  /** Numbers of groups, added up: what is selected of a table of groups. */
  private addedUp(
    at: Sql,
    { columns, mayBeIllustrative }: Scan,
    leftOut: readonly BaseMeasure[],
    ref: (column: string) => Sql,
    { among, routes = null }: { among: (column: BaseMeasure) => Sql | null; routes?: ReadonlyMap<string, Route> | null },
  ): Sql {
    const sum = (column: BaseMeasure, name: string) => {
      const condition = among(column);
      return sql`sum(${ref(name)})${condition ? sql` filter (where ${condition})` : sql``}`;
    };
    const computed = [
      ...columns.map((column) => {
        const summed = sum(column, column.name);
        // No rows among those that stand are none, not nothing.
        const none = column.aggregate.kind === 'COUNT' && among(column) ? sql`coalesce(${summed}, 0)` : summed;
        return sql`${none} as ${sql.ref(column.name)}`;
      }),
      ...leftOut.map((column) => sql`coalesce(${sum(column, `${column.name}$leftOut`)}, 0)::int as ${sql.ref(`${column.name}$leftOut`)}`),
      ...(mayBeIllustrative ? [sql`max(${ref('illustrative')}) as "illustrative"`] : []),
    ];
    const splits = this.query.splits.map((split) => {
      const name = nameOfSplit(split);
      return routes ? sql`${keyOf(routes, split)} as ${sql.ref(name)}` : ref(name);
    });
    return sql`select ${sql.join([at, ...splits])},\n    ${sql.join(computed, sql`,\n    `)}`;
  }

  /** The rows of a scan, grouped by their times and by what the query is split by, or by links from which that is found. */
  private group(
    scan: Scan,
    times: GroupTimes,
    leftOut: readonly BaseMeasure[],
    hasOverall: boolean,
    links: readonly string[] | null = null,
  ): Sql {
    const { dataset, columns, rows } = scan;
    const { splits } = this.query;
    const { routes, from, where } = this.rowsOf(scan);
    const share = routes.get('zone')?.share ?? null;
    const keys = links ? links.map((link) => sql.ref(`${rows.alias}.${link}`)) : splits.map((split) => keyOf(routes, split));
    const grouped = [
      ...times.at.map(([at, expression]) => sql`${expression} as ${sql.ref(at)}`),
      ...keys.map((key, index) => (links ? key : sql`${key} as ${sql.ref(nameOfSplit(splits[index] as Split))}`)),
    ];
    const [first] = keys;
    const computed = [
      ...columns.map((column) => sql`${aggregate(column, scan, share, this.metadata)} as ${sql.ref(column.name)}`),
      ...leftOut.map((column) => sql`${countLeftOut(column, scan, this.metadata)} as ${sql.ref(`${column.name}$leftOut`)}`),
      ...(scan.mayBeIllustrative ? [sql`bool_or(${rows.column('illustrative', this.metadata)})::int as "illustrative"`] : []),
      ...(hasOverall && first ? [sql`grouping(${first}) as "overall"`] : []),
    ];
    const conditions = [
      ...times.where,
      ...conditionsOn(rows, dataset.only, this.metadata),
      ...(where ? [conditionOnRows(where, routes, this.metadata)] : []),
    ];
    const joined = links ? [] : [...routes.values()];
    return inLines([
      sql`select ${sql.join(grouped)},\n    ${sql.join(computed, sql`,\n    `)}`,
      sql`from ${from}`,
      ...(joined.some(({ joins }) => joins.length > 0) ? [joinAll(...joined)] : []),
      ...(times.join ? [times.join] : []),
      ...(conditions.length > 0 ? [sql`where ${sql.join(conditions, sql` and `)}`] : []),
      hasOverall
        ? sql`group by grouping sets ((${sql.join([sql`"calendar"."at"`, ...keys])}), ("calendar"."at"))`
        : groupByPlaces(grouped.length, scan.cut === 'NONE' ? 1 : 0),
    ]);
  }

  /** The rows of a scan: how they reach what the query is about, where they come from, and what is left to hold of them. */
  private rowsOf({ dataset, rows, zones }: Scan): ScannedRows {
    const { splits, where } = this.query;
    const from = rows.from(this.metadata);
    if (zones === 'ANY') return { routes: routesAnywhere(this.query, dataset, rows, this.metadata), from, where };
    const routes = routesTo([...splits, ...dimensionsIn(where)], dataset, rows, this.metadata);
    if (zones === 'EACH' || !dataset.shared) return { routes, from, where };
    const inZones = where && asksAboutZones(where) ? conditionOnRows(where, routes, this.metadata) : null;
    const once = dataset.shared.once(rows, inZones, this.metadata);
    const others = new Map([...routes].filter(([name]) => name !== 'zone'));
    return { routes: others, from: sql`(${once}) as ${sql.ref(rows.alias)}`, where: inZones ? null : where };
  }
}

interface ScannedRows {
  readonly routes: ReadonlyMap<string, Route>;
  readonly from: Sql;
  readonly where: Narrowing | null;
}

/** What base measures ask of a column of their rows, and the name of the column that says whether a row is that. */
interface AskedCondition {
  readonly name: string;
  readonly condition: Condition;
}

/** The part of a condition that a count finds out itself, by counting a column. */
function countedBy(column: BaseMeasure): Condition {
  const counted = columnCounted(column);
  return counted === null ? {} : { [counted]: { isNull: false } };
}

/** What base measures ask of columns of their rows, each once and with a name, by what it says. */
function conditionsAskedBy(columns: readonly BaseMeasure[]): ReadonlyMap<string, AskedCondition> {
  const asked = new Map(
    columns.flatMap((column) => {
      const ofItself = countedBy(column);
      const others = Object.entries(column.condition).filter(([name]) => !(name in ofItself));
      return others.map((each) => [JSON.stringify(each), each] as const);
    }),
  );
  return new Map(
    [...asked].map(([said, [property, is]], index) => [said, { name: `condition_${index + 1}`, condition: { [property]: is } }]),
  );
}

/** By which times rows are grouped: what is selected, a join that it needs, and what holds of the rows. */
interface GroupTimes {
  readonly at: readonly (readonly [name: string, expression: Sql])[];
  readonly join: Sql | null;
  readonly where: readonly Sql[];
}

/** Groups by the first columns of the select list, by their places: a parameter of theirs is not written twice. @param constant how many of them are the same for all rows */
function groupByPlaces(count: number, constant = 0): Sql {
  const places = Array.from({ length: count - constant }, (_, index) => sql.lit(index + 1 + constant));
  // All rows are one cell, which is none where there are no rows.
  return places.length > 0 ? sql`group by ${sql.join(places)}` : sql`having count(*) > 0`;
}
