import { describe, expect, test } from 'vitest';
import { followGrant } from './follow-grant.ts';
import { formatShare, sayAmount, sayPayment, saySpending, sayZones } from './grant-words.ts';
import { grantOf, TODAY, type Paying, type Reporting } from './scenarios.ts';

function follow(awarded: string, paying: Paying[] = [], reporting: Reporting[] = []) {
  return followGrant(grantOf(awarded, paying, reporting), TODAY);
}

describe('the money of one grant', () => {
  test('is summed to the penny', () => {
    const money = follow('7000.39', [
      ['3500.20', '2024-12-01', '2024-12-02'],
      ['3500.19', '2025-06-01', '2025-06-02'],
    ]);
    expect(money.paid).toBe('7000.39'); // 3,500.20 + 3,500.19
    expect(money.stillToPay).toBe('0');
  });

  test('of another organisation is not for a partner, and never said to be none', () => {
    const money = followGrant({ ...grantOf('100.00'), payments: null, spendReports: null }, TODAY);
    expect([sayPayment(money), saySpending(money, '2025-03-24', TODAY)]).toEqual(['Not for your role', 'Not for your role']);
    expect(sayAmount(money, money.paid, 'not recorded')).toBe('not for your role');
    expect(sayAmount(follow('100.00'), undefined, 'not recorded')).toBe('not recorded');
  });

  test('an instalment that is not due yet is not zero and not owed', () => {
    const money = follow('7750.00', [
      ['3875.00', '2026-07-23', '2026-07-24'],
      ['3875.00', '2027-02-27'],
    ]);
    expect(money.instalments.map(({ standing }) => standing)).toEqual(['paid', 'not due yet']);
    expect(sayPayment(money)).toBe('£3,875 not due until 27 February 2027');
  });

  test('an instalment that fell due and has no payment says so, also on its very day', () => {
    expect(sayPayment(follow('10.00', [['10.00', TODAY]]))).toBe('£10 due 30 September 2026, no payment recorded');
  });

  test('without any instalment nothing is said to be paid, and nothing to be nought', () => {
    const money = follow('10.00');
    expect([money.paid, sayPayment(money)]).toEqual([undefined, 'No payment recorded']);
  });

  test('nothing is unspent before the final report', () => {
    const money = follow('6650.00', [], [['2660.00', '0.00', '2026-07-28']]);
    expect(money.unspent).toBeUndefined();
    expect(saySpending(money, '2026-12-31', TODAY)).toBe('Under way: last reported on 28 July 2026');
  });

  test('a grant past its planned end without a final report is told as that', () => {
    expect(saySpending(follow('10.00'), '2025-03-24', TODAY)).toBe('No final report, though planned to end on 24 March 2025');
  });

  const spending: [string, Reporting, string][] = [
    ['all spent', ['100.00', '0.00', '2026-01-01', 'final'], 'Finished: all of it spent'],
    ['all of the rest returned', ['90.00', '10.00', '2026-01-01', 'final'], 'Finished: £10 unspent and returned'],
    ['some of the rest returned', ['90.00', '4.50', '2026-01-01', 'final'], 'Finished: £10 unspent, £4.50 of it returned'],
    ['none of the rest returned', ['90.00', '0.00', '2026-01-01', 'final'], 'Finished: £10 unspent, none of it returned'],
    ['more spent than awarded', ['101.00', '0.00', '2026-01-01', 'final'], 'Finished: £1 more spent than awarded'],
  ];
  test.each(spending)('%s', (_, report, words) => {
    expect(saySpending(follow('100.00', [], [report]), '2025-12-31', TODAY)).toBe(words);
  });
});

test('shares are told only where there are several zones', () => {
  expect(sayZones([{ name: 'New Parks', share: '100%' }])).toBe('New Parks');
  expect(sayZones([0.4, 0.6].map((share) => ({ name: 'A zone', share: formatShare(share) })))).toBe('A zone 40%, A zone 60%');
  expect(formatShare(0.33334)).toBe('33.3%');
});
