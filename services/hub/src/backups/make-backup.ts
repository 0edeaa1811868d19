// Decides how a hub is backed up while it runs: all tables as they were at one instant, and the originals that their imports name.

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { withCopySession, type CopySession } from '../database/index.ts';
import { originalPathOf, sourcesWithOriginals } from '../imports/index.ts';
import { BackupFolderInUse, BackupFolderNotUsable, NothingToBackUp } from './backup.errors.ts';
import { chunksOf, writeChecked } from './checked-file.ts';
import { readMigrations, readSequences, readTables } from './hub-tables.ts';
import {
  FORMAT,
  manifestOf,
  tableFileOf,
  writeManifest,
  type LostOriginal,
  type Manifest,
  type OriginalFile,
  type TableFile,
} from './manifest.ts';

/** A hub that is backed up. */
export interface BackupSource {
  readonly orm: MikroORM;
  /** Folder of the originals of all imports. */
  readonly originalsFolder: string;
}

/** An import whose bytes the hub keeps. */
interface ImportedFile {
  readonly sha256: string;
  readonly fileName: string;
}

/**
 * Backs up a hub into a folder that is new or empty. What changes in the meantime is in the next backup.
 * @param at the instant that the manifest is given
 * @returns the manifest; an original that is lost is named in it, and the rest is whole
 * @throws BackupFolderInUse, BackupFolderNotUsable; nothing of the backup is left then
 */
export async function makeBackup({ orm, originalsFolder }: BackupSource, folder: string, at: Date): Promise<Manifest> {
  await claim(folder);
  try {
    const { imported, ...database } = await withCopySession(orm, 'read', (session) => copyDatabase(session, folder));
    const originals = await copyOriginals(originalsFolder, folder, imported);
    const manifest: Manifest = { format: FORMAT, madeAt: at.toISOString(), ...database, ...originals };
    await writeManifest(folder, manifest);
    return manifest;
  } catch (error) {
    for (const part of ['tables', 'originals', `${manifestOf('')}.unfinished`])
      await rm(join(folder, part), { recursive: true, force: true });
    throw isOfFileSystem(error) ? BackupFolderNotUsable.because(folder, error) : error;
  }
}

/** Begins a backup. @throws BackupFolderInUse, BackupFolderNotUsable */
async function claim(folder: string): Promise<void> {
  let found: string[];
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    found = await readdir(folder);
    // Two backups into one folder: the second one finds this and goes no further.
    if (found.length === 0) await mkdir(join(folder, 'tables'), { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw BackupFolderInUse.because(folder, 'a file, or another backup that has begun');
    throw BackupFolderNotUsable.because(folder, error as Error);
  }
  if (found[0] !== undefined) throw BackupFolderInUse.because(folder, found[0]);
}

const isOfFileSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error && 'path' in error;

async function copyDatabase(session: CopySession, folder: string) {
  const migrations = await readMigrations(session);
  if (migrations === null) throw NothingToBackUp.because();
  const tables: TableFile[] = [];
  for (const { orderBy, ...copied } of await readTables(session)) {
    const { sha256, byteCount, lineCount } = await writeChecked(tableFileOf(folder, copied.table), session.copyOut(copied, orderBy));
    tables.push({ ...copied, rowCount: lineCount, byteCount, sha256 });
  }
  const sources = sourcesWithOriginals.map((source) => `'${source}'`).join(', ');
  const imported = await session.rows<ImportedFile>(
    `select "sha256", min("file_name") as "fileName" from "upload" where "source" in (${sources}) group by "sha256" order by "sha256"`,
  );
  // Sequences know no snapshot: read last, they are behind no row that was copied.
  return { migrations, tables, sequences: await readSequences(session), imported };
}

/** Copies originals by the SHA-256 that they are named by. One that is gone or changed does not stop the others. */
async function copyOriginals(from: string, folder: string, imported: readonly ImportedFile[]) {
  const originals: OriginalFile[] = [];
  const lostOriginals: LostOriginal[] = [];
  await mkdir(join(folder, 'originals'), { recursive: true, mode: 0o700 });
  for (const { sha256, fileName } of imported) {
    const [source, target] = [originalPathOf(from, sha256), originalPathOf(join(folder, 'originals'), sha256)];
    const copied = await writeChecked(target, chunksOf(source)).catch((error: unknown) => {
      if (isOfFileSystem(error) && error.path === source) return null;
      throw error;
    });
    if (copied?.sha256 === sha256) originals.push({ sha256, byteCount: copied.byteCount });
    else {
      await rm(target, { force: true });
      lostOriginals.push({ sha256, fileName, why: copied ? `its bytes are not those that came in` : `it is not in ${from}` });
    }
  }
  return { originals, lostOriginals };
}
