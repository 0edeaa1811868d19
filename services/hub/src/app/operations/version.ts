// Decides which version the hub says it is: the one of its package, from wherever it runs.

import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version of this hub. */
export const HUB_VERSION = readVersion();

function readVersion(): string {
  const manifest = findPackageJSON('..', import.meta.url);
  if (!manifest) throw new Error('The package of the hub cannot be found, so its version is not known. Install it again.');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
