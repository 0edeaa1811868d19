// Comparison places: what overlaps is counted in each place, membership is by month, and a zone with the rest of its district is the district.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { placesThatDoNotFit } from '../scenarios/places-that-do-not-fit.ts';
import { runs } from './any-query.ts';

const scenario = await placesThatDoNotFit();
afterAll(() => scenario.close());

interface PlaceRow {
  readonly place: { readonly key: string };
  readonly period: { readonly month: string };
  readonly recordedCrime: { readonly number: number | null; readonly state: string };
}

const YEAR = '{ from: "2025-04", before: "2026-04" }';
const inLeicester = ['E01013725', 'E01013726', 'E01013727', 'E01013730'];
const months = ['2025-04', '2025-06', '2025-09', '2025-12', '2026-02'];

/** An LSOA of Leicester that counts for New Parks from one month to another. */
const member = fc.record({
  code: fc.constantFrom(...inLeicester),
  from: fc.constantFrom('2010-12', ...months),
  before: fc.option(fc.constantFrom(...months), { nil: null }),
});
/** No LSOA twice, and each with some month: what the tables ask for. */
const membership = fc
  .uniqueArray(member, { selector: ({ code }) => code, maxLength: 4 })
  .map((members) => members.filter(({ from, before }) => before === null || before > from));

async function replaceMembers(members: readonly { code: string; from: string; before: string | null }[]): Promise<void> {
  const connection = scenario.orm.em.getConnection();
  await connection.execute(`delete from "zone_area" where "zone_id" = (select "id" from "zone" where "slug" = 'new-parks')`);
  for (const { code, from, before } of members)
    await connection.execute(
      `insert into "zone_area" ("zone_id", "kind", "lsoa_code", "valid_from", "valid_to", "confidence", "provisional", "upload_id")
        select "id", 'LSOA', ?, (? || '-01')::date, (?::text || '-01')::date, 'HIGH', true, "upload_id" from "zone" where "slug" = 'new-parks'`,
      [code, from, before],
    );
  // As an import would: what was kept of the membership before is of another version.
  await connection.execute('update "upload" set "published_at" = "published_at"');
}

const ASKED = `{ recordedCrime(where: { period: ${YEAR}, place: { in: [{ zone: NEW_PARKS }, { restOfDistrictOf: NEW_PARKS }, { districtOf: NEW_PARKS }] } }) {
  rows { place { key } period(grain: MONTH) { month } recordedCrime { number state } } } }`;

test('whichever LSOAs count for a zone in whichever months, the zone and the rest of its district are the district in every month', async () => {
  await fc.assert(
    fc.asyncProperty(membership, async (members) => {
      await replaceMembers(members);
      const { data, errors } = await scenario.ask(ASKED);
      const rows = (data as { recordedCrime: { rows: PlaceRow[] } | null }).recordedCrime?.rows;
      const always = inLeicester.every((code) =>
        members.some((each) => each.code === code && each.from === '2010-12' && each.before === null),
      );
      if (always) {
        expect(errors?.[0]?.extensions?.['code']).toBe('PLACE_NOT_HELD');
        return;
      }
      const numberOf = (key: string, month: string) =>
        rows?.find((row) => row.place.key === key && row.period.month === month)?.recordedCrime.number ?? Number.NaN;
      const asked = [...new Set(rows?.map(({ period }) => period.month))];
      expect(asked).toHaveLength(12);
      for (const month of asked) {
        const counts = ({ code, from, before }: (typeof members)[number]) =>
          from <= month && (before === null || month < before) ? (perMonth[code] ?? 0) : 0;
        const inZone = members.reduce((sum, each) => sum + counts(each), 0);
        expect([month, numberOf('zone:new-parks', month)]).toEqual([month, inZone]);
        expect([month, numberOf('rest-of-district:new-parks', month)]).toEqual([month, 15 - inZone]);
        expect([month, numberOf('district:E06000016', month)]).toEqual([month, 15]);
      }
    }),
    { numRuns: Math.ceil(runs.numRuns / 2) },
  );
});

