// Decides how rows are told apart by time in SQL: by their month or day where every time is one, by the edges between times where not, and
// by a small table of times where a row may belong to several.

import type { MetadataStorage } from '@mikro-orm/core';
import {
  addDays,
  addMonths,
  countDays,
  firstDayOf,
  isWholeMonths,
  lastDayOf,
  monthOfDate,
  monthsTouched,
  type Span,
} from '../../kernel/index.ts';
import { sql, type Sql } from '../../database/index.ts';
import { rangesOf, runsIn } from '../query/time-parts.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import type { Scan } from './scans.ts';

/** The times of a scan in SQL. */
export interface ScanTimes {
  /** What says in which time a row counts, and what it is selected as. */
  readonly at: readonly (readonly [name: string, expression: Sql])[];
  /** The day or month of a row. */
  readonly ofRow: Sql;
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

/** The times in which the rows of a scan count. */
export function timesOf(scan: Scan, metadata: MetadataStorage): ScanTimes {
  const { rows, times } = scan;
  const { when } = scan.dataset;
  if (when.kind === 'STOCK') return { ...joined(scan, 'ends', standsAt(scan, metadata)), ofRow: sql`null`, where: [] };
  const ofRow = rows.column(when.of, metadata);
  const of = { ofRow, where: [within(scan, ofRow)] };
  if (scan.cut !== 'TABLE') return { ...of, at: [['at', cutAt(scan, ofRow)]], join: null };
  if (when.kind === 'MONTH') return { ...of, ...joined(scan, 'months', sql`"calendar"."month" = ${ofRow}`) };
  return times.flatMap(runsIn).every(isWholeMonths)
    ? { ...of, ...joined(scan, 'first days of months', sql`"calendar"."first_day" = ${firstDayOfMonth(ofRow)}`) }
    : { ...of, ...joined(scan, 'days', sql`"calendar"."day" = ${ofRow}`) };
}

/** The time that a day or month lies in. */
export function cutAt({ cut, times, dataset: { when } }: Scan, ofRow: Sql): Sql {
  const isMonth = when.kind === 'MONTH';
  switch (cut) {
    case 'NONE':
      return sql`1`;
    case 'MONTHS':
      return isMonth ? ofRow : firstDayOfMonth(ofRow);
    case 'DAYS':
      return ofRow;
    case 'EDGES':
    case 'TABLE': {
      const edges = times.map(({ start }) => (isMonth ? monthOfDate(start) : start));
      return isMonth ? sql`width_bucket(${ofRow}::text, ${edges}::text[])` : sql`width_bucket(${ofRow}, ${edges}::date[])`;
    }
  }
}

/** The times in which rows stand. */
export interface StandingTimes extends Pick<ScanTimes, 'at' | 'where'> {
  /** The column that says after which time a row is as old as a base measure asks; null where it asks no age. */
  olderThan(column: BaseMeasure): string | null;
}

/**
 * From when to when the rows of a scan stand, counted in ends of times. A row that began after two of them and ended after five stands at the third,
 * fourth and fifth. A row that has not ended stands at all that follow.
 */
export function standingTimesOf({ dataset: { when }, rows, times, columns }: Scan, metadata: MetadataStorage): StandingTimes {
  if (when.kind !== 'STOCK') throw new Error('Only rows of a stock stand.');
  const isMonth = when.by === 'MONTH';
  // A row stands at the end of the month that it begins in, so what it must begin before is the month after.
  const ends = times.map(({ before, ...span }) => (isMonth ? addMonths(monthOfDate(lastDayOf({ ...span, before })), 1) : before));
  const reached = (date: Sql) =>
    isMonth ? sql`width_bucket(${date}::text, ${ends}::text[])` : sql`width_bucket(${date}, ${ends}::date[])`;
  const since = rows.column(when.since, metadata);
  const last = ends.at(-1);
  const ages = new Map(
    columns.flatMap(({ olderThanDays: age }) => (age ? [[`ends_before_${age.days}_days_of_${age.of}`, age] as const] : [])),
  );
  return {
    at: [
      ['ends_before_since', reached(since)],
      ['ends_before_until', when.until ? reached(rows.column(when.until, metadata)) : sql`null::int`],
      ...[...ages].map(([name, { of, days }]) => [name, reached(sql`(${rows.column(of, metadata)} + ${sql.lit(days)})`)] as const),
    ],
    where: last === undefined ? [sql`false`] : [isMonth ? sql`${since} < ${last}` : sql`${since} < ${last}::date`],
    olderThan: ({ olderThanDays: age }) => (age ? `ends_before_${age.days}_days_of_${age.of}` : null),
  };
}

const firstDayOfMonth = (date: Sql) => sql`date_trunc('month', ${date}::timestamp)::date`;

/** Keeps to the days that any figure is taken over, so that an index can find them. */
function within({ dataset: { when }, times }: Scan, column: Sql): Sql {
  const ranges = rangesOf(times.flatMap(runsIn)).map(({ start, before }) =>
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
function joined({ times }: Scan, of: TableOfTimes, on: Sql): Pick<ScanTimes, 'at' | 'join'> {
  const table = JSON.stringify(times.flatMap((time, index) => runsIn(time).flatMap((run) => rowsOfTime(of, run, index + 1))));
  const calendar = sql`json_to_recordset(${table}::json) as "calendar"("at" int, ${sql.raw(columnTypes[of])})`;
  return { at: [['at', sql`"calendar"."at"`]], join: sql`join ${calendar} on ${on}` };
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
