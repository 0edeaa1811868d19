// Decides which rows are added up by day, or by month where they have no days, before these are cut into the times that a query needs: where
// there are many more rows than days, far fewer dates are cut.

import type { MetadataStorage } from '@mikro-orm/core';
import { countDays, countMonths, monthOfDate } from '../../kernel/index.ts';
import type { Facts } from '../query/facts.repository.ts';
import { combinationsIn } from '../query/limits.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Scan, Scans } from './scans.ts';

/** Rows for each group of a day, from where on it is quicker: grouping twice reads each group once more. */
const ROWS_OF_GROUP = 8;

/** Has the rows of a scan added up by day first where that leaves few of them. @param zoneCount zones that the query keeps */
export function byDayFirst(scans: Scans, query: QueryPlan, facts: Facts, zoneCount: number, metadata: MetadataStorage): Scans {
  const combinations = combinationsIn(query, facts, zoneCount, metadata);
  const isWorthwhile = (scan: Scan) => {
    const { when } = scan.dataset;
    if (when.kind === 'STOCK' || !isCut(scan)) return false;
    const units = scan.times.reduce((sum, { start, before }) => {
      return sum + (when.kind === 'MONTH' ? countMonths(monthOfDate(start), monthOfDate(before)) : countDays(start, before));
    }, 0);
    return combinations * units * ROWS_OF_GROUP <= rowsIn(scan, facts);
  };
  return { ...scans, datasets: scans.datasets.map((scan) => ({ ...scan, isByDayFirst: isWorthwhile(scan) })) };
}

/** Whether the times of a scan are longer than what a row says itself. */
const isCut = ({ cut, dataset: { when } }: Scan) => cut === 'EDGES' || (cut === 'MONTHS' && when.kind === 'DATE');

/** Rows that a scan may read. What has a roll-up has many, and is not counted. */
function rowsIn({ dataset }: Scan, facts: Facts): number {
  return dataset.rollUps.length > 0 ? Infinity : (facts.rowsOf.get(dataset.id) ?? 0);
}
