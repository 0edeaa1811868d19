import { describe, expect, test } from 'vitest';
import { localDate, monthRangePeriod } from '../../kernel/index.ts';
import { sortAndPage, type SortAndPage } from './sort-and-page.ts';
import type { SplitValue } from '../disclosure/cells.ts';
import { defineDimension } from '../catalogue/dataset.ts';
import { defineRatio } from '../catalogue/define.ts';
import { Evaluation } from './figures.ts';
import { bucketsIn } from '../query/time-windows.ts';
import { cellsOf, standing, things, declaration } from '../scenarios.ts';

const kind = defineDimension({ id: 'kind', title: 'Kind', description: 'Which kind.', values: { kind: 'TEXT', atMost: 9 } });
const period = monthRangePeriod('2025-06', '2025-08');
const perStanding = defineRatio({ ...declaration('perStanding'), numerator: things, denominator: standing });

/** Numbers of things by kind in June and July 2025, and over both; null where there is none. */
type Table = Readonly<Record<string, readonly [june: string | null, july: string | null, both?: string]>>;

/** Rows of that table as text: the kind, the month, the number of things. */
function arrange(
  table: Table,
  how: Partial<SortAndPage> = {},
  byPeriod = true,
  known: readonly SplitValue[] = Object.keys(table),
): string[] {
  const keyOf = (value: SplitValue) => JSON.stringify([value]);
  const numbers = Object.fromEntries(
    Object.entries(table).flatMap(([value, [june, july, both]]) => [
      [`now 0 ${keyOf(value)}`, { things: june, standing: '2' }],
      [`now 1 ${keyOf(value)}`, { things: july, standing: '4' }],
      [`whole 0 ${keyOf(value)}`, { things: both ?? String(Number(june) + Number(july)), standing: '4' }],
    ]),
  );
  // A number of null is of rows without a count: not reported.
  const leftOut = Object.fromEntries(
    Object.entries(numbers).flatMap(([place, { things: number }]) => (number === null ? [[place, 1]] : [])),
  );
  const cells = cellsOf({ numbers, leftOut, keys: known.map((value) => [value]) });
  const evaluation = new Evaluation(cells, {
    spanOf: () => period,
    endOf: () => localDate('2026-01-01'),
    isOneZone: () => true,
    coverageOf: () => null,
    isWindow: () => false,
    onlyZone: null,
  });
  const { rows, rowCount } = sortAndPage(cells, evaluation, {
    splits: [kind],
    buckets: bucketsIn({ period, grain: byPeriod ? 'MONTH' : null, compareTo: null, baseline: null }),
    byPeriod,
    always: [],
    isShown: () => true,
    top: null,
    having: null,
    orderBy: [],
    first: 100,
    offset: 0,
    orderOf: (_, value) => String(value),
    ...how,
  });
  const lines = rows.map(
    ({ values, isOther, period: index, keys }) =>
      `${isOther ? 'others' : String(values[0])} ${['Jun', 'Jul'][index] ?? ''} ${evaluation.figure(things, { set: 'now', periods: [index], keys }).exact ?? 'none'}`,
  );
  return how.first === undefined ? lines : [...lines, `of ${rowCount}`];
}

const table: Table = { b: ['2', '5'], a: ['4', '1'], c: ['3', '3'] };

describe('rows', () => {
  test('are every value in every period, by value and then period', () =>
    expect(arrange(table)).toEqual(['a Jun 4', 'a Jul 1', 'b Jun 2', 'b Jul 5', 'c Jun 3', 'c Jul 3']));

  test('are there for what must always be shown, whether any row fell into it or not', () =>
    expect(arrange({ b: ['2', '5'] }, { always: [['a'], ['b']] })).toEqual(['a Jun 0', 'a Jul 0', 'b Jun 2', 'b Jul 5']));

  test('without a value come last', () => {
    const [first, last] = [arrange({ a: ['1', '1'], null: ['7', '7'] }, {}, false, ['a', null])].flat();
    expect([first, last]).toEqual(['a Jun 1', 'null Jun 0']);
  });
});

