// Runs the commands for backing up and restoring as a person would: as processes, on the folder or the database that is named.

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../../services/hub/src/app/index.ts';
import { dropDatabase } from '../../services/hub/tests/drop-database.ts';

/** A place for a hub: a folder, and a database on the server of DATABASE_URL or none. */
export interface HubPlace {
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** What a process is told of it. */
  readonly settings: Record<string, string>;
  remove(): Promise<void>;
}

/** An empty place. @param serverUrl address of a server whose role may make databases; null for the embedded engine */
export async function emptyPlace(serverUrl: string | null): Promise<HubPlace> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hub-place-'));
  const name = `hub_test_${randomUUID().replaceAll('-', '')}`;
  if (serverUrl) await onServer(serverUrl, `create database "${name}"`);
  const databaseUrl = serverUrl && Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  return {
    databaseUrl,
    dataFolder,
    settings: { HUB_DATA: dataFolder, DATABASE_URL: databaseUrl ?? '', DATABASE_OWNER_URL: databaseUrl ?? '' },
    async remove() {
      if (serverUrl) {
        await onServer(
          serverUrl,
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and usename = current_user`,
        );
        await dropDatabase(serverUrl, name);
      }
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const server = await MikroORM.init(ormOptions({ databaseUrl: serverUrl, dataFolder: '' }));
  await server.em.getConnection().execute(statement);
  await server.close();
}

/** What a command left. */
export interface CommandResult {
  readonly exitCode: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs a built command. @param kill ends the process at once, as a power cut would @param erasures a list of erasures to repeat */
export function runCommand(
  command: 'backup' | 'restore',
  folder: string,
  settings: Record<string, string>,
  { kill, erasures }: { readonly kill?: AbortSignal; readonly erasures?: string } = {},
): Promise<CommandResult> {
  const file = resolve(import.meta.dirname, `../../services/hub/dist/src/app/${command}.js`);
  const list = erasures === undefined ? [] : ['--erasures', erasures];
  const options = { env: { ...process.env, ...settings }, killSignal: 'SIGKILL', ...(kill && { signal: kill }) } as const;
  return new Promise((done) => {
    const child = execFile(process.execPath, [file, folder, ...list], options, (_, said, complained) =>
      done({ exitCode: child.exitCode ?? -1, said, complained }),
    );
  });
}
