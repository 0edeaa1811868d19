// Decides which browser the journeys drive.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of a browser that the journeys can drive: the one named in CHROMIUM_PATH, else the first on the search path. Chromium without a window of its own
 * comes first: the others draw tabs and menus too that nobody sees, which takes longer than the pages do.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
