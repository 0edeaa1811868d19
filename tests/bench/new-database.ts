// Gives a benchmark a migrated database of its own on a PostgreSQL server.

import { randomUUID } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import { openDatabase, ormOptions } from '@people-zones/hub';
import { dropDatabase } from '../../services/hub/tests/drop-database.ts';

/** What a benchmark runs by itself reaches the rows of every organisation. A hub says for itself whose it reaches. */
const EVERY_ROW = { options: '-c app.reach=all' };

/** SQL written by hand reads them as the hub does, as the role whose policies cost nothing. */
export const AS_READER = { options: '-c app.reach=all -c role=hub_reader' };

/** @param serverUrl address of a database whose role may create others */
export async function newDatabase(serverUrl: string): Promise<{ orm: MikroORM; close(): Promise<void> }> {
  const name = `hub_bench_${randomUUID().replaceAll('-', '')}`;
  const server = await MikroORM.init(ormOptions({ databaseUrl: serverUrl, dataFolder: '' }));
  await server.em.getConnection().execute(`create database "${name}"`);
  await server.close();
  const own = new URL(serverUrl);
  own.pathname = `/${name}`;
  const address = { databaseUrl: own.href, dataFolder: '' };
  await (await openDatabase(address)).close();
  const options = ormOptions(address);
  const orm = await MikroORM.init({ ...options, driverOptions: { ...options.driverOptions, ...EVERY_ROW } });
  return {
    orm,
    async close() {
      await orm.close();
      await dropDatabase(serverUrl, name);
    },
  };
}
