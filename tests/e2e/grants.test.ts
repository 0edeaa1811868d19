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

  test('how much of the 2024/25 Round 2 money is unspent is found in two clicks, without script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/`);
    await page.getByRole('link', { name: 'Grants', exact: true }).first().click();
    await page.getByRole('link', { name: '2024/25 Round 2', exact: true }).first().click();
    expect(await page.getByRole('main').innerText()).toMatch(/£[\d,.]+ of the £39,305\.40 awarded is unspent/);
    expect(await page.getByRole('main').innerText()).toContain('Published and real: 12 applications, 6 awards, £39,305.40.');
    await close();
  });

  test('an address of no grant answers 404 and leads to every grant', async () => {
    const { page, close } = await openPage(browser);
    const response = await page.goto(`${readOnlyHub()}/grants/nothing`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('There is no such grant');
    expect(await page.getByRole('link', { name: 'See every grant and every round' }).isVisible()).toBe(true);
    await close();
  });
});
