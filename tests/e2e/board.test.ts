// The slides of a board meeting: by keys, by links alone, on a wall, on paper.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

const WALL = { width: 1920, height: 1080 };
/** Of a trend, on the deck of the sample. */
const SLIDE = 3;

/** The number of the slide that is alone on the screen, as it says itself: '3 of 13'. */
const readNumber = (page: Page): Promise<string> => page.locator('.slide:visible .number').innerText();

const countSlides = (page: Page): Promise<number> => page.locator('.slide').count();

async function openDeck(browser: Browser, address = '/board#1', options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(browser, { viewport: WALL, ...options });
  // The script of the keys is part of the page, so that it answers once the page has loaded.
  await opened.page.goto(`${readOnlyHub()}${address}`, { waitUntil: 'load' });
  return opened;
}

describe.skipIf(mustSkip)('the slides of the board', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('turn by keys, each with its number in the address, also when the network is gone', async () => {
    const { page, close } = await openDeck(browser);
    const count = await countSlides(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.context().setOffline(true);
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'Space', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'g', '4', 'Enter']) {
      await page.keyboard.press(key);
      seen.push(`${key} ${new URL(page.url()).hash} ${await readNumber(page)}`);
    }
    const at = (key: string, number: number) => `${key} #${number} ${number} of ${count}`;
    expect(seen).toEqual([
      at('ArrowRight', 2),
      at('Space', 3),
      at('ArrowLeft', 2),
      at('End', count),
      at('ArrowRight', count),
      at('Home', 1),
      at('g', 1),
      at('4', 1),
      at('Enter', 4),
    ]);
    // The title of a page is set once its turn has come.
    await page.waitForFunction((of) => document.title.startsWith(`4 of ${String(of)}: `), count);
    // A browser asks for the icon of the site again whenever the title changes.
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
    await close();
  });

  test('show one zone, a comparison, a table and events in place, and lead back', async () => {
    const { page, faults, close } = await openDeck(browser, `/board#${SLIDE}`);
    const panels = page.locator(`[id="${SLIDE}"] figure:visible`);
    expect(await panels.count()).toBe(3);
    await page.keyboard.press('2');
    await page.waitForURL((url) => url.searchParams.get('z') === 'new-parks' && url.hash === `#${SLIDE}`);
    await page.waitForFunction((id) => document.querySelectorAll(`[id="${id}"] figure`).length === 1, String(SLIDE));
    expect(await readNumber(page)).toMatch(/^3 of/);
    await page.keyboard.press('c');
    await page.waitForURL((url) => url.searchParams.get('c') === 'yoy');
    await page
      .locator(`[id="${SLIDE}"]`)
      .getByText(/^Against /)
      .first()
      .waitFor();
    await page.keyboard.press('t');
    await page.locator(`[id="${SLIDE}-table"]`).waitFor({ state: 'visible' });
    expect(await panels.count()).toBe(0);
    await page.keyboard.press('e');
    await page.locator(`[id="${SLIDE}-events"] li`).first().waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    expect(await panels.count()).toBe(1);
    await page.keyboard.press('0');
    await page.waitForFunction((id) => document.querySelectorAll(`[id="${id}"] figure`).length === 3, String(SLIDE));
    // Back undoes one decision.
    await page.goBack();
    await page.waitForFunction((id) => document.querySelectorAll(`[id="${id}"] figure`).length === 1, String(SLIDE));
    expect(faults).toEqual([]);
    await close();
  });

  test('can be blank, listed and explained, and every question leads back to the slide', async () => {
    const { page, close } = await openDeck(browser, `/board#${SLIDE}`);
    await page.keyboard.press('b');
    expect(await page.locator('html').getAttribute('data-blank')).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('html').getAttribute('data-blank')).toBeNull();
    for (const [key, heading] of [
      ['o', 'Board slides'],
      ['?', 'Keys for the slides'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('heading', { name: heading }).waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
      expect(await readNumber(page)).toMatch(/^3 of/);
    }
    await close();
  });

  test('answer to no single letter once those are turned off, and this browser keeps that', async () => {
    const { page, close } = await openDeck(browser, '/board#help');
    await page.getByLabel('Single letters').uncheck();
    await page.goto(`${readOnlyHub()}/board#${SLIDE}`);
    await page.reload({ waitUntil: 'load' });
    for (const key of ['b', 't', '2', '?']) await page.keyboard.press(key);
    expect(await page.locator('html').getAttribute('data-blank')).toBeNull();
    expect(page.url()).toBe(`${readOnlyHub()}/board#${SLIDE}`);
    await page.keyboard.press('ArrowRight');
    expect(await readNumber(page)).toMatch(/^4 of/);
    await close();
  });

  test.each([WALL, { width: 1280, height: 720 }])(
    'and their tables fill a screen of $width × $height without scrolling',
    async (viewport) => {
      const { page, close } = await openDeck(browser, '/board#1', { viewport });
      const count = await countSlides(page);
      const scrolling: string[] = [];
      const places = Array.from({ length: count }, (_, place) => [`${place + 1}`, `${place + 1}-table`]).flat();
      for (const place of places) {
        await page.goto(`${readOnlyHub()}/board#${place}`);
        const past = await page.evaluate(() => {
          const root = document.documentElement;
          const up = [...document.querySelectorAll('.slide')].filter((slide) => slide.clientHeight > 0);
          const bodies = up.flatMap((slide) => [slide, ...slide.querySelectorAll('.body')]);
          return {
            up: up.length,
            scrolls: root.scrollHeight > innerHeight || root.scrollWidth > innerWidth,
            cut: bodies.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1),
          };
        });
        if (past.up !== 1 || past.scrolls || past.cut) scrolling.push(`${place}: ${JSON.stringify(past)}`);
      }
      expect(scrolling).toEqual([]);
      await close();
    },
  );

  test.each([320, 360, 480, 640, 768])(
    'can be read at a width of %d: nothing is cut, broken inside a word or printed over another',
    async (width) => {
      const { page, close } = await openDeck(browser, '/board#1', { viewport: { width, height: 740 } });
      const found = await page.evaluate(() => {
        const slide = [...document.querySelectorAll('.slide')].find(({ clientHeight }) => clientHeight > 0);
        const edge = (slide?.getBoundingClientRect().right ?? 0) + 0.5;
        const cells = [...(slide?.querySelectorAll('th, td') ?? [])].filter((cell) => cell.getBoundingClientRect().width > 2);
        /** Lines of text, each where it is. */
        const linesOf = (cell: Element) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
        };
        const past = cells.filter((cell) =>
          linesOf(cell).some((line) => line.right > Math.min(edge, cell.getBoundingClientRect().right + 0.5)),
        );
        const words = [...(slide?.querySelectorAll('h2, th') ?? [])].flatMap((heading) => {
          const [walker, broken] = [document.createTreeWalker(heading, NodeFilter.SHOW_TEXT), [] as string[]];
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\w&]+/g)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
            }
          return broken;
        });
        return {
          cells: cells.length,
          past: past.map((cell) => cell.textContent),
          words,
          scrolls: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(found.cells).toBeGreaterThan(30);
      expect({ ...found, cells: 0 }).toEqual({ cells: 0, past: [], words: [], scrolls: false });
      await close();
    },
  );

  test('have a finding of 44 px, and no text of a chart or around it below 22 px, at 1920 × 1080, also beside last year', async () => {
    const { page, close } = await openDeck(browser, '/board?c=yoy#1');
    const count = await countSlides(page);
    const least: number[] = [];
    for (let number = 1; number <= count; number++) {
      await page.goto(`${readOnlyHub()}/board?c=yoy#${number}`);
      const sizes = await page.evaluate(() => {
        const slide = [...document.querySelectorAll('.slide')].find(({ clientHeight }) => clientHeight > 0);
        const sizeOf = (element: Element) => {
          const picture = element.closest('svg');
          const scale = picture ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1;
          return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        };
        const seen = [...(slide?.querySelectorAll('svg text, p, a, h3, td, th') ?? [])].filter(
          (element) => element.getBoundingClientRect().width > 2,
        );
        return { finding: sizeOf(slide?.querySelector('h2') ?? document.body), least: Math.min(...seen.map(sizeOf)), texts: seen.length };
      });
      expect(sizes.texts, `texts on slide ${number}`).toBeGreaterThan(30);
      expect(sizes.finding, `finding of slide ${number}`).toBeCloseTo(44, 0);
      least.push(sizes.least);
    }
    expect(Math.min(...least)).toBeGreaterThan(21.9);
    await close();
  });

  test('are light, whatever the device is set to; other pages are as it is set', async () => {
    const { page, close } = await openDeck(browser, `/board#${SLIDE}`, { colorScheme: 'dark' });
    const surface = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--surface').trim());
    expect(await surface()).toBe('#fff');
    await page.goto(`${readOnlyHub()}/accessibility`);
    expect(await surface()).not.toBe('#fff');
    await close();
  });

  test('draw the months that they are compared with, and keep their pictures high', async () => {
    const { page, close } = await openDeck(browser, `/board?c=yoy#${SLIDE}`);
    const pictures = page.locator('.slide:visible svg[role=img]:visible');
    expect(await pictures.getByText(/^a year before \d/).count()).toBe(3);
    const low = await page
      .locator('.slide svg[role=img]')
      .evaluateAll((all) => all.filter((each) => (each as SVGSVGElement).viewBox.baseVal.height < 300).length);
    expect(low).toBe(0);
    await close();
  });

  test('fill the screen by F and leave it by F, also when the zones change between', async () => {
    const { page, close } = await openDeck(browser, `/board#${SLIDE}`);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('1');
    await page.waitForURL((url) => url.searchParams.has('z'));
    expect(await isFull()).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
    await close();
  });

  test('are a list with links without script, and an address shows one slide alone', async () => {
    const { page, close } = await openDeck(browser, '/board', { javaScriptEnabled: false });
    const count = await countSlides(page);
    expect(await page.locator('#overview ol > li').count()).toBe(count);
    await page.getByRole('link', { name: 'Start with slide 1' }).click();
    expect(await page.locator('.slide:visible').count()).toBe(1);
    await page.locator('.slide:visible').getByRole('link', { name: 'Next slide' }).click();
    expect(await readNumber(page)).toBe(`2 of ${count}`);
    await close();
  });

  test('are one landscape sheet of A4 each on paper, each with its number and its address', async () => {
    const { page, close } = await openDeck(browser, '/board#2');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(await countSlides(page));
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
    // 297 × 210 mm in points.
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'print' });
    const foots = await page.locator('.slide footer').allInnerTexts();
    for (const [place, foot] of foots.entries()) {
      expect(foot).toContain(`${place + 1} of ${foots.length}`);
      expect(foot).toContain(`${readOnlyHub()}/board?`);
      expect(foot).toContain(`#${place + 1}`);
    }
    await close();
  });

  test('are added and removed by links that keep the deck in the address', async () => {
    const { page, close } = await openDeck(browser, '/board');
    const count = await countSlides(page);
    await page.getByText('Add a slide').click();
    await page.getByRole('link', { name: 'Volunteer hours', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('b') === 'engagement.volunteerHours');
    expect(await countSlides(page)).toBe(count + 1);
    await page.getByRole('link', { name: /^Remove slide 2/ }).click();
    await page.waitForURL((url) => url.searchParams.get('b')?.includes('~-engagement.') ?? false);
    expect(await countSlides(page)).toBe(count);
    await page.getByRole('link', { name: /^Earlier place for slide 3/ }).click();
    await page.waitForURL((url) => url.searchParams.get('b')?.endsWith(':1') ?? false);
    // The next press of Tab is on the slide that was moved.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('listed-2');
    await page.getByRole('link', { name: 'Show the usual slides again' }).click();
    await page.waitForURL((url) => !url.searchParams.has('b'));
    await close();
  });

  test('are added from a card of the dashboard, which then leads to them', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${readOnlyHub()}/outreach?v=download`);
    const cardOf = (id: string) => page.locator(`article[data-measure="${id}"]`);
    const id = 'outreach.contacts';
    await cardOf(id).getByRole('link', { name: 'Add to board' }).click();
    await page.waitForURL((url) => url.searchParams.get('b') === id);
    await cardOf(id).getByRole('link', { name: 'On the board: open its slide' }).click();
    await page.waitForURL((url) => url.pathname === '/board' && url.searchParams.get('b') === id && url.hash === '#14');
    expect(await page.locator('#overview ol > li').count()).toBe(14);
    await close();
  });

  test('are led to by the cards of the headline measures, which every deck has, without script too', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: WALL });
    await page.goto(`${readOnlyHub()}/engagement?v=download`);
    const card = page.locator('article[data-measure="engagement.attendances"]');
    await card.getByRole('link', { name: 'On the board: open its slide' }).click();
    // A browser goes to the slide that the address names once it has the styles, not as soon as it has the page.
    await page.waitForLoadState();
    expect(await page.locator('.slide:visible').count()).toBe(1);
    expect(await readNumber(page)).toMatch(/^2 of/);
    await close();
  });

  test('stay up where they have no table or no events, by key and by address, and say so', async () => {
    const { page, close } = await openDeck(browser);
    const status = page.locator('.deck > [role=status]');
    for (const [key, side] of [
      ['t', 'table'],
      ['e', 'events'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await readNumber(page)).toMatch(/^1 of/);
      expect(await status.innerText()).toBe(`Slide 1 has no ${side}.`);
      expect(new URL(page.url()).hash).toBe('#1');
    }
    await page.goto(`${readOnlyHub()}/board#1-events`);
    await page.waitForURL((url) => url.hash === '#1');
    expect(await readNumber(page)).toMatch(/^1 of/);
    await page.keyboard.press('ArrowRight');
    expect(await status.innerText()).toBe('');
    await close();
    const still = await openDeck(browser, '/board#1-table', { javaScriptEnabled: false });
    expect(await readNumber(still.page)).toMatch(/^1 of/);
    await still.close();
  });

  test('have their number and how many there are in the title from the start', async () => {
    const { page, close } = await openDeck(browser, '/board#4');
    const count = await countSlides(page);
    await expect.poll(() => page.title()).toMatch(new RegExp(`^4 of ${String(count)}: `));
    await close();
  });

  test('explain each mark of their pictures in sight, and only those that are drawn', async () => {
    const { page, close } = await openDeck(browser);
    const marked = await page.locator('.slide').evaluateAll((slides) => {
      const outlines = (root: Element, selector: string) =>
        [...root.querySelectorAll(`${selector} path[style*="fill:var(--"]`)].flatMap((path) => path.getAttribute('d') ?? []);
      return slides
        .filter((slide) => slide.querySelector('figure'))
        .map((slide) => ({ key: outlines(slide, '.key').length, words: slide.querySelector('.key')?.textContent ?? '' }));
    });
    expect(marked.length).toBeGreaterThan(5);
    expect(marked.every(({ words }) => words !== '')).toBe(true);
    expect(marked.some(({ key, words }) => key > 0 && words.includes('than usual'))).toBe(true);
    expect(marked.every(({ key, words }) => key === words.split('than usual').length - 1)).toBe(true);
    await close();
  });
});
