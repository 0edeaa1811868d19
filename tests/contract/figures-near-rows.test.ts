// What figures say of rows that a role may not read one by one: counts and sums of many, and nothing where they come near to a single row.

import { afterAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

const as = (role: Role, organisationId: number | null = null) =>
  scenario.as(Viewer.of({ role, organisationId, signedInBy: 'PASSWORD', userId: 1 }, false));

interface Row {
  readonly figure: { readonly state: string; readonly number: string | null };
}

async function rowsOf(who: ReturnType<typeof as>, subject: string, measure: string, where: string, split = ''): Promise<Row[]> {
  const query = `{ ${subject}(first: 500, where: { period: ${where} }) { rows { ${split} figure: ${measure} { state ${measure.startsWith('amount') ? 'number: amount' : 'number'} leftOut } } } }`;
  const { data, errors } = await who.ask(query);
  expect([query, errors]).toEqual([query, undefined]);
  return (data as Record<string, { rows: Row[] }>)[subject]?.rows ?? [];
}

const told = (rows: readonly Row[]) => rows.filter(({ figure }) => Number(figure.number) > 0).length;
const YEAR = '{ calendarYear: 2025 }';
const officer = as(Role.OFFICER);

describe.each([Role.ANALYST, Role.BOARD_VIEWER, Role.PARTNER])('%s', (role) => {
  const reader = as(role, 999);

  test.each([
    ['concerns by day', 'outreach', 'concernsRaised', `${YEAR} `, 'period(grain: DAY) { label }'],
    ['concerns of one day', 'outreach', 'concernsRaised', '{ fromDate: "2025-01-01", beforeDate: "2025-12-30" }', ''],
    ['concerns by kind and outcome', 'outreach', 'concernsRaised', YEAR, 'concernKind concernOutcome'],
    ['days to close by kind and route', 'outreach', 'medianDaysToClose', YEAR, 'concernKind routedTo'],
    ['concerns by route, narrowed to a kind', 'outreach', 'concernsRaised', `${YEAR} concernKind: { notIn: [OTHER] }`, 'routedTo'],
    ['applications by organisation', 'grants', 'applicationsReceived', YEAR, 'organisation { id }'],
    ['applications by organisation and decision', 'grants', 'amountAppliedFor', YEAR, 'organisation { id } applicationDecision'],
    ['applications by round and zone', 'grants', 'applicationsReceived', YEAR, 'fundingRound { id } zone { slug }'],
    [
      'applications of a zone by programme',
      'grants',
      'applicationsReceived',
      `${YEAR} zone: { in: [NEW_PARKS] }`,
      'fundingProgramme { id }',
    ],
    [
      'applications by year of rounds and month',
      'grants',
      'applicationsReceived',
      YEAR,
      'roundFinancialYear period(grain: MONTH) { label }',
    ],
    ['returns on time by organisation', 'grants', 'returnsOnTimeShare', YEAR, 'organisation { id }'],
  ])('is told nothing of %s, not even of which there are any', async (_, subject, measure, where, split) => {
    expect(told(await rowsOf(officer, subject, measure, where, split))).toBeGreaterThan(0);
    const rows = await rowsOf(reader, subject, measure, where, split);
    for (const { figure } of rows) expect(figure).toEqual({ state: 'PROTECTED', number: null, leftOut: 0 });
    if (split !== '' && !split.startsWith('period')) expect(rows).toEqual([]);
  });

  test('reads the same by zone, whether a round has applications or there is no such round', async () => {
    const byZone = (who: ReturnType<typeof as>, round: string) =>
      rowsOf(who, 'grants', 'amountAppliedFor', `${YEAR} fundingRound: ${round}`, 'zone { slug }');
    expect(told(await byZone(officer, '{ isNull: false }'))).toBeGreaterThan(0);
    const rows = await byZone(reader, '{ isNull: false }');
    for (const { figure } of rows) expect(figure).toEqual({ state: 'PROTECTED', number: null, leftOut: 0 });
    expect(rows).toEqual(await byZone(reader, '{ in: [999999] }'));
  });

  test.each([
    ['concerns by zone and month', 'outreach', 'concernsRaised', YEAR, 'zone { slug } period(grain: MONTH) { label }'],
    ['concerns by kind', 'outreach', 'concernsRaised', YEAR, 'concernKind'],
    ['applications by round and decision', 'grants', 'applicationsReceived', YEAR, 'fundingRound { id } applicationDecision'],
    ['money by zone', 'grants', 'amountPaid', YEAR, 'zone { slug }'],
    ['awards by organisation', 'grants', 'amountAwarded', YEAR, 'organisation { id }'],
  ])('is told %s as an officer is', async (_, subject, measure, where, split) => {
    const rows = await rowsOf(reader, subject, measure, where, split);
    expect(told(rows)).toBeGreaterThan(0);
    expect(rows).toEqual(await rowsOf(officer, subject, measure, where, split));
  });
});

test('a partner is told what was paid to its own organisation, and of no other; boards and analysts of each', async () => {
  const split = 'organisation { id }';
  const all = (await rowsOf(officer, 'grants', 'amountPaid', YEAR, split)) as (Row & { organisation: { id: string } })[];
  const [own, other] = all.filter(({ figure }) => Number(figure.number) > 0).map(({ organisation }) => Number(organisation.id));
  expect(other).toBeDefined();
  const partner = as(Role.PARTNER, own);
  const of = (id = 0) => `${YEAR} organisation: { in: [${id}] }`;
  expect(await rowsOf(partner, 'grants', 'amountPaid', of(own))).toEqual(await rowsOf(officer, 'grants', 'amountPaid', of(own)));
  for (const where of [of(other), `${YEAR} organisation: { notIn: [${own}] }`])
    expect(await rowsOf(partner, 'grants', 'amountPaid', where)).toEqual([{ figure: { state: 'PROTECTED', number: null, leftOut: 0 } }]);
  expect(await rowsOf(partner, 'grants', 'amountPaid', YEAR, split)).toEqual([]);
  for (const role of [Role.ANALYST, Role.BOARD_VIEWER]) expect(await rowsOf(as(role), 'grants', 'amountPaid', YEAR, split)).toEqual(all);
});

test.each(['amountPaid', 'amountSpent'])('a partner reads %s of a round, but of a round in a zone only its own', async (measure) => {
  const inZones = (who: ReturnType<typeof as>, where = '') =>
    rowsOf(who, 'grants', measure, `{ fromDate: "2018-04-01", beforeDate: "2026-10-01" } ${where}`, 'fundingRound { id } zone { slug }');
  const all = await rowsOf(officer, 'grants', measure, YEAR, 'fundingRound { id }');
  expect(told(all)).toBeGreaterThan(0);
  expect(await rowsOf(as(Role.PARTNER, 999), 'grants', measure, YEAR, 'fundingRound { id }')).toEqual(all);
  expect(told(await inZones(officer))).toBeGreaterThan(0);
  expect(told(await inZones(as(Role.PARTNER, 999)))).toBe(0);
  for (const role of [Role.ANALYST, Role.BOARD_VIEWER]) expect(await inZones(as(role))).toEqual(await inZones(officer));
  const paid = (await rowsOf(officer, 'grants', 'amountPaid', YEAR, 'organisation { id }')) as (Row & { organisation: { id: string } })[];
  const [own = 0] = paid.filter(({ figure }) => Number(figure.number) > 0).map(({ organisation }) => Number(organisation.id));
  const ownAlone = `organisation: { in: [${own}] }`;
  expect(await inZones(as(Role.PARTNER, own), ownAlone)).toEqual(await inZones(officer, ownAlone));
});

test('whoever looks at the hub as another role is told what both may be told', async () => {
  const looking = scenario.as(
    Viewer.of({ role: Role.OFFICER, viewsAs: { role: Role.ANALYST, organisationId: null }, signedInBy: 'PASSWORD', userId: 1 }, false),
  );
  expect(await rowsOf(looking, 'outreach', 'concernsRaised', YEAR, 'concernKind concernOutcome')).toEqual([]);
});
