// Measures what row-level security costs: what the hub reads under the policies against the same statements, the same rows and the same session without them.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { READ_SETTINGS, Role, Viewer } from '@people-zones/hub';
import { Client } from 'pg';
import { median, timeMs } from './figures.ts';
import { fillWithManyRows } from './many-rows.ts';
import { statementsOf, type OwnStatement } from './own-sql.ts';

const ROUNDS = 20;
const WARM_ROUNDS = 4;
/** What the design asks for: reads within five percent of those without policies. */
const MOST_RATIO = 1.05;
/** Recorded crime has no policies: as few rows as the other records go with. */
const CRIMES = 50_000;

/** As which role the statements of a question are run, and whose rows they reach. */
interface Side {
  readonly role: string;
  readonly reach: string;
  readonly organisation: string;
}

interface Reading {
  readonly title: string;
  readonly query: string;
  readonly viewer: Viewer;
  readonly underPolicies: Side;
}

interface Cost {
  readonly ms: number;
  /** Of the backend, without parallel workers; null for the reading that has them, and where the server is not on this machine. */
  readonly processorMs: number | null;
}

/** The owner of the tables, whom policies do not bind once they are not forced upon it. */
const WITHOUT_POLICIES: Side = { role: 'none', reach: '', organisation: '' };
/** Neither the owner nor the role whose policy is true, as `hub_app` is on a server that is set up: the policies that ask for the reach bind it. */
const BOUND_ROLE = 'hub_reader_gate';

const engagement =
  (selection: string, more = '') =>
  (narrowing: string) =>
    `{ engagement(first: 5000, where: { period: { relative: ALL }${narrowing} }${more}) { ${selection} } }`;
const questions: readonly (readonly [string, (narrowing: string) => string])[] = [
  [
    'attendances by kind and quarter, beside last year',
    engagement(
      'rows { activityKind period(grain: FINANCIAL_QUARTER) { start } attendances { number change { absolute } } }',
      ', compareTo: SAME_PERIOD_LAST_YEAR',
    ),
  ],
  [
    'attendances per session by zone and month',
    engagement('rows { zone { slug } period(grain: MONTH) { month } meanAttendance { number } }'),
  ],
  [
    'attendances by day of one month',
    (narrowing) =>
      `{ engagement(where: { period: { month: "2025-06" }${narrowing} }) { rows { period(grain: DAY) { start } attendances { number } } } }`,
  ],
];
const LIST = '{ sessions(first: 1000, where: { date: { before: "2025-06-01" } }) { nodes { id date attendances } } }';
/** Counts nobody, so that whoever reads figures has it over the rows of all organisations. */
const OF_ALL = engagement('rows { zone { slug } period(grain: MONTH) { month } sessionsHeld { number } }')('');

/** @param orm a database of a benchmark's own that was filled with the sample, reached as the owner of its tables @param databaseUrl the same database */
export async function measureRowSecurity(orm: MikroORM, databaseUrl: string): Promise<void> {
  await fillWithManyRows(orm, CRIMES);
  const organisation = await organisationWithMost(orm);
  const readings: { readonly reading: Reading; readonly statements: readonly OwnStatement[] }[] = [];
  for (const reading of readingsOf(organisation))
    readings.push({ reading, statements: await statementsOf(orm, reading.query, {}, reading.viewer) });
  await bindAllButTheOwner(orm);
  const client = new Client({ connectionString: databaseUrl, options: READ_SETTINGS });
  await client.connect();
  console.log(
    `What row-level security costs, over a million sessions: medians of ${ROUNDS}, and of the ratios of their turns\n${line('', 'under policies', 'without', 'ratio', 'processor', 'without', 'ratio')}`,
  );
  const missed: string[] = [];
  for (const { reading, statements } of readings) {
    const question = { client, reading, statements };
    await requireSameRows(question);
    const [parallel, alone] = [await measureTurns(question, 2), await measureTurns(question, 0)];
    const [time, processor] = [tellRatio(parallel, ({ ms }) => ms), tellRatio(alone, ({ processorMs }) => processorMs)];
    const isMissed = Math.min(time.ratio, processor.ratio) > MOST_RATIO;
    if (isMissed) missed.push(reading.title);
    console.log(line(`${isMissed ? '! ' : ''}${reading.title}`, ...time.cells, ...processor.cells));
  }
  console.log(missed.length > 0 ? `  not within ${MOST_RATIO}: ${missed.join('; ')}\n` : `  every ratio is at most ${MOST_RATIO}\n`);
  await client.end();
}

function readingsOf(organisation: number): Reading[] {
  const officer = Viewer.of({ role: Role.OFFICER, signedInBy: 'PASSWORD' }, true);
  const partner = Viewer.of({ role: Role.PARTNER, organisationId: organisation, signedInBy: 'PASSWORD' }, true);
  const everyRow: Side = { role: 'hub_reader', reach: 'all', organisation: '' };
  const own: Side = { role: BOUND_ROLE, reach: 'own', organisation: String(organisation) };
  const ofAll: Side = everyRow;
  const narrowing = `, organisation: { in: ["${organisation}"] }`;
  return [
    ...questions.map(([title, ask]) => ({ title: `all rows: ${title}`, query: ask(''), viewer: officer, underPolicies: everyRow })),
    { title: 'all rows: a thousand sessions', query: LIST, viewer: officer, underPolicies: everyRow },
    ...questions.map(([title, ask]) => ({ title: `own rows: ${title}`, query: ask(narrowing), viewer: partner, underPolicies: own })),
    { title: 'own rows: a thousand sessions', query: LIST, viewer: partner, underPolicies: own },
    { title: 'a partner, of all: sessions held by zone and month', query: OF_ALL, viewer: partner, underPolicies: ofAll },
  ];
}

