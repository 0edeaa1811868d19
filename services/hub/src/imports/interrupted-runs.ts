// Decides what is said of an import whose process ended half-way: it wrote nothing, and it is rejected with a fault that says so.

import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from '../database/index.ts';
import type { Subject } from './importer.ts';
import { importers } from './importers.ts';

/**
 * Rejects imports that are still being received or read although no run is at work. To be called when a hub starts.
 * @returns the names of their files
 */
export async function rejectInterruptedRuns(orm: MikroORM): Promise<string[]> {
  const fileNames: string[] = [];
  const subjects = new Set<Subject>(Object.values(importers).map(({ subject }) => subject));
  for (const subject of subjects) {
    const sources = Object.values(importers).flatMap((importer) => (importer.subject === subject ? [importer.source] : []));
    await orm.em.fork().transactional(async (em) => {
      const kysely = em.getKysely();
      const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(hashtext(${`import: ${subject}`})) as free`.execute(
        kysely,
      );
      if (!rows[0]?.free) return;
      const interrupted = await sql<{ id: number; fileName: string }>`update upload set state = 'REJECTED', rows_published = 0
        where state in ('RECEIVED', 'PARSING') and source in (${sql.join(sources)}) returning id, file_name as "fileName"`.execute(kysely);
      for (const { id, fileName } of interrupted.rows) {
        const message = 'The import was interrupted before it was published. Nothing of it was written; import the file again.';
        await sql`insert into row_fault (upload_id, code, message, severity)
          values (${id}, 'IMPORT_INTERRUPTED', ${message}, 'MUST_FIX')`.execute(kysely);
        fileNames.push(fileName);
      }
    });
  }
  return fileNames;
}
