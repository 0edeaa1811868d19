// Decides which records are behind a row of an answer: those that its figures are computed from.

import type { MetadataStorage } from '@mikro-orm/core';
import type { Viewer } from '../../access/index.ts';
import { sql, type Sql } from '../../database/index.ts';
import { joinAll, metadataOf, type Route } from '../../records/index.ts';
import type { Month, Span } from '../../kernel/index.ts';
import type { AnswerRow } from './answer.ts';
import type { SplitValue } from '../disclosure/cells.ts';
import { asksAnywhere } from '../sql/rows-of-several-zones.ts';
import { conditionOnRows, conditionsOn, keyOf, routesAnywhere, routesTo } from '../sql/conditions.ts';
import { dimensionsIn } from '../query/narrowing.ts';
import { isByOrganisation } from '../query/query-plan.ts';
import { listsOwnAlone, type Dataset } from '../catalogue/dataset.ts';
import type { Measure, BaseMeasure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { latestOf } from '../query/facts.repository.ts';
import { ImpossibleCombination } from '../query/query.errors.ts';
import { trailing12Months } from '../query/time-windows.ts';

/**
 * The condition on the dataset's table that holds for the records behind a row.
 * @param of the measure that they are counted by; null for every record of the row's period
 * @param viewer of whose organisation the rows are, where they may read no others
 * @throws ImpossibleCombination when the measure is not computed from these records
 */
export function recordsBehind(row: AnswerRow, declared: Dataset, of: Measure | null, metadata: MetadataStorage, viewer: Viewer): Sql {
  const dataset = datasetOf(row, declared);
  const { splits, where, time } = row.answer.query;
  const { rows } = dataset;
  const routes = asksAnywhere(row.answer.query, dataset)
    ? routesAnywhere(row.answer.query, dataset, rows, metadata)
    : routesTo([...splits, ...dimensionsIn(where)], dataset, rows, metadata);
  const span = row.answer.buckets[row.place.period]?.part ?? time.period;
  const keys = row.place.keys.map((key) => {
    const values = JSON.parse(key) as SplitValue[];
    return splits.length
      ? sql`(${sql.join(
          splits.map((split, index) => sql`${keyOf(routes, split)} is not distinct from ${values[index] ?? null}`),
          sql` and `,
        )})`
      : sql`true`;
  });
  const counted = of && partsIn(of, dataset).map((part) => countedBy(part, span, latestOf(row.answer.facts, dataset), metadata));
  const own = listsOwnAlone(declared, viewer) ? ownRows(dataset, viewer, metadata) : null;
  const conditions = [
    sql`(${sql.join(keys, sql` or `)})`,
    counted ? sql`(${sql.join(counted, sql` or `)})` : within(dataset, span, metadata),
    ...conditionsOn(rows, dataset.only, metadata),
    ...(where ? [conditionOnRows(where, routes, metadata)] : []),
    ...(own ? [own.condition] : []),
  ];
  const joins = joinAll(...routes.values(), ...(own?.route ?? []));
  const listed = declared.records
    ? sql.ref(`${metadataOf(metadata, declared.records.noun().entity).tableName}.id`)
    : rows.column('id', metadata);
  return sql`${listed} in (select ${rows.column('id', metadata)} from ${rows.from(metadata)} ${joins} where ${sql.join(conditions, sql` and `)})`;
}

/** Rows of the viewer's own organisation, and how that is reached: none for somebody who has none, or where rows are of no organisation. */
function ownRows({ dimensions, rows }: Dataset, { organisationId }: Viewer, metadata: MetadataStorage): { condition: Sql; route: Route[] } {
  const organisation = dimensions.find(({ dimension }) => isByOrganisation(dimension));
  if (!organisation || organisationId === null) return { condition: sql`false`, route: [] };
  const route = organisation.path(rows.alias, metadata);
  return { condition: sql`${route.parentKey} = ${organisationId}`, route: [route] };
}

/** The dataset as the query has it: in places, where it is about places. */
function datasetOf({ answer: { query } }: AnswerRow, declared: Dataset): Dataset {
  if (query.places === null) return declared;
  const datasets = query.measures.flatMap(baseMeasuresOf).map(({ dataset }) => dataset);
  return datasets.find(({ id }) => id === declared.id) ?? declared;
}

function partsIn(of: Measure, dataset: Dataset): BaseMeasure[] {
  const parts = baseMeasuresOf(of).filter((part) => part.dataset.id === dataset.id);
  if (parts.length > 0) return parts;
  throw ImpossibleCombination.because(
    `${of.field} is not computed from ${dataset.records?.field ?? dataset.id}, so none of them are behind it. Leave of out, or name a measure that is.`,
  );
}

/** What holds of the records that a part counts: its own conditions, in the days that it is taken over. */
function countedBy(
  { dataset, condition, olderThanDays, window }: BaseMeasure,
  span: Span,
  latest: Month | null,
  metadata: MetadataStorage,
): Sql {
  const taken = window === 'PERIOD' ? span : trailing12Months(span, latest);
  if (!taken) return sql`false`;
  const all = [
    within(dataset, taken, metadata),
    ...conditionsOn(dataset.rows, condition, metadata),
    ...(olderThanDays
      ? [sql`${dataset.rows.column(olderThanDays.of, metadata)} < ${taken.before}::date - ${sql.lit(olderThanDays.days)}`]
      : []),
  ];
  return sql`(${sql.join(all, sql` and `)})`;
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
