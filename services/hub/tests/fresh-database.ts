// Gives a test a migrated, empty database of its own: embedded by default, on PostgreSQL where DATABASE_URL is set.

import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../migrations/index.ts';
import { openDatabase } from '../src/app/open-database.ts';
import { ormOptions } from '../src/app/orm.ts';

/** A database that is gone once it is closed. */
export interface FreshDatabase {
  readonly orm: MikroORM;
  close(): Promise<void>;
}

export function freshDatabase(): Promise<FreshDatabase> {
  const databaseUrl = process.env['DATABASE_URL'];
  return databaseUrl ? freshPostgres(databaseUrl) : freshEmbedded();
}

async function freshPostgres(serverUrl: string): Promise<FreshDatabase> {
  const name = `hub_test_${randomUUID().replaceAll('-', '')}`;
  const server = await MikroORM.init(ormOptions({ databaseUrl: serverUrl, dataFolder: '' }));
  await server.em.getConnection().execute(`create database "${name}"`);
  const own = new URL(serverUrl);
  own.pathname = `/${name}`;
  const orm = await openDatabase({ databaseUrl: own.href, dataFolder: '' });
  return {
    orm,
    async close() {
      await orm.close();
      // Not "with (force)": that fails where the server's own autovacuum is at work; without it the server ends its own work and waits for others.
      await server.em.getConnection().execute(`drop database "${name}"`);
      await server.close();
    },
  };
}

/** Migrating an empty embedded database takes seconds, so a migrated one is kept and every test starts from a copy of it. */
async function freshEmbedded(): Promise<FreshDatabase> {
  const kept = join(tmpdir(), `hub-migrated-${versionOfTables()}.tar`);
  if (!existsSync(kept)) await keepMigrated(kept);
  const options = ormOptions({ databaseUrl: null, dataFolder: 'memory://' });
  // Merging the options takes a Blob apart; the embedded database only asks it for its bytes.
  const loadDataDir = { type: 'application/x-tar', arrayBuffer: () => Promise.resolve(new Uint8Array(readFileSync(kept)).buffer) };
  const orm = await MikroORM.init({ ...options, driverOptions: { loadDataDir } });
  return { orm, close: () => orm.close() };
}

async function keepMigrated(file: string): Promise<void> {
  const orm = await openDatabase({ databaseUrl: null, dataFolder: 'memory://' });
  const pglite = (await orm.em.getConnection().getNativeClient()) as unknown as { dumpDataDir(compression: 'none'): Promise<Blob> };
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  renameSync(unfinished, file);
  await orm.close();
}

/** Changes with the text of any migration. */
function versionOfTables(): string {
  const hash = createHash('sha256');
  for (const { name, class: migration } of migrations) hash.update(name).update(migration.toString());
  return hash.digest('hex').slice(0, 16);
}
