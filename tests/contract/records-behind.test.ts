// Decides that the records behind a figure are those that it counts: as many, and no others.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { patience, runs } from './any-query.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

/** Question, measure, its word, the field that lists its records, and what each of them counts for. */
const counts = [
  ['engagement', 'sessionsHeld', 'SESSIONS_HELD', 'sessions', 'id'],
  ['engagement', 'attendances', 'ATTENDANCES', 'sessions', 'attendances'],
  ['outreach', 'outreachActions', 'OUTREACH_ACTIONS', 'actions', 'id'],
  ['outreach', 'contacts', 'CONTACTS', 'actions', 'contacts'],
  ['outreach', 'concernsRaised', 'CONCERNS_RAISED', 'concerns', 'id'],
  ['outreach', 'concernsClosed', 'CONCERNS_CLOSED', 'closedConcerns', 'id'],
  ['outreach', 'concernsOpen', 'CONCERNS_OPEN', 'openConcerns', 'id'],
  ['outreach', 'concernsOpenOver28Days', 'CONCERNS_OPEN_OVER_28_DAYS', 'openConcerns', 'id'],
  ['recordedCrime', 'recordedCrime', 'RECORDED_CRIME', 'recordedCrimes', 'rowCount'],
  ['recordedCrime', 'antiSocialBehaviour', 'ANTI_SOCIAL_BEHAVIOUR', 'antiSocialBehaviourIncidents', 'rowCount'],
] as const;
const grains = ['MONTH', 'FINANCIAL_QUARTER', 'FINANCIAL_YEAR', 'ROLLING_12_MONTHS'];

test('the records behind any figure count up to it', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...counts),
      fc.constantFrom(...grains),
      fc.boolean(),
      fc.nat(60),
      async ([question, measure, word, records, column], grain, byZone, offset) => {
        const { data, errors } = await scenario.ask(
          `{ answer: ${question}(where: { period: { from: "2024-04", before: "2026-04" } } first: 20 offset: ${offset}) {
            rows { ${byZone ? 'zone { slug }' : ''} period(grain: ${grain}) { label } ${measure} { number coverage { missing } } ${records}(of: ${word}, first: 1000) { nodes { ${column} } } } } }`,
        );
        expect(errors).toBeUndefined();
        type Row = Record<
          string,
          { number: number | null; coverage: { missing: string | null } | null; nodes: Record<string, number | null>[] }
        >;
        for (const row of (data as { answer: { rows: Row[] } }).answer.rows) {
          const behind = row[records]!.nodes.reduce((sum, each) => sum + (column === 'id' ? 1 : (each[column] ?? 0)), 0);
          // Twelve months of which some are not held have no figure, and records all the same.
          if (grain === 'ROLLING_12_MONTHS' && row[measure]!.number === null && row[measure]!.coverage?.missing) continue;
          expect(behind, JSON.stringify(row)).toBe(row[measure]!.number ?? 0);
        }
      },
    ),
    runs,
  );
});

test('at the end of any month, the concerns open over 28 days are those whose age is over 28 days, counted to the day after it', async () => {
  const { data, errors } = await scenario.ask(
    `{ outreach(where: { period: { from: "2024-04", before: "2025-10" } } first: 20) {
      rows { period { end } concernsOpenOver28Days { number } all: openConcerns(of: CONCERNS_OPEN) { nodes { reference raisedOn } } old: openConcerns(of: CONCERNS_OPEN_OVER_28_DAYS) { nodes { reference } } } } }`,
  );
  expect(errors).toBeUndefined();
  interface Row {
    period: { end: string };
    concernsOpenOver28Days: { number: number | null };
    all: { nodes: { reference: string; raisedOn: string }[] };
    old: { nodes: { reference: string }[] };
  }
  const { rows } = (data as { outreach: { rows: Row[] } }).outreach;
  const found = rows.map(({ period, concernsOpenOver28Days, all, old }) => {
    const aged = all.nodes.filter(({ raisedOn }) => (Date.parse(period.end) - Date.parse(raisedOn)) / 86_400_000 > 28);
    expect(aged.map(({ reference }) => reference).sort(), period.end).toEqual(old.nodes.map(({ reference }) => reference).sort());
    expect(aged.length, period.end).toBe(concernsOpenOver28Days.number ?? 0);
    return { old: aged.length, young: all.nodes.length - aged.length };
  });
  // A scenario in which either kind never occurs would prove nothing.
  expect(found.some(({ old }) => old > 0) && found.some(({ young }) => young > 0)).toBe(true);
});

test('concerns open for over 28 days are listed without those of 28 days and less', async () => {
  const { data } = await scenario.ask(
    `{ outreach(where: { period: { month: "2024-04" } zone: { in: [NEW_PARKS] } }) {
      rows { concernsOpen { number } all: openConcerns(of: CONCERNS_OPEN) { nodes { reference } } old: openConcerns(of: CONCERNS_OPEN_OVER_28_DAYS) { nodes { reference } } } } }`,
  );
  const references = (list: readonly string[]) => ({ nodes: list.map((reference) => ({ reference })) });
  expect(data).toEqual({
    outreach: {
      rows: [{ concernsOpen: { number: 3 }, all: references(['NP-03', 'NP-02', 'NP-01']), old: references(['NP-02', 'NP-01']) }],
    },
  });
});

