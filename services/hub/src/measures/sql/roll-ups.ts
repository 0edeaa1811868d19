// Decides which rows a scan reads: those of the dataset, or the smallest roll-up that has every column it needs.

import type { Facts } from '../query/facts.repository.ts';
import { dimensionsIn } from '../query/narrowing.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { columnReadBy } from './conditions.ts';
import type { Scan, Scans } from './scans.ts';

/** Replaces the rows of every scan that a roll-up has all columns of, and says which rows are known to hold no illustrative record. */
export function withRollUps(scans: Scans, query: QueryPlan, facts: Pick<Facts, 'rowsOf' | 'tablesAllReported'>): Scans {
  const read = (scan: Scan): Scan => ({
    ...scan,
    rows: rowsOf(scan, query, facts),
    mayBeIllustrative: !facts.tablesAllReported.has(scan.dataset.rows.alias),
  });
  return { ...scans, datasets: scans.datasets.map(read) };
}

function rowsOf({ dataset, columns }: Scan, { splits, where }: QueryPlan, { rowsOf }: Pick<Facts, 'rowsOf'>): Scan['rows'] {
  // Rows that are added up can be added up further, and counted no more.
  if (columns.some(({ aggregate: { kind } }) => kind !== 'SUM')) return dataset.rows;
  const needed = [
    ...Object.keys(dataset.only),
    ...columns.flatMap((column) => [columnReadBy(column), ...Object.keys(column.condition)]),
    ...[...splits, ...dimensionsIn(where)].flatMap((split) => (split === 'zone' ? [] : [split.id])),
  ];
  const possible = dataset.rollUps.filter((rollUp) => needed.every((column) => rollUp.columns.includes(column)));
  const [smallest] = possible.toSorted((a, b) => (rowsOf.get(a.rows.alias) ?? 0) - (rowsOf.get(b.rows.alias) ?? 0));
  return smallest?.rows ?? dataset.rows;
}
