// Takes the pictures that the documents show, of a hub that is running: HUB_ADDRESS=http://127.0.0.1:4000 npm run pictures -w @people-zones/tests

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { openBrowser } from './browser.ts';

const address = process.env['HUB_ADDRESS'] ?? 'http://127.0.0.1:4000';
const folder = resolve(import.meta.dirname, '../../docs/pictures');
const browser = await openBrowser();

const PHONE = { width: 360, height: 1500 };
const DESK = { width: 1280, height: 1000 };
const PROJECTOR = { width: 1920, height: 1080 };

/** Opens an address as somebody would see it on their second page, when the face of the text is there, and keeps what is in the window. */
async function take(name: string, path: string, options: BrowserContextOptions, until = 'main'): Promise<void> {
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', ...options });
  await page.goto(`${address}/accessibility`, { waitUntil: 'networkidle' });
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  await page.locator(until).first().waitFor();
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

for (const [name, path] of [
  ['home', '/'],
  ['zone', '/zones/new-parks'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [PHONE, DESK]) await take(`${name}-${colorScheme}-${viewport.width}`, path, { colorScheme, viewport });
  }
}
await take('home-light-1920', '/', { viewport: PROJECTOR });
for (const [name, path] of [
  ['scorecard', '/scorecard'],
  ['outreach', '/outreach'],
  ['grants', '/grants'],
  ['measure', '/measures/engagement.attendances'],
  ['map', '/map'],
] as const)
  await take(`${name}-light-1280`, path, { viewport: DESK });

const question = readFileSync(resolve(import.meta.dirname, '../golden/questions/the-question-of-the-design.graphql'), 'utf8');
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, colorScheme: 'light', reducedMotion: 'reduce' });
await page.goto(`${address}/graphql?${new URLSearchParams({ query: question }).toString()}`, { waitUntil: 'networkidle' });
await page.locator('.graphiql-query-editor .view-line').first().waitFor();
await page.locator('.graphiql-execute-button').click();
await page.locator('.graphiql-response .view-lines').getByText('"rows"').first().waitFor();
await page.screenshot({ path: `${folder}/graphiql-light-1280.png` });
await browser.close();
