import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { startHub, type RunningHub } from './server.ts';

/** Rich, of one round, of a round of which nothing is held, of one grant, empty, of one zone, and not there. */
const PAGES = [
  '/grants',
  '/grants/rounds/6',
  '/grants/rounds/1',
  '/grants/38',
  '/grants?p=2018-19',
  '/grants?p=2025-26&z=new-parks',
  '/grants/nothing',
];
const FAR = 60_000;

describe.skipIf(mustSkip)('the grants pages in a browser', { timeout: FAR }, () => {
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
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          await close();
        });
      }
    }
  });

  test('how much of the 2024/25 Round 2 money is unspent is found in two clicks, without script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${hub.address}/`);
    await page.getByRole('link', { name: 'Grants', exact: true }).first().click();
    await page.getByRole('link', { name: '2024/25 Round 2', exact: true }).first().click();
    expect(await page.getByRole('main').innerText()).toMatch(/£[\d,.]+ of the £39,305\.40 awarded is unspent/);
    expect(await page.getByRole('main').innerText()).toContain('Published and real: 12 applications, 6 awards, £39,305.40.');
    await close();
  });

  test('an address of no grant answers 404 and leads to every grant', async () => {
    const { page, close } = await openPage(browser);
    const response = await page.goto(`${hub.address}/grants/nothing`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('There is no such grant');
    expect(await page.getByRole('link', { name: 'See every grant and every round' }).isVisible()).toBe(true);
    await close();
  });
});
