// Gives a benchmark a migrated database of its own on a PostgreSQL server.

import { randomUUID } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase, ormOptions } from '@people-zones/hub';

/** @param serverUrl address of a database whose role may create others */
export async function newDatabase(serverUrl: string): Promise<{ orm: MikroORM; close(): Promise<void> }> {
  const name = `hub_bench_${randomUUID().replaceAll('-', '')}`;
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