test('behind a rate of twelve months are the records of twelve months', async () => {
  const { data } = await scenario.ask(
    `{ recordedCrime(where: { period: { month: "2025-03" } zone: { in: [NEW_PARKS] } }) {
      rows { crimeRatePer1000 { number } recordedCrimes(of: CRIME_RATE_PER_1000, first: 100) { nodes { month rowCount } } } } }`,
  );
  const [row] = (
    data as {
      recordedCrime: { rows: { crimeRatePer1000: { number: number }; recordedCrimes: { nodes: { month: string; rowCount: number }[] } }[] };
    }
  ).recordedCrime.rows;
  const { nodes } = row!.recordedCrimes;
  // 66 crimes among 1,500 people.
  expect(nodes.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(66);
  expect(row!.crimeRatePer1000.number).toBe(44);
  expect(new Set(nodes.map(({ month }) => month)).size).toBe(12);
});

test('every measure that lists records lists them in each of its fields, in an order that is asked for', async () => {
  const { data } = await scenario.ask('{ measures { field records byZone } }');
  const listing = (data as { measures: { field: string; records: string[]; byZone: boolean }[] }).measures.filter(
    ({ records, byZone }) => byZone && records.length > 0,
  );
  expect(listing.length).toBeGreaterThan(40);
  const wordOf = (field: string) => field.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, '_').toUpperCase();
  for (const { field, records } of listing) {
    const lists = records.map((name) => `${name}(of: ${wordOf(field)}, first: 1000, orderBy: [{ field: ID }]) { totalCount nodes { id } }`);
    const { data: answer, errors } = await scenario.ask(
      `{ combined(where: { period: { from: "2024-04", before: "2026-04" } }, first: 1) { rows { ${field} { state } ${lists.join(' ')} } } }`,
    );
    expect(errors, field).toBeUndefined();
    const [row] = (answer as { combined: { rows: Record<string, { totalCount: number; nodes: { id: string }[] }>[] } }).combined.rows;
    for (const name of records) {
      const ids = row![name]!.nodes.map(({ id }) => Number(id));
      expect(ids, `${field} ${name}`).toEqual(ids.toSorted((one, other) => one - other));
      expect(new Set(ids).size, `${field} ${name}`).toBe(row![name]!.totalCount);
    }
  }
});

test('what is worked out from rows of a query lists the records that those rows are of', async () => {
  const { data, errors } = await scenario.ask(
    `{ outreach(where: { period: { from: "2024-04", before: "2026-04" } }, first: 1) {
      rows { medianDaysToClose { state } concernsByDayClosed(of: MEDIAN_DAYS_TO_CLOSE, first: 1000) { nodes { reference } } } }
      concerns(where: { and: [{ closedOn: { from: "2024-04-01", before: "2026-04-01" } }, { not: { outcome: { equals: RAISED_IN_ERROR } } }] }, first: 1000) { nodes { reference } } }`,
  );
  expect(errors).toBeUndefined();
  interface Listed {
    nodes: { reference: string }[];
  }
  const { outreach, concerns } = data as { outreach: { rows: { concernsByDayClosed: Listed }[] }; concerns: Listed };
  const references = ({ nodes }: Listed) => nodes.map(({ reference }) => reference).sort();
  expect(references(outreach.rows[0]!.concernsByDayClosed)).toEqual(references(concerns));
  expect(concerns.nodes.length).toBeGreaterThan(0);
});

test('the amount of a trend is the figure of its whole period, not a sum of months that are told to the penny', async () => {
  const period = 'period: { from: "2024-04", before: "2026-04" }';
  const { data, errors } = await scenario.ask(
    `{ trends(measures: ["value.volunteerValue", "grants.amountPaid"], ${period}) { measure { field } zone { slug } totalAmount points { amount } }
      numbers: trends(measures: ["engagement.attendances", "value.costPerAttendance"], ${period}) { totalAmount }
      combined(where: { ${period} }) { rows { zone { slug } volunteerValue { amount } amountPaid { amount } } } }`,
  );
  expect(errors).toBeUndefined();
  const { trends, numbers, combined } = data as {
    trends: { measure: { field: string }; zone: { slug: string }; totalAmount: string; points: { amount: string | null }[] }[];
    numbers: { totalAmount: string | null }[];
    combined: { rows: ({ zone: { slug: string } | null } & Record<string, { amount: string } | null>)[] };
  };
  const wholes = trends.map(({ measure: { field }, zone }) => combined.rows.find((row) => row.zone?.slug === zone.slug)?.[field]?.amount);
  expect(trends.map(({ totalAmount }) => Number(totalAmount).toFixed(2))).toEqual(wholes.map((amount) => Number(amount).toFixed(2)));
  const added = trends.map(({ points }) => points.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0).toFixed(2));
  expect(added).not.toEqual(wholes);
  expect(numbers.every(({ totalAmount }) => totalAmount === null)).toBe(true);
});
