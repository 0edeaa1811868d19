// Decides how the life of an import is recorded: received, parsing, then published or rejected with its faults.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../database/index.ts';
import type { Upload, UploadSource, UploadState } from '../provenance/index.ts';
import { FAULTS_KEPT, type FaultCollector } from './fault-collector.ts';
import type { Original, Subject } from './importer.ts';

/** What a run needs to know of its upload. */
export type KnownUpload = Pick<Upload, 'id' | 'state' | 'rowsIn' | 'rowsPublished' | 'rowsRejected' | 'rowsBlank'>;

/** Rows of one import: in = published + rejected + blank. */
export interface RowCounts {
  readonly rowsIn: number;
  readonly rowsPublished: number;
  readonly rowsRejected: number;
  readonly rowsBlank: number;
}

/** Reads and writes `upload` and `row_fault`. Uses the transaction of its entity manager, if there is one. */
export class UploadRepository {
  constructor(private readonly em: EntityManager) {}

  /** The upload of these bytes from this source; made when it is the first. */
  async receive(source: UploadSource, original: Original, attribution: string, at: Date): Promise<KnownUpload> {
    await sql`insert into upload (source, file_name, sha256, byte_count, state, attribution, received_at)
      values (${source}, ${original.fileName}, ${original.sha256}, ${original.byteCount}, 'RECEIVED', ${attribution}, ${at})
      on conflict (source, sha256) do nothing`.execute(transactionOf(this.em));
    return this.get(source, original.sha256);
  }

  /** @throws Error when the bytes were never received. */
  async get(source: UploadSource, sha256: string): Promise<KnownUpload> {
    const { rows } = await sql<KnownUpload>`select id, state, rows_in as "rowsIn", rows_published as "rowsPublished",
      rows_rejected as "rowsRejected", rows_blank as "rowsBlank"
      from upload where source = ${source} and sha256 = ${sha256}`.execute(transactionOf(this.em));
    const [upload] = rows;
    if (!upload) throw new Error(`Upload ${source} ${sha256} was received but is not in the table upload.`);
    return upload;
  }

  /** Waits until no other run writes the subject, and keeps others waiting until the transaction ends. */
  async lock(subject: Subject): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtext(${`import: ${subject}`}))`.execute(transactionOf(this.em));
  }

  /** Shows that the file is being read, without what an earlier run found in it. What is published stays so until the run has replaced it. */
  async markParsing(id: number): Promise<void> {
    await sql`with read_again as (update upload set state = 'PARSING' where id = ${id} and state <> 'PUBLISHED' returning id)
      delete from row_fault where upload_id in (select id from read_again)`.execute(transactionOf(this.em));
  }

  /** The rows are visible when the transaction ends. */
  async markPublished(id: number, fileName: string, counts: RowCounts, findings: FaultCollector, at: Date): Promise<void> {
    await sql`update upload set file_name = ${fileName}, published_at = ${at} where id = ${id}`.execute(transactionOf(this.em));
    await this.#conclude(id, 'PUBLISHED', counts, findings);
  }

  /** Nothing of the file is visible; its faults are, or what a person must say yes to. */
  async markUnpublished(id: number, state: 'REJECTED' | 'CHECKED', counts: RowCounts, findings: FaultCollector): Promise<void> {
    await this.#conclude(id, state, counts, findings);
  }

  async #conclude(id: number, state: UploadState, counts: RowCounts, findings: FaultCollector): Promise<void> {
    const kysely = transactionOf(this.em);
    await sql`update upload set state = ${state}, rows_in = ${counts.rowsIn}, rows_published = ${counts.rowsPublished},
      rows_rejected = ${counts.rowsRejected}, rows_blank = ${counts.rowsBlank} where id = ${id}`.execute(kysely);
    await sql`delete from row_fault where upload_id = ${id}`.execute(kysely);
    await sql`insert into row_fault (upload_id, "row", "column", "read", code, message, severity)
      select ${id}::int, f."row", f."column", f."read", f.code, f.message, f.severity
      from json_to_recordset(${JSON.stringify(listed(findings))}::json)
        as f("row" int, "column" text, "read" text, code text, message text, severity text)`.execute(kysely);
  }
}

/** The faults kept, and how many there were besides. */
function listed({ faults, faultCount }: FaultCollector): readonly object[] {
  if (faultCount <= faults.length) return faults;
  const message = `${FAULTS_KEPT} faults are listed of ${faultCount} found. Fix these first: the rest are often of the same kind.`;
  return [...faults, { row: null, column: null, read: null, code: 'MORE_FAULTS', message, severity: 'FOR_INFORMATION' }];
}
