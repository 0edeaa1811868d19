// Decides which records are behind a row of an answer: those that its figures are computed from.

import type { MetadataStorage } from '@mikro-orm/core';
import { joinAll, sql, type Sql } from '../graph/index.ts';
import type { Span } from '../kernel/index.ts';
import type { AnswerRow } from './answer.ts';
import { conditionOnRows, conditionsOn, dimensionsIn, keyOf, routesTo } from './conditions.ts';
import type { Dataset } from './dataset.ts';
import { partsOf, type Measure, type Part } from './define.ts';
import type { SplitValue } from './cells.ts';

/** The condition on the dataset's table that holds for the records behind a row. */
export function recordsBehind(row: AnswerRow, dataset: Dataset, of: Measure | null, metadata: MetadataStorage): Sql {
  const { splits, where, time } = row.answer.question;
  const { rows } = dataset;
  const routes = routesTo([...splits, ...dimensionsIn(where)], dataset, rows, metadata);
  const bucket = row.answer.buckets[row.place.period];
  const keys = row.place.keys.map((key) => {
    const values = JSON.parse(key) as SplitValue[];
    return splits.length
      ? sql`(${sql.join(
          splits.map((split, index) => sql`${keyOf(routes, split)} is not distinct from ${values[index] ?? null}`),
          sql` and `,
        )})`
      : sql`true`;
  });
  const parts = of ? partsOf(of).filter((part) => part.dataset.id === dataset.id) : [];
  const conditions = [
    sql`(${sql.join(keys, sql` or `)})`,
    within(dataset, bucket?.part ?? time.period, metadata),
    ...conditionsOn(rows, dataset.only, metadata),
    ...(where ? [conditionOnRows(where, routes, metadata)] : []),
    ...(parts.length
      ? [
          sql`(${sql.join(
            parts.map((part) => conditionOf(part, dataset, metadata)),
            sql` or `,
          )})`,
        ]
      : []),
  ];
  const id = rows.column('id', metadata);
  return sql`${id} in (select ${id} from ${rows.from(metadata)} ${joinAll(...routes.values())} where ${sql.join(conditions, sql` and `)})`;
}

function within({ when, rows }: Dataset, { start, before }: Span, metadata: MetadataStorage): Sql {
  const column = (name: string) => rows.column(name, metadata);
  switch (when.kind) {
    case 'DATE':
      return sql`${column(when.of)} >= ${start}::date and ${column(when.of)} < ${before}::date`;
    case 'MONTH':
      return sql`${column(when.of)} >= ${start.slice(0, 7)} and ${column(when.of)} < ${before.slice(0, 7)}`;
    case 'STOCK':
      return sql`${column(when.since)} < ${before}::date${when.until ? sql` and (${column(when.until)} is null or ${column(when.until)} >= ${before}::date)` : sql``}`;
  }
}

function conditionOf({ condition }: Part, { rows }: Dataset, metadata: MetadataStorage): Sql {
  const all = conditionsOn(rows, condition, metadata);
  return all.length ? sql`(${sql.join(all, sql` and `)})` : sql`true`;
}
