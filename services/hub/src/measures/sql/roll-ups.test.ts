import { describe, expect, test } from 'vitest';
import { localDate } from '../../kernel/index.ts';
import { sql } from '../../database/index.ts';
import { defineDimension, inColumn, rowsFrom, splitBy, type Dimension } from '../catalogue/dataset.ts';
import type { Measure } from '../catalogue/measure.ts';
import { defineCount, defineMedian, defineSum } from '../catalogue/define.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { byDay, declaration, rowsNamed } from '../scenarios.ts';
import { withRollUps } from './roll-ups.ts';
import { scansOf } from './scans.ts';

const dimension = (id: string): Dimension =>
  defineDimension({ id, title: id, description: 'By what rows may be split.', values: { kind: 'TEXT', atMost: 10 } });
const [kind, place] = [dimension('kind'), dimension('place')];
const rows = rowsNamed('visits', byDay, {
  dimensions: [splitBy(kind, inColumn('kind')), splitBy(place, inColumn('place'))],
  rollUps: [
    { rows: rowsFrom('visits_by_kind_and_place', sql`select 2`), columns: ['date', 'people', 'kind', 'place'] },
    { rows: rowsFrom('visits_by_kind', sql`select 3`), columns: ['date', 'people', 'kind'] },
  ],
});
const people = defineSum({ ...declaration('people'), dataset: rows, of: 'people' });
const visits = defineCount({ ...declaration('visits'), dataset: rows });
const middle = defineMedian({ ...declaration('middle'), dataset: rows, of: 'people' });
const rowsOf = new Map([
  ['visits_by_kind_and_place', 5000],
  ['visits_by_kind', 100],
]);

/** The rows that are read of a question about 2025. */
function readOf(measures: readonly Measure[], splits: readonly Dimension[]): string | undefined {
  const query: QueryPlan = {
    measures,
    splits,
    time: {
      period: { label: '2025', start: localDate('2025-01-01'), before: localDate('2026-01-01') },
      grain: null,
      compareTo: null,
      baseline: null,
    },
    where: null,
    sets: ['now'],
    overall: false,
    places: null,
  };
  return withRollUps(
    scansOf(query, () => null),
    query,
    { rowsOf, tablesAllReported: new Set() },
  ).datasets[0]?.rows.alias;
}

describe('the rows that a scan reads', () => {
  test('are the smallest roll-up that has every column it needs', () => expect(readOf([people], [kind])).toBe('visits_by_kind'));
  test('are a larger one where the smallest lacks a column', () =>
    expect(readOf([people], [kind, place])).toBe('visits_by_kind_and_place'));
  test('are those of the dataset where rows are counted, which a roll-up has fewer of', () =>
    expect(readOf([visits], [kind])).toBe('visits'));
  test('are those of the dataset where a middle value is taken, which sums have lost', () =>
    expect(readOf([middle], [kind])).toBe('visits'));
});
