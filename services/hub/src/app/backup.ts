// Backs the hub up from the command line: `npm run backup -- <folder>`. Works while the hub runs.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { makeBackup, type Manifest } from '../backups/index.ts';
import { HubError } from '../kernel/index.ts';
import { runCommand } from './command.ts';
import { BACKUP_DOOR } from './commands.ts';
import type { HubConfig } from './config.ts';
import { FolderInUse, readRunningHub, type RunningHub } from './folder-lock.ts';
import { openUnchanged } from './open-database.ts';
import { openHub } from './open-hub.ts';
import { systemClock } from './system-clock.ts';

/** A backup that could not be made at all. */
class BackupFailed extends HubError {
  static because = (message: string) => new BackupFailed('BACKUP_FAILED', message);

  static hubStopped = (address: string) =>
    BackupFailed.because(`The hub at ${address} stopped before the backup was done. Run the command again, with another folder.`);
}

/** Makes the backup here, with the folder or a connection to the server. The tables stay what they are: an old hub is backed up as it is. */
async function backUpHere(config: HubConfig, folder: string): Promise<Manifest> {
  if (!config.databaseUrl && !existsSync(join(config.dataFolder, 'database')))
    throw BackupFailed.because(
      `There is no hub in ${config.dataFolder}. Name its folder with HUB_DATA, or its database with DATABASE_URL.`,
    );
  // The role of backups, where there is one: nothing that the database hides from others is hidden from it.
  const asBackup = { ...config, databaseUrl: config.databaseUrl && config.databaseBackupUrl };
  const hub = await openHub(asBackup, (line) => process.stderr.write(`${line}\n`), openUnchanged);
  try {
    return await makeBackup({ orm: hub.orm, originalsFolder: join(config.dataFolder, 'originals') }, folder, systemClock.now());
  } finally {
    await hub.close();
  }
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

const program = new Command('backup')
  .description('Backs the hub up into a new folder: its database and the originals of all imports. Also while the hub runs.')
  .argument('<folder>', 'a folder that is new or empty')
  .parse();
const [path] = program.processedArgs as [string];

runCommand(
  (config) => run(config, path),
  'The backup ended before it was done: its folder has no manifest.json and is no backup. Run the command again, with another folder.',
);
