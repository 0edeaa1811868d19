// Decides how long a file may be that the embedded database takes. It runs inside the hub's own process and answers nobody while it writes.

import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FaultCollector } from './fault-collector.ts';
import { NoRoomToImport } from './import.errors.ts';
import type { Original } from './importer.ts';

/** Rows of one file that the embedded database takes. */
export const EMBEDDED_ROWS = 50_000;

/** Reads all of a file before anything of it is written, so that a file that is too long costs nothing but its reading up to there. */
export async function* withinEmbedded<Row>(
  batches: AsyncIterable<readonly Row[]>,
  findings: FaultCollector,
): AsyncGenerator<readonly Row[]> {
  const read: (readonly Row[])[] = [];
  for await (const batch of batches) {
    read.push(batch);
    if (findings.rowsIn <= EMBEDDED_ROWS) continue;
    const what = `the file has more than ${EMBEDDED_ROWS.toLocaleString('en-GB')} rows, the most that the embedded database takes. Use PostgreSQL: set DATABASE_URL, as infra/README.md says, and import it there.`;
    findings.mustFix({}, 'TOO_LONG_FOR_EMBEDDED', what);
    return;
  }
  yield* read;
}

/** Room that an import takes on the disk of the embedded database: for the engine itself, and for each byte of the file with its indexes and its log. */
const ROOM_BYTES = 100_000_000;
const ROOM_FOR_EACH_BYTE = 5;

/** Looks for room before anything is written: on a disk that fills up the engine may never come back from its statement. @throws NoRoomToImport */
export async function requireRoom({ path, fileName, byteCount }: Original): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  const wanted = ROOM_BYTES + ROOM_FOR_EACH_BYTE * byteCount;
  if (bavail * bsize < wanted) throw NoRoomToImport.because(fileName, dirname(path), wanted, bavail * bsize);
}
