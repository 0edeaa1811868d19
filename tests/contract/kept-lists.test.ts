// Pages of lists are kept as they were read, for viewers who may read the same, while the data is what it was. What a viewer may ask is decided each time.

import { GraphQLObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYBODY, type Viewer } from '../../services/hub/src/access/index.ts';
import { buildSchema, keptListsOf, makeApi, newContext } from '../../services/hub/src/app/index.ts';
import type { DataVersion } from '../../services/hub/src/database/index.ts';
import { twoOrganisations } from '../scenarios/two-organisations.ts';
import { viewersByRole as viewers } from './viewers-by-role.ts';

const scenario = await twoOrganisations();
afterAll(() => scenario.close());

const schema = buildSchema(scenario.orm.getMetadata(), { ownerName: 'The office', programmeName: 'People Zones' });
const api = makeApi(schema, (reference, error) => console.error(reference, error));

let version: DataVersion;
beforeAll(async () => {
  const { reader } = newContext(scenario.orm);
  version = await reader.dataVersion();
  reader.end();
});

/** Asks as a page does that knows which version the data has. */
async function ask(viewer: Viewer, query: string, believed = version) {
  const context = newContext(scenario.orm, { viewer, isTrusted: true, believed });
  const { body } = await api.executeOperation({ query }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('The answer came in parts, which no question asks for.');
  const { data, errors } = body.singleResult;
  const codes = (errors ?? []).map(({ extensions }) => extensions?.['code']);
  return { said: JSON.stringify({ data, codes }), statements: context.reader.statements.length, counts: [...context.exactCounts] };
}

/** Every list at the root, by the identifiers of its rows, and one that counts people. */
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }) => {
  const page = getNamedType(type);
  if (!page.name.endsWith('Connection') || !(page instanceof GraphQLObjectType)) return [];
  return [`{ ${name} { nodes { id } ${page.getFields()['ownRowsAlone'] ? 'ownRowsAlone' : ''} } }`];
});
const SESSIONS = '{ sessions(orderBy: [{ field: DATE }]) { nodes { id date attendances } } }';
const asked = [...lists, SESSIONS];

test('a page is read once of one version of the data, and again of another; how many rows there are in all is asked each time', async () => {
  keptListsOf(scenario.orm).clear();
  const zones = '{ zones { nodes { name } } }';
  const [first, again, other] = [await ask(EVERYBODY, zones), await ask(EVERYBODY, zones), await ask(EVERYBODY, `query Other ${zones}`)];
  expect(first.said).toContain('New Parks');
  expect([again.said, other.said]).toEqual([first.said, first.said]);
  expect([first, again, other].map(({ statements }) => statements)).toEqual([1, 0, 0]);
  expect((await ask(EVERYBODY, '{ zones(first: 1) { nodes { name } } }')).statements).toBe(1);
  expect((await ask(EVERYBODY, '{ zones { nodes { name } totalCount } }')).statements).toBe(1);
  await scenario.orm.em.getConnection().execute('update "data_epoch" set "changes_before" = "changes_before" + 1');
  const { reader } = newContext(scenario.orm);
  const before = version;
  version = await reader.dataVersion();
  reader.end();
  expect(version.version).not.toBe(before.version);
  expect((await ask(EVERYBODY, zones)).statements).toBe(1);
});

test('whoever asked before, everybody is answered as if nobody had, and what is refused stays refused', async () => {
  expect(lists.length).toBeGreaterThan(15);
  const fresh = new Map<string, string>();
  for (const [who, viewer] of Object.entries(viewers))
    for (const query of asked) {
      keptListsOf(scenario.orm).clear();
      fresh.set(`${who} ${query}`, (await ask(viewer, query)).said);
    }
  // Partners of two organisations, and who reads all rows, read different ones, so that a page given to another would be seen.
  const ofSessions = ['officer', 'partnerOfFirst', 'partnerOfSecond', 'boardViewer'].map((who) =>
    fresh.get(`${who} ${lists.find((each) => each.startsWith('{ sessions '))}`),
  );
  expect(new Set(ofSessions).size).toBe(4);
  for (const order of [Object.entries(viewers), Object.entries(viewers).toReversed()]) {
    keptListsOf(scenario.orm).clear();
    for (const time of ['read', 'kept'])
      for (const [who, viewer] of order)
        for (const query of asked) {
          const { said } = await ask(viewer, query);
          if (said !== fresh.get(`${who} ${query}`))
            expect([who, time, query, said]).toEqual([who, time, query, fresh.get(`${who} ${query}`)]);
        }
  }
});

test('a page that is kept is audited like one that is read', async () => {
  keptListsOf(scenario.orm).clear();
  const [officer] = [viewers['officer'] as Viewer];
  const [read, kept] = [await ask(officer, SESSIONS), await ask(officer, SESSIONS)];
  expect([read.statements, kept.statements]).toEqual([1, 0]);
  expect(read.counts).toContain('Session.attendances');
  expect(kept.counts).toEqual(read.counts);
});

test('what changes without the version of the data, as who signs in does, is read each time', async () => {
  keptListsOf(scenario.orm).clear();
  const administrator = viewers['administrator'] as Viewer;
  const users = '{ users { nodes { id } } }';
  expect([(await ask(administrator, users)).statements, (await ask(administrator, users)).statements]).toEqual([1, 1]);
});

test('what was read last is kept in as many bytes as all may take', async () => {
  const kept = keptListsOf(scenario.orm);
  kept.clear();
  await ask(EVERYBODY, '{ zones { nodes { name } } }');
  const { entries, bytes } = kept.count;
  expect(entries).toBe(1);
  expect(bytes).toBeGreaterThan(100);
  expect(bytes).toBeLessThan(5000);
});
