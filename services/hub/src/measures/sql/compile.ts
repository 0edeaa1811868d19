// Decides the SQL of a query: one statement, whatever is asked. The rows of each dataset are read once and grouped once, by time and by what
// the query is split by; returns say how complete they are. Everything else is made of these cells.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../../database/index.ts';
import { columnOf, metadataOf } from '../../records/index.ts';
import { MOST_CELLS } from '../query/limits.ts';
import type { Dimension } from '../catalogue/dataset.ts';
import type { Cells } from './clauses.ts';
import { RowGroups } from './group-rows.ts';
import { returnsOf } from './returns.ts';
import type { Scan, Scans } from './scans.ts';
import { nameOfSplit, type QueryPlan, type Split } from '../query/query-plan.ts';

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

class Compiler {
  constructor(
    private readonly query: QueryPlan,
    private readonly metadata: MetadataStorage,
  ) {}

  statement({ datasets, returns }: Scans): Sql {
    const ofDatasets = datasets.flatMap((scan) => [this.cells(scan), ...(scan.isOverallApart ? [this.overAll(scan)] : [])]);
    const cells = [...ofDatasets, ...returns.map((scan) => returnsOf(this.query, scan, this.metadata))];
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
    const groups = new RowGroups(this.query, this.metadata);
    return {
      name,
      scan: name,
      isOverall: false,
      query: kind === 'STANDING' ? groups.standing(scan, leftOut) : groups.counted(scan, leftOut, hasOverall),
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
}
