// Decides how batches flow: the next is read while the last is written, and once a fault blocks the file nothing more is written.

import type { FaultCollector } from './fault-collector.ts';

type Settled<Row> = { readonly batch: IteratorResult<readonly Row[]> } | { readonly error: unknown };

/** Reads one batch ahead of whoever takes them, so that parsing and writing overlap. Memory holds two batches. */
export async function* readAhead<Row>(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  const source = batches[Symbol.asyncIterator]();
  const read = (): Promise<Settled<Row>> =>
    source.next().then(
      (batch) => ({ batch }),
      (error: unknown) => ({ error }),
    );
  try {
    for (let ahead = read(); ;) {
      const settled = await ahead;
      if ('error' in settled) throw settled.error;
      if (settled.batch.done) return;
      ahead = read();
      yield settled.batch.value;
    }
  } finally {
    await source.return?.();
  }
}

/** Passes batches on until something must be fixed; reads to the end all the same, so that every fault is named. */
export async function* whileUnblocked<Row>(
  batches: AsyncIterable<readonly Row[]>,
  findings: FaultCollector,
): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) {
    if (!findings.blocked && batch.length) yield batch;
  }
}
