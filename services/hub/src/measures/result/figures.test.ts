import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  financialQuarterPeriod,
  firstDayOf,
  localDate,
  monthOf,
  monthPeriod,
  type Figure,
  type FigureState,
  type Span,
} from '../../kernel/index.ts';
import { OVERALL } from '../disclosure/cells.ts';
import {
  defineDifference,
  defineLargest,
  defineMedian,
  defineMultiple,
  defineRatio,
  defineSum,
  overTrailing12Months,
} from '../catalogue/define.ts';
import type { Circumstances } from './circumstances.ts';
import { compute, Evaluation, sumOf, type Cells } from './figures.ts';
import { cellsOf, days, monthly, months, pounds, standing, things, declaration, type CellValues } from '../scenarios.ts';

const june = monthPeriod('2025-06');
const july = monthPeriod('2025-07');
const quarter = financialQuarterPeriod('2025/26 Q2');
const [a, b] = ['["a"]', '["b"]'];

/** Evaluates over periods that are June and July 2025, with data to the end of 2025 and of one zone, where nothing else is said. */
function evaluate(values: CellValues, circumstances: Partial<Circumstances> = {}): Evaluation {
  return new Evaluation(cellsOf(values), {
    spanOf: (_part, _set, period): Span => (period === 0 ? june : july),
    endOf: () => localDate('2026-01-01'),
    isOneZone: () => true,
    coverageOf: () => null,
    isWindow: () => false,
    onlyZone: null,
    ...circumstances,
  });
}
const over = (periods: readonly number[], keys: readonly string[], set: Cells['set'] = 'now'): Cells => ({ set, periods, keys });
const inJune = over([0], [a]);

describe('a sum', () => {
  test('is added up over periods and over cells', () => {
    const evaluation = evaluate({
      numbers: { [`now 0 ${a}`]: { things: '3' }, [`now 1 ${a}`]: { things: '4' }, [`now 0 ${b}`]: { things: '5' } },
    });
    expect(evaluation.figure(things, inJune)).toMatchObject({ state: 'EXACT', exact: '3' });
    expect(evaluation.figure(things, over([0, 1], [a, b]))).toMatchObject({ state: 'EXACT', exact: '12' });
  });

  test('of amounts is exact: 0.1 and 0.2 pence are 0.3', () =>
    expect(
      evaluate({ numbers: { [`now 0 ${a}`]: { pounds: '0.1' }, [`now 0 ${b}`]: { pounds: '0.2' } } }).figure(pounds, over([0], [a, b]))
        .exact,
    ).toBe('0.3'));

  test('of no rows is a true zero where everything was reported', () =>
    expect(evaluate({ numbers: {}, returns: [[2, 2]] }).figure(things, inJune)).toMatchObject({ state: 'ZERO', exact: '0' }));

  test.each<[string, readonly [number, number, number?], string | null, FigureState, string | null]>([
    ['nothing was reported', [0, 2], null, 'NOT_REPORTED', null],
    ['some was reported, and nothing of it, and the rest is due', [1, 2, 1], null, 'PROVISIONAL', '0'],
    ['some was reported, and the rest is due', [1, 2, 1], '4', 'PROVISIONAL', '4'],
    ['some was reported, and the rest is missing', [1, 2], '4', 'PARTIAL', '4'],
    ['nothing was to be reported', [0, 0], null, 'NOT_COLLECTED', null],
    ['something came that nobody was asked for', [0, 0], '4', 'EXACT', '4'],
  ])('where %s', (_, returns, number, state, exact) =>
    expect(
      evaluate({ numbers: number ? { [`now 0 ${a}`]: { things: number } } : {}, returns: [returns] }).figure(things, inJune),
    ).toMatchObject({
      state,
      exact,
      completeness: { received: returns[0], expected: returns[1] },
    }),
  );

  test('of rows that hold no count is not reported, and says how many were left out', () => {
    const values = { numbers: { [`now 0 ${a}`]: { things: null } }, leftOut: { [`now 0 ${a}`]: 3 }, returns: [[1, 1]] } as const;
    expect(evaluate(values).figure(things, inJune)).toMatchObject({ state: 'NOT_REPORTED', exact: null, leftOut: 3 });
  });

  test('over periods has the returns of all of them, so one gap makes it partial', () =>
    expect(
      evaluate({
        numbers: { [`now 0 ${a}`]: { things: '3' } },
        returns: [
          [1, 1],
          [0, 1],
        ],
      }).figure(things, over([0, 1], [a])),
    ).toMatchObject({
      state: 'PARTIAL',
      exact: '3',
      completeness: { received: 1, expected: 2 },
      coverage: { covered: 1, of: 2 },
    }));

  test('of a rounded number is protected, and provisional before that, and partial before that', () => {
    const numbers = { [`now 0 ${a}`]: { things: '?5' }, [`now 0 ${b}`]: { things: '4' } };
    expect(evaluate({ numbers }).figure(things, over([0], [a, b]))).toMatchObject({ state: 'PROTECTED', exact: '9' });
    expect(evaluate({ numbers, returns: [[1, 2, 1]] }).figure(things, inJune).state).toBe('PROVISIONAL');
    expect(evaluate({ numbers, returns: [[1, 2]] }).figure(things, inJune).state).toBe('PARTIAL');
  });

  test('any sum does not ask in which order', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer().map((pence) => `${pence}.5`))), (numbers) => {
        expect(sumOf(numbers)).toBe(sumOf(numbers.toReversed()));
      }),
    );
  });
});

