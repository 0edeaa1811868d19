// Decides how a page is held against the rules of axe.
import axe from 'axe-core';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** The narrowest screen that WCAG has pages read on without scrolling sideways, and that of a small laptop. */
const WIDTHS = [320, 1280];
const THEMES = ['light', 'dark'] as const;

/** Which parts of a page are tried, and by which rules; all by all, unless said. */
export interface AxeAsked {
  exclude?: string;
  tags?: string[];
  withoutRules?: string[];
}

/** What axe finds on a page as it stands: each rule that is broken, with the elements that break it. */
export async function findFaults(page: Page, { exclude, tags, withoutRules = [] }: AxeAsked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // A reader may scroll to any card: all of them are laid out and held against the rules.
  await page.evaluate(() => {
    for (const card of document.querySelectorAll('article')) card.style.contentVisibility = 'visible';
  });
  const violations = await page.evaluate(
    async ([context, options]) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(context, options);
      return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) }));
    },
    [
      { include: ['html'], exclude: exclude ? [exclude] : [] },
      {
        resultTypes: ['violations'],
        rules: Object.fromEntries(withoutRules.map((id) => [id, { enabled: false }])),
        ...(tags && { runOnly: tags }),
      },
    ] satisfies [axe.ElementContext, axe.RunOptions],
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}

/** Text as far apart as a reader may set it (WCAG 2.2, 1.4.12). */
const WIDE_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** What is cut off once text is set wider apart, and 'the page' where that scrolls sideways then. A region of its own may scroll. */
export async function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const cut = [...document.querySelectorAll<HTMLElement>('body :not(input, textarea, select)')].filter((element) => {
      // Smaller than that is for those who hear the page. What is typed into a field scrolls in it.
      if (element.clientWidth < 3 || element.clientHeight < 3) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1);
    });
    const found = cut.map((element) => element.outerHTML.slice(0, 120));
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page');
    document.adoptedStyleSheets.pop();
    return found;
  }, WIDE_SPACING);
}

/**
 * Sees that axe finds nothing on a page in either theme, narrow or wide, that it does not scroll sideways, and that nothing is lost where text is set wider
 * apart. The other theme changes colours alone, and nothing on a page that has one look, as the board has.
 */
export async function expectNoFaults(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const themes = (await page.locator('html[data-theme]').count()) > 0 ? (['light'] as const) : THEMES;
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findFaults(page, colorScheme === 'light' ? {} : { tags: ['cat.color'] }), `${colorScheme} at ${width} px`).toEqual([]);
    }
    expect(await findCutOff(page), `Cut off at ${width} px where text is wider apart`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `Scrolls sideways at ${width} px`).toBeLessThanOrEqual(width);
  }
}
