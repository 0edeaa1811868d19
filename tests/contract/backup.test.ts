// What a backup and a restore refuse, each in one sentence, and that a backup of an older version is restored and brought up to date.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, ormOptions } from '../../services/hub/src/app/index.ts';
import { migrationTexts } from '../../services/hub/src/app/migration-texts.ts';
import { checkBackup } from '../../services/hub/src/backups/index.ts';
import { hubOver } from '../scenarios/scenario.ts';
import { emptyPlace, runCommand } from './backup-process.ts';

/** A backup of the scenario three-zones-one-year, made when 0009-written-findings was the latest migration. */
const fixture = resolve(import.meta.dirname, '../fixtures/backup-of-0009');
const known = migrationTexts(new MikroORM(ormOptions({ databaseUrl: null, dataFolder: 'memory://' })));
const place = await emptyPlace(String(process.env['DATABASE_URL']));
const scratch = mkdtempSync(join(tmpdir(), 'hub-backups-'));
afterAll(async () => {
  await place.remove();
  rmSync(scratch, { recursive: true, force: true });
});

let copies = 0;

/** A copy of the fixture that a test may break. */
function copyOfFixture(): string {
  const folder = join(scratch, `copy-${++copies}`);
  cpSync(fixture, folder, { recursive: true });
  return folder;
}

interface Written {
  format: number;
  migrations: string[];
  tables: { table: string; sha256: string; rowCount: number; byteCount: number }[];
}

function rewriteManifest(folder: string, change: (manifest: Written) => void): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Written;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

/** Changes the rows of a table and the manifest with them, as somebody would who made the backup by hand. */
function rewriteTable(folder: string, table: string, change: (lines: string) => string): void {
  const file = join(folder, 'tables', `${table}.copy`);
  const lines = change(readFileSync(file, 'utf8'));
  writeFileSync(file, lines);
  rewriteManifest(folder, ({ tables }) => {
    const listed = tables.find((each) => each.table === table);
    if (listed) Object.assign(listed, { sha256: createHash('sha256').update(lines).digest('hex'), byteCount: Buffer.byteLength(lines) });
  });
}

const originalsIn = (folder: string) => globSync('originals/??/*', { cwd: folder });

/** One line, with nothing of the program in it. */
function expectOneSentence(complained: string, words: RegExp): void {
  expect(complained).toMatch(words);
  expect(complained.trimEnd().split('\n')).toHaveLength(1);
  expect(complained).not.toMatch(/^\s+at /m);
}

beforeAll(async () => {
  const unbalanced = copyOfFixture();
  rewriteTable(unbalanced, 'grant_zone', (lines) => lines.replace('0.50000', '0.40000'));
  const failed = await runCommand('restore', unbalanced, place.settings);
  expect(failed.exitCode).toBe(1);
  expectOneSentence(
    failed.complained,
    /could not be restored \(The zone shares of grant 2 sum to 0\.9\d*, not to 1\.\)\. Nothing was written/,
  );
  expect(originalsIn(place.dataFolder)).toEqual([]);
  // It goes into the same place, which therefore is as empty as it was.
  expect(await runCommand('restore', fixture, place.settings)).toMatchObject({ exitCode: 0, complained: '' });
}, 120_000);

test('a backup of an older version is brought up to date and answers what it always answered', async () => {
  const orm = await openDatabase(place);
  const golden = resolve(import.meta.dirname, '../golden');
  const stems = globSync('{graph,measures}/*.graphql', { cwd: golden }).map((file) => join(golden, file.replace(/\.graphql$/, '')));
  expect(stems.length).toBeGreaterThanOrEqual(5);
  for (const stem of stems) {
    const { data, errors } = await hubOver(orm).ask(readFileSync(`${stem}.graphql`, 'utf8'));
    const answer = JSON.parse(JSON.stringify({ data, errors })) as unknown;
    expect(answer, stem).toEqual(JSON.parse(readFileSync(`${stem}.json`, 'utf8')));
  }
  const run = <Row extends object>(query: string) => orm.em.getConnection().execute<Row[]>(query);
  expect((await run<{ name: string }>('select "name" from "mikro_orm_migrations" order by "id"')).map(({ name }) => name)).toEqual(
    known.map(({ name }) => name),
  );
  expect(await run('select "epoch" from "data_epoch"')).toHaveLength(1);
  const [fault] = await run<{ read: string }>('select "read" from "row_fault"');
  expect(fault?.read).toBe('2025-13\ttab\\ back\\slash\nline \\N “Ŵ” 🦡');
  const [upload] = await run<{ id: number }>(`insert into "upload" ("source", "file_name", "sha256", "byte_count", "state", "received_at")
    values ('LSOA_LOOKUP', 'next', repeat('a', 64), 0, 'REJECTED', now()) returning "id"`);
  expect(upload?.id).toBe(3);
  await run(`delete from "upload" where "file_name" = 'next'`);
  await orm.close();
  expect(originalsIn(place.dataFolder)).toEqual(originalsIn(fixture));
});

