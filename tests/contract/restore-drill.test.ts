// The drill: a hub with the sample is backed up while it is being asked, and restored. Every table and every answer must be the same, on the same
// engine and, in the long run, on the other one too.

import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../services/hub/src/app/index.ts';
import { inWriteTransaction, PROGRAM } from '../../services/hub/src/database/index.ts';
import { freshDatabase } from '../../services/hub/tests/fresh-database.ts';
import { folderOfSample, SAMPLE } from '../scenarios/sample.ts';
import { ask, startHub } from '../bench/hub-process.ts';
import { hubOver } from '../scenarios/scenario.ts';
import { emptyPlace, runCommand, type HubPlace } from './backup-process.ts';

const questions = [
  'catalogue',
  'combined-four-domains-by-zone-and-quarter',
  'combined-zones-this-or-not-others',
  'crime-all-months-by-calendar-year',
  'crime-by-type-and-year',
  'crime-rate-of-twelve-months',
  'crime-trend-with-a-rebase-and-a-gap',
  'engagement-age-bands',
  'engagement-by-four-dimensions',
  'engagement-by-organisation',
  'engagement-rolling-12-months',
  'grants-awarded-by-zone-and-year',
  'grants-paid-month-by-month',
  'grants-success-by-zone-and-quarter',
  'grants-top-three-recipients-and-the-others',
  'outreach-actions-by-kind',
  'outreach-concerns-open-at-month-ends',
  'the-question-of-the-design',
  'trend-attendances-of-a-zone',
  'value-cost-per-attendance',
].map((stem) => readFileSync(join(import.meta.dirname, `../golden/questions/${stem}.graphql`), 'utf8'));

const serverUrl = String(process.env['DATABASE_URL']);
const backups = await mkdtemp(join(tmpdir(), 'hub-drill-'));
const places: HubPlace[] = [];
afterAll(async () => {
  for (const place of places) await place.remove();
  await rm(backups, { recursive: true, force: true });
});

async function placeOn(server: string | null): Promise<HubPlace> {
  const place = await emptyPlace(server);
  places.push(place);
  return place;
}

