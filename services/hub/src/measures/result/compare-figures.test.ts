import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, FigureState } from '../../kernel/index.ts';
import { changeFrom, compareFigures, percentOf } from './compare-figures.ts';

const figure = (exact: string | null, state: FigureState = exact === null ? 'NOT_REPORTED' : exact === '0' ? 'ZERO' : 'EXACT'): Figure => ({
  state,
  exact,
  completeness: null,
  coverage: null,
  leftOut: 0,
});

const anyFigure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((number) => figure(String(number))),
  fc.constantFrom<FigureState>('NOT_REPORTED', 'NOT_COLLECTED', 'NOT_APPLICABLE').map((state) => figure(null, state)),
);

describe('the order of figures', () => {
  test.each(['ASC', 'DESC'] as const)('any figures without a number come last, %s', (direction) => {
    fc.assert(
      fc.property(fc.array(anyFigure), (figures) => {
        const ordered = figures.toSorted((a, b) => compareFigures(a, b, direction)).map(({ exact }) => exact);
        const numbers = ordered.filter((exact) => exact !== null).map(Number);
        expect(ordered.slice(numbers.length).every((exact) => exact === null)).toBe(true);
        expect(numbers).toEqual(numbers.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a)));
      }),
    );
  });

  test('amounts that differ past the digits of a float are told apart', () =>
    expect(compareFigures(figure('9007199254740993'), figure('9007199254740992'), 'ASC')).toBe(1));

  test('a part of a period comes after all that is whole, however much it is, and before what has no number', () => {
    const [part, more] = [figure('900', 'PARTIAL'), figure('1000', 'PARTIAL')];
    for (const direction of ['ASC', 'DESC'] as const) {
      expect(compareFigures(figure('1'), part, direction)).toBe(-1);
      expect(compareFigures(part, figure(null), direction)).toBe(-1);
    }
    expect(compareFigures(part, more, 'DESC')).toBe(1);
  });

  test('a figure that is not there is like one without a number', () => {
    expect(compareFigures(undefined, figure('0'), 'DESC')).toBe(1);
    expect(compareFigures(undefined, figure(null), 'DESC')).toBe(0);
  });
});

describe('a change', () => {
  test('is told in the unit and in percent', () =>
    expect(changeFrom(figure('40'), figure('50'))).toEqual({ state: 'EXACT', absolute: '10', percent: 25 }));

  test('from zero has no percent', () =>
    expect(changeFrom(figure('0'), figure('5'))).toEqual({ state: 'EXACT', absolute: '5', percent: null }));

  test('to zero is all of it', () => expect(changeFrom(figure('5'), figure('0'))).toMatchObject({ absolute: '-5', percent: -100 }));

  test('of nothing is a true zero', () =>
    expect(changeFrom(figure('7'), figure('7'))).toEqual({ state: 'ZERO', absolute: '0', percent: 0 }));

  test('from below zero upwards is a rise', () =>
    expect(changeFrom(figure('-200'), figure('-100'))).toMatchObject({ absolute: '100', percent: 50 }));

  test('of money is exact', () => expect(changeFrom(figure('0.1'), figure('0.3')).absolute).toBe('0.2'));

  test.each([
    ['NOT_REPORTED', figure(null), figure('5')],
    ['NOT_REPORTED', figure('5'), figure(null)],
    ['NOT_COLLECTED', figure(null, 'NOT_COLLECTED'), figure(null)],
    ['NOT_APPLICABLE', figure(null, 'NOT_COLLECTED'), figure(null, 'NOT_APPLICABLE')],
  ])('with a figure missing is %s, and no number', (state, before, now) =>
    expect(changeFrom(before, now)).toEqual({ state, absolute: null, percent: null }),
  );

  test('is no surer than either figure: provisional before protected', () => {
    expect(changeFrom(figure('4', 'PROVISIONAL'), figure('5')).state).toBe('PROVISIONAL');
    expect(changeFrom(figure('4', 'PROTECTED'), figure('5', 'PROVISIONAL')).state).toBe('PROVISIONAL');
    expect(changeFrom(figure('5', 'PROTECTED'), figure('5')).state).toBe('PROTECTED');
  });

  test('any change there and back is none', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (one, other) => {
        const [there, back] = [
          changeFrom(figure(String(one)), figure(String(other))),
          changeFrom(figure(String(other)), figure(String(one))),
        ];
        expect(Number(there.absolute) + Number(back.absolute)).toBe(0);
      }),
    );
  });
});

describe('a share', () => {
  test('is in percent of the whole', () => expect(percentOf(figure('8'), figure('2'))).toBe(25));
  test('of a part of a period is a share of what is held', () => expect(percentOf(figure('8', 'PARTIAL'), figure('2'))).toBe(25));
  test('of zero is none', () => expect(percentOf(figure('0'), figure('0'))).toBeNull());
  test('of what has no number, or without one, is none', () => {
    expect(percentOf(figure(null), figure('2'))).toBeNull();
    expect(percentOf(figure('8'), figure(null))).toBeNull();
  });
  test('may be over 100, where the rest is below zero', () => expect(percentOf(figure('100'), figure('120'))).toBe(120));
});