test('a backup is never restored over data, and the data stays', async () => {
  const { exitCode, said, complained } = await runCommand('restore', fixture, place.settings);
  expect({ exitCode, said }).toEqual({ exitCode: 1, said: '' });
  expectOneSentence(complained, /^This hub already has data \(the table \w+ has rows\), .+ Name an empty database/);
});

test('a backup goes into an empty folder only, and is one when it has a manifest', async () => {
  const full = copyOfFixture();
  const refused = await runCommand('backup', full, place.settings);
  expect(refused.exitCode).toBe(1);
  expectOneSentence(refused.complained, /is not empty \(it holds \S+\)/);
  expect(readdirSync(full).toSorted()).toEqual(['manifest.json', 'originals', 'tables']);

  const made = join(scratch, 'made');
  expect(await runCommand('backup', made, place.settings)).toMatchObject({ exitCode: 0, complained: '' });
  expect(readdirSync(made).toSorted()).toEqual(['manifest.json', 'originals', 'tables']);
  const { manifest } = await checkBackup(made, known);
  expect(manifest.migrations).toEqual(known.map(({ name }) => name));
});

test('the role of backups reads every row whatever row-level security hides, writes none, and its backup is the same', async ({ skip }) => {
  const orm = await openDatabase(place);
  const run = <Row extends object>(query: string) => orm.em.getConnection().execute<Row[]>(query);
  const roles = await run(`select from pg_roles where "rolname" = 'hub_backup' and "rolbypassrls" and not "rolsuper"`);
  if (roles.length > 0)
    for (const what of ['all tables', 'all sequences']) await run(`grant select on ${what} in schema public to hub_backup`);
  // The role of the hub sees nothing where it does not say for whom.
  expect(await run('select count(*)::int as "sessions" from "session"')).toEqual([{ sessions: 0 }]);
  await orm.close();
  skip(roles.length === 0, 'There is no role hub_backup on this server: infra/database-roles.sql makes it.');

  const url = Object.assign(new URL(place.databaseUrl ?? ''), { username: 'hub_backup' }).href;
  const reader = new pg.Client({ connectionString: url });
  await reader.connect();
  const sessionCount = (await reader.query<{ sessions: number }>('select count(*)::int as "sessions" from "session"')).rows[0]?.sessions;
  expect(sessionCount).toBeGreaterThan(0);
  await reader.query('set default_transaction_read_only = off');
  await expect(reader.query('delete from "session"')).rejects.toThrow('permission denied');
  await reader.end();

  const tablesOf = async (name: string, settings: Record<string, string>) => {
    const folder = join(scratch, name);
    expect(await runCommand('backup', folder, { ...place.settings, ...settings })).toMatchObject({ exitCode: 0, complained: '' });
    return (await checkBackup(folder, known)).manifest.tables;
  };
  const made = await tablesOf('by-role-of-backups', { DATABASE_BACKUP_URL: url });
  const again = await tablesOf('by-role-of-hub', {});
  const [others, audited] = [
    (tables: typeof made) => tables.filter(({ table }) => table !== 'audit_event'),
    (tables: typeof made) => tables.find(({ table }) => table === 'audit_event')?.rowCount ?? 0,
  ];
  expect(others(again)).toEqual(others(made));
  // The backup that the first role read is noted all the same, by the role that the hub works as.
  expect(audited(again)).toBe(audited(made) + 1);
  expect(made.find(({ table }) => table === 'session')?.rowCount).toBe(sessionCount);
});

test('an original that is lost is named, everything else is backed up, and the exit code is 2', async () => {
  const [original = ''] = originalsIn(place.dataFolder);
  rmSync(join(place.dataFolder, original));
  const folder = join(scratch, 'without-original');
  const { exitCode, complained } = await runCommand('backup', folder, place.settings);
  cpSync(join(fixture, original), join(place.dataFolder, original));
  expect(exitCode).toBe(2);
  expectOneSentence(complained, /^The original of 2025-13-street\.csv is not in the backup: it is not in /);
  const { manifest } = await checkBackup(folder, known);
  expect(manifest).toMatchObject({ originals: [], lostOriginals: [{ fileName: '2025-13-street.csv' }] });
});

