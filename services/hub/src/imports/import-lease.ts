// Decides how it is known that an import is at work: by a lease that nothing outlives, neither a process that is killed nor a connection that is lost.

import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { isEmbedded, SessionLock, sql, transactionOf } from '../database/index.ts';
import type { UploadSource } from '../provenance/index.ts';

/** The bytes of a source: what one import is of. */
export interface ImportSubject {
  readonly source: UploadSource;
  readonly sha256: string;
}

/** Imports at work on an embedded database. Its one process runs them all, so they are gone when it is. */
const atWork = new WeakMap<MikroORM, Map<string, number>>();

const nameOf = ({ source, sha256 }: ImportSubject) => `import at work: ${source} ${sha256}`;

/** Does the work of an import under its lease. Several imports of the same bytes share one. */
export async function underLease<Done>(orm: MikroORM, subject: ImportSubject, work: () => Promise<Done>): Promise<Done> {
  const lease = isEmbedded(orm) ? takeHere(orm, nameOf(subject)) : await SessionLock.take(orm, nameOf(subject), 'shared');
  try {
    return await work();
  } finally {
    await lease.release();
  }
}

function takeHere(orm: MikroORM, name: string): Pick<SessionLock, 'release'> {
  const leases = atWork.get(orm) ?? new Map<string, number>();
  atWork.set(orm, leases);
  leases.set(name, (leases.get(name) ?? 0) + 1);
  return {
    release() {
      const left = (leases.get(name) ?? 1) - 1;
      if (left > 0) leases.set(name, left);
      else leases.delete(name);
      return Promise.resolve();
    },
  };
}

/** Whether an import of the bytes is at work. Where none is, none begins before the transaction of the entity manager ends. */
export async function isAtWork(orm: MikroORM, em: EntityManager, subject: ImportSubject): Promise<boolean> {
  if (isEmbedded(orm)) return atWork.get(orm)?.has(nameOf(subject)) ?? false;
  const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${nameOf(subject)}, 0)) as free`.execute(
    transactionOf(em),
  );
  return !rows[0]?.free;
}
