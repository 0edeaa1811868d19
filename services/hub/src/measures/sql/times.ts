// Decides how rows are told apart by time in SQL: by their month or day where every time is one, by the edges between times where not, and
// by a small table of times where a row may belong to several.

import type { MetadataStorage } from '@mikro-orm/core';
import { addDays, countDays, firstDayOf, isWholeMonths, lastDayOf, monthOfDate, monthsTouched, type Span } from '../../kernel/index.ts';
import { sql, type Sql } from '../../database/index.ts';
import { rangesOf } from '../query/time-parts.ts';
import type { Scan } from './scans.ts';

/** The times of a scan in SQL. */
export interface ScanTimes {
  /** What says in which time a row counts. */
  readonly at: Sql;
  /** Whether it is the same for every row. */
  readonly isConstant: boolean;
  /** The join that it comes from; null where it comes from the row itself. */
  readonly join: Sql | null;
  /** What holds of the rows that count in any time. */
  readonly where: readonly Sql[];
}

/** What SQL says for each of the times, as a text: its month or first day where every time is one, its number from 1 where not. */
export function timeKeysOf({ cut, times, dataset }: Pick<Scan, 'cut' | 'times' | 'dataset'>): string[] {
  return times.map(({ start }, index) => {
    if (cut === 'MONTHS' && dataset.when.kind === 'MONTH') return monthOfDate(start);
    return cut === 'MONTHS' || cut === 'DAYS' ? start : String(index + 1);
  });
}

/** The times of a scan. */
export function timesOf(scan: Scan, metadata: MetadataStorage): ScanTimes {
  const { rows, times } = scan;
  const { when } = scan.dataset;
  if (when.kind === 'STOCK') return { ...joined(scan, 'ends', standsAt(scan, metadata)), where: [] };
  const column = rows.column(when.of, metadata);
  const where = [within(scan, column)];
  switch (scan.cut) {
    case 'NONE':
      return { at: sql`1`, isConstant: true, join: null, where };
    case 'MONTHS':
      return { at: when.kind === 'MONTH' ? column : firstDayOfMonth(column), isConstant: false, join: null, where };
    case 'DAYS':
      return { at: column, isConstant: false, join: null, where };
    case 'EDGES': {
      const at =
        when.kind === 'MONTH'
          ? sql`width_bucket(${column}::text, ${times.map(({ start }) => monthOfDate(start))}::text[])`
          : sql`width_bucket(${column}, ${times.map(({ start }) => start)}::date[])`;
      return { at, isConstant: false, join: null, where };
    }
    case 'TABLE': {
      if (when.kind === 'MONTH') return { ...joined(scan, 'months', sql`"calendar"."month" = ${column}`), where };
      return times.every(isWholeMonths)
        ? { ...joined(scan, 'first days of months', sql`"calendar"."first_day" = ${firstDayOfMonth(column)}`), where }
        : { ...joined(scan, 'days', sql`"calendar"."day" = ${column}`), where };
    }
  }
}

const firstDayOfMonth = (date: Sql) => sql`date_trunc('month', ${date}::timestamp)::date`;

/** Keeps to the days that any figure is taken over, so that an index can find them. */
function within({ dataset: { when }, times }: Scan, column: Sql): Sql {
  const ranges = rangesOf(times).map(({ start, before }) =>
    when.kind === 'MONTH'
      ? sql`${column} >= ${monthOfDate(start)} and ${column} < ${monthOfDate(before)}`
      : sql`${column} >= ${start}::date and ${column} < ${before}::date`,
  );
  const [only, ...others] = ranges;
  if (!only) return sql`false`;
  return others.length === 0 ? only : sql`(${sql.join(ranges, sql` or `)})`;
}

/** Rows that stand at the end of a time. */
function standsAt({ dataset: { when }, rows }: Scan, metadata: MetadataStorage): Sql {
  if (when.kind !== 'STOCK') throw new Error('Only rows of a stock stand.');
  const [since, until] = [rows.column(when.since, metadata), when.until ? rows.column(when.until, metadata) : null];
  return when.by === 'DATE'
    ? sql`${since} < "calendar"."before"${until ? sql` and (${until} is null or ${until} >= "calendar"."before")` : sql``}`
    : sql`${since} <= "calendar"."last_month"${until ? sql` and (${until} is null or ${until} > "calendar"."last_month")` : sql``}`;
}

type TableOfTimes = 'days' | 'first days of months' | 'months' | 'ends';

const columnTypes: Record<TableOfTimes, string> = {
  days: '"day" date',
  'first days of months': '"first_day" date',
  months: '"month" text',
  ends: '"before" date, "last_month" text',
};

/** Rows may belong to several times: they are joined to a table of them. */
function joined({ times }: Scan, of: TableOfTimes, on: Sql): Omit<ScanTimes, 'where'> {
  const table = JSON.stringify(times.flatMap((span, index) => rowsOfTime(of, span, index + 1)));
  const calendar = sql`json_to_recordset(${table}::json) as "calendar"("at" int, ${sql.raw(columnTypes[of])})`;
  return { at: sql`"calendar"."at"`, isConstant: false, join: sql`join ${calendar} on ${on}` };
}

function rowsOfTime(of: TableOfTimes, span: Span, at: number): object[] {
  switch (of) {
    case 'days':
      return Array.from({ length: countDays(span.start, span.before) }, (_, index) => ({ at, day: addDays(span.start, index) }));
    case 'first days of months':
      return monthsTouched(span).map((month) => ({ at, first_day: firstDayOf(month) }));
    case 'months':
      return monthsTouched(span).map((month) => ({ at, month }));
    case 'ends':
      return [{ at, before: span.before, last_month: monthOfDate(lastDayOf(span)) }];
  }
}
