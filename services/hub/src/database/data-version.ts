// Decides what a version of the data is: which past the database has, and how much has changed in it. Read in the same snapshot as the data.

import type { MikroORM } from '@mikro-orm/postgresql';
import { sql, type Sql } from './sql.ts';
import { PROGRAM } from './viewer-key.ts';
import { inWriteTransaction, transactionOf } from './write-transaction.ts';

/** Which data is held. Two versions are equal only when the data is: whatever changes an import or what people wrote makes another. */
export interface DataVersion {
  /** 32 hexadecimal digits. */
  readonly version: string;
  /** When the newest import was published, as an ISO instant; the start of 1970 on an empty hub. */
  readonly asAt: string;
}

/** The channel on which the database tells of every change of the version. */
export const DATA_CHANGED = 'data_changed';

/** The version as columns of a statement that has no table. */
export const dataVersionColumns = `(select md5(concat_ws(' ', "epoch", "changes_before" + (select count(*) from "data_change"), (select max("changed_at") from "data_change"))) from "data_epoch") as "version",
  (select to_char(coalesce(max("published_at"), to_timestamp(0)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from "upload" where "state" = 'PUBLISHED') as "asAt"`;

/** Rows of data_change from which they are summed up, and how many of them are left. */
const MOST_CHANGES = 1000;
const CHANGES_LEFT = 100;

/** Sums up old changes where there are many, so that the version stays quick to read. It stays what it was. To be called when a hub starts. */
export async function sumUpChanges(orm: MikroORM): Promise<void> {
  await inWriteTransaction(orm, PROGRAM, async (em) => {
    const run = (statement: Sql) => statement.execute(transactionOf(em));
    const { rows } = await sql<{ count: number }>`select count(*)::int as "count" from "data_change"`.execute(transactionOf(em));
    if ((rows[0]?.count ?? 0) <= MOST_CHANGES) return;
    // Nobody may add a row between the count and the deletion. Who writes at the moment is not waited for: there is another start.
    const { rows: locks } = await sql<{ writers: number }>`select count(*)::int as "writers" from pg_locks
      where "relation" = 'data_change'::regclass and "mode" = 'RowExclusiveLock' and "granted"`.execute(transactionOf(em));
    if ((locks[0]?.writers ?? 0) > 0) return;
    await run(sql`lock table "data_change" in share row exclusive mode`);
    await run(sql`with "old" as (delete from "data_change" where "id" <= (select max("id") from "data_change") - ${CHANGES_LEFT}::bigint returning 1)
      update "data_epoch" set "changes_before" = "changes_before" + (select count(*) from "old")`);
  });
}