test('a database that was never a hub is left as it is', async () => {
  const other = await emptyPlace(String(process.env['DATABASE_URL']));
  const orm = await MikroORM.init(ormOptions(other));
  await orm.em.getConnection().execute('create table "somebody_elses" ("id" int)');
  const { exitCode, complained } = await runCommand('restore', fixture, other.settings);
  expect(exitCode).toBe(1);
  expectOneSentence(complained, /^This database holds the table somebody_elses and was never a hub's\./);
  expect(await orm.em.getConnection().execute('select count(*)::int as "rows" from "somebody_elses"')).toEqual([{ rows: 0 }]);
  await orm.close();
  await other.remove();
});

/** Begins a backup that waits for a table, and has something happen to it then. */
async function whileItWaits(folder: string, happen: (orm: MikroORM, backendId: number) => unknown, kill?: AbortSignal) {
  const orm = await openDatabase(place);
  const { result } = await orm.em.fork().transactional(async (em) => {
    await em.execute('lock table "zone_event_zone" in access exclusive mode');
    const running = runCommand('backup', folder, place.settings, kill && { kill });
    const waiting = await vi.waitUntil(
      async () => {
        const [row] = await orm.em
          .getConnection()
          .execute<{ pid: number }[]>(
            `select "pid" from pg_stat_activity where "wait_event_type" = 'Lock' and "query" like 'copy %' and "datname" = current_database()`,
          );
        return row?.pid;
      },
      { timeout: 25_000, interval: 20 },
    );
    await happen(orm, waiting);
    return { result: await running };
  });
  await orm.close();
  return result;
}

test('a backup whose connection is lost says so, and leaves nothing', async () => {
  const folder = join(scratch, 'lost');
  const { exitCode, complained } = await whileItWaits(folder, (orm, pid) =>
    orm.em.getConnection().execute(`select pg_terminate_backend(${pid})`),
  );
  expect(exitCode).toBe(1);
  expectOneSentence(complained, /does not answer, or ended the connection/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a backup whose process was killed is never taken for one', async () => {
  const [folder, kill] = [join(scratch, 'killed'), new AbortController()];
  const { exitCode } = await whileItWaits(folder, () => kill.abort(), kill.signal);
  expect(exitCode).not.toBe(0);
  expect(readdirSync(folder)).toEqual(['tables']);
  await expect(checkBackup(folder, known)).rejects.toMatchObject({ code: 'BACKUP_UNFINISHED' });
  const again = await runCommand('backup', folder, place.settings);
  expect(again.exitCode).toBe(1);
  expectOneSentence(again.complained, /is not empty \(it holds tables\)/);
});

const table = (folder: string) => join(folder, 'tables/session.copy');

test.each<[what: string, code: string, words: RegExp, damage: (folder: string) => void]>([
  ['a backup that was cut', 'BACKUP_UNFINISHED', /was never finished/, (folder) => rmSync(join(folder, 'manifest.json'))],
  [
    'a folder with no backup',
    'BACKUP_UNFINISHED',
    /holds no backup/,
    (folder) => readdirSync(folder).forEach((part) => rmSync(join(folder, part), { recursive: true })),
  ],
  ['a folder that is not there', 'BACKUP_FOLDER_NOT_USABLE', /Check the path/, (folder) => rmSync(folder, { recursive: true })],
  [
    'one bit that is another',
    'BACKUP_DAMAGED',
    /session\.copy has other bytes/,
    (folder) => writeFileSync(table(folder), readFileSync(table(folder), 'utf8').replace('HELD', 'HELE')),
  ],
  ['a table that was cut', 'BACKUP_DAMAGED', /session\.copy has \d+ bytes in place of \d+/, (folder) => writeFileSync(table(folder), '')],
  ['a table that is missing', 'BACKUP_DAMAGED', /session\.copy is missing/, (folder) => rmSync(table(folder))],
  [
    'an original that is missing',
    'BACKUP_DAMAGED',
    /originals\S+ is missing/,
    (folder) => rmSync(join(folder, 'originals'), { recursive: true }),
  ],
  [
    'a manifest that is no JSON',
    'BACKUP_DAMAGED',
    /manifest\.json is not JSON/,
    (folder) => writeFileSync(join(folder, 'manifest.json'), '{'),
  ],
  [
    'a table with a path for a name',
    'BACKUP_DAMAGED',
    /manifest\.json\/tables\/0\/table must match/,
    (folder) => rewriteManifest(folder, ({ tables: [first] }) => first && (first.table = '../../etc/passwd')),
  ],
  [
    'a later format',
    'BACKUP_IS_NEWER',
    /format 2 is not known here/,
    (folder) => rewriteManifest(folder, (manifest) => (manifest.format = 2)),
  ],
  [
    'a later migration',
    'BACKUP_IS_NEWER',
    /migration 9999-later is not known here/,
    (folder) => rewriteManifest(folder, ({ migrations }) => migrations.push('9999-later')),
  ],
])('%s is refused before anything is written', async (_, code, words, damage) => {
  const folder = copyOfFixture();
  damage(folder);
  const refusal = await checkBackup(folder, known).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code });
  expect(String(refusal)).toMatch(words);
});

test('a refusal is one sentence and exit code 1, and nothing is opened', async () => {
  const folder = copyOfFixture();
  writeFileSync(table(folder), '');
  const untouched = join(scratch, 'untouched');
  const { exitCode, said, complained } = await runCommand('restore', folder, { ...place.settings, DATABASE_URL: '', HUB_DATA: untouched });
  expect({ exitCode, said }).toEqual({ exitCode: 1, said: '' });
  expectOneSentence(complained, /^The backup in .+ is damaged: .+\. Nothing was written; use another copy of it\.$/m);
  expect(existsSync(untouched)).toBe(false);
});
