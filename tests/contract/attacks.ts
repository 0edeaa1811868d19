// Small requests that were made to stop a hub, and what each is told: a table that the tests and the benchmark share.

/** One request, and what comes of it. */
export interface Attack {
  readonly name: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Status of the answer. */
  readonly status: number;
  /** Code of the first error; null for an answer without one. */
  readonly code: string | null;
  /** Words that the answer holds. */
  readonly words: string;
}

export const repeat = (times: number, text: (index: number) => string, between = ' '): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(between);

const json = { 'content-type': 'application/json' };
/** A question to the API. */
const question = (query: string, variables?: unknown, more: object = {}): Pick<Attack, 'path' | 'method' | 'headers' | 'body'> => ({
  path: '/graphql',
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query, ...(variables !== undefined && { variables }), ...more }),
});

type Expected = readonly [status: number, code: string | null, words: string];
const attack = (name: string, request: ReturnType<typeof question>, [status, code, words]: Expected): Attack => ({
  name,
  ...request,
  status,
  code,
  words,
});

const TOO_LARGE = 'QUESTION_TOO_LARGE';
const tooLarge = (words: string): Expected => [400, TOO_LARGE, words];
const invalid = (words: string): Expected => [400, 'GRAPHQL_VALIDATION_FAILED', words];

/** Fragments that each spread the next one twice. */
const fan = (levels: number, leaf: string) =>
  `{ zone(slug: NEW_PARKS) { slug ...F0 } } ${repeat(levels, (at) => `fragment F${at} on Zone { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on Zone { ${leaf} }`;
/** The same, each under a name of its own: as much again at each level. */
const nestedFan = (levels: number, leaf: string) =>
  `{ zone(slug: NEW_PARKS) { ...F0 } } ${repeat(levels, (at) => `fragment F${at} on Zone { venues(first: 1) { nodes { zone { ...F${at + 1} } } } b: venues(first: 1) { nodes { zone { ...F${at + 1} } } } }`)} fragment F${levels} on Zone { ${leaf} }`;

const deepCondition = (levels: number) => `${'{ not: '.repeat(levels)}{ slug: { equals: "x" } }${' }'.repeat(levels)}`;
const deepValue = (levels: number): unknown => JSON.parse(`${'{"not":'.repeat(levels)}{"slug":{"equals":"x"}}${'}'.repeat(levels)}`);
const series = (points: number) =>
  Array.from({ length: points }, (_, day) => ({ date: new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10), number: day % 7 }));
const zonesWhere = 'query ($where: ZoneWhere) { zones(where: $where) { nodes { slug } } }';

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

export const ofValues: readonly Attack[] = [
  attack(
    'a condition 2,500 deep in the text',
    question(`{ zones(where: ${deepCondition(2500)}) { nodes { slug } } }`),
    tooLarge('more than 64 brackets'),
  ),
  attack(
    'a condition 2,500 deep in a variable',
    question(zonesWhere, { where: deepValue(2500) }),
    tooLarge('more than 20 lists and objects within each other'),
  ),
  attack(
    'a condition 21 deep in the text',
    question(`{ zones(where: ${deepCondition(21)}) { nodes { slug } } }`),
    tooLarge('more than 20 lists and objects within each other'),
  ),
  attack(
    '100,000 lists within each other in a variable that is not declared',
    { ...question(''), body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}` },
    tooLarge('more than 20 lists'),
  ),
  attack(
    'a list of 70,000 texts',
    question('query ($in: [String!]) { recordedCrimes(first: 1, where: { lsoaCode: { in: $in } }) { nodes { id } } }', {
      in: Array.from({ length: 70_000 }, (_, at) => `E${at}`),
    }),
    tooLarge('a list of 70,000 values; it may have 1,000'),
  ),
  attack(
    'a list of 6,000 texts in the text',
    question(`{ recordedCrimes(first: 1, where: { lsoaCode: { in: [${repeat(6000, (at) => `"E${at}"`)}] } }) { nodes { id } } }`),
    tooLarge('a list of 6,000 values; it may have 1,000'),
  ),
  attack(
    '2,001 points of a control chart',
    question(
      'query ($points: [ControlChartPointInput!]!) { controlChart(input: { improvementDirection: INCREASE, points: $points }) { variation } }',
      { points: series(2001) },
    ),
    tooLarge('a list of 2,001 values; it may have 2,000'),
  ),
  attack(
    '60,000 dates from which limits start again',
    question(
      'query ($at: [LocalDate!]) { controlChart(input: { improvementDirection: INCREASE, points: [{ date: "2025-01-01", number: 1 }], rebaseAt: $at }) { variation } }',
      {
        at: Array.from({ length: 60_000 }, () => '2025-01-01'),
      },
    ),
    tooLarge('a list of 60,000 values; it may have 1,000'),
  ),
  attack(
    'a text of 900 kB',
    question('query ($text: String) { organisations(where: { name: { contains: $text } }) { nodes { id } } }', {
      text: 'x'.repeat(900_000),
    }),
    tooLarge('a text of 900,000 characters; a text may have 10,000'),
  ),
  attack(
    'a text of 20,000 characters in the text',
    question(`{ organisations(where: { name: { contains: "${'x'.repeat(20_000)}" } }) { nodes { id } } }`),
    tooLarge('a text of 20,000 characters'),
  ),
];
