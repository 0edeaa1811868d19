// What is said and done when a hub cannot start as it should: asked of the built program, which a person would start.

import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../services/hub/tests/fresh-database.ts';
import { User } from '../../services/hub/src/identity/user.entity.ts';
import { addressOf, ask, passOn, startProgram, streetFile, type Started } from './fault-trial.ts';
import { canMount, smallDisk, takeDisksAway } from './small-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-faults-start-'));
const server = await freshDatabase();
const serverUrl = String(server.orm.config.get('clientUrl'));
const started: Started[] = [];

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
  takeDisksAway();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Record<string, string>): Started {
  const hub = startProgram('main', { HUB_DATA: join(folder, 'data'), ...settings });
  started.push(hub);
  return hub;
}

/** The address of the server's database, changed. */
function addressWith(change: (address: URL) => void): string {
  const address = new URL(serverUrl);
  change(address);
  return address.href;
}

/** Starts a hub that cannot start, and reads what it says at the end. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const hub = start(settings);
  expect(await hub.ended).toBe('1');
  expect(hub.said()).not.toMatch(/^\s+at /m);
  return hub.said().trim();
}

const ONE_LINE = /^[^\n]+$/;

test('a wrong password is said in one sentence that does not hold it', async () => {
  const said = await refusal({ DATABASE_URL: addressWith((address) => (address.password = 'not-the-password')) });
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/refuses the name or the password\. Correct them in DATABASE_URL/);
  expect(said).not.toContain('not-the-password');
});

test('a database that is missing is said in one sentence and never made', async () => {
  const said = await refusal({ DATABASE_URL: addressWith((address) => (address.pathname = '/hub_of_nobody')) });
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/The database hub_of_nobody at .* does not exist\. Make it with/);
  expect(await server.orm.em.getConnection().execute(`select 1 from pg_database where datname = 'hub_of_nobody'`)).toEqual([]);
});

test('a role that may not make tables is told to name the one that owns them', async () => {
  const other = await freshDatabase();
  const connection = other.orm.em.getConnection();
  await connection.execute('drop schema public cascade; create schema public; revoke create on schema public from current_user');
  const said = await refusal({ DATABASE_URL: other.orm.config.get('clientUrl') });
  await other.close();
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/Set DATABASE_OWNER_URL to the role that owns the tables/);
});

test('a database of a newer version is left alone, and its version is asked for', async () => {
  const other = await freshDatabase();
  await other.orm.em.getConnection().execute(`insert into mikro_orm_migrations (name) values ('9999-of-tomorrow')`);
  const said = await refusal({ DATABASE_URL: other.orm.config.get('clientUrl') });
  await other.close();
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/newer version of the hub \(9999-of-tomorrow\)\. Start that version/);
});

test('a migration that fails is said in one sentence and leaves nothing', async () => {
  const other = await freshDatabase();
  const connection = other.orm.em.getConnection();
  await connection.execute('drop schema public cascade; create schema public; create table zone (id int)');
  const said = await refusal({ DATABASE_URL: other.orm.config.get('clientUrl') });
  const tables = await connection.execute(`select tablename from pg_tables where schemaname = 'public' order by 1`);
  await other.close();
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/could not be brought up to date \(.*already exists.*\): they are as they were/);
  expect(tables).toEqual([{ tablename: 'mikro_orm_migrations' }, { tablename: 'zone' }]);
});

test('a database that comes late is waited for, and the wait is said', async () => {
  const far = new URL(addressWith(() => undefined));
  const reserved = await passOn(far);
  reserved.close();
  const hub = start({ DATABASE_URL: addressWith((address) => (address.port = String(reserved.port))), HUB_WAIT_SECONDS: '60' });
  await hub.hear(/does not answer yet: waiting up to 60 seconds/);
  const late = await passOn(far, reserved.port);
  expect(await ask(await addressOf(hub), '{ zones { totalCount } }')).toEqual({ data: { zones: { totalCount: 0 } } });
  hub.child.kill('SIGTERM');
  expect(await hub.ended).toBe('0');
  late.close();
});

test('a database that does not come is said, with what to do', async () => {
  const said = await refusal({ DATABASE_URL: 'postgres://hub_app:secret@127.0.0.1:1/hub' });
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/The database hub at 127\.0\.0\.1:1 does not answer.*See that it runs/);
  expect(said).not.toContain('secret');
});

test('an address that is none is said without the password that it may hold', async () => {
  const said = await refusal({ DATABASE_URL: 'hub_app:secret' });
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/Use an address like postgres:/);
  expect(said).not.toContain('secret');
});

test('a port that another program has is said, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' && address ? address.port : 0);
  const said = await refusal({ PORT: port, DATABASE_URL: serverUrl });
  other.close();
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(new RegExp(`cannot listen on 127\\.0\\.0\\.1, port ${port}: another program does\\. Name another with PORT`));
});

/** As the container sets it. */
const forOthers = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  ORIGIN: 'https://zones.example.org',
  HUB_SECRET: '4c1f9be07a65d2838e1b0c7f5a96d3e24c1f9be07a65d2838e1b0c7f5a96d3e2',
  DATABASE_URL: serverUrl,
};

