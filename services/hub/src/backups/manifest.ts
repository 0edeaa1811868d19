// Decides what a backup says of itself. The manifest is written last and in one move: a folder without one is no backup.

import { open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { BackupDamaged, BackupFolderNotUsable, BackupIsNewer, BackupUnfinished } from './backup.errors.ts';

/** The layout of the folder. A layout that this program does not know has a higher number. */
export const FORMAT = 1;

/** A file with all of the rows of a table, as lines of COPY's text format. */
export interface TableFile {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rowCount: number;
  readonly byteCount: number;
  readonly sha256: string;
}

/** The last number that a sequence gave: the next row gets the one after it, also where later rows are gone. */
export interface SequenceState {
  readonly sequence: string;
  readonly table: string;
  /** In decimal digits: it may be larger than a number of JavaScript. */
  readonly lastValue: string;
}

/** The bytes of an import, under the name of their SHA-256. */
export interface OriginalFile {
  readonly sha256: string;
  readonly byteCount: number;
}

/** An original that the hub should have and has not: its rows are in the backup, its bytes are not. */
export interface LostOriginal {
  readonly sha256: string;
  readonly fileName: string;
  readonly why: string;
}

/** What is in a backup. */
export interface Manifest {
  readonly format: typeof FORMAT;
  /** When its snapshot was taken, as an ISO instant. */
  readonly madeAt: string;
  /** Names of the migrations that the tables had been through, in order. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableFile[];
  readonly sequences: readonly SequenceState[];
  readonly originals: readonly OriginalFile[];
  readonly lostOriginals: readonly LostOriginal[];
}

export const manifestOf = (folder: string) => join(folder, 'manifest.json');
export const tableFileOf = (folder: string, table: string) => join(folder, 'tables', `${table}.copy`);

/** Numbers and names that become paths and SQL are checked before anything is done with them. */
const name = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' };
const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const listOf = (properties: Record<string, object>) => ({
  type: 'array',
  items: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
});
const properties = {
  format: { const: FORMAT },
  madeAt: text,
  migrations: { type: 'array', items: text },
  tables: listOf({ table: name, columns: { type: 'array', items: name, minItems: 1 }, rowCount: count, byteCount: count, sha256 }),
  sequences: listOf({ sequence: name, table: name, lastValue: { type: 'string', pattern: '^[0-9]{1,19}$' } }),
  originals: listOf({ sha256, byteCount: count }),
  lostOriginals: listOf({ sha256, fileName: text, why: text }),
};
let compiled: ValidateFunction<Manifest> | null = null;

/** The check of a manifest, compiled when the first one is read: a hub that answers starts without it. */
function manifestCheck(): ValidateFunction<Manifest> {
  return (compiled ??= new Ajv2020().compile<Manifest>({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }));
}

/** Writes the manifest. The folder is a backup from this moment on. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const unfinished = `${manifestOf(folder)}.unfinished`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, manifestOf(folder));
}

/** @throws BackupUnfinished, BackupDamaged, BackupIsNewer, BackupFolderNotUsable */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = await readJson(folder);
  const { format } = manifest as { format?: unknown };
  if (typeof format === 'number' && format > FORMAT) throw BackupIsNewer.because(folder, `format ${format}`);
  const isManifest = manifestCheck();
  if (!isManifest(manifest)) {
    const [fault] = isManifest.errors ?? [];
    throw BackupDamaged.because(folder, `manifest.json${fault?.instancePath ?? ''} ${fault?.message ?? 'is no manifest'}`);
  }
  return manifest;
}

async function readJson(folder: string): Promise<object> {
  try {
    const manifest = JSON.parse(await readFile(manifestOf(folder), 'utf8')) as unknown;
    return manifest instanceof Object ? manifest : {};
  } catch (error) {
    if (error instanceof SyntaxError) throw BackupDamaged.because(folder, 'manifest.json is not JSON');
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw BackupFolderNotUsable.because(folder, error as Error);
    throw BackupUnfinished.because(folder, await isBegun(folder));
  }
}

async function isBegun(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).includes('tables');
  } catch (error) {
    throw BackupFolderNotUsable.because(folder, error as Error);
  }
}
