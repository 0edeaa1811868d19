// Measures what a browser carries and sees: the script of each page before its charts come alive and in all, its HTML, and how far anything shifts.

import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { listPages } from '../dashboard-pages.ts';
import { openBrowser, openPage } from '../e2e/browser.ts';
import { inKb, tellTable } from './figures.ts';

/** Limits of the issue, in bytes after gzip, and of what may shift. */
const SCRIPT_BEFORE_CHARTS = 60 * 1024;
const SCRIPT_IN_ALL = 250 * 1024;
const SHIFT = 0.01;
/** A page that is read on a phone in the countryside: what there is no limit for in the issue is held against this. */
const HTML = 100 * 1024;

/** @param address of a hub that runs @param only the path of one page; none for all */
export async function measurePageWeight(address: string, only: string | undefined): Promise<void> {
  const browser = await openBrowser();
  const rows = [];
  for (const path of only ? [only] : listPages()) {
    const before = await weigh(browser, `${address}${path}`, false);
    const all = await weigh(browser, `${address}${path}`, true);
    const html = gzipSync(await (await fetch(`${address}${path}`)).text()).byteLength;
    rows.push({
      name: path,
      cells: [
        { number: before.scriptBytes, limit: SCRIPT_BEFORE_CHARTS, write: inKb },
        { number: all.scriptBytes, limit: SCRIPT_IN_ALL, write: inKb },
        { number: html, limit: HTML, write: inKb },
        { number: all.shift, limit: SHIFT, write: (shift: number) => shift.toFixed(3) },
      ],
    });
  }
  tellTable(
    'What a browser carries of each page, gzip, and how far it shifts',
    ['script before charts', 'script in all', 'HTML', 'shift'],
    rows,
  );
  await browser.close();
}

/** Opens a page and, where its charts may come alive, passes every one of them. */
async function weigh(browser: Browser, address: string, isAlive: boolean): Promise<{ scriptBytes: number; shift: number }> {
  const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.add(response.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (isAlive) await passCharts(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((measured) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => measured(sum), 200);
      }),
  );
  const sizes = await Promise.all([...scripts].map(async (script) => gzipSync(await (await fetch(script)).bytes()).byteLength));
  await close();
  return { scriptBytes: sizes.reduce((sum, size) => sum + size, 0), shift };
}

/** Charts come alive when their reader has moved and sees them. */
async function passCharts(page: Page): Promise<void> {
  await page.mouse.move(10, 10);
  for (const picture of (await page.locator('.picture').all()).slice(0, 12))
    await picture.scrollIntoViewIfNeeded({ timeout: 2000 }).catch(() => undefined);
  await page.waitForLoadState('networkidle');
}
