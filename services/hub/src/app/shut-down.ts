// Decides how a hub ends when it is asked to stop: what is open may finish, then it is cut, and the process is gone in time whatever is left.

import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * For how long requests are still taken, in turns and milliseconds: what was sent before the hub was asked to stop has arrived by then. In turns, for after
 * one long statement of the embedded database a single timer would be over before anything has been read.
 */
const LAST_TURNS = 5;
const TURN_MS = 100;

/** How long the rest may take, in milliseconds: with the 18 seconds that requests are given by default, it is less than the 25 that are promised. */
const CLOSE_WITHIN_MS = 4000;

/**
 * Ends a hub: soon no new connection is taken, open requests finish or are cut, then the data is closed.
 * @param closeData closes the database and lets go of the folder
 * @param finishWithinMs how long requests that are open may take, in milliseconds; after that their connections are cut
 * @returns when all has ended, or the time is up
 */
export async function shutDown(app: FastifyInstance, closeData: () => Promise<void>, finishWithinMs: number): Promise<void> {
  for (let turn = 0; turn < LAST_TURNS; turn++) await wait(TURN_MS);
  const closed = app.close();
  const isClosed = await Promise.race([closed.then(() => true), wait(finishWithinMs, false, { ref: false })]);
  if (!isClosed) app.server.closeAllConnections();
  await Promise.race([closed, wait(CLOSE_WITHIN_MS / 2, undefined, { ref: false })]);
  await Promise.race([closeData(), wait(CLOSE_WITHIN_MS / 2, undefined, { ref: false })]);
}
