// Deletes the lines of the audit that have been kept for their time: `npm run audit-prune`. Works while the hub runs.

import { HubError } from '../kernel/index.ts';
import { AUDIT_PRUNE_DOOR, pruneAudit, type Pruned } from './audit-prune.door.ts';
import { commandOf, runCommand } from './command.ts';
import type { HubConfig } from './config.ts';
import { FolderInUse, readRunningHub, type RunningHub } from './folder-lock.ts';
import { openExistingHub } from './open-hub.ts';

/** Lines that could not be deleted. */
class AuditNotDeleted extends HubError {
  static because = (message: string) => new AuditNotDeleted('AUDIT_NOT_DELETED', message);
}

/** Deletes here, with the folder to itself or as the role that owns the tables of the server. */
async function pruneHere(config: HubConfig): Promise<Pruned> {
  const asOwner = { ...config, databaseUrl: config.databaseUrl && (config.databaseOwnerUrl ?? config.databaseUrl) };
  const hub = await openExistingHub(asOwner, (line) => process.stderr.write(`${line}\n`));
  try {
    return await pruneAudit(hub.orm, config);
  } finally {
    await hub.close();
  }
}

/** Asks the hub that holds the folder to delete. */
async function pruneThrough(hub: RunningHub): Promise<Pruned> {
  const response = await fetch(`${hub.address}${AUDIT_PRUNE_DOOR}`, { method: 'POST', headers: { authorization: `Bearer ${hub.token}` } });
  if (!response.ok) throw AuditNotDeleted.because(((await response.json()) as { message: string }).message);
  return (await response.json()) as Pruned;
}

async function run(config: HubConfig): Promise<number> {
  const { deleted, keptMonths } = await pruneHere(config).catch((error: unknown) => {
    const hub = error instanceof FolderInUse ? readRunningHub(config.dataFolder) : null;
    if (!hub) throw error;
    return pruneThrough(hub);
  });
  console.log(
    `Deleted ${deleted.toLocaleString('en-GB')} ${deleted === 1 ? 'line' : 'lines'} of the audit, older than ${keptMonths} months. The audit says so, too.`,
  );
  return 0;
}

commandOf('audit-prune')
  .description(
    'Deletes the lines of the audit that are older than HUB_AUDIT_MONTHS months, and notes that in the audit. Also while the hub runs.',
  )
  .parse();

runCommand(run, 'The command ended before it was known whether lines were deleted. Run it again.');
