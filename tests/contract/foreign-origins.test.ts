// What pages of other sites may do at a whole hub: nothing. Each form, each mutation and each route that takes anything is refused by where it comes from: all
// of them are walked, as the routes and the schema have them, so that a new one is walked too.

import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  buildSchema as readSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY, Role, Viewer } from '../../services/hub/src/access/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { documentIdOf } from './dashboard-with.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const root = resolve(import.meta.dirname, '../..');
const scenario = await threeZonesOneYear();
const officer = Viewer.of({ role: Role.OFFICER, userId: 2, signedInBy: 'PASSWORD' }, false);
const administrator = Viewer.of({ role: Role.ADMINISTRATOR, userId: 1, signedInBy: 'PASSWORD' }, false);

/** What each type of value is given in its place. */
const VALUES: Readonly<Record<string, unknown>> = {
  String: 'From elsewhere',
  ID: '1',
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2025-04-01',
  Month: '2025-04',
  Money: '1.00',
  Decimal: '1',
  ZoneSlug: 'new-parks',
};

/** A value that a type takes: of an object, what it must have. */
function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, valueOf(field.type)]),
    );
  if (!(type.name in VALUES)) throw new Error(`Nothing is given for ${type.name}. Give it a value here.`);
  return VALUES[type.name];
}

/** A document that does one thing, and what it is given. */
function mutationOf({ name, args, type }: GraphQLField<unknown, unknown>) {
  const named = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const [head, call] = args.length > 0 ? [`mutation (${named})`, `${name}(${given})`] : ['mutation', name];
  const variables = Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type)]));
  return { name, text: `${head} { ${call}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'} }`, variables };
}

