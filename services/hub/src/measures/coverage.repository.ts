// Decides which version the data is, how fresh it is, and what of it is illustrative.

import type { MetadataStorage } from '@mikro-orm/core';
import { sql, type Reader } from '../graph/index.ts';
import type { Dataset } from './dataset.ts';

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

/** Identifiers of the datasets that hold any illustrative record. */
export async function readIllustrative(
  datasets: readonly Dataset[],
  metadata: MetadataStorage,
  reader: Reader,
): Promise<ReadonlySet<string>> {
  const tests = datasets.map(
    ({ rows }, index) =>
      sql`exists (select 1 from ${rows.from(metadata)} where ${rows.column('illustrative', metadata)}) as ${sql.ref(`d${index}`)}`,
  );
  const [row] = await reader.rows(sql<Record<string, boolean>>`select ${sql.join(tests)}`);
  return new Set(datasets.filter((_, index) => row?.[`d${index}`] === true).map(({ id }) => id));
}
