// Decides how several processes on one PostgreSQL database agree who does something: a lock that the server takes back when the connection ends,
// however it ends. The embedded database has one process, which its folder's lock sees to, so there is nothing to agree on.

import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { isEmbedded } from './engine.ts';

const TRY_AGAIN_MS = 200;

/** A lock held by a connection of its own. None of the pool's: as many locks as the pool has connections would leave none for the work. */
export class SessionLock {
  private constructor(private readonly client: Client | null) {}

  /**
   * Waits until the lock is free. @param name what is locked; any text
   * @param mode shared: others may share it, and who wants it alone must wait
   * @param onWait called once when somebody else holds it
   * @throws Error of the driver when there is no connection to be had
   */
  static async take(orm: MikroORM, name: string, mode: 'alone' | 'shared', onWait: () => void = () => undefined): Promise<SessionLock> {
    if (isEmbedded(orm)) return new SessionLock(null);
    const pool = await orm.em.getConnection().getNativeClient();
    const client = new Client(pool.options);
    // A connection that is lost has let go of its locks. Whoever works under one hears of it from the statements of the work.
    client.on('error', () => undefined);
    await client.connect();
    const text = `select pg_try_advisory_lock${mode === 'shared' ? '_shared' : ''}(hashtextextended($1, 0)) as taken`;
    try {
      for (let tries = 0; ; tries++) {
        const { rows } = await client.query<{ taken: boolean }>(text, [name]);
        if (rows[0]?.taken) return new SessionLock(client);
        if (tries === 0) onWait();
        await wait(TRY_AGAIN_MS);
      }
    } catch (error) {
      await Promise.allSettled([client.end()]);
      throw error;
    }
  }

  /** Lets go. A connection that was lost has let go already. */
  async release(): Promise<void> {
    await Promise.allSettled([this.client?.query('select pg_advisory_unlock_all()')]);
    await Promise.allSettled([this.client?.end()]);
  }
}

/** Does the work while nobody else does work of the same name. */
export async function doAlone<Done>(orm: MikroORM, name: string, onWait: () => void, work: () => Promise<Done>): Promise<Done> {
  const lock = await SessionLock.take(orm, name, 'alone', onWait);
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
