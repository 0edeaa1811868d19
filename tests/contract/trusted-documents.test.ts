// Documents of the dashboard by their identifiers, over HTTP at a whole hub: who may send nothing else, and what is said to them then.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSchema as readSchema, Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { readTrustedDocuments } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { serveScenario, type ServedHub } from './served-hub.ts';

const root = resolve(import.meta.dirname, '../..');
const webFolder = join(root, 'web/build');
const documents = JSON.parse(readFileSync(join(webFolder, 'trusted-documents.json'), 'utf8')) as Record<string, string>;
const schemaText = readFileSync(join(root, 'schema/schema.graphql'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'hub-documents-'));
const scenario = await threeZonesOneYear();
const viewers = new Map(
  Object.values(Role).map((role) => [role, Viewer.of({ role, signedInBy: 'PASSWORD', userId: 7, organisationId: 1 }, false)]),
);
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario, {
    viewerOf: ({ headers }) => viewers.get((headers['x-role'] ?? 'TRIAL') as Role) as Viewer,
  });
});
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

async function post(body: unknown, role: Role = Role.TRIAL) {
  const response = await fetch(`${hub.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-role': role },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

const idOf = (name: string) => Object.entries(documents).find(([, text]) => new RegExp(`query ${name}\\b`).test(text))?.[0] ?? '';
const ZONES = idOf('Zones');
const withoutRequest = (errors: Answer['errors'] = []) => errors.map(({ message, extensions: { code } }) => ({ message, code }));

describe('a document by its identifier', () => {
  test('is answered as its text is, also from what is kept', async () => {
    const byText = await post({ query: documents[ZONES] });
    expect(byText.data).toMatchObject({ zones: { nodes: [{ slug: 'bell-foundry' }, {}, {}] } });
    for (let time = 0; time < 3; time++) expect(await post({ documentId: ZONES })).toEqual(byText);
  });

  test('takes variables', async () => {
    const { data, errors } = await post({ documentId: idOf('Zone'), variables: { slug: 'new-parks' } });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ zone: { name: 'New Parks' } });
  });

  test.each([
    ['that nobody made', `sha256:${'0'.repeat(64)}`],
    ['that is the name of something else', '__proto__'],
    ['that is no text', { toString: 'sha256' }],
    ['that is nothing', null],
  ])('%s is not known, and is not repeated', async (_, documentId) => {
    const { status, errors } = await post({ documentId });
    expect([status, errors?.map(({ extensions }) => extensions['code'])]).toEqual([404, ['DOCUMENT_NOT_KNOWN']]);
    expect(JSON.stringify(errors)).not.toMatch(/sha256|proto|null/);
  });

  test('beside a text is refused', async () => {
    const { status, errors } = await post({ documentId: ZONES, query: '{ hub { ownerName } }' });
    expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'TWO_DOCUMENTS']);
  });
});

describe.each([Role.ADMINISTRATOR, Role.BOARD_VIEWER, Role.PARTNER, Role.PUBLIC])('%s', (role) => {
  const texts = [
    ['that is valid', '{ zones { nodes { name } } }'],
    ['that is a document of the dashboard', documents[ZONES]],
    ['that asks for the schema', '{ __schema { types { name } } }'],
    ['that asks for a type', '{ __type(name: "Zone") { fields { name } } }'],
    ['with a field that is nearly right', '{ zone { slig } }'],
    ['that is no GraphQL', '{'],
    ['that is none', undefined],
  ] as const;

  test('may bring no text of their own, and is told the same of each', async () => {
    const answers = await Promise.all(texts.map(([, query]) => post({ query }, role)));
    const [first] = answers;
    expect(first).toMatchObject({ status: 403, errors: [{ extensions: { code: 'TRUSTED_DOCUMENTS_ONLY' } }] });
    for (const { status, data, errors } of answers)
      expect({ status, data, said: withoutRequest(errors) }).toEqual({ status: 403, data: undefined, said: withoutRequest(first?.errors) });
    const inAddress = await fetch(`${hub.address}/graphql?query={__typename}`, {
      headers: { 'x-role': role, 'apollo-require-preflight': 'true' },
    });
    expect(withoutRequest(((await inAddress.json()) as Answer).errors)).toEqual(withoutRequest(first?.errors));
  });

  test('finds no page for asking', async () => {
    const page = await fetch(`${hub.address}/graphql`, { headers: { accept: 'text/html', 'x-role': role } });
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/plain; charset=utf-8']);
  });

  test.each([
    ['a field that is nearly right', { measures: ['engagement.attendances'], period: { financialYaer: '2025/26' } }],
    ['a word that is nearly right', { measures: ['engagement.attendances'], period: { month: '2025-04' }, compareTo: 'TARGIT' }],
    ['a value of another kind', { measures: { of: 'engagement.attendances' }, period: { month: '2025-04' } }],
    ['none', {}],
  ])('sends %s in a variable and learns no word of the schema', async (_, variables) => {
    const { errors } = await post({ documentId: idOf('Trends'), variables }, role);
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(withoutRequest(errors))).not.toMatch(/Did you mean|financialYear|TARGET|Comparison|PeriodInput|String|\$/);
  });
});

describe.each([Role.OFFICER, Role.ANALYST, Role.TRIAL])('%s', (role) => {
  test('asks in words of their own, reads the schema, and is told what was meant', async () => {
    expect((await post({ query: '{ zones { nodes { name } } }' }, role)).errors).toBeUndefined();
    expect((await post({ query: '{ __schema { queryType { name } } }' }, role)).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    expect((await post({ query: '{ zones { nodes { nam } } }' }, role)).errors?.[0]?.message).toContain('Did you mean "name"');
    const page = await fetch(`${hub.address}/graphql`, { headers: { accept: 'text/html', 'x-role': role } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });
});

test('a page that is made for a board viewer asks by documents of the dashboard alone', async () => {
  for (const path of ['/', '/zones', '/measures', '/events']) {
    const page = await fetch(hub.address + path, { headers: { accept: 'text/html', 'x-role': Role.BOARD_VIEWER } });
    expect([path, (await page.text()).includes('Your role may ask')]).toEqual([path, false]);
  }
});

describe('the list of documents', () => {
  test('holds valid documents of one operation each, under the hashes of their texts', () => {
    const schema = readSchema(schemaText);
    expect(Object.keys(documents).length).toBeGreaterThan(200);
    for (const [id, text] of Object.entries(documents)) {
      expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
      const document = parse(text);
      expect(document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
      expect(validate(schema, document), text.slice(0, 60)).toEqual([]);
    }
  });

  test.each([
    ['that is missing', null, /is not there.*npm run build/],
    ['that is no JSON', '{', /is damaged.*npm run build/],
    ['that lists nothing', 'null', /is damaged/],
    ['of a text that is not the one that was hashed', JSON.stringify({ [ZONES]: '{ hub { ownerName } }' }), /is damaged/],
  ])('%s stops the start', (_, content, words) => {
    const elsewhere = mkdtempSync(join(folder, 'web-'));
    mkdirSync(elsewhere, { recursive: true });
    if (content !== null) writeFileSync(join(elsewhere, 'trusted-documents.json'), content);
    expect(() => readTrustedDocuments(elsewhere)).toThrow(words);
  });
});
