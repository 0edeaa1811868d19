// What somebody who asks in their own words can find out of what they may not read: nothing. It is answered as what does not exist, and no error, suggestion or
// introspection has a word of it. Asked by whoever may not ask so, nothing at all is said.

import Fastify, { type FastifyInstance } from 'fastify';
import {
  buildClientSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { buildSchema, serveApi } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const schema = buildSchema(scenario.orm.getMetadata(), { ownerName: 'The office', programmeName: 'People Zones' });
const app: FastifyInstance = Fastify();

beforeAll(() =>
  serveApi(app, schema, scenario.orm, undefined, {
    viewerOf: ({ headers }) =>
      Viewer.of({ role: headers['x-role'] as Role, signedInBy: 'PASSWORD', userId: 1 }, headers['x-real'] === 'yes'),
  }),
);
afterAll(async () => {
  await app.close();
  await scenario.close();
});

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { message: string; extensions: { code: string } }[];
  };
}

async function ask(role: Role, query: string, real = true): Promise<Reply> {
  const headers = { 'content-type': 'application/json', 'x-role': role, 'x-real': real ? 'yes' : 'no' };
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) });
  return { status: reply.statusCode, text: reply.body, body: reply.json<Reply['body']>() };
}

/** Every name of a schema that is not one of ordinary words: types, fields, arguments, words of enums. */
function namesIn(of: GraphQLSchema): Set<string> {
  const names = Object.values(of.getTypeMap()).flatMap((type) => [
    type.name,
    ...(isObjectType(type)
      ? Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)])
      : isInputObjectType(type)
        ? Object.keys(type.getFields())
        : isEnumType(type)
          ? type.getValues().map(({ name }) => name)
          : []),
  ]);
  return new Set(names);
}

const introspected = async (role: Role, real: boolean) =>
  buildClientSchema((await ask(role, getIntrospectionQuery(), real)).body.data as unknown as IntrospectionQuery);

describe('an analyst, once a real return is held', () => {
  test.each([
    ['a list', '{ expectedReturns { totalCount } }', '{ expectedReturnz { totalCount } }', 'expectedReturns', 'expectedReturnz'],
    ['a list of rows of others', '{ concerns { totalCount } }', '{ concernz { totalCount } }', 'concerns', 'concernz'],
    ['a column', '{ sessions { nodes { newcomers } } }', '{ sessions { nodes { newcomerz } } }', 'newcomers', 'newcomerz'],
    ['a link', '{ grant(id: 1) { application { id } } }', '{ grant(id: 1) { applicatiom { id } } }', 'application', 'applicatiom'],
    [
      'a filter',
      '{ sessions(where: { attendances: { atLeast: 1 } }) { totalCount } }',
      '{ sessions(where: { attendancez: { atLeast: 1 } }) { totalCount } }',
      'attendances',
      'attendancez',
    ],
    [
      'an order',
      '{ sessions(orderBy: [{ field: NEWCOMERS }]) { totalCount } }',
      '{ sessions(orderBy: [{ field: NEWCOMERZ }]) { totalCount } }',
      'NEWCOMERS',
      'NEWCOMERZ',
    ],
    [
      'a mutation',
      'mutation { withdrawTarget(id: 1, why: "x") { id } }',
      'mutation { withdrawTargez(id: 1, why: "x") { id } }',
      'withdrawTarget',
      'withdrawTargez',
    ],
    ['a type', '{ __type(name: "Concern") { name } }', '{ __type(name: "Concerm") { name } }', 'Concern', 'Concerm'],
    [
      'a fragment on a type',
      '{ zones { nodes { ... on Concern { id } } } }',
      '{ zones { nodes { ... on Concerm { id } } } }',
      'Concern',
      'Concerm',
    ],
  ])('is answered about %s that they may not read as about one that does not exist', async (_, hidden, absent, word, other) => {
    const [one, two] = [await ask(Role.ANALYST, hidden), await ask(Role.ANALYST, absent)];
    // What is suggested depends on the letters that were sent, and is looked at below.
    const said = ({ status, text }: Reply, sent: string) => [status, text.replaceAll(sent, '·').replaceAll(/ Did you mean [^?]*\?/g, '')];
    expect(said(one, word)).toEqual(said(two, other));
  });

  test('reads in the schema what they may ask, and no name of anything else', async () => {
    const [own, whole] = [await introspected(Role.ANALYST, true), await introspected(Role.OFFICER, true)];
    const [known, all] = [namesIn(own), namesIn(whole)];
    const hidden = [...all].filter((name) => !known.has(name));
    expect(hidden).toEqual(expect.arrayContaining(['Concern', 'expectedReturns', 'attendances0To9', 'withdrawTarget', 'sha256']));
    expect([...known].filter((name) => !all.has(name))).toEqual([]);
  });

  test('is told in no error, whatever near a hidden name they try, a name that they did not send', async () => {
    const known = namesIn(await introspected(Role.ANALYST, true));
    const hidden = [...namesIn(schema)].filter((name) => !known.has(name) && name.length > 5);
    expect(hidden.length).toBeGreaterThan(60);
    for (const name of hidden) {
      const typo = `${name.slice(0, -1)}q`;
      for (const query of [
        `{ ${typo} }`,
        `{ zones { nodes { ${typo} } } }`,
        `{ sessions(where: { ${typo}: 1 }) { totalCount } }`,
        `{ sessions(orderBy: [{ field: ${typo} }]) { totalCount } }`,
        `mutation { ${typo} }`,
        `{ __type(name: "${typo}") { name } }`,
      ]) {
        const { body } = await ask(Role.ANALYST, query);
        const text = JSON.stringify([body.data, body.errors?.map(({ message }) => message)]);
        expect(text.replaceAll(typo, '').includes(name) ? `${query} tells ${name}` : '').toBe('');
      }
    }
  });

  test('is helped on what they may read', async () => {
    expect((await ask(Role.ANALYST, '{ zonez { totalCount } }')).text).toContain('Did you mean');
    expect((await ask(Role.ANALYST, '{ sessions { totalCount } zones { nodes { name } } }')).body.errors).toBeUndefined();
  });
});

test('an analyst reads the counts of rows while every record is illustrative, and is kept none of it afterwards', async () => {
  const query = '{ sessions { nodes { date attendances } } }';
  const open = await ask(Role.ANALYST, query, false);
  expect(open.body.errors).toBeUndefined();
  expect(await ask(Role.ANALYST, query, false)).toEqual(open);
  const closed = await ask(Role.ANALYST, query, true);
  expect(closed.body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect((await ask(Role.OFFICER, query)).body).toEqual(open.body);
});

test.each([Role.ADMINISTRATOR, Role.BOARD_VIEWER, Role.PARTNER, Role.PUBLIC])(
  '%s is answered one thing, whatever they ask in their own words',
  async (role) => {
    const replies = new Set<string>();
    for (const query of [
      getIntrospectionQuery(),
      '{ zones { nodes { name } } }',
      '{ zonez }',
      '{ __typename }',
      '{',
      'mutation { addZoneEvent }',
      '{ concerns { totalCount } }',
    ]) {
      const { status, body } = await ask(role, query);
      replies.add(JSON.stringify([status, body.data, body.errors?.map(({ message, extensions }) => [message, extensions.code])]));
    }
    expect(replies.size).toBe(1);
    expect([...replies][0]).toContain('TRUSTED_DOCUMENTS_ONLY');
  },
);
