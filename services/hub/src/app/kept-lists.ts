// Decides where the pages of lists are kept that a hub has read: one store for each of its databases.

import type { MikroORM } from '@mikro-orm/postgresql';
import { AnswerCache } from '../database/index.ts';

/** The most that pages may take together, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;

const listsOf = new WeakMap<MikroORM, AnswerCache>();

/** The pages that were read of a database, by the version of its data, by who may read them, and by what was asked. */
export function keptListsOf(orm: MikroORM): AnswerCache {
  const known = listsOf.get(orm) ?? new AnswerCache(MOST_BYTES);
  listsOf.set(orm, known);
  return known;
}