describe('the end of the data', () => {
  const values = { numbers: { [`now 0 ${a}`]: { things: '3' } } };
  const endsWith = (latest: string | null, span: Span) =>
    evaluate(values, { endOf: () => (latest === null ? null : firstDayOf(addMonths(monthOf(latest), 1))), spanOf: () => span }).figure(
      things,
      inJune,
    );

  test('a period that it ends within is provisional', () =>
    expect(endsWith('2025-08', quarter)).toMatchObject({ state: 'PROVISIONAL', exact: '3' }));
  test('a period that it reaches the end of is not', () => expect(endsWith('2025-09', quarter).state).toBe('EXACT'));
  test('a period ahead of it is not reported, whatever was entered early', () =>
    expect(endsWith('2025-06', quarter)).toMatchObject({ state: 'NOT_REPORTED', exact: null }));
  test('rows without end have no period ahead', () => expect(endsWith(null, quarter).state).toBe('EXACT'));
  test('a zero of an unfinished period is provisional too', () =>
    expect(evaluate({ numbers: {} }, { endOf: () => localDate('2025-09-01'), spanOf: () => quarter }).figure(things, inJune).state).toBe(
      'PROVISIONAL',
    ));

  test('some periods ahead leave the sum of the others provisional', () => {
    const evaluation = evaluate(values, { endOf: () => localDate('2025-07-01') });
    expect(evaluation.figure(things, over([0, 1], [a]))).toMatchObject({ exact: '3', state: 'PROVISIONAL' });
  });
});

