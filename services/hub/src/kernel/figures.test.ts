import { describe, expect, test } from 'vitest';
import { monthOf } from './months.ts';
import { figureOf, heldWhole, type Held } from './figures.ts';

/** Returns of one month, of which the others may still come or not. */
const returns = (received: number, expected: number, mayStillCome = false): Held => ({
  completeness: { received, expected },
  coverage: { covered: expected > 0 && received === expected ? 1 : 0, of: 1, missing: received < expected ? [monthOf('2025-06')] : [] },
  mayStillCome,
});
/** Months of a register of the office. */
const months = (covered: number, of: number, mayStillCome = false): Held => ({
  completeness: null,
  coverage: { covered, of, missing: [] },
  mayStillCome,
});

describe('figures', () => {
  test('a month with no return is a gap, not zero', () => {
    expect(figureOf(null, returns(0, 2))).toMatchObject({ state: 'NOT_REPORTED', exact: null });
    expect(figureOf('0', returns(0, 2, true))).toMatchObject({ state: 'NOT_REPORTED', exact: null });
  });

  test('a month with every return and nothing in them is a true zero', () => {
    expect(figureOf(null, returns(2, 2))).toMatchObject({ state: 'ZERO', exact: '0' });
    expect(figureOf('0', returns(2, 2))).toMatchObject({ state: 'ZERO', exact: '0' });
  });

  test('a month that nobody was to report was not collected', () => expect(figureOf(null, returns(0, 0)).state).toBe('NOT_COLLECTED'));

  test('records that nobody was asked for are still counted, and how much of the month they are is not known', () =>
    expect(figureOf('46', returns(0, 0))).toMatchObject({ state: 'EXACT', exact: '46', coverage: null }));

  test('a month with some of its returns is provisional as long as another may come, and partial when none will', () => {
    expect(figureOf('41', returns(1, 2, true))).toMatchObject({ state: 'PROVISIONAL', exact: '41' });
    expect(figureOf(null, returns(1, 2, true))).toMatchObject({ state: 'PROVISIONAL', exact: '0' });
    expect(figureOf('41', returns(1, 2))).toMatchObject({ state: 'PARTIAL', exact: '41' });
    expect(figureOf(null, returns(1, 2))).toMatchObject({ state: 'PARTIAL', exact: '0' });
  });

  test('a year of which nine months were collected is partial, though every return that was expected came', () =>
    expect(figureOf('505', { ...returns(9, 9), coverage: { covered: 9, of: 12, missing: [] } })).toMatchObject({
      state: 'PARTIAL',
      coverage: { covered: 9, of: 12 },
    }));

  test('sessions held but none of them counted make no zero', () => {
    expect(figureOf(null, returns(1, 1), 3)).toMatchObject({ state: 'NOT_REPORTED', exact: null, leftOut: 3 });
  });

  test('the office’s own records are complete from the first on; before it nothing was collected, and a year that began before it is partial', () => {
    expect(figureOf(null, months(12, 12)).state).toBe('ZERO');
    expect(figureOf('0.000', months(12, 12)).state).toBe('ZERO');
    expect(figureOf('981265', months(12, 12))).toMatchObject({ state: 'EXACT', exact: '981265' });
    expect(figureOf(null, months(0, 12))).toMatchObject({ state: 'NOT_COLLECTED', exact: null });
    expect(figureOf('981265', months(11, 12))).toMatchObject({ state: 'PARTIAL', exact: '981265' });
    expect(figureOf('981265', months(11, 12, true)).state).toBe('PROVISIONAL');
  });

  test('what knows no months is whole', () => expect(figureOf('3', heldWhole)).toMatchObject({ state: 'EXACT', coverage: null }));
});
