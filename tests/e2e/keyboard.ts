// Works a page as somebody does who has no mouse: by Tab, Space, Enter and what is typed.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** How far a reader would look for something, in presses of Tab. */
const FAR = 150;

/** Thrown when something cannot be reached by Tab. */
export class NotReached extends Error {
  readonly code = 'NOT_REACHED';
}

/** What has the focus: its label, legend and text, as one line. */
function nameFocused(): string {
  const focused = document.activeElement;
  if (!focused) return '';
  const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])].map((label) => label.textContent) : [];
  return [...labels, focused.getAttribute('aria-label') ?? '', labels.length > 0 ? '' : focused.textContent]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Presses Tab until what is called so has the focus. @throws NotReached */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < FAR; presses++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(nameFocused);
    if (typeof name === 'string' ? reached === name : name.test(reached)) return;
  }
  throw new NotReached(`Nothing called ${String(name)} is reached on ${page.url()} by ${FAR} presses of Tab.`);
}

/** Goes to a field and types, over what stands there. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to a link or a button and presses it, then waits until the page that it leads to stands. */
export async function pressOn(page: Page, name: string | RegExp, leadsTo: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.waitForURL(leadsTo);
}

/** Sees that a page begins with what a form did, and that whoever sent it is taken there. */
export async function expectDone(page: Page, words: string): Promise<void> {
  const done = page.getByRole('status').filter({ hasText: words });
  await done.waitFor();
  await expect.poll(() => done.evaluate((said) => said === document.activeElement), { message: `The focus is on “${words}”` }).toBe(true);
}
