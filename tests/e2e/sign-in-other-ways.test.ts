// People come in without script, as a board viewer and as a partner; and with the provider of their office, which may be down.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrialProvider } from '../contract/openid-provider.ts';
import { expectNoFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { SignInHub, whoReads } from './sign-in-hub.ts';

const FAR = 60_000;
const PASSWORD = 'otter kettle marble lamp';

describe.skipIf(mustSkip)('other ways in, in a browser', { timeout: FAR }, () => {
  let hub: SignInHub;
  let browser: Browser;
  let provider: TrialProvider;

  beforeAll(async () => {
    ({ hub, provider } = await SignInHub.startWithProvider());
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await hub.stop();
    await provider.goDown();
  });

  test('without script an administrator comes in and invites a board viewer and a partner, who see what is theirs', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(await hub.administratorLink());
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill(hub.codeOf(await page.locator('input[name=secret]').inputValue()));
    await page.getByRole('button', { name: 'Confirm the code' }).click();
    await page.getByRole('link', { name: 'I have kept the codes. Go on' }).click();

    const invite = async (name: string, role: string, organisation: string) => {
      await page.getByRole('link', { name: 'People', exact: true }).click();
      await page.getByLabel('Name', { exact: true }).fill(name);
      await page.getByLabel('Sign-in name').fill(`${name}@office.example`);
      await page.getByLabel('Role').selectOption(role);
      await page.getByLabel('Organisation').selectOption(organisation);
      await page.getByRole('button', { name: 'Make the link' }).click();
      return page.getByLabel('Link', { exact: true }).inputValue();
    };
    const links = {
      board: await invite('Cora', 'Board viewer', 'None: the office'),
      partner: await invite('Dev', 'Partner', 'Cobden Primary School'),
    };
    await close();

    for (const [reader, path] of [
      ['board', '/board'],
      ['partner', '/organisations'],
    ] as const) {
      const seen = await openPage(browser, { javaScriptEnabled: false });
      await seen.page.goto(links[reader]);
      await seen.page.getByLabel('Password').fill(PASSWORD);
      await seen.page.getByRole('button', { name: 'Set the password' }).click();
      expect(await whoReads(seen.page)).toBe(reader === 'board' ? 'Cora, board viewer' : 'Dev, partner');
      for (const shown of ['/', '/engagement', path, '/account']) {
        const response = await seen.page.goto(hub.address + shown);
        expect([shown, response?.status(), await seen.page.locator('h1').count()]).toEqual([shown, 200, 1]);
        expect(await seen.page.getByRole('link', { name: 'Audit' }).count()).toBe(0);
      }
      const refused = await seen.page.goto(`${hub.address}/people`);
      expect([refused?.status(), await seen.page.locator('h1').innerText()]).toEqual([403, 'This is not for your role']);
      await seen.page.getByRole('link', { name: 'Go to the home page' }).click();
      expect(seen.page.url()).toBe(`${hub.address}/`);
      await seen.close();
    }
  });

  test('somebody of the office signs in with its provider by the keyboard and comes to where they were going', async () => {
    provider.person = { subject: 'officer', claims: { roles: ['PeopleZones.Officer'], name: 'Ada Officer' } };
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${hub.address}/grants`);
    await expectNoFaults(page);
    await pressOn(page, 'Sign in with your office', /\/grants$/);
    expect(await whoReads(page)).toBe('Ada Officer, programme officer');
    await pressOn(page, 'Account', /\/account$/);
    expect(await page.locator('h2').allInnerTexts()).not.toContain('Password');
    await page.goto(`${hub.address}/events/new`);
    expect(await page.locator('h1').innerText()).toBe('Add an event');
    expect(faults).toEqual([]);

    await provider.goDown();
    // What a provider says of itself is believed for a minute.
    hub.wait(2);
    const late = await openPage(browser);
    await late.page.goto(`${hub.address}/sign-in`);
    await tabTo(late.page, 'Sign in with your office');
    await late.page.keyboard.press('Enter');
    await late.page.waitForURL(/fault=PROVIDER_UNREACHABLE/);
    expect(await late.page.getByRole('alert').innerText()).toContain('The sign-in of your office does not answer.');
    await expectNoFaults(late.page);
    // Whoever is signed in stays so.
    await page.goto(`${hub.address}/zones`);
    expect(await whoReads(page)).toBe('Ada Officer, programme officer');
    await provider.comeBack();
    hub.wait(1);
    await pressOn(late.page, 'Sign in with your office', /:\d+\/$/);
    await late.close();
    await close();
  });

  test('somebody to whom the office gives no role is told whom to ask', async () => {
    provider.person = { subject: 'guest', claims: { roles: ['Cleaners'], name: 'Guest' } };
    const { page, close } = await openPage(browser);
    await page.goto(`${hub.address}/sign-in`);
    await pressOn(page, 'Sign in with your office', /fault=UNKNOWN_ROLE/);
    expect(await page.getByRole('alert').innerText()).toContain('gives you a role that this hub does not know');
    await close();
  });
});
