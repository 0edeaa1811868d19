// Decides how long a file may be that the embedded database takes. It runs inside the hub's own process and answers nobody while it writes.

import type { Findings } from './findings.ts';

/** Rows of one file that the embedded database takes. */
export const EMBEDDED_ROWS = 50_000;

/** Reads all of a file before anything of it is written, so that a file that is too long costs nothing but its reading up to there. */
export async function* withinEmbedded<Row>(batches: AsyncIterable<readonly Row[]>, findings: Findings): AsyncGenerator<readonly Row[]> {
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
