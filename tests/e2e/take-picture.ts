// Takes the picture that the README shows, of a hub that is running: HUB_ADDRESS=http://127.0.0.1:4000 npm run picture -w @people-zones/tests

import { resolve } from 'node:path';
import { openBrowser } from './browser.ts';

const address = process.env['HUB_ADDRESS'] ?? 'http://127.0.0.1:4000';
const folder = resolve(import.meta.dirname, '../../docs/pictures');
const browser = await openBrowser();

/** The start page as somebody would see it on their second page, when the face of the text is there. */
const page = await browser.newPage({
  viewport: { width: 1280, height: 1000 },
  colorScheme: 'light',
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  reducedMotion: 'reduce',
});
await page.goto(`${address}/accessibility`, { waitUntil: 'networkidle' });
await page.goto(address, { waitUntil: 'networkidle' });
await page.locator('main').first().waitFor();
await page.screenshot({ path: `${folder}/home-light-1280.png` });
await browser.close();
