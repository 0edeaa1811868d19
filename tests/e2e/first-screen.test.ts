// Decides what a reader sees of the first page before they scroll: by where things are, at the widths of a phone and of a laptop.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

let browser: Browser;

/** Where the last of what a selector finds ends, in px of the page. */
async function endOf(page: Page, selector: string): Promise<number> {
  const ends = await page.locator(selector).evaluateAll((found) => found.map((one) => one.getBoundingClientRect().bottom));
  expect(ends.length, selector).toBeGreaterThan(0);
  return Math.max(...ends);
}

const TILES = 'main ul:first-of-type > li';

test.each([
  ['/', 1],
  ['/zones/new-parks', 3],
])('charts of sample data on %s say so at their foot', async (path, times) => {
  const html = await (await fetch(`${readOnlyHub()}${path}`, { headers: { accept: 'text/html' } })).text();
  expect(html.match(/<strong[^>]*>Illustrative data[.,]/g)).toHaveLength(times);
});

describe.skipIf(mustSkip)('the first screen, before anything is scrolled', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    if (hasBrowser) browser = await openBrowser();
  });
  afterAll(async () => {
    if (hasBrowser) await browser.close();
  });

  test('of a phone has the headline and all five tiles whole, in two columns, and nothing is wider than it', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(`${readOnlyHub()}/`);
    const tiles = page.locator(TILES);
    expect(await tiles.count()).toBe(5);
    expect(await endOf(page, 'h1')).toBeLessThan(await endOf(page, `${TILES}:first-child`));
    expect(await endOf(page, `${TILES} strong`)).toBeLessThanOrEqual(740);
    expect(await endOf(page, TILES)).toBeLessThanOrEqual(740);
    const lefts = await tiles.evaluateAll((found) => found.map((tile) => tile.getBoundingClientRect().left));
    expect(new Set(lefts).size).toBe(2);
    expect(await page.locator(`${TILES} .spark:visible`).count()).toBe(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await close();
  });

  test('of a laptop has the headline, the tiles and all three zones', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    await page.goto(`${readOnlyHub()}/`);
    expect(await endOf(page, 'h1')).toBeLessThan(await endOf(page, TILES));
    expect(await endOf(page, TILES)).toBeLessThan(await endOf(page, 'main figure'));
    expect(await page.locator('main figure svg[role=img]').count()).toBe(9);
    expect(await endOf(page, 'main figure')).toBeLessThanOrEqual(800);
    expect(await page.locator('aside').evaluate((banner) => banner.getClientRects()[0]?.height)).toBeLessThan(40);
    await close();
  });

  test('of a phone has the subjects behind one button, which needs no script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(`${readOnlyHub()}/`);
    const subjects = page.getByRole('navigation', { name: 'Pages', exact: true });
    expect(await subjects.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await subjects.getByRole('link').count()).toBe(7);
    await subjects.getByRole('link', { name: 'Grants' }).click();
    expect(new URL(page.url()).pathname).toBe('/grants');
    await close();
  });

  test('the menu closes once a subject is chosen, and with Escape', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
    await page.goto(`${readOnlyHub()}/`, { waitUntil: 'networkidle' });
    const subjects = page.getByRole('navigation', { name: 'Pages', exact: true });
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.keyboard.press('Escape');
    expect(await subjects.isVisible()).toBe(false);
    await menu.click();
    await subjects.getByRole('link', { name: 'Zones' }).click();
    await page.waitForURL('**/zones');
    expect(await subjects.isVisible()).toBe(false);
    await close();
  });

  test('what is made up is counted in one line, and what is real is behind it', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(`${readOnlyHub()}/`);
    const banner = page.getByRole('complementary', { name: 'About the data' });
    expect(await banner.innerText()).toMatch(/^Sample: made-up records in \d+ of \d+ measures$/);
    await banner.locator('summary').click();
    expect(await banner.innerText()).toMatch(/ real\. What this means$/);
    await close();
  });

  test('what is chosen under Compare changes what the tiles and the small charts say: control and picture agree', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const read = async (query: string) => {
      await page.goto(`${readOnlyHub()}/${query}`);
      return {
        tiles: (await page.locator(`${TILES} > p:last-child`).allInnerTexts()).join(' '),
        notes: await page.locator('main .name p').allInnerTexts(),
        pictures: (await page.locator('main figure svg[role=img]').evaluateAll((drawn) => drawn.map((one) => one.innerHTML))).join(' '),
      };
    };
    const [nothing, before, lastYear, target] = [await read(''), await read('?c=prev'), await read('?c=yoy'), await read('?c=target')];
    expect(before.tiles).toMatch(/than the month before/);
    expect(lastYear.tiles).toMatch(/than a year before/);
    expect(target.tiles).toMatch(/Targets are set by zone and month: see below.*No target is set/s);
    expect(new Set([nothing, before, lastYear, target].map(({ pictures }) => pictures)).size).toBe(4);
    expect(before.notes[0]).toMatch(/dotted: the period before$/);
    expect(lastYear.notes.map((note) => note.endsWith(' dotted: a year before'))).toEqual([true, true, true]);
    expect(target.notes.map((note) => /(dashed: target|no target is set)$/.exec(note)?.[1])).toEqual([
      'dashed: target',
      'no target is set',
      'no target is set',
    ]);
    expect(await page.getByRole('img', { name: /^Attendances, New Parks: .* Target 280\./ }).count()).toBe(1);
    await close();
  });

  test('a page none of whose measures has a target says so in the control, and offers none', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const compare = page.getByRole('navigation', { name: 'Compare' });
    await page.goto(`${readOnlyHub()}/crime`);
    await compare.locator('summary').click();
    expect(await compare.innerText()).toMatch(/Target: none is set for these measures/);
    expect(await compare.getByRole('link').count()).toBe(3);
    await page.goto(`${readOnlyHub()}/`);
    await compare.locator('summary').click();
    expect(await compare.getByRole('link').count()).toBe(4);
    await close();
  });
});
