// Decides what a table of days holds when it leaves the site: one row a zone and day, its figure with its state, a gap never a zero.
import { nameState } from '#lib/kit/downloads/name-state.ts';
import { numberOf, STATE_WORDS } from '#lib/kit/figures/figure.ts';
import type { AttendanceDaysQuery } from '#lib/graph/generated/graphql.ts';
import { weekdayOf, WEEKDAYS } from '#lib/kit/time/day.ts';
import { readDays } from './read-days.ts';

const COLUMNS = ['Zone', 'Day', 'Weekday', 'Attendances', 'Symbol', 'State', 'Sessions held'];

/** The columns and rows of the file. */
export function layoutDayTable(answer: AttendanceDaysQuery): { columns: { name: string }[]; rows: (string | number | null)[][] } {
  return {
    columns: COLUMNS.map((name) => ({ name })),
    rows: readDays(answer).flatMap(({ zone, days }) =>
      days.map(({ day, figure, sessions }) => [
        zone.name,
        day,
        WEEKDAYS[weekdayOf(day)] ?? '',
        numberOf(figure) ?? null,
        STATE_WORDS[figure.state].symbol ?? '',
        nameState(figure.state),
        sessions ?? null,
      ]),
    ),
  };
}
