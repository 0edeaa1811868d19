// Decides that a part of the sample is written once: the same bytes again are the same import and write nothing.

import { createHash } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { inWriteTransaction, PROGRAM } from '../database/index.ts';
import { Upload, UploadState, type UploadSource } from '../provenance/index.ts';
import { SampleEditionDiffers } from './sample.errors.ts';

/** Where the instant of an import comes from. */
export interface SampleClock {
  now(): Date;
}

/** What a part of the sample is made of: the bytes that identify it, and how its rows are written. */
export interface SampleFile {
  readonly source: UploadSource;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly attribution: string | null;
  /** Writes the rows and returns how many there were. */
  readonly write: (em: EntityManager, uploadId: number) => Promise<number>;
}

/** What loading a part of the sample came to. */
export interface SampleLoad {
  /** False when the same bytes were already there; then nothing was written. */
  readonly loaded: boolean;
  readonly uploadId: number;
  /** Rows that the part holds, over all tables. */
  readonly rows: number;
  readonly sha256: string;
}

/**
 * Writes a part of the sample with its upload in one transaction.
 * @throws SampleEditionDiffers when the hub holds other bytes of the same source.
 */
export async function loadSampleFile(orm: MikroORM, clock: SampleClock, part: SampleFile): Promise<SampleLoad> {
  const sha256 = createHash('sha256').update(part.bytes).digest('hex');
  return inWriteTransaction(orm, PROGRAM, async (em) => {
    const earlier = await em.findOne(Upload, { source: part.source, state: UploadState.PUBLISHED });
    if (earlier && earlier.sha256 !== sha256) throw SampleEditionDiffers.because(part.fileName, earlier.sha256);
    if (earlier) return { loaded: false, uploadId: earlier.id, rows: earlier.rowsPublished, sha256 };

    const uploadId = await em.insert(Upload, {
      source: part.source,
      fileName: part.fileName,
      sha256,
      byteCount: part.bytes.byteLength,
      state: UploadState.CHECKED,
      attribution: part.attribution,
      receivedAt: clock.now(),
    });
    const rows = await part.write(em, uploadId);
    const published = { state: UploadState.PUBLISHED, rowsIn: rows, rowsPublished: rows, publishedAt: clock.now() };
    await em.nativeUpdate(Upload, { id: uploadId }, published);
    return { loaded: true, uploadId, rows, sha256 };
  });
}