test.each([
  ['in trial mode', { HUB_TRIAL: 'yes' }, /HUB_TRIAL=yes lets everybody in/],
  ['without a secret', { HUB_SECRET: '' }, /HUB_SECRET is not set/],
  ['by plain http', { ORIGIN: 'http://zones.example.org' }, /by plain http/],
  ['without anybody who can run it', {}, /it has no administrator, and no provider that names one\. Run 'npm run admin-link'/],
])('a hub that others reach does not start %s', async (_, settings, words) => {
  const said = await refusal({ ...forOthers, ...settings });
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(words);
});

test('a hub that others reach starts with a provider that names its administrators, also while that is down', async () => {
  const provider = { HUB_OIDC_ISSUER: 'https://127.0.0.1:1/', HUB_OIDC_CLIENT_ID: 'hub', HUB_OIDC_CLIENT_SECRET: '5b0e7d19c2f4' };
  const hub = start({ ...forOthers, ...provider });
  const address = (await addressOf(hub)).replace('0.0.0.0', '127.0.0.1');
  expect((await fetch(`${address}/livez`)).status).toBe(200);
  hub.child.kill('SIGTERM');
  expect(await hub.ended).toBe('0');
});

test('a hub that others reach starts once it has an administrator', async () => {
  const [now, em] = [new Date(), server.orm.em.fork()];
  em.create(User, {
    displayName: 'First administrator',
    signInName: 'first@office.example',
    signInKey: 'first@office.example',
    role: 'ADMINISTRATOR',
    state: 'ACTIVE',
    createdAt: now,
  });
  await em.flush();
  const hub = start(forOthers);
  const address = (await addressOf(hub)).replace('0.0.0.0', '127.0.0.1');
  expect((await fetch(`${address}/livez`)).status).toBe(200);
  hub.child.kill('SIGTERM');
  expect(await hub.ended).toBe('0');
});

test('a data folder that is no folder is said, with what to do', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  const said = await refusal({ HUB_DATA: join(folder, 'a-file') });
  expect(said).toMatch(ONE_LINE);
  expect(said).toMatch(/a-file cannot be read and written .*name another with HUB_DATA/);
});

test.skipIf(!canMount)(
  'on a full disk an original is not kept, nothing of it is read, and the sentence says where to make room',
  async () => {
    const disk = smallDisk(join(folder, 'originals'), 1);
    const file = join(folder, '2025-01-full-street.csv');
    writeFileSync(file, streetFile(10_000));
    const command = startProgram('import', { HUB_DATA: disk, DATABASE_URL: serverUrl }, ['police-street', file]);
    expect(await command.ended).toBe('1');
    expect(command.said()).toMatch(/could not be kept in .*originals \(ENOSPC.*\)\. Make room there/);
    expect(command.said()).not.toMatch(/^\s+at /m);
    expect(readdirSync(join(disk, 'originals'))).toEqual([]);
  },
);
