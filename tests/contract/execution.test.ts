// Questions are answered by compiled code; graphql-js is what it is held against: every question that this repository holds, through both.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildGraph, makeApi, newContext } from '../../services/hub/src/app/index.ts';
import { everyMeasure } from '../worlds/every-measure.ts';
import { threeZonesOneYear } from '../worlds/three-zones-one-year.ts';
import type { World } from '../worlds/world.ts';

const worlds = [await threeZonesOneYear(), await everyMeasure()];
afterAll(() => Promise.all(worlds.map((world) => world.close())));

const repository = resolve(import.meta.dirname, '../..');
const files = ['tests/golden', 'schema/examples'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(folder, file)),
);

/** Of each world its API as it is, and one that leaves everything to graphql-js. */
const apis = new Map(
  worlds.map((world) => {
    const schema = buildGraph(world.orm.getMetadata(), { ownerName: 'The office', programmeName: 'People Zones' });
    return [world, [undefined, {}].map((execution) => makeApi(schema, () => undefined, [], execution))];
  }),
);

/** Answers of both; references to the log made equal. */
async function both(world: World, query: string, variables: Record<string, unknown> = {}) {
  const answers = apis.get(world)!.map(async (api) => {
    const { body, http } = await api.executeOperation({ query, variables }, { contextValue: newContext(world.orm) });
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    return JSON.stringify({ ...body.singleResult, status: http.status }).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'reference');
  });
  return Promise.all(answers);
}

describe.each(files)('%s', (file) => {
  test.each(worlds)('is answered alike', async (world) => {
    const [compiled, byGraphqlJs] = await both(world, readFileSync(join(repository, file), 'utf8'));
    expect(compiled).toBe(byGraphqlJs);
  });
});

const someQuestion = `query Some($slug: ZoneSlug!, $withEvents: Boolean!, $first: Int = 2) {
  zone(slug: $slug) { __typename ...Names events(first: $first) @include(if: $withEvents) { edges { cursor node { title date illustrative } } totalCount } }
  again: zone(slug: $slug) { ... on Zone @skip(if: $withEvents) { name } areas(first: 1) { nodes { validTo confidence zone { ...Names } } pageInfo { hasNextPage endCursor } } }
  nowhere: grant(grantIdentifier: "none") { title }
}
fragment Names on Zone { slug title: name district: districtName name }`;

test.each([
  ['fragments, aliases, variables, their defaults and conditions', someQuestion, { slug: 'NEW_PARKS', withEvents: true }],
  ['conditions the other way', someQuestion, { slug: 'bell-foundry', withEvents: false, first: 1 }],
  ['a variable that is wrong', someQuestion, { slug: 7, withEvents: 'perhaps' }],
  ['a variable that is missing', someQuestion, {}],
  [
    'a page that cannot be given, beside one that can',
    '{ zones { nodes { name sessions(first: 0) { totalCount } } } hub { ownerName } }',
    {},
  ],
  ['an operation that is not in the document', 'query A { hub { ownerName } } query B { hub { programmeName } }', {}],
  ['introspection beside a question', '{ __type(name: "Zone") { name } hub { programmeName } }', {}],
])('%s: answered alike', async (_, query, variables) => {
  for (const world of worlds) {
    const [compiled, byGraphqlJs] = await both(world, query, variables);
    expect(compiled).toBe(byGraphqlJs);
  }
});

test('an error that nobody foresaw is masked alike', async () => {
  const [world] = worlds;
  const execute = (statement: string) => world!.orm.em.getConnection().execute(statement);
  await execute('alter table "concern" rename to "concern_away"');
  const [compiled, byGraphqlJs] = await both(world!, '{ hub { ownerName } zones { nodes { name concerns { nodes { reference } } } } }');
  await execute('alter table "concern_away" rename to "concern"');
  expect(compiled).toBe(byGraphqlJs);
  expect(compiled).toContain('INTERNAL_SERVER_ERROR');
});
