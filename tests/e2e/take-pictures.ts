// Takes the pictures that the documents show, of a hub that is running: HUB_ADDRESS=http://127.0.0.1:4000 npm run pictures -w @people-zones/tests

import { resolve } from 'node:path';
import { openBrowser } from './browser.ts';

const address = process.env['HUB_ADDRESS'] ?? 'http://127.0.0.1:4000';
const folder = resolve(import.meta.dirname, '../../docs/pictures');
const browser = await openBrowser();

for (const [name, path] of [
  ['home', '/'],
  ['zone', '/zones/new-parks'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of [
      [360, 1500],
      [1280, 1000],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png` });
      await page.close();
    }
  }
}
await browser.close();
