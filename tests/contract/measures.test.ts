// Decides that the engine is right: every measure of the catalogue, by zone and month and by zone and financial year, is what plain SQL gives.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measures } from '../../services/hub/src/app/index.ts';
import type { Measure } from '../../services/hub/src/measures/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

/** What the SQL is about: the months April 2024 to March 2026. */
const twoYears = 'period: { from: "2024-04", before: "2026-04" }';
const fields: Readonly<Record<string, string>> = { crime: 'recordedCrime', value: 'combined', zones: 'combined' };
const published = measures.filter((measure) => measure.published);
/** Split by age band, it has a check of its own below. */
const plain = published.filter(({ id }) => id !== 'engagement.attendancesByAge');
/** Told by month alone: what longer periods would have to add up may not be added up. */
const monthly = new Set(
  ['familiesSupported', 'individualsSupported', 'volunteers', 'reachPer1000']
    .map((name) => `engagement.${name}`)
    .concat('value.costPerIndividual'),
);

interface ToldFigure {
  readonly state: string;
  readonly number?: number | null;
  readonly amount?: string | null;
}

interface ToldRow {
  readonly zone?: { readonly slug: string };
  readonly period: { readonly month: string | null; readonly label: string };
  readonly figure: ToldFigure;
}

/** What the engine tells, by zone and period. */
async function tell({ id, field, money }: Measure, grain: 'MONTH' | 'FINANCIAL_YEAR'): Promise<Map<string, ToldFigure>> {
  const domain = id.split('.')[0] ?? '';
  const zone = id === 'grants.budgetUsed' ? '' : 'zone { slug }';
  const { data, errors } = await scenario.ask(
    `{ answer: ${fields[domain] ?? domain}(where: { ${twoYears} }) {
      rows { ${zone} period(grain: ${grain}) { month label } figure: ${field} { state ${money ? 'amount' : 'number'} } } } }`,
  );
  expect(errors).toBeUndefined();
  const { rows } = (data as { answer: { rows: ToldRow[] } }).answer;
  return new Map(rows.map(({ zone: at, period, figure }) => [placeOf(at?.slug, period.month ?? period.label), figure]));
}

const placeOf = (zone: string | null | undefined, period: string) => `${zone ?? 'all zones'} ${period}`;

const fileOf = (id: string, grain: 'MONTH' | 'FINANCIAL_YEAR') =>
  join(import.meta.dirname, '../golden/independent', `${id}${grain === 'MONTH' ? '' : '.by-year'}.sql`);

/** What plain SQL gives, by zone and period. Money in pence. */
async function compute(sql: string): Promise<Map<string, string>> {
  const rows = await scenario.orm.em.getConnection().execute<{ zone: string | null; period: string; number: string | number }[]>(sql);
  return new Map(rows.map(({ zone, period, number }) => [placeOf(zone, period), String(number)]));
}

/** Whether a figure is the number. Counts and sums are exact; only where something is divided may the 13th digit differ. */
function isSame({ formula, money }: Measure, told: ToldFigure, computed: string): boolean {
  const isDivided = formula.kind === 'RATIO' || formula.kind === 'MULTIPLE';
  const number = money ? Number(told.amount) * 100 : Number(told.number);
  // What is made of money by dividing or multiplying is told to the penny.
  if (money && isDivided) return /^-?\d+\.\d\d$/.test(String(told.amount)) && Math.round(number) === Math.floor(Number(computed) + 0.5);
  if (money) return samePence(String(told.amount), computed);
  return isDivided ? Math.abs(number - Number(computed)) <= 1e-12 * Math.abs(Number(computed)) : number === Number(computed);
}

/** Pounds and pence as exact decimals: the point is moved in the text, never through a float. */
function samePence(pounds: string, pence: string): boolean {
  const [whole = '', fraction = ''] = pounds.split('.');
  const places = fraction.padEnd(24, '0');
  const [wholePence = '', part = ''] = pence.split('.');
  return BigInt(`${whole}${places}`) === BigInt(`${wholePence}${part.padEnd(22, '0')}`);
}

/** Every difference between the engine and plain SQL, either way. */
function differences(measure: Measure, told: ReadonlyMap<string, ToldFigure>, computed: ReadonlyMap<string, string>): string[] {
  const places = [...new Set([...told.keys(), ...computed.keys()])];
  return places.flatMap((place) => {
    const [figure, number] = [told.get(place), computed.get(place)];
    const has = figure !== undefined && (figure.number ?? figure.amount ?? null) !== null;
    // A zero may have no row in SQL: nothing is there to count.
    if (number === undefined)
      return has && Number(figure.number ?? figure.amount) !== 0 ? [`${place}: ${words(figure)}, SQL has none`] : [];
    if (!has) return [`${place}: ${figure ? figure.state : 'no row'}, SQL has ${number}`];
    return isSame(measure, figure, number) ? [] : [`${place}: ${words(figure)}, SQL has ${number}`];
  });
}

const words = ({ state, number, amount }: ToldFigure) => `${state} ${number ?? (amount ? `£${amount}` : 'nothing')}`;

/** Periods of which the rate has no figure, unlike the SQL: files are held from April 2024 to February 2026 without August 2025 (see below). */
const notHeld = (measure: Measure, place: string) => measure.id === 'crime.crimeRatePer1000' && !/(2025-0[3-7]|2024\/25)$/.test(place);

