// What becomes of a database that several hubs start on at once, or whose first filling is cut: asked of the built program.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, expect, test } from 'vitest';
import { openDatabase, ormOptions } from '../../services/hub/src/app/index.ts';
import { dropDatabase } from '../../services/hub/tests/drop-database.ts';
import { addressOf, ask, startProgram, type Started } from './fault-trial.ts';

const serverUrl = String(process.env['DATABASE_URL']);
const folder = mkdtempSync(join(tmpdir(), 'hub-faults-filling-'));
const server = await MikroORM.init(ormOptions({ databaseUrl: serverUrl, dataFolder: '' }));
const made: string[] = [];
const started: Started[] = [];

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
  for (const name of made) await dropDatabase(serverUrl, name);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The address of a database without a table. */
async function emptyDatabase(): Promise<string> {
  const name = `hub_test_${randomUUID().replaceAll('-', '')}`;
  await server.em.getConnection().execute(`create database "${name}"`);
  made.push(name);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  return address.href;
}

function start(databaseUrl: string, sample = 'illustrative'): Started {
  const hub = startProgram('main', {
    HUB_DATA: join(folder, 'data'),
    DATABASE_URL: databaseUrl,
    HUB_SAMPLE: sample,
    HUB_WAIT_SECONDS: '60',
  });
  started.push(hub);
  return hub;
}

async function stop(hub: Started): Promise<void> {
  hub.child.kill('SIGKILL');
  await hub.ended;
}

/** What a hub that is filled holds: every import once, and published. */
async function heldBy(hub: Started): Promise<unknown> {
  const query =
    '{ uploads(where: { state: { in: [PUBLISHED] } }) { totalCount } rejected: uploads(where: { state: { in: [RECEIVED, PARSING, REJECTED] } }) { totalCount } zones { totalCount } }';
  return (await ask(await addressOf(hub), query)).data;
}

const whole = { uploads: { totalCount: 10 }, rejected: { totalCount: 0 }, zones: { totalCount: 3 } };

test('a first filling that is cut is completed at the next start, by whichever of two hubs comes first', { timeout: 300_000 }, async () => {
  const databaseUrl = await emptyDatabase();
  const cut = start(databaseUrl);
  await cut.hear(/zone-areas\.geojson: \d+ rows/);
  await stop(cut);
  const hubs = [start(databaseUrl), start(databaseUrl)];
  for (const hub of hubs) {
    expect(await heldBy(hub)).toEqual(whole);
    expect(hub.said()).not.toMatch(/Import it again|^\s+at /m);
  }
  const said = hubs.map((hub) => hub.said()).join('\n');
  expect(said.match(/had been cut: the rest of it is loaded now/g)).toHaveLength(1);
  expect(said).toMatch(/Another hub is filling this database with the sample: waiting/);
  for (const hub of hubs) await stop(hub);
});

test('of two hubs that start on one empty database one makes the tables, the other waits, and both serve', async () => {
  const databaseUrl = await emptyDatabase();
  const hubs = [start(databaseUrl, 'none'), start(databaseUrl, 'none')];
  for (const hub of hubs)
    expect(await heldBy(hub)).toEqual({ uploads: { totalCount: 0 }, rejected: { totalCount: 0 }, zones: { totalCount: 0 } });
  for (const hub of hubs) await stop(hub);
});

test('a migration behind a long reader lets others pass, is tried again, and says so', async () => {
  const databaseUrl = await emptyDatabase();
  const reader = await MikroORM.init(ormOptions({ databaseUrl, dataFolder: '' }));
  const connection = reader.em.getConnection();
  // As the migrator makes it: what a long statement may read while the migration wants to write it.
  await connection.execute(
    'create table mikro_orm_migrations (id serial primary key, name varchar(255), executed_at timestamptz default now())',
  );
  const reading = reader.em.fork();
  await reading.begin();
  await reading.execute('lock table mikro_orm_migrations in share mode');
  const { promise: said, resolve: say } = Promise.withResolvers<string>();
  const opening = openDatabase({ databaseUrl, dataFolder: '' }, { say, waitMs: 60_000 });
  expect(await said).toMatch(/in use by a long statement: the migration lets it pass and tries again/);
  await reading.rollback();
  const opened = await opening;
  expect(await opened.em.getConnection().execute(`select count(*)::int as count from zone`)).toEqual([{ count: 0 }]);
  await opened.close();
  await reader.close();
});

test('a migration that is kept waiting for too long is given up, and says what to end', async () => {
  const databaseUrl = await emptyDatabase();
  const reader = await MikroORM.init(ormOptions({ databaseUrl, dataFolder: '' }));
  await reader.em
    .getConnection()
    .execute('create table mikro_orm_migrations (id serial primary key, name varchar(255), executed_at timestamptz default now())');
  const reading = reader.em.fork();
  await reading.begin();
  await reading.execute('lock table mikro_orm_migrations in share mode');
  await expect(openDatabase({ databaseUrl, dataFolder: '' })).rejects.toMatchObject({ code: 'MIGRATION_KEPT_WAITING' });
  await reading.rollback();
  await reader.close();
});
