// Decides which rows are grouped before they are cut into the times that a query needs, by their own day or month and by what its measures ask
// of them: where there are many more rows than such groups, far fewer dates are cut and conditions are found out once for a row.

import type { MetadataStorage } from '@mikro-orm/core';
import { countDays, countMonths, monthOfDate } from '../../kernel/index.ts';
import type { Facts } from '../query/facts.repository.ts';
import { combinationsIn } from '../query/limits.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Scan, Scans } from './scans.ts';

/** How many rows a group must have on average before grouping twice is quicker, for each group is read once more. */
const ROWS_OF_GROUP = 8;

/** Has the rows of a scan grouped first where that leaves few groups. @param zoneCount zones that the query keeps */
export function groupFirst(scans: Scans, query: QueryPlan, facts: Facts, zoneCount: number, metadata: MetadataStorage): Scans {
  const combinations = combinationsIn(query, facts, zoneCount, metadata);
  const isWorthwhile = (scan: Scan) => {
    const { when } = scan.dataset;
    if (when.kind === 'STOCK' || !isCut(scan)) return false;
    const units =
      scan.cut === 'NONE'
        ? 1
        : scan.times.reduce((sum, { start, before }) => {
            return sum + (when.kind === 'MONTH' ? countMonths(monthOfDate(start), monthOfDate(before)) : countDays(start, before));
          }, 0);
    return combinations * units * ROWS_OF_GROUP <= rowsIn(scan, facts);
  };
  return { ...scans, datasets: scans.datasets.map((scan) => ({ ...scan, isGroupedFirst: isWorthwhile(scan) })) };
}

/** Whether the times of a scan are longer than what a row says itself, or measures ask anything of its rows. */
function isCut({ cut, columns, dataset: { when } }: Scan): boolean {
  if (cut === 'NONE') return columns.some(({ condition }) => Object.keys(condition).length > 0);
  return cut === 'EDGES' || (cut === 'MONTHS' && when.kind === 'DATE');
}

/** Rows that a scan may read. What has a roll-up has many, and is not counted. */
function rowsIn({ dataset }: Scan, facts: Facts): number {
  return dataset.rollUps.length > 0 ? Infinity : (facts.rowsOf.get(dataset.id) ?? 0);
}
