// Decides which database the hub runs on: PostgreSQL where an address is given, else the embedded one in the data folder.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig as definePgliteConfig } from '@mikro-orm/pglite';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { migrations } from '../../migrations/index.ts';
import { entities } from './entities.ts';

/** Where the data is. */
export interface DatabaseAddress {
  /** Address of a PostgreSQL database; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded database; `memory://` for one that is gone when the process ends. */
  readonly dataFolder: string;
}

const common = {
  entities,
  extensions: [Migrator],
  migrations: { migrationsList: migrations, snapshot: false, transactional: true, allOrNothing: true },
  discovery: { warnWhenNoEntities: true },
};

/** Configuration for either engine: the same entities, migrations and SQL. */
export function ormOptions({ databaseUrl, dataFolder }: DatabaseAddress): Options {
  if (databaseUrl) return defineConfig({ ...common, clientUrl: databaseUrl, pool: { min: 0, max: 10 } });
  const dbName = dataFolder.startsWith('memory:') ? dataFolder : join(dataFolder, 'database');
  if (!dataFolder.startsWith('memory:')) mkdirSync(dbName, { recursive: true });
  return definePgliteConfig({ ...common, dbName }) as unknown as Options;
}

/** Opens the database and brings its tables up to date. */
export async function openDatabase(address: DatabaseAddress): Promise<MikroORM> {
  const orm = await MikroORM.init(ormOptions(address));
  await (orm as MikroORM & { migrator: Migrator }).migrator.up();
  return orm;
}
