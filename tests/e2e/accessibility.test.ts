// Decides that every page can be read by everybody: axe finds nothing on it, alive, in either theme, narrow or wide; so it is for pages that have nothing to
// show, pages that are not there, and each side of a card.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages } from '../dashboard-pages.ts';
import { expectNoFaults, findCutOff, findFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

/** Beside each page as it opens: the sides of its cards, choices and what is told of them, months without data, and records that hold much or nothing. */
const STATES = [
  '/?v=table',
  '/?v=download',
  '/?v=about',
  '/?c=yoy&z=bell-foundry.new-parks&p=nonsense',
  '/?p=2003-04',
  '/zones/new-parks?v=table&c=prev&p=2025-26',
  '/engagement?z=new-parks&v=table',
  '/grants?p=2018-19',
  '/grants?p=2025-26&z=new-parks&v=table',
  '/grants/38',
  '/grants/rounds/6',
  '/measures/outreach.concernsOpen',
  '/measures/grants.budgetUsed',
  '/board#1',
  '/board?z=new-parks&c=yoy#3',
  '/board#3-table',
];
const NOT_THERE = ['/nowhere', '/zones/nowhere', '/grants/nothing', '/measures/engagement.cake', '/organisations/nobody'];

describe.skipIf(mustSkip)('axe finds nothing, in light and dark, at 320 and 1280 px', { timeout: 120_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('which would be heard: a picture without words, and words that are hard to see', async () => {
    const { page, close } = await openPage(browser);
    await page.setContent(
      '<html lang="en"><title>A page</title><main><h1>A page</h1><img src="x.png"><p style="color: #ccc">Pale</p></main>',
    );
    expect((await findFaults(page)).map((fault) => fault.split(':')[0])).toEqual(['color-contrast', 'image-alt']);
    expect((await findFaults(page, { tags: ['cat.color'] })).map((fault) => fault.split(':')[0])).toEqual(['color-contrast']);
    await close();
  });

  test('which would be heard: words that are cut off where text is wider apart, and a page that scrolls sideways then', async () => {
    const { page, close } = await openPage(browser);
    // As wide as its words, in whatever face this machine has.
    const holdWidth = () =>
      page.locator('p').evaluate((words) => (words.style.inlineSize = `${Math.ceil(words.getBoundingClientRect().width)}px`));
    await page.setContent('<p style="inline-size: max-content; overflow: hidden; white-space: nowrap">Words of a page</p>');
    await holdWidth();
    expect((await findCutOff(page)).map((found) => found.slice(0, 2))).toEqual(['<p']);
    await page.setContent(
      '<body style="margin: 0"><p style="inline-size: max-content; white-space: nowrap">Words of a page, as wide as it</p>',
    );
    await page.setViewportSize({ width: Number.parseInt(await holdWidth()), height: 300 });
    expect(await findCutOff(page)).toEqual(['the page']);
    await close();
  });

  // A page is worked on by a process of its own: two at once keep two cores busy.
  test.concurrent.each([...listPages(), ...STATES])('on %s', async (path) => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 320, height: 900 } });
    expect((await page.goto(`${readOnlyHub()}${path}`))?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    await page.mouse.move(10, 10);
    const [picture] = await page.locator('svg[role=img]:visible').all();
    await picture?.scrollIntoViewIfNeeded();
    for (const summary of (await page.locator('summary:visible').all()).slice(0, 5)) await summary.click();
    await expectNoFaults(page);
    expect(faults).toEqual([]);
    await close();
  });

  test.concurrent.each(NOT_THERE)('on %s, which is not there', async (path) => {
    const { page, close } = await openPage(browser);
    expect((await page.goto(`${readOnlyHub()}${path}`))?.status()).toBe(404);
    await expectNoFaults(page);
    await close();
  });
});
