// Decides the SQL of returns: how many were expected and received of each month, by what is known of a return.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql } from '../../database/index.ts';
import { inLines, type Cells } from './clauses.ts';
import { comparison, conditionOf, isIn } from './conditions.ts';
import { isByOrganisation, nameOfSplit, type QueryPlan, type Split } from '../query/query-plan.ts';
import type { ReturnsScan } from './scans.ts';

/** The cells of returns. */
export function returnsOf(plan: QueryPlan, { name, reporting, months }: ReturnsScan, metadata: MetadataStorage): Cells {
  const known = (split: Split) => split === 'zone' || (reporting.byOrganisation && isByOrganisation(split));
  const splits = plan.splits.filter(known);
  const column = (split: Split) => sql.ref(`returns.${nameOfSplit(split)}_id`);
  const keys = splits.map((split) => sql`${column(split)} as ${sql.ref(nameOfSplit(split))}`);
  const { where } = plan;
  const condition =
    where &&
    conditionOf(where, (leaf) => {
      if (leaf.kind === 'ZONE') return isIn(column('zone'), leaf.ids);
      return known(leaf.dimension) ? comparison(leaf.dimension, column(leaf.dimension), leaf.is, metadata) : null;
    });
  const sums = [
    sql`sum("returns"."expected")::int as "expected"`,
    sql`sum("returns"."received")::int as "received"`,
    sql`sum("returns"."due")::int as "due"`,
    ...(reporting.inPart === null ? [] : [sql`sum("returns"."in_part")::int as "inPart"`]),
  ];
  const query = inLines([
    sql`select ${sql.join([sql`"returns"."month" as "at"`, ...keys, ...sums])}`,
    sql`from (${reporting.rows(months)}) as "returns"`,
    ...(condition ? [sql`where ${condition}`] : []),
    sql`group by ${sql.join([sql`"returns"."month"`, ...splits.map(column)])}`,
  ]);
  const counts = ['expected', 'received', 'due', ...(reporting.inPart === null ? [] : ['inPart'])];
  return { name, scan: name, isOverall: false, query, splits, numbers: [], counts };
}
