import { describe, expect, test } from 'vitest';
import type { OrganisationQuery, OrganisationRecordsQuery } from '#lib/graph/generated/graphql.ts';
import { listOrganisations } from './list-organisations.ts';
import { describeEngagement, describeGrants, describeReturns, findRecordSentence } from './organisation-record.ts';
import { listPartners } from './partners.ts';

type Totals = OrganisationQuery['engagement']['totals'];
type Link = OrganisationRecordsQuery['partnershipLinks']['nodes'][number];

const exact = (number: number, more: Partial<Totals['sessionsHeld']> = {}): Totals['sessionsHeld'] => ({
  state: number === 0 ? 'ZERO' : 'EXACT',
  number,
  leftOut: 0,
  note: null,
  completeness: null,
  ...more,
});
const pounds = (amount: string) => ({ state: amount === '0.00' ? 'ZERO' : 'EXACT', amount, leftOut: 0 }) as const;
const gap = (state: 'NOT_REPORTED' | 'NOT_COLLECTED') => ({ state, number: null, leftOut: 0, note: null, completeness: null });

const totals: Totals = { sessionsHeld: exact(142), attendances: exact(1115), newcomerShare: exact(12.466), volunteerHours: exact(1357.5) };
const work = (engagement: Partial<Totals> = {}, awarded = '13250.00') =>
  ({
    engagement: { totals: { ...totals, ...engagement } },
    grants: {
      totals: { amountAwarded: pounds(awarded), amountPaid: pounds('0.00'), amountSpent: pounds('0.00'), amountReturned: pounds('0.00') },
    },
  }) as OrganisationQuery;
const records = (counts: Partial<Record<'expected' | 'received' | 'late' | 'missing' | 'notDueYet' | 'outreachActions', number>>) => {
  const of = (key: keyof typeof counts) => ({ totalCount: counts[key] ?? 0 });
  return {
    organisation: {
      expected: of('expected'),
      received: of('received'),
      late: of('late'),
      missing: of('missing'),
      notDueYet: of('notDueYet'),
      outreachActions: of('outreachActions'),
    },
  } as unknown as OrganisationRecordsQuery;
};
const link = (id: string, from: string, to: string, more: Partial<Link> = {}): Link => ({
  id,
  kind: 'REFERRAL',
  since: '2023-04-03',
  until: null,
  illustrative: true,
  zone: { name: 'New Parks' },
  organisation: { id: from, name: `Name of ${from}` },
  partner: { id: to, name: `Name of ${to}` },
  ...more,
});

describe('the figures of a record', () => {
  test('a number is said with what is left out of it and how many returns came', () => {
    const [sessions, attendances] = describeEngagement({
      totals: {
        ...totals,
        sessionsHeld: exact(142, { completeness: { received: 23, expected: 24 } }),
        attendances: exact(1115, { leftOut: 7 }),
      },
    } as OrganisationQuery['engagement']);
    expect(sessions).toMatchObject({ said: '142', detail: 'Returns received: 23 of 24.', hasNumber: true });
    expect(attendances?.detail).toContain('7 records without this count are not included.');
  });

  test('a gap is told in words that differ by its reason, and is never a zero', () => {
    const said = (state: 'NOT_REPORTED' | 'NOT_COLLECTED') => describeEngagement(work({ volunteerHours: gap(state) }).engagement)[3];
    expect(said('NOT_REPORTED')).toMatchObject({ said: 'not reported', detail: 'A return was owed and none came.', hasNumber: false });
    expect(said('NOT_COLLECTED')).toMatchObject({ said: 'not collected then', hasNumber: false });
    expect(describeGrants(work().grants)[3]).toMatchObject({ term: 'Returned', said: '£0', hasNumber: true });
  });

  test('a percentage stands beside its base, and a base under 10 has none', () => {
    expect(describeEngagement(work().engagement)[2]).toMatchObject({ said: '12.5%', detail: 'Of 1,115 attendances.' });
    const small = describeEngagement(work({ attendances: exact(9) }).engagement)[2];
    expect(small).toMatchObject({ said: 'no percentage', hasNumber: false });
  });

  test('of a part of the period it is said once, with the figure, and not within the sentence of its base', () => {
    const part = describeEngagement(
      work({
        attendances: exact(219, { state: 'PARTIAL' }),
        newcomerShare: exact(12.466, { state: 'PARTIAL', leftOut: 2 }),
      }).engagement,
    )[2];
    expect(part?.said).toBe('12.5%, part of the period only');
    expect(part?.detail).toMatch(/^Of the attendances at sessions that counted newcomers; 219 in all\. 2 records/);
    expect(part?.detail).not.toContain('art of the period');
  });

  test('a number that may still change says so', () => {
    const provisional = describeEngagement(work({ sessionsHeld: exact(3, { state: 'PROVISIONAL' }) }).engagement)[0];
    expect(provisional).toMatchObject({ said: '3, incomplete, may change', detail: 'May still change: not every return has come.' });
  });
});

