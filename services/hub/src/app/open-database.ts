// Decides how the database is opened: waited for while it is away, never made, its tables brought up to date, and every failure said in a sentence.

import { setTimeout as wait } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { databaseFaultKind, namePlace, requireAnswer, sayDatabaseFault } from '../database/index.ts';
import { HubError } from '../kernel/index.ts';
import { EmbeddedNotOpened, hasRoom } from './data-folder.ts';
import { migrate, type Patience } from './migrate.ts';
import { ormOptions, type DatabaseAddress } from './orm.ts';

/** For programs that nobody watches: they fail at once and say it in the error. */
const NO_PATIENCE: Patience = { say: () => undefined, waitMs: 0 };

const TRY_AGAIN_MS = 1000;

/**
 * Opens the database and brings its tables up to date.
 * @throws DatabaseUnusable, EmbeddedNotOpened, MigrationFailed
 */
export async function openDatabase(address: DatabaseAddress, patience: Patience = NO_PATIENCE): Promise<MikroORM> {
  const { databaseUrl, databaseOwnerUrl } = address;
  if (databaseUrl && databaseOwnerUrl && databaseOwnerUrl !== databaseUrl) {
    const owner = await open({ ...address, databaseUrl: databaseOwnerUrl }, patience, true);
    await closeDatabase(owner);
    return open(address, patience, false);
  }
  return open(address, patience, true);
}

/**
 * Opens the database and leaves its tables as they are.
 * @throws DatabaseUnusable, EmbeddedNotOpened
 */
export function openUnchanged(address: DatabaseAddress, patience: Patience = NO_PATIENCE): Promise<MikroORM> {
  return open(address, patience, false);
}

/** How long the end of open connections is waited for, in milliseconds. One that was lost in a transaction may never end. */
const CLOSE_WITHIN_MS = 3000;

/** Closes the database; what does not end in time is left to the end of the process. */
export async function closeDatabase(orm: MikroORM): Promise<void> {
  const timer = new AbortController();
  await Promise.race([orm.close(), wait(CLOSE_WITHIN_MS, undefined, { signal: timer.signal })]).finally(() => timer.abort());
}

async function open(address: DatabaseAddress, patience: Patience, migrates: boolean): Promise<MikroORM> {
  const orm = await MikroORM.init(ormOptions(address));
  try {
    await answers(orm, address, patience);
    if (migrates) await migrate(orm, patience);
    return orm;
  } catch (error) {
    await closeDatabase(orm);
    throw sayOpening(error, address);
  }
}

/** Waits until the database answers. @throws the error of the last try */
async function answers(orm: MikroORM, address: DatabaseAddress, { say, waitMs }: Patience): Promise<void> {
  const giveUpAt = performance.now() + waitMs;
  for (let tries = 0; ; tries++) {
    try {
      await requireAnswer(orm);
      return;
    } catch (error) {
      if (databaseFaultKind(error) !== 'AWAY' || performance.now() + TRY_AGAIN_MS > giveUpAt) throw error;
      if (tries === 0)
        say(
          `${namePlace(address.databaseUrl, address.dataFolder)} does not answer yet: waiting up to ${Math.round(waitMs / 1000)} seconds.`,
        );
      await wait(TRY_AGAIN_MS);
    }
  }
}

function sayOpening(error: unknown, address: DatabaseAddress): unknown {
  const fault = sayDatabase(error, address);
  return fault instanceof HubError || address.databaseUrl ? fault : EmbeddedNotOpened.because(address.dataFolder, error);
}

/** Says an error of the database that happened while it was opened, or while a command or a hub was at work. Other errors are returned as they are. */
export function sayDatabase(error: unknown, { databaseUrl, dataFolder }: DatabaseAddress): unknown {
  if (!databaseUrl && !(error instanceof HubError) && !hasRoom(dataFolder)) return EmbeddedNotOpened.full(dataFolder);
  return sayDatabaseFault(error, namePlace(databaseUrl, dataFolder));
}
