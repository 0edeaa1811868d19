// Makes a choice in the bar of controls as a reader does: opens the list, then follows its link.
import type { Page } from 'playwright-core';

/** Chooses in the list of a control, such as the period. */
export async function choose(page: Page, control: 'Period' | 'Compare', choice: string | RegExp): Promise<void> {
  const list = page.getByRole('navigation', { name: control, exact: true });
  await list.locator('summary').click();
  await list.getByRole('link', { name: choice }).first().click();
}
