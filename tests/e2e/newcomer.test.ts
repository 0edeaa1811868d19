// Decides that somebody who has never seen the dashboard finds what was asked for: each question is followed from the first page by what the links say, and
// the clicks are counted. Nothing is written in the address bar and no script runs.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';
import { startHub, type RunningHub } from './server.ts';

/** The one journey that is made on both engines: the hub of this run, and where that is on PostgreSQL another on the embedded database. */
const ENGINES = process.env['DATABASE_URL'] ? ['PostgreSQL', 'the embedded database'] : ['the embedded database'];

describe.skipIf(mustSkip).each(ENGINES)('a newcomer finds on %s', { timeout: 120_000 }, (engine) => {
  let browser: Browser;
  let own: RunningHub | undefined;

  beforeAll(async () => {
    if (engine !== ENGINES[0]) own = await startHub({ DATABASE_URL: '', DATABASE_OWNER_URL: '' });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await own?.stop();
  });

  /** Begins on the first page. @returns it, and a click that is counted */
  async function begin(): Promise<{
    page: Page;
    click: (link: Locator) => Promise<void>;
    clicks: () => number;
    close: () => Promise<void>;
  }> {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(own?.address ?? readOnlyHub());
    let clicks = 0;
    const click = async (link: Locator): Promise<void> => {
      clicks += 1;
      await link.first().click();
    };
    return { page, click, clicks: () => clicks, close };
  }

  test('whether attendance in New Parks changed after the community rooms opened', async () => {
    const { page, click, clicks, close } = await begin();
    await click(page.getByRole('link', { name: 'Zones', exact: true }));
    await click(page.getByRole('main').getByRole('link', { name: 'New Parks' }));
    // By how much: the average of the months since, and of those before.
    const headline = await page.getByRole('heading', { name: /^New Parks: attendances average / }).innerText();
    const [, since, before] = /average (\d+) a month since September 2025, (\d+) before$/.exec(headline) ?? [];
    expect(Number(since)).toBeGreaterThan(Number(before) * 2);
    expect(await page.getByRole('img', { name: /^Attendances, New Parks/ }).textContent()).toContain('Burns Flats community rooms opened');
    expect(clicks()).toBe(2);
    await close();
  });

  test('how much of the 2024/25 Round 2 money is unspent', async () => {
    const { page, click, clicks, close } = await begin();
    await click(page.getByRole('link', { name: 'Grants', exact: true }));
    await click(page.getByRole('link', { name: '2024/25 Round 2', exact: true }));
    const main = await page.getByRole('main').innerText();
    expect(main).toMatch(/£[\d,.]+ of the £39,305\.40 awarded is unspent/);
    expect(main).toContain('Published and real: 12 applications, 6 awards, £39,305.40.');
    expect(clicks()).toBe(2);
    await close();
  });

  test('which concerns in Thringstone & Whitwick have been open over 28 days', async () => {
    const { page, click, clicks, close } = await begin();
    await click(page.getByRole('link', { name: 'Outreach', exact: true }));
    await click(page.getByRole('link', { name: /concerns? open over 28 days in Thringstone & Whitwick/ }));
    const zone = page.locator('#thringstone-whitwick');
    expect(await zone.innerText()).toContain('Thringstone & Whitwick');
    expect(await page.getByRole('table', { name: 'Open over 28 days' }).last().locator('tbody tr').count()).toBeGreaterThan(0);
    expect(clicks()).toBe(2);
    await close();
  });
});
