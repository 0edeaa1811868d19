// Decides which browser the journeys drive.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of a browser that the journeys can drive: the one named in CHROMIUM_PATH, else the first on the search path. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
