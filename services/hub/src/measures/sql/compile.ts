// Decides the SQL of a query: one statement, whatever is asked. Each dataset is grouped once; returns say how complete it is.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../../database/index.ts';
import { columnOf, joinAll, metadataOf, type Route } from '../../records/index.ts';
import { MOST_CELLS } from '../query/limits.ts';
import { Calendars, calendarKindOf } from './calendars.ts';
import { comparison, conditionOf, conditionOnRows, conditionsOn, isIn, keyOf, routesTo } from './conditions.ts';
import { dimensionsIn } from '../query/narrowing.ts';
import type { Dimension, Rows } from '../catalogue/dataset.ts';
import type { BaseMeasure } from '../catalogue/define.ts';
import type { Scan, Scans, ReturnsScan } from './scans.ts';
import { nameOfSplit, type QueryPlan, type Split } from '../query/query-plan.ts';

/** A row as the statement returns it: the value of each split under its name, each part's number as exact text under its own. */
export type AnswerRow = Readonly<Record<string, string | number | boolean | null>> & {
  readonly part: string;
  readonly set: string;
  readonly period: number;
  /** Whether the row is over all that the query is split by. */
  readonly overall: boolean;
};

/** One statement for the whole query. */
export function compileQuery(query: QueryPlan, scans: Scans, metadata: MetadataStorage): Sql {
  return new Compiler(query, scans, metadata).statement();
}

interface Selected {
  readonly name: string;
  readonly query: Sql;
  readonly splits: readonly Split[];
  readonly numbers: readonly string[];
  readonly counts: readonly string[];
}

class Compiler {
  readonly #calendars = new Calendars();

  constructor(
    private readonly query: QueryPlan,
    private readonly scans: Scans,
    private readonly metadata: MetadataStorage,
  ) {}

