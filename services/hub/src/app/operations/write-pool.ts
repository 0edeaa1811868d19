// Decides how full the pool of connections is that writes and imports use; the embedded engine has none.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { ReadPressure } from '../../database/index.ts';

/** The pool of the driver, as far as its counts are needed. */
interface DriverPool {
  readonly options?: { readonly max?: number };
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** How to read the pressure on the pool; null where there is no pool. */
export async function writePressureOf(orm: MikroORM): Promise<(() => ReadPressure) | null> {
  const client = (await orm.em.getConnection().getNativeClient()) as unknown as Partial<DriverPool>;
  if (client.totalCount === undefined) return null;
  const pool = client as DriverPool;
  return () => ({ size: pool.options?.max ?? pool.totalCount, inUse: pool.totalCount - pool.idleCount, waiting: pool.waitingCount });
}
