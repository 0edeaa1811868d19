import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayOutOf } from './counting.ts';
import { followGrant } from './follow-grant.ts';
import { layoutGrants } from './grant-row.ts';
import { findGrantsFinding } from './grants-finding.ts';
import { countDecided, sayPublished, sayUnspent } from './list-rounds.ts';
import { londonDayOf } from './london-day.ts';
import { isNothing, reachOf, subtract } from './money.ts';
import { safeAddress } from './provenance.ts';
import { isRecordId } from '#lib/kit/state/record-id.ts';
import { layoutRoundByZone } from './round-by-zone.ts';
import { grantOf, TODAY } from './scenarios.ts';

describe('the list of grants', () => {
  test('the largest award comes first, compared as money and not as text', () => {
    expect(
      layoutGrants(
        ['900.00', '10000.00', '1000.00'].map((amount) => grantOf(amount)),
        TODAY,
      ).map(({ awarded }) => awarded),
    ).toEqual(['£10,000', '£1,000', '£900']);
  });

  test('bars of one list stand on one scale, and what is not known has no mark', () => {
    const [large, small] = layoutGrants(
      [grantOf('400.00', [['400.00', '2025-01-01', '2025-01-02']], [['100.00', '0.00', '2026-01-01']]), grantOf('100.00')],
      TODAY,
    );
    expect(large?.bar).toEqual({ awarded: 100, paid: 100, spent: 25 });
    expect(small?.bar).toEqual({ awarded: 25, paid: undefined, spent: undefined });
    expect(small).toMatchObject({ paid: 'not recorded', spent: 'not reported', unspent: 'not known yet', unspentIsKnown: false });
  });

  test('the finding tells what is still to pay, in at most twelve words', () => {
    const moneys = [grantOf('100.00', [['100.00', '2025-01-01', '2025-01-02']]), grantOf('50.00', [['50.00', '2027-01-01']])].map((grant) =>
      followGrant(grant, TODAY),
    );
    const finding = findGrantsFinding({ place: 'All zones', awarded: '150.00', count: 2, moneys });
    expect(finding).toBe('All zones: £150 awarded in 2 grants, £50 still to pay now');
    expect(finding.split(' ').length).toBeLessThanOrEqual(12);
    expect(findGrantsFinding({ place: 'All zones', awarded: '100.00', count: 1, moneys: moneys.slice(0, 1) })).toBe(
      'All zones: £100 awarded in 1 grant, all paid by now',
    );
  });

  test('a total of shares says nothing of what whole grants still wait for', () => {
    expect(findGrantsFinding({ place: 'All zones', awarded: '75.00', count: 2, moneys: undefined })).toBe(
      'All zones: £75 awarded in 2 grants',
    );
  });

  test('a period without awards is a true zero', () => {
    expect(findGrantsFinding({ place: 'All zones', awarded: '0.00', count: 0, moneys: [] })).toBe(
      'All zones: no grant was awarded in this period',
    );
  });
});

describe('rounds', () => {
  test('a percentage stands only on a base of ten or more, and never without its counts', () => {
    expect([sayOutOf(6, 12, 50), sayOutOf(5, 8, 62.5), sayOutOf(6, 12, null)]).toEqual(['6 of 12 (50%)', '5 of 8', '6 of 12']);
  });

  test('a withdrawn application was not decided', () => {
    const row = (applicationDecision: 'AWARDED' | 'DECLINED' | 'WITHDRAWN' | null, number: number) => ({
      applicationDecision,
      applicationsReceived: { number },
    });
    expect(countDecided([row('AWARDED', 5), row('DECLINED', 4), row('WITHDRAWN', 1), row(null, 2)])).toEqual({ awarded: 5, base: 9 });
  });

  test('without a final report nothing is known to be unspent, and that is not nought', () => {
    const reports = (...finals: boolean[]) => finals.map((final) => ({ spendReports: { nodes: [{ final }] } }));
    expect(sayUnspent({ totalCount: 2, nodes: reports(false, false) }, '0.00')).toBe('not known yet');
    expect(sayUnspent({ totalCount: 2, nodes: reports(true, false) }, '5.00')).toBe('£5 so far');
    expect(sayUnspent({ totalCount: 1, nodes: reports(true) }, '0.00')).toBe('£0');
    expect(sayUnspent({ totalCount: 0, nodes: [] }, undefined)).toBe('none in this hub');
    // Whose reports are not for the reader: an amount is a figure of those that have finished, and nought could mean that none has.
    expect(sayUnspent({ totalCount: 1, nodes: [{ spendReports: null }] }, '5.00')).toBe('£5');
    expect(sayUnspent({ totalCount: 1, nodes: [{ spendReports: null }] }, '0.00')).toBe('none known so far');
  });

  test('only what was published is told as published', () => {
    expect(sayPublished({ applicationsPublished: 12, awardsPublished: 6, amountAwardedPublished: '39305.40' })).toBe(
      '12 applications, 6 awards, £39,305.40',
    );
    expect(sayPublished({ applicationsPublished: null, awardsPublished: 9, amountAwardedPublished: '57624.00' })).toBe('9 awards, £57,624');
    expect(sayPublished({ applicationsPublished: null, awardsPublished: null, amountAwardedPublished: null })).toBeUndefined();
  });
});

