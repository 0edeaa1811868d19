import { describe, expect, test } from 'vitest';
import type { Figure, FigureState } from '../../kernel/index.ts';
import { havingOf } from './having.ts';
import { pounds, things } from '../scenarios.ts';

const figure = (exact: string | null, state: FigureState = 'EXACT'): Figure => ({
  state,
  exact,
  completeness: null,
  coverage: null,
  leftOut: 0,
});
const five = figure('5');
const missing = figure(null, 'NOT_REPORTED');

/** Whether a row of these figures is kept. */
const keeps = (args: Parameters<typeof havingOf>[0], ofThings: Figure, ofPounds: Figure = five) =>
  havingOf(args, (field) => (field === 'pounds' ? pounds : things))((measure) => (measure === pounds ? ofPounds : ofThings));

describe('a filter on figures', () => {
  test.each([
    [{ atLeast: 5 }, true],
    [{ atLeast: 5.001 }, false],
    [{ lessThan: 5 }, false],
    [{ lessThan: 5.001 }, true],
    [{ equals: 5 }, true],
    [{ moreThan: 5 }, false],
    [{ moreThan: 4.999 }, true],
    [{ atMost: 5 }, true],
    [{ atMost: 4.999 }, false],
    [{ not: 5 }, false],
    [{ not: 6 }, true],
    [{ between: { from: 5, to: 5 } }, true],
    [{ between: { from: 5.001, to: 9 } }, false],
    [{ between: { from: 1, to: 4.999 } }, false],
    [{ atLeast: 3, lessThan: 5 }, false],
    [{ atLeast: 3, lessThan: 6 }, true],
    [{ state: { in: ['EXACT'] } }, true],
    [{ state: { notIn: ['EXACT'] } }, false],
    [{ state: { in: ['EXACT'], notIn: ['EXACT'] } }, false],
    [{ equals: 5, state: { in: ['PROVISIONAL'] } }, false],
  ])('of 5 by %j is %s', (comparison, kept) => expect(keeps({ things: comparison }, five)).toBe(kept));

  test('a figure without a number meets no comparison of numbers, and is found by its state', () => {
    for (const comparison of [{ atLeast: 0 }, { lessThan: 10 }, { equals: 0 }, { not: 1 }, { between: { from: 0, to: 10 } }])
      expect(keeps({ things: comparison }, missing)).toBe(false);
    expect(keeps({ things: { state: { in: ['NOT_REPORTED'] } } }, missing)).toBe(true);
  });

  test('a part of a period meets no comparison of numbers either, and is found by its state', () => {
    const part = figure('5', 'PARTIAL');
    expect(keeps({ things: { atLeast: 1 } }, part)).toBe(false);
    expect(keeps({ things: { lessThan: 10 } }, part)).toBe(false);
    expect(keeps({ things: { state: { in: ['PARTIAL'] } } }, part)).toBe(true);
  });

  test('it does not meet the opposite either way: not of a comparison keeps it', () =>
    expect(keeps({ not: { things: { atLeast: 0 } } }, missing)).toBe(true));

  test('a true zero is a number', () => expect(keeps({ things: { equals: 0 } }, figure('0', 'ZERO'))).toBe(true));

  test('amounts are compared exactly, in pence', () => {
    expect(keeps({ pounds: { atLeast: 10 } }, five, figure('9.99999999999999999999'))).toBe(false);
    expect(keeps({ pounds: { equals: 10 } }, five, figure('10.000'))).toBe(true);
  });

  test('several conditions must all hold; and, or, not nest', () => {
    expect(keeps({ things: { equals: 5 }, pounds: { equals: 6 } }, five)).toBe(false);
    expect(keeps({ or: [{ things: { equals: 4 } }, { pounds: { equals: 5 } }] }, five)).toBe(true);
    expect(
      keeps({ and: [{ or: [{ things: { equals: 4 } }, { not: { pounds: { equals: 6 } } }] }, { things: { lessThan: 6 } }] }, five),
    ).toBe(true);
    expect(keeps({ not: { and: [{ things: { equals: 5 } }, { pounds: { equals: 5 } }] } }, five)).toBe(false);
  });

  test.each([
    [{}],
    [{ and: [] }],
    [{ or: [] }],
    [{ not: {} }],
    [{ things: {} }],
    [{ or: [{ things: { equals: 5 } }, {}] }],
    [{ things: { atLeast: null } }],
  ])('of nothing, %j, is refused before any row is read', (args) =>
    expect(() => havingOf(args as never, () => things)).toThrow('having holds nothing'),
  );

  test('by a number without end is refused', () =>
    expect(() => havingOf({ things: { atLeast: Number.POSITIVE_INFINITY } }, () => things)).toThrow('Give atLeast a number.'));
});
