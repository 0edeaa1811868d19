// Decides how originals are kept: by the SHA-256 of their bytes, before anything is parsed, and never half.

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HubError } from '../kernel/index.ts';
import { FileNotReadable, FileTooLarge, OriginalNotKept } from './import.errors.ts';
import type { Original } from './importer.ts';

/** A file on its way in. */
export interface Incoming {
  /** As it was given; only the last part of a path is kept. */
  readonly fileName: string;
  /** In chunks, each of which is done with before the next is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Where the bytes with this SHA-256 are kept. */
export const originalPathOf = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256);

/**
 * Keeps the bytes under `<folder>/<first two digits>/<sha256>`, streaming. The same bytes twice are one file.
 * @param maximumBytes more than this is refused
 * @param onBytes called with the bytes received so far
 * @throws FileTooLarge, FileNotReadable, OriginalNotKept; nothing is left behind
 */
export async function keepOriginal(
  folder: string,
  incoming: Incoming,
  maximumBytes: number,
  onBytes: (received: number) => void,
): Promise<Original> {
  try {
    return await keep(folder, incoming, maximumBytes, onBytes);
  } catch (error) {
    throw error instanceof HubError ? error : OriginalNotKept.because(incoming.fileName, folder, error);
  }
}

async function keep(
  folder: string,
  { fileName, bytes }: Incoming,
  maximumBytes: number,
  onBytes: (received: number) => void,
): Promise<Original> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const arriving = join(folder, `arriving-${randomUUID()}`);
  try {
    const hash = createHash('sha256');
    let byteCount = 0;
    const file = await open(arriving, 'wx', 0o600);
    try {
      for await (const chunk of readable(fileName, bytes)) {
        byteCount += chunk.byteLength;
        if (byteCount > maximumBytes) throw FileTooLarge.because(fileName, maximumBytes);
        hash.update(chunk);
        await file.writeFile(chunk);
        onBytes(byteCount);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const sha256 = hash.digest('hex');
    const path = originalPathOf(folder, sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(arriving, path);
    return { path, fileName: basename(fileName), sha256, byteCount };
  } finally {
    await rm(arriving, { force: true });
  }
}

/** Passes the bytes on; a failure to read them is named apart from a failure to keep them. */
async function* readable(fileName: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw FileNotReadable.because(fileName, error);
  }
}
