// Gives a journey a hub that lets nobody in without an account, and the moves on its pages of whoever has no mouse. Its clock is moved by the journey, for
// a code of a second factor is taken once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CALLBACK } from '../../services/hub/src/app/auth/openid-connect/openid-connect.routes.ts';
import { readConfig, serveHub } from '../../services/hub/src/app/index.ts';
import { CLIENT_ID, CLIENT_SECRET, TrialProvider } from '../contract/openid-provider.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { tabTo, typeInto } from './keyboard.ts';

const TOKEN = 'the token of commands';
const HALF_A_MINUTE_MS = 30_000;

export class SignInHub {
  readonly address: string;
  readonly #close: () => Promise<void>;
  readonly #clock: { nowMs: number };

  private constructor(address: string, clock: { nowMs: number }, close: () => Promise<void>) {
    this.address = address;
    this.#clock = clock;
    this.#close = close;
  }

  /** Starts it over a year of three zones. @param settings beside the usual ones */
  static async start(settings: Record<string, string> = {}): Promise<SignInHub> {
    const scenario = await threeZonesOneYear();
    const folder = mkdtempSync(join(tmpdir(), 'hub-sign-in-journey-'));
    const clock = { nowMs: Date.now() };
    const config = readConfig({
      HUB_DATA: folder,
      HUB_WEB: resolve(import.meta.dirname, '../../web/build'),
      PORT: '0',
      HUB_LOG_LEVEL: 'silent',
      HUB_TRIAL: 'no',
      ...settings,
    });
    const hub = await serveHub(config, scenario.orm, TOKEN, { clock: { now: () => new Date(clock.nowMs) } });
    return new SignInHub(hub.address, clock, async () => {
      await hub.app.close();
      await scenario.close();
      rmSync(folder, { recursive: true });
    });
  }

  /** Starts it with a provider of sign-ins that knows it. Stop the hub before the provider goes down. */
  static async startWithProvider(): Promise<{ readonly hub: SignInHub; readonly provider: TrialProvider }> {
    const provider = await TrialProvider.listen();
    const hub = await SignInHub.start({
      HUB_OIDC_ISSUER: String(provider.issuer),
      HUB_OIDC_CLIENT_ID: CLIENT_ID,
      HUB_OIDC_CLIENT_SECRET: CLIENT_SECRET,
    });
    provider.register(new URL(CALLBACK, hub.address).href);
    return { hub, provider };
  }

  stop(): Promise<void> {
    return this.#close();
  }

  /** The address that `npm run admin-link` prints. */
  async administratorLink(): Promise<string> {
    const response = await fetch(`${this.address}/commands/admin-link`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ signInName: null }),
    });
    return this.address + ((await response.json()) as { path: string }).path;
  }

  /** Lets minutes pass. */
  wait(minutes: number): void {
    this.#clock.nowMs += minutes * 2 * HALF_A_MINUTE_MS;
  }

  /** The next code of an app. @param secret of it, base32 */
  codeOf(secret: string): string {
    this.#clock.nowMs += HALF_A_MINUTE_MS;
    return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: this.#clock.nowMs });
  }
}

/** Goes to a button or a link, presses it, and waits until these words stand on the page that comes of it. */
export async function pressUntil(page: Page, name: string | RegExp, words: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.getByText(words, { exact: true }).first().waitFor();
}

/** Types a name and a password into the page of signing in. */
export async function typeCredentials(page: Page, signInName: string, password: string): Promise<void> {
  await typeInto(page, 'Sign-in name', signInName);
  await typeInto(page, 'Password', password);
}

/** Sees that a form came back with what is wrong, and that its reader is taken there. */
export async function expectFaultInFocus(page: Page, ...words: string[]): Promise<void> {
  const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
  for (const each of words) expect(focused).toContain(each);
  expect(await page.title()).toMatch(/^Error: /);
}

/** The words of the bar above a page that say who reads it. */
export const whoReads = (page: Page): Promise<string> => page.locator('.who p').first().innerText();
