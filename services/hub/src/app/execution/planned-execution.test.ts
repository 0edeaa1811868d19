import fc from 'fast-check';
import {
  buildSchema,
  execute,
  GraphQLError,
  GraphQLScalarType,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { planFields } from './plan.ts';
import { runPlan } from './run-plan.ts';

/** A schema in which everything can go wrong. */
const schema = buildSchema(`
  enum Word { GOOD BAD }
  scalar Loud
  input Inner { words: [Word!], deep: Inner }
  type Query { thing: Thing, things: [Thing!], always: Thing!, later: Thing, laterThings: [Thing]!, echo(n: Int = 3, inner: Inner, loud: Loud): String }
  type Thing {
    self: Thing, must: Thing!, later: Thing, laterMust: Thing!, things: [Thing!]!, maybe: [Thing], grid: [[Int!]!], promises: [Int],
    text: String, number: Int!, word: Word, badWord: Word, loud: Loud!, nothing: String, nothingMust: String!, nothingList: [String!], noList: [Int],
    fails: String, failsMust: String!, failsLater: Int, failsLaterMust: Int!, isAnError: String, method(times: Int!): String, echo(n: Int = 3): String
  }
`);
const thing: Record<string, unknown> = {
  text: 'text',
  number: 7,
  word: 'good',
  badWord: 'neither',
  loud: 'x',
  nothing: null,
  nothingMust: null,
  nothingList: ['a', null],
  noList: 5,
  grid: [[1, 2], [], [3]],
  isAnError: new Error('found, not thrown'),
  method: ({ times }: { times: number }) => 'm'.repeat(times),
};
const fail = (word: string) => {
  throw new GraphQLError(`${word} failed`, { extensions: { code: 'BROKEN' } });
};
const resolvers: Record<
  string,
  (source: unknown, args: Record<string, unknown>, context: unknown, info: { path: { key: string | number } }) => unknown
> = {
  self: () => thing,
  must: () => thing,
  always: () => thing,
  thing: () => thing,
  later: () => Promise.resolve(thing),
  laterMust: () => Promise.resolve(thing),
  things: () => [thing, thing],
  maybe: () => [thing, null, Promise.resolve(thing), Promise.reject(new Error('third'))],
  laterThings: () => Promise.resolve([thing, null]),
  promises: () => [1, Promise.resolve(2), Promise.resolve('no number')],
  fails: () => fail('at once'),
  failsMust: () => fail('at once, must'),
  failsLater: () => Promise.reject(new Error('later')),
  failsLaterMust: () => Promise.reject(new Error('later, must')),
  echo: (_, args, context, { path }) => JSON.stringify([args, context, path.key]),
};
for (const type of ['Query', 'Thing'].map((name) => schema.getType(name) as GraphQLObjectType)) {
  for (const field of Object.values(type.getFields())) {
    const resolve = resolvers[field.name];
    if (resolve) field.resolve = resolve as NonNullable<typeof field.resolve>;
  }
}
Object.assign(schema.getType('Word') as object, { serialize: (word: unknown) => (word === 'good' ? 'GOOD' : fail('the word')) });
Object.assign(schema.getType('Loud') as object, new GraphQLScalarType({ name: 'Loud', serialize: (read) => String(read).toUpperCase() }));

const context = { asker: 'somebody' };

async function both(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const expected = await execute({ schema, document, contextValue: context, variableValues: variables });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  expect(operation.operation).toBe(OperationTypeNode.QUERY);
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const plan = planFields({ schema, fragments, variables }, schema.getQueryType()!, operation.selectionSet)!;
  const { data, errors } = await runPlan(plan, { schema, operation, fragments, variables, context });
  return { expected, planned: errors.length > 0 ? { errors, data } : { data } };
}

/** Equal on the wire: keys in the same order, errors with the same words, places and codes. */
async function expectSame(query: string, variables?: Record<string, unknown>) {
  const { expected, planned } = await both(query, variables);
  expect(JSON.stringify(planned)).toBe(JSON.stringify(expected));
}

const leaves = Object.entries((schema.getType('Thing') as GraphQLObjectType).getFields()).filter(
  ([, { type }]) => !String(type).includes('Thing'),
);
const leaf = fc.constantFrom(
  ...leaves.map(([name]) => (name === 'method' ? 'method(times: 2)' : name === 'echo' ? 'echo(n: $n)' : name)),
  '__typename',
);
const branch = fc.constantFrom('self', 'must', 'later', 'laterMust', 'things', 'maybe');
const directive = fc.constantFrom('', '', '', ' @skip(if: $yes)', ' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: false)');

/** Fields of a thing: without keys of their own names clash only where they may be merged. */
const selection = fc.letrec<{ fields: string; field: string }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.tuple(leaf, directive).map(([name, condition]) => `${name}${condition}`),
    fc.tuple(branch, directive, tie('fields')).map(([name, condition, fields]) => `${name}${condition} ${fields}`),
    fc.tuple(branch, tie('fields'), fc.nat(2)).map(([name, fields, key]) => `k${key}${name}: ${name} ${fields}`),
    fc.tuple(directive, tie('fields')).map(([condition, fields]) => `... on Thing${condition} ${fields}`),
    fc.constantFrom('...One', '...Two'),
  ),
  fields: fc.array(tie('field'), { minLength: 1, maxLength: 5 }).map((fields) => `{ ${fields.join(' ')} }`),
}));