describe('what may not be added up is not applicable', () => {
  const once = defineSum({ ...declaration('once'), dataset: months, of: 'count', additiveOverTime: false, additiveOverPlace: false });
  const values = {
    numbers: {
      [`now 0 ${a}`]: { once: '3', standing: '7', middle: '5', top: '9' },
      [`now 0 ${b}`]: { once: '1', standing: '2', middle: '6', top: '4' },
    },
  };
  const notApplicable = { state: 'NOT_APPLICABLE', exact: null };

  test('once a month: over one month of one zone it has a number', () => expect(evaluate(values).figure(once, inJune).exact).toBe('3'));
  test('once a month: over a quarter', () =>
    expect(evaluate(values, { spanOf: () => quarter }).figure(once, inJune)).toMatchObject(notApplicable));
  test('once a month: over two months one after another', () =>
    expect(evaluate(values).figure(once, over([0, 1], [a]))).toMatchObject(notApplicable));
  test('once a month: over several zones', () => {
    const evaluation = evaluate(values, { isOneZone: (keys) => keys.length === 1 && keys[0] !== OVERALL });
    expect(evaluation.figure(once, over([0], [a, b]))).toMatchObject(notApplicable);
    expect(evaluation.figure(once, over([0], [OVERALL]))).toMatchObject(notApplicable);
  });

  test('a stock: over zones it has a number, over time none; at the end of a quarter it has one', () => {
    expect(evaluate(values).figure(standing, over([0], [a, b]))).toMatchObject({ exact: '9' });
    expect(evaluate(values).figure(standing, over([0, 1], [a]))).toMatchObject(notApplicable);
    expect(evaluate(values, { spanOf: () => quarter }).figure(standing, inJune)).toMatchObject({ exact: '7' });
  });

  test('a median, and the sum of the largest few: over two cells', () => {
    const middle = defineMedian({ ...declaration('middle'), dataset: days, of: 'count' });
    const top = defineLargest({ ...declaration('top'), dataset: days, of: 'count', by: 'who', count: 3 });
    for (const measure of [middle, top]) {
      expect(evaluate(values).figure(measure, inJune).exact).not.toBeNull();
      expect(evaluate(values).figure(measure, over([0], [a, b]))).toMatchObject(notApplicable);
      expect(evaluate(values).figure(measure, over([0, 1], [a]))).toMatchObject(notApplicable);
    }
  });

  test('a comparison with a week 53 that was not', () =>
    expect(evaluate(values, { spanOf: () => null }).figure(things, over([0], [a], 'before'))).toMatchObject(notApplicable));
});

describe('a median', () => {
  const middle = defineMedian({ ...declaration('middle'), dataset: days, of: 'count' });
  test.each<[string, readonly [number, number], FigureState]>([
    ['of nothing is not applicable and not zero', [2, 2], 'NOT_APPLICABLE'],
    ['of nothing yet, with returns to come, is not reported', [1, 2], 'NOT_REPORTED'],
    ['of nothing reported is not reported', [0, 2], 'NOT_REPORTED'],
    ['of what nobody collects is not collected', [0, 0], 'NOT_COLLECTED'],
  ])('%s', (_, returns, state) =>
    expect(evaluate({ numbers: {}, returns: [returns] }).figure(middle, inJune)).toMatchObject({ state, exact: null }),
  );
});

describe('twelve months', () => {
  test('that would end after the data are not reported', () => {
    const evaluation = evaluate({ numbers: {} }, { spanOf: () => null });
    expect(evaluation.figure(overTrailing12Months(things), inJune)).toMatchObject({ state: 'NOT_REPORTED', exact: null });
  });
});

describe('formulas', () => {
  const ratio = defineRatio({ ...declaration('ratio', '%'), numerator: monthly, denominator: standing, times: 100 });
  const numbers = (above: string | null, below: string | null) => ({ [`now 0 ${a}`]: { monthly: above, standing: below } });

  test('a ratio of several cells is made anew of their sums, not of their ratios', () => {
    const evaluation = evaluate({
      numbers: { [`now 0 ${a}`]: { monthly: '1', standing: '2' }, [`now 0 ${b}`]: { monthly: '2', standing: '8' } },
    });
    expect(evaluation.figure(ratio, inJune).exact).toBe('50');
    expect(evaluation.figure(ratio, over([0], [a, b])).exact).toBe('30');
  });

  test('a ratio by zero is not applicable; of zero it is a true zero', () => {
    expect(evaluate({ numbers: numbers('3', '0') }).figure(ratio, inJune)).toMatchObject({ state: 'NOT_APPLICABLE', exact: null });
    expect(evaluate({ numbers: numbers('0', '0') }).figure(ratio, inJune).state).toBe('NOT_APPLICABLE');
    expect(evaluate({ numbers: numbers('0', '3') }).figure(ratio, inJune)).toMatchObject({ state: 'ZERO', exact: '0' });
  });

  test('a ratio keeps 20 digits', () =>
    expect(evaluate({ numbers: numbers('1', '3') }).figure(ratio, inJune).exact).toBe('33.33333333333333333333'));

  test('money that was divided is told to the penny, half of one upwards; what was added up is not rounded', () => {
    const each = defineRatio({ ...declaration('each', '£ per thing'), numerator: pounds, denominator: things });
    const values = { numbers: { [`now 0 ${a}`]: { pounds: '100.5', things: '1' } } };
    expect(evaluate(values).figure(each, inJune).exact).toBe('101');
    expect(evaluate(values).figure(pounds, inJune).exact).toBe('100.5');
    const less = defineDifference({
      ...declaration('less', '£'),
      minuend: pounds,
      subtrahend: defineSum({ ...declaration('more', '£'), dataset: days, of: 'otherPence' }),
    });
    expect(evaluate({ numbers: { [`now 0 ${a}`]: { pounds: '100.5', more: '200' } } }).figure(less, inJune).exact).toBe('-99.5');
  });

  test('a multiple is exact, however often it could not be written in binary', () => {
    const worth = defineMultiple({ ...declaration('worth', '£'), of: things, times: '1271', dividedBy: '60', money: true });
    expect(evaluate({ numbers: { [`now 0 ${a}`]: { things: '90' } } }).figure(worth, inJune).exact).toBe('1907');
  });
});