async function organisationWithMost(orm: MikroORM): Promise<number> {
  const [row] = await orm.em
    .getConnection()
    .execute<{ id: number }[]>(`select "organisation_id" as "id" from "activity" group by 1 order by count(*) desc, 1 limit 1`);
  return row?.id ?? 0;
}

/** Lifts policies from the owner, so that one session reads the same rows under them and without them, and lets a role that they bind read. */
async function bindAllButTheOwner(orm: MikroORM): Promise<void> {
  const run = (statement: string) => orm.em.getConnection().execute<{ name: string }[]>(statement);
  for (const { name } of await run(`select "relname" as "name" from pg_class where "relforcerowsecurity"`))
    await run(`alter table "${name}" no force row level security`);
  await run(`grant usage on schema public to ${BOUND_ROLE}`);
  await run(`grant select on all tables in schema public to ${BOUND_ROLE}`);
}

/** A reading with the statements that it takes, on the connection that runs them under the policies and without them. */
interface Question {
  readonly client: Client;
  readonly reading: Reading;
  readonly statements: readonly OwnStatement[];
}

interface Turn {
  readonly under: Cost;
  readonly without: Cost;
}

/** @throws Error where policies hide rows that the statements ask for, or there are none: then nothing is compared */
async function requireSameRows(question: Question): Promise<void> {
  const rows = await read(question, question.reading.underPolicies);
  if (rows.flat().length === 0) throw new Error(`${question.reading.title}: there are no rows.`);
  if (!isDeepStrictEqual(inOrder(rows), inOrder(await read(question, WITHOUT_POLICIES))))
    throw new Error(`${question.reading.title}: the rows under the policies differ from those without.`);
}

/** Rows of each statement in an order of their own: the hub puts some answers in order by itself. */
const inOrder = (rows: readonly (readonly object[])[]) => rows.map((some) => some.map((row) => JSON.stringify(row)).toSorted());

/** In turns, so that both meet the machine as it is. @param workers how many parallel workers a statement may have; the processor time is taken where it has none */
async function measureTurns(question: Question, workers: number): Promise<Turn[]> {
  await question.client.query(`set max_parallel_workers_per_gather = ${workers}`);
  const turns: Turn[] = [];
  for (let round = -WARM_ROUNDS; round < ROUNDS; round++) {
    const first = await costOf(question, round % 2 ? question.reading.underPolicies : WITHOUT_POLICIES, workers);
    const second = await costOf(question, round % 2 ? WITHOUT_POLICIES : question.reading.underPolicies, workers);
    if (round >= 0) turns.push(round % 2 ? { under: first, without: second } : { under: second, without: first });
  }
  return turns;
}

async function costOf(question: Question, side: Side, workers: number): Promise<Cost> {
  const before = await processorMsOf(question.client);
  const ms = await timeMs(() => read(question, side));
  const after = await processorMsOf(question.client);
  return { ms, processorMs: workers === 0 && before !== null && after !== null ? after - before : null };
}

/** One transaction, as the hub has it. */
async function read({ client, reading, statements }: Question, { role, reach, organisation }: Side): Promise<object[][]> {
  await client.query('begin');
  const set = `select set_config('app.reach', $1, true), set_config('app.organisation', $2, true), set_config('role', $3, true)`;
  await client.query({ name: 'begin', text: set, values: [reach, organisation, role] });
  const rows: object[][] = [];
  for (const [index, { text, values, isPrepared }] of statements.entries()) {
    const name = isPrepared ? { name: `${createHash('sha1').update(reading.title).digest('hex')} ${index} ${role}` } : {};
    rows.push((await client.query<object>({ ...name, text, values: [...values] })).rows);
  }
  await client.query('commit');
  return rows;
}

/** What the backend has had of a processor, in milliseconds. Null where the server is not on this machine, or that is not told here. */
async function processorMsOf(client: Client): Promise<number | null> {
  const { processID } = client as unknown as { processID: number };
  const folder = `/proc/${processID}`;
  if (!existsSync(`${folder}/schedstat`) || readFileSync(`${folder}/comm`, 'utf8').trim() !== 'postgres') return null;
  // It is written down once the backend waits for what comes next.
  await wait(2);
  return Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function tellRatio(
  turns: readonly Turn[],
  of: (cost: Cost) => number | null,
): { readonly ratio: number; readonly cells: readonly string[] } {
  const pairs = turns.flatMap(({ under, without }) => {
    const [one, other] = [of(under), of(without)];
    return one === null || other === null ? [] : [{ one, other }];
  });
  if (pairs.length === 0) return { ratio: Number.POSITIVE_INFINITY, cells: ['not measured', '', ''] };
  const ratio = median(pairs.map(({ one, other }) => one / other));
  const inMs = (ms: number) => `${ms.toFixed(1)} ms`;
  return { ratio, cells: [inMs(median(pairs.map(({ one }) => one))), inMs(median(pairs.map(({ other }) => other))), ratio.toFixed(3)] };
}

const line = (title: string, ...cells: readonly string[]) => `  ${title.padEnd(64)}${cells.map((cell) => cell.padStart(15)).join('')}`;
