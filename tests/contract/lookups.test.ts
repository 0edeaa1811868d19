// Decides that a single row is answered by its key, and that whatever is no key names no row: null, never a fault of the hub.

import { afterAll, describe, expect, test } from 'vitest';
import { nouns } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const byIdentifier = nouns.flatMap(({ lookup }) => (lookup?.by === 'id' ? [lookup.field] : []));
const NO_IDENTIFIERS = [
  'abc',
  '',
  ' 1',
  '-1',
  '1.5',
  '1e3',
  '0x1',
  '99999999999',
  '2147483648',
  'NaN',
  '１',
  "1'--",
  '\u0000',
  'x'.repeat(5000),
];

test('rows are looked up by identifier in several lists', () => {
  expect(byIdentifier).toEqual(expect.arrayContaining(['grant', 'fundingRound', 'organisation', 'activity', 'upload']));
});

describe.each(byIdentifier)('%s', (field) => {
  test.each(NO_IDENTIFIERS.map((id) => [JSON.stringify(id).slice(0, 20), id]))(
    'is null for %s, and nothing is asked of the database',
    async (_, id) => {
      const { data, errors, statements } = await scenario.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ [field]: null });
      expect(statements).toEqual([]);
    },
  );

  test('is null for a number that no row has', async () => {
    expect((await scenario.ask(`{ ${field}(id: "2147483647") { id } }`)).data).toEqual({ [field]: null });
  });
});

test('one key that is none leaves the row beside it', async () => {
  const { data } = await scenario.ask('{ zones(first: 1) { nodes { importedFrom { id } } } }');
  const { id } = (data as { zones: { nodes: { importedFrom: { id: string } }[] } }).zones.nodes[0]!.importedFrom;
  const asked = await scenario.ask(`{ none: upload(id: "abc") { id } one: upload(id: "${id}") { id } }`);
  expect(asked.errors).toBeUndefined();
  expect(asked.data).toEqual({ none: null, one: { id } });
});

test('a reference that no concern has is null, whatever it is made of', async () => {
  for (const reference of ['none', '', '\u0000', 'x'.repeat(5000)]) {
    const { data, errors } = await scenario.ask('query ($reference: String!) { concern(reference: $reference) { reference } }', {
      reference,
    });
    expect({ reference, data, errors }).toEqual({ reference, data: { concern: null }, errors: undefined });
  }
});
