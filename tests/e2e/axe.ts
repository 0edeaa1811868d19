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

/** Sees that axe finds nothing on a page in either theme, narrow or wide, and that it does not scroll sideways. The other theme changes colours alone. */
export async function expectNoFaults(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findFaults(page, colorScheme === 'light' ? {} : { tags: ['cat.color'] }), `${colorScheme} at ${width} px`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `Scrolls sideways at ${width} px`).toBeLessThanOrEqual(width);
  }
}
