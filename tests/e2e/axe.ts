// Decides how a page is held against the rules of axe.
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** The narrowest screen that WCAG has pages read on without scrolling sideways, and that of a small laptop. */
const WIDTHS = [320, 1280];
const THEMES = ['light', 'dark'] as const;

/** What axe finds on a page as it stands. @param part Of the page, where not all of it is ours or new. @param tags Of the rules that are tried. */
export async function findFaults(page: Page, part?: string, tags?: string[]): Promise<string[]> {
  // Pages have no frames, whose faults would have to be gathered.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part) axe.include(part);
  if (tags) axe.withTags(tags);
  return (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Sees that axe finds nothing on a page in either theme, narrow or wide, and that it does not scroll sideways. The other theme changes colours alone. */
export async function expectNoFaults(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const tags = colorScheme === 'light' ? undefined : ['cat.color'];
      expect(await findFaults(page, undefined, tags), `${colorScheme} at ${width} px`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `Scrolls sideways at ${width} px`).toBeLessThanOrEqual(width);
  }
}
