// What somebody recovers of the schema who may not read it and tries every word of it, and every word nearly right, wherever a word can stand: nothing.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildClientSchema,
  buildSchema as readSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  visit,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const root = resolve(import.meta.dirname, '../..');
const person = (role: Role) => Viewer.of({ role, userId: 7, organisationId: 1, signedInBy: 'PASSWORD' }, true);
const viewers = {
  anonymous: Viewer.of({ role: Role.PUBLIC, signedInBy: 'NOBODY' }, true),
  boardViewer: person(Role.BOARD_VIEWER),
  partner: person(Role.PARTNER),
  administrator: person(Role.ADMINISTRATOR),
  analyst: person(Role.ANALYST),
};
type Who = keyof typeof viewers;
const WITHOUT = ['anonymous', 'boardViewer', 'partner', 'administrator'] as const satisfies readonly Who[];
let hub: ServedHub;
beforeAll(async () => {
  hub = await serveScenario(await threeZonesOneYear(), { viewerOf: namedIn(viewers), settings: { HUB_RATE_POINTS: '100000000' } });
});
afterAll(() => hub.close());

/** Every name of a schema: types, fields, arguments, fields of inputs, words of enums, directives and their arguments. */
function wordsOf(schema: GraphQLSchema): ReadonlySet<string> {
  const words = new Set(schema.getDirectives().flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)]));
  for (const type of Object.values(schema.getTypeMap())) {
    words.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) words.add(name);
    if (isInputObjectType(type)) for (const name of Object.keys(type.getFields())) words.add(name);
    if (isObjectType(type))
      for (const { name, args } of Object.values(type.getFields()))
        for (const word of [name, ...args.map((arg) => arg.name)]) words.add(word);
  }
  return words;
}
const full = readSchema(readFileSync(resolve(root, 'schema/schema.graphql'), 'utf8'));
const words = [...wordsOf(full)];
/** Nearly the same word, which is none itself. */
const typosOf = (word: string) =>
  [`${word}z`, word.slice(0, -1), `${word.slice(0, 1)}${word}`].filter((typo) => /^[A-Za-z]\w*$/.test(typo) && !words.includes(typo));

const AT_ONCE = 300;
const inParts = (all: readonly string[]) =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, part) => all.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
/** Every word and what is nearly one, some hundreds at a time. */
const tries = [...inParts(words), ...inParts(words.map((word) => typosOf(word)[0] ?? `${word}z`))];

/** Wherever a word can stand in a text. */
const PLACES: Readonly<Record<string, (tried: readonly string[]) => string>> = {
  'fields at the root': (tried) => `{ ${tried.join(' ')} }`,
  'fields of a list': (tried) => `{ zones { nodes { ${tried.join(' ')} } } }`,
  'fields of a mutation': (tried) => `mutation { ${tried.join(' ')} }`,
  arguments: (tried) => `{ ${tried.map((word, at) => `a${at}: zones(${word}: 1) { totalCount }`).join(' ')} }`,
  'words of enums': (tried) =>
    `{ ${tried.map((word, at) => `a${at}: trend(measure: "x", compareTo: ${word}) { points { number } }`).join(' ')} }`,
  'fields of inputs': (tried) => `{ ${tried.map((word, at) => `a${at}: sessions(where: { ${word}: 1 }) { totalCount }`).join(' ')} }`,
  directives: (tried) => `{ ${tried.map((word, at) => `a${at}: __typename @${word}(if: true)`).join(' ')} }`,
  types: (tried) => `{ ${tried.map((word, at) => `a${at}: __type(name: "${word}") { name }`).join(' ')} }`,
  'conditions of fragments': (tried) => `{ ${tried.map((word) => `... on ${word} { __typename }`).join(' ')} }`,
  'types of variables': (tried) => `query (${tried.map((word, at) => `$a${at}: ${word}`).join(', ')}) { __typename }`,
};

