import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

const FAR = 60_000;

describe.skipIf(mustSkip)('the grants pages in a browser', { timeout: FAR }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('an address of no grant answers 404 and leads to every grant', async () => {
    const { page, close } = await openPage(browser);
    const response = await page.goto(`${readOnlyHub()}/grants/nothing`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('There is no such grant');
    expect(await page.getByRole('link', { name: 'See every grant and every round' }).isVisible()).toBe(true);
    await close();
  });
});
