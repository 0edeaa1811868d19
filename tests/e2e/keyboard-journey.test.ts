// Decides that a page is worked from its first link to the points of a chart by keyboard alone, and that nothing keeps the focus.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { readOnlyHub } from './read-only-hub.ts';

describe.skipIf(mustSkip)('by keyboard alone', { timeout: 90_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('the controls, the sides of a card and the points of its chart are reached, used and left', async () => {
    const { page, faults, close } = await openPage(browser);
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await page.goto(`${readOnlyHub()}/engagement?z=new-parks`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

    // The bar of controls stands before the content: a list is opened, left by Escape, and opened again.
    await page.reload({ waitUntil: 'networkidle' });
    await tabTo(page, /^Period/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Last 12 months');
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^Period/);
    await page.keyboard.press('Enter');
    await pressOn(page, 'Last 12 months', /\?p=last-12-months&z=new-parks$/);
    expect(await focused()).toMatch(/^Period/);
    const card = page.locator('[data-measure="engagement.attendances"]');
    await pressOn(page, /^Table ?of Attendances$/, /v=table/);
    await card.locator('tbody th[scope=row]').first().waitFor();
    expect(await card.locator('tbody tr').count()).toBe(12);
    // The focus stays on the side that was chosen.
    await expect.poll(focused).toMatch(/^Table/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?p=last-12-months&z=new-parks#/);

    await card.getByRole('application').first().waitFor();
    await tabTo(page, /^Chart of New Parks: Attendances/);
    const said = card.getByRole('application').locator('[aria-live]').first();
    await page.keyboard.press('Home');
    await expect.poll(() => said.innerText()).toMatch(/^September 2025: \d+/);
    await page.keyboard.press('ArrowRight');
    expect(await said.innerText()).toMatch(/^October 2025: /);
    await page.keyboard.press('Escape');
    expect(await said.innerText()).toBe('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('application');
    expect(faults).toEqual([]);
    await close();
  });
});
