// Answers over HTTP are kept by what was asked and by the version of the data, and by nothing that could make one wrong.

import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema, ormOptions, serveApi } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const databaseUrl = process.env['DATABASE_URL'] ? (scenario.orm.config.get('clientUrl') ?? null) : null;
const app: FastifyInstance = Fastify();
const name = '{ zones(first: 1) { nodes { name } } }';
const headers = { 'content-type': 'application/json' };

beforeAll(async () => {
  await serveApi(app, buildSchema(scenario.orm.getMetadata(), { ownerName: 'The office', programmeName: 'People Zones' }), scenario.orm);
});
afterAll(async () => {
  await app.close();
  await scenario.close();
});

const execute = (statement: string, orm = scenario.orm) => orm.em.fork().getConnection().execute(statement);

/** Changes what is shown without a word to anybody: only a question that is asked of the database sees it. */
const rename = (to: string) => execute(`update "zone" set "name" = '${to}' where "display_order" = 1`);

/** Changes the version of the data, as any import does that is published. */
let imports = 0;
const publish = (orm = scenario.orm) =>
  execute(
    `insert into "upload" ("source", "file_name", "sha256", "byte_count", "state", "received_at", "published_at")
     values ('PUBLISHED_FACTS', 'later', lpad('${++imports}', 64, '0'), 0, 'PUBLISHED', now(), now())`,
    orm,
  );

const ask = (query: string, more: Record<string, string> = {}, body: object = {}) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { ...headers, ...more }, payload: JSON.stringify({ query, ...body }) });

const nameIn = (response: LightMyRequestResponse) => /"name":"([^"]*)"/.exec(response.body)?.[1];

/** Asks until what was told has arrived, which takes an instant. */
async function nameSoon(wanted: string): Promise<string | undefined> {
  for (let tries = 0; tries < 200 && nameIn(await ask(name)) !== wanted; tries++) await wait(5);
  return nameIn(await ask(name));
}

/** What leaves, without what is different every time. */
const sent = ({ statusCode, headers: { date: _, ...rest }, rawPayload }: LightMyRequestResponse) => ({ statusCode, rest, rawPayload });

test('the same question of the same data is answered from what is kept, byte for byte and header for header', async () => {
  await rename('before');
  await publish();
  expect(await nameSoon('before')).toBe('before');
  const first = await ask(name);
  await rename('after');
  expect(sent(await ask(name))).toEqual(sent(first));
  await publish();
  expect(await nameSoon('after')).toBe('after');
});

test('the hub says which version it answers from: another after anything was published, and else the same', async () => {
  const versionSoon = async (unlike: string | undefined) => {
    const version = async () => /"dataVersion":"([0-9a-f]+)"/.exec((await ask('{ hub { dataVersion } }')).body)?.[1];
    for (let tries = 0; tries < 200 && (await version()) === unlike; tries++) await wait(5);
    return version();
  };
  await publish();
  const first = await versionSoon(undefined);
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  await rename('same version');
  expect(await versionSoon('')).toBe(first);
  await publish();
  expect(await versionSoon(first)).not.toBe(first);
});

test.each([
  ['gzip', 'gzip'],
  ['br', 'br, gzip'],
  [undefined, 'identity'],
])('a kept answer that is long leaves as a new one does: %s', async (encoding, accepted) => {
  const long = '{ measures { id title description formula } }';
  const answers = [await ask(long, { 'accept-encoding': accepted }), await ask(long, { 'accept-encoding': accepted })];
  expect(answers.map(({ headers: { 'content-encoding': leaves } }) => leaves)).toEqual([encoding, encoding]);
  expect(sent(answers[1]!)).toEqual(sent(answers[0]!));
  expect(answers[0]!.headers.vary).toBe('Accept-Encoding');
});

