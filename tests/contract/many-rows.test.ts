// Decides that many rows, which are grouped by day or by activity before anything else, come to the same figures as few, which are not.

import { afterAll, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';

/** How often the second hub holds each session of the first. */
const TIMES = 800;

const few = await everyMeasure();
const many = await everyMeasure();
const connection = many.orm.em.getConnection();
await connection.execute('alter table "session" drop constraint "session_activity_date_unique"');
await connection.execute(`
  insert into "session" ("activity_id", "date", "state", "attendances_0_to_9", "attendances_10_to_17", "attendances_18_to_24", "attendances_25_to_64",
    "attendances_65_and_over", "attendances_age_not_recorded", "newcomers", "volunteers", "volunteer_minutes", "upload_id", "illustrative")
  select "activity_id", "date", "state", "attendances_0_to_9", "attendances_10_to_17", "attendances_18_to_24", "attendances_25_to_64",
    "attendances_65_and_over", "attendances_age_not_recorded", "newcomers", "volunteers", "volunteer_minutes", "upload_id", "illustrative"
  from "session" cross join generate_series(2, ${TIMES})`);
afterAll(() => Promise.all([few.close(), many.close()]));

interface Figure {
  readonly state: string;
  readonly number: number | null;
  readonly leftOut: number;
}
type Row = Readonly<Record<string, unknown>> & { readonly [measure: string]: Figure };
interface Answer {
  readonly rows: readonly Row[];
  readonly totals: Row;
  readonly rowCount: number;
}

const EVERY_ZONE = '"bell-foundry", "new-parks", "thringstone-whitwick"';
const SUMS = ['attendances', 'sessionsHeld'];
// Not the share of newcomers: what it leaves out is counted row by row.
const RATIOS = ['meanAttendance'];
const FIGURES = [...SUMS, ...RATIOS].map((measure) => `${measure} { state number leftOut }`).join(' ');

const ask = async (hub: Pick<typeof few, 'asNew'>, args: string, row: string) => {
  const { data, errors, statements } = await hub.asNew.ask(
    `{ engagement(first: 5000, ${args}) { rows { ${row} ${FIGURES} } totals { ${FIGURES} } rowCount } }`,
  );
  expect(errors).toBeUndefined();
  return {
    answer: (data as { engagement: Answer }).engagement,
    // By its own values, or by its links, from which they are found.
    groupedFirst: statements.flatMap((statement) => /as "(grouped|session)"\n/.exec(statement)?.[1] ?? []),
  };
};

/** A row as it would be if each session had been held once. */
function asFew(row: Row): Row {
  const figures = Object.entries(row).map(([name, value]) => {
    if (![...SUMS, ...RATIOS].includes(name)) return [name, value];
    const { state, number, leftOut } = value;
    return [name, { state, number: SUMS.includes(name) && number !== null ? number / TIMES : number, leftOut: leftOut / TIMES }];
  });
  return Object.fromEntries(figures) as Row;
}

test.each([
  ['months of each zone', 'where: { period: { financialYear: "2024/25" } }', 'zone { slug } period(grain: MONTH) { label }'],
  ['quarters of each kind', 'where: { period: { financialYear: "2024/25" } }', 'activityKind period(grain: FINANCIAL_QUARTER) { label }'],
  [
    'weeks over the turn of a year',
    'where: { period: { fromDate: "2024-12-02", beforeDate: "2025-02-03" } }',
    'zone { slug } period(grain: ISO_WEEK) { label }',
  ],
  ['twelve months that roll on', 'where: { period: { financialYear: "2025/26" } }', 'period(grain: ROLLING_12_MONTHS) { label }'],
  ['states of sessions', 'where: { period: { financialYear: "2024/25" } }', 'sessionState'],
  [
    'what conditions leave',
    'where: { period: { calendarYear: 2025 }, not: { sessionState: { in: [CANCELLED] } } }',
    'zone { slug } period(grain: QUARTER) { label }',
  ],
  ['organisations in a year', 'where: { period: { financialYear: "2025/26" } }', 'organisation { name }'],
  ['venues, which an activity may lack, and its kinds', 'where: { period: { financialYear: "2024/25" } }', 'venue { name } activityKind'],
  [
    'zones of all sessions that were not cancelled',
    'where: { period: { relative: ALL }, not: { sessionState: { in: [CANCELLED] } } }',
    'zone { slug }',
  ],
  ['states of sessions of each zone', 'where: { period: { financialYear: "2024/25" } }', 'zone { slug } sessionState'],
  ['one figure of everything', 'where: { period: { relative: ALL } }', 'isOther'],
])('%s', async (_, args, row) => {
  // A narrowing that follows a link leaves fewer rows to group by their days; without one they are grouped by their activities, too.
  expect(await askBoth(args.replace('where: {', `where: { zone: { in: [${EVERY_ZONE}] },`), row)).toEqual(['grouped']);
  expect(await askBoth(args, row)).toEqual(['session']);
});

/** Asks both hubs, and answers how the rows of the second were grouped first. */
async function askBoth(args: string, row: string): Promise<string[]> {
  const [once, often] = [await ask(few, args, row), await ask(many, args, row)];
  expect(often.answer.rowCount).toBe(once.answer.rowCount);
  expect(often.answer.rows.map(asFew)).toEqual(once.answer.rows);
  expect(asFew(often.answer.totals)).toEqual(once.answer.totals);
  return often.groupedFirst;
}