/** A place as a hub leaves it after its first start on a server. */
async function placeWithSample(): Promise<HubPlace> {
  const { orm, close } = await freshDatabase(SAMPLE);
  const databaseUrl = String(orm.config.get('clientUrl'));
  const dataFolder = await mkdtemp(join(tmpdir(), 'hub-place-'));
  await cp(folderOfSample(), dataFolder, { recursive: true });
  const place = {
    databaseUrl,
    dataFolder,
    settings: { HUB_DATA: dataFolder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl },
    async remove() {
      await close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
  places.push(place);
  return place;
}

/** Tables that say what this database has been through, and no table of the hub's data. */
const ofThisDatabase = ['audit_event', 'data_change', 'data_epoch', 'mikro_orm_migrations', 'one_time_link', 'provider_return', 'sign_in'];

interface Held {
  readonly tables: Record<string, string>;
  readonly sequences: Record<string, string>;
  readonly migrations: readonly string[];
  readonly epoch: string;
  /** What the audit says, but for backups and restores, which each database has its own of. */
  readonly audited: readonly unknown[];
  readonly backupsAndRestores: readonly string[];
  readonly answers: readonly unknown[];
}

const namesOf = async (orm: MikroORM, query: string) =>
  (await orm.em.getConnection().execute<{ name: string; is: string }[]>(query)).filter(({ name }) => !ofThisDatabase.includes(name));

/** The rows of every table and every answer, read by other means than a backup. */
async function heldBy(place: HubPlace): Promise<Held> {
  const orm = await openDatabase(place);
  const run = <Row extends object>(query: string) =>
    inWriteTransaction(orm, PROGRAM, (em) => em.getConnection().execute<Row[]>(query, [], 'all', em.getTransactionContext()));
  const tables: Record<string, string> = {};
  for (const { name } of await namesOf(
    orm,
    `select relname as "name" from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )) {
    const [row] = await run<{ is: string }>(
      `select count(*) || ' rows ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as "is" from "${name}" t`,
    );
    tables[name] = row?.is ?? '';
  }
  for (const table of ['session', 'support_count', 'application_score', 'expected_return']) expect(tables[table]).toMatch(/^[1-9]/);
  const sequences = await namesOf(orm, `select replace(sequencename, '_id_seq', '') as "name", last_value::text as "is" from pg_sequences`);
  const answers = [];
  for (const question of questions) {
    const { data, errors } = await hubOver(orm).ask(question);
    answers.push({ data, errors });
  }
  const [epoch] = await run<{ epoch: string }>('select "epoch" from "data_epoch"');
  const audit = await run<{ act: string }>('select "act", "at", "about_kind", "about_id", "detail" from "audit_event" order by "id"');
  const isOwn = ({ act }: { readonly act: string }) => act === 'BACKED_UP' || act === 'RESTORED';
  const migrations = await run<{ name: string }>('select "name" from "mikro_orm_migrations" order by "id"');
  await orm.close();
  return {
    tables,
    sequences: Object.fromEntries(sequences.map(({ name, is }) => [name, is])),
    migrations: migrations.map(({ name }) => name),
    epoch: epoch?.epoch ?? '',
    audited: audit.filter((line) => !isOwn(line)),
    backupsAndRestores: audit.filter(isOwn).map(({ act }) => act),
    answers,
  };
}

let source: Held;
const backup = join(backups, 'first');

/** Asks one question after the other until the command has ended. @returns how many were answered with data */
async function askWhile(address: string, command: Promise<unknown>): Promise<number> {
  const ended = new AbortController();
  void command.finally(() => ended.abort());
  let answered = 0;
  while (!ended.signal.aborted) {
    const { errors } = (await ask(address, questions[answered % questions.length] ?? '')) as { errors?: unknown };
    expect(errors).toBeUndefined();
    answered++;
  }
  return answered;
}

beforeAll(async () => {
  const place = await placeWithSample();
  const hub = await startHub(place.settings);
  const running = runCommand('backup', backup, place.settings);
  const answered = await askWhile(hub.address, running);
  expect(await running).toMatchObject({ exitCode: 0, complained: '' });
  expect(answered).toBeGreaterThan(0);
  await hub.stop();
  source = await heldBy(place);
}, 180_000);

const onServer = ['PostgreSQL', serverUrl] as const;
/** The embedded engine takes minutes for what PostgreSQL does in seconds. */
const engines = process.env['HUB_TEST_LONG'] ? [onServer, ['the embedded engine', null] as const] : [onServer];

test.each(engines)(
  'a backup of a hub that is being asked, restored on %s, has every row and gives every answer',
  { timeout: 180_000 },
  async (_, server) => {
    const place = await placeOn(server);
    const { exitCode, said, complained } = await runCommand('restore', backup, place.settings);
    expect({ exitCode, complained }).toEqual({ exitCode: 0, complained: '' });
    expect(said).toContain('Every checksum was right.');
    const { epoch, backupsAndRestores, ...restored } = await heldBy(place);
    const { epoch: epochBefore, backupsAndRestores: ofSource, ...before } = source;
    expect(restored).toEqual(before);
    expect(before.audited.length).toBeGreaterThan(0);
    // The line of a backup is written when it is whole, so it is not in it.
    expect({ ofSource, backupsAndRestores }).toEqual({ ofSource: ['BACKED_UP'], backupsAndRestores: ['RESTORED'] });
    expect(Object.keys(restored.tables).length).toBeGreaterThan(35);
    expect(restored.answers.filter((answer) => (answer as { errors?: unknown }).errors)).toEqual([]);
    expect(epoch).toMatch(/^[0-9a-f-]{36}$/);
    expect(epoch).not.toBe(epochBefore);

    const again = join(backups, server ? 'again-on-server' : 'again-embedded');
    expect(await runCommand('backup', again, place.settings)).toMatchObject({ exitCode: 0, complained: '' });
    const manifestOf = (folder: string) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
        'tables' | 'sequences',
        { table: string }[]
      >;
      const others = (parts: { table: string }[]) => parts.filter(({ table }) => table !== 'audit_event');
      return { ...manifest, madeAt: null, tables: others(manifest.tables), sequences: others(manifest.sequences) };
    };
    expect(manifestOf(again)).toEqual(manifestOf(backup));
  },
);
