// Gives a test the built dashboard with documents of its own beside the dashboard's: for roles that may send no others.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const built = resolve(import.meta.dirname, '../../web/build');
const LIST = 'trusted-documents.json';

/** The identifier of a document. */
export const documentIdOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Makes the folder. @param folder where, which must not be there yet. @returns its path, for HUB_WEB */
export function dashboardWith(folder: string, documents: readonly string[]): string {
  mkdirSync(folder);
  for (const name of readdirSync(built)) if (name !== LIST) symlinkSync(join(built, name), join(folder, name));
  const own = JSON.parse(readFileSync(join(built, LIST), 'utf8')) as Record<string, string>;
  const all = { ...own, ...Object.fromEntries(documents.map((text) => [documentIdOf(text), text])) };
  writeFileSync(join(folder, LIST), JSON.stringify(all));
  return folder;
}