test('another question, other variables, another operation or another format is another answer', async () => {
  await rename('one');
  await publish();
  expect(await nameSoon('one')).toBe('one');
  const document = 'query A($first: Int) { zones(first: $first) { nodes { name } } } query B { zones(first: 1) { nodes { name slug } } }';
  const bodies = [{ operationName: 'A', variables: { first: 1 } }, { operationName: 'A', variables: { first: 2 } }, { operationName: 'B' }];
  const asked = async () => Promise.all(bodies.map((body) => ask(document, {}, body)));
  const [new_, kept] = [await asked(), await asked()].map((answers) => answers.map(({ body }) => body));
  expect(kept).toEqual(new_);
  expect(new Set(kept).size).toBe(3);
  const other = await ask(name, { accept: 'application/graphql-response+json' });
  expect(other.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  expect((await ask(name)).headers['content-type']).toBe('application/json; charset=utf-8');
});

test('a question by GET is answered alike and kept, and only where no other site could have asked it', async () => {
  const url = `/graphql?query=${encodeURIComponent(name)}`;
  const get = (more: Record<string, string>) => app.inject({ method: 'GET', url, headers: more });
  const safe = { 'apollo-require-preflight': 'true' };
  const first = await get(safe);
  await rename('by post');
  expect(sent(await get(safe))).toEqual(sent(first));
  expect((await get({})).statusCode).toBe(400);
});

test('what failed, in part or whole, is asked again', async () => {
  await execute('alter table "concern" rename to "concern_away"');
  const question = '{ hub { ownerName } concerns { nodes { reference } } }';
  const failed = await ask(question);
  await execute('alter table "concern_away" rename to "concern"');
  expect(failed.body).toContain('INTERNAL_SERVER_ERROR');
  expect((await ask(question)).json<object>()).not.toHaveProperty('errors');
  expect((await ask('{ zones(first: 0) { totalCount } }')).body).toContain('BAD_PAGE_SIZE');
  expect((await ask('{ zones(first: 0) { totalCount } }')).body).toContain('BAD_PAGE_SIZE');
  expect((await app.inject({ method: 'POST', url: '/graphql', headers, payload: '{' })).statusCode).toBe(400);
});

test.each([
  [
    'a target',
    `insert into "target" ("measure_id", "grain", "number", "since", "set_by_id", "upload_id") select 'x', 'MONTH', 1, '2025-04-01', (select min("id") from "written_text"), min("id") from "upload"`,
  ],
  [
    'an event',
    `insert into "zone_event" ("date", "title_id", "kind", "upload_id") select '2025-04-01', (select min("id") from "written_text"), 'PLACE', min("id") from "upload"`,
  ],
  [
    'a written finding',
    `insert into "written_finding" ("measure_id", "period", "from_date", "before_date", "fingerprint", "limits_of", "as_at", "words_id", "written_at") select 'x', 'ALL', '2025-04-01', '2026-04-01', repeat('0', 64), 'MONTHS_HELD', now(), min("id"), now() from "written_text"`,
  ],
  [
    'a rejected import',
    `insert into "upload" ("source", "file_name", "sha256", "byte_count", "state", "received_at") values ('ILLUSTRATION', 'bad', repeat('f', 64), 0, 'REJECTED', now())`,
  ],
])('%s is another version of the data', async (what, statement) => {
  await ask(name);
  await rename(what);
  await execute(statement);
  expect(await nameSoon(what)).toBe(what);
});

test.skipIf(databaseUrl)(
  'no answer is older than the data was when it was asked for, whatever is asked while the data changes',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 5, maxLength: 25 }), async (changes) => {
        let latest = 0;
        const asked: Promise<void>[] = [];
        await rename('0');
        await publish();
        for (const isChange of changes) {
          if (isChange) {
            const next = latest + 1;
            await scenario.orm.em.fork().transactional(async (em) => {
              await em.execute(`update "zone" set "name" = '${next}' where "display_order" = 1`);
              await em.execute(`update "upload" set "rows_rejected" = "rows_rejected" + 1, "rows_in" = "rows_in" + 1`);
            });
            latest = next;
          } else {
            const least = latest;
            asked.push(ask(name).then((answer) => expect(Number(nameIn(answer))).toBeGreaterThanOrEqual(least)));
            await wait(0);
          }
        }
        await Promise.all(asked);
        expect(nameIn(await ask(name))).toBe(String(latest));
      }),
      { numRuns: 8 },
    );
  },
);

test.runIf(databaseUrl)('an import by another process changes the version, also while nobody is told of it', async () => {
  const other = await MikroORM.init(ormOptions({ databaseUrl, dataFolder: '' }));
  await ask(name);
  await rename('told');
  await publish(other);
  expect(await nameSoon('told')).toBe('told');

  await execute(
    `select pg_terminate_backend("pid") from pg_stat_activity where "query" = 'listen data_changed' and "datname" = current_database()`,
    other,
  );
  await wait(50);
  for (const to of ['not told', 'not told either']) {
    await rename(to);
    await publish(other);
    expect(nameIn(await ask(name))).toBe(to);
  }
  await wait(1500);
  await ask(name);
  await rename('told again');
  await publish(other);
  expect(await nameSoon('told again')).toBe('told again');
  await other.close();
});
