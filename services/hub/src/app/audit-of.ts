// Decides that a database has one audit in a process, and that what it has not written yet is written before the database is closed.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { Audit } from '../access/index.ts';
import { currentRequestId } from './operations/index.ts';
import { systemClock } from './system-clock.ts';

const audits = new WeakMap<MikroORM, Audit>();

/** The audit of a database. @param log where it is said that lines could not be written; standard error where nothing else is said */
export function auditOf(orm: MikroORM, log: Pick<Logger, 'error'> | null = null): Audit {
  const known = audits.get(orm);
  if (known) return known;
  const onFault = (fault: unknown, words: string) => {
    if (log) log.error({ event: 'fault', ...(fault !== null && { err: fault }) }, words);
    else console.error(words, fault ?? '');
  };
  const made = new Audit(orm, { clock: systemClock, requestId: currentRequestId, onFault });
  audits.set(orm, made);
  const closeDatabase = orm.close.bind(orm);
  orm.close = async (force) => {
    await made.close();
    await closeDatabase(force);
  };
  return made;
}
