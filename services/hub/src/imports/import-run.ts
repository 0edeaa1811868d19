// Decides how a file becomes visible: kept, read, checked and published in one transaction, everything or nothing, and once for the same bytes.

import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { AuditAct, HUB_PROGRAM, recordAudit, type AuditEntry } from '../access/index.ts';
import { inWriteTransaction, isEmbedded, PROGRAM } from '../database/index.ts';
import { UploadState } from '../provenance/index.ts';
import { readAhead, whileUnblocked } from './batches.ts';
import type { Clock } from './clock.ts';
import { requireRoom, withinEmbedded } from './embedded-limit.ts';
import { FaultCollector } from './fault-collector.ts';
import type { Importer, Original } from './importer.ts';
import type { ImportOutcome, ImportReport, OnProgress } from './import-report.ts';
import { underLease } from './import-lease.ts';
import { keepOriginal, type Incoming } from './originals.ts';
import { UploadRepository, type RowCounts } from './upload.repository.ts';

/** Where a run writes. */
export interface ImportPlace {
  readonly orm: MikroORM;
  /** Folder of the originals, `<dataFolder>/originals`. */
  readonly originalsFolder: string;
}

export interface ImportOptions {
  readonly clock: Clock;
  readonly onProgress?: OnProgress | undefined;
  /** Whether a person has said yes to what a file asks before it is published, such as a change of the past. */
  readonly confirmed?: boolean | undefined;
}

/** Leaves the transaction so that it rolls back; what was found is reported outside. Never leaves this file. */
class MustBeFixed extends Error {}

/** The same, where nothing must be fixed and a person must say yes. */
class MustBeConfirmed extends Error {}

/**
 * Imports one file. An upload is RECEIVED, then PARSING, then PUBLISHED or REJECTED; it is CHECKED where it waits for a person to say yes. Then the same
 * file is imported again with that yes.
 * @throws FileTooLarge, FileNotReadable; and what the database throws, after the upload was marked as rejected
 */
export async function runImport<Row>(
  place: ImportPlace,
  importer: Importer<Row>,
  incoming: Incoming,
  options: ImportOptions,
): Promise<ImportReport> {
  const { onProgress = () => undefined } = options;
  const original = await keepOriginal(place.originalsFolder, incoming, importer.maximumBytes, (bytes) =>
    onProgress({ fileName: incoming.fileName, phase: 'receiving', rows: 0, bytes }),
  );
  return underLease(place.orm, { source: importer.source, sha256: original.sha256 }, () =>
    publishOriginal(place, importer, original, options),
  );
}

