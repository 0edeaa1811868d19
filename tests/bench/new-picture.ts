// Measures what a reader waits for who chooses another period: from the press on its link until the new page is painted, at addresses that nobody has opened
// since the hub was filled. The page, the hub and the database are on one machine, so the network has no part in it.

import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../e2e/browser.ts';
import { inMs, median, tellTable } from './figures.ts';

/** From the press to the new picture, and to the mark that says that the page is busy, in milliseconds. */
const PICTURE_MS = 300;
const BUSY_MS = 100;
/** Presses before the programs are warm, and those that are measured. */
const WARM_UP = 4;
const RUNS = 12;

/** A page of each kind that has charts. */
const PAGES = ['/', '/zones/new-parks', '/measures/engagement.attendances', '/engagement'];

interface Press {
  busyMs: number;
  pictureMs: number;
}

/** @param address of a hub on PostgreSQL whose pages nobody has opened @param only the path of one page; none for all */
export async function measureNewPicture(address: string, only: string | undefined): Promise<void> {
  const browser = await openBrowser();
  const rows = [];
  for (const path of PAGES.filter((page) => only === undefined || page === only)) {
    const presses = await pressThrough(browser, address, path);
    const [busy, pictures] = [presses.map(({ busyMs }) => busyMs), presses.map(({ pictureMs }) => pictureMs)];
    const cells = [
      { number: median(busy), limit: BUSY_MS, write: inMs },
      { number: median(pictures), limit: PICTURE_MS, write: inMs },
      { number: Math.max(...pictures), limit: PICTURE_MS, write: inMs },
    ];
    rows.push({ name: path, cells });
  }
  tellTable(
    `From a press on a period to the new picture, at a new address, ${RUNS} presses, on PostgreSQL`,
    ['busy, median', 'median', 'worst'],
    rows,
  );
  await browser.close();
}

/** Opens a page and chooses one period after another, each of them once. */
async function pressThrough(browser: Browser, address: string, path: string): Promise<Press[]> {
  const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  const links = page.locator('nav[aria-label="Period"] a:not([aria-current])');
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  if (addresses.length < WARM_UP + RUNS) throw new Error(`${path} offers ${addresses.length} periods, and ${WARM_UP + RUNS} are pressed.`);
  const presses: Press[] = [];
  for (const href of addresses.slice(0, WARM_UP + RUNS)) {
    presses.push(await press(page, href));
    // What the page does once it is painted is not part of the next press.
    await page.waitForLoadState('networkidle');
  }
  await close();
  return presses.slice(WARM_UP);
}

/** Presses one link, and waits in the page itself until its title is another and that is painted. */
function press(page: Page, href: string): Promise<Press> {
  return page.evaluate(async (pressed) => {
    const link = document.querySelector<HTMLAnchorElement>(`nav[aria-label="Period"] a[href="${pressed}"]`);
    if (!link) throw new Error(`There is no period ${pressed}.`);
    const before = document.title;
    const start = performance.now();
    let busyMs = Number.POSITIVE_INFINITY;
    link.click();
    while (document.title === before) {
      await new Promise(requestAnimationFrame);
      if (document.querySelector('main[aria-busy="true"]')) busyMs = Math.min(busyMs, performance.now() - start);
      if (performance.now() - start > 20_000) throw new Error(`${pressed} was not shown in 20 seconds.`);
    }
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const pictureMs = performance.now() - start;
    // A page that is there in the next frame needs no mark.
    return { busyMs: Math.min(busyMs, pictureMs), pictureMs };
  }, href);
}
