// Decides in which order a process comes to its data: the folder first, then the database. Every command and every hub opens it here.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { HubConfig } from './config.ts';
import { holdDataFolder } from './data-folder.ts';
import type { FolderLock } from './folder-lock.ts';
import { closeDatabase, openDatabase } from './open-database.ts';

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
