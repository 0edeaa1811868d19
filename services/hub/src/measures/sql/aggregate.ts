// Decides how rows become the number of a base measure in SQL: a count, an exact sum, a percentile, or the sum of the largest few.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../../database/index.ts';
import type { Share } from '../../records/index.ts';
import type { Condition } from '../catalogue/dataset.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import { columnReadBy, conditionsOn } from './conditions.ts';
import type { Scan } from './scans.ts';

/** A count of rows; of those that have a value it is counted by that column, without a look at each row. */
function count(measure: BaseMeasure, scan: Scan, metadata: MetadataStorage): Sql {
  const counted = columnCounted(measure);
  if (counted === null) return sql`count(*)${among(measure, scan, metadata)}`;
  const { [counted]: _, ...condition } = measure.condition;
  return sql`count(${scan.rows.column(counted, metadata)})${among({ ...measure, condition }, scan, metadata)}`;
}

/** How many records of a base measure hold no number, and so are left out of it. */
export function countLeftOut(column: BaseMeasure, scan: Scan, metadata: MetadataStorage): Sql {
  const read = scan.rows.column(columnReadBy(column), metadata);
  if (column.outOf === null) {
    // Two plain counts are quicker than one that looks at each row.
    return conditionsOf(column, scan, metadata).length === 0
      ? sql`(count(*) - count(${read}))::int`
      : sql`count(*)${among(column, scan, metadata, [sql`${read} is null`])}::int`;
  }
  const isCounted = sql.join([...conditionsOf(column, scan, metadata), sql`${read} is not null`], sql` and `);
  const all = [...conditionsOn(scan.rows, column.outOf, metadata), sql`not coalesce(${isCounted}, false)`];
  return sql`count(*) filter (where ${sql.join(all, sql` and `)})::int`;
}

function conditionsOf({ condition, olderThanDays }: BaseMeasure, { rows, kind }: Scan, metadata: MetadataStorage): Sql[] {
  return [
    ...conditionsOn(rows, condition, metadata),
    // Rows that stand say themselves from which time on they are so old.
    ...(olderThanDays && kind !== 'STANDING'
      ? [sql`${rows.column(olderThanDays.of, metadata)} < "calendar"."before" - ${sql.lit(olderThanDays.days)}`]
      : []),
  ];
}

function among(column: BaseMeasure, scan: Scan, metadata: MetadataStorage, extra: readonly Sql[] = []): Sql {
  const all = [...conditionsOf(column, scan, metadata), ...extra];
  return all.length ? sql` filter (where ${sql.join(all, sql` and `)})` : sql``;
}

/** The column of which a count takes the rows that have a value, where that is one of its conditions; null where it counts all rows. */
export function columnCounted({ aggregate: of, condition }: BaseMeasure): string | null {
  if (of.kind !== 'COUNT') return null;
  return Object.keys(condition).find((name) => isThere(condition[name])) ?? null;
}

const isThere = (is: Condition[string] | undefined) => is?.isNull === false && Object.keys(is).length === 1;

/** The number of a base measure, exactly. @param share the part of a row that counts for its zone; null for all of it */
export function aggregate(measure: BaseMeasure, scan: Scan, share: Share | null, metadata: MetadataStorage): Sql {
  const { rows } = scan;
  const filter = among(measure, scan, metadata);
  const of = measure.aggregate;
  if (of.kind === 'COUNT') return share ? sql`sum(${share.fraction})${filter}` : count(measure, scan, metadata);
  const stored = rows.column(of.of, metadata);
  const column = of.kind === 'PERCENTILE' && of.taken === 'DAYS_TO_END' ? sql`("calendar"."before" - ${stored})` : stored;
  const shared = share ? share.partOf(column) : column;
  switch (of.kind) {
    case 'SUM':
      return sql`sum(${shared})${filter}`;
    case 'PERCENTILE':
      if (of.by !== null) {
        return sql`(select percentile_cont(${sql.lit(of.fraction)}) within group (order by "of")::numeric
      from (select distinct "by", "of" from jsonb_to_recordset(jsonb_agg(jsonb_build_object('by', ${rows.column(of.by, metadata)}, 'of', ${column}))${filter}) as "each"("by" text, "of" numeric)) as "once")`;
      }
      return sql`(percentile_cont(${sql.lit(of.fraction)}) within group (order by ${column})${filter})::numeric`;
    case 'LARGEST':
      return sql`(select sum("amount") from (select sum("of") as "amount"
      from jsonb_to_recordset(jsonb_agg(jsonb_build_object('by', ${rows.column(of.by, metadata)}, 'of', ${shared}))${filter}) as "each"("by" text, "of" numeric)
      group by "by" order by 1 desc limit ${sql.lit(of.count)}) as "largest")`;
  }
}
