// Pages of record: tables and words, with no chart that comes alive.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

const PAGES = ['/organisations', '/organisations/18', '/quality', '/events', '/accessibility', '/privacy', '/network', '/map'];
const FAR = 60_000;

describe.skipIf(mustSkip)('the pages of record in a browser', { timeout: FAR }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  describe.each(PAGES)('%s', (path) => {
    test('reads the same without script', async () => {
      const { page: alive, close: closeAlive } = await openPage(browser);
      const { page: still, close: closeStill } = await openPage(browser, { javaScriptEnabled: false });
      await alive.goto(`${readOnlyHub()}${path}`);
      await still.goto(`${readOnlyHub()}${path}`);
      expect(await still.locator('h1, h2, h3').allInnerTexts()).toEqual(await alive.locator('h1, h2, h3').allInnerTexts());
      await Promise.all([closeAlive(), closeStill()]);
    });
  });

  test.each(['/organisations/99999', '/organisations/nobody'])('%s answers 404 and says where the list is', async (path) => {
    const { page, close } = await openPage(browser);
    const response = await page.goto(`${readOnlyHub()}${path}`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('There is no such organisation');
    expect(await page.locator('main').innerText()).toContain('/organisations');
    await close();
  });

  test('an organisation is found in the list, and its record keeps the chosen period', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/organisations?p=last-12-months`);
    await page.getByRole('link', { name: 'Burns Flats Residents (illustrative)' }).click();
    await page.waitForURL('**/organisations/*?p=last-12-months');
    expect(await page.locator('h1').innerText()).toBe('Burns Flats Residents (illustrative)');
    await close();
  });

  test('a record is printed on one page', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/organisations/18`);
    const sheet = (await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } })).toString(
      'latin1',
    );
    expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await close();
  });

  test('a narrow screen has the network as a list, a wide one as a matrix and a picture', async () => {
    for (const [width, isWide] of [
      [360, false],
      [1280, true],
    ] as const) {
      const { page, close } = await openPage(browser, { viewport: { width, height: 900 } });
      await page.goto(`${readOnlyHub()}/network`);
      expect(await page.locator('section table').first().isVisible()).toBe(isWide);
      expect(await page.locator('svg[role=img]').first().isVisible()).toBe(isWide);
      expect(await page.locator('.members').first().isVisible()).toBe(!isWide);
      await close();
    }
  });
});
