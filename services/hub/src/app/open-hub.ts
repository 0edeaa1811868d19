// Decides in which order a process comes to its data: the folder first, then the database. Every command and every hub opens it here.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { HubError } from '../kernel/index.ts';
import type { HubConfig } from './config.ts';
import { holdDataFolder } from './data-folder.ts';
import type { FolderLock } from './folder-lock.ts';
import { closeDatabase, openDatabase } from './open-database.ts';

/** There is no hub where a command is to work on one. Nothing is made. */
export class HubMissing extends HubError {
  static because = (folder: string) =>
    new HubMissing(
      'HUB_MISSING',
      `There is no hub in ${folder}. Name its folder with HUB_DATA, or its database with DATABASE_URL. A new one is made by starting it: npm start.`,
    );
}

/** Data that is open for this process. */
export interface OpenHub {
  readonly orm: MikroORM;
  /** The data folder, where the database is in it. Null on a PostgreSQL server, which many processes share. */
  readonly lock: FolderLock | null;
  close(): Promise<void>;
}

/**
 * Opens the data that the settings name.
 * @param say called with what is waited for, a line each
 * @param open brings the tables up to date, or leaves them as they are
 * @throws FolderInUse, FolderNotUsable, DatabaseUnusable, EmbeddedNotOpened, MigrationFailed
 */
export async function openHub(config: HubConfig, say: (line: string) => void, open = openDatabase): Promise<OpenHub> {
  const lock = config.databaseUrl ? null : holdDataFolder(config.dataFolder);
  try {
    const orm = await open(config, { say, waitMs: config.waitMs });
    return {
      orm,
      lock,
      async close() {
        await closeDatabase(orm);
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

/**
 * Opens the data that the settings name, as a command does that works on a hub that there is.
 * @throws HubMissing, and what openHub throws
 */
export async function openExistingHub(config: HubConfig, say: (line: string) => void, open = openDatabase): Promise<OpenHub> {
  if (!config.databaseUrl && !existsSync(join(config.dataFolder, 'database'))) throw HubMissing.because(config.dataFolder);
  return openHub(config, say, open);
}
