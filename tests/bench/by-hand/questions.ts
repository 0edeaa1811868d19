// The questions that are measured against SQL written by hand, as programs ask them: the same words each time, with variables that no call had before.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A question, and the SQL that answers it too. Both stand in files of this folder that have its name. */
export interface ByHandQuestion {
  readonly name: string;
  readonly title: string;
  /** What the call with this number is asked with: no other call has the same, and all read nearly the same rows. */
  variablesOf(call: number): Readonly<Record<string, unknown>>;
  /** How the values $1, $2 and so on of the SQL are written. The variables themselves, in their order, where it does not say. */
  readonly valueFrom?: (variable: unknown) => unknown;
  /** Whether the SQL is prepared under a name, so that it is not planned each time. Where a plan depends on the values, it is not. */
  readonly isPrepared: boolean;
  /** Columns whose words the API writes as an enum does: BICYCLE_THEFT for Bicycle theft. */
  readonly enumColumns?: readonly string[];
}

/** The most rows that a page may have: each call asks for a page of another size, and all rows are on it. */
const MOST_ROWS = 5000;
const FIRST_YEAR = 2022;
/** October. */
const FIRST_MONTH_OF_YEAR = 9;

/** A month of the data, which begin in October 2022. */
function monthAt(index: number): string {
  return new Date(Date.UTC(FIRST_YEAR, FIRST_MONTH_OF_YEAR + index)).toISOString().slice(0, 7);
}

/** So many months, from another one on every call. @param firstIndex the earliest that they begin @param lastIndex the month before which they end at the latest */
function monthsThatMove(
  call: number,
  months: number,
  firstIndex: number,
  lastIndex: number,
): { first: number; from: string; before: string } {
  const index = firstIndex + (call % (lastIndex - months - firstIndex + 1));
  return { first: MOST_ROWS - call, from: monthAt(index), before: monthAt(index + months) };
}

/** Crime is held to the end of September 2026, sessions and returns to the end of August. */
const MONTHS_OF_CRIME = 48;
const MONTHS_OF_SESSIONS = 47;
const allCrime = (call: number) => monthsThatMove(call, MONTHS_OF_CRIME, 0, MONTHS_OF_CRIME);
const allSessions = (call: number) => monthsThatMove(call, MONTHS_OF_SESSIONS, 0, MONTHS_OF_SESSIONS);

/** Months are given to the SQL as their first days where its columns are days. */
const firstDayOf = (variable: unknown) => (typeof variable === 'string' && /^\d{4}-\d{2}$/.test(variable) ? `${variable}-01` : variable);

const zones = ['bell-foundry', 'new-parks', 'thringstone-whitwick'];

export const byHandQuestions: readonly ByHandQuestion[] = [
  {
    name: 'attendances-by-kind-and-quarter',
    title: 'Attendances by kind and quarter, beside last year',
    variablesOf: allSessions,
    valueFrom: firstDayOf,
    isPrepared: false,
  },
  {
    name: 'crime-by-zone-month-and-type',
    title: 'Crime by zone, month and type, all months',
    variablesOf: allCrime,
    isPrepared: true,
    enumColumns: ['crimeType'],
  },
  {
    name: 'attendances-per-session',
    title: 'Attendances per session by zone and month',
    variablesOf: allSessions,
    valueFrom: firstDayOf,
    isPrepared: false,
  },
  {
    name: 'rows-of-crime',
    title: '1,000 rows of 5 fields',
    variablesOf: (call) => ({ notIn: [`none ${call}`] }),
    isPrepared: true,
    enumColumns: ['crimeType'],
  },
  { name: 'zones', title: 'The three zones', variablesOf: (call) => ({ first: 3 + call }), isPrepared: true },
  {
    name: 'crime-of-one-year',
    title: 'Crime by zone, month and type, one year',
    variablesOf: (call) => monthsThatMove(call, 12, 0, MONTHS_OF_CRIME),
    isPrepared: false,
    enumColumns: ['crimeType'],
  },
  {
    name: 'crime-beside-the-year-before',
    title: 'Crime by zone and month, beside last year',
    variablesOf: (call) => monthsThatMove(call, 12, 12, MONTHS_OF_CRIME),
    isPrepared: true,
  },
  {
    name: 'crime-by-last-outcome',
    title: 'Crime by last outcome and year',
    variablesOf: allCrime,
    isPrepared: false,
  },
  {
    name: 'attendances-by-day',
    title: 'Attendances by day of one month in one zone',
    variablesOf: (call) => ({
      first: MOST_ROWS - call,
      month: monthAt(call % (MONTHS_OF_SESSIONS - 1)),
      zone: zones[call % zones.length],
    }),
    valueFrom: firstDayOf,
    isPrepared: false,
  },
  {
    name: 'crime-rate',
    title: 'Crime rate by zone and month of two years',
    variablesOf: (call) => monthsThatMove(call, 24, 11, MONTHS_OF_CRIME),
    isPrepared: false,
  },
  {
    name: 'concerns-open',
    title: 'Concerns open at the ends of months, by zone',
    variablesOf: allSessions,
    valueFrom: firstDayOf,
    isPrepared: false,
  },
  {
    name: 'top-organisations',
    title: 'Five organisations with most attendances',
    variablesOf: (call) => monthsThatMove(call, 12, 0, MONTHS_OF_SESSIONS),
    valueFrom: firstDayOf,
    isPrepared: false,
  },
];

/** What stands in the files of a question. */
export function textsOf({ name }: ByHandQuestion): { readonly query: string; readonly sql: string } {
  const read = (extension: string) => readFileSync(resolve(import.meta.dirname, `${name}.${extension}`), 'utf8');
  return { query: read('graphql'), sql: read('sql') };
}

/** The values $1, $2 and so on of the SQL, for the call with this number. */
export function valuesOf({ variablesOf, valueFrom }: ByHandQuestion, call: number): unknown[] {
  const variables = Object.values(variablesOf(call));
  return valueFrom ? variables.map(valueFrom) : variables;
}