describe('from round to zone', () => {
  const amount = (pounds: string) => ({ amountAwarded: { amount: pounds, state: 'EXACT' as const } });
  const round = { id: '6', title: 'Round 2', financialYear: '2024/25' };
  const [bell, parks] = [
    { slug: 'bell-foundry', name: 'Bell Foundry' },
    { slug: 'new-parks', name: 'New Parks' },
  ];
  const answer = {
    byRound: {
      rows: [
        { fundingRound: null, ...amount('5.00') },
        { fundingRound: { id: '6' }, ...amount('100.00') },
      ],
    },
    byZone: {
      rows: [
        { zone: parks, ...amount('65.00') },
        { zone: bell, ...amount('40.00') },
      ],
    },
    byRoundAndZone: {
      rows: [
        { fundingRound: round, zone: bell, ...amount('40.00') },
        { fundingRound: round, zone: parks, ...amount('60.00') },
        { fundingRound: null, zone: parks, ...amount('5.00') },
      ],
    },
    inPeriod: { totals: amount('105.00') },
  } as unknown as Parameters<typeof layoutRoundByZone>[0];

  test('zones stand in their fixed order, grants outside the rounds come last, and a pair without an award is nought', () => {
    const matrix = layoutRoundByZone(answer, 'All zones');
    expect(matrix?.zones.map(({ slug }) => slug)).toEqual(['bell-foundry', 'new-parks']);
    expect(matrix?.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.amount)])).toEqual([
      ['2024/25 Round 2', '£40', '£60'],
      ['Outside the rounds', '£0', '£5'],
    ]);
    expect(matrix?.total).toBe('£105');
  });

  test('the finding ranks no zone', () => {
    expect(layoutRoundByZone(answer, 'All zones')?.finding).toBe('All zones: each awarded between £40 and £65');
  });

  test('there is none where nothing was awarded', () => {
    expect(layoutRoundByZone({ ...answer, byRound: { rows: [] } }, 'All zones')).toBeUndefined();
  });
});

test('a difference of pounds is exact, also below zero', () => {
  expect([subtract('0.30', '0.10'), subtract('1', '2.50'), subtract('1', '-1')]).toEqual(['0.20', '-1.50', '2']);
});

const POUNDS = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((pence) => (pence / 100).toFixed(2));

test('any amount less itself is nothing, and any bar ends between nought and a hundred', () => {
  fc.assert(
    fc.property(POUNDS, POUNDS, (one, other) => {
      expect(isNothing(subtract(one, one))).toBe(true);
      expect(subtract(subtract(one, other), subtract('0', other))).toBe(subtract(one, '0.00'));
      expect(reachOf(one, other)).toBeGreaterThanOrEqual(0);
      expect(reachOf(one, other)).toBeLessThanOrEqual(100);
    }),
  );
});

test('a bar never leaves its place', () => {
  expect([reachOf('50', '200'), reachOf('300', '200'), reachOf('-5', '200'), reachOf('5', '0')]).toEqual([25, 100, 0, 0]);
});

test('only whole numbers that a database can hold are asked for as ids', () => {
  expect(['1', '6', '999999999'].every(isRecordId)).toBe(true);
  expect(['', '0', '-1', '01', 'abc', '1.5', '9999999999', '1 '].some(isRecordId)).toBe(false);
});

test('the day in London is a day later than in UTC on a summer night', () => {
  expect(londonDayOf('2026-07-31T23:30:00.000Z')).toBe('2026-08-01');
});

test('only addresses of the web are linked', () => {
  expect(safeAddress('https://example.org/a')).toBe('https://example.org/a');
  expect([safeAddress('javascript:alert(1)'), safeAddress('https://'), safeAddress(null)]).toEqual([undefined, undefined, undefined]);
});
