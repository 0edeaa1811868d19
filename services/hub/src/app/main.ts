// Starts the hub: `npm start`.

import { nodeEnvAsSet } from './production.ts';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { sumUpChanges } from '../database/index.ts';
import { rejectInterruptedRuns } from '../imports/index.ts';
import { sentenceOf } from './command.ts';
import { readConfig, type HubConfig } from './config.ts';
import { EmbeddedNotOpened } from './data-folder.ts';
import { makeLog } from './operations/index.ts';
import { openHub, type OpenHub } from './open-hub.ts';
import { fillEmptyHub, isOfSample } from './sample.ts';
import { sayUnreadableFactors } from './second-factors.ts';
import { serveHub } from './server.ts';
import { sayUnknownSettings } from './setting-names.ts';
import { noteChangedSettings } from './settings-record.ts';
import { checkAdministrator, checkReaderRole, checkSettings, sayWhoComesIn } from './start-check.ts';
import { shutDown } from './shut-down.ts';
import { sayStart } from './start.errors.ts';

const say = (line: string) => console.log(line);

async function start(config: HubConfig): Promise<void> {
  const hub = await openHub(config, say);
  try {
    await serve(config, hub);
  } catch (error) {
    await hub.close();
    throw error;
  }
}

async function serve(config: HubConfig, { orm, lock, close }: OpenHub): Promise<void> {
  await checkAdministrator(config, orm);
  const slower = await checkReaderRole(orm);
  if (slower) say(slower);
  const unreadable = await sayUnreadableFactors(config, orm);
  if (unreadable) say(unreadable);
  await noteChangedSettings(config, orm, { ...process.env, NODE_ENV: nodeEnvAsSet });
  await sumUpChanges(orm);
  for (const fileName of await rejectInterruptedRuns(orm))
    if (!config.loadSample || !isOfSample(fileName))
      say(`The import of ${fileName} had been interrupted: nothing of it was kept. Import it again.`);
  if (config.loadSample) await fillEmptyHub(orm, config.dataFolder, say);
  const token = randomBytes(32).toString('hex');
  const log = makeLog(config.logLevel);
  const { app, address, drain } = await serveHub(config, orm, token, { log });
  process.on('unhandledRejection', (fault) => goOnWithout(fault, config, log));
  lock?.announce({ processId: process.pid, address, token });
  say(`${config.programmeName} Hub is at ${address} (API: ${address}/graphql)`);
  say(
    config.databaseUrl
      ? 'Database: PostgreSQL.'
      : `Database: embedded, in ${config.dataFolder}. For trying out and developing; real deployments set DATABASE_URL.`,
  );
  say(sayWhoComesIn(config));
  const stop = () => {
    drain();
    void wait(config.drainMs)
      .then(() => shutDown(app, close, config.stopMs))
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** What fails and was waited for by nobody fails alone, and whoever asked is answered without it; on a full disk the embedded engine is of no use any more. */
function goOnWithout(fault: unknown, config: HubConfig, log: Logger): void {
  const said = sayStart(fault, config);
  if (said instanceof EmbeddedNotOpened) fail(said);
  log.error({ event: 'fault', err: fault }, 'Something failed that nobody waited for.');
}

function fail(error: unknown): never {
  console.error(sentenceOf(error));
  process.exit(1);
}

try {
  const config = readConfig(process.env);
  for (const line of sayUnknownSettings(process.env)) console.error(line);
  checkSettings(config);
  const explainAndFail = (error: unknown) => fail(sayStart(error, config));
  // The embedded engine throws where nobody can catch it when its disk is full.
  process.once('uncaughtException', explainAndFail);
  start(config).catch(explainAndFail);
} catch (error) {
  fail(error);
}
