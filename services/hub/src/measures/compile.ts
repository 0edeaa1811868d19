// Decides the SQL of a question: every zone and month asked for, each dataset grouped once, joined side by side in one statement.

import type { EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { columnOf, compare, metadataOf, sql, type Sql } from '../graph/index.ts';
import { monthsBetween, type Period } from '../kernel/index.ts';
import type { Dataset, Measure } from './define.ts';

/** What is asked: measures by zone and month. */
export interface Question {
  readonly measures: readonly Measure[];
  readonly period: Period;
  /** Slugs of the zones; null for all. */
  readonly zones: readonly string[] | null;
}

/** A row as the statement returns it: numbers as exact text under the measure's field. */
export type AnswerRow = Record<string, string | number | boolean | null> & { zone_id: number; month: string };

/** One statement for the whole question. */
export function compileQuestion({ measures, period, zones }: Question, metadata: MetadataStorage): Sql {
  const datasets = [...Map.groupBy(measures, ({ dataset }) => dataset)];
  const months = sql.join(monthsBetween(period.start, period.before).map((month) => sql`(${month})`));
  const spine = sql`"spine" as (
    select "zone"."id" as "zone_id", "zone"."display_order", "months"."month" from "zone" cross join (values ${months}) as "months"("month")
    where ${zones ? compare(sql.ref('zone.slug'), { in: zones }) : sql`true`})`;
  const parts = datasets.flatMap(([dataset, of], index) => [
    sql`${sql.ref(`data${index}`)} as (${datasetQuery(dataset, of, period, metadata)})`,
    ...(dataset.reporting ? [sql`${sql.ref(`returns${index}`)} as (${dataset.reporting.query()})`] : []),
  ]);
  const columns = datasets.flatMap(([dataset, of], index) => [
    ...of.flatMap(({ field }) => [`data${index}.${field}`, `data${index}.${field}$leftOut`].map((column) => sql.ref(column))),
    sql`${sql.ref(`data${index}.illustrative`)} as ${sql.ref(`illustrative$${index}`)}`,
    ...(dataset.reporting
      ? ['expected', 'received'].map((column) => sql`${sql.ref(`returns${index}.${column}`)} as ${sql.ref(`${column}$${index}`)}`)
      : []),
  ]);
  const joins = datasets.map(
    ([dataset], index) =>
      sql`left join ${sql.ref(`data${index}`)} using ("zone_id", "month") ${
        dataset.reporting ? sql`left join ${sql.ref(`returns${index}`)} using ("zone_id", "month")` : sql``
      }`,
  );
  return sql`with ${sql.join([spine, ...parts], sql`,\n`)}
select "spine"."zone_id", "spine"."month"${columns.length ? sql`, ${sql.join(columns)}` : sql``}
from "spine" ${sql.join(joins, sql`\n`)}
order by "spine"."display_order", "spine"."month"`;
}

/** The measures of one dataset by zone and month. */
function datasetQuery(dataset: Dataset, measures: readonly Measure[], period: Period, metadata: MetadataStorage): Sql {
  const meta = metadataOf(metadata, dataset.table);
  const route = dataset.zone(meta.tableName, metadata);
  const when = sql.ref(`${meta.tableName}.${columnOf(meta, dataset.when)}`);
  const labelled = (meta.properties[dataset.when as never] as EntityProperty).name === 'month';
  const month = labelled ? sql`${when}::text` : sql`to_char(${when}, 'YYYY-MM')`;
  const within = labelled
    ? sql`${when} >= ${period.start} and ${when} < ${period.before}`
    : sql`${when} >= ${`${period.start}-01`}::date and ${when} < ${`${period.before}-01`}::date`;
  const numbers = measures.flatMap((measure) => aggregate(measure, meta.tableName, route.share, metadata));
  return sql`
    select ${route.parentKey} as "zone_id", ${month} as "month", ${sql.join(numbers)}, bool_or(${sql.ref(`${meta.tableName}.illustrative`)}) as "illustrative"
    from ${sql.table(meta.tableName)} ${route.joins} where ${within} group by 1, 2`;
}

/** A measure's number as exact text, and how many of its rows were left out because they hold no number. */
function aggregate(measure: Measure, alias: string, share: Sql | null, metadata: MetadataStorage): Sql[] {
  const meta = metadataOf(metadata, measure.dataset.table);
  const conditions = Object.entries(measure.condition).map(([property, is]) =>
    compare(sql.ref(`${alias}.${columnOf(meta, property)}`), is),
  );
  const among = (extra: readonly Sql[]) => {
    const all = [...conditions, ...extra];
    return all.length ? sql` filter (where ${sql.join(all, sql` and `)})` : sql``;
  };
  const named = (number: Sql, suffix = '') => sql`${number} as ${sql.ref(`${measure.field}${suffix}`)}`;
  if (measure.aggregate.kind === 'count') return [named(sql`(count(*)${among([])})::text`), named(sql`0`, '$leftOut')];
  const column = sql.ref(`${alias}.${columnOf(meta, measure.aggregate.of)}`);
  const nullable = (meta.properties[measure.aggregate.of as never] as EntityProperty).nullable ?? false;
  return [
    named(sql`(sum(${share ? sql`${column} * ${share}` : column})${among([])})::text`),
    named(nullable ? sql`(count(*)${among([sql`${column} is null`])})::int` : sql`0`, '$leftOut'),
  ];
}
