import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

const question = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const answer = (page: Page) => page.locator('.graphiql-response .view-lines');

describe.skipIf(mustSkip)('the page for asking, in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  /** Opens the page and waits until its editor holds a question. */
  async function openGraphiql(path = '/graphql', colorScheme: 'light' | 'dark' = 'light') {
    const watched = await openPage(browser, { colorScheme, viewport: { width: 1280, height: 900 } });
    await watched.page.goto(`${readOnlyHub()}${path}`);
    await question(watched.page).locator('.view-line', { hasText: '{' }).first().waitFor();
    return watched;
  }

  test('an example is asked by keyboard alone; nothing leaves this machine and the console stays silent', async () => {
    const { page, faults, strayRequests, close } = await openGraphiql();
    expect(await page.title()).toBe('People Zones Hub: questions');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');

    // Tab reaches the editor's frame, Enter goes in, Ctrl+Enter asks.
    for (let presses = 0; presses < 60 && !(await isFocused(page, '.graphiql-query-editor .graphiql-editor')); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await answer(page).getByText('"New Parks"').first().waitFor();

    // Ctrl+M lets Tab out again.
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    expect(await isFocused(page, '.graphiql-execute-button')).toBe(true);

    expect(strayRequests).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('a field is completed from the schema and described', async () => {
    const { page, faults, close } = await openGraphiql(`/graphql?query=${encodeURIComponent('{ hub { programmeName } }')}`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
    await question(page).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' zoneEv');
    await page.locator('.suggest-widget').getByText('zoneEvents', { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('zones are completed by their names', async () => {
    const typed = '{ trend(zone: ';
    const { page, faults, close } = await openGraphiql(`/graphql?query=${encodeURIComponent(`${typed}) { finding } }`)}`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
    await question(page).click();
    await page.keyboard.press('Control+Home');
    for (const _ of typed) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('NEW');
    await page.locator('.suggest-widget').getByText('NEW_PARKS', { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('an example that is in no tab opens in one of its own', async () => {
    const { page, faults, strayRequests, close } = await openGraphiql();
    const tabs = page.getByRole('tab');
    const [count, example] = [await tabs.count(), page.locator('.examples button').first()];
    await page.getByRole('button', { name: 'Close Tab' }).first().click();
    await expect.poll(() => tabs.count()).toBe(count - 1);
    await example.click();
    await expect.poll(() => tabs.count()).toBe(count);
    await expect.poll(() => question(page).innerText()).toContain((await example.innerText()).slice(0, 10).replaceAll(' ', '\u00a0'));
    expect(strayRequests).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('an address with a question in it opens with that question, and asks nothing by itself', async () => {
    const { page, close } = await openGraphiql(`/graphql?query=${encodeURIComponent('{ hub { ownerName } }')}`);
    expect(await question(page).innerText()).toContain('ownerName');
    expect(await answer(page).innerText()).toBe('');
    await close();
  });

  test.each(['light', 'dark'] as const)('follows the system: %s. Axe finds nothing in what is ours', async (colorScheme) => {
    const { page, close } = await openGraphiql('/graphql', colorScheme);
    const brightness = await page
      .locator('.graphiql-container')
      .evaluate((container) => Math.max(...(getComputedStyle(container).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
    expect(brightness > 128).toBe(colorScheme === 'light');
    // The colours of the code and the tabs with a button in them are GraphiQL's.
    expect(await findFaults(page, { exclude: '.monaco-editor', withoutRules: ['nested-interactive'] })).toEqual([]);
    await close();
  });

  test('programs are answered at the same address', async () => {
    const url = `${readOnlyHub()}/graphql`;
    const asked = new URLSearchParams({ query: '{ hub { programmeName } }' });
    const expected = { data: { hub: { programmeName: 'People Zones' } } };
    const get = await fetch(`${url}?${asked}`, { headers: { accept: 'application/json', 'apollo-require-preflight': 'true' } });
    expect(await get.json()).toEqual(expected);
    const post = await fetch(url, {
      method: 'POST',
      headers: { accept: 'text/html, */*', 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(asked)),
    });
    expect(await post.json()).toEqual(expected);
  });

  test('a part whose address has a hash is kept for a year, the page itself for no time; what is no part of it is not found', async () => {
    const page = await fetch(`${readOnlyHub()}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    expect((await fetch(`${readOnlyHub()}${script}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const file of ['none.js', '..%2Findex.html', '..%2F..%2Fhandler.js'])
      expect((await fetch(`${readOnlyHub()}/graphql/assets/${file}`)).status, file).toBe(404);
  });
});

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
