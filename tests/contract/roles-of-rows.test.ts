// What each role is answered about rows and counts: a partner its own and nothing of others, an analyst counts by zone and month, an administrator none.

import { afterAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { sql, inWriteTransaction, PROGRAM, WritingReader } from '../../services/hub/src/database/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const organisations = new Map(
  (
    await inWriteTransaction(scenario.orm, PROGRAM, (em) =>
      new WritingReader(em).rows(sql<{ id: number; name: string }>`select "id", "name" from "organisation"`),
    )
  ).map(({ id, name }) => [name, id]),
);
const idOf = (name: string) => organisations.get(name) ?? 0;
const [teamHub, fearonHall] = [idOf('Team Hub'), idOf('Fearon Hall')];

const as = (role: Role, organisationId: number | null = null) =>
  scenario.as(Viewer.of({ role, organisationId, signedInBy: 'PASSWORD', userId: 1 }, true));
const partner = as(Role.PARTNER, teamHub);
const codes = ({ errors }: { readonly errors?: readonly { readonly extensions?: Record<string, unknown> }[] }) =>
  errors?.map(({ extensions }) => extensions?.['code']);

describe('a partner', () => {
  test('lists its own sessions, with their counts, and no others', async () => {
    const query = '{ sessions(first: 500) { totalCount nodes { attendances activity { organisation { name } } } } }';
    const { data, errors } = await partner.ask(query);
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = (data as { sessions: { totalCount: number; nodes: { activity: { organisation: { name: string } } }[] } })
      .sessions;
    expect(new Set(nodes.map(({ activity }) => activity.organisation.name))).toEqual(new Set(['Team Hub']));
    const all = (await as(Role.OFFICER).ask(query)).data as { sessions: { totalCount: number } };
    expect(totalCount).toBe(nodes.length);
    expect(totalCount).toBeLessThan(all.sessions.totalCount);
  });

  test('is given no list under an activity, an organisation or a grant of others, and not an empty one: whether or not there are rows', async () => {
    const { data } = await as(Role.OFFICER).ask(
      '{ activities { nodes { id organisation { name } sessions { totalCount } } } grantRegister { nodes { id recipientOrganization { name } payments { totalCount } } } }',
    );
    const { activities, grantRegister } = data as {
      activities: { nodes: { id: string; organisation: { name: string }; sessions: { totalCount: number } }[] };
      grantRegister: { nodes: { id: string; recipientOrganization: { name: string }; payments: { totalCount: number } }[] };
    };
    const others = activities.nodes.filter(({ organisation }) => organisation.name !== 'Team Hub');
    expect(others.some(({ sessions }) => sessions.totalCount > 0)).toBe(true);
    for (const { id } of others)
      expect((await partner.ask(`{ activity(id: ${id}) { sessions { totalCount nodes { attendances } } } }`)).data).toEqual({
        activity: { sessions: null },
      });
    const pages = await partner.ask(
      `{ organisation(id: ${fearonHall}) { sessions { totalCount } supportCounts { totalCount } expectedReturns { totalCount } applications { totalCount } outreachActions { totalCount } } }`,
    );
    expect([pages.data, pages.errors]).toEqual([
      { organisation: { sessions: null, supportCounts: null, expectedReturns: null, applications: null, outreachActions: null } },
      undefined,
    ]);
    const paid = grantRegister.nodes.filter(({ payments }) => payments.totalCount > 0);
    expect(new Set(paid.map(({ recipientOrganization }) => recipientOrganization.name))).toEqual(new Set(['Team Hub']));
    const paymentsOf = async (asker: typeof partner) => {
      const { data, errors } = await asker.ask('{ grantRegister { nodes { id payments { totalCount } spendReports { totalCount } } } }');
      expect(errors).toBeUndefined();
      const { nodes } = (data as { grantRegister: { nodes: { id: string; payments: object | null; spendReports: object | null }[] } })
        .grantRegister;
      return nodes.filter(({ payments, spendReports }) => payments !== null && spendReports !== null).map(({ id }) => id);
    };
    expect(await paymentsOf(partner)).toEqual(paid.map(({ id }) => id));
    expect(await paymentsOf(as(Role.PARTNER, fearonHall))).toEqual([]);
  });

  test('is told where only its own rows are listed, and an officer that all are', async () => {
    const query = '{ sessions { ownRowsAlone } zones(first: 1) { nodes { sessions { ownRowsAlone } } } }';
    const answerOf = (ownRowsAlone: boolean) => ({ sessions: { ownRowsAlone }, zones: { nodes: [{ sessions: { ownRowsAlone } }] } });
    expect((await partner.ask(query)).data).toEqual(answerOf(true));
    expect((await as(Role.OFFICER).ask(query)).data).toEqual(answerOf(false));
  });

  const attendances = (where: string, more = '') =>
    `{ engagement(where: { period: { financialYear: "2025/26" } ${where} }) { rows { ${more} attendances { state number } sessionsHeld { number } } } }`;

  test('sees exact counts of people of its own organisation, and of nobody else', async () => {
    const exact = await as(Role.OFFICER).ask(attendances(`organisation: { in: [${teamHub}] }`));
    expect((await partner.ask(attendances(`organisation: { in: [${teamHub}] }`))).data).toEqual(exact.data);
    for (const where of [
      '',
      `organisation: { in: [${fearonHall}] }`,
      `organisation: { in: [${teamHub}, ${fearonHall}] }`,
      `organisation: { notIn: [${fearonHall}] }`,
      `or: [{ organisation: { in: [${teamHub}] } }, { organisation: { in: [${fearonHall}] } }]`,
    ]) {
      const { data, errors } = await partner.ask(attendances(where));
      expect([where, errors]).toEqual([where, undefined]);
      const [row] = (data as { engagement: { rows: { attendances: { number: number | null } }[] } }).engagement.rows;
      expect([where, row?.attendances.number]).toEqual([where, null]);
    }
  });

  test('sees figures that count no people over all organisations', async () => {
    const query = '{ engagement(where: { period: { financialYear: "2025/26" } }) { totals { sessionsHeld { number } } } }';
    const { data } = await partner.ask(query);
    expect(data).toEqual((await as(Role.OFFICER).ask(query)).data);
  });

  test('is answered the same about figures that count no people, whatever stands beside them', async () => {
    const fields = 'rows { zone { slug } sessionsHeld { number } } totals { sessionsHeld { number } }';
    const where = 'where: { period: { financialYear: "2025/26" } }';
    const alone = await partner.ask(`{ engagement(${where}) { ${fields} } }`);
    const beside = await partner.ask(
      `{ engagement(${where}) { ${fields.replaceAll('sessionsHeld { number }', 'sessionsHeld { number } attendances { state }')} } }`,
    );
    expect(JSON.stringify(beside.data).replaceAll(',"attendances":{"state":"PROTECTED"}', '')).toBe(JSON.stringify(alone.data));
  });

  test.each([
    ['concerns of residents', '{ concerns { totalCount } }'],
    ['the history of what people wrote', '{ zoneEventChanges { totalCount } }'],
    ['how imports were called', '{ uploads { nodes { fileName } } }'],
  ])('is refused %s', async (_, query) => {
    expect(codes(await partner.ask(query))).toEqual(['PROTECTED_FIELD']);
  });

  test('without an organisation reads no rows of returns at all', async () => {
    const { data } = await as(Role.PARTNER).ask('{ sessions { totalCount nodes { id } } supportCounts { totalCount } }');
    expect(data).toEqual({ sessions: { totalCount: 0, nodes: [] }, supportCounts: { totalCount: 0 } });
  });
});

