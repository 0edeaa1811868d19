// Decides which database the hub runs on: PostgreSQL where an address is given, else the embedded one in the data folder.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig as definePgliteConfig } from '@mikro-orm/pglite';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.ts';
import { rememberConnections } from '../database/index.ts';
import { entities } from './rooms.ts';

/** Where the data is. */
export interface DatabaseAddress {
  /** Address of a PostgreSQL database; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Address with the right to change tables, used for migrations only; null for the same as databaseUrl. */
  readonly databaseOwnerUrl?: string | null;
  /** Folder of the embedded database and of the originals; `memory://` for a database that is gone when the process ends. */
  readonly dataFolder: string;
}

/** How long a connection for writing is waited for, and how long a transaction may do nothing before the server ends it, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5000;
const IDLE_IN_TRANSACTION_MS = 600_000;

const common = {
  entities: [...entities],
  extensions: [Migrator],
  migrations: { migrationsList: migrations, snapshot: false, transactional: true, allOrNothing: true, silent: true },
  // A name that is mistyped is said, never made into a new and empty database.
  ensureDatabase: false,
};

/** Configuration for either engine: the same entities, migrations and SQL. */
export function ormOptions({ databaseUrl, dataFolder }: DatabaseAddress): Options {
  if (databaseUrl)
    return defineConfig({
      ...common,
      clientUrl: databaseUrl,
      pool: { min: 0, max: 10 },
      driverOptions: {
        onPoolCreated: rememberConnections,
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        keepAlive: true,
        idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      },
    });
  const dbName = dataFolder.startsWith('memory:') ? dataFolder : join(dataFolder, 'database');
  if (!dataFolder.startsWith('memory:')) mkdirSync(dbName, { recursive: true, mode: 0o700 });
  return definePgliteConfig({ ...common, dbName }) as unknown as Options;
}
