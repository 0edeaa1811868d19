// Decides how whole tables leave and enter the database: in the text format of COPY, inside one transaction that has a connection to itself.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { CopyWork } from './copy.types.ts';
import { withEmbeddedSession, type EmbeddedEngine } from './embedded-copy.ts';
import { reachEveryRow } from './whole-database.ts';
import { withPostgresSession, type PostgresPool } from './postgres-copy.ts';

/** A cell has one text whatever the settings of a server are. What is copied takes as long as it takes, so no limit of a reader applies to it. */
const settings = [
  `set local datestyle = 'ISO, YMD'`,
  `set local intervalstyle = 'postgres'`,
  `set local timezone = 'UTC'`,
  `set local extra_float_digits = 1`,
  `set local bytea_output = 'hex'`,
  `set local statement_timeout = 0`,
  `set local idle_in_transaction_session_timeout = 0`,
  ...reachEveryRow,
];

/** The first statements of a transaction. `read`: one snapshot that nothing is written in. `write`: all of it is written, or nothing. */
const firstStatements = {
  read: ['set transaction isolation level repeatable read, read only', ...settings],
  write: ['set transaction isolation level read committed, read write', ...settings],
} as const;

/**
 * Does some work in one transaction, on either engine. The embedded engine answers nobody else until it has ended.
 * @throws Error from the database or from the work; nothing is written then
 */
export async function withCopySession<Result>(orm: MikroORM, mode: 'read' | 'write', work: CopyWork<Result>): Promise<Result> {
  const client = (await orm.em.getConnection().getNativeClient()) as unknown as PostgresPool | EmbeddedEngine;
  const first = firstStatements[mode];
  return 'transaction' in client ? withEmbeddedSession(client, first, work) : withPostgresSession(client, first, work);
}