describe('an analyst, once a real return is held', () => {
  const analyst = as(Role.ANALYST);
  const asked = (where: string, fields: string, more = '') =>
    `{ engagement(where: { period: { financialYear: "2025/26" } ${where} } ${more}) { rows { ${fields} attendances { state number } } } }`;
  const shown = async (query: string) => {
    const { data, errors } = await analyst.ask(query);
    expect([query, errors]).toEqual([query, undefined]);
    return (data as { engagement: { rows: { attendances: { number: number | null } }[] } }).engagement.rows.some(
      ({ attendances }) => attendances.number !== null,
    );
  };

  test.each([
    ['by zone and month', asked('', 'zone { slug } period { label }')],
    ['by zone and year', asked('', 'zone { slug } period(grain: FINANCIAL_YEAR) { label }')],
    ['of one zone', asked('zone: { in: ["new-parks"] }', '')],
  ])('sees counts of people %s', async (_, query) => {
    expect(await shown(query)).toBe(true);
    expect((await analyst.ask(query)).data).toEqual((await as(Role.OFFICER).ask(query)).data);
  });

  test.each([
    ['by organisation', asked('', 'organisation { name }')],
    ['by activity', asked('', 'activity { title }')],
    ['by kind of activity', asked('', 'activityKind')],
    ['by day', asked('', 'period(grain: DAY) { label }')],
    ['by week', asked('', 'period(grain: ISO_WEEK) { label }')],
    ['of one organisation', asked(`organisation: { in: [${teamHub}] }`, '')],
    ['of all organisations but one', asked(`not: { organisation: { in: [${teamHub}] } }`, '')],
    [
      'of some days',
      '{ engagement(where: { period: { fromDate: "2025-04-01", beforeDate: "2025-04-15" } }) { rows { attendances { state number } } } }',
    ],
    [
      'compared with some days',
      '{ engagement(where: { period: { month: "2025-04" } } compareTo: BASELINE, baseline: { fromDate: "2025-05-02", beforeDate: "2025-06-01" }) { rows { attendances { state number } } } }',
    ],
  ])('sees none %s', async (_, query) => {
    expect(await shown(query)).toBe(false);
  });

  test.each([
    '{ sessions { nodes { attendances } } }',
    '{ sessions(where: { attendances: { atLeast: 1 } }) { totalCount } }',
    '{ sessions(orderBy: [{ field: ATTENDANCES }]) { nodes { date } } }',
    '{ supportCounts { nodes { individualsSupported note } } }',
    '{ outreachActions { nodes { contacts } } }',
    '{ expectedReturns { totalCount } }',
    '{ unpaidWork { totalCount } }',
    '{ applications { totalCount } }',
  ])('is refused %s', async (query) => {
    expect(codes(await analyst.ask(query))).toEqual(['PROTECTED_FIELD']);
  });

  test('lists sessions without their counts', async () => {
    const { data, errors } = await analyst.ask(
      '{ sessions(first: 2) { totalCount nodes { date state activity { title organisation { name } } } } }',
    );
    expect(errors).toBeUndefined();
    expect((data as { sessions: { nodes: unknown[] } }).sessions.nodes).toHaveLength(2);
  });
});

