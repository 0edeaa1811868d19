// Decides that one process at a time works on a data folder: two on one embedded database lose rows without an error.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HubError } from '../kernel/index.ts';

/** How the hub that holds a folder is reached by commands on the same machine. */
export interface RunningHub {
  readonly processId: number;
  readonly address: string;
  /** Secret that commands show to prove that they may read the folder. */
  readonly token: string;
}

/** A data folder that another process holds. */
export class FolderInUse extends HubError {
  static because = (folder: string, hub: RunningHub | null) =>
    new FolderInUse(
      'FOLDER_IN_USE',
      `The data folder ${folder} is in use${
        hub
          ? ` by the hub at ${hub.address} (process ${hub.processId}). Stop that first`
          : ' by another command, or by a hub that is still starting and filling itself. Wait until it is ready and try again'
      }, ` + 'give this one a folder of its own with HUB_DATA, or run both on PostgreSQL with DATABASE_URL.',
    );
}

/** A folder held by this process. The operating system lets go of it when the process ends, however it ends. */
export class FolderLock {
  private constructor(
    private readonly file: DatabaseSync,
    private readonly runningFile: string,
  ) {}

  /** @throws FolderInUse */
  static take(folder: string): FolderLock {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = new DatabaseSync(join(folder, 'lock.sqlite'));
    try {
      file.exec('pragma locking_mode = exclusive; begin exclusive');
    } catch (error) {
      file.close();
      if (isBusy(error)) throw FolderInUse.because(folder, readRunningHub(folder));
      throw error;
    }
    return new FolderLock(file, runningFileOf(folder));
  }

  /** Tells commands how to reach this process. Only the user that runs the hub may read it. */
  announce(hub: RunningHub): void {
    writeFileSync(this.runningFile, JSON.stringify(hub), { mode: 0o600 });
  }

  release(): void {
    rmSync(this.runningFile, { force: true });
    this.file.close();
  }
}

const runningFileOf = (folder: string) => join(folder, 'running-hub.json');

/** The hub that announced itself in a folder; null when none did. */
export function readRunningHub(folder: string): RunningHub | null {
  try {
    return JSON.parse(readFileSync(runningFileOf(folder), 'utf8')) as RunningHub;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message);
}
