// Decides how the embedded engine copies whole tables: some rows at a time, for it has each answer in memory as a whole.

import { namesOf, type CopySession, type CopyWork } from './copy.types.ts';

/** The embedded engine, as far as copying needs it. */
export interface EmbeddedEngine {
  transaction<Result>(work: (transaction: EmbeddedTransaction) => Promise<Result>): Promise<Result>;
}

interface EmbeddedTransaction {
  query(
    statement: string,
    parameters?: unknown[],
    options?: { blob?: Blob },
  ): Promise<{ rows: unknown[]; affectedRows?: number; blob?: Blob }>;
}

/** Rows that are read at once. */
const ROWS_AT_ONCE = 20_000;

/** Bytes that are written at once, give or take a line. */
const BYTES_AT_ONCE = 4_000_000;

const NEWLINE = 10;

/** @throws Error from the engine or from the work */
export function withEmbeddedSession<Result>(
  engine: EmbeddedEngine,
  firstStatements: readonly string[],
  work: CopyWork<Result>,
): Promise<Result> {
  return engine.transaction(async (transaction) => {
    for (const statement of firstStatements) await transaction.query(statement);
    return work(sessionOf(transaction));
  });
}

const sessionOf = (transaction: EmbeddedTransaction): CopySession => ({
  rows: async <Row extends object>(statement: string) => (await transaction.query(statement)).rows as Row[],
  async *copyOut(copied, orderBy) {
    const { from, columns } = namesOf(copied);
    for (let skipped = 0; ; skipped += ROWS_AT_ONCE) {
      const page = `select ${columns} from ${from} order by ${orderBy} limit ${ROWS_AT_ONCE} offset ${skipped}`;
      const { blob } = await transaction.query(`copy (${page}) to '/dev/blob'`);
      if (!blob?.size) return;
      yield new Uint8Array(await blob.arrayBuffer());
    }
  },
  async copyIn(copied, lines) {
    const { from, columns } = namesOf(copied);
    let rows = 0;
    for await (const page of pagesOf(lines)) {
      const { affectedRows } = await transaction.query(`copy ${from} (${columns}) from '/dev/blob'`, [], { blob: new Blob([page]) });
      rows += affectedRows ?? 0;
    }
    return rows;
  },
});

/** The same bytes in larger pieces that end where a line does. A line break inside a cell is escaped, so each one ends a row. */
async function* pagesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array[] = [];
  let byteCount = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    byteCount += chunk.byteLength;
    if (byteCount < BYTES_AT_ONCE) continue;
    const all = Buffer.concat(waiting);
    const end = all.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield new Uint8Array(all.subarray(0, end));
    waiting = [all.subarray(end)];
    byteCount = all.byteLength - end;
  }
  if (byteCount > 0) yield new Uint8Array(Buffer.concat(waiting));
}
