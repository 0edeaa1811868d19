import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getIntrospectionQuery,
  getVariableValues,
  Kind,
  parse,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { runReading } from './operation-execution.ts';
import { fragmentsOf } from './operation-size.ts';

const schema = buildSchema(`
  interface Thing { name: String }
  type Zone implements Thing { name: String slug: String! size: Int parent: Zone near: [Zone!] far: [Zone]! words: [String!] any: [Thing] sum(of: Int! = 2, and: [Int!]): Int }
  type Street implements Thing { name: String length: Int! }
  type Query { zone: Zone zones: [Zone!]! maybe: [Zone] thing: Thing must: Zone! add(a: Int!, b: Int = 1): Int }
`);

/** Runs an operation both ways, each with data of its own. */
async function bothWays(source: string, rootOf: () => unknown, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {};
  // Neither has a root: what the fields of the query answer is set anew.
  const answerWith = (root: unknown) => {
    for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
      field.resolve = (_, args, context, info) => {
        const of = (root as Record<string, unknown>)[name];
        return typeof of === 'function' ? (of as (...given: unknown[]) => unknown)(args, context, info) : of;
      };
  };
  answerWith(rootOf());
  const byGraphqlJs = await execute({ schema, document, variableValues: variables, contextValue: 'context' });
  answerWith(rootOf());
  const ours = await runReading({ schema, fragments: fragmentsOf(document), variables: read, operation, context: 'context' });
  return { byGraphqlJs: written(byGraphqlJs), ours: written(ours) };
}

/** An answer as it is sent; errors that happen side by side come in no order. */
const written = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors.map((error) => JSON.stringify(error)).toSorted(),
});

const zone = (name: string, more: object = {}) => ({
  __typename: 'Zone',
  name,
  slug: name.toLowerCase(),
  size: 3,
  near: [],
  far: [],
  ...more,
});
const root = () => ({
  zone: Promise.resolve(
    zone('A', { parent: zone('B'), words: ['x', 'y'], sum: ({ of, and }: { of: number; and?: number[] }) => of + (and?.length ?? 0) }),
  ),
  zones: [zone('C', { near: [zone('D')], any: [zone('E'), { __typename: 'Street', name: 'F', length: 4 }] }), Promise.resolve(zone('G'))],
  maybe: [null, zone('H')],
  thing: { __typename: 'Street', name: 'I', length: 5 },
  must: zone('J'),
  add: ({ a, b }: { a: number; b: number }) => a + b,
});

test.each([
  [
    'objects, lists, promises and functions',
    '{ zone { name parent { slug } words sum } zones { slug near { name } } maybe { size } must { far { name } } }',
  ],
  ['other names, and mentions that are one', '{ a: zone { name } a: zone { slug parent { name } } b: must { s: slug s: slug } }'],
  [
    'fragments, named and not',
    '{ ...Root } fragment Root on Query { zones { ...Z ... { size } ... on Thing { name } ... on Street { length } } } fragment Z on Zone { slug ...Z2 } fragment Z2 on Zone { near { slug } }',
  ],
  [
    'types of their own name',
    '{ __typename zones { __typename any { __typename name ... on Street { length } ... on Zone { slug } } } thing { __typename ... on Street { length } } }',
  ],
  ['a name that a plain object could not hold', '{ __proto__: zone { __proto__: slug constructor: name } }'],
  ['what is known of the schema', getIntrospectionQuery()],
  ['one of its types', '{ __type(name: "Zone") { name fields { name args { name defaultValue } } } }'],
])('%s are answered as graphql-js does', async (_, source) => {
  const { ours, byGraphqlJs } = await bothWays(source, root);
  expect(byGraphqlJs.errors).toEqual([]);
  expect(ours).toEqual(byGraphqlJs);
});

test.each([true, false])('variables, defaults and conditions are taken as graphql-js takes them (%s)', async (yes) => {
  const source = `query ($yes: Boolean!, $a: Int = 4, $and: [Int!]) {
    add(a: $a) two: add(a: 1, b: $a) zone { sum(of: $a, and: $and) name @include(if: $yes) slug @skip(if: $yes) ... @include(if: $yes) { size } } }`;
  for (const variables of [{ yes }, { yes, a: 7, and: [1, 2] }, { yes, a: null }]) {
    const { ours, byGraphqlJs } = await bothWays(source, root, variables);
    expect(ours).toEqual(byGraphqlJs);
  }
});