/** Crimes of a month by LSOA from April 2025 on: see the scenario. */
const perMonth: Readonly<Record<string, number>> = { E01013725: 3, E01013726: 10, E01013727: 2, E01013730: 0 };

test('beside the trend of a rate stands that of the rest of the district, and beside a count nothing', async () => {
  await replaceMembers([{ code: 'E01013726', from: '2010-12', before: null }]);
  const { data } = await scenario.ask(`{
    placeSeries(
      measures: ["crime.recordedCrime", "crime.crimeRatePer1000", "crime.monthlyCrimeRatePer1000"], period: { from: "2026-02", before: "2026-04" }
    ) {
      measure { id } zone { slug } place { name kind } points { period { month } figure { state number note } } } }`);
  // Of Charnwood and North West Leicestershire nothing is left beside their zones. Twelve months to February hold March 2025, which has no file.
  // To March 2026: 12 x (3 + 2) crimes, 500 + 400 + 600 residents.
  expect(data).toEqual({
    placeSeries: [
      {
        measure: { id: 'crime.crimeRatePer1000' },
        zone: { slug: 'new-parks' },
        place: { name: 'Rest of Leicester', kind: 'REST_OF_DISTRICT' },
        points: [
          { period: { month: '2026-02' }, figure: expect.objectContaining({ state: 'NOT_REPORTED', number: null }) as unknown },
          { period: { month: '2026-03' }, figure: { state: 'EXACT', number: (1000 * 60) / 1500, note: null } },
        ],
      },
      {
        measure: { id: 'crime.monthlyCrimeRatePer1000' },
        zone: { slug: 'new-parks' },
        place: { name: 'Rest of Leicester', kind: 'REST_OF_DISTRICT' },
        // 3 + 2 crimes of each month, and the same residents: no month before it is needed.
        points: ['2026-02', '2026-03'].map((month) => ({
          period: { month },
          figure: { state: 'EXACT', number: (1000 * 5) / 1500, note: null },
        })),
      },
    ],
  });
});

test('a trend is not compared with a place: it has a series beside it', async () => {
  const { errors } = await scenario.ask(
    `{ trend(of: RECORDED_CRIME, zone: NEW_PARKS, period: ${YEAR}, compareTo: PLACE) { points { number } } }`,
  );
  expect(errors?.[0]?.message).toContain('placeSeries');
});

test('a place that is named twice is one place', async () => {
  const places = Array.from({ length: 41 }, () => '{ lsoa: "E01013726" }').join(', ');
  const few = await scenario.ask(
    `{ recordedCrime(where: { period: ${YEAR}, place: { in: [${places}] } }) { totals { recordedCrime { number } } } }`,
  );
  // One place that is named 41 times is one place.
  expect(few.data).toEqual({ recordedCrime: { totals: { recordedCrime: { number: 120 } } } });
});

test('records behind a row are those of its place', async () => {
  const { data } = await scenario.ask(`{
    recordedCrime(where: { period: { month: "2025-05" }, place: { in: [{ restOfDistrictOf: NEW_PARKS }, { forceAreaOf: NEW_PARKS }] } }) {
      rows { place { key } recordedCrime { number } recordedCrimes(of: RECORDED_CRIME) { totalCount nodes { lsoaCode rowCount } } } } }`);
  const { rows } = (data as { recordedCrime: { rows: { recordedCrimes: { nodes: { lsoaCode: string; rowCount: number }[] } }[] } })
    .recordedCrime;
  const [rest, force] = rows.map(({ recordedCrimes }) => recordedCrimes.nodes);
  expect(rest?.map(({ lsoaCode }) => lsoaCode).toSorted()).toEqual(['E01013725', 'E01013727']);
  expect(force?.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(27);
});
