// Decides when a running hub looks for imports that ended without a word: every second, so that whoever looks next sees it.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { rejectInterruptedRuns } from '../imports/index.ts';

const LOOK_EVERY_MS = 1000;

/** Looks for as long as the server runs. What is found is a change of the data, of which the database tells like of any other. */
export function watchUnfinishedImports(app: FastifyInstance, orm: MikroORM): void {
  let looking: Promise<void> | null = null;
  const look = async () => {
    try {
      await rejectInterruptedRuns(orm);
    } catch (error) {
      app.log.debug({ err: error }, 'Imports that may have ended could not be looked for; the next look is in a second.');
    }
  };
  const timer = setInterval(() => {
    looking ??= look().finally(() => (looking = null));
  }, LOOK_EVERY_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await looking;
  });
}
