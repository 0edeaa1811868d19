import { expect, test } from 'vitest';
import type { BecameOfMoneyFragment } from '#lib/graph/generated/graphql.ts';
import { layoutMoneyBar } from './money-bar.ts';

function answerOf(awarded: string, spent: string, underspend: string, notYetSpent: string): BecameOfMoneyFragment {
  const sent = (amount: string) => ({ amount, state: 'EXACT' as const });
  return { amountAwarded: sent(awarded), amountSpent: sent(spent), underspend: sent(underspend), notYetSpent: sent(notYetSpent) };
}

test('what was awarded is what was spent, unspent and not yet spent, each where the one before it ends, in whole pounds', () => {
  const bar = layoutMoneyBar(answerOf('200.00', '120.40', '20.10', '59.50'), 2, 'All zones');
  expect(bar?.finding).toBe('All zones: £60 of £200 is not yet reported as spent');
  expect(bar?.parts.map(({ name, amount }) => [name, amount])).toEqual([
    ['Spent', '£120'],
    ['Unspent', '£20'],
    ['Not yet spent', '£60'],
  ]);
  const places = bar?.parts.flatMap(({ place }) => place ?? []) ?? [];
  expect(places.map(({ from }) => from)).toEqual([0, 60.2, 70.3]);
  expect(places.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100, 0);
});

test('where all is reported the finding says what was left', () => {
  expect(layoutMoneyBar(answerOf('200.00', '180.00', '20.00', '0.00'), 1, 'All zones')?.finding).toBe(
    'All zones: £20 of £200 was left unspent',
  );
});

test('where more was spent than awarded the parts are words and no bar', () => {
  const bar = layoutMoneyBar(answerOf('200.00', '210.00', '-10.00', '0.00'), 1, 'All zones');
  expect(bar?.parts.map(({ amount, place }) => [amount, place])).toEqual([
    ['£210', undefined],
    ['−£10', undefined],
    ['£0', undefined],
  ]);
});

test('of rounds without an award there is no bar', () => {
  expect(layoutMoneyBar(answerOf('0.00', '0.00', '0.00', '0.00'), 1, 'All zones')).toBeUndefined();
});
