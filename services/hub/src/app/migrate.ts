// Decides how the tables are brought up to date: by one process at a time, all of what is missing or nothing, and never in the way of a long reader.

import { setTimeout as wait } from 'node:timers/promises';
import type { Migrator } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.ts';
import { databaseFaultKind, doAlone, inMigration } from '../database/index.ts';
import { HubError } from '../kernel/index.ts';

/** Tables that could not be brought up to date. Nothing of the attempt is kept. */
export class MigrationFailed extends HubError {
  static because = (cause: unknown) =>
    new MigrationFailed(
      'MIGRATION_FAILED',
      `The tables could not be brought up to date (${messageOf(cause)}): they are as they were. Start the version of the hub that ran before, and report this sentence.`,
    );

  static kept = (waitMs: number) =>
    new MigrationFailed(
      'MIGRATION_KEPT_WAITING',
      `The tables could not be brought up to date: other programs used them for all of ${Math.round(waitMs / 1000)} seconds. End their long statements, then start again.`,
    );

  static newer = (names: readonly string[]) =>
    new MigrationFailed(
      'DATABASE_NEWER',
      `The database was brought up to date by a newer version of the hub (${names.join(', ')}). Start that version, or restore a backup of this one.`,
    );
}

/** What is locked while tables are brought up to date. */
export const MIGRATING = 'people zones hub: migrations';

/** How long a migration waits for a lock before it lets others pass and tries again, in milliseconds. */
const LOCK_TIMEOUT_MS = 2000;
const TRY_AGAIN_MS = 500;

/** How the person who starts the hub hears of it, and for how long it waits for others. */
export interface Patience {
  readonly say: (line: string) => void;
  /** Milliseconds. */
  readonly waitMs: number;
}

/**
 * Runs the migrations that the database has not had, in one transaction.
 * @param orm as the role that owns the tables
 * @throws MigrationFailed; errors of the driver that say something of the database's state
 */
export async function migrate(orm: MikroORM, { say, waitMs }: Patience): Promise<void> {
  const { migrator } = orm as MikroORM & { readonly migrator: Migrator };
  const onWait = () => say('Another process is bringing the tables up to date: waiting until it is done.');
  await doAlone(orm, MIGRATING, onWait, async () => {
    const pending = await migrator.getPending();
    await refuseNewer(migrator);
    if (pending.length > 0)
      await withPatience({ say, waitMs }, () => inMigration(orm, LOCK_TIMEOUT_MS, (transaction) => migrator.up({ transaction })));
  });
}

/** A statement that waits for a lock keeps everybody behind it waiting too: it gives up soon, lets them pass and is tried again. */
async function withPatience({ say, waitMs }: Patience, run: () => Promise<void>): Promise<void> {
  const giveUpAt = performance.now() + waitMs;
  for (let tries = 0; ; tries++) {
    try {
      await run();
      return;
    } catch (error) {
      const kind = databaseFaultKind(error);
      if (kind !== 'LOCKED') throw kind ? error : MigrationFailed.because(error);
      if (performance.now() > giveUpAt) throw MigrationFailed.kept(waitMs);
      if (tries === 0) say('The tables are in use by a long statement: the migration lets it pass and tries again.');
      await wait(TRY_AGAIN_MS);
    }
  }
}

async function refuseNewer(migrator: Migrator): Promise<void> {
  const own = new Set(migrations.map(({ name }) => name));
  const foreign = (await migrator.getExecuted()).flatMap(({ name }) => (own.has(name) ? [] : [name]));
  if (foreign.length > 0) throw MigrationFailed.newer(foreign);
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').trim();
}
