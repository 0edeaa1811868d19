// Decides how the days of a query reach SQL: as a small table of days, months or ends, which rows are joined to.

import { addDays, countDays, isWholeMonths, lastDayOf, monthOfDate, monthsTouched, firstDayOf } from '../../kernel/index.ts';
import { sql, type Sql } from '../../database/index.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { SetSpan } from '../query/time-windows.ts';

/** How rows are joined to their periods. */
export type CalendarKind = 'days' | 'first days of months' | 'months' | 'ends';

const columnTypes: Record<CalendarKind, string> = {
  days: '"day" date',
  'first days of months': '"first_day" date',
  months: '"month" text',
  ends: '"before" date, "last_month" text',
};

/** The calendars of one statement: what is the same is written once. */
export class Calendars {
  readonly #made = new Map<string, { readonly name: string; readonly table: Sql }>();

  /** The name of the calendar of these spans. */
  nameOf(kind: CalendarKind, spans: readonly SetSpan[]): string {
    const rows = JSON.stringify(spans.flatMap((each) => rowsOfSpan(kind, each)));
    const known = this.#made.get(`${kind} ${rows}`);
    if (known) return known.name;
    const name = this.#made.size === 0 ? 'calendar' : `calendar_${this.#made.size + 1}`;
    const columns = sql.raw(`"set" text, "period" int, ${columnTypes[kind]}`);
    this.#made.set(`${kind} ${rows}`, {
      name,
      table: sql`${sql.ref(name)} as (select * from json_to_recordset(${rows}::json) as "spans"(${columns}))`,
    });
    return name;
  }

  /** The tables, for the head of the statement. */
  get tables(): Sql[] {
    return [...this.#made.values()].map(({ table }) => table);
  }
}

function rowsOfSpan(kind: CalendarKind, { set, period, span }: SetSpan): object[] {
  switch (kind) {
    case 'days':
      return Array.from({ length: countDays(span.start, span.before) }, (_, index) => ({ set, period, day: addDays(span.start, index) }));
    case 'first days of months':
      return monthsTouched(span).map((month) => ({ set, period, first_day: firstDayOf(month) }));
    case 'months':
      return monthsTouched(span).map((month) => ({ set, period, month }));
    case 'ends':
      return [{ set, period, before: span.before, last_month: monthOfDate(lastDayOf(span)) }];
  }
}

/** How the rows of a dataset are joined to these spans. */
export function calendarKindOf({ when }: Dataset, spans: readonly SetSpan[]): CalendarKind {
  if (when.kind === 'STOCK') return 'ends';
  if (when.kind === 'MONTH') return 'months';
  return spans.every(({ span }) => isWholeMonths(span)) ? 'first days of months' : 'days';
}
