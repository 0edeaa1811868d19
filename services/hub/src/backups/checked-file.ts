// Decides how a file of a backup is written and read: as a stream, its bytes hashed on the way and on the disk before they are counted.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file holds. */
export interface FileDigest {
  readonly sha256: string;
  readonly byteCount: number;
  /** Line breaks in it. */
  readonly lineCount: number;
}

const NEWLINE = 10;

/** Passes chunks on and says in the end what they were. */
class Digest {
  readonly #hash = createHash('sha256');
  #byteCount = 0;
  #lineCount = 0;

  take(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.#byteCount += chunk.byteLength;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.#lineCount++;
  }

  done(): FileDigest {
    return { sha256: this.#hash.digest('hex'), byteCount: this.#byteCount, lineCount: this.#lineCount };
  }
}

/** Writes a file that was not there. Only the user that runs the hub may read it. @throws Error from the file system or from the chunks */
export async function writeChecked(path: string, chunks: AsyncIterable<Uint8Array>): Promise<FileDigest> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const digest = new Digest();
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) {
      digest.take(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return digest.done();
}

/** The bytes of a file, opened when the first of them is asked for: a stream that fails before anybody listens would end the process. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** @throws Error from the file system */
export async function digestOf(path: string): Promise<FileDigest> {
  const digest = new Digest();
  for await (const chunk of chunksOf(path)) digest.take(chunk);
  return digest.done();
}
