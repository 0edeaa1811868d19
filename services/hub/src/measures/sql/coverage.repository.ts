// Decides what of the data is illustrative.

import type { MetadataStorage } from '@mikro-orm/core';
import { type ReaderAcross, sql } from '../../database/index.ts';
import type { Dataset } from '../catalogue/dataset.ts';

/** Identifiers of the datasets that hold any illustrative record. */
export async function readIllustrative(
  datasets: readonly Dataset[],
  metadata: MetadataStorage,
  reader: ReaderAcross,
): Promise<ReadonlySet<string>> {
  const tests = datasets.map(
    ({ rows }, index) =>
      sql`exists (select 1 from ${rows.from(metadata)} where ${rows.column('illustrative', metadata)}) as ${sql.ref(`d${index}`)}`,
  );
  const [row] = await reader.across(sql<Record<string, boolean>>`select ${sql.join(tests)}`);
  return new Set(datasets.filter((_, index) => row?.[`d${index}`] === true).map(({ id }) => id));
}
