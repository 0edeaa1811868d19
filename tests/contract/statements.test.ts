import { afterAll, expect, test } from 'vitest';
import { threeZonesOneYear } from '../worlds/three-zones-one-year.ts';

const world = await threeZonesOneYear();
afterAll(() => world.close());

const nested = (zones: string) => `{
  zones(where: { name: { in: ${zones} } }) { nodes { name
    activities { totalCount nodes { organisation { name } sessions(first: 1000) { nodes { date importedFrom { fileName } } } } }
    grants { nodes { payments { nodes { amountPaid } } zones { nodes { zone { slug } } } } } } } }`;

test('nested lists take one statement each, however many zones, activities and sessions there are', async () => {
  const one = await world.ask(nested('["Bell Foundry"]'));
  const three = await world.ask(nested('["Bell Foundry", "New Parks", "Thringstone & Whitwick"]'));
  expect(one.errors ?? three.errors).toBeUndefined();
  // zones; activities and their count; organisations; sessions; their import; grants; payments; grant zones; the zones of those.
  expect(one.statements).toHaveLength(10);
  expect(three.statements).toHaveLength(10);
});

test('every measure of every zone and month is one statement, and the zones one more', async () => {
  const question = (period: string) => `{ combined(where: { period: { ${period} } }) { rows { zone { slug } month
    sessionsHeld { number } attendances { number } familiesSupported { number } individualsSupported { number } outreachActions { number }
    concernsRaised { number } concernsClosed { number } amountAwarded { amount } amountPaid { amount } recordedCrime { number } antiSocialBehaviour { number } } } }`;
  expect((await world.ask(question('financialYear: "2025/26"'))).statements).toHaveLength(2);
  expect((await world.ask(question('from: "2010-04", before: "2026-04"'))).statements).toHaveLength(2);
});

test('what is not selected is not computed', async () => {
  const { statements } = await world.ask(
    '{ combined(where: { period: { financialYear: "2025/26" } }) { rows { month sessionsHeld { number } } } }',
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]).not.toMatch(/recorded_crime|grant_award|concern/);
});
