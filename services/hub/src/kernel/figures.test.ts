import { describe, expect, test } from 'vitest';
import { figureOf } from './figures.ts';

const returns = (received: number, expected: number) => ({ received, expected });

describe('figures', () => {
  test('a month with no return is a gap, not zero', () => {
    expect(figureOf(null, returns(0, 2))).toMatchObject({ state: 'NOT_REPORTED', exact: null });
    expect(figureOf('0', returns(0, 2))).toMatchObject({ state: 'NOT_REPORTED', exact: null });
  });

  test('a month with every return and nothing in them is a true zero', () => {
    expect(figureOf(null, returns(2, 2))).toMatchObject({ state: 'ZERO', exact: '0' });
    expect(figureOf('0', returns(2, 2))).toMatchObject({ state: 'ZERO', exact: '0' });
  });

  test('a month that nobody was to report was not collected', () => expect(figureOf(null, returns(0, 0)).state).toBe('NOT_COLLECTED'));

  test('records that nobody was asked for are still counted', () =>
    expect(figureOf('46', returns(0, 0))).toMatchObject({ state: 'EXACT', exact: '46' }));

  test('a month with some of its returns is provisional', () => {
    expect(figureOf('41', returns(1, 2))).toMatchObject({ state: 'PROVISIONAL', exact: '41' });
    expect(figureOf(null, returns(1, 2))).toMatchObject({ state: 'PROVISIONAL', exact: '0' });
  });

  test('sessions held but none of them counted make no zero', () => {
    expect(figureOf(null, returns(1, 1), 3)).toMatchObject({ state: 'NOT_REPORTED', exact: null, leftOut: 3 });
  });

  test('the office’s own records are always complete', () => {
    expect(figureOf(null, null).state).toBe('ZERO');
    expect(figureOf('0.000', null).state).toBe('ZERO');
    expect(figureOf('981265', null)).toMatchObject({ state: 'EXACT', exact: '981265' });
  });
});
