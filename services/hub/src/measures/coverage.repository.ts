// Decides which months the data covers, how fresh it is, and what of it is illustrative.

import type { MetadataStorage } from '@mikro-orm/core';
import { columnOf, metadataOf, sql, type Reader, type Sql } from '../graph/index.ts';
import { monthOf, type Month } from '../kernel/index.ts';
import type { Dataset } from './define.ts';

/** First and latest month for which anything is held, over all datasets; null on an empty hub. */
export interface Coverage {
  readonly first: Month;
  readonly latest: Month;
}

export async function readCoverage(datasets: readonly Dataset[], metadata: MetadataStorage, reader: Reader): Promise<Coverage | null> {
  const months = datasets.map((dataset) => sql`(${dataset.reporting?.months() ?? monthsOfRows(dataset, metadata)})`);
  const [row] = await reader.rows(
    sql<{
      first: string | null;
      latest: string | null;
    }>`select min("first") as "first", max("latest") as "latest" from (${sql.join(months, sql` union all `)}) as "covered"`,
  );
  return row?.first && row.latest ? { first: monthOf(row.first), latest: monthOf(row.latest) } : null;
}

function monthsOfRows(dataset: Dataset, metadata: MetadataStorage): Sql {
  const meta = metadataOf(metadata, dataset.table);
  const when = sql.ref(columnOf(meta, dataset.when));
  return sql`select to_char(min(${when}), 'YYYY-MM') as "first", to_char(max(${when}), 'YYYY-MM') as "latest" from ${sql.table(meta.tableName)}`;
}

/** Which data is published: changes with every import that is published or superseded. */
export interface DataVersion {
  readonly version: string;
  /** When the newest import was published, as an ISO instant; the epoch on an empty hub. */
  readonly asAt: string;
}

export async function readVersion(reader: Reader): Promise<DataVersion> {
  const [row] = await reader.rows(
    sql<DataVersion>`select coalesce(md5(string_agg("id" || ' ' || "published_at", ',' order by "id")), '') as "version",
      to_char(coalesce(max("published_at"), to_timestamp(0)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "asAt" from "upload" where "state" = 'PUBLISHED'`,
  );
  return row ?? { version: '', asAt: '1970-01-01T00:00:00Z' };
}

/** Which of the datasets hold any illustrative record. */
export async function readIllustrative(
  datasets: readonly Dataset[],
  metadata: MetadataStorage,
  reader: Reader,
): Promise<ReadonlySet<Dataset>> {
  const tests = datasets.map(
    (dataset, index) =>
      sql`exists (select 1 from ${sql.table(metadataOf(metadata, dataset.table).tableName)} where "illustrative") as ${sql.ref(`d${index}`)}`,
  );
  const [row] = await reader.rows(sql<Record<string, boolean>>`select ${sql.join(tests)}`);
  return new Set(datasets.filter((_, index) => row?.[`d${index}`] === true));
}
