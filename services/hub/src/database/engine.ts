import type { MikroORM } from '@mikro-orm/postgresql';
import { PgliteDriver } from '@mikro-orm/pglite';

/** Whether a database is the embedded one, in this process. */
export function isEmbedded(orm: MikroORM): boolean {
  return orm.em.getDriver() instanceof PgliteDriver;
}