const schema = readSchema(readFileSync(resolve(root, 'schema/schema.graphql'), 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(mutationOf);

let hub: ServedHub;
beforeAll(async () => {
  hub = await serveScenario(scenario, {
    documents: mutations.map(({ text }) => text),
    viewerOf: namedIn({ officer, administrator }, EVERYBODY),
  });
});
afterAll(() => hub.close());

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const FOREIGN = 'https://elsewhere.example';

async function send(path: string, headers: Record<string, string>, body: string) {
  const response = await fetch(hub.address + path, { method: 'POST', headers, body, redirect: 'manual' });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, cookies: response.headers.getSetCookie(), text, body: isJson ? (JSON.parse(text) as object) : null };
}

/** Everything that people write, and who may sign in. */
async function held() {
  const tables = [
    'zone_event',
    'target',
    'rebase',
    'ghosted_point',
    'written_finding',
    'hub_user',
    'sign_in',
    'api_token',
    'one_time_link',
    'written_text',
  ];
  const counts = tables.map((table) => `(select count(*) from "${table}") as "${table}"`).join(', ');
  return scenario.orm.em.getConnection().execute(`select ${counts}`);
}

describe.each(mutations)('the mutation $name', ({ text, variables }) => {
  const document = JSON.stringify({ documentId: documentIdOf(text), variables });
  test.each([
    ['of another site', { origin: FOREIGN }],
    ['of a page that names no site', { origin: 'null' }],
    ['of the hub’s name at another port', { origin: 'http://127.0.0.1:1' }],
    ['of another site that says no name', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour that says no name', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused as that, whoever is signed in', async (_, headers) => {
    const before = await held();
    const refusals = await Promise.all(
      ['officer', 'administrator'].map(async (who) => {
        const { status, cookies, body } = await send('/graphql', { ...json, ...headers, 'x-viewer': who }, document);
        const { errors = [] } = body as { errors?: { extensions: { code: string } }[] };
        expect([cookies, errors.length]).toEqual([[], 1]);
        return `${status} ${errors[0]?.extensions.code}`;
      }),
    );
    // Whoever may do it is refused by where it comes from, the other by the role.
    expect(refusals).toContain('200 WRITING_NOT_ALLOWED');
    expect(refusals.filter((refusal) => refusal !== '200 WRITING_NOT_ALLOWED' && refusal !== '403 NOT_ALLOWED')).toEqual([]);
    expect(await held()).toEqual(before);
  });
});

const mutation =
  'mutation { addZoneEvent(event: { date: "2025-04-01", title: "From elsewhere", kind: PLACE, zones: [NEW_PARKS] }) { id } }';

test.each([
  ['as plain text', { 'content-type': 'text/plain' }, JSON.stringify({ query: mutation }), 400],
  ['as fields of a form', form, `query=${encodeURIComponent(mutation)}`, 415],
  ['as a form with parts', { 'content-type': 'multipart/form-data; boundary=x' }, `--x\r\n\r\n${mutation}\r\n--x--`, 415],
  ['as nothing in particular', { 'content-type': '' }, JSON.stringify({ query: mutation }), 415],
  ['several at once', json, JSON.stringify([{ query: mutation }]), 400],
])('a mutation %s, as a form of any site may send it, is not read', async (_, headers, body, status) => {
  const before = await held();
  expect((await send('/graphql', headers, body)).status).toBe(status);
  expect(await held()).toEqual(before);
});

/** The part of an address that varies, by the folders that it varies in. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ['[id=measure]', 'engagement.attendances'],
  ['[record]', '1'],
  ['[token]', 'none'],
  ['[id]', '1'],
];
const routes = resolve(root, 'web/src/routes');
/** Every form of the dashboard: its page, and the names of its actions as they stand in the file. */
const forms = globSync('**/+page.server.ts', { cwd: routes }).flatMap((file) => {
  const [, actions] = /export const actions[^=]*= \{\n(.*?)\n\};/s.exec(readFileSync(resolve(routes, file), 'utf8')) ?? [];
  if (actions === undefined) return [];
  const path = EXAMPLES.reduce((known, [part, example]) => known.replaceAll(part, example), `/${dirname(file)}`);
  const names = [...actions.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name = '']) => name);
  const steps = actions.includes('...stepActions') ? ['code', 'confirm'] : [];
  return [...names, ...steps].map((name) => [name === 'default' ? path : `${path}?/${name}`] as const);
});

test('every page with a form is walked', () => {
  const withActions = globSync('**/+page.server.ts', { cwd: routes }).filter((file) =>
    readFileSync(resolve(routes, file), 'utf8').includes('export const actions'),
  );
  expect(new Set(forms.map(([path]) => path.split('?')[0])).size).toBe(withActions.length);
  expect(forms.length).toBeGreaterThan(25);
});

describe.each(forms)('the form %s', (path) => {
  test.each([
    ['of another site', { ...form, origin: FOREIGN }],
    ['of a page that names no site', { ...form, origin: 'null' }],
    ['without a site', form],
    ['as plain text', { 'content-type': 'text/plain', origin: FOREIGN }],
    ['with parts', { 'content-type': 'multipart/form-data; boundary=x', origin: FOREIGN }],
  ])('%s is refused before it is read', async (_, headers) => {
    const { status, cookies, text } = await send(path, headers, 'title=From+elsewhere');
    expect([status, cookies, text]).toEqual([403, [], expect.stringContaining('Cross-site')]);
  });
});

/** Says whether a provider is set, to whoever asks, and does nothing. */
const SAYS_ONLY = '/auth/ways';

/** Every route beside pages and the graph to which something can be sent, from the tree that the server prints of them. */
function doors(): string[] {
  const parents: string[] = [];
  return hub.app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
      const depth = indent.length / 4;
      parents.splice(depth, parents.length, part);
      return methods.includes('POST') ? [parents.join('')] : [];
    })
    .filter((path) => /^\/(?:auth|commands)\//.test(path) && path !== SAYS_ONLY);
}

test('every route of signing in refuses a page of another site, and every door of commands whoever shows no secret', async () => {
  const paths = doors();
  expect(paths).toEqual(expect.arrayContaining(['/auth/sign-in', '/auth/account/second-factor/remove', '/commands/admin-link']));
  expect(paths.filter((path) => path.startsWith('/auth/')).length).toBeGreaterThanOrEqual(10);
  const before = await held();
  const body = JSON.stringify({
    signInName: 'somebody',
    password: 'not the password',
    role: 'ANALYST',
    token: 'x',
    ticket: 'x',
    code: '1',
  });
  for (const path of paths)
    for (const from of [
      { origin: FOREIGN },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      const answered = await send(path, { ...json, ...from, 'x-viewer': 'administrator' }, body);
      const code = path.startsWith('/auth/') ? { code: 'ORIGIN_NOT_OWN' } : {};
      expect([path, answered]).toEqual([
        path,
        expect.objectContaining({ status: 403, cookies: [], body: expect.objectContaining(code) as object }),
      ]);
    }
  for (const path of paths.filter((each) => each.startsWith('/auth/')))
    expect([path, (await send(path, { 'content-type': 'text/plain' }, body)).status]).toEqual([path, 400]);
  expect(await held()).toEqual(before);
});
