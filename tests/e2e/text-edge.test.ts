import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages } from '../dashboard-pages.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

const WIDTHS = [360, 720, 1280];
/** How far a text may pass the edge of its drawing in px, by the face that it is seen in: the product's own, or the stand-in that a machine has until that has come. */
const FACES = [
  { face: "'Source Sans 3 Variable', sans-serif", mostPx: 0.5 },
  { face: "'Source Sans 3 Stand-in', 'Source Sans 3 Stand-in, Android', 'Source Sans 3 Stand-in, Linux', sans-serif", mostPx: 8 },
];
/** Beside every page as it opens: months enough for years on the axis, and so few that labels stand at both ends. */
const PERIODS = ['/crime?p=all', '/outreach?p=2025-26.q1'];

interface Measured {
  texts: number;
  past: string[];
}

/** Every text of every chart that is seen at this width, in each face, and what of it reaches further past the edge of its drawing than it may. */
function measureTexts(page: Page, width: number): Promise<Measured> {
  return page.evaluate(
    ({ faces, width }) => {
      // What is out of sight is laid out as well.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      if (document.adoptedStyleSheets.length === 0) document.adoptedStyleSheets = [sheet];
      const pictures = [...document.querySelectorAll<SVGSVGElement>('main svg[role=img]')].filter((picture) => picture.clientWidth > 0);
      const texts = pictures.flatMap((picture) => [...picture.querySelectorAll('text')].map((text) => ({ picture, text })));
      const past = faces.flatMap(({ face, mostPx }) => {
        for (const picture of pictures) picture.style.setProperty('--font', face);
        return texts.flatMap(({ picture, text }) => {
          const edge = picture.getBoundingClientRect();
          const box = text.getBoundingClientRect();
          // A box is as high as the line. Digits and letters keep a tenth of it free above and below.
          const free = box.height / 10;
          const over = Math.max(edge.left - box.left, box.right - edge.right, edge.top - box.top - free, box.bottom - edge.bottom - free);
          return over > mostPx
            ? [
                `${width} px, ${face}: "${text.textContent.trim()}" by ${over.toFixed(1)} px, ${picture.id || (picture.firstElementChild?.id ?? '')}`,
              ]
            : [];
        });
      });
      return { texts: texts.length, past };
    },
    { faces: FACES, width },
  );
}

describe.skipIf(mustSkip)('the text of every chart', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('is whole at 360, 720 and 1280 px in the face of the product, and passes the edge by a letter at most in its stand-in', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/accessibility`, { waitUntil: 'networkidle' });
    const past: string[] = [];
    let texts = 0;
    for (const path of [...listPages(), ...PERIODS]) {
      const address = `${readOnlyHub()}${path}`;
      if (!(await (await fetch(address, { headers: { accept: 'text/html' } })).text()).includes('</text>')) continue;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const measured = await measureTexts(page, width);
        texts += measured.texts;
        past.push(...measured.past.map((found) => `${path} ${found}`));
      }
    }
    await close();
    expect(texts).toBeGreaterThan(1000);
    expect(past).toEqual([]);
  });
});
