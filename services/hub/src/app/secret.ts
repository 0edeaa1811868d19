// Decides what the hub's secret is, which cursors and second factors are sealed under: the one that is set, else a random one that is kept in the data folder. It is never kept
// in the database, so that a dump of the database opens nothing that the hub has sealed.

import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Seal } from '../access/index.ts';
import type { HubConfig } from './config.ts';
import { FolderNotUsable } from './data-folder.ts';

const BYTES = 32;
const FILE = 'secret';

const secretOfProcess = randomBytes(BYTES);

/** Seals cursors that no other process needs to open: those of commands and of programs in this process. */
export const sealOfProcess = new Seal(secretOfProcess, 'cursor');

/** The seal of cursors. @throws FolderNotUsable */
export const sealOfCursors = (config: Pick<HubConfig, 'secret' | 'dataFolder'>): Seal => sealFor(config, 'cursor');

/** A seal for a purpose, the same after a restart and in every process with the same secret. @throws FolderNotUsable */
export function sealFor({ secret, dataFolder }: Pick<HubConfig, 'secret' | 'dataFolder'>, purpose: string): Seal {
  if (secret !== null) return new Seal(Buffer.from(secret), purpose);
  return new Seal(dataFolder.startsWith('memory:') ? secretOfProcess : keptSecret(dataFolder), purpose);
}

/** Whether there is a secret already: one that is set, or one in the data folder. Nothing is made by asking. */
export function hasSecret({ secret, dataFolder }: Pick<HubConfig, 'secret' | 'dataFolder'>): boolean {
  return secret !== null || existsSync(join(dataFolder, FILE));
}

/** The secret of a data folder; the first process that needs one makes it. */
function keptSecret(folder: string): Buffer {
  const file = join(folder, FILE);
  try {
    return readSecret(file) ?? makeSecret(folder, file);
  } catch (error) {
    throw FolderNotUsable.because(folder, error);
  }
}

function readSecret(file: string): Buffer | null {
  try {
    const secret = readFileSync(file);
    if (secret.length === BYTES) return secret;
    throw new Error(`${file} does not hold ${BYTES} bytes; remove it to have another made, or set HUB_SECRET`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** It is written whole under another name first: of two processes that start at once, one makes it and both read the same. */
function makeSecret(folder: string, file: string): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const written = `${file}.${randomUUID()}`;
  writeFileSync(written, randomBytes(BYTES), { mode: 0o600 });
  try {
    linkSync(written, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(written, { force: true });
  }
  return readFileSync(file);
}
