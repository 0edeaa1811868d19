import { describe, expect, test } from 'vitest';
import { localDate, monthPeriod } from '../../kernel/index.ts';
import { OVERALL } from '../disclosure/cells.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import type { ProtectedCells, ProtectedNumber } from '../disclosure/protect.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { scansOf } from '../sql/scans.ts';
import { things } from '../scenarios.ts';
import { addUp } from './windows.ts';

const [part] = baseMeasuresOf(things);
const query: QueryPlan = {
  measures: [things],
  splits: ['zone'],
  time: {
    period: { label: 'April and May 2025', start: localDate('2025-04-01'), before: localDate('2025-06-01') },
    grain: 'MONTH',
    compareTo: null,
    baseline: null,
  },
  where: null,
  sets: ['now', 'whole'],
  overall: true,
  places: null,
};
const scans = scansOf(query, () => null);
const scan = scans.datasets[0]!;
const [april, may] = [0, 1];

type Cell = readonly [time: number, key: string, number: Partial<ProtectedNumber>];

/** Adds up cells of months and zones. */
function sumsOf(cells: readonly Cell[], isWithheld = false) {
  const numbers = new Map(cells.map(([time, key, number]) => [{ time, key }, number]));
  const protectedCells: ProtectedCells = {
    keys: new Map(),
    orders: new Map(),
    illustrative: false,
    query,
    scans,
    cellsOf: () => [...numbers.keys()],
    numberOf: (cell) => ({ exact: null, leftOut: 0, rounded: false, withheld: isWithheld, ...numbers.get(cell) }),
    isWithheld: () => isWithheld,
    returnsBehind: () => null,
    returnsBehindAll: () => null,
    completeness: null,
  };
  return addUp(protectedCells);
}

test('the times of the scan are the months asked for', () =>
  expect(scan.times.map(({ start }) => start)).toEqual([monthPeriod('2025-04').start, monthPeriod('2025-05').start]));

describe('cells are added up', () => {
  const sums = sumsOf([
    [april, '[1]', { exact: '3' }],
    [may, '[1]', { exact: '4', leftOut: 2 }],
    [may, '[2]', { exact: '5', rounded: true }],
  ]);

  test.each([
    ['their own month', 'now', 0, '[1]', '3'],
    ['the whole period', 'whole', 0, '[1]', '7'],
    ['all zones of a month', 'now', 1, OVERALL, '9'],
    ['all zones of the whole period', 'whole', 0, OVERALL, '12'],
  ] as const)('to %s', (_, set, period, key, exact) => expect(sums.numberAt(part!, set, period, key)?.exact).toBe(exact));

  test('with what was left out of any, and whether any was rounded', () => {
    expect(sums.numberAt(part!, 'whole', 0, OVERALL)).toMatchObject({ leftOut: 2, rounded: true });
    expect(sums.numberAt(part!, 'whole', 0, '[1]')).toMatchObject({ leftOut: 2, rounded: false });
  });

  test('to nothing where no row fell into any', () => expect(sums.numberAt(part!, 'now', 0, '[2]')).toBeUndefined());
});

test('a sum of cells that hold no number has none', () =>
  expect(sumsOf([[april, '[1]', { exact: null, leftOut: 1 }]]).numberAt(part!, 'whole', 0, OVERALL)).toMatchObject({
    exact: null,
    leftOut: 1,
  }));

test.each([
  ['shares of a penny', ['0.1', '0.2'], '0.3'],
  ['one amount with zeros behind it', ['410001.00000'], '410001'],
  ['whole numbers beyond what a number of JavaScript holds', ['9007199254740991', '9007199254740991', '1'], '18014398509481983'],
  ['amounts that come to a whole', ['1.50', '2.50', '-1'], '3'],
])('%s are added up exactly', (_, exact, sum) =>
  expect(sumsOf(exact.map((each, index) => [april, `[${index}]`, { exact: each }])).numberAt(part!, 'whole', 0, OVERALL)?.exact).toBe(sum),
);

test('where numbers are withheld, a cell without rows looks like any other', () => {
  const sums = sumsOf([[april, '[1]', { exact: '3' }]], true);
  const withheld = { exact: null, leftOut: 0, rounded: false, withheld: true };
  expect(sums.numberAt(part!, 'now', 0, '[1]')).toEqual(withheld);
  expect(sums.numberAt(part!, 'now', 1, '[2]')).toEqual(withheld);
});
