// Takes away a database of a test. The server may wait without end while it does so, so no wait is longer than its limit.

import pg from 'pg';

/** How long one attempt may take, in seconds, and how many there are. */
const LIMIT_S = 20;
const ATTEMPTS = 6;

/** The code of a statement that took longer than it may. */
const CANCELLED = '57014';

/**
 * Takes a database away. Before its files go, PostgreSQL 15 and later wait until every connection of the server has heard of it, and do not tell a connection
 * that begins in that moment: the wait then lasts as long as that connection does. An attempt that is cancelled leaves a database that can be dropped, and the
 * next one is heard by all.
 * Not "with (force)": that fails where the server's own autovacuum is at work; without it the server ends its own work and waits for others.
 * @param serverUrl address of another database on the server
 * @throws errors of the driver; of code 57014 where no attempt came to an end
 */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl, statement_timeout: LIMIT_S * 1000 });
  await server.connect();
  try {
    for (let attempt = 1; !(await isDropped(server, name, attempt === ATTEMPTS)); attempt++);
  } finally {
    await server.end();
  }
}

async function isDropped(server: pg.Client, name: string, isLast: boolean): Promise<boolean> {
  try {
    await server.query(`drop database "${name}"`);
    return true;
  } catch (error) {
    if (isLast || (error as pg.DatabaseError).code !== CANCELLED) throw error;
    return false;
  }
}
