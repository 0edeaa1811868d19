// Decides where erasures are listed beside the database: in a file of the data folder, a line of JSON for each, which no restore of a database takes back.

import { readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import { inWriteTransaction, PROGRAM } from '../database/index.ts';
import { HubError } from '../kernel/index.ts';
import { ErasureGround, erasuresOnRecord, type ErasureList, type ListedErasure } from '../provenance/index.ts';

/** A list of erasures that cannot be written or read. */
export class ErasureListNotUsable extends HubError {
  static notWritten = (path: string, cause: unknown) =>
    new ErasureListNotUsable(
      'ERASURE_LIST_NOT_WRITTEN',
      `Nothing was erased: it could not be listed in ${path} (${messageOf(cause)}), and a backup that is restored later would bring the words back. Make room there, or let the user that runs the hub write there, then erase them again.`,
    );

  static notRead = (path: string, cause: unknown) =>
    new ErasureListNotUsable(
      'ERASURE_LIST_NOT_READ',
      `The list of erasures ${path} could not be read (${messageOf(cause)}). Name the erasures.ndjson of the data folder of the hub whose backup this is.`,
    );

  static damaged = (path: string, line: number) =>
    new ErasureListNotUsable(
      'ERASURE_LIST_DAMAGED',
      `Line ${line} of the list of erasures ${path} is no erasure. Use a copy of the file that is whole: words that it no longer names would come back.`,
    );
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

const properties = {
  textId: { type: 'integer', minimum: 1 },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  erasedAt: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' },
  ground: { enum: Object.values(ErasureGround) },
  reason: { type: 'string', minLength: 1 },
  userId: { type: ['integer', 'null'] },
};
const isErasure = new Ajv2020({ allowUnionTypes: true }).compile<ListedErasure>({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The list in a data folder. */
export class ErasureFile implements ErasureList {
  readonly path: string;

  constructor(dataFolder: string) {
    this.path = join(dataFolder, 'erasures.ndjson');
  }

  async add(erasure: ListedErasure): Promise<void> {
    await this.#append([erasure]);
  }

  /** Lists what the database knows and the file does not: erasures of another hub on the same database, or of a file that was lost. */
  async bringUpToDate(orm: MikroORM): Promise<void> {
    const listed = new Set(readErasures(this.path, true).map(keyOf));
    const known = await inWriteTransaction(orm, PROGRAM, erasuresOnRecord);
    await this.#append(
      known.map((erasure) => ({ ...erasure, erasedAt: erasure.erasedAt.toISOString() })).filter((erasure) => !listed.has(keyOf(erasure))),
    );
  }

  async #append(erasures: readonly ListedErasure[]): Promise<void> {
    if (erasures.length === 0) return;
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      const file = await open(this.path, 'a+', 0o600);
      try {
        // Nothing was erased for a line that was never finished, and the next one must not continue it.
        const text = await file.readFile();
        const wholeLines = text.lastIndexOf('\n') + 1;
        if (wholeLines < text.length) await file.truncate(wholeLines);
        await file.appendFile(erasures.map(lineOf).join(''));
        await file.sync();
      } finally {
        await file.close();
      }
      await syncFolder(dirname(this.path));
    } catch (error) {
      throw ErasureListNotUsable.notWritten(this.path, error);
    }
  }
}

/** A file that is new is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** One erasure in one line, its parts always in the same order. */
const lineOf = ({ textId, sha256, erasedAt, ground, reason, userId }: ListedErasure) =>
  `${JSON.stringify({ textId, sha256, erasedAt, ground, reason, userId })}\n`;

const keyOf = ({ textId, sha256 }: ListedErasure) => `${textId} ${sha256}`;

/** The erasures that a file lists. @param mayBeMissing none where there is no file @throws ErasureListNotUsable */
export function readErasures(path: string, mayBeMissing: boolean): ListedErasure[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw ErasureListNotUsable.notRead(path, error);
  }
  // A line without its end was never finished, so nothing was erased for it.
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parse(line) ?? damaged(path, index + 1));
}

function parse(line: string): ListedErasure | null {
  try {
    const value = JSON.parse(line) as unknown;
    return isErasure(value) ? value : null;
  } catch {
    return null;
  }
}

function damaged(path: string, line: number): never {
  throw ErasureListNotUsable.damaged(path, line);
}
