// Decides how several processes on one PostgreSQL database agree who does something: a lock that the server takes back when the connection ends,
// however it ends. The embedded database has one process, which its folder's lock sees to, so there is nothing to agree on.

import { setTimeout as wait } from 'node:timers/promises';
import { isEmbedded } from './engine.ts';
import type { MikroORM } from '@mikro-orm/postgresql';

/** A connection of the pg driver, as far as a lock needs it. */
interface LockClient {
  query(query: { text: string; values: readonly unknown[] }): Promise<{ rows: { taken: boolean }[] }>;
  release(error?: Error | boolean): void;
}

const TRY_AGAIN_MS = 200;

/** A lock held by a connection of its own. */
export class SessionLock {
  private constructor(private readonly client: LockClient | null) {}

  /**
   * Waits until the lock is free. @param name what is locked; any text
   * @param mode shared: others may share it, and who wants it alone must wait
   * @param onWait called once when somebody else holds it
   * @throws Error of the driver when there is no connection to be had
   */
  static async take(orm: MikroORM, name: string, mode: 'alone' | 'shared', onWait: () => void = () => undefined): Promise<SessionLock> {
    if (isEmbedded(orm)) return new SessionLock(null);
    const pool = (await orm.em.getConnection().getNativeClient()) as unknown as { connect(): Promise<LockClient> };
    const client = await pool.connect();
    const text = `select pg_try_advisory_lock${mode === 'shared' ? '_shared' : ''}(hashtextextended($1, 0)) as taken`;
    try {
      for (let tries = 0; ; tries++) {
        const { rows } = await client.query({ text, values: [name] });
        if (rows[0]?.taken) return new SessionLock(client);
        if (tries === 0) onWait();
        await wait(TRY_AGAIN_MS);
      }
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Lets go. A connection that was lost has let go already. */
  async release(): Promise<void> {
    const unlocked = this.client?.query({ text: 'select pg_advisory_unlock_all() is null as taken', values: [] });
    const lost = await unlocked?.then(
      () => false,
      () => true,
    );
    this.client?.release(lost ?? false);
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