describe('an order', () => {
  const by = (direction: 'ASC' | 'DESC') => ({ orderBy: [{ by: { measure: things }, direction }] }) as const;

  test.each([
    ['ASC', ['b Jun 2', 'c Jun 3', 'a Jun none']],
    ['DESC', ['c Jun 3', 'b Jun 2', 'a Jun none']],
  ] as const)('by a measure, %s, puts figures without a number last', (direction, rows) =>
    expect(arrange({ b: ['2', '0'], a: [null, '0'], c: ['3', '0'] }, by(direction), false)).toEqual(rows),
  );

  test('leaves equal figures by value, and then by period', () =>
    expect(arrange({ b: ['1', '1'], a: ['1', '1'] }, by('DESC'))).toEqual(['a Jun 1', 'a Jul 1', 'b Jun 1', 'b Jul 1']));

  test('by later terms decides between rows that are equal in earlier ones', () =>
    expect(
      arrange(table, {
        orderBy: [
          { by: { split: 'period' }, direction: 'DESC' },
          { by: { measure: things }, direction: 'ASC' },
        ],
      }),
    ).toEqual(['a Jul 1', 'c Jul 3', 'b Jul 5', 'b Jun 2', 'c Jun 3', 'a Jun 4']));

  test('by a split downwards turns it round', () =>
    expect(arrange(table, { orderBy: [{ by: { split: 'kind' }, direction: 'DESC' }] }, false)).toEqual(['c Jun 3', 'b Jun 2', 'a Jun 4']));
});

describe('a top few', () => {
  const top = (count: number, other: boolean, by = things) => ({ top: { count, by, other } });

  test('are those that have most over the whole period, the same in every period, most first', () =>
    expect(arrange({ a: ['9', '0'], b: ['1', '9'], c: ['2', '2'] }, top(2, false))).toEqual(['b Jun 1', 'b Jul 9', 'a Jun 9', 'a Jul 0']));

  test('and the others are all; the others come last', () =>
    expect(arrange({ a: ['9', '0'], b: ['1', '9'], c: ['2', '2'], d: ['1', '1'] }, top(2, true))).toEqual([
      'b Jun 1',
      'b Jul 9',
      'a Jun 9',
      'a Jul 0',
      'others Jun 3',
      'others Jul 3',
    ]));

  test('of as many as there are have no others', () => expect(arrange(table, top(3, true), false)).toHaveLength(3));

  test('of equals take those whose value comes first', () =>
    expect(arrange({ c: ['1', '1'], a: ['1', '1'], b: ['1', '1'] }, top(2, false), false)).toEqual(['a Jun 1', 'b Jun 1']));

  test('by a ratio are by the ratio of the whole period', () =>
    // 4 ÷ 4, 6 ÷ 4, 5 ÷ 4.
    expect(arrange({ a: ['4', '0'], b: ['1', '5'], c: ['0', '5'] }, top(1, false, perStanding))).toEqual(['b Jun 1', 'b Jul 5']));

  test('leave what has no number among the others', () =>
    expect(arrange({ a: [null, '0'], b: ['0', '0'] }, top(1, true), false)).toEqual(['b Jun 0', 'others Jun none']));

  test('keep the others last in an order by a measure, either way', () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      const rows = arrange(table, { ...top(1, true), orderBy: [{ by: { measure: things }, direction }] }, false);
      expect(rows.at(-1)).toMatch(/^others/);
    }
  });

  test('keep the others within their period where periods are put in order first', () =>
    expect(arrange(table, { ...top(1, true), orderBy: [{ by: { split: 'period' }, direction: 'ASC' }] })).toEqual([
      'b Jun 2',
      'others Jun 7',
      'b Jul 5',
      'others Jul 4',
    ]));
});

describe('a filter and a page', () => {
  const atLeastThree = { having: (figureOf: (measure: typeof things) => { exact: string | null }) => Number(figureOf(things).exact) >= 3 };

  test('a filter on figures asks each row, not the whole', () =>
    expect(arrange(table, atLeastThree)).toEqual(['a Jun 4', 'b Jul 5', 'c Jun 3', 'c Jul 3']));

  test('a filter comes after the top few: it brings no others in', () =>
    expect(arrange(table, { ...atLeastThree, top: { count: 1, by: things, other: false } })).toEqual(['b Jul 5']));

  test('a page is cut from what the filter keeps, and the count is of all pages', () => {
    expect(arrange(table, { ...atLeastThree, first: 2, offset: 1 })).toEqual(['b Jul 5', 'c Jun 3', 'of 4']);
    expect(arrange(table, { ...atLeastThree, first: 2, offset: 4 })).toEqual(['of 4']);
  });
});
