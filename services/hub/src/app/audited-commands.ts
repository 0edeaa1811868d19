// Decides what the audit says of a backup and of a restore: that a program did it, and how much of what.

import type { MikroORM } from '@mikro-orm/postgresql';
import { AuditAct, HUB_PROGRAM, recordAudit, type AuditEntry } from '../access/index.ts';
import type { Manifest } from '../backups/index.ts';
import { inWriteTransaction, PROGRAM } from '../database/index.ts';
import { systemClock } from './system-clock.ts';

const contentOf = ({ tables, originals, madeAt }: Manifest) => ({
  tables: tables.length,
  rows: tables.reduce((sum, { rowCount }) => sum + rowCount, 0),
  originals: originals.length,
  madeAt,
});

/** A backup that was made. */
export const backedUp = (manifest: Manifest): AuditEntry => ({
  act: AuditAct.BACKED_UP,
  viewer: HUB_PROGRAM,
  detail: contentOf(manifest),
});

/** A backup that was restored. @param erasedAgain how many texts of it were erased again */
export const restored = (manifest: Manifest, erasedAgain: number): AuditEntry => ({
  act: AuditAct.RESTORED,
  viewer: HUB_PROGRAM,
  detail: { ...contentOf(manifest), erasedAgain },
});

/** Writes what a command did, for one that has the database to itself. @throws errors of the driver */
export async function noteCommand(orm: MikroORM, entry: AuditEntry): Promise<void> {
  await inWriteTransaction(orm, PROGRAM, (em) => recordAudit(em, entry, systemClock.now()));
}
