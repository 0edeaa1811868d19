// Decides what an operator sees of a hub: whether it is ready, what its metrics count, and a line in the log for each event, none of them personal.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isEmbedded } from '../../services/hub/src/database/index.ts';
import { makeLog, readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { streetFile } from './fault-trial.ts';

const TOKEN = 'a token of at least sixteen characters';
const scenario = await threeZonesOneYear();
const folder = mkdtempSync(join(tmpdir(), 'hub-seen-'));
const settings = { HUB_DATA: folder, HUB_WEB: resolve(import.meta.dirname, '../../web/build'), PORT: '0', HUB_LOG_LEVEL: 'info' };
const lines: Record<string, unknown>[] = [];
let hub: Hub;

const log = makeLog(
  'info',
  new Writable({
    write(line: Buffer, _, done) {
      lines.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  }),
);

beforeAll(async () => {
  hub = await serveHub(readConfig({ ...settings, HUB_METRICS_TOKEN: TOKEN }), scenario.orm, 'the token of commands', { log });
});
afterAll(async () => {
  await hub.app.close();
  await scenario.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${hub.address}${path}`, { headers });
const ask = async (query: string, variables = {}) => {
  const response = await fetch(`${hub.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return {
    requestId: response.headers.get('x-request-id'),
    body: (await response.json()) as { errors?: { extensions: Record<string, unknown> }[] },
  };
};
const metrics = async () => (await get('/metrics', { authorization: `Bearer ${TOKEN}` })).text();
/** The value of a metric; undefined where it is not there. */
const valueOf = (text: string, series: string) => {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};
const linesOf = (event: string) => lines.filter((line) => line['event'] === event);

test('a start is one line, which says the version and the engine', () => {
  expect(linesOf('start')).toEqual([
    expect.objectContaining({ level: 'info', version: '0.1.0', database: isEmbedded(scenario.orm) ? 'embedded' : 'PostgreSQL' }),
  ]);
});

test('a hub is alive and ready, and says its version', async () => {
  for (const path of ['/livez', '/readyz', '/health']) {
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', version: '0.1.0' }]);
  }
});

test('the health of a hub can be read and not written, and it is said how', async () => {
  for (const path of ['/livez', '/readyz', '/health'])
    for (const method of ['PUT', 'POST', 'DELETE', 'PATCH']) {
      const response = await fetch(`${hub.address}${path}`, { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
      expect(await response.json()).toMatchObject({ statusCode: 405, code: 'METHOD_NOT_ALLOWED' });
    }
  expect((await fetch(`${hub.address}/livez`, { method: 'HEAD' })).status).toBe(200);
});

test('a hub whose tables are not those of its version is alive and not ready', async () => {
  const connection = scenario.orm.em.getConnection();
  await connection.execute(`update mikro_orm_migrations set name = 'gone' where name = '0010-data-change'`);
  try {
    const response = await get('/readyz');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ status: 'unavailable', reason: 'MIGRATIONS_MISSING', version: '0.1.0' });
    expect((await get('/livez')).status).toBe(200);
  } finally {
    await connection.execute(`update mikro_orm_migrations set name = '0010-data-change' where name = 'gone'`);
  }
  expect((await get('/readyz')).status).toBe(200);
});

test('metrics are for whoever shows the token', async () => {
  for (const headers of [{}, { authorization: 'Bearer another token, as long as the other' }, { authorization: TOKEN }])
    expect((await get('/metrics', headers as Record<string, string>)).status).toBe(401);
});

test('metrics count requests, operations, errors, pools, caches, imports, the age of the data and the process', async () => {
  await ask('{ zones { nodes { slug } } }');
  await ask('{ zones { nodes { slug } } }');
  await ask('{ nothing }');
  await (await get('/zones/bell-foundry')).text();
  const text = await metrics();
  for (const line of text.split('\n').filter((each) => each !== ''))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)*\})? -?[\d.e+-]+|\w+(\{[^}]*\})? (NaN|\+Inf))$/);
  expect(valueOf(text, 'hub_http_requests_total{route="/graphql",method="POST",status="200"}')).toBeGreaterThanOrEqual(2);
  expect(valueOf(text, 'hub_http_requests_total{route="/graphql",method="POST",status="400"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf(text, 'hub_http_requests_total{route="dashboard page",method="GET",status="200"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf(text, 'hub_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf(text, 'hub_graphql_operation_duration_seconds_count{kind="query"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf(text, 'hub_cache_hits_total{cache="replies"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf(text, 'hub_cache_bytes{cache="replies"}')).toBeGreaterThan(0);
  expect(valueOf(text, 'hub_cache_entries{cache="figures"}')).toBeGreaterThanOrEqual(0);
  expect(valueOf(text, 'hub_pool_connections{pool="read"}')).toBe(isEmbedded(scenario.orm) ? 1 : 10);
  expect(valueOf(text, 'hub_pool_waiting{pool="read"}')).toBe(0);
  expect(valueOf(text, 'hub_pool_connections_in_use{pool="write"}') === undefined).toBe(isEmbedded(scenario.orm));
  expect(text).toMatch(/^hub_imports\{source="\w+",state="PUBLISHED"\} \d+$/m);
  expect(valueOf(text, 'hub_data_age_seconds')).toBeGreaterThan(0);
  expect(valueOf(text, 'hub_info{version="0.1.0"}')).toBe(1);
  expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(0);
});

test('a refusal by a limit is one line with its code and the name of its request', async () => {
  const before = linesOf('refusal').length;
  const { requestId } = await ask(`{ ${Array.from({ length: 2000 }, (_, alias) => `a${alias}: zones { nodes { slug } }`).join(' ')} }`);
  expect(linesOf('refusal').slice(before)).toEqual([expect.objectContaining({ level: 'warn', code: 'QUESTION_TOO_LARGE', requestId })]);
});

test('a write is one line that names its fields, and nothing of what was written', async () => {
  const said = { date: '2025-05-01', title: 'Jane Citizen opened the rooms', kind: 'PLACE', zones: ['new-parks'] };
  const write = 'mutation ($event: ZoneEventInput!) { theSecret: addZoneEvent(event: $event) { id } }';
  const { requestId, body } = await ask(write, { event: said });
  expect(body.errors).toBeUndefined();
  expect(linesOf('write')).toEqual([expect.objectContaining({ fields: ['addZoneEvent'], outcome: 'written', requestId })]);
  await ask(write, { event: { ...said, title: '' } });
  expect(linesOf('write')[1]).toMatchObject({ outcome: 'refused', codes: ['EVENT_TITLE_MISSING'] });
});

test('an import is one line with its counts, and counted', async () => {
  const file = join(folder, '2025-01-leicestershire-street.csv');
  writeFileSync(file, streetFile(3));
  const response = await fetch(`${hub.address}/commands/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer the token of commands' },
    body: JSON.stringify({ command: 'police-street', path: file }),
  });
  expect(await response.text()).toContain('"kind":"reports"');
  await vi.waitUntil(() => linesOf('import').length > 0, { timeout: 25_000 });
  expect(linesOf('import')).toEqual([expect.objectContaining({ source: 'POLICE_STREET', rowsIn: 3 })]);
});

test('an error that nobody foresaw is a line with the reference that the reader is told, and says no SQL and no values', async () => {
  const connection = scenario.orm.em.getConnection();
  await connection.execute('alter table "concern" rename to "concern_away"');
  try {
    const { requestId, body } = await ask('{ concern(reference: "Jane Citizen") { reference } }');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: requestId });
    expect(linesOf('fault')).toContainEqual(
      expect.objectContaining({ level: 'error', requestId, err: expect.objectContaining({ code: '42P01' }) as object }),
    );
  } finally {
    await connection.execute('alter table "concern_away" rename to "concern"');
  }
});

test('nothing personal is in the log or in the metrics', async () => {
  await get('/organisations?search=Jane+Citizen', {
    'user-agent': 'Jane Citizen',
    referer: 'https://example.org/Jane',
    'x-forwarded-for': '203.0.113.9',
  });
  await ask('query JaneCitizen($name: String!) { concern(reference: $name) { reference } }', { name: 'Jane Citizen' });
  const all = `${JSON.stringify(lines)}\n${await metrics()}`;
  expect(all).not.toMatch(/Jane|203\.0\.113|theSecret|select |insert |127\.0\.0\.1(?!:\d+")/i);
});

test('metrics may have a port of their own, which others on the network read with the token alone', async () => {
  const own = await serveHub(readConfig({ ...settings, HUB_METRICS_PORT: '0' }), scenario.orm, 'the token of commands', {
    log: makeLog('silent'),
  });
  try {
    const address = own.metricsAddress ?? '';
    expect(await (await fetch(address)).text()).toContain('hub_http_requests_total');
    expect((await fetch(`${own.address}/metrics`)).status).toBe(404);
  } finally {
    await own.app.close();
  }
  expect(() => readConfig({ ...settings, HOST: '0.0.0.0', HUB_METRICS_PORT: '9464' })).toThrow(/set HUB_METRICS_TOKEN as well/);
  expect(() => readConfig({ ...settings, HUB_METRICS_TOKEN: 'short' })).toThrow(/at least 16 characters/);
});

test('a hub that is told to stop says so where readiness is asked, and answers what is open', async () => {
  hub.drain();
  const response = await get('/readyz');
  expect([response.status, ((await response.json()) as { reason: string }).reason]).toEqual([503, 'DRAINING']);
  expect((await get('/livez')).status).toBe(200);
  expect((await ask('{ zones { nodes { slug } } }')).body.errors).toBeUndefined();
  expect(linesOf('stop')).toHaveLength(1);
});
