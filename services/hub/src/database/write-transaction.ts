// Decides how something is written, or read beside writing: in a transaction that says for whom, so that row-level security acts in it.

import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { EMBEDDED_ROLE, isEmbedded } from './engine.ts';
import { rowSettingsOf, type ViewerKey } from './viewer-key.ts';

/** A statement that nobody would be named for. */
class NoTransaction extends Error {}

/**
 * Does some work in one transaction, all of it or nothing.
 * @param viewer for whom; `PROGRAM` for what the hub does by itself
 * @throws what the work throws, and errors of the driver; nothing is written then
 */
export function inWriteTransaction<Done>(orm: MikroORM, viewer: ViewerKey, work: (em: EntityManager) => Promise<Done>): Promise<Done> {
  const role = isEmbedded(orm) ? EMBEDDED_ROLE : undefined;
  const session = { variables: { ...rowSettingsOf(viewer) }, ...(role && { role }) };
  return orm.em.fork({ session }).transactional((em) => work(em as EntityManager));
}

/**
 * What runs statements in the open transaction of an entity manager.
 * @throws Error where none is open: no viewer is known there, and the embedded engine would show every row
 */
export function transactionOf(em: EntityManager): ReturnType<EntityManager['getKysely']> {
  if (!em.isInTransaction()) throw new NoTransaction('No transaction is open. Run the statement inside inWriteTransaction.');
  return em.getKysely();
}
