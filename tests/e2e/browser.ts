// Gives every journey a real browser with a fresh profile. Without one the journeys are skipped, loudly; where one is required they fail.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const isRequired = process.env['CI_BROWSER'] === 'required';

/** Whether there is a browser at all. */
export const hasBrowser = existsSync(executablePath);

/** Whether the journeys cannot run and nobody insists that they do. */
export const mustSkip = !hasBrowser && !isRequired;

if (mustSkip) {
  console.warn(`SKIPPED: browser journeys. There is no browser at ${executablePath}. Install Chromium, or name one in CHROMIUM_PATH.`);
}

/** Opens the browser. @param flags of Chromium, beside ours. @throws when there is none, naming the path that was tried. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** A page that remembers what must not happen on it. */
export interface WatchedPage {
  page: Page;
  /** Messages of the console at the level of an error or a warning, and errors that nothing caught. */
  faults: string[];
  /** Addresses that were asked for outside this machine. */
  strayRequests: string[];
  close: () => Promise<void>;
}

/** Opens a page in a context of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const strayRequests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') strayRequests.push(request.url());
  });
  return { page, faults, strayRequests, close: () => context.close() };
}

/** The words of each of these, seen or not: of a card that is out of sight, and so not laid out, a browser tells no inner text. */
export async function wordsOf(locator: Locator): Promise<string[]> {
  return (await locator.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}