describe('the sentence of a record', () => {
  test('names what is above zero, in a fixed order', () => {
    expect(findRecordSentence(work(), records({ outreachActions: 85 }))).toBe(
      '142 sessions, 1,115 attendances, 85 outreach actions and £13,250 awarded',
    );
    expect(findRecordSentence(work({ sessionsHeld: exact(1), attendances: gap('NOT_REPORTED') }, '0.00'), records({}))).toBe('1 session');
  });

  test('says that nothing is recorded when nothing is', () => {
    const nothing = work({ sessionsHeld: gap('NOT_COLLECTED'), attendances: gap('NOT_COLLECTED') }, '0.00');
    expect(findRecordSentence(nothing, records({}))).toBe('No sessions, outreach or awards are recorded in these months');
  });
});

test('the returns of an organisation are told apart: late, missing, not due yet, none expected', () => {
  expect(describeReturns(records({ expected: 87, received: 83, late: 6, missing: 2, notDueYet: 2 }))).toEqual({
    said: '83 of 87 received',
    detail: '6 came late, 2 are missing and 2 are not due yet.',
  });
  expect(describeReturns(records({})).said).toBe('None expected');
});

describe('partners', () => {
  test('a partner is listed once with every way, told from the side of the organisation', () => {
    const links = [link('1', 'a', 'b'), link('2', 'b', 'a', { until: '2024-07-01' }), link('3', 'a', 'c', { kind: 'SHARED_VENUE' })];
    expect(listPartners(links, 'a')).toEqual([
      {
        id: 'b',
        name: 'Name of b',
        ways: 'people referred to them in New Parks since 3 April 2023 and people referred by them in New Parks from 3 April 2023 until 1 July 2024',
      },
      { id: 'c', name: 'Name of c', ways: 'a shared venue in New Parks since 3 April 2023' },
    ]);
  });

  test('links of another organisation of the same name are left out', () => {
    expect(listPartners([link('1', 'x', 'y')], 'a')).toEqual([]);
  });
});

test('organisations with work come before those that are only names', () => {
  const row = (id: string, name: string, grants: number) => ({
    id,
    name,
    kind: 'CHARITY' as const,
    illustrative: false,
    zones: { nodes: [] },
    identifiers: { nodes: [] },
    activities: { nodes: [] },
    grantsReceived: { totalCount: grants },
    outreachActions: { totalCount: 0 },
  });
  const list = listOrganisations({ organisations: { totalCount: 3, nodes: [row('1', 'Alpha', 0), row('2', 'Beta', 1)] } });
  expect(list.entries.map(({ name, work }) => [name, work])).toEqual([
    ['Beta', 'Received 1 grant.'],
    ['Alpha', 'No work is recorded.'],
  ]);
  expect(list.notShown).toBe(1);
});
