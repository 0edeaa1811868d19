// What becomes of an import when its connection, its process or the hub that carries it out ends half-way: asked of the built command and hub.

import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { freshDatabase } from '../../services/hub/tests/fresh-database.ts';
import { addressOf, ask, startProgram, streetFile, type Started } from './fault-trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-faults-imports-'));
const server = await freshDatabase();
const serverUrl = String(server.orm.config.get('clientUrl'));
const settings = { HUB_DATA: join(folder, 'data'), DATABASE_URL: serverUrl };

/** How long a busy machine may take to bring a process as far as a test waits for. */
const PATIENCE = { timeout: 90_000 };

/** So many that an import of them is still under way when a test has seen it begin. */
const ROWS = 150_000;

const large = join(folder, '2025-01-large-street.csv');
const small = join(folder, '2025-01-small-street.csv');

let hub: Started;
let address: string;

beforeAll(async () => {
  writeFileSync(large, streetFile(ROWS));
  writeFileSync(small, streetFile(10));
  await startHub();
});

afterAll(async () => {
  hub.child.kill('SIGKILL');
  await hub.ended;
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startHub(): Promise<void> {
  hub = startProgram('main', settings);
  address = await addressOf(hub);
}

const runImport = (file: string) => startProgram('import', settings, ['police-street', file]);

interface UploadAnswer {
  readonly data: { readonly uploads: { readonly nodes: { readonly state: string; readonly faults: { readonly nodes: unknown[] } }[] } };
}

/** What the running hub says of the import of a file: its state, and the codes of its faults. */
async function lookAt(fileName: string): Promise<unknown> {
  const query = `{ uploads(where: { fileName: { equals: "${fileName}" } }) { nodes { state faults { nodes { code } } } } }`;
  return ((await ask(address, query)) as unknown as UploadAnswer).data.uploads.nodes;
}

const interrupted = [{ state: 'REJECTED', faults: { nodes: [{ code: 'IMPORT_INTERRUPTED' }] } }];
const failed = [{ state: 'REJECTED', faults: { nodes: [{ code: 'IMPORT_FAILED' }] } }];

/** Locks the table until the test lets it go; a test that fails lets it go too, so that the next one does not wait. */
async function lockCrimes(mode: 'share' | 'access exclusive') {
  const em = server.orm.em.fork();
  onTestFinished(async () => {
    if (em.isInTransaction()) await em.rollback();
  });
  await em.begin();
  await em.execute(`lock table recorded_crime in ${mode} mode`);
  return em;
}

/** Ends connections of the database in the middle of a statement. @returns how many */
async function cutWhere(condition: string): Promise<number> {
  const [cut] = await server.orm.em
    .getConnection()
    .execute<{ count: number }[]>(
      `select count(pg_terminate_backend(pid))::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
    );
  return cut?.count ?? 0;
}

test('a connection that is lost during COPY ends the command with exit code 1 and says why', async () => {
  const command = runImport(large);
  await command.hear(/reading/);
  await vi.waitUntil(() => cutWhere(`query ilike 'copy %' and state = 'active'`), { ...PATIENCE, interval: 1 });
  expect(await command.ended).toBe('1');
  expect(command.said()).toMatch(/ended the connection\. See that it runs.*nothing unfinished was kept\.\n$/);
  expect(command.said()).not.toMatch(/^\s+at /m);
  expect(await lookAt('2025-01-large-street.csv')).toEqual(failed);
});

test('a connection that is lost while an import waits to write ends the command with exit code 1 and says why', async () => {
  const em = await lockCrimes('access exclusive');
  const command = runImport(small);
  await vi.waitUntil(() => cutWhere(`wait_event_type = 'Lock' and query ilike '%recorded_crime%'`), PATIENCE);
  await em.rollback();
  expect(await command.ended).toBe('1');
  expect(command.said()).toMatch(/ended the connection\. See that it runs/);
  expect(await lookAt('2025-01-small-street.csv')).toEqual(failed);
});

test('an import behind a locked table waits its turn, and the hub goes on answering', async () => {
  const em = await lockCrimes('share');
  const command = runImport(small);
  await vi.waitUntil(() => countWaiting(), PATIENCE);
  expect(await lookAt('2025-01-small-street.csv')).toMatchObject([{ state: 'PARSING' }]);
  await em.rollback();
  expect(await command.ended).toBe('0');
  expect(await lookAt('2025-01-small-street.csv')).toMatchObject([{ state: 'PUBLISHED' }]);
});

/** Statements that wait for a lock. */
async function countWaiting(): Promise<number> {
  const [waiting] = await server.orm.em
    .getConnection()
    .execute<{ count: number }[]>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%recorded_crime%'`,
    );
  return waiting?.count ?? 0;
}

test.each(['SIGINT', 'SIGKILL'] as const)(
  'an import that is ended by %s is said to be interrupted by the hub that runs, at the next look',
  async (signal) => {
    const command = runImport(large);
    await command.hear(/reading/);
    command.child.kill(signal);
    expect(await command.ended).toBe(signal);
    await vi.waitUntil(async () => JSON.stringify(await lookAt('2025-01-large-street.csv')) === JSON.stringify(interrupted), PATIENCE);
  },
);

test('an import that is at work is never taken for one that ended', async () => {
  const command = runImport(large);
  await command.hear(/reading/);
  const states = new Set<string>();
  while (!command.said().includes('published') && command.child.exitCode === null)
    states.add(JSON.stringify(await lookAt('2025-01-large-street.csv')));
  expect(await command.ended).toBe('0');
  expect([...states].filter((state) => state.includes('INTERRUPTED'))).toEqual([]);
  expect(await lookAt('2025-01-large-street.csv')).toEqual([{ state: 'PUBLISHED', faults: { nodes: [] } }]);
});

test('a hub that is told to stop answers what it has taken and leaves, whatever connections stay open', async () => {
  hub.child.kill('SIGKILL');
  await hub.ended;
  hub = startProgram('main', { ...settings, HUB_STOP_SECONDS: '2' });
  address = await addressOf(hub);
  const { hostname, port } = new URL(address);
  const half = connect(Number(port), hostname);
  half.on('error', () => undefined);
  await once(half, 'connect');
  half.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"');
  const answers = Array.from({ length: 100 }, () => ask(address, '{ zones { nodes { name } } }'));
  await Promise.race(answers);
  hub.child.kill('SIGTERM');
  const settled = await Promise.allSettled(answers);
  expect(await hub.ended).toBe('0');
  expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
});