/** From the original that is kept to the report. The lease says meanwhile that the import is at work. */
async function publishOriginal<Row>(
  { orm }: ImportPlace,
  importer: Importer<Row>,
  original: Original,
  { clock, onProgress = () => undefined, confirmed = false }: ImportOptions,
): Promise<ImportReport> {
  if (isEmbedded(orm)) await requireRoom(original);
  const alone = <Done>(work: (em: EntityManager) => Promise<Done>) => inWriteTransaction(orm, PROGRAM, work);
  const receive = (em: EntityManager) => new UploadRepository(em).receive(importer.source, original, importer.attribution, clock.now());
  const { id } = await alone(receive);
  await alone((em) => new UploadRepository(em).markParsing(id));

  const findings = new FaultCollector(confirmed);
  const report = (outcome: ImportOutcome, counts: RowCounts): ImportReport => ({
    source: importer.source,
    fileName: original.fileName,
    sha256: original.sha256,
    outcome,
    ...counts,
    faults: findings.faults,
    faultCount: findings.faultCount,
    notices: findings.notices,
  });
  const leave = async (state: 'REJECTED' | 'CHECKED'): Promise<RowCounts> => {
    const { rowsIn, rowsBlank } = findings;
    const counts = { rowsIn, rowsBlank, rowsPublished: 0, rowsRejected: state === 'REJECTED' ? rowsIn - rowsBlank : 0 };
    await alone(async (em) => {
      await recordUnpublished(em, importer, original, state, counts, findings);
      if (state === 'REJECTED') await recordAudit(em, auditOfImport(AuditAct.UPLOAD_REJECTED, importer, id, counts), clock.now());
    });
    return counts;
  };

  try {
    return await alone(async (em) => {
      const published = new UploadRepository(em);
      await published.lock(importer.subject);
      const known = await published.get(importer.source, original.sha256);
      if (known.state === UploadState.PUBLISHED && (await importer.isWhole(em, known))) return report('unchanged', known);
      const counts = await readAndPublish(em, id, importer, original, findings, onProgress, isEmbedded(orm));
      await published.markPublished(id, original.fileName, counts, findings, clock.now());
      await recordAudit(em, auditOfImport(AuditAct.UPLOAD_PUBLISHED, importer, id, counts), clock.now());
      onProgress({ fileName: original.fileName, phase: 'publishing', rows: counts.rowsIn, bytes: original.byteCount });
      return report('published', counts);
    });
  } catch (error) {
    if (error instanceof MustBeFixed) return report('rejected', await leave('REJECTED'));
    if (error instanceof MustBeConfirmed) return report('waiting', await leave('CHECKED'));
    findings.mustFix(
      {},
      'IMPORT_FAILED',
      'The import failed for a reason that lies in the hub, not in the file. Nothing was written; import it again.',
    );
    // Where not even that can be written, the lease ends here all the same, and the next look at the import says that it was interrupted.
    await Promise.allSettled([leave('REJECTED')]);
    throw error;
  }
}

/** @throws MustBeFixed when anything must be fixed, after the whole file was read; MustBeConfirmed when a person must say yes. */
async function readAndPublish<Row>(
  em: EntityManager,
  uploadId: number,
  importer: Importer<Row>,
  original: Original,
  findings: FaultCollector,
  onProgress: OnProgress,
  embedded: boolean,
): Promise<RowCounts> {
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
    onProgress({ fileName: original.fileName, phase: 'reading', rows: findings.rowsIn, bytes });
  };
  const read = importer.read(original, { em, findings, onBytes });
  const batches = whileUnblocked(readAhead(embedded ? withinEmbedded(read, findings) : read), findings);
  const rowsPublished = await importer.publish(batches, { em, uploadId, findings });
  if (!findings.blocked && findings.rowsIn === findings.rowsBlank)
    findings.mustFix({}, 'NO_ROWS', 'The file holds no rows. Export it again.');
  if (findings.blocked) throw new MustBeFixed();
  if (findings.waits) throw new MustBeConfirmed();
  return { rowsIn: findings.rowsIn, rowsPublished, rowsRejected: findings.rowsLeftOut, rowsBlank: findings.rowsBlank };
}

/** What is audited of an import: which one, and how many rows. What stood in them is not. */
function auditOfImport(act: AuditAct, { source }: Pick<Importer, 'source'>, id: number, { rowsIn, rowsPublished }: RowCounts): AuditEntry {
  const refusedWith = act === AuditAct.UPLOAD_REJECTED ? 'FILE_REJECTED' : null;
  return { act, viewer: HUB_PROGRAM, about: { kind: 'UPLOAD', id }, refusedWith, detail: { source, rowsIn, rowsPublished } };
}

/** What another run of the same bytes published in the meantime is left as it is. */
async function recordUnpublished(
  em: EntityManager,
  { source, subject }: Pick<Importer, 'source' | 'subject'>,
  original: Original,
  state: 'REJECTED' | 'CHECKED',
  counts: RowCounts,
  findings: FaultCollector,
): Promise<void> {
  const uploads = new UploadRepository(em);
  await uploads.lock(subject);
  const known = await uploads.get(source, original.sha256);
  if (known.state !== UploadState.PUBLISHED) await uploads.markUnpublished(known.id, state, counts, findings);
}
