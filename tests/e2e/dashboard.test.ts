import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage, wordsOf } from './browser.ts';
import { choose } from './controls.ts';
import { readOnlyHub } from './read-only-hub.ts';

/** A page of cards. */
const CHARTS = '/crime';
const PAGES = [CHARTS, '/outreach'];
/** The first card of a page. */
const CARD = 'main article[data-measure] >> nth=0';
const FAR = 60_000;

/** The first chart that is seen answers to its reader once the page is hydrated. */
function firstChart(page: Page): Locator {
  return page.locator('[role=application]:visible').first();
}

test.each(['/engagement', '/zones/new-parks?v=table'])('%s that a reader has is not sent again', async (path) => {
  const open = (headers: Record<string, string>) => fetch(`${readOnlyHub()}${path}`, { headers: { accept: 'text/html', ...headers } });
  const first = await open({});
  const again = await open({});
  expect(again.status).toBe(200);
  expect(await again.text()).toBe(await first.text());
  const has = await open({ 'if-none-match': String(first.headers.get('etag')) });
  expect([has.status, await has.text()]).toEqual([304, '']);
});

describe.skipIf(mustSkip)('the dashboard in a browser', { timeout: FAR }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  describe.each(PAGES)('%s', (path) => {
    test('has the table of each chart on paper, after it', async () => {
      const { page, close } = await openPage(browser, { javaScriptEnabled: false });
      await page.goto(`${readOnlyHub()}${path}`);
      const table = page.locator(CARD).locator('table');
      expect(await table.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await table.isVisible()).toBe(true);
      await close();
    });

    test('asks nothing of any other machine, and the console stays silent', async () => {
      const { page, faults, strayRequests, close } = await openPage(browser);
      await page.goto(`${readOnlyHub()}${path}`);
      await firstChart(page).hover();
      await firstChart(page).locator('.chart-tip-words').waitFor();
      expect(strayRequests).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });

    test('has its finding, chart and table without script', async () => {
      const { page, close } = await openPage(browser, { javaScriptEnabled: false });
      await page.goto(`${readOnlyHub()}${path}`);
      const card = page.locator(CARD);
      const [finding = ''] = await wordsOf(card.locator('h3'));
      expect(finding).not.toBe('');
      expect(finding.split(' ').length).toBeLessThanOrEqual(12);
      expect(await card.locator('svg[role=img]:visible').count()).toBeGreaterThan(0);
      await card.getByRole('link', { name: /^Table/ }).click();
      expect(new URL(page.url()).searchParams.get('v')).toBe('table');
      expect(await card.locator('table').isVisible()).toBe(true);
      expect(await card.locator('tbody th[scope=row]').count()).toBeGreaterThan(0);
      await close();
    });

    test('keeps everything in its place while it is hydrated and a chart answers', async () => {
      const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
      await page.goto(`${readOnlyHub()}${path}`);
      await firstChart(page).hover();
      await firstChart(page).locator('.chart-tip-words').waitFor();
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
      expect(shift).toBeLessThan(0.01);
      await close();
    });
  });

  describe.each([...PAGES, '/', '/zones/new-parks'])('%s', (path) => {
    test.each([
      [360, 12],
      [1280, 13],
    ])('at %i px writes no text of a chart smaller than %i px', async (width, least) => {
      const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width, height: 900 } });
      await page.goto(`${readOnlyHub()}${path}`);
      const sizes = await page.locator('svg[role=img]:visible').evaluateAll((pictures) =>
        pictures.flatMap((picture) => {
          const scale = picture.clientWidth / (picture as SVGSVGElement).viewBox.baseVal.width;
          return [...picture.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
        }),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
      await close();
    });
  });

  test('choosing a period changes the address and the figures, and Back undoes it', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/`);
    const before = await page.title();
    await choose(page, 'Period', 'Last 12 months');
    await page.waitForURL('**/?p=last-12-months');
    await expect.poll(() => page.title(), { timeout: 10_000 }).not.toBe(before);
    await page.goBack();
    await expect.poll(() => page.title(), { timeout: 10_000 }).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  test('the first screen is a headline, five figures with their change, and the zones on one scale', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    await page.goto(`${readOnlyHub()}/`);
    const [headline = ''] = await wordsOf(page.locator('h1'));
    expect(headline.split(' ').length).toBeLessThanOrEqual(12);
    const tiles = page.locator('main ul').first().locator('> li');
    expect(await tiles.getByRole('link').count()).toBe(5);
    expect((await wordsOf(tiles.locator('strong'))).map((figure) => /^£?[\d,]+$/.test(figure))).toEqual([true, true, true, true, true]);
    const pictures = page.locator('main section figure svg[role=img]');
    expect(await pictures.count()).toBe(9);
    const last = (await pictures.last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(800);
    // One scale: the gridlines of a measure are at the same height in every zone, and bear the same numbers.
    const scales = await pictures.evaluateAll((drawn) =>
      drawn.map((svg) =>
        [...svg.querySelectorAll('text[text-anchor=end]')].map((tick) => `${tick.textContent} ${tick.getAttribute('y')}`).join(),
      ),
    );
    for (const row of [0, 1, 2]) expect(new Set([scales[row], scales[row + 3], scales[row + 6]]).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3000);
    await close();
  });

  test('every finding leads to its measure, says its latest figure, and how findings are chosen is behind a link', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/`);
    const findings = page.getByRole('region', { name: 'What changed' }).getByRole('listitem');
    const told = await wordsOf(findings.getByRole('link'));
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThanOrEqual(5);
    expect(told[0]).toBe((await wordsOf(page.locator('h1')))[0]);
    expect((await wordsOf(findings.locator('strong'))).every((figure) => /\d/.test(figure))).toBe(true);
    const rules = page.getByText('are checked against their usual range');
    expect(await rules.isVisible()).toBe(false);
    await page.getByText('How we choose what to show').click();
    expect(await rules.isVisible()).toBe(true);
    await findings.getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/measures\//);
    await close();
  });

  test('the pictures of the first screen have their figures in tables, one Tab after them', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/`);
    const tables = page.locator('main details').first();
    expect(await tables.locator('table').first().isVisible()).toBe(false);
    await tables.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await wordsOf(tables.locator('caption'))).toHaveLength(4);
    // The last figure of a line is that of its table.
    const picture = page.getByRole('img', { name: /^Attendances, New Parks: / });
    const [, figure, month] = /: ([\d,]+) in (\w+ \d{4})\./.exec((await picture.getAttribute('aria-label')) ?? '') ?? [];
    const row = tables.locator('table').nth(1).getByRole('row', { name: month! });
    expect(await row.getByRole('cell').nth(1).innerText()).toContain(figure);
    await page.goto(`${readOnlyHub()}/?v=table`);
    expect(await tables.locator('table').first().isVisible()).toBe(true);
    await close();
  });

  test('a zone has its outline, residents and news first, and its page is short', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    await page.goto(`${readOnlyHub()}/zones/new-parks`);
    expect(await page.locator('main article').first().innerText()).toMatch(/Residents\n+[\d,]+\n+/);
    const news = page.getByRole('region', { name: 'What changed' }).getByRole('listitem');
    expect(await news.count()).toBeLessThanOrEqual(3);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      expect.arrayContaining(['Engagement', 'Outreach', 'Grants', 'Events']),
    );
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500);
    await page.goto(`${readOnlyHub()}/zones`);
    const tops = await page.locator('main article').evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
    expect([tops.length, new Set(tops).size]).toEqual([3, 1]);
    await close();
  });

  test('the first screen follows the choice of zones', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/?z=new-parks`);
    expect(await wordsOf(page.locator('main section h2').filter({ hasText: 'New Parks' }))).toEqual(['New Parks']);
    expect(await page.locator('main section figure svg[role=img]').count()).toBe(3);
    const [one = ''] = await wordsOf(page.locator('main ul strong').first());
    await page.goto(`${readOnlyHub()}/`);
    expect(await wordsOf(page.locator('main ul strong').first())).not.toEqual([one]);
    await close();
  });

  test('three months are judged by all that are held: a short period has the verdicts that a long one has', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/?p=2025-26.q1`);
    expect(await page.locator('main').innerText()).toMatch(/\w+ things? changed more than usual in this period \(\d+ checked\)/);
    await close();
  });

  test('a quarter is chosen without script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/`);
    await choose(page, 'Period', /^Q1/);
    expect(new URL(page.url()).search).toMatch(/^\?p=\d{4}-\d{2}\.q1$/);
    expect(await page.title()).toMatch(/April \d{4} to June \d{4}/);
    await close();
  });

  test('a period that the page does not know is shown as the default, and the reader is told', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/?p=soon`);
    expect(await page.getByRole('status').innerText()).toContain('soon');
    await close();
  });

  test('a missing month is a gap in the line and "not reported" in the table', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/crime?p=all`);
    const card = page.locator('[data-measure="crime.recordedCrime"]');
    // The table stands there for paper.
    expect(await card.locator('tbody td', { hasText: 'not reported' }).count()).toBeGreaterThan(0);
    const lines = await card
      .locator('svg[role=img] path[stroke*="--zone-"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
    // A path that begins a second time has lifted the pen over a gap.
    expect(lines.some((line) => line.split('M').length > 2)).toBe(true);
    expect(await card.locator('svg[role=img] [fill="url(#gap-not-reported)"]').count()).toBeGreaterThan(0);
    await close();
  });

  test('arrow keys read each month of a chart aloud, and Escape stops', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}${CHARTS}`);
    const chart = firstChart(page);
    await chart.focus();
    const said = chart.locator('[aria-live]');
    await page.keyboard.press('End');
    await expect.poll(() => said.innerText()).not.toBe('');
    const last = await said.innerText();
    expect(last).toMatch(/^[A-Z][a-z]+ \d{4}: .*(within the usual range|than usual).*; average .*usual range/);
    expect(await chart.locator('.chart-tip-words').isVisible()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await said.innerText()).not.toBe(last);
    await page.keyboard.press('Escape');
    expect(await said.innerText()).toBe('');
    await expect.poll(() => chart.locator('.chart-tip-words').isVisible()).toBe(false);
    await close();
  });

  test('a pointer over a chart chooses the month below it, and leaves with it; a tap chooses one as well', async () => {
    const { page, close } = await openPage(browser, { hasTouch: true });
    await page.goto(`${readOnlyHub()}${CHARTS}`);
    const chart = firstChart(page);
    await chart.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await chart.boundingBox())!;
    const month = async () => (await chart.locator('.chart-tip-words strong').innerText()).trim();
    await page.mouse.move(x + width * 0.4, y + height / 2);
    const left = await month();
    await page.mouse.move(x + width * 0.6, y + height / 2);
    await expect.poll(month).not.toBe(left);
    await page.mouse.move(x, y - 40);
    await expect.poll(() => chart.locator('.chart-tip-words').count()).toBe(0);
    await page.touchscreen.tap(x + width * 0.4, y + height / 2);
    expect(await month()).toBe(left);
    await close();
  });

  test('Escape takes away the words that a mouse brought up, wherever the focus is, until it points at another month', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}${CHARTS}`);
    const chart = firstChart(page);
    await chart.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await chart.boundingBox())!;
    const words = chart.locator('.chart-tip-words');
    const line = chart.locator('.line');
    await page.mouse.move(x + width * 0.4, y + height / 2);
    await words.waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.keyboard.press('Escape');
    await expect.poll(() => line.count()).toBe(0);
    await page.mouse.move(x + width * 0.4 + 1, y + height / 2);
    expect([await line.count(), await words.count()]).toEqual([0, 0]);
    await page.mouse.move(x + width * 0.6, y + height / 2);
    await words.waitFor();
    await close();
  });

  test('the line of the month under the pointer is dashed, as no line of an event is', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}${CHARTS}`);
    await firstChart(page).hover();
    const line = firstChart(page).locator('.line');
    // Drawn again whenever the pointer moves: an element that was just replaced has no style.
    await expect.poll(() => line.evaluate((drawn) => getComputedStyle(drawn).borderInlineStartStyle)).toBe('dashed');
    await close();
  });

  test('a chart whose figures do not come stays the picture that it was, with its words and its table', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/figures/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${readOnlyHub()}${CHARTS}`);
    const card = page.locator(CARD);
    const pictures = await card.locator('svg[role=img]:visible').count();
    const application = card.locator('[role=application]:visible');
    await application.first().waitFor();
    const before = await application.count();
    await application.first().hover();
    await card.locator('[data-failed]').waitFor();
    expect(await application.count()).toBe(before - 1);
    expect(await card.locator('svg[role=img]:visible').count()).toBe(pictures);
    await card.getByRole('link', { name: /^Table/ }).click();
    await expect.poll(() => card.locator('table').first().isVisible()).toBe(true);
    await close();
  });

  test('an address of no zone answers 404 and lists the zones', async () => {
    const { page, close } = await openPage(browser);
    const response = await page.goto(`${readOnlyHub()}/zones/nowhere`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('There is no such zone');
    expect(await page.getByRole('main').getByRole('link', { name: 'New Parks' }).isVisible()).toBe(true);
    await close();
  });

  test('is hydrated while its reader keeps still, and nothing is moved by that: a link is then followed without loading a page', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/`, { waitUntil: 'domcontentloaded' });
    // Words of a face that comes later may need a line more than those of its stand-in.
    await page.evaluate(() => document.fonts.load("1rem 'Source Sans 3 Variable'").then((faces) => faces.length));
    const before = await page.locator('main').boundingBox();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').boundingBox()).toEqual(before);
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await choose(page, 'Period', 'Last 12 months');
    await page.waitForURL('**/?p=last-12-months');
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
    expect(faults).toEqual([]);
    await close();
  });

  test('a chart tells its months and a link is copied before the page is hydrated', async () => {
    const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.route(/_app\/immutable\/(entry|chunks|nodes)\//, (route) => route.abort());
    await page.goto(`${readOnlyHub()}${CHARTS}`);
    await firstChart(page).hover();
    await firstChart(page).locator('.chart-tip-words').waitFor();
    await page.getByRole('button', { name: 'Copy link' }).first().click();
    await page.getByText('Link copied.').waitFor();
    await close();
  });

  test('a chart tells the months of the period that was chosen last', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/crime`);
    const first = async () => {
      await firstChart(page).focus();
      await page.keyboard.press('Home');
      return firstChart(page).locator('.chart-tip-words strong').innerText();
    };
    const before = await first();
    await choose(page, 'Period', 'Last 12 months');
    await page.waitForURL('**/crime?p=last-12-months');
    await expect.poll(first).not.toBe(before);
    await close();
  });

  test('a page without anything that answers to script carries none', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/accessibility`);
    expect(await page.locator('script, link[rel=modulepreload]').count()).toBe(0);
    await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Copy link' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test.each(['/', CHARTS])('the script of %s is at most 60 kB compressed, what its charts answer with included', async (path) => {
    const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 300 } });
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await page.goto(`${readOnlyHub()}${path}`, { waitUntil: 'networkidle' });
    if (path === CHARTS) {
      await firstChart(page).hover();
      await firstChart(page).locator('.chart-tip-words').waitFor();
    }
    const sizes = await Promise.all(
      scripts.map(async (address) => {
        const script = await fetch(address);
        return (
          await new Response(new Blob([await script.arrayBuffer()]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
        ).byteLength;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
    await close();
  });
});
