// Starts the hub: `npm start`.

import './production.ts';
import { randomBytes } from 'node:crypto';
import { sumUpChanges } from '../database/index.ts';
import { rejectInterruptedRuns } from '../imports/index.ts';
import { HubError } from '../kernel/index.ts';
import { readConfig } from './config.ts';
import { FolderLock } from './folder-lock.ts';
import { openDatabase } from './orm.ts';
import { fillEmptyHub } from './sample.ts';
import { serveHub } from './server.ts';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const lock = config.databaseUrl ? null : FolderLock.take(config.dataFolder);
  const orm = await openDatabase(config);
  await sumUpChanges(orm);
  for (const fileName of await rejectInterruptedRuns(orm))
    console.log(`The import of ${fileName} had been interrupted: nothing of it was kept. Import it again.`);
  if (config.loadSample) await fillEmptyHub(orm, config.dataFolder, (line) => console.log(line));
  const token = randomBytes(32).toString('hex');
  const { app, address } = await serveHub(config, orm, token);
  lock?.announce({ processId: process.pid, address, token });
  console.log(`${config.programmeName} Hub is at ${address} (API: ${address}/graphql)`);
  console.log(
    config.databaseUrl
      ? 'Database: PostgreSQL.'
      : `Database: embedded, in ${config.dataFolder}. For trying out and developing; real deployments set DATABASE_URL.`,
  );

  const stop = async () => {
    await app.close();
    await orm.close();
    lock?.release();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

start().catch((error: unknown) => {
  console.error(error instanceof HubError ? error.message : error);
  process.exit(1);
});
