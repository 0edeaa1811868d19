// Who may write, over HTTP: no page of another site, by whatever trick, and who has written reads what was written.

import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema, serveApi } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const app: FastifyInstance = Fastify();
const own = 'http://hub.example';

beforeAll(async () => {
  const schema = buildSchema(scenario.orm.getMetadata(), { ownerName: 'The office', programmeName: 'People Zones' });
  await serveApi(app, schema, scenario.orm, (origin) => origin === own);
});
afterAll(async () => {
  await app.close();
  await scenario.close();
});

let titles = 0;
const write = (headers: Record<string, string>, method: 'GET' | 'POST' = 'POST') => {
  const query = `mutation { addZoneEvent(event: { date: "2025-04-01", title: "Event ${++titles}", kind: PLACE, zones: [NEW_PARKS] }) { id } }`;
  if (method === 'GET') return app.inject({ method, url: `/graphql?query=${encodeURIComponent(query)}`, headers });
  return app.inject({ method, url: '/graphql', headers, payload: JSON.stringify({ query }) });
};
const json = { 'content-type': 'application/json' };
const LIST = '{ zoneEvents(first: 1000) { totalCount } }';
const count = async () =>
  (await app.inject({ method: 'POST', url: '/graphql', headers: json, payload: JSON.stringify({ query: LIST }) })).json<{
    data: { zoneEvents: { totalCount: number } };
  }>().data.zoneEvents.totalCount;

test.each([
  ['a program', json],
  ['a page of the hub', { ...json, origin: own }],
])('%s may write, and reads it at once', async (_, headers) => {
  const before = await count();
  expect((await write(headers)).json<object>()).not.toHaveProperty('errors');
  expect(await count()).toBe(before + 1);
});

test.each([
  ['of another site', 'https://elsewhere.example'],
  ['of another site that calls itself by no name', 'null'],
  ['of another site at a name that leads here', 'http://rebound.example'],
])('a page %s may not, and is told by what name to come', async (_, origin) => {
  const before = await count();
  const { errors } = (await write({ ...json, origin })).json<{ errors: { message: string; extensions: object }[] }>();
  expect(errors[0]?.extensions).toEqual({ code: 'WRITING_NOT_ALLOWED' });
  expect(errors[0]?.message).toContain(`A page of ${origin} asked the hub to write`);
  expect(await count()).toBe(before);
});

test.each([
  ['as the plain text that a form of any site may send', { 'content-type': 'text/plain' }, 'POST', [400, 415]],
  ['as the fields that a form of any site may send', { 'content-type': 'application/x-www-form-urlencoded' }, 'POST', [400, 415]],
  ['in an address', { 'apollo-require-preflight': 'true' }, 'GET', [405]],
] as const)('nothing is written %s', async (_, headers, method, statuses) => {
  const before = await count();
  expect(statuses).toContain((await write(headers, method)).statusCode);
  expect(await count()).toBe(before);
});
