// Decides how lines of the audit are deleted that have been kept for the stated time: by the function of the database that deletes nothing else.

import type { MikroORM } from '@mikro-orm/postgresql';
import { runAsOwner } from '../database/index.ts';

/** The audit is kept for at least this long, in months. The database holds to it as well. */
export const SHORTEST_AUDIT_MONTHS = 6;

/**
 * Deletes the lines that are older than that, and notes in the audit how many there were.
 * @param orm connected as the role that owns the tables
 * @param keptMonths how long lines are kept, in months; at least SHORTEST_AUDIT_MONTHS
 * @returns how many were deleted
 * @throws errors of the driver
 */
export async function deleteDueAudit(orm: MikroORM, keptMonths: number): Promise<number> {
  const [row] = await runAsOwner<{ deleted: number }>(orm, 'select "delete_due_audit_events"(?) as "deleted"', [keptMonths]);
  return row?.deleted ?? 0;
}
