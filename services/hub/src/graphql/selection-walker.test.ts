import { buildSchema, Kind, parse, type FragmentDefinitionNode, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { SelectionWalker } from './selection-walker.ts';

const schema = buildSchema('type Query { a: Int b: Int one: Query }');

/** What the root of a query selects: its fields in order, and how many spreads it took. */
function selectedAtRoot(query: string, variables: Record<string, unknown> = {}): { names: string[]; spreads: number } {
  const { definitions } = parse(query);
  const fragments = definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION);
  const [operation] = definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const walker = new SelectionWalker({
    schema,
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
    variables,
  });
  const { fields, spreads } = walker.selectedIn(
    (operation as OperationDefinitionNode).selectionSet,
    schema.getQueryType() as GraphQLObjectType,
  );
  return { names: fields.map(({ node, name }) => node.alias?.value ?? name), spreads };
}

test.each([
  ['fields in order, fragments spelled out', '{ a ...F b } fragment F on Query { x: a ... { y: b } }', {}, ['a', 'x', 'y', 'b'], 2],
  ['a fragment once, however often it is spread', '{ ...F ...F ...F } fragment F on Query { a }', {}, ['a'], 3],
  ['nothing of what is left out', '{ a @skip(if: true) b @include(if: false) ...F @skip(if: true) } fragment F on Query { a }', {}, [], 1],
  ['what a variable leaves in', 'query ($in: Boolean!) { a @include(if: $in) b @skip(if: $in) }', { in: true }, ['a'], 0],
  [
    'a fragment that is left out in one place and spread in another',
    '{ ...F @skip(if: true) ...F } fragment F on Query { a }',
    {},
    ['a'],
    2,
  ],
  ['the name of the type', '{ __typename }', {}, ['__typename'], 0],
])('%s', (_, query, variables, names, spreads) => {
  expect(selectedAtRoot(query, variables)).toEqual({ names, spreads });
});

test('a fan of fragments is as long as its document, not as its paths', () => {
  const levels = 500;
  const fan = Array.from({ length: levels }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ');
  expect(selectedAtRoot(`{ ...F0 } ${fan} fragment F${levels} on Query { a }`)).toEqual({ names: ['a'], spreads: 2 * levels + 1 });
});