test('any question is answered as graphql-js answers it, errors and their order included', async () => {
  const root = fc.constantFrom('thing', 'always', 'later', 'things', 'laterThings');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(root, selection.fields), { minLength: 1, maxLength: 3 }), async (roots) => {
      const fragments =
        'fragment One on Thing { text word self { number ...Two } } fragment Two on Thing { loud later { text @skip(if: $no) } }';
      await expectSame(
        `query ($yes: Boolean!, $no: Boolean!, $n: Int) { ${roots.map(([name, fields]) => `${name} ${fields}`).join(' ')}
          all: thing { ...One ...Two echo(n: $n) text @skip(if: $yes) number @include(if: $no) } } ${fragments}`,
        { yes: true, no: false, n: 4 },
      );
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a null where none may be, carried up to the nearest place that may be null', '{ thing { self { must { nothingMust } } text } }'],
  ['a null that takes the whole answer', '{ always { nothingMust } thing { text } }'],
  [
    'a failure that takes the whole answer while others still wait',
    '{ later { failsLater text } always { failsMust } laterThings { text } }',
  ],
  ['a list whose items may not be null', '{ thing { nothingList noList grid } }'],
  ['items that are promises', '{ thing { promises maybe { text failsLater } } }'],
  ['a word that is none of the enumeration', '{ thing { badWord word } }'],
  ['an error that is found in place of a value', '{ thing { isAnError } }'],
  ['keys that are asked for twice', '{ thing { a: text self { number } self { text } a: text } thing { number } }'],
  ['keys that objects know', '{ constructor: thing { toString: text hasOwnProperty: number } }'],
  [
    'arguments, their defaults, and what was not given',
    'query ($n: Int, $inner: Inner) { a: echo b: echo(n: 1, inner: { words: GOOD, deep: { words: [BAD] } }) c: echo(n: $n, inner: $inner) }',
  ],
])('%s', async (_, query) => {
  await expectSame(query);
});

test.each([
  ['introspection', '{ __schema { types { name } } }'],
  ['a key that an object takes for its prototype', '{ thing { __proto__: text } }'],
])('%s is left to graphql-js', (_, query) => {
  const [operation] = parse(query).definitions;
  const selections = (operation as { selectionSet: Parameters<typeof planFields>[2] }).selectionSet;
  expect(planFields({ schema, fragments: {}, variables: {} }, schema.getQueryType()!, selections)).toBeNull();
});
