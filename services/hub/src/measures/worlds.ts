// Small declarations for tests of the engine: rows by day, by month, that stand, and of no place; measures of them that may be told apart.

import { sql } from '../graph/index.ts';
import { defineDataset, inColumn, rowsFrom, type Dataset, type When } from './dataset.ts';
import { defineCount, defineSum, type Told } from './define.ts';

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
export const told = (field: string, unit = 'things', more: Partial<Told> = {}): Told => ({
  id: `trial.${field}`,
  field,
  title: 'A title',
  description: 'What it counts.',
  unit,
  formulaInWords: 'Number of things',
  better: 'UP',
  ...more,
});
export const things = defineCount({ ...told('things'), dataset: days });
export const monthly = defineSum({ ...told('monthly'), dataset: months, of: 'count' });
export const standing = defineSum({ ...told('standing'), dataset: stocks, of: 'count' });
export const pounds = defineSum({ ...told('pounds', '£'), dataset: days, of: 'amountPence' });
export const elsewhere = defineCount({ ...told('elsewhere'), dataset: placeless });