test('an administrator sees figures that count no people, and withheld ones in place of all others', async () => {
  const { data, errors } = await as(Role.ADMINISTRATOR).ask(
    '{ engagement(where: { period: { financialYear: "2025/26" } }) { totals { attendances { state number } sessionsHeld { number } } } }',
  );
  expect(errors).toBeUndefined();
  const { totals } = (data as { engagement: { totals: { attendances: { number: number | null }; sessionsHeld: { number: number } } } })
    .engagement;
  expect(totals.attendances.number).toBeNull();
  expect(totals.sessionsHeld.number).toBeGreaterThan(0);
});

test.each([Role.ADMINISTRATOR, Role.ANALYST, Role.BOARD_VIEWER, Role.PARTNER])(
  '%s writes nothing by hand, and is told so',
  async (role) => {
    const mutation =
      'mutation { addZoneEvent(event: { date: "2025-04-01", title: "The hall opened", kind: PLACE, zones: [NEW_PARKS] }) { id } }';
    expect(codes(await as(role, teamHub).ask(mutation))).toEqual(['NOT_ALLOWED']);
    const viewed = scenario.as(
      Viewer.of({ role: Role.OFFICER, signedInBy: 'PASSWORD', userId: 1, viewsAs: { role: Role.OFFICER, organisationId: null } }, true),
    );
    expect(codes(await viewed.ask(mutation))).toEqual(['VIEWING_AS']);
    const token = scenario.as(Viewer.of({ role: Role.OFFICER, signedInBy: 'TOKEN', userId: 1, scopes: new Set(['READ']) }, true));
    expect(codes(await token.ask(mutation))).toEqual(['TOKEN_READS_ONLY']);
  },
);
