// Pages of record: tables and words, with no chart that comes alive.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { startHub, type RunningHub } from './server.ts';

const PAGES = ['/organisations', '/organisations/18', '/quality', '/events', '/accessibility', '/network', '/map'];
const FAR = 60_000;

describe.skipIf(mustSkip)('the pages of record in a browser', { timeout: FAR }, () => {
  let hub: RunningHub;
  let browser: Browser;

  beforeAll(async () => {
    hub = await startHub();
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });

  describe.each(PAGES)('%s', (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        test(`has nothing that axe finds, ${colorScheme} at ${width} px, and does not scroll sideways`, async () => {
          const { page, close } = await openPage(browser, { colorScheme, viewport: { width, height: 900 } });
          await page.goto(`${hub.address}${path}`);
          expect(await page.locator('h1').count()).toBe(1);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await close();
        });
      }
    }

    test('reads the same without script', async () => {
      const { page: alive, close: closeAlive } = await openPage(browser);
      const { page: still, close: closeStill } = await openPage(browser, { javaScriptEnabled: false });
      await alive.goto(`${hub.address}${path}`);
      await still.goto(`${hub.address}${path}`);
      expect(await still.locator('h1, h2, h3').allInnerTexts()).toEqual(await alive.locator('h1, h2, h3').allInnerTexts());
      await Promise.all([closeAlive(), closeStill()]);
    });
  });

  test.each(['/organisations/99999', '/organisations/nobody'])('%s answers 404 and says where the list is', async (path) => {
    const { page, close } = await openPage(browser);
    const response = await page.goto(`${hub.address}${path}`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('There is no such organisation');
    expect(await page.locator('main').innerText()).toContain('/organisations');
    await close();
  });

  test('an organisation is found in the list, and its record keeps the chosen period', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${hub.address}/organisations?p=last-12-months`);
    await page.getByRole('link', { name: 'Burns Flats Residents (illustrative)' }).click();
    await page.waitForURL('**/organisations/*?p=last-12-months');
    expect(await page.locator('h1').innerText()).toBe('Burns Flats Residents (illustrative)');
    await close();
  });

  test('a record is printed on one page', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${hub.address}/organisations/18`);
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
      await page.goto(`${hub.address}/network`);
      expect(await page.locator('section table').first().isVisible()).toBe(isWide);
      expect(await page.locator('svg[role=img]').first().isVisible()).toBe(isWide);
      expect(await page.locator('.members').first().isVisible()).toBe(!isWide);
      await close();
    }
  });
});
