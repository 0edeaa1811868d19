import type { MikroORM } from '@mikro-orm/postgresql';
import { PgliteDriver } from '@mikro-orm/pglite';

/** What transactions of the embedded engine act as, but for those that read every row: the role that the hub works as on a server. The migration `row level security` makes it. */
export const EMBEDDED_ROLE = 'hub_app';

/** Whether a database is the embedded one, in this process. */
export function isEmbedded(orm: MikroORM): boolean {
  return orm.em.getDriver() instanceof PgliteDriver;
}
