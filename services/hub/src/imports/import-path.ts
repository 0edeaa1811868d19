// Decides which files a path means: the file itself, or every file of a folder and its folders that is named as the source names them.

import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { FileNotReadable, nameSome, NothingToImport, UnknownSource } from './import.errors.ts';
import type { Importer } from './importer.ts';
import { importers, isCommandWord } from './importers.ts';
import type { ImportReport } from './import-report.ts';
import { runImport, type ImportOptions, type ImportPlace } from './import-run.ts';
import type { Incoming } from './originals.ts';
import { fileChunks } from './text/file-chunks.ts';

const CHUNK_BYTES = 1 << 18;

/**
 * Imports a file, or the files of a folder one after the other in the order of their names. A file that is rejected does not stop the next.
 * @param originalsFolder where originals are kept, `<dataFolder>/originals`
 * @returns a report for each file; files of the folder that are named otherwise are listed in the notices of the first
 * @throws UnknownSource, FileNotReadable, NothingToImport, FileTooLarge
 */
export async function importPath(
  orm: MikroORM,
  originalsFolder: string,
  commandWord: string,
  path: string,
  options: ImportOptions,
): Promise<ImportReport[]> {
  const importer = importerOf(commandWord);
  const { files, skipped } = await filesOf(path, importer);
  const place: ImportPlace = { orm, originalsFolder };
  const reports: ImportReport[] = [];
  for (const file of files) {
    reports.push(await runImport(place, importer, { fileName: basename(file), bytes: fileChunks(file, CHUNK_BYTES) }, options));
  }
  const [first, ...others] = reports;
  if (!first || skipped.length === 0) return reports;
  const notice = `Skipped, as not named ${importer.fileNames.words}: ${nameSome(skipped)}.`;
  return [{ ...first, notices: [...first.notices, notice] }, ...others];
}

/**
 * Imports bytes that arrive from elsewhere, such as an upload.
 * @throws UnknownSource, FileNotReadable when they stop arriving, FileTooLarge
 */
export function importBytes(
  orm: MikroORM,
  originalsFolder: string,
  commandWord: string,
  incoming: Incoming,
  options: ImportOptions,
): Promise<ImportReport> {
  return runImport({ orm, originalsFolder }, importerOf(commandWord), incoming, options);
}

function importerOf(commandWord: string): Importer {
  if (!isCommandWord(commandWord)) throw UnknownSource.because(commandWord, Object.keys(importers));
  return importers[commandWord];
}

async function filesOf(path: string, { fileNames }: Importer): Promise<{ files: string[]; skipped: string[] }> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], skipped: [] };
    const found = (await readdir(path, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() || entry.isSymbolicLink(),
    );
    const isWanted = ({ name }: { readonly name: string }) => fileNames.pattern.test(name);
    const files = found.filter(isWanted).map(({ parentPath, name }) => join(parentPath, name));
    const skipped = found.filter((entry) => !isWanted(entry)).map(({ name }) => name);
    if (files.length === 0) throw NothingToImport.because(path, fileNames.words, skipped.sort());
    return { files: files.sort(), skipped: skipped.sort() };
  } catch (error) {
    if (error instanceof NothingToImport) throw error;
    throw FileNotReadable.because(path, error);
  }
}
