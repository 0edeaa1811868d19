// Decides what is done with a database as a whole, where no request is answered and no viewer is known.

import type { MikroORM } from '@mikro-orm/postgresql';
import { PROGRAM, rowSettingsOf } from './viewer-key.ts';

/** Asks whether the database answers. @throws errors of the driver */
export async function requireAnswer(orm: MikroORM): Promise<void> {
  await orm.em.getConnection().execute('select 1');
}

/** Counts again what the planner of the server knows of all tables. @throws errors of the driver */
export async function analyse(orm: MikroORM): Promise<void> {
  await orm.em.getConnection().execute('analyze');
}

/**
 * Runs a statement that the role of requests may not run: as the role that the connection has, which must be the one that owns the tables.
 * @param statement a ? stands for each of the values
 * @throws errors of the driver
 */
export async function runAsOwner<Row extends object>(orm: MikroORM, statement: string, values: readonly unknown[]): Promise<Row[]> {
  return orm.em.getConnection().execute<Row[]>(statement, [...values]);
}

/** The statements that let a transaction reach every row, for work that is nobody's request. */
export const reachEveryRow: readonly string[] = Object.entries(rowSettingsOf(PROGRAM)).map(
  ([name, setting]) => `set local ${name} = '${setting}'`,
);

/** What is done in a transaction of the driver. */
type MigrationWork = Parameters<ReturnType<MikroORM['em']['getConnection']>['transactional']>[0];

/**
 * Changes tables in one transaction, all of it or nothing. Policies bind the role that owns the tables too, so it says that it reaches every row.
 * @param lockTimeoutMs how long one lock is waited for, in milliseconds
 * @throws errors of the driver
 */
export async function inMigration(orm: MikroORM, lockTimeoutMs: number, work: MigrationWork): Promise<void> {
  const connection = orm.em.getConnection();
  await connection.transactional(async (transaction) => {
    for (const statement of [`set local lock_timeout = ${lockTimeoutMs}`, ...reachEveryRow])
      await connection.execute(statement, [], 'run', transaction);
    await work(transaction);
  });
}
