// Decides which rows are grouped before they are cut into the times that a query needs, by their own day or month and by what its measures ask
// of them: where there are many more rows than such groups, far fewer dates are cut, fewer rows are joined, and conditions are found out once for a row.

import type { MetadataStorage } from '@mikro-orm/core';
import { countDays, countMonths, monthOfDate } from '../../kernel/index.ts';
import type { Path } from '../../records/index.ts';
import type { Facts } from '../query/facts.repository.ts';
import { combinationsIn, valuesOf } from '../query/limits.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { linksTo } from './conditions.ts';
import type { GroupedFirst, Scan, Scans } from './scans.ts';

/** How many rows a group must have on average before grouping twice is quicker, for each group is read once more. */
const ROWS_OF_GROUP = 8;

/** Has the rows of a scan grouped first where that leaves few groups. @param zoneCount zones that the query keeps */
export function groupFirst(scans: Scans, query: QueryPlan, facts: Facts, zoneCount: number, metadata: MetadataStorage): Scans {
  const combinations = combinationsIn(query, facts, zoneCount, metadata);
  const groupedFirst = (scan: Scan): GroupedFirst => {
    // Rows that are left out of more than those that are asked for are counted one by one.
    if (scan.kind !== 'CELLS' || scan.columns.some(({ outOf }) => outOf !== null)) return 'NOT';
    const groups = unitsIn(scan);
    const isFew = (of: number) => Number.isFinite(of) && groups * of * ROWS_OF_GROUP <= rowsIn(scan, facts);
    if (isFew(linkedRows(scan, query, facts, zoneCount, metadata))) return 'BY_LINKS';
    return isCut(scan) && isFew(combinations) ? 'BY_VALUES' : 'NOT';
  };
  return { ...scans, datasets: scans.datasets.map((scan) => ({ ...scan, groupedFirst: groupedFirst(scan) })) };
}

/** The days or months that rows may be of; one where they are not told apart by time. */
function unitsIn({ cut, times, dataset: { when } }: Scan): number {
  if (cut === 'NONE') return 1;
  return times.reduce((sum, { start, before }) => {
    return sum + (when.kind === 'MONTH' ? countMonths(monthOfDate(start), monthOfDate(before)) : countDays(start, before));
  }, 0);
}

/** The most combinations of links that rows may have; Infinity where they cannot be grouped by links. */
function linkedRows({ dataset, rows }: Scan, query: QueryPlan, facts: Facts, zoneCount: number, metadata: MetadataStorage): number {
  const links = linksTo(query, dataset, rows, metadata);
  if (!links) return Infinity;
  const ownLink = (path: Path) => {
    const { joins, link } = path(rows.alias, metadata);
    return joins.length === 0 ? link : null;
  };
  return links.reduce((product, link) => {
    if (dataset.zone && ownLink(dataset.zone) === link) return product * zoneCount;
    const own = dataset.dimensions.find(({ path }) => ownLink(path) === link);
    return product * (own ? valuesOf(own.dimension, facts, metadata) : Infinity);
  }, 1);
}

/** Whether the times of a scan are longer than what a row says itself, or several measures ask anything of its rows. */
function isCut({ cut, columns, dataset: { when } }: Scan): boolean {
  if (cut === 'NONE') return columns.length > 1 && columns.some(({ condition }) => Object.keys(condition).length > 0);
  return cut === 'EDGES' || (cut === 'MONTHS' && when.kind === 'DATE');
}

/** Rows that a scan may read. What has a roll-up has many, and is not counted. */
function rowsIn({ dataset }: Scan, facts: Facts): number {
  return dataset.rollUps.length > 0 ? Infinity : (facts.rowsOf.get(dataset.id) ?? 0);
}
