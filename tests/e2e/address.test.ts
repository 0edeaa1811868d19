import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { choose } from './controls.ts';
import { readOnlyHub } from './read-only-hub.ts';

const FAR = 60_000;
/** A page that is drawn again may take a while on a busy machine. */
const PATIENT = { timeout: 15_000 };

describe.skipIf(mustSkip)('the address is the state', { timeout: FAR }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('a press shows only that zone, a further one adds, All resets; focus and place stay, and Back undoes one choice', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/engagement`);
    const zones = page.getByRole('navigation', { name: 'Zones' });
    await page.getByRole('button', { name: 'Copy link' }).first().waitFor();
    await page.evaluate(() => window.scrollTo(0, 20));
    await zones.getByRole('link', { name: /^New Parks ?: show only it$/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/engagement?z=new-parks');
    const newParks = zones.getByRole('link', { name: /^New Parks ?, chosen: take it away$/ });
    await newParks.waitFor();
    expect(await newParks.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await page.locator('h1').innerText()).toMatch(/, New Parks$/);

    await zones.getByRole('link', { name: /^Bell Foundry ?: add it$/ }).click();
    await page.waitForURL('**/engagement?z=bell-foundry.new-parks');
    await zones.getByRole('link', { name: 'All zones' }).click();
    await page.waitForURL((url) => url.search === '');

    await page.goBack();
    await page.waitForURL('**/engagement?z=bell-foundry.new-parks');
    await page.goBack();
    await page.waitForURL('**/engagement?z=new-parks');
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => page.locator('h1').innerText()).not.toContain('New Parks');
    expect(faults).toEqual([]);
    await close();
  });

  test('on a narrow screen the controls are one sheet, without script too', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(`${readOnlyHub()}/engagement`);
    const zones = page.getByRole('navigation', { name: 'Zones' });
    expect(await zones.isVisible()).toBe(false);
    await page.getByRole('button', { name: /^Last 24 months, all zones/ }).click();
    await zones.getByRole('link', { name: /^New Parks ?: show only it$/ }).click();
    expect(new URL(page.url()).search).toBe('?z=new-parks');
    expect(await zones.isVisible()).toBe(false);
    await page.getByRole('button', { name: /^Last 24 months, New Parks/ }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    expect(await zones.isVisible()).toBe(false);
    await close();
  });

  test('what is chosen goes along to every page and comes back', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/?z=new-parks&p=last-12-months&c=prev`);
    const links = await page.locator('nav[aria-label="Pages"] a, nav[aria-label="More pages"] a:not([href="/graphql"])').all();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const address = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
      expect(new URL(address).search, address).toBe('?p=last-12-months&c=prev&z=new-parks');
    }
    await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Zones' }).click();
    await page.waitForURL('**/zones?p=last-12-months&c=prev&z=new-parks');
    await page.getByRole('main').getByRole('link', { name: 'Bell Foundry' }).click();
    await page.waitForURL('**/zones/bell-foundry?p=last-12-months&c=prev&z=new-parks');
    const shown = page.getByRole('region', { name: 'What is shown' });
    expect(await shown.getByText('Zones: this page is about one zone.').isVisible()).toBe(true);
    const disabled = shown.getByRole('button', { name: /^Zones/ });
    expect([await disabled.isDisabled(), await disabled.innerText()]).toEqual([true, 'Zones\u2002New Parks']);
    await close();
  });

  test('everything is chosen without script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/?p=last-12-months`);
    const zones = page.getByRole('navigation', { name: 'Zones' });
    await zones.getByRole('link', { name: /^Bell Foundry/ }).click();
    await zones.getByRole('link', { name: /^New Parks/ }).click();
    expect(new URL(page.url()).search).toBe('?p=last-12-months&z=bell-foundry.new-parks');
    await choose(page, 'Compare', 'Same period last year');
    expect(new URL(page.url()).search).toBe('?p=last-12-months&c=yoy&z=bell-foundry.new-parks');
    await page.locator('details', { hasText: 'Compared with the same period last year' }).locator('summary').click();
    const table = page.getByRole('region', { name: 'Compared with the same period last year' }).getByRole('table');
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Measure', 'Bell Foundry', 'New Parks']);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    await close();
  });

  test('a copied link is canonical and names its data; opened again it shows the same figures and says that nothing came since', async () => {
    const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${readOnlyHub()}/?z=new-parks.bell-foundry&utm_source=mail&at=2026-10-05`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.locator('[aria-live]', { hasText: 'Link copied.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`^${readOnlyHub()}/\\?z=bell-foundry\\.new-parks&at=20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$`));
    expect(await page.locator('link[rel=canonical]').evaluate((link) => (link as HTMLLinkElement).href)).toBe(
      `${readOnlyHub()}/?z=bell-foundry.new-parks&at=2026-10-05`,
    );
    // All of their text: what lies below the window is not laid out, and has no inner text, until it is scrolled to.
    const figures = await page.locator('main article').allTextContents();
    await page.goto(copied);
    expect(await page.locator('main article').allTextContents()).toEqual(figures);
    expect(await page.getByRole('status').count()).toBe(0);
    expect(await page.getByRole('link', { name: /, as in the address$/ }).isVisible()).toBe(true);
    await close();
  });

  test('each choice is undone by Back, one at a time, and made again by Forward', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/?at=2001-02-03`);
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    const search = () => new URL(page.url()).search;
    const choices: [choose: () => Promise<void>, search: string][] = [
      [() => choose(page, 'Period', 'Last 12 months'), '?p=last-12-months&at=2001-02-03'],
      [() => choose(page, 'Compare', 'Previous period'), '?p=last-12-months&c=prev&at=2001-02-03'],
      [
        () =>
          page
            .getByRole('navigation', { name: 'Zones' })
            .getByRole('link', { name: /New Parks/ })
            .click(),
        '?p=last-12-months&c=prev&z=new-parks&at=2001-02-03',
      ],
      [() => page.getByRole('link', { name: /^Newest/ }).click(), '?p=last-12-months&c=prev&z=new-parks'],
    ];
    for (const [choose, after] of choices) {
      await choose();
      await expect.poll(search, PATIENT).toBe(after);
    }
    expect(await page.getByRole('status').count()).toBe(0);
    for (const [, before] of choices.toReversed().slice(1)) {
      await page.goBack();
      await expect.poll(search, PATIENT).toBe(before);
    }
    await expect.poll(() => page.getByRole('status').count(), PATIENT).toBe(1);
    await page.goBack();
    await expect.poll(search, PATIENT).toBe('?at=2001-02-03');
    await page.goForward();
    await expect.poll(search, PATIENT).toBe('?p=last-12-months&at=2001-02-03');
    await close();
  });

  test('what is not understood is told, and what is stands', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    const asked = new URLSearchParams({ p: '2026-28', z: 'new-parks.<b>coalville</b>', c: 'YOY', v: 'pie', at: '2026-02-30' });
    const response = await page.goto(`${readOnlyHub()}/?${asked}`);
    expect(response?.status()).toBe(200);
    expect(await page.getByRole('status').locator('p').allInnerTexts()).toEqual([
      'The address asks for “2026-28”, which is not a period that this page knows. It shows the last 24 months in its place.',
      'The address asks for “YOY”, which is not a comparison that this page knows. Nothing is compared.',
      'The address asks for “<b>coalville</b>”, which is not a zone of this hub. It shows New Parks.',
      'The address asks for “pie”, which is not a view that this page knows. The charts are shown.',
      'The address asks for “2026-02-30”, which is not a date such as 2026-10-05. It shows the newest figures.',
    ]);
    await close();
  });

  test('a choice of one page alone is kept by its controls, and is no part of a link to another page', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/measures?q=concern`);
    const found = await page.locator('main tbody tr').count();
    await choose(page, 'Period', 'Last 12 months');
    expect(new URL(page.url()).search).toBe('?p=last-12-months&q=concern');
    expect(await page.locator('main tbody tr').count()).toBe(found);
    await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Scorecard' }).click();
    expect(new URL(page.url()).search).toBe('?p=last-12-months');
    const usual = page.locator('main tr.usual:visible');
    expect(await usual.count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Only what is unusual' }).click();
    expect(new URL(page.url()).search).toBe('?p=last-12-months&only=unusual');
    expect(await usual.count()).toBe(0);
    expect(await page.locator('main tbody tr:visible').count()).toBeGreaterThan(0);
    await choose(page, 'Period', 'Last 24 months');
    expect(new URL(page.url()).search).toBe('?only=unusual');
    await page.getByRole('link', { name: 'Only what is unusual : show all' }).click();
    expect(new URL(page.url()).search).toBe('');
    await close();
  });
});
