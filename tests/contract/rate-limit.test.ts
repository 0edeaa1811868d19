// How much one viewer may ask for in a minute: charged by what it takes, whoever else asks, and whether or not the answer was kept.

import Fastify from 'fastify';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { EVERYBODY, Role, Viewer } from '../../services/hub/src/access/index.ts';
import { auditOf, buildSchema, serveApi } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const POINTS = 300;
const scenario = await threeZonesOneYear();
const schema = buildSchema(scenario.orm.getMetadata(), { ownerName: '', programmeName: '' });
afterAll(() => scenario.close());

const officer = (userId: number) => Viewer.of({ role: Role.OFFICER, signedInBy: 'PASSWORD', userId }, false);
const viewers = new Map([
  ['first', officer(1)],
  ['second', officer(2)],
  ['visitor', EVERYBODY],
]);

/** Each test has an API of its own, in which nobody has asked for anything. */
let app = Fastify();
beforeEach(async () => {
  app = Fastify();
  await serveApi(app, schema, scenario.orm, () => false, {
    pointsPerMinute: POINTS,
    viewerOf: ({ headers }) => viewers.get(String(headers['x-viewer'])) ?? EVERYBODY,
  });
  return () => app.close();
});

let asked = 0;
/** Asks as nobody has before, so that no answer is kept, or the same as before. */
async function ask(query: string, { as = 'first', from = '127.0.0.1', again = false } = {}) {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: from,
    headers: { 'content-type': 'application/json', 'x-viewer': as },
    payload: JSON.stringify({ query, variables: again ? {} : { asked: asked++ } }),
  });
  const { errors = [] } = response.json<{ errors?: { message: string; extensions: { code: string } }[] }>();
  return { status: response.statusCode, retryAfter: response.headers['retry-after'], errors };
}

/** How often a question is answered before it is refused. */
async function timesAnswered(query: string, options: Parameters<typeof ask>[1] = {}, most = 200): Promise<number> {
  for (let times = 0; times < most; times++) {
    const { status, errors } = await ask(query, options);
    if (status === 429) return times;
    expect(errors).toEqual([]);
  }
  return most;
}

const SMALL = '{ hub { ownerName } }';
const list = (name: string, first = 1000) =>
  `${name}: sessions(first: ${first}) { nodes { id date state attendances newcomers volunteerMinutes } }`;
const LARGE = `{ ${['a', 'b', 'c', 'd'].map((name) => list(name)).join(' ')} }`;

describe('one viewer', () => {
  test('may ask many small questions and few large ones', async () => {
    expect(await timesAnswered(SMALL, {}, 60)).toBe(60);
    expect(await timesAnswered(LARGE, { as: 'second' })).toBeLessThan(15);
  });

  test('is told when to ask again, with status 429', async () => {
    await timesAnswered(LARGE);
    const { status, retryAfter, errors } = await ask(SMALL);
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([429, ['RATE_LIMITED']]);
    expect(errors[0]?.message).toContain(`Ask again in ${String(retryAfter)} second`);
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(Number(retryAfter)).toBeLessThanOrEqual(60);
  });

  test('is in the audit with the first refusal, and not with each', async () => {
    await timesAnswered(LARGE);
    for (let times = 0; times < 5; times++) expect((await ask(SMALL)).status).toBe(429);
    await auditOf(scenario.orm).flush();
    const lines = await scenario.orm.em
      .getConnection()
      .execute<object[]>(`select "code", "user_id", "detail" from "audit_event" where "act" = 'RATE_LIMITED' and "user_id" = 1`);
    expect(lines).toEqual([{ code: 'RATE_LIMITED', user_id: 1, detail: {} }]);
  });

  test('is refused, and no other is', async () => {
    await timesAnswered(LARGE);
    expect((await ask(SMALL)).status).toBe(429);
    expect((await ask(SMALL, { as: 'second' })).status).toBe(200);
  });

  test('is one person from wherever they ask, and visitors are told apart by where they ask from', async () => {
    await timesAnswered(LARGE);
    expect((await ask(SMALL, { from: '192.0.2.7' })).status).toBe(429);
    await timesAnswered(LARGE, { as: 'visitor' });
    expect((await ask(SMALL, { as: 'visitor' })).status).toBe(429);
    expect((await ask(SMALL, { as: 'visitor', from: '192.0.2.7' })).status).toBe(200);
  });
});

test('a hundred aliases in one request are charged as a hundred requests', async () => {
  const aliases = Array.from({ length: 100 }, (_, at) => `a${at}: hub { ownerName }`).join(' ');
  expect(await timesAnswered(`{ ${aliases} }`)).toBe(POINTS / 100);
  expect(await timesAnswered(SMALL, { as: 'second' }, POINTS + 1)).toBe(POINTS);
});

test('an answer that is kept is charged as it was when it was made', async () => {
  const [made, kept] = [await timesAnswered(LARGE, { as: 'first' }), await timesAnswered(LARGE, { as: 'second', again: true })];
  // Of a kept answer the whole is known beforehand, so the last that would be too much is not given.
  expect(kept).toBeGreaterThanOrEqual(made - 1);
  expect(kept).toBeLessThanOrEqual(made);
});

test('a question that fails is charged for what it took until then', async () => {
  const failing = `{ ${['a', 'b', 'c', 'd'].map((name) => list(name)).join(' ')} ${list('e', 5000)} }`;
  expect((await ask(failing, { as: 'second' })).errors).toHaveLength(1);
  let times = 0;
  while ((await ask(failing)).status !== 429 && times < 200) times++;
  expect(times).toBeLessThan(20);
});
