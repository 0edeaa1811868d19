// Backs the hub up from the command line: `npm run backup -- <folder>`. Works while the hub runs.

import { join, resolve } from 'node:path';
import { makeBackup, type Manifest } from '../backups/index.ts';
import { HubError } from '../kernel/index.ts';
import { backedUp, noteCommand } from './audited-commands.ts';
import { commandOf, runCommand } from './command.ts';
import { BACKUP_DOOR } from './commands.ts';
import type { HubConfig } from './config.ts';
import { FolderInUse, readRunningHub, type RunningHub } from './folder-lock.ts';
import { openUnchanged } from './open-database.ts';
import { openExistingHub, openHub, type OpenHub } from './open-hub.ts';
import { systemClock } from './system-clock.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A backup that could not be made at all. */
class BackupFailed extends HubError {
  static because = (message: string) => new BackupFailed('BACKUP_FAILED', message);

  static hubStopped = (address: string) =>
    BackupFailed.because(`The hub at ${address} stopped before the backup was done. Run the command again, with another folder.`);
}

/** Makes the backup here, with the folder or a connection to the server. The tables stay what they are: an old hub is backed up as it is. */
async function backUpHere(config: HubConfig, folder: string): Promise<Manifest> {
  // The role of backups, where there is one: nothing that the database hides from others is hidden from it.
  const asBackup = { ...config, databaseUrl: config.databaseUrl && config.databaseBackupUrl };
  const hub = await openExistingHub(asBackup, say, openUnchanged);
  try {
    const manifest = await makeBackup({ orm: hub.orm, originalsFolder: join(config.dataFolder, 'originals') }, folder, systemClock.now());
    if (asBackup.databaseUrl === config.databaseUrl) await note(hub.orm, manifest);
    else await noteAsHub(config, manifest);
    return manifest;
  } finally {
    await hub.close();
  }
}

/** The role of backups only reads: the line is written as the role that the hub works as. */
async function noteAsHub(config: HubConfig, manifest: Manifest): Promise<void> {
  const hub = await openHub(config, say, openUnchanged).catch(sayNotNoted);
  if (!hub) return;
  await note(hub.orm, manifest).finally(() => hub.close());
}

/** Notes the backup in the audit. It is whole whether or not that succeeds: tables of an older hub may have no audit yet. */
async function note(orm: OpenHub['orm'], manifest: Manifest): Promise<void> {
  await noteCommand(orm, backedUp(manifest)).catch(sayNotNoted);
}

function sayNotNoted(error: unknown): null {
  say(`The backup is whole, but it could not be noted in the audit (${error instanceof Error ? error.message : String(error)}).`);
  return null;
}

/** Asks the hub that holds the folder to make the backup. */
async function backUpThrough(hub: RunningHub, folder: string): Promise<Manifest> {
  try {
    const response = await fetch(`${hub.address}${BACKUP_DOOR}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${hub.token}` },
      body: JSON.stringify({ folder }),
    });
    const answer = (await response.json()) as Manifest | { readonly message: string };
    if ('message' in answer) throw BackupFailed.because(answer.message);
    return answer;
  } catch (error) {
    // A connection that breaks off, and half an answer that was sent when it did, mean the same: the hub is gone.
    if (error instanceof TypeError || error instanceof SyntaxError) throw BackupFailed.hubStopped(hub.address);
    throw error;
  }
}

function show(folder: string, { tables, originals, lostOriginals, madeAt }: Manifest): void {
  const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0);
  console.log(
    `Backed up ${tables.length} tables (${rowCount.toLocaleString('en-GB')} rows) and ${originals.length} ${originals.length === 1 ? 'original' : 'originals'} to ${folder}, ` +
      `as they were at ${madeAt}. Keep it where only those may read who may see everything.`,
  );
  for (const { fileName, sha256, why } of lostOriginals)
    console.error(
      `The original of ${fileName} is not in the backup: ${why}. Its rows are. If you have the file, import it again (SHA-256 ${sha256}).`,
    );
}

/** @returns the exit code: 0, or 2 when an original is lost and everything else is in the backup */
async function run(config: HubConfig, path: string): Promise<number> {
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const manifest = await backUpHere(config, folder).catch((error: unknown) => {
    const hub = error instanceof FolderInUse ? readRunningHub(config.dataFolder) : null;
    if (!hub) throw error;
    return backUpThrough(hub, folder);
  });
  show(folder, manifest);
  return manifest.lostOriginals.length > 0 ? 2 : 0;
}

const program = commandOf('backup')
  .description('Backs the hub up into a new folder: its database and the originals of all imports. Also while the hub runs.')
  .argument('<folder>', 'a folder that is new or empty')
  .parse();
const [path] = program.processedArgs as [string];

runCommand(
  (config) => run(config, path),
  'The backup ended before it was done: its folder has no manifest.json and is no backup. Run the command again, with another folder.',
);
