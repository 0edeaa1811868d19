import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundDecimal, sumDecimals } from '#lib/kit/figures/decimal.ts';
import { MINUS } from '#lib/kit/figures/format.ts';
import { reconcile, type ReconciledTotals } from './reconcile.ts';

const sent = (amount: string | null) => ({ amount, state: 'EXACT' as const, note: null });
const totalsOf = (amounts: readonly (string | null)[]) => {
  const [amountAwarded = null, amountSpent = null, underspend = null, notYetSpent = null] = amounts;
  return {
    amountAwarded: sent(amountAwarded),
    amountSpent: sent(amountSpent),
    underspend: sent(underspend),
    notYetSpent: sent(notYetSpent),
  };
};
const totals = (rounds: (string | null)[], roundsInPeriod: (string | null)[], inPeriod: (string | null)[]): ReconciledTotals => ({
  rounds: totalsOf(rounds),
  roundsInPeriod: totalsOf(roundsInPeriod),
  inPeriod: totalsOf(inPeriod),
});

/** An amount as a page writes it, as a decimal. */
const read = (pounds: string): string => pounds.replace(MINUS, '-').replace(/[+£,]/g, '');

test('a line leads from the money of rounds to that of the period: less what is outside it, and more for other grants', () => {
  const reconciled = reconcile(
    totals(
      ['143105.40', '94124', '4502.05', '44479'],
      ['143105.40', '90000', '4502.05', '50000'],
      ['146845.40', '172829', '4502.05', '51158'],
    ),
    5,
  );
  expect(reconciled?.said).toBe('£146,845.40 was awarded in the period: £143,105.40 in these 5 rounds and £3,740 in no round.');
  expect(reconciled?.lines.map(({ title, ofRounds, outside, others, inPeriod }) => [title, ofRounds, outside, others, inPeriod])).toEqual([
    ['Awarded', '£143,105.40', '£0', '+£3,740', '£146,845.40'],
    ['Spent', '£94,124', `${MINUS}£4,124`, '+£82,829', '£172,829'],
    ['Unspent', '£4,502.05', '£0', '£0', '£4,502.05'],
    ['Not yet spent', '£44,479', '+£5,521', '+£1,158', '£51,158'],
  ]);
});

test('what was awarded in a round before or after the period is said too', () => {
  expect(reconcile(totals(['100', '0', '0', '0'], ['60', '0', '0', '0'], ['60', '0', '0', '0']), 1)?.said).toBe(
    '£60 was awarded in the period: all of it in this round. The other £40 of this round was awarded before or after it.',
  );
});

test('where nothing differs there is nothing to reconcile, and what has no number has no line', () => {
  const same = ['100', '50', '0', '50'];
  expect(reconcile(totals(same, same, same), 1)).toBeUndefined();
  const some = reconcile(totals(['100', null, '0', '50'], ['100', '5', '0', '50'], ['120', '5', '0', null]), 1);
  expect(some?.lines.map(({ title }) => title)).toEqual(['Awarded', 'Unspent']);
});

test('where it is not for the reader how much of the rounds is of the period, a line says so, and both its ends stand', () => {
  const of = totals(['100', '50', '0', '50'], ['100', '0', '0', '50'], ['100', '70', '0', '50']);
  const closed = { ...of.roundsInPeriod, amountSpent: { amount: null, state: 'PROTECTED' as const, note: null } };
  expect(reconcile({ ...of, roundsInPeriod: closed }, 1)?.lines[1]).toEqual({
    title: 'Spent',
    ofRounds: '£50',
    outside: 'not shown to you',
    others: 'not shown to you',
    inPeriod: '£70',
  });
});

test('whatever the amounts, also parts of a penny, a line adds up as it is written, and its ends are the amounts to the penny', () => {
  const amount = fc
    .tuple(fc.boolean(), fc.nat(9_000_000), fc.nat(99_999_999))
    .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}.${String(part).padStart(8, '0')}`);
  const four = fc.array(amount, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(four, four, four, (rounds, roundsInPeriod, inPeriod) => {
      const { lines = [] } = reconcile(totals(rounds, roundsInPeriod, inPeriod), 2) ?? {};
      lines.forEach((line, place) => {
        const cents = (decimal: string): string => roundDecimal(decimal, 2);
        const summed = sumDecimals([line.ofRounds, line.outside, line.others].map(read));
        expect(cents(summed)).toBe(cents(read(line.inPeriod)));
        expect([line.ofRounds, line.inPeriod].map((each) => cents(read(each)))).toEqual([rounds[place]!, inPeriod[place]!].map(cents));
      });
    }),
  );
});