  statement(): Sql {
    const selected = [...this.scans.datasets.map((scan) => this.dataset(scan)), ...this.scans.returns.map((scan) => this.returns(scan))];
    const numbers = selected.flatMap((each) => each.numbers);
    const counts = [...new Set(selected.flatMap((each) => each.counts))];
    const tables = [...this.#calendars.tables, ...selected.map(({ name, query }) => sql`${sql.ref(name)} as (${query})`)];
    const selects = selected.map((each) => this.select(each, numbers, counts));
    return sql`with ${sql.join(tables, sql`,\n`)}\n${sql.join(selects, sql`\nunion all\n`)}\nlimit ${MOST_CELLS + 1}`;
  }

  /** The rows of one scan, with a column for every number of the statement. */
  private select({ name, splits, numbers, counts }: Selected, allNumbers: readonly string[], allCounts: readonly string[]): Sql {
    const own = (column: string) => sql.ref(column);
    const orders = this.query.splits.filter((split) => split !== 'zone' && split.values.kind === 'NOUN') as Dimension[];
    const columns = [
      sql`${sql.lit(name)} as "part", ${own('set')}, ${own('period')}, ${own('overall')}`,
      ...this.query.splits.map((split) =>
        splits.includes(split) ? own(nameOfSplit(split)) : sql`null::${sql.raw(this.typeOf(split))} as ${sql.ref(nameOfSplit(split))}`,
      ),
      ...orders
        .map((split) => (splits.includes(split) ? sql`${sql.ref(`${split.id}$noun.order`)}::text` : sql`null::text`))
        .map((order, index) => sql`${order} as ${sql.ref(`${orders[index]?.id ?? ''}$order`)}`),
      ...allNumbers.map((number) => (numbers.includes(number) ? own(number) : sql`null::text as ${sql.ref(number)}`)),
      ...allCounts.map((count) => (counts.includes(count) ? own(count) : sql`null::int as ${sql.ref(count)}`)),
    ];
    const joins = orders.filter((split) => splits.includes(split)).map((split) => this.orderOf(split, name));
    return sql`select ${sql.join(columns)}\nfrom ${sql.join([sql.ref(name), ...joins], sql` `)}`;
  }

  /** What the rows of a noun are put in order by, joined to the few rows of the answer. */
  private orderOf(split: Dimension, name: string): Sql {
    if (split.values.kind !== 'NOUN') return sql``;
    const meta = metadataOf(this.metadata, split.values.noun().entity);
    const alias = `${split.id}$noun`;
    return sql`left join (select "id", ${sql.ref(columnOf(meta, split.values.order))} as "order" from ${sql.table(meta.tableName)}) as ${sql.ref(alias)} on ${sql.ref(`${alias}.id`)} = ${sql.ref(`${name}.${split.id}`)}`;
  }

  private typeOf(split: Split): string {
    if (split === 'zone' || split.values.kind === 'NOUN') return 'int';
    return split.values.kind === 'BOOLEAN' ? 'boolean' : 'text';
  }

  private dataset(scan: Scan): Selected {
    const { dataset, parts, spans, name } = scan;
    const rows = this.rowsOf(scan);
    const routes = routesTo([...this.query.splits, ...dimensionsIn(this.query.where)], dataset, rows, this.metadata);
    const kind = calendarKindOf(dataset, spans);
    const calendar = this.#calendars.nameOf(kind, spans);
    const splits = this.query.splits;
    const keys = splits.map((split) => sql`${keyOf(routes, split)} as ${sql.ref(nameOfSplit(split))}`);
    const share = routes.get('zone')?.share ?? null;
    const numbers = parts.map((part) => sql`(${aggregate(part, rows, share, this.metadata)})::text as ${sql.ref(part.name)}`);
    const leftOut = parts.filter((part) => this.mayLeaveOut(part, rows));
    const counts = leftOut.map(
      (part) =>
        sql`(count(*)${among(part, rows, this.metadata, [sql`${rows.column(propertyOf(part), this.metadata)} is null`])})::int as ${sql.ref(`${part.name}$leftOut`)}`,
    );
    const where = [
      ...withinSpans(scan, rows, this.metadata),
      ...conditionsOn(rows, dataset.only, this.metadata),
      ...(this.query.where ? [conditionOnRows(this.query.where, routes, this.metadata)] : []),
    ];
    const query = sql`
  select ${sql.join([sql`"calendar"."set", "calendar"."period", ${this.overall(splits, routes)} as "overall"`, ...keys, ...numbers, ...counts, sql`bool_or(${rows.column('illustrative', this.metadata)})::int as "illustrative"`])}
  from ${rows.from(this.metadata)} ${joinAll(...routes.values())}
  join ${asCalendar(calendar)} on ${onCalendar(scan, rows, this.metadata, kind)}
  ${where.length ? sql`where ${sql.join(where, sql` and `)}` : sql``}
  group by ${this.grouping(splits, routes)}`;
    return {
      name,
      query,
      splits,
      numbers: parts.map((part) => part.name),
      counts: [...leftOut.map((part) => `${part.name}$leftOut`), 'illustrative'],
    };
  }

  /** Rows added up beforehand where the query needs no column that they lack. */
  private rowsOf({ dataset, parts }: Scan): Rows {
    const { rollUp, rows } = dataset;
    if (!rollUp) return rows;
    const needed = [
      ...Object.keys(dataset.only),
      ...parts.flatMap((part) => [propertyOf(part), ...Object.keys(part.condition)]),
      ...[...this.query.splits, ...dimensionsIn(this.query.where)].filter((split) => split !== 'zone').map(({ id }) => id),
    ];
    return needed.every((column) => rollUp.columns.includes(column)) && parts.every(({ aggregate: { kind } }) => kind === 'SUM')
      ? rollUp.rows
      : rows;
  }

  private grouping(splits: readonly Split[], routes: ReadonlyMap<string, Route>): Sql {
    const at = sql`"calendar"."set", "calendar"."period"`;
    if (splits.length === 0) return at;
    const keys = sql`${at}, ${sql.join(splits.map((split) => keyOf(routes, split)))}`;
    return this.query.overall ? sql`grouping sets ((${keys}), (${at}))` : keys;
  }

  private overall(splits: readonly Split[], routes: ReadonlyMap<string, Route>): Sql {
    const [first] = splits;
    if (!first) return sql`true`;
    return this.query.overall ? sql`grouping(${keyOf(routes, first)}) = 1` : sql`false`;
  }

  private mayLeaveOut({ aggregate: of }: BaseMeasure, rows: Rows): boolean {
    return of.kind === 'SUM' && rows.mayBeNull(of.of, this.metadata);
  }

  private returns({ name, reporting, spans }: ReturnsScan): Selected {
    const calendar = this.#calendars.nameOf('months', spans);
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
    const groups = [sql`"calendar"."set"`, sql`"calendar"."period"`, ...splits.map(column)];
    const query = sql`
  select ${sql.join([sql`"calendar"."set", "calendar"."period", false as "overall"`, ...keys, sql`sum("returns"."expected")::int as "expected"`, sql`sum("returns"."received")::int as "received"`])}
  from (${reporting.rows(sql`select "month" from ${sql.ref(calendar)}`)}) as "returns" join ${asCalendar(calendar)} on "calendar"."month" = "returns"."month"
  ${condition ? sql`where ${condition}` : sql``}
  group by ${sql.join(groups)}`;
    return { name, query, splits, numbers: [], counts: ['expected', 'received'] };
  }
}

/** The calendar of an scan is known as such, whichever of them it is. */
const asCalendar = (name: string) => (name === 'calendar' ? sql`"calendar"` : sql`${sql.ref(name)} as "calendar"`);

/** The column that a part is computed from; none for a count. */
function propertyOf({ aggregate: of }: BaseMeasure): string {
  return of.kind === 'COUNT' ? '' : of.of;
}

function conditionsOf({ condition, olderThanDays }: BaseMeasure, rows: Rows, metadata: MetadataStorage): Sql[] {
  return [
    ...conditionsOn(rows, condition, metadata),
    ...(olderThanDays ? [sql`${rows.column(olderThanDays.of, metadata)} < "calendar"."before" - ${sql.lit(olderThanDays.days)}`] : []),
  ];
}

function among(part: BaseMeasure, rows: Rows, metadata: MetadataStorage, extra: readonly Sql[] = []): Sql {
  const all = [...conditionsOf(part, rows, metadata), ...extra];
  return all.length ? sql` filter (where ${sql.join(all, sql` and `)})` : sql``;
}

/** The number of a part, exactly. */
function aggregate(part: BaseMeasure, rows: Rows, share: Sql | null, metadata: MetadataStorage): Sql {
  const filter = among(part, rows, metadata);
  const of = part.aggregate;
  if (of.kind === 'COUNT') return share ? sql`sum(${share})${filter}` : sql`count(*)${filter}`;
  const column = rows.column(of.of, metadata);
  const shared = share ? sql`${column} * ${share}` : column;
  switch (of.kind) {
    case 'SUM':
      return sql`sum(${shared})${filter}`;
    case 'MEDIAN':
      if (of.by !== null) {
        return sql`select percentile_cont(0.5) within group (order by "of")::numeric
      from (select distinct "by", "of" from jsonb_to_recordset(jsonb_agg(jsonb_build_object('by', ${rows.column(of.by, metadata)}, 'of', ${column}))${filter}) as "each"("by" text, "of" numeric)) as "once"`;
      }
      return sql`(percentile_cont(0.5) within group (order by ${column})${filter})::numeric`;
    case 'LARGEST':
      return sql`select sum("amount") from (select sum("of") as "amount"
      from jsonb_to_recordset(jsonb_agg(jsonb_build_object('by', ${rows.column(of.by, metadata)}, 'of', ${shared}))${filter}) as "each"("by" text, "of" numeric)
      group by "by" order by 1 desc limit ${sql.lit(of.count)}) as "largest"`;
  }
}

function onCalendar({ dataset }: Scan, rows: Rows, metadata: MetadataStorage, kind: string): Sql {
  const { when } = dataset;
  if (when.kind === 'STOCK') {
    const [since, until] = [rows.column(when.since, metadata), when.until ? rows.column(when.until, metadata) : null];
    return when.by === 'DATE'
      ? sql`${since} < "calendar"."before"${until ? sql` and (${until} is null or ${until} >= "calendar"."before")` : sql``}`
      : sql`${since} <= "calendar"."last_month"${until ? sql` and (${until} is null or ${until} > "calendar"."last_month")` : sql``}`;
  }
  const at = rows.column(when.of, metadata);
  if (when.kind === 'MONTH') return sql`"calendar"."month" = ${at}`;
  return kind === 'days' ? sql`"calendar"."day" = ${at}` : sql`"calendar"."first_day" = date_trunc('month', ${at}::timestamp)::date`;
}

/** Keeps to the days that any figure is taken over, so that an index can find them. */
function withinSpans({ dataset, spans }: Scan, rows: Rows, metadata: MetadataStorage): Sql[] {
  const { when } = dataset;
  const [first, last] = [
    spans.map(({ span }) => span.start).toSorted()[0],
    spans
      .map(({ span }) => span.before)
      .toSorted()
      .at(-1),
  ];
  if (when.kind === 'STOCK' || !first || !last) return [];
  const at = rows.column(when.of, metadata);
  return when.kind === 'DATE'
    ? [sql`${at} >= ${first}::date`, sql`${at} < ${last}::date`]
    : [sql`${at} >= ${first.slice(0, 7)}`, sql`${at} < ${last.slice(0, 7)}`];
}
