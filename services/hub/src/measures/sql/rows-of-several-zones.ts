// Decides which rows count once although they are in several zones, and which count wherever they are: in totals over zones, and where who asks names their place.

import type { Dataset } from '../catalogue/dataset.ts';
import type { Facts } from '../query/facts.repository.ts';
import { asksAboutZones, namesValuesOf } from '../query/narrowing.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Scan, Scans } from './scans.ts';

/** Whether a query asks for rows of a dataset by their place, be it in a zone or in none. */
export function asksAnywhere({ where }: Pick<QueryPlan, 'where'>, { anywhereBy }: Dataset): boolean {
  return anywhereBy !== null && !asksAboutZones(where) && namesValuesOf(where, anywhereBy);
}

/** Says of every scan how its rows count that are in several zones, or in none. */
export function countShared(scans: Scans, query: QueryPlan, facts: Pick<Facts, 'sharedBetweenZones'>): Scans {
  const bySplit = query.splits.includes('zone');
  const counted = (scan: Scan): Scan => {
    const isAnywhere = asksAnywhere(query, scan.dataset);
    const isShared = facts.sharedBetweenZones.has(scan.dataset.id) && scan.kind !== 'WHOLE';
    const once = isAnywhere ? 'ANY' : isShared ? 'ONCE' : 'EACH';
    if (!bySplit) return { ...scan, zones: once };
    return { ...scan, zones: isAnywhere ? 'ANY' : 'EACH', isOverallApart: isShared && query.overall };
  };
  return { ...scans, datasets: scans.datasets.map(counted) };
}
