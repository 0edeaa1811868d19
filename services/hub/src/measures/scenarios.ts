// Small declarations for tests of the engine: rows by day, by month, that stand, and of no place; measures of them that may be told apart.

import { sql } from '../database/index.ts';
import type { SplitValue } from './disclosure/cells.ts';
import { defineDataset, inColumn, rowsFrom, type Dataset, type When } from './catalogue/dataset.ts';
import { defineCount, defineSum, type MeasureDeclaration } from './catalogue/define.ts';
import type { WindowNumbers } from './result/windows.ts';

export const byDay: When = { kind: 'DATE', of: 'date' };
const byMonth: When = { kind: 'MONTH', of: 'month' };
const stock: When = { kind: 'STOCK', by: 'DATE', since: 'since', until: null };

/** Rows of that name. */
export const rowsNamed = (name: string, when: When, more: Partial<Dataset> = {}): Dataset =>
  defineDataset({
    id: `trial.${name}`,
    rows: rowsFrom(name, sql`select 1`),
    when,
    zone: inColumn('zone_id'),
    source: 'A trial',
    owner: 'The office',
    ...more,
  });
export const days = rowsNamed('days', byDay);
export const months = rowsNamed('months', byMonth);
export const stocks = rowsNamed('stocks', stock);
const placeless = rowsNamed('placeless', byDay, { zone: null });

/** What a declaration says, but for its rows. */
export const declaration = (field: string, unit = 'things', more: Partial<MeasureDeclaration> = {}): MeasureDeclaration => ({
  id: `trial.${field}`,
  field,
  title: 'A title',
  description: 'What it counts.',
  unit,
  formulaInWords: 'Number of things',
  better: 'UP',
  ...more,
});
export const things = defineCount({ ...declaration('things'), dataset: days });
export const monthly = defineSum({ ...declaration('monthly'), dataset: months, of: 'count' });
export const standing = defineSum({ ...declaration('standing'), dataset: stocks, of: 'count' });
export const pounds = defineSum({ ...declaration('pounds', '£'), dataset: days, of: 'amountPence' });
export const elsewhere = defineCount({ ...declaration('elsewhere'), dataset: placeless });

/** What the cells of an answer hold: by set, period and key, the numbers of parts, exactly. `?` before a number says that it was rounded; null, that no record holds one. */
export interface CellValues {
  readonly numbers: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Records left out of a part, by the same places. */
  readonly leftOut?: Readonly<Record<string, number>>;
  /** Returns received, expected and still due by period; without them everything is always complete. */
  readonly returns?: readonly (readonly [received: number, expected: number, due?: number])[];
  readonly keys?: readonly (readonly SplitValue[])[];
}

/** Numbers of periods, made of cells that left the protection. */
export function cellsOf({ numbers, leftOut = {}, returns, keys = [] }: CellValues): WindowNumbers {
  const [received, expected] = [0, 1].map((index) => (returns ?? []).reduce((sum, count) => sum + (count[index] ?? 0), 0));
  return {
    keys: new Map(keys.map((values) => [JSON.stringify(values), values])),
    orders: new Map(),
    illustrative: false,
    numberAt: ({ name }, set, period, key) => {
      const number = numbers[`${set} ${period} ${key}`]?.[name];
      if (number === undefined) return undefined;
      const rounded = number?.startsWith('?') ?? false;
      return {
        exact: rounded ? (number?.slice(1) ?? null) : number,
        leftOut: leftOut[`${set} ${period} ${key}`] ?? 0,
        rounded,
        withheld: false,
      };
    },
    returnsBehind: (_part, _set, period) => {
      const count = returns?.[period];
      if (!count) return null;
      const [received, expected, due = 0] = count;
      const isWhole = expected > 0 && received === expected;
      const coverage = { covered: isWhole ? 1 : 0, of: 1, missing: [] };
      return { completeness: { received, expected }, coverage, mayStillCome: due > 0, inPart: [] };
    },
    returnsBehindAll: (_part, _set, periods) => {
      const counts = periods.flatMap((period) => (returns?.[period] ? [returns[period]] : []));
      const sumOf = (place: 0 | 1) => counts.reduce((sum, count) => sum + count[place], 0);
      return returns ? { received: sumOf(0), expected: sumOf(1) } : null;
    },
    completeness: returns ? { received: received ?? 0, expected: expected ?? 0 } : null,
  };
}
