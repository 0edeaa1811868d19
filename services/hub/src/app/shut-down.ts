// Decides how a hub ends when it is told to: what is open may finish, then it is cut, and the process is gone in time whatever is left.

import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long the rest may take, in milliseconds: with the 18 seconds that requests are given by default, it is less than the 25 that are promised. */
const CLOSE_WITHIN_MS = 4000;

/**
 * Ends a hub: no new connection is taken, open requests finish or are cut, then the data is closed.
 * @param closeData closes the database and lets go of the folder
 * @param finishWithinMs how long requests that are open may take, in milliseconds; after that their connections are cut
 * @returns when all has ended, or the time is up
 */
export async function shutDown(app: FastifyInstance, closeData: () => Promise<void>, finishWithinMs: number): Promise<void> {
  const closed = app.close();
  const isClosed = await Promise.race([closed.then(() => true), wait(finishWithinMs, false, { ref: false })]);
  if (!isClosed) app.server.closeAllConnections();
  await Promise.race([closed, wait(CLOSE_WITHIN_MS / 2, undefined, { ref: false })]);
  await Promise.race([closeData(), wait(CLOSE_WITHIN_MS / 2, undefined, { ref: false })]);
}