test('a resolver that reads where it is called is told so as by graphql-js', async () => {
  const places: unknown[] = [];
  const note = (
    _: unknown,
    context: unknown,
    { path, fieldName, returnType, parentType, fieldNodes, variableValues }: { path: unknown } & Record<string, unknown>,
  ) => {
    places.push(JSON.stringify([context, path, fieldName, returnType, parentType, (fieldNodes as unknown[]).length, variableValues]));
    return zone('K');
  };
  await bothWays('query ($a: Int = 1) { maybe { parent { parent { name } } } b: zone { name } add(a: $a) }', () => ({
    ...root(),
    zone: note,
    maybe: [zone('L', { parent: note })],
  }));
  expect(places).toHaveLength(4);
  expect(places.slice(2)).toEqual(places.slice(0, 2));
});

/** Values as resolvers may answer them: there, missing, wrong, thrown or promised. */
const wrapped = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 2, arbitrary: value.map((of) => ({ how: 'promises', of })) },
    fc.constantFrom('throws', 'rejects', 'error').map((how) => ({ how })),
    fc.constant(null),
  );
const anyLeaf = wrapped(fc.oneof({ weight: 6, arbitrary: fc.constant('text') }, fc.constantFrom(5, undefined, 2.5)));
const anyList = (of: fc.Arbitrary<unknown>) =>
  wrapped(fc.oneof({ weight: 6, arbitrary: fc.array(of, { maxLength: 2 }) }, fc.constant('no list')));

function anyZone(depth: number): fc.Arbitrary<unknown> {
  const below = depth > 0 ? anyZone(depth - 1) : fc.constant(null);
  return wrapped(
    fc.record({
      name: anyLeaf,
      slug: anyLeaf,
      size: anyLeaf,
      parent: below,
      near: anyList(below),
      far: anyList(below),
      words: anyList(anyLeaf),
    }),
  );
}

interface Described {
  readonly how?: string;
  readonly of?: unknown;
}

/**
 * What was described, as resolvers that answer it, all at once or with promises. Of items that fail at once beside items that are promised graphql-js
 * leaves rejections that nobody hears of, so items are all promised or none is.
 */
function answering(described: unknown, isPromised: boolean): unknown {
  if (Array.isArray(described))
    return described.map((item) => (isPromised ? Promise.resolve().then(() => resolved(item, true)) : itemAtOnce(item)));
  if (described === null || typeof described !== 'object') return described;
  return Object.fromEntries(Object.entries(described).map(([name, value]) => [name, () => resolved(value, isPromised)]));
}

function resolved(value: unknown, isPromised: boolean): unknown {
  const { how, of } = (value ?? {}) as Described;
  if (how === 'throws' || (how === 'rejects' && !isPromised)) throw new Error('thrown');
  if (how === 'rejects') return Promise.reject(new Error('rejected'));
  if (how === 'error') return new Error('answered');
  if (how === 'promises') return isPromised ? Promise.resolve(answering(of, true)) : answering(of, false);
  return answering(value, isPromised);
}

/** What a list holds cannot be thrown. */
function itemAtOnce(value: unknown): unknown {
  const { how } = (value ?? {}) as Described;
  return how === 'throws' || how === 'rejects' ? new Error('held') : resolved(value, false);
}

test.each([
  ['at once', false],
  ['or promised', true],
])('whatever is missing, wrong or thrown, %s, the answer and its errors are those of graphql-js', async (_, isPromised) => {
  const source =
    '{ must { ...Z far { ...Z near { slug } } parent { parent { slug } ...Z } } zone { near { ...Z } words } zones { ...Z } maybe { ...Z } } fragment Z on Zone { name slug size words parent { slug } }';
  await fc.assert(
    fc.asyncProperty(
      fc.record({ must: anyZone(2), zone: anyZone(2), zones: anyList(anyZone(1)), maybe: anyList(anyZone(1)) }),
      async (described) => {
        const { ours, byGraphqlJs } = await bothWays(source, () => answering(described, isPromised));
        expect(ours).toEqual(byGraphqlJs);
      },
    ),
  );
});

test('what a list promises is waited for by nobody once an item fails that must be there, and ends nothing', async () => {
  const source = '{ must { near { slug } } }';
  const near = [{ slug: () => Promise.reject(new Error('late')) }, null];
  const document = parse(source);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const must = schema.getQueryType()?.getFields()['must'];
  if (must) must.resolve = () => ({ near });
  const answer = await runReading({ schema, fragments: {}, variables: {}, operation, context: null });
  // A rejection that nobody hears of would end the process, and fails a test.
  await new Promise(setImmediate);
  expect(answer.data).toEqual({ must: { near: null } });
  expect(answer.errors?.map(({ path }) => path)).toEqual([['must', 'near', 1]]);
});
