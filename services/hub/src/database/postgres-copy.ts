// Decides how a PostgreSQL server copies whole tables: as a stream, so that no table is ever in memory.

import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { namesOf, type CopySession, type CopyWork } from './copy.types.ts';

/** A pool of the pg driver, as far as copying needs it. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>;
}

interface PostgresClient {
  query(statement: string): Promise<{ rows: unknown[] }>;
  query<Stream extends Readable | Writable>(stream: Stream): Stream;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'error', listener: (error: Error) => void): unknown;
  release(error?: Error): void;
}

/** @throws Error from the server or from the work; a connection that was lost is not used again */
export async function withPostgresSession<Result>(
  pool: PostgresPool,
  firstStatements: readonly string[],
  work: CopyWork<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let lost: Error | undefined;
  const ended = Promise.withResolvers<never>();
  ended.promise.catch(() => undefined);
  // A stream of COPY never hears that its connection was lost, and a loss between two statements would end the process if nobody listened.
  const onError = (error: Error) => {
    lost = error;
    ended.reject(error);
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    for (const statement of firstStatements) await client.query(statement);
    const result = await Promise.race([work(sessionOf(client)), ended.promise]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failed: unknown) => (lost ??= failed as Error));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(lost);
  }
}

const sessionOf = (client: PostgresClient): CopySession => ({
  rows: async <Row extends object>(statement: string) => (await client.query(statement)).rows as Row[],
  copyOut(copied, orderBy) {
    const { from, columns } = namesOf(copied);
    return client.query(copyTo(`copy (select ${columns} from ${from} order by ${orderBy}) to stdout`));
  },
  async copyIn(copied, lines) {
    const { from, columns } = namesOf(copied);
    const writing = client.query(copyFrom(`copy ${from} (${columns}) from stdin`));
    await pipeline(lines, writing);
    return writing.rowCount;
  },
});
