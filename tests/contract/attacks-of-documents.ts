// Documents that were made to stop a hub, and what each is told.

import { attack, invalid, question, repeat, tooLarge, type Attack } from './attack.ts';

/** Fragments that each spread the next one twice. */
const fan = (levels: number, leaf: string) =>
  `{ zone(slug: NEW_PARKS) { slug ...F0 } } ${repeat(levels, (at) => `fragment F${at} on Zone { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Zone { ${leaf} }`;
/** The same, each under a name of its own: as much again at each level. */
const nestedFan = (levels: number, leaf: string) =>
  `{ zone(slug: NEW_PARKS) { ...F0 } } ${repeat(levels, (at) => `fragment F${at} on Zone { venues(first: 1) { nodes { zone { ...F${at + 1} } } } b: venues(first: 1) { nodes { zone { ...F${at + 1} } } } }`)} fragment F${levels} on Zone { ${leaf} }`;

export const ofDocuments: readonly Attack[] = [
  attack('fragments that spread each other twice, 30 deep, the leaf left out', question(fan(30, 'name @skip(if: true)')), [
    200,
    null,
    '"slug":"new-parks"',
  ]),
  attack('fragments that spread each other twice, 30 deep', question(fan(30, 'name')), [200, null, '"name"']),
  attack('fragments that spread each other twice within fields', question(nestedFan(12, 'slug')), tooLarge('one question may')),
  attack(
    'fragments that spread each other twice within fields, the leaf left out by a variable',
    question(`query ($no: Boolean!) ${nestedFan(12, 'slug @include(if: $no)')}`, { no: false }),
    tooLarge('one question may'),
  ),
  attack(
    'a chain of 1,000 fragments',
    question(
      `{ zone(slug: NEW_PARKS) { ...F0 } } ${repeat(1000, (at) => `fragment F${at} on Zone { ...F${at + 1} }`)} fragment F1000 on Zone { slug }`,
    ),
    tooLarge('one question may have 100. Write some of them out'),
  ),
  attack(
    'a fragment that spreads itself',
    question('{ zones { nodes { ...F } } } fragment F on Zone { slug ...F }'),
    invalid('Cannot spread fragment'),
  ),
  attack(
    'two fragments that spread each other',
    question('{ zones { nodes { ...F } } } fragment F on Zone { ...G } fragment G on Zone { ...F }'),
    invalid('Cannot spread fragment'),
  ),
  attack('a fragment called __proto__', question('{ zone(slug: NEW_PARKS) { ...__proto__ } } fragment __proto__ on Zone { slug }'), [
    200,
    null,
    '"slug":"new-parks"',
  ]),
  attack(
    '101 aliases',
    question(`{ ${repeat(101, (at) => `a${at}: __typename`)} }`),
    tooLarge('has 101 aliases; one question may have 100'),
  ),
  attack(
    'a name of 95,000 characters for a figure of each activity and week',
    question(
      `{ engagement(where: { period: { relative: ALL } }, first: 5000) { rows { period(grain: ISO_WEEK) { label } activity { title } ${'a'.repeat(95_000)}: sessionsHeld { number } } } }`,
    ),
    tooLarge('has 95,000 characters in one name; one question may have 64'),
  ),
  attack('500 times one field', question(`{ ${repeat(500, () => '__typename')} }`), tooLarge('has 500 fields of one name in one place')),
  attack('2,001 fields', question(`{ zones { nodes { ${repeat(2001, () => 'slug')} } } }`), tooLarge('one question may select 2,000')),
  attack('20,001 words', question(`{ ${repeat(20_001, () => 'a')} }`), [400, 'GRAPHQL_PARSE_FAILED', '20000 tokens']),
  attack(
    'ten directives that there are none of',
    question(`{ __typename ${repeat(10, () => '@aa', '')} }`),
    tooLarge('has 10 directives at one place'),
  ),
  attack(
    '500 times @skip',
    question(`{ __typename ${repeat(500, () => '@skip(if: false)')} }`),
    tooLarge('has 500 directives at one place'),
  ),
  attack(
    '50 operations',
    question(
      repeat(50, (at) => `query q${at} { __typename }`),
      undefined,
      { operationName: 'q1' },
    ),
    tooLarge('has 50 operations'),
  ),
  attack('two operations and no name', question('query a { __typename } query b { __typename }'), [
    400,
    'NO_SUCH_OPERATION',
    'Send operationName: a or b',
  ]),
  attack('an operation that there is not', question('query a { __typename }', undefined, { operationName: 'b' }), [
    400,
    'NO_SUCH_OPERATION',
    "has no operation 'b'. It has a",
  ]),
  attack('no operation', question('fragment F on Zone { slug }'), invalid('is never used')),
  attack('an empty document', question(''), [400, 'BAD_REQUEST', 'non-empty']),
  attack('a subscription', question('subscription { zones { nodes { slug } } }'), [
    400,
    'NO_SUCH_OPERATION',
    'The hub has no subscriptions',
  ]),
  attack('a schema', question('type Query { a: Int }'), invalid('is not executable')),
  attack(
    'a question 40 fields deep',
    question(`{ zone(slug: NEW_PARKS) { ${'venues(first: 1) { nodes { zone { '.repeat(13)} slug ${'} } }'.repeat(13)} } }`),
    tooLarge('fields deep'),
  ),
  attack(
    'the schema asked in circles',
    question(`{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`),
    invalid('Maximum introspection depth'),
  ),
  attack('5,000 brackets', question('{'.repeat(5000)), tooLarge('more than 64 brackets')),
  attack(
    '10,000 brackets of lists',
    question(`{ zones(where: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { nodes { slug } } }`),
    tooLarge('more than 64 brackets'),
  ),
  attack(
    'a type of 3,000 lists',
    question(`query ($a: ${'['.repeat(3000)}Int${']'.repeat(3000)}) { __typename }`),
    tooLarge('more than 64 brackets'),
  ),
  attack('a text that never ends', question(`{ zone(slug: "${'x'.repeat(5000)}`), [400, 'GRAPHQL_PARSE_FAILED', 'Unterminated string']),
  attack('50 faults', question(`{ ${repeat(50, (at) => `fault${at}`)} }`), invalid('"46 more errors are not shown')),
  attack(
    '6 writes in one request',
    question(`mutation { ${repeat(6, (at) => `w${at}: __typename`)} }`),
    tooLarge('one mutation may have 5. Nothing was written'),
  ),
  attack(
    '6 writes by way of a fragment',
    question(`mutation { ...F } fragment F on Mutation { ${repeat(6, (at) => `w${at}: __typename`)} }`),
    tooLarge('one mutation may have 5'),
  ),
];
