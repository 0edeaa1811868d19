import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const repeat = (times: number, text: (index: number) => string) => Array.from({ length: times }, (_, index) => text(index)).join(' ');

/** Nested lists, each with the page size given. */
const nested = (zones: number, organisations: number, grants: number) =>
  `{ zones(first: ${zones}) { nodes { organisations(first: ${organisations}) { nodes { grantsReceived(first: ${grants}) { nodes { id } } } } } } }`;

test.each([
  [
    'lists within lists that could bring too many rows',
    nested(50, 1000, 1000),
    'The question could bring 50,050,050 rows, and one question may bring 500,000. Most rows are at zones.nodes.organisations.nodes.grantsReceived (50 × 1,000 × 1,000). Ask there for first: 8 or fewer; after: endCursor brings the next page.',
  ],
  [
    'lists that are too much however small the deepest one is',
    nested(1000, 1000, 1000),
    'Ask for first: 79 or fewer at each list; after: endCursor brings the next page.',
  ],
  [
    'page sizes that nobody named',
    '{ zones { nodes { activities { nodes { sessions(first: 1000) { nodes { id } } } } } } }',
    '(50 × 50 × 1,000)',
  ],
  [
    'the same column under many names',
    `{ zones(first: 400) { nodes { sessions(first: 1000) { nodes { ${repeat(20, (field) => `f${field}: date`)} } } } } }`,
    'could bring 8,400,801 values, and one question may bring 5,000,000',
  ],
  [
    'a hundred and two lists',
    `{ ${repeat(51, (index) => `z${index}: zones(first: 1) { nodes { venues(first: 1) { nodes { id } } } }`)} }`,
    'asks for 102 lists of records; one question may ask for 30',
  ],
  ['a field that is asked for 2,001 times', `{ zones { nodes { ${repeat(2001, () => 'slug')} } } }`, 'one question may select 2,000'],
  [
    'fragments that double each other',
    `{ zone(slug: NEW_PARKS) { ...f0 } } ${repeat(12, (index) => `fragment f${index} on Zone { ...f${index + 1} x${index}: venues(first: 1) { nodes { zone { ...f${index + 1} } } } }`)} fragment f12 on Zone { slug }`,
    'one question may',
  ],
  [
    'a question that is too deep',
    `{ zone(slug: NEW_PARKS) { ${'venues(first: 1) { nodes { zone { '.repeat(6)} slug ${'} } }'.repeat(6)} } }`,
    'fields deep at zone.venues.nodes.zone',
  ],
])('%s: refused before any SQL runs, with what would be possible', async (_, query, words) => {
  const { errors, data, statements } = await scenario.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(words);
  expect(errors?.[0]?.extensions).toEqual({ code: 'QUESTION_TOO_LARGE' });
  expect(data).toBeUndefined();
  expect(statements).toEqual([]);
});

test('a document of more than 20,000 words is not read', async () => {
  const { errors, statements } = await scenario.ask(`{ ${repeat(20_000, () => '__typename')} }`);
  expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
  expect(statements).toEqual([]);
});

test('a page size in a variable, or its default, is reckoned with like one in the text', async () => {
  const query = 'query ($first: Int = 1000) { zones(first: 1000) { nodes { recordedCrimes(first: $first) { nodes { crimeType } } } } }';
  expect((await scenario.ask(query)).errors?.[0]?.message).toContain('Ask there for first: 499 or fewer');
  expect((await scenario.ask(query, { first: 499 })).errors).toBeUndefined();
  expect((await scenario.ask(query, { first: 500 })).errors?.[0]?.extensions).toEqual({ code: 'QUESTION_TOO_LARGE' });
});

test('what is left out is not reckoned with', async () => {
  const query = `query ($all: Boolean!) ${nested(1000, 1000, 1000)
    .replace('organisations(', 'slug organisations(')
    .replace(/\) \{ nodes \{ grants/, ') @include(if: $all) { nodes { grants')}`;
  expect((await scenario.ask(query, { all: false })).errors).toBeUndefined();
  expect((await scenario.ask(query, { all: true })).errors).toHaveLength(1);
});

test('whoever does what a refusal says is not refused again', async () => {
  const size = fc.integer({ min: 1, max: 1000 });
  await fc.assert(
    fc.asyncProperty(size, size, size, async (...sizes) => {
      const message = (await scenario.ask(nested(...sizes))).errors?.[0]?.message;
      if (!message) return;
      const [, widest, where, most] = /are at (\S+) .+ Ask (there|for).* first: (\d+) or/.exec(message) ?? [];
      const lists = ['organisations', 'grantsReceived'];
      const named = lists.findIndex((list) => widest?.endsWith(list)) + 1;
      const narrowed = sizes.map((asked, index) => (where === 'for' || index === named ? Math.min(asked, Number(most)) : asked));
      expect((await scenario.ask(nested(...(narrowed as typeof sizes)))).errors).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test('introspection and every question of the dashboard may be asked', async () => {
  expect((await scenario.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).errors).toBeUndefined();
  const web = resolve(import.meta.dirname, '../../web/src/lib');
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.query.ts'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    for (const [, query] of readFileSync(join(web, file), 'utf8').matchAll(/graphql\(`([^`]+)`\)/g)) {
      const { errors } = await scenario.ask(query ?? '');
      // Without their variables some fail later, which is not what is asked here.
      expect(errors?.map(({ extensions }) => extensions?.['code']) ?? []).not.toContain('QUESTION_TOO_LARGE');
    }
  }
});
