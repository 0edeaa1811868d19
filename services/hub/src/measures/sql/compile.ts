// Decides the SQL of a query: one statement, whatever is asked. The rows of each dataset are read once and grouped once, by time and by what
// the query is split by; returns say how complete they are. Everything else is made of these cells.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../../database/index.ts';
import { columnOf, joinAll, metadataOf, type Route } from '../../records/index.ts';
import { MOST_CELLS } from '../query/limits.ts';
import { aggregate, countLeftOut } from './aggregate.ts';
import { comparison, conditionOf, conditionOnRows, conditionsOn, isIn, keyOf, linksTo, routesAnywhere, routesTo } from './conditions.ts';
import { asksAboutZones, dimensionsIn } from '../query/narrowing.ts';
import type { Condition, Dimension } from '../catalogue/dataset.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import type { Scan, Scans, ReturnsScan } from './scans.ts';
import { cutAt, standingTimesOf, timesOf, type ScanTimes } from './times.ts';
import { nameOfSplit, type Narrowing, type QueryPlan, type Split } from '../query/query-plan.ts';

/** A row as the statement returns it: the value of each split under its name, each number as exact text under its own. */
export type AnswerRow = Readonly<Record<string, string | number | boolean | null>> & {
  /** Name of the scan that it comes from. */
  readonly scan: string;
  /** The time that it is of: see `timeKeysOf`; for returns the month. */
  readonly at: string;
  /** 1 where it is over all that the query is split by; null or 0 where it is one cell. */
  readonly overall?: number | null;
};

/** One statement for the whole query. */
export function compileQuery(query: QueryPlan, scans: Scans, metadata: MetadataStorage): Sql {
  return new Compiler(query, metadata).statement(scans);
}

/** The cells of a scan as a table of the statement. */
interface Cells {
  readonly name: string;
  /** Name of the scan that they are of. */
  readonly scan: string;
  /** Whether they are over all that the query is split by. */
  readonly isOverall: boolean;
  readonly query: Sql;
  readonly splits: readonly Split[];
  readonly numbers: readonly string[];
  readonly counts: readonly string[];
}

class Compiler {
  constructor(
    private readonly query: QueryPlan,
    private readonly metadata: MetadataStorage,
  ) {}

  statement({ datasets, returns }: Scans): Sql {
    const ofDatasets = datasets.flatMap((scan) => [this.cells(scan), ...(scan.isOverallApart ? [this.overAll(scan)] : [])]);
    const cells = [...ofDatasets, ...returns.map((scan) => this.returns(scan))];
    const numbers = cells.flatMap((each) => each.numbers);
    const counts = [...new Set(cells.flatMap((each) => each.counts))];
    const tables = cells.map(({ name, query }) => sql`${sql.ref(name)} as (${query})`);
    const selects = cells.map((each) => this.select(each, numbers, counts));
    return sql`with ${sql.join(tables, sql`,\n`)}\n${sql.join(selects, sql`\nunion all\n`)}\nlimit ${MOST_CELLS + 1}`;
  }

  /** The cells of one scan, with a column for every number of the statement. */
  private select(
    { name, scan, isOverall, splits, numbers, counts }: Cells,
    allNumbers: readonly string[],
    allCounts: readonly string[],
  ): Sql {
    const orders = this.query.splits.filter((split) => split !== 'zone' && split.values.kind === 'NOUN') as Dimension[];
    const columns = [
      sql`${sql.lit(scan)} as "scan", "at"::text`,
      ...this.query.splits.map((split) =>
        splits.includes(split) ? sql.ref(nameOfSplit(split)) : sql`null::${sql.raw(this.typeOf(split))} as ${sql.ref(nameOfSplit(split))}`,
      ),
      ...orders.map(
        (split) => sql`${splits.includes(split) ? this.orderOf(split, name) : sql`null::text`} as ${sql.ref(`${split.id}$order`)}`,
      ),
      ...allNumbers.map((number) => (numbers.includes(number) ? sql`${sql.ref(number)}::text` : sql`null::text as ${sql.ref(number)}`)),
      ...allCounts.map((count) => {
        if (isOverall && count === 'overall') return sql`1 as "overall"`;
        return counts.includes(count) ? sql.ref(count) : sql`null::int as ${sql.ref(count)}`;
      }),
    ];
    return sql`select ${sql.join(columns)} from ${sql.ref(name)}`;
  }

  /** What the row of a noun is put in order by, read for the few cells of the answer. */
  private orderOf(split: Dimension, name: string): Sql {
    if (split.values.kind !== 'NOUN') return sql`null::text`;
    const meta = metadataOf(this.metadata, split.values.noun().entity);
    const column = (name: string) => sql.ref(`${meta.tableName}.${name}`);
    const { order } = split.values;
    const text =
      typeof order === 'string'
        ? sql`${column(columnOf(meta, order))}::text`
        : sql`concat_ws(' ', ${sql.join(order.map((property) => column(columnOf(meta, property))))})`;
    return sql`(select ${text} from ${sql.table(meta.tableName)} where ${column('id')} = ${sql.ref(`${name}.${split.id}`)})`;
  }

