// Decides which pages of lists are kept as they were read: for viewers who may read the same, while the data is what it was. What a viewer may ask of a list is
// decided each time before, and what they read is noted each time after.

import type { OperationContext } from '../graphql/index.ts';
import type { Noun } from './noun.ts';
import type { NounRow } from './page.ts';

/**
 * The rows of a page: those that are kept, or those that are read now and kept.
 * @param asked all that the page depends on beside the data and what the viewer may read
 */
export async function keptRows(
  { unversioned, ownedBy }: Noun,
  asked: string,
  { reader, viewer, lists }: OperationContext,
  read: () => Promise<NounRow[]>,
): Promise<NounRow[]> {
  // Viewers who may see the same share what is kept: rows of one person are not that, nor are rows that change without the data being another.
  if (unversioned || ownedBy === 'USER') return read();
  const atHand = reader.versionAtHand;
  const kept = atHand && lists.find({ version: atHand.version, viewer, request: asked });
  if (kept) {
    reader.useVersionAtHand();
    return kept as NounRow[];
  }
  const rows = await read();
  const { version } = await reader.dataVersion();
  lists.keep({ version, viewer, request: asked }, rows, bytesOf(rows));
  return rows;
}

const BYTES_OF_ROW = 100;
const BYTES_OF_VALUE = 16;

/** What rows take in memory, estimated: texts at two bytes a character. */
function bytesOf(rows: readonly NounRow[]): number {
  return rows.reduce(
    (sum, row) => sum + BYTES_OF_ROW + Object.values(row).reduce<number>((inner, value) => inner + bytesOfValue(value), 0),
    0,
  );
}

const bytesOfValue = (value: unknown) =>
  BYTES_OF_VALUE +
  (typeof value === 'string' ? 2 * value.length : typeof value === 'object' && value !== null ? 2 * JSON.stringify(value).length : 0);
