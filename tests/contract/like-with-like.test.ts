// Decides that a change is the change over the months that both years hold, whatever months those are: held against SQL that is written apart from the engine.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { patience, runs } from './any-query.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());
const sql = <Row>(statement: string) => scenario.orm.em.fork().getConnection().execute<Row[]>(statement);

const YEARS = [2023, 2024, 2025];
const MONTHS = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`));
/** Crimes of a month in New Parks: other than those of the same month of another year, and in every eleventh month none. */
const crimesOf = (place: number) => (place % 11 === 0 ? 0 : 20 + ((place * 17) % 23));

let versions = 0;
/** Holds the files of these months and no others. */
async function hold(isHeld: readonly boolean[]): Promise<void> {
  const months = MONTHS.flatMap((month, place) => (isHeld[place] ? [{ month, crimes: crimesOf(place) }] : []));
  const upload = `(select max("id") from "upload")`;
  const files = months.map(({ month, crimes }) => `('${month}', 'Leicestershire Police', ${crimes}, 0, false, ${upload})`);
  const counts = months.flatMap(({ month, crimes }) =>
    crimes > 0 ? [`('${month}', 'Leicestershire Police', 'E01013726', 'Shoplifting', ${crimes}, false, ${upload})`] : [],
  );
  await sql('delete from "recorded_crime"');
  await sql('delete from "recorded_crime_month"');
  await sql('delete from "force_month"');
  await sql(
    `insert into "force_month" ("month", "force", "record_count", "records_not_located", "illustrative", "upload_id") values ${files.join(', ')}`,
  );
  if (counts.length > 0)
    await sql(
      `insert into "recorded_crime_month" ("month", "force", "lsoa_code", "crime_type", "record_count", "illustrative", "upload_id") values ${counts.join(', ')}`,
    );
  await sql(`insert into "upload" ("source", "file_name", "sha256", "byte_count", "state", "received_at", "published_at")
    values ('PUBLISHED_FACTS', 'pattern', lpad('${(versions += 1)}', 64, 'a'), 0, 'PUBLISHED', now(), now())`);
}

interface Told {
  recordedCrime: {
    state: string;
    coverage: { covered: number; of: number } | null;
    change: {
      number: number | null;
      before: number | null;
      absolute: number | null;
      percent: number | null;
      over: object | null;
      reason: string | null;
    };
  };
}
const figure = 'recordedCrime { state coverage { covered of } change { number before absolute percent over { label } reason } }';
const where = 'where: { period: { calendarYear: 2025 }, zone: { in: [NEW_PARKS] } }, compareTo: SAME_PERIOD_LAST_YEAR';

interface Counted {
  quarter: number | null;
  held: number;
  shared: number;
  now: number | null;
  before: number | null;
}
/** The months of 2025 of which 2024 holds the like, added up in either year; by quarter, and over the year. */
const COUNT = `
  with month as (
    select "now"."number", "file"."month" is not null as "is_held", "like"."month" is not null and "file"."month" is not null as "is_shared",
      coalesce((select sum("record_count") from "recorded_crime_month" where "month" = '2025-' || "now"."text"), 0) as "crimes",
      coalesce((select sum("record_count") from "recorded_crime_month" where "month" = '2024-' || "now"."text"), 0) as "crimes_before"
    from (select "number", to_char("number", 'FM00') as "text" from generate_series(1, 12) as "number") as "now"
    left join "force_month" as "file" on "file"."month" = '2025-' || "now"."text"
    left join "force_month" as "like" on "like"."month" = '2024-' || "now"."text"
  )
  select ("number" - 1) / 3 as "quarter", count(*) filter (where "is_held")::int as "held", count(*) filter (where "is_shared")::int as "shared",
    (sum("crimes") filter (where "is_shared"))::int as "now", (sum("crimes_before") filter (where "is_shared"))::int as "before"
  from month group by grouping sets ((("number" - 1) / 3), ()) order by 1 nulls last`;

/** Mostly years with holes, now and then whole ones. */
const anyPattern = fc.oneof(
  fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
  fc.array(
    fc.integer({ min: 0, max: 9 }).map((each) => each > 0),
    { minLength: 36, maxLength: 36 },
  ),
  fc
    .tuple(fc.nat(35), fc.nat(35))
    .map(([one, other]) => MONTHS.map((_, place) => place >= Math.min(one, other) && place <= Math.max(one, other))),
);

test(
  'a change is that of the months that both years hold, and every pattern with such a month has one',
  { timeout: patience },
  async () => {
    let patterns = 0;
    let withChange = 0;
    await fc.assert(
      fc.asyncProperty(anyPattern, async (isHeld) => {
        if (!isHeld.some(Boolean)) return;
        await hold(isHeld);
        const { data, errors } = await scenario.ask(
          `{ year: recordedCrime(${where}) { rows { ${figure} } } quarters: recordedCrime(${where}) { rows { period(grain: QUARTER) { label } ${figure} } totals { ${figure} } } }`,
        );
        expect(errors).toBeUndefined();
        const { year, quarters } = data as { year: { rows: Told[] }; quarters: { rows: Told[]; totals: Told } };
        const counted = await sql<Counted>(COUNT);
        const told = [...quarters.rows, year.rows[0] as Told, quarters.totals];
        [...counted, counted.at(-1) as Counted].forEach(({ shared, held, now, before }, place) => {
          const { change, coverage } = (told[place] as Told).recordedCrime;
          expect(coverage).toEqual({ covered: held, of: place < 4 ? 3 : 12 });
          if (shared === 0)
            expect(change).toMatchObject({
              number: null,
              before: null,
              absolute: null,
              percent: null,
              over: null,
              reason: expect.any(String) as string,
            });
          else {
            const percent = before === 0 ? null : (100 * ((now ?? 0) - (before ?? 0))) / (before ?? 1);
            expect(change).toMatchObject({ number: now, before, absolute: (now ?? 0) - (before ?? 0), reason: null });
            if (percent === null) expect(change.percent).toBeNull();
            else expect(change.percent).toBeCloseTo(percent, 9);
          }
        });
        patterns += 1;
        if ((counted.at(-1)?.shared ?? 0) > 0) withChange += 1;
      }),
      { numRuns: Math.ceil(runs.numRuns * 2.5) },
    );
    console.info(`Of ${patterns} patterns of held months ${withChange} had a change.`);
    expect(withChange).toBeGreaterThan(0);
  },
);

const isOneOf =
  (...held: string[]) =>
  (month: string) =>
    held.includes(month);
const months = (year: number, first: number, last: number) => MONTHS.slice((year - 2023) * 12 + first - 1, (year - 2023) * 12 + last);
const TWO_YEARS = 'period: { from: "2024-01", before: "2026-01" }, zone: { in: [NEW_PARKS] }';
const COMPARED = 'recordedCrime { number before { state number note } change { before absolute reason over { label } } }';
interface Compared {
  number: number | null;
  before: { state: string; number: number | null; note: string | null };
  change: { before: number | null; absolute: number | null; reason: string | null; over: { label: string } | null };
}
/** The figure of 2024 and 2025 together, as the only row and as the total, which are the same. */
async function compareTwoYears(compareTo: string): Promise<Compared> {
  const asked = `{ recordedCrime(where: { ${TWO_YEARS} }, compareTo: ${compareTo}) { rows { ${COMPARED} } totals { ${COMPARED} } } }`;
  const { data, errors } = await scenario.ask(asked);
  expect(errors).toBeUndefined();
  const { rows, totals } = (data as { recordedCrime: { rows: { recordedCrime: Compared }[]; totals: { recordedCrime: Compared } } })
    .recordedCrime;
  expect(rows[0]?.recordedCrime).toEqual(totals.recordedCrime);
  return totals.recordedCrime;
}

test('of more than a year, what stands before is what the change is from: of the months that the latest twelve and the twelve before share', async () => {
  await hold(MONTHS.map(isOneOf(...months(2024, 1, 6), ...months(2025, 4, 12))));
  const { before, change } = await compareTwoYears('SAME_PERIOD_LAST_YEAR');
  const shared = months(2024, 4, 6).reduce((sum, month) => sum + crimesOf(MONTHS.indexOf(month)), 0);
  expect(change).toMatchObject({ before: shared, over: { label: 'April to June, the three months that both years hold' } });
  expect(before).toMatchObject({ number: shared });
});

test('of more than a year that shares no month with the year before, nothing stands before, for the reason that there is no change', async () => {
  await hold(MONTHS.map(isOneOf(...months(2024, 1, 3), ...months(2025, 7, 12))));
  const { number, before, change } = await compareTwoYears('SAME_PERIOD_LAST_YEAR');
  expect(number).toBeGreaterThan(0);
  expect(change).toMatchObject({ before: null, absolute: null, over: null });
  expect(change.reason).toMatch(/^No month is held whole in both periods\. Not held whole: /);
  expect(before).toEqual({ state: 'NOT_APPLICABLE', number: null, note: change.reason });
});

test('months that two periods of several years share have the year in their names, and are not called those of years', async () => {
  await hold(MONTHS.map(isOneOf(...months(2023, 1, 3), ...months(2025, 1, 3))));
  const { change } = await compareTwoYears('PREVIOUS_PERIOD');
  expect(change.over?.label).toBe('Jan 2025 to Mar 2025, the three months that both periods hold');
});
