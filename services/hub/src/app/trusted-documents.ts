// Decides that the hub starts with the documents of the dashboard that it serves: the build of the dashboard lists them, each by the hash of its text.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../kernel/index.ts';
import { TrustedDocuments } from '../graphql/index.ts';

/** A list of the dashboard's documents that is not there, or not as the build wrote it. */
export class DocumentsNotBuilt extends HubError {
  static because = (file: string, why: string) =>
    new DocumentsNotBuilt(
      'DOCUMENTS_NOT_BUILT',
      `The list of the dashboard's questions, ${file}, ${why}. Run 'npm run build' again, or name the folder of a dashboard that is whole with HUB_WEB.`,
    );
}

/** What the build of the dashboard calls its list. */
const FILE = 'trusted-documents.json';

/**
 * Reads the documents of a built dashboard.
 * @param webFolder its folder
 * @throws DocumentsNotBuilt where the list is missing, or a text is not the one that its identifier names
 */
export function readTrustedDocuments(webFolder: string): TrustedDocuments {
  const file = join(webFolder, FILE);
  const texts = new Map(Object.entries(readList(file)));
  for (const [id, text] of texts)
    if (typeof text !== 'string' || id !== `sha256:${createHash('sha256').update(text).digest('hex')}`)
      throw DocumentsNotBuilt.because(file, 'is damaged');
  return new TrustedDocuments(texts as Map<string, string>);
}

function readList(file: string): object {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw DocumentsNotBuilt.because(file, 'is damaged');
    throw DocumentsNotBuilt.because(file, 'is not there');
  }
  if (typeof read !== 'object' || read === null) throw DocumentsNotBuilt.because(file, 'is damaged');
  return read;
}
