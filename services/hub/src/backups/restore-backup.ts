// Decides how a backup becomes a hub again: checked to the last byte first, then written whole or not at all, into an empty hub only.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { analyse, databaseFaultKind, quoteName, withCopySession, type CopiedTable, type CopySession } from '../database/index.ts';
import { keepOriginal, originalPathOf } from '../imports/index.ts';
import { HubError } from '../kernel/index.ts';
import { BackupDamaged, BackupFolderNotUsable, BackupIsNewer, HubNotEmpty, NotAHub, RestoreFailed } from './backup.errors.ts';
import { chunksOf, digestOf } from './checked-file.ts';
import {
  addMigration,
  bindOwner,
  dropEverything,
  findTableWithRows,
  lockTables,
  readMigrations,
  readTables,
  type HubTable,
} from './hub-tables.ts';
import { readManifest, tableFileOf, type Manifest } from './manifest.ts';

/** A step in the life of the tables. */
export interface MigrationText {
  readonly name: string;
  readonly statements: readonly string[];
}

/** Where a backup is restored to. */
export interface RestoreTarget {
  /** Opened as the role that owns the tables. */
  readonly orm: MikroORM;
  /** Folder of the originals of all imports. */
  readonly originalsFolder: string;
  /** Makes the list of migrations where there is none. */
  prepare(): Promise<unknown>;
  /** What is done to the rows once they are all in and up to date, in the same transaction. */
  finish?(session: CopySession): Promise<void>;
}

/** A backup that was read through and found whole. */
export interface CheckedBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The first migrations are those that its tables had been through; the others follow when its rows are in. */
  readonly migrations: readonly MigrationText[];
}

/**
 * Reads every byte of a backup, before anything is opened to write in.
 * @param migrations all that this program knows, in order
 * @throws BackupUnfinished, BackupDamaged, BackupIsNewer, BackupFolderNotUsable
 */
export async function checkBackup(folder: string, migrations: readonly MigrationText[]): Promise<CheckedBackup> {
  const manifest = await readManifest(folder);
  const unknown = manifest.migrations.find((name, index) => migrations[index]?.name !== name);
  if (unknown !== undefined) throw BackupIsNewer.because(folder, `migration ${unknown}`);
  for (const { table, ...expected } of manifest.tables) await checkFile(folder, tableFileOf('', table), expected);
  for (const expected of manifest.originals) await checkFile(folder, originalPathOf('originals', expected.sha256), expected);
  return { folder, manifest, migrations };
}

async function checkFile(folder: string, file: string, expected: { readonly sha256: string; readonly byteCount: number }): Promise<void> {
  const found = await digestOf(join(folder, file)).catch((error: unknown) => {
    const fault = error as NodeJS.ErrnoException;
    throw fault.code === 'ENOENT' ? BackupDamaged.because(folder, `${file} is missing`) : BackupFolderNotUsable.because(folder, fault);
  });
  if (found.sha256 === expected.sha256) return;
  const differs = found.byteCount === expected.byteCount ? 'other bytes' : `${found.byteCount} bytes in place of ${expected.byteCount}`;
  throw BackupDamaged.because(folder, `${file} has ${differs} (its SHA-256 is not the one in manifest.json)`);
}

/**
 * Writes a backup into an empty hub, and brings its tables up to date. The database is another past from then on: its epoch is new.
 * @throws HubNotEmpty, NotAHub, BackupDamaged, RestoreFailed, errors of the driver that say something of the database's state; nothing is written then
 */
export async function restoreBackup({ orm, originalsFolder, prepare, finish }: RestoreTarget, backup: CheckedBackup): Promise<void> {
  const written: string[] = [];
  try {
    await withCopySession(orm, 'read', refuseData);
    await prepare();
    await withCopySession(orm, 'write', async (session) => {
      await lockTables(session, await readTables(session));
      await refuseData(session);
      await restoreDatabase(session, backup);
      await finish?.(session);
      // Before the rows can be seen: whoever reads an import finds its original.
      await restoreOriginals(originalsFolder, backup, written);
    });
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error instanceof HubError || databaseFaultKind(error) ? error : RestoreFailed.because(backup.folder, error);
  }
  await analyse(orm);
}

/** @throws HubNotEmpty, NotAHub */
async function refuseData(session: CopySession): Promise<void> {
  const tables = await readTables(session);
  const [first] = tables;
  if (first && (await readMigrations(session)) === null) throw NotAHub.because(first.table);
  const withRows = await findTableWithRows(session, tables);
  if (withRows !== null) throw HubNotEmpty.because(withRows);
}

async function restoreDatabase(session: CopySession, { folder, manifest, migrations }: CheckedBackup): Promise<void> {
  await dropEverything(session);
  const migrate = async (steps: readonly MigrationText[]) => {
    for (const { name, statements } of steps) {
      for (const statement of statements) await session.rows(statement);
      await addMigration(session, name);
    }
  };
  await migrate(migrations.slice(0, manifest.migrations.length));
  const tables = await readTables(session);
  refuseOtherTables(folder, manifest, tables);
  await bindOwner(session, false);
  for (const { table } of tables) await restoreTable(session, folder, manifest, table);
  for (const { sequence, lastValue } of manifest.sequences)
    await session.rows(`select setval('${quoteName(sequence)}'::regclass, ${lastValue}, true)`);
  // What is checked at the end of a transaction is checked now: no table can be changed while such checks are waiting.
  await session.rows('set constraints all immediate');
  await bindOwner(session, true);
  await migrate(migrations.slice(manifest.migrations.length));
}

/** Rows go only into the tables that the migrations of the backup make. @throws BackupDamaged */
function refuseOtherTables(folder: string, manifest: Manifest, tables: readonly HubTable[]): void {
  const shapesOf = (listed: readonly CopiedTable[]) =>
    listed.map(({ table, columns }) => `${table} (${columns.toSorted().join(', ')})`).toSorted();
  const [listed, made] = [shapesOf(manifest.tables), shapesOf(tables)];
  const differing = listed.find((shape) => !made.includes(shape)) ?? made.find((shape) => !listed.includes(shape));
  if (differing !== undefined)
    throw BackupDamaged.because(folder, `manifest.json and the migrations that it names do not agree about the table ${differing}`);
}

async function restoreTable(session: CopySession, folder: string, manifest: Manifest, table: string): Promise<void> {
  const file = manifest.tables.find((listed) => listed.table === table);
  if (!file || file.rowCount === 0) return;
  const rowCount = await session.copyIn(file, chunksOf(tableFileOf(folder, table)));
  if (rowCount !== file.rowCount)
    throw BackupDamaged.because(folder, `the table ${table} has ${rowCount} rows and manifest.json says ${file.rowCount}`);
}

/** Originals have the name of their bytes, so one that is there already is the same. @param written gets what was written, also when this fails */
async function restoreOriginals(originalsFolder: string, { folder, manifest }: CheckedBackup, written: string[]): Promise<void> {
  for (const { sha256 } of manifest.originals) {
    const source = originalPathOf(join(folder, 'originals'), sha256);
    const existing = await digestOf(originalPathOf(originalsFolder, sha256)).catch(() => null);
    if (existing?.sha256 === sha256) continue;
    const kept = await keepOriginal(originalsFolder, { fileName: sha256, bytes: chunksOf(source) }, Infinity, () => undefined);
    written.push(kept.path);
    if (kept.sha256 !== sha256) throw BackupDamaged.because(folder, `${source} changed while it was read`);
  }
}
