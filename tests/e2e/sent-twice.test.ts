// What is lost or done twice where a form meets what people do: a sign-in that ends while they write, a second press, a page that is loaded again.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrialProvider } from '../contract/openid-provider.ts';
import { expectNoFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { expectDone, pressOn, tabTo, typeInto } from './keyboard.ts';
import { pressUntil, SignInHub, whoReads } from './sign-in-hub.ts';

const FAR = 60_000;

describe.skipIf(mustSkip)('forms that are sent late or twice', { timeout: FAR }, () => {
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

  const signIn = async (page: Page, role: 'Officer' | 'Administrator') => {
    provider.person = { subject: role, claims: { roles: [`PeopleZones.${role}`], name: `Ada ${role}` } };
    await page.goto(`${hub.address}/sign-in`);
    await page.getByRole('link', { name: 'Sign in with your office' }).click();
    await page.waitForURL(/:\d+\/$/);
  };

  test('what was typed stands when the sign-in has ended, and is sent once somebody has signed in again in another tab', async () => {
    const { page, close } = await openPage(browser);
    await signIn(page, 'Officer');
    await page.goto(`${hub.address}/events/new`);
    await typeInto(page, 'What happened', 'Playground reopened');
    await typeInto(page, 'Day', '14 March 2026');
    await tabTo(page, 'New Parks');
    await page.keyboard.press('Space');
    await page.context().clearCookies();
    await pressUntil(page, 'Add the event', 'Your sign-in has ended');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain('Nothing was saved. What you typed still stands here.');
    await expectNoFaults(page);
    expect(await page.getByLabel('What happened').inputValue()).toBe('Playground reopened');

    const other = await page.context().newPage();
    await signIn(other, 'Officer');
    expect(await whoReads(other)).toBe('Ada Officer, programme officer');
    await pressOn(page, 'Add the event', /\/events\/\d+\?done=added#done$/);
    await expectDone(page, 'The event is added.');
    expect(await page.locator('h1').innerText()).toBe('Playground reopened');
    await close();
  });

  test('without script the page of signing in says that nothing was saved', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await signIn(page, 'Officer');
    await page.goto(`${hub.address}/events/new?z=new-parks`);
    await page.getByLabel('What happened').fill('Playground reopened');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Add the event' }).click();
    await page.waitForURL(/\/sign-in\?return=/);
    expect(await page.getByRole('status').innerText()).toBe(
      'Your sign-in had ended before the form was sent, so nothing was saved. Sign in and fill it in again.',
    );
    await page.getByRole('link', { name: 'Sign in with your office' }).click();
    await page.waitForURL(/\/events\/new\?z=new-parks$/);
    await close();
  });

  test('a token that is asked for twice is made once, also where its page is loaded again', async () => {
    const { page, close } = await openPage(browser);
    await signIn(page, 'Officer');
    await page.goto(`${hub.address}/account`);
    await page.getByLabel('What is it for?').fill('Monthly report');
    await page.getByLabel('Ask the API').check();
    await page.getByLabel('Last day on which it works').fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Make the token' }).click();
    await page.locator('#token-made').waitFor();
    await page.reload();
    expect(await page.getByRole('group', { name: 'There is a problem' }).innerText()).toMatch(
      /You made a token “Monthly report” on .+ Give another name\./,
    );
    expect(
      await page
        .getByRole('rowheader', { name: 'Monthly report' })
        .or(page.getByText('Monthly report', { exact: true }))
        .count(),
    ).toBe(1);
    await close();
  });

  test('somebody who is invited twice by one form is invited once, and the way to another link is shown', async () => {
    const { page, close } = await openPage(browser);
    await signIn(page, 'Administrator');
    await page.goto(`${hub.address}/people?z=new-parks`);
    await page.getByLabel('Name', { exact: true }).fill('Ben Analyst');
    await page.getByLabel('Sign-in name').fill('ben@office.example');
    await page.getByLabel('Role').selectOption('Analyst');
    await page.getByRole('button', { name: 'Make the link' }).dblclick();
    await page.locator('#link-made').or(page.getByText('They were invited already')).first().waitFor();
    // The first link is good, whichever of the two answers is seen.
    if ((await page.locator('#link-made').count()) > 0) await page.reload();
    await page.waitForURL(/\/people\/\d+\?z=new-parks&done=invited-already#done$/);
    await expectDone(page, 'They were invited already, and their link was shown then. If you do not have it, make another below.');
    await expectNoFaults(page);
    await page.getByRole('button', { name: 'Make another link' }).click();
    expect(await page.locator('#link-made').inputValue()).toContain('/link/');
    await page.goto(`${hub.address}/people`);
    expect(await page.getByRole('rowheader', { name: 'Ben Analyst' }).count()).toBe(1);
    await close();
  });
});
