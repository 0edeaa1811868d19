// Decides where a hub reads: on connections of its own beside those that write, for as long as its database is open.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { PoolConfig } from 'pg';
import { EmbeddedConnections, isEmbedded, PostgresConnections, type EmbeddedEngine, type ReadConnections } from '../database/index.ts';

const connectionsOf = new WeakMap<MikroORM, ReadConnections>();

/** The connection of either driver, as far as reading needs it. */
interface DriverConnection {
  /** How the pg driver is set up; not there on the embedded engine. */
  mapOptions(overrides: PoolConfig): PoolConfig;
  getNativeClient(): Promise<unknown>;
}

/** The connections for reading of a database. They are made when first asked for, and closed before the database is. */
export function readConnectionsOf(orm: MikroORM): ReadConnections {
  const known = connectionsOf.get(orm);
  if (known) return known;
  const connection = orm.em.getConnection() as unknown as DriverConnection;
  const made = isEmbedded(orm)
    ? new EmbeddedConnections(connection.getNativeClient() as Promise<EmbeddedEngine>)
    : new PostgresConnections(connection.mapOptions({}));
  connectionsOf.set(orm, made);
  const closeDatabase = orm.close.bind(orm);
  orm.close = async (force) => {
    connectionsOf.delete(orm);
    await made.close();
    await closeDatabase(force);
  };
  return made;
}