describe.each(['MONTH', 'FINANCIAL_YEAR'] as const)('by zone and %s', (grain) => {
  const compared = plain.filter(({ id }) => grain === 'MONTH' || !monthly.has(id));
  test.each(compared.map((measure) => [measure.id, measure] as const))('%s is what plain SQL gives', async (id, measure) => {
    const file = fileOf(id, grain);
    expect(existsSync(file), `${id} has no ${file}. Write it by hand: zone, period, number; not in the style of the engine.`).toBe(true);
    const [told, computed] = [await tell(measure, grain), await compute(readFileSync(file, 'utf8'))];
    for (const place of told.keys()) {
      if (!notHeld(measure, place)) continue;
      expect(told.get(place)).toMatchObject({ number: null });
      told.delete(place);
      computed.delete(place);
    }
    expect(computed.size).toBeGreaterThan(0);
    expect(differences(measure, told, computed)).toEqual([]);
  });
});

test.each([...monthly])('%s has no figure of a year, and no SQL for one', async (id) => {
  expect(existsSync(fileOf(id, 'FINANCIAL_YEAR'))).toBe(false);
  const measure = plain.find((each) => each.id === id) as Measure;
  const figures = [...(await tell(measure, 'FINANCIAL_YEAR')).values()];
  expect(figures).toHaveLength(6);
  for (const { state } of figures) expect(state).toBe('NOT_APPLICABLE');
});

test('twelve months of which a file is missing or was never collected have no rate, for a month and for a year', async () => {
  const measure = plain.find(({ id }) => id === 'crime.crimeRatePer1000') as Measure;
  const [byYear, byMonth] = [await tell(measure, 'FINANCIAL_YEAR'), await tell(measure, 'MONTH')];
  for (const zone of ['new-parks', 'bell-foundry', 'thringstone-whitwick']) {
    expect(byMonth.get(placeOf(zone, '2025-02'))).toEqual({ state: 'NOT_COLLECTED', number: null });
    expect(byMonth.get(placeOf(zone, '2025-03'))).toMatchObject({ state: 'EXACT' });
    for (const month of ['2025-08', '2026-02', '2026-03'])
      expect(byMonth.get(placeOf(zone, month))).toEqual({ state: 'NOT_REPORTED', number: null });
    expect(byYear.get(placeOf(zone, '2024/25'))).toEqual(byMonth.get(placeOf(zone, '2025-03')));
    expect(byYear.get(placeOf(zone, '2025/26'))).toEqual({ state: 'NOT_REPORTED', number: null });
  }
});

test('attendances by age band add up the columns of the counted sessions, band by band', async () => {
  const { data, errors } = await scenario.ask(
    `{ engagement(where: { ${twoYears} }) { rows { zone { slug } ageBand period { month } attendancesByAge { state number } } } }`,
  );
  expect(errors).toBeUndefined();
  const { rows } = (data as { engagement: { rows: (Omit<ToldRow, 'figure'> & { ageBand: string; attendancesByAge: ToldFigure })[] } })
    .engagement;
  const told = new Map(
    rows.map(({ zone, period, ageBand, attendancesByAge }) => [placeOf(zone?.slug, `${period.month} ${ageBand}`), attendancesByAge]),
  );
  const bands: readonly (readonly [string, string])[] = [
    ['0 to 9', 'attendances_0_to_9'],
    ['10 to 17', 'attendances_10_to_17'],
    ['18 to 24', 'attendances_18_to_24'],
    ['25 to 64', 'attendances_25_to_64'],
    ['65 and over', 'attendances_65_and_over'],
    ['not recorded', 'attendances_age_not_recorded'],
  ];
  const computed = new Map<string, string>();
  for (const [band, column] of bands) {
    const sums = await compute(
      `select zone.slug as zone, to_char(session.date, 'YYYY-MM') || ' ${band}' as period, sum(session.${column})::text as number
       from session join activity on activity.id = session.activity_id join zone on zone.id = activity.zone_id
       where session.state = 'HELD' and session.attendances is not null and session.${column} <> 0
       group by 1, 2`,
    );
    for (const [place, number] of sums) computed.set(place, number);
  }
  expect(computed.size).toBeGreaterThan(0);
  expect(differences(plain.find(({ id }) => id === 'engagement.attendances') as Measure, told, computed)).toEqual([]);
});

test('the catalogue says which measure another is only a split of', async () => {
  const { data } = await scenario.ask(`{ measures { id splitOf } }`);
  const { measures } = data as { measures: { id: string; splitOf: string | null }[] };
  expect(measures.filter(({ splitOf }) => splitOf)).toEqual([{ id: 'engagement.attendancesByAge', splitOf: 'engagement.attendances' }]);
});

test('attendances of all age bands together are the attendances', async () => {
  const { data } = await scenario.ask(
    `{ engagement(where: { ${twoYears} }) { rows { zone { slug } period { month } attendances { number } attendancesByAge { number } } } }`,
  );
  const { rows } = (data as { engagement: { rows: { attendances: ToldFigure; attendancesByAge: ToldFigure }[] } }).engagement;
  expect(rows).toHaveLength(72);
  for (const { attendances, attendancesByAge } of rows) expect(attendancesByAge.number ?? 0).toBe(attendances.number ?? 0);
});
