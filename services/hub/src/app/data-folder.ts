// Decides how the data folder is readied before anything opens it: for its owner alone, held by one process, and without what a power cut left behind.

import { chmodSync, existsSync, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../kernel/index.ts';
import { FolderLock } from './folder-lock.ts';

/** A data folder that cannot be used. */
export class FolderNotUsable extends HubError {
  static because = (folder: string, cause: unknown) =>
    new FolderNotUsable(
      'FOLDER_NOT_USABLE',
      `The data folder ${folder} cannot be read and written (${reasonOf(cause)}). Let the user that runs the hub own it, or name another with HUB_DATA.`,
    );
}

/** An embedded database that does not open. Its files stay as they are. */
export class EmbeddedNotOpened extends HubError {
  static because = (folder: string, cause: unknown) =>
    new EmbeddedNotOpened(
      'EMBEDDED_NOT_OPENED',
      `The embedded database in ${folder} could not be opened (${reasonOf(cause)}). Keep the folder as it is, restore the last backup into another one and name that with HUB_DATA.`,
    );

  static full = (folder: string) =>
    new EmbeddedNotOpened(
      'EMBEDDED_DISK_FULL',
      `The disk of ${folder} is full, and the embedded database needs room to write. Make ${ROOM_MB} MB of room on it, then start again: what was written whole is still there.`,
    );
}

/** Room that the embedded database needs to open, to go on after a crash and to write, in megabytes. */
const ROOM_MB = 50;

/** Whether the disk of a folder has the room that the embedded database needs. Without it the engine fails in many ways, none of which says why. */
export function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM_MB * 1e6;
}

/**
 * Makes the folder ready and holds it, so that its embedded database may be opened by this process.
 * @throws FolderInUse, FolderNotUsable, EmbeddedNotOpened
 */
export function holdDataFolder(folder: string): FolderLock {
  let lock: FolderLock | null = null;
  try {
    ownAlone(folder);
    lock = FolderLock.take(folder);
    ownAlone(join(folder, 'database'));
    // Written by the engine when it starts. After a power cut it may be empty, which the engine takes for a damaged folder. Who holds the lock
    // knows that no other process has the database open, so the file says nothing that is still true.
    rmSync(join(folder, 'database', 'postmaster.pid'), { force: true });
    return lock;
  } catch (error) {
    lock?.release();
    if (error instanceof HubError) throw error;
    throw hasRoom(folder) ? FolderNotUsable.because(folder, error) : EmbeddedNotOpened.full(folder);
  }
}

/** Makes a folder that nobody else on the machine may look into. */
function ownAlone(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A folder that somebody else owns and lends to this user is as open as its owner made it.
  if (process.getuid === undefined || statSync(folder).uid === process.getuid()) chmodSync(folder, 0o700);
}

function reasonOf(cause: unknown): string {
  // The engine's file system throws objects that are no errors, with a number.
  const words = cause instanceof Error ? cause.message : `system error ${String((cause as { readonly errno?: unknown } | null)?.errno)}`;
  return words.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}
