// Decides when an import is superseded, once none of its rows is left in its table, and what tells that some of them were taken over.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../database/index.ts';
import type { UploadSource } from '../provenance/index.ts';

/** Marks the published uploads of the sources that have no row left in the table, the present one excepted. */
export async function supersedeUploadsWithout(
  em: EntityManager,
  table: 'force_month' | 'grant_award' | 'lsoa' | 'population' | 'deprivation' | 'zone_area' | 'comparison_area',
  sources: readonly UploadSource[],
  presentUploadId: number,
): Promise<void> {
  await sql`update upload set state = 'SUPERSEDED' where state = 'PUBLISHED' and id <> ${presentUploadId}
    and source in (${sql.join(sources)}) and not exists (select 1 from ${sql.table(table)} held where held.upload_id = upload.id)`.execute(
    transactionOf(em),
  );
}

/** Rows of the table that came from the upload. */
export async function countRowsFrom(
  em: EntityManager,
  table: 'grant_award' | 'population' | 'deprivation',
  uploadId: number,
): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from ${sql.table(table)} where upload_id = ${uploadId}`.execute(transactionOf(em));
  return rows[0]?.count ?? 0;
}

/** Whether nothing of the sources was published after the upload. */
export async function isLatest(em: EntityManager, uploadId: number, sources: readonly UploadSource[]): Promise<boolean> {
  const { rows } = await sql<{
    later: number;
  }>`select count(*)::int as later from upload later join upload present on present.id = ${uploadId}
    where later.id <> present.id and later.published_at >= present.published_at and later.source in (${sql.join(sources)})`.execute(
    transactionOf(em),
  );
  return rows[0]?.later === 0;
}
