// Decides what is said of an import that ended half-way: it wrote nothing, and it is rejected with a fault that says so.

import type { MikroORM } from '@mikro-orm/postgresql';
import { inWriteTransaction, PROGRAM, sql, transactionOf } from '../database/index.ts';
import type { UploadSource } from '../provenance/index.ts';
import { isAtWork } from './import-lease.ts';

interface Unfinished {
  readonly id: number;
  readonly source: UploadSource;
  readonly sha256: string;
}

const MESSAGE = 'The import was interrupted before it was published. Nothing of it was written; import the file again.';

/**
 * Rejects imports that are said to be received or read although none is at work: it was stopped, killed or lost its connection.
 * @returns the names of their files
 */
export async function rejectInterruptedRuns(orm: MikroORM): Promise<string[]> {
  const unfinished = await inWriteTransaction(orm, PROGRAM, (em) =>
    sql<Unfinished>`select id, source, sha256 from upload where state in ('RECEIVED', 'PARSING') order by id`.execute(transactionOf(em)),
  );
  const fileNames: string[] = [];
  for (const upload of unfinished.rows) fileNames.push(...(await rejectInterrupted(orm, upload)));
  return fileNames;
}

function rejectInterrupted(orm: MikroORM, upload: Unfinished): Promise<string[]> {
  return inWriteTransaction(orm, PROGRAM, async (em) => {
    if (await isAtWork(orm, em, upload)) return [];
    const kysely = transactionOf(em);
    const { rows } = await sql<{ fileName: string }>`update upload set state = 'REJECTED', rows_published = 0
      where id = ${upload.id} and state in ('RECEIVED', 'PARSING') returning file_name as "fileName"`.execute(kysely);
    if (rows.length === 0) return [];
    await sql`delete from row_fault where upload_id = ${upload.id}`.execute(kysely);
    await sql`insert into row_fault (upload_id, code, message, severity)
      values (${upload.id}, 'IMPORT_INTERRUPTED', ${MESSAGE}, 'MUST_FIX')`.execute(kysely);
    return rows.map(({ fileName }) => fileName);
  });
}