  private typeOf(split: Split): string {
    if (split === 'zone' || split.values.kind === 'NOUN') return 'int';
    return split.values.kind === 'BOOLEAN' ? 'boolean' : 'text';
  }

  private cells(scan: Scan): Cells {
    const { columns, rows, name, kind } = scan;
    const { splits, overall } = this.query;
    // What adds up is added up over all that the query is split by behind the protection; a median is made again of all rows.
    const hasOverall = kind === 'WHOLE' && overall && splits.length > 0;
    const leftOut = columns.filter(({ aggregate: of }) => of.kind === 'SUM' && rows.mayBeNull(of.of, this.metadata));
    return {
      name,
      scan: name,
      isOverall: false,
      query: kind === 'STANDING' ? this.standing(scan, leftOut) : this.counted(scan, leftOut, hasOverall),
      splits,
      numbers: columns.map((column) => column.name),
      counts: [
        ...leftOut.map((column) => `${column.name}$leftOut`),
        ...(scan.mayBeIllustrative ? ['illustrative'] : []),
        ...(hasOverall ? ['overall'] : []),
      ],
    };
  }

  /** The same numbers over all that the query is split by, of rows that are in several zones and count once. */
  private overAll(scan: Scan): Cells {
    const name = `${scan.name}_over_all`;
    const zones = scan.zones === 'ANY' ? 'ANY' : 'ONCE';
    const whole = new Compiler({ ...this.query, splits: [], overall: false }, this.metadata);
    const cells = whole.cells({ ...scan, name, zones, isOverallApart: false, groupedFirst: 'NOT' });
    return { ...cells, scan: scan.name, isOverall: true, counts: [...cells.counts, 'overall'] };
  }

  /** Rows that count in their own times. */
  private counted(scan: Scan, leftOut: readonly BaseMeasure[], hasOverall: boolean): Sql {
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
    const anyRow = (column: BaseMeasure): BaseMeasure => (asked.size > 0 ? { ...column, condition: {} } : column);
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
  private standing(scan: Scan, leftOut: readonly BaseMeasure[]): Sql {
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

  private returns({ name, reporting, months }: ReturnsScan): Cells {
    const known = (split: Split) => split === 'zone' || (reporting.byOrganisation && split.id === 'organisation');
    const splits = this.query.splits.filter(known);
    const column = (split: Split) => sql.ref(`returns.${nameOfSplit(split)}_id`);
    const keys = splits.map((split) => sql`${column(split)} as ${sql.ref(nameOfSplit(split))}`);
    const { where } = this.query;
    const condition =
      where &&
      conditionOf(where, (leaf) => {
        if (leaf.kind === 'ZONE') return isIn(column('zone'), leaf.ids);
        return known(leaf.dimension) ? comparison(leaf.dimension, column(leaf.dimension), leaf.is, this.metadata) : null;
      });
    const sums = [
      sql`sum("returns"."expected")::int as "expected"`,
      sql`sum("returns"."received")::int as "received"`,
      sql`sum("returns"."due")::int as "due"`,
      ...(reporting.inPart === null ? [] : [sql`sum("returns"."in_part")::int as "inPart"`]),
    ];
    const query = inLines([
      sql`select ${sql.join([sql`"returns"."month" as "at"`, ...keys, ...sums])}`,
      sql`from (${reporting.rows(months)}) as "returns"`,
      ...(condition ? [sql`where ${condition}`] : []),
      sql`group by ${sql.join([sql`"returns"."month"`, ...splits.map(column)])}`,
    ]);
    const counts = ['expected', 'received', 'due', ...(reporting.inPart === null ? [] : ['inPart'])];
    return { name, scan: name, isOverall: false, query, splits, numbers: [], counts };
  }
}

interface ScannedRows {
  readonly routes: ReadonlyMap<string, Route>;
  readonly from: Sql;
  readonly where: Narrowing | null;
}

/** The clauses of a table of the statement, one below the other. */
const inLines = (clauses: readonly Sql[]): Sql => sql`\n  ${sql.join(clauses, sql`\n  `)}`;

/** What base measures ask of a column of their rows, and the name of the column that says whether a row is that. */
interface AskedCondition {
  readonly name: string;
  readonly condition: Condition;
}

/** What base measures ask of columns of their rows, each once and with a name, by what it says. */
function conditionsAskedBy(columns: readonly BaseMeasure[]): ReadonlyMap<string, AskedCondition> {
  const asked = new Map(columns.flatMap(({ condition }) => Object.entries(condition)).map((each) => [JSON.stringify(each), each]));
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
