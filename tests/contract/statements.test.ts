import { afterAll, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const nested = (zones: string) => `{
  zones(first: 3, where: { name: { in: ${zones} } }) { nodes { name
    activities { totalCount nodes { organisation { name } sessions(first: 1000) { nodes { date importedFrom { fileName } } } } }
    grants { nodes { payments { nodes { amountPaid } } zones { nodes { zone { slug } } } } } } } }`;

test('nested lists take one statement each, however many zones, activities and sessions there are', async () => {
  const one = await scenario.ask(nested('["Bell Foundry"]'));
  const three = await scenario.ask(nested('["Bell Foundry", "New Parks", "Thringstone & Whitwick"]'));
  expect(one.errors ?? three.errors).toBeUndefined();
  // zones; activities and their count; organisations; sessions; their import; grants; payments; grant zones; the zones of those.
  expect(one.statements).toHaveLength(10);
  expect(three.statements).toHaveLength(10);
});

test('every measure of every zone and month is one statement; the zones are read once', async () => {
  await scenario.ask('{ hub { latestMonth } }'); // What is known of the data is read once for each version of it.
  const question = (period: string) => `{ combined(where: { period: { ${period} } }) { rows { zone { slug } period(grain: MONTH) { month }
    sessionsHeld { number } attendances { number } familiesSupported { number } individualsSupported { number } outreachActions { number }
    concernsRaised { number } concernsClosed { number } amountAwarded { amount } amountPaid { amount } recordedCrime { number } antiSocialBehaviour { number } } } }`;
  expect((await scenario.ask(question('financialYear: "2025/26"'))).statements).toHaveLength(2);
  expect((await scenario.ask(question('from: "2010-04", before: "2026-04"'))).statements).toHaveLength(1);
});

test('what is not selected is not computed', async () => {
  const { statements } = await scenario.ask(
    '{ combined(where: { period: { financialYear: "2025/26" } }) { rows { period { month } sessionsHeld { number } } } }',
  );
  expect(statements).toHaveLength(1);
  expect(statements.join()).not.toMatch(/recorded_crime|grant_award|concern/);
});

test('a question that was asked before is answered without being computed again, until the data changes', async () => {
  const ask = () =>
    scenario.ask(
      '{ combined(where: { period: { financialQuarter: "2025/26 Q1" }, zone: { in: [NEW_PARKS] } }) { rows { period { month } outreachActions { number } } } }',
    );
  const [first, again] = [await ask(), await ask()];
  expect(again.data).toEqual(first.data);
  expect(first.statements).toHaveLength(1);
  expect(again.statements).toHaveLength(0);

  await scenario.orm.em.getConnection().execute(`
    with "later" as (insert into "upload" ("source", "file_name", "sha256", "byte_count", "state", "received_at", "published_at", "rows_in", "rows_published")
      values ('ILLUSTRATION', 'later', repeat('a', 64), 0, 'PUBLISHED', now(), now(), 1, 1) returning "id")
    insert into "outreach_action" ("zone_id", "date", "kind", "upload_id") select "zone"."id", '2025-06-03', 'LEAFLET_DROP', "later"."id" from "zone", "later" where "slug" = 'new-parks'`);
  const changed = await ask();
  expect(changed.statements).toHaveLength(2);
  expect(
    (changed.data as { combined: { rows: { outreachActions: { number: number } }[] } }).combined.rows.map(
      ({ outreachActions }) => outreachActions.number,
    ),
  ).toEqual([1, 1, 1]);
});
