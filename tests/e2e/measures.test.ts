// The page of a measure and the scorecard: what stands beside the trend, with and without script.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

const FAR = 60_000;

describe.skipIf(mustSkip)('the pages of measures in a browser', { timeout: FAR }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('the zones are compared without script, the largest first, in a picture and in a table with the same figures', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/measures/grants.amountAwarded?p=2025-26`);
    const section = page.getByRole('region', { name: /^Amount awarded: between £/ });
    const rows = await section
      .locator('tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(rows).toHaveLength(3);
    const amounts = rows.map(([, now]) => Number(now?.replace(/[£,]/g, '')));
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
    const texts = await section.locator('svg[role=img]:visible text').allTextContents();
    for (const [zone, now, before] of rows) expect(texts).toEqual(expect.arrayContaining([zone, now, before]));
    await close();
  });

  test('a stock is compared in its latest month', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/measures/outreach.concernsOpen`);
    const columns = await page
      .getByRole('region', { name: /^Concerns open: / })
      .getByRole('columnheader')
      .allInnerTexts();
    const [, now, before] = columns.map((column) => /^([A-Z][a-z]+) (\d{4})$/.exec(column));
    expect(now?.[1]).toBe(before?.[1]);
    expect(Number(now?.[2]) - Number(before?.[2])).toBe(1);
    await close();
  });

  test('a target stands in words beside its bullet, on its page and on the scorecard alike', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/measures/engagement.attendances`);
    const words = await page.getByRole('region', { name: 'Against target' }).locator('li p').allInnerTexts();
    expect(words).toHaveLength(3);
    await page.goto(`${readOnlyHub()}/scorecard`);
    const row = page.getByRole('row', { name: /^Attendances attendances/ });
    for (const said of words) {
      const [, distance] = /^\S+ in \w+ \d{4}, (.*)\.$/.exec(said) ?? [];
      expect(distance).toMatch(/target \(\d+\)/);
      expect(await row.getByText(distance ?? said).count()).toBe(1);
    }
    await close();
  });

  test('the same figures stand on the scorecard and the page of their domain once, and the split keeps its own page', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    for (const path of ['/scorecard', '/engagement']) {
      await page.goto(`${readOnlyHub()}${path}`);
      expect(await page.getByRole('main').getByText('Attendances by age band').count(), path).toBe(0);
    }
    const response = await page.goto(`${readOnlyHub()}/measures/engagement.attendancesByAge`);
    expect(response?.status()).toBe(200);
    await close();
  });

  test('from a card two clicks lead to the records of its figure, without script: in an order, page by page, and as a file of them all', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/engagement?p=2025-26&z=new-parks`);
    const card = page.locator('article[data-measure="engagement.attendances"]');
    await card.getByRole('link', { name: /^About/ }).click();
    await card.getByRole('link', { name: /^Records/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Records: Attendances' }).waitFor();
    const [, records = ''] = /worked out from ([\d,]+) sessions \(.*, New Parks\)/.exec(await page.getByRole('main').innerText()) ?? [];
    const listed = async () => (await page.locator('tbody td[data-label="Attendances"]').allInnerTexts()).map(Number);
    await page.getByRole('link', { name: 'Attendances', exact: true }).last().click();
    await page.locator('th[aria-sort=ascending]').waitFor();
    const first = await listed();
    expect(first).toEqual(first.toSorted((one, other) => one - other));
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByRole('link', { name: 'First page' }).waitFor();
    expect((await listed())[0]).toBeGreaterThanOrEqual(first.at(-1) ?? Infinity);
    const href = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href');
    const lines = (await (await fetch(`${readOnlyHub()}${href}`)).text()).trim().split('\r\n');
    expect(lines).toHaveLength(Number(records.replace(',', '')) + 1);
    await close();
  });
});