describe('states combine', () => {
  const figure = (state: FigureState, received = 1): Figure => ({
    state,
    exact: ['EXACT', 'PARTIAL', 'PROVISIONAL', 'PROTECTED'].includes(state) ? '4' : state === 'ZERO' ? '0' : null,
    completeness: { received, expected: 2 },
    coverage: null,
    leftOut: received,
  });
  const combine = (...states: FigureState[]) =>
    compute(
      states.map((state) => figure(state)),
      ([one, other]) => one.plus(other ?? 0),
    ).state;

  test.each<[FigureState, FigureState, FigureState]>([
    ['NOT_APPLICABLE', 'NOT_COLLECTED', 'NOT_APPLICABLE'],
    ['NOT_REPORTED', 'NOT_COLLECTED', 'NOT_COLLECTED'],
    ['NOT_REPORTED', 'PROVISIONAL', 'NOT_REPORTED'],
    ['NOT_REPORTED', 'EXACT', 'NOT_REPORTED'],
    ['PROVISIONAL', 'EXACT', 'PROVISIONAL'],
    ['PROVISIONAL', 'PROTECTED', 'PROVISIONAL'],
    ['PROVISIONAL', 'PARTIAL', 'PROVISIONAL'],
    ['PARTIAL', 'EXACT', 'PARTIAL'],
    ['PARTIAL', 'PROTECTED', 'PARTIAL'],
    ['PROTECTED', 'EXACT', 'PROTECTED'],
    ['PROTECTED', 'ZERO', 'PROTECTED'],
    ['EXACT', 'ZERO', 'EXACT'],
    ['ZERO', 'ZERO', 'ZERO'],
  ])('%s with %s is %s, either way round', (one, other, combined) => {
    expect(combine(one, other)).toBe(combined);
    expect(combine(other, one)).toBe(combined);
  });

  test('any figure has a number exactly when its state has one', () => {
    const states: FigureState[] = [
      'EXACT',
      'PROTECTED',
      'ZERO',
      'NOT_REPORTED',
      'NOT_COLLECTED',
      'NOT_APPLICABLE',
      'PARTIAL',
      'PROVISIONAL',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...states), (one, other) => {
        const { state, exact } = compute([figure(one), figure(other)], ([left, right]) => (right?.eq(0) ? null : left.div(right ?? 1)));
        expect(exact !== null).toBe(['EXACT', 'PARTIAL', 'PROVISIONAL', 'PROTECTED', 'ZERO'].includes(state));
      }),
    );
  });

  test('the less complete of two parts is told, and the more left out', () =>
    expect(compute([figure('EXACT', 2), figure('PROVISIONAL', 1)], ([one]) => one)).toMatchObject({
      completeness: { received: 1, expected: 2 },
      leftOut: 2,
    }));
});
