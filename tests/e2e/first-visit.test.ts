// What a first visit to the dashboard looks like before and after the product's own face has come.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

/** Largest layout shift that a reader does not notice, as browsers count it: Google's bar for a good page is 0.1. */
const UNNOTICED_SHIFT = 0.01;
const PATHS = ['/', '/engagement', '/scorecard'];

/** How far the page has moved since it was first seen, as browsers count it. */
function readShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // An observer with nothing to tell is not called.
        setTimeout(() => {
          resolve(0);
        }, 200);
      }),
  );
}

describe.skipIf(mustSkip)('a first visit', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test.each(PATHS)('has the words of %s before the face has come, then the face, and nothing moves', async (path) => {
    const { page, close, strayRequests } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    const faces: string[] = [];
    const held = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      faces.push(new URL(route.request().url()).pathname);
      await held.promise;
      await route.continue();
    });
    await page.goto(`${readOnlyHub()}${path}`, { waitUntil: 'domcontentloaded' });
    // Two frames later the page has been painted without it.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const isThere = () => page.evaluate(() => document.fonts.check("16px 'Source Sans 3 Variable'", 'Attendances'));
    expect(await isThere()).toBe(false);
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(5);
    held.resolve(undefined);
    await page.evaluate(() => document.fonts.ready);
    expect(await isThere()).toBe(true);
    expect(faces).toEqual([expect.stringMatching(/-latin-wght-normal\./)]);
    expect(await readShift(page)).toBeLessThan(UNNOTICED_SHIFT);
    expect(strayRequests).toEqual([]);
    await close();
  });
});
