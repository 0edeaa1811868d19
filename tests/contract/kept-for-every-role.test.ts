// What is kept for one role reaches no other, for every pair of roles: whoever asked before, in whichever order, each is answered with the bytes that they get
// of a hub in which nobody has asked anything.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Kind, OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { twoOrganisations } from '../scenarios/two-organisations.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';
import { viewersByRole as viewers } from './viewers-by-role.ts';

const scenario = await twoOrganisations();
const roles = Object.keys(viewers);
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario, { viewerOf: namedIn(viewers) });
});
afterAll(() => hub.close());

/** Documents of the dashboard that ask for something without being told of what. */
const documents = Object.entries(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../web/build/trusted-documents.json'), 'utf8')) as Record<string, string>,
)
  .filter(([, text]) =>
    parse(text)
      .definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
      .every(({ operation, variableDefinitions }) => operation === OperationTypeNode.QUERY && variableDefinitions?.length === 0),
  )
  .map(([id]) => id)
  .toSorted();

const PERIOD = '?p=2025-26';
const PAGES = [
  '/',
  '/engagement',
  '/outreach',
  '/organisations/1',
  '/organisations/2',
  '/grants/rounds/1',
  '/quality',
  '/measures/engagement.attendances/records',
];
const FILES = [
  '/engagement/days.csv',
  '/outreach/concerns.csv',
  ...['csv', 'json', 'svg'].map((format) => `/measures/engagement.attendances.${format}`),
  '/measures/engagement.attendances/records.csv',
  '/figures/engagement.attendances/VERSION',
  '/engagement/__data.json',
];
/** Figures of an organisation, in which a partner's own are exact. */
const OF_FIRST = '{ engagement(where: { organisation: { id: "1" } }) { rows { period(grain: MONTH) { label } attendances { number } } } }';

type Asked = readonly [name: string, path: string, body?: object];
const asked: readonly Asked[] = [
  ...PAGES.map((path): Asked => [path, path + PERIOD]),
  ...FILES.map((path): Asked => [path, path + PERIOD]),
  ...documents.map((documentId): Asked => [documentId, '/graphql', { documentId }]),
  ['a question in one’s own words', '/graphql', { query: OF_FIRST }],
];

/** Makes the data another, although it says the same: nothing that was kept before is found any more. */
async function forgetAll(): Promise<void> {
  const before = await versionOf('trial');
  await scenario.orm.em.getConnection().execute('update "data_epoch" set "changes_before" = "changes_before" + 1');
  await scenario.orm.em.getConnection().execute("select pg_notify('data_changed', '')");
  await expect.poll(() => versionOf('trial')).not.toBe(before);
}

const versionOf = async (who: string) => /dataVersion:"([0-9a-f]{32})"/.exec((await send(who, '/')).text)?.[1] ?? '';

async function send(who: string, path: string, body?: object) {
  const headers = { 'x-viewer': who, accept: body ? 'application/json' : 'text/html', ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(hub.address + path, {
    headers,
    redirect: 'manual',
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: response.status, cacheControl: response.headers.get('cache-control'), text: await response.text() };
}

/** What a role is answered to everything, but for versions of the data and the number of the request. */
async function askAll(who: string): Promise<ReadonlyMap<string, string>> {
  const version = await versionOf(who);
  const answers = new Map<string, string>();
  for (const [name, path, body] of asked) {
    const { status, cacheControl, text } = await send(who, path.replace('VERSION', version), body);
    const levelled = text.replace(/\b[0-9a-f]{32}\b/g, 'VERSION').replace(/\b[0-9a-f]{6}-[0-9a-z]+\b/g, 'REQUEST');
    answers.set(name, `${status} ${cacheControl}\n${levelled}`);
  }
  return answers;
}

const fresh = new Map<string, ReadonlyMap<string, string>>();

test('every role is answered by a hub in which nobody has asked', { timeout: 300_000 }, async () => {
  expect(documents.length).toBeGreaterThan(3);
  for (const role of roles) {
    await forgetAll();
    fresh.set(role, await askAll(role));
  }
  for (const [role, answers] of fresh)
    for (const [name, answer] of answers) if (answer.startsWith('500')) expect([role, name, answer]).toEqual([role, name, 'an answer']);
});

test('each pair of roles is told apart by what they are answered: what is kept for one and given to the other would be seen', () => {
  const same = roles.flatMap((one, at) =>
    roles
      .slice(at + 1)
      .filter((other) => asked.every(([name]) => fresh.get(one)?.get(name) === fresh.get(other)?.get(name)))
      .map((other) => [one, other]),
  );
  expect(same).toEqual([]);
});

test.each([
  ['one after the other', roles],
  ['one after the other, the last first', roles.toReversed()],
])('whoever asked before, %s, everybody is answered the same, and once more when it is kept', { timeout: 300_000 }, async (_, order) => {
  await forgetAll();
  for (const time of ['made', 'kept'])
    for (const role of order)
      for (const [name, answer] of await askAll(role))
        if (answer !== fresh.get(role)?.get(name))
          expect([role, time, name, answer]).toEqual([role, time, name, fresh.get(role)?.get(name)]);
});
