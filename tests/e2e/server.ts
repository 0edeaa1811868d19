// Starts a hub of its own for journeys: on a free port, with an empty data folder, or a database that is filled with the sample once for each run.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freshDatabase } from '../../services/hub/tests/fresh-database.ts';
import { SAMPLE } from '../scenarios/sample.ts';
import { findFreePort } from './free-port.ts';

const ENTRY = resolve(import.meta.dirname, '../../services/hub/dist/src/app/main.js');
const PATIENCE_MILLISECONDS = 120_000;

export interface RunningHub {
  /** Origin of the dashboard, without a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts a hub, on a server where DATABASE_URL names one and no other database is set.
 * @param settings Beside the usual ones. @throws HubDidNotStart when it ends, or says nothing of its address, in time.
 */
export async function startHub(settings: Record<string, string> = {}): Promise<RunningHub> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hub-e2e-'));
  const port = await findFreePort();
  const isOwn = Boolean(process.env['DATABASE_URL']) && settings['DATABASE_URL'] === undefined;
  // Its originals stay with the template: no page reads them.
  const database = isOwn ? await freshDatabase(settings['HUB_SAMPLE'] === 'none' ? undefined : SAMPLE) : null;
  const databaseUrl = String(database?.orm.config.get('clientUrl') ?? '');
  const hub = spawn(process.execPath, [ENTRY], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      HUB_DATA: dataFolder,
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: databaseUrl,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await end(hub);
    await database?.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    return { address: await readAddress(hub, port), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** Thrown with all that the hub printed, so that the reason can be read in the report of the test. */
export class HubDidNotStart extends Error {
  readonly code = 'HUB_DID_NOT_START';
}

/** Waits for the line in which the hub prints its address. */
function readAddress(hub: ChildProcess, port: number): Promise<string> {
  return new Promise((found, failed) => {
    let printed = '';
    const giveUp = (why: string): void => failed(new HubDidNotStart(`${why} Build it first (npm run build). It printed:\n${printed}`));
    const timer = setTimeout(() => giveUp('The hub did not print its address in time.'), PATIENCE_MILLISECONDS);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = new RegExp(`http://127\\.0\\.0\\.1:${port}`).exec(printed)?.[0];
      if (!address) return;
      clearTimeout(timer);
      found(address);
    };
    hub.stdout?.on('data', read);
    hub.stderr?.on('data', read);
    hub.once('exit', (status) => {
      clearTimeout(timer);
      giveUp(`The hub ended with status ${status}.`);
    });
  });
}

function end(hub: ChildProcess): Promise<void> {
  if (hub.exitCode !== null || hub.signalCode !== null) return Promise.resolve();
  return new Promise((ended) => {
    hub.once('exit', () => ended());
    hub.kill('SIGTERM');
  });
}