/** Ways to send a text. */
const WAYS: Readonly<Record<string, (text: string) => readonly [path: string, asked: RequestInit]>> = {
  'as JSON': (query) => ['/graphql', post('application/json', JSON.stringify({ query }))],
  'several at once': (query) => ['/graphql', post('application/json', JSON.stringify([{ query }, { query }]))],
  'as plain text': (query) => ['/graphql', post('text/plain', JSON.stringify({ query }))],
  'as fields of a form': (query) => ['/graphql', post('application/x-www-form-urlencoded', new URLSearchParams({ query }).toString())],
  'as GraphQL': (query) => ['/graphql', post('application/graphql', query)],
  'in an address': (query) => [
    `/graphql?${new URLSearchParams({ query: query.slice(0, 4000) }).toString()}`,
    { headers: { 'apollo-require-preflight': 'true' } },
  ],
  'by its hash, as persisted queries are': (query) => [
    '/graphql',
    post('application/json', JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } })),
  ],
};
const post = (type: string, body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': type }, body });

/** What the hub said, but for the number of the request. */
async function said(who: Who, [path, asked]: readonly [string, RequestInit]) {
  const headers = { accept: 'application/json', ...(asked.headers as Record<string, string> | undefined), 'x-viewer': who };
  const response = await fetch(hub.address + path, { ...asked, headers });
  return { status: response.status, text: (await response.text()).replace(/[0-9a-f]{6}-[0-9a-z]+/g, 'REQUEST') };
}

/** Words of the schema in an answer that were not sent. */
const recoveredFrom = (text: string, sent: ReadonlySet<string>) =>
  (text.match(/\w+/g) ?? []).filter((word) => !sent.has(word) && wordSet.has(word));
const wordSet: ReadonlySet<string> = new Set(words);

describe.each(WITHOUT)('%s', (who) => {
  test.each(Object.keys(WAYS))('recovers no word by texts that are sent %s: each is answered as one that says nothing', async (way) => {
    const send = WAYS[way] as (typeof WAYS)[string];
    const nothing = await said(who, send(''));
    expect(nothing.status).toBeGreaterThanOrEqual(400);
    // By the usual way every word is tried in every place; by the others some, for a text is refused before it is looked at.
    const tried = way === 'as JSON' ? tries : tries.slice(0, 2);
    for (const place of Object.values(PLACES)) for (const some of tried) expect(await said(who, send(place(some)))).toEqual(nothing);
    for (const text of [
      '{ __typename }',
      getIntrospectionQuery(),
      '{ __schema { directives { name } } }',
      '{',
      'query A { __typename } query B { __typename }',
    ])
      expect(await said(who, send(text))).toEqual(nothing);
  });
});

const documents = Object.entries(
  JSON.parse(readFileSync(resolve(root, 'web/build/trusted-documents.json'), 'utf8')) as Record<string, string>,
).map(([id, text]) => {
  const variables: string[] = [];
  const shown = new Set<string>(['data', 'errors', 'message', 'extensions', 'code', 'path', 'locations', 'requestId']);
  visit(parse(text), {
    VariableDefinition: ({ variable }) => void variables.push(variable.name.value),
    Field: ({ alias, name }) => void shown.add((alias ?? name).value),
  });
  return { id, variables, shown };
});

/** Names that no sentence for people has: of several words in one, or all in capitals. */
const isName = (word: string) => /[a-z][A-Z]|_|^[A-Z][A-Z]/.test(word);

test.each(WITHOUT)('%s recovers no word by what is sent in the variables of a document of the dashboard', async (who) => {
  const near = Object.fromEntries(words.slice(0, AT_ONCE).map((word) => [`${word}z`, 1]));
  const values: readonly unknown[] = [near, 'ATTENDANCEZ', [near], { financialYaer: '2025/26', contians: 'x' }, null];
  const recovered = new Set<string>();
  for (const { id, variables, shown } of documents.filter((each) => each.variables.length > 0)) {
    const sent = new Set([...shown, ...variables]);
    for (const value of values) {
      const given = Object.fromEntries(variables.map((name) => [name, value]));
      const { text } = await said(who, [
        '/graphql',
        post('application/json', JSON.stringify({ documentId: id, variables: { ...given, unknown: 1 } })),
      ]);
      const { errors = [] } = JSON.parse(text) as { errors?: object[] };
      for (const error of errors) for (const word of recoveredFrom(JSON.stringify(error), sent).filter(isName)) recovered.add(word);
    }
  }
  expect(documents.length).toBeGreaterThan(200);
  expect([...recovered]).toEqual([]);
});

describe('an analyst, whom these attacks are measured by', () => {
  test('recovers every word that they may read, by reading the schema', async () => {
    const { text } = await said('analyst', ['/graphql', post('application/json', JSON.stringify({ query: getIntrospectionQuery() }))]);
    const read = wordsOf(buildClientSchema((JSON.parse(text) as { data: IntrospectionQuery }).data));
    expect(read.size).toBeGreaterThan(words.length / 2);
    expect([...read].filter((word) => !wordSet.has(word))).toEqual([]);
  });

  test('recovers the fields at the root by words that are nearly right, as clairvoyance does', async () => {
    const { text } = await said('analyst', [
      '/graphql',
      post('application/json', JSON.stringify({ query: '{ __schema { queryType { fields { name } } } }' })),
    ]);
    const fields = (JSON.parse(text) as { data: { __schema: { queryType: { fields: { name: string }[] } } } }).data.__schema.queryType
      .fields;
    const missed: string[] = [];
    for (const { name } of fields) {
      const typo = `${name}z`;
      const answer = await said('analyst', ['/graphql', post('application/json', JSON.stringify({ query: `{ ${typo} }` }))]);
      if (!recoveredFrom(answer.text, new Set([typo])).includes(name)) missed.push(name);
    }
    expect(fields.length).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });
});
