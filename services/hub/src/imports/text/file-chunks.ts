// Decides how a long file is read: into one buffer, over and over, so that reading it leaves nothing behind to be cleared away.

import { open } from 'node:fs/promises';

/**
 * The bytes of a file, a chunk at a time. A chunk holds until the next is asked for: who wants to keep it copies it.
 * @param chunkBytes the most that a chunk has
 * @throws Error of the file system when the file cannot be read
 */
export async function* fileChunks(path: string, chunkBytes: number): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(chunkBytes);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
