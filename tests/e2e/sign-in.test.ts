// People come in, keep their account and are let in and kept out by an administrator: in a real browser, with the keyboard alone.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage, type WatchedPage } from './browser.ts';
import { expectDone, pressOn, tabTo, typeInto } from './keyboard.ts';
import { expectFaultInFocus, pressUntil, SignInHub, typeCredentials, whoReads } from './sign-in-hub.ts';

const FAR = 60_000;
const ADMINISTRATOR = { name: 'administrator', password: 'otter kettle marble lamp' };
const ANALYST = { name: 'analyst@office.example', password: 'velvet ladder opposite moon', next: 'granite tulip seven rivers' };
const WANTED = '/grants?z=new-parks';

/** Takes from a page what its styles say for browsers that put a box at the edge of another. It runs in the page. */
function forgetAnchors(): void {
  const forgetIn = (rules: CSSStyleSheet | CSSGroupingRule): void => {
    for (let at = rules.cssRules.length - 1; at >= 0; at--) {
      const rule = rules.cssRules[at];
      if (rule instanceof CSSSupportsRule && rule.conditionText.includes('anchor(')) rules.deleteRule(at);
      else if (rule instanceof CSSGroupingRule) forgetIn(rule);
    }
  };
  for (const sheet of document.styleSheets) forgetIn(sheet);
}

/** One story: each test goes on where the one before ended. */
describe.skipIf(mustSkip)('people who sign in, in a browser', { timeout: FAR }, () => {
  let hub: SignInHub;
  let browser: Browser;
  /** The browsers of the administrator and of the analyst. */
  let first: WatchedPage;
  let second: WatchedPage;
  let secretOfApp = '';

  beforeAll(async () => {
    [hub, browser] = await Promise.all([SignInHub.start(), openBrowser()]);
    [first, second] = [await openPage(browser), await openPage(browser)];
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });

  const personPage = async () => {
    await first.page.goto(`${hub.address}/people?z=new-parks`);
    await pressOn(first.page, 'Ben Analyst', /\/people\/\d+\?z=new-parks$/);
  };
  const linkMade = () => first.page.locator('#link-made').inputValue();
  const focusedId = () => first.page.evaluate(() => document.activeElement?.id);

  test('the link of the first administrator asks for a password, sets up a second factor and shows recovery codes once', async () => {
    const { page } = first;
    await page.goto(await hub.administratorLink());
    await typeInto(page, 'Password', 'short');
    const typed = page.getByLabel('Password');
    await tabTo(page, 'Show: Password');
    await page.keyboard.press('Space');
    expect([await typed.getAttribute('type'), await typed.inputValue()]).toEqual(['text', 'short']);
    await expectNoFaults(page);
    await page.keyboard.press('Enter');
    expect(await typed.getAttribute('type')).toBe('password');
    await pressUntil(page, 'Set the password', 'The password was not set');
    await expectFaultInFocus(page, 'The password has 5 characters and needs 12.');
    await expectNoFaults(page);
    await typeInto(page, 'Password', ADMINISTRATOR.password);
    await pressUntil(page, 'Set the password', 'Set up a second factor');
    await expectNoFaults(page);

    await typeInto(page, 'Code', 'abc def');
    await pressUntil(page, 'Confirm the code', 'There is a problem');
    await expectFaultInFocus(page, 'Type the six digits that the app shows now.');
    secretOfApp = await page.locator('input[name=secret]').inputValue();
    await typeInto(page, 'Code', hub.codeOf(secretOfApp));
    await pressUntil(page, 'Confirm the code', 'Keep your recovery codes');
    const codes = await page.locator('.codes li').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    await expectNoFaults(page);
    const saved = page.waitForEvent('download');
    await tabTo(page, 'save the codes as a file');
    await page.keyboard.press('Enter');
    const kept = readFileSync(await (await saved).path(), 'utf8').split('\r\n');
    expect([kept[0], ...kept.filter((line) => codes.includes(line))]).toEqual([`Recovery codes for ${hub.address}`, ...codes]);

    // Loaded again the page is asked for with its form, which was used.
    await page.reload();
    await page.waitForURL(/\/account\?done=confirm-again#done$/);
    await expectDone(page, 'You are signed in. That step was done already, or took too long. Recovery codes are shown only once');
    expect(await page.locator('main').innerText()).toContain('You have one. 10 recovery codes are left');
    await page.goto(`${hub.address}/`);
    expect(await whoReads(page)).toBe('Administrator, administrator');

    await pressOn(page, 'Sign out', /\/sign-in\?because=signed-out$/);
    await page.getByText('You are signed out.').waitFor();
    await typeCredentials(page, ADMINISTRATOR.name, ADMINISTRATOR.password);
    await pressUntil(page, 'Sign in', 'Your second factor');
    await expectNoFaults(page);
    await typeInto(page, 'Code', codes[0] ?? '');
    await pressOn(page, 'Sign in', /:\d+\/$/);
    await pressOn(page, 'Account', /\/account$/);
    expect(await page.locator('main').innerText()).toContain('9 recovery codes are left');
    expect(await page.locator('main').innerText()).not.toContain('Make a token');

    await pressOn(page, 'Audit', /\/audit$/);
    const acts = await page.getByRole('rowheader').allInnerTexts();
    expect(acts).toContain('Used a link that works once');
    expect(acts.filter((act) => act.startsWith('Was refused'))).toEqual([]);
  });

  test.each([320, 360])('on a screen of %i pixels the open menu leaves the button free that closes it', async (width) => {
    const { page } = first;
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width, height: 640 });
    const [menu, pages] = [page.getByRole('button', { name: 'Menu' }), page.getByRole('navigation', { name: 'Pages', exact: true })];
    await menu.click();
    const [button, opened] = [await menu.boundingBox(), await pages.boundingBox()];
    expect((button?.y ?? NaN) + (button?.height ?? NaN)).toBeLessThanOrEqual(opened?.y ?? NaN);
    expect(opened?.x).toBe(0);
    await menu.click();
    await pages.waitFor({ state: 'hidden' });
    await page.setViewportSize(size);
  });

  test.each([320, 360])('a browser of %i pixels that puts nothing below the header has the pages in it, always open', async (width) => {
    const { page } = first;
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate(forgetAnchors);
    const pages = page.getByRole('navigation', { name: 'Pages', exact: true });
    expect([await page.getByRole('button', { name: 'Menu' }).isVisible(), await pages.isVisible()]).toEqual([false, true]);
    const [programme, opened, main] = [page.locator('.programme'), pages, page.locator('main')].map((part) => part.boundingBox());
    const [above, inside, below] = [await programme, await opened, await main];
    expect((above?.y ?? NaN) + (above?.height ?? NaN)).toBeLessThanOrEqual(inside?.y ?? NaN);
    expect((inside?.y ?? NaN) + (inside?.height ?? NaN)).toBeLessThanOrEqual(below?.y ?? NaN);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.reload();
    await page.setViewportSize(size);
  });

  test('an administrator invites an analyst, and is shown a link once, in a field that has the focus', async () => {
    const { page } = first;
    await pressOn(page, 'People', /\/people$/);
    expect(await page.getByRole('region', { name: 'What is shown' }).count()).toBe(0);
    await pressUntil(page, 'Make the link', 'Nobody was invited');
    await expectFaultInFocus(page, 'No name is given.');
    await expectNoFaults(page);
    await typeInto(page, 'Name', 'Ben Analyst');
    await typeInto(page, 'Sign-in name', ANALYST.name);
    await tabTo(page, /^Role/);
    await page.keyboard.type('Analyst');
    await pressUntil(page, 'Make the link', 'A link for Ben Analyst');
    expect([await focusedId(), await linkMade()]).toEqual([
      'link-made',
      expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/link\/[\w-]{43}$/),
    ]);
    await expectNoFaults(page);
  });

  test('the analyst takes the link up in another browser, and makes a token that programs use', async () => {
    const { page } = second;
    const link = await linkMade();
    await page.goto(link);
    expect(await page.locator('main').innerText()).toContain('This link is for Ben Analyst, who signs in as analyst@office.example.');
    await typeInto(page, 'Password', ANALYST.password);
    await pressOn(page, 'Set the password', /:\d+\/$/);
    expect(await whoReads(page)).toBe('Ben Analyst, analyst');

    await pressOn(page, 'Account', /\/account$/);
    await pressUntil(page, 'Make the token', 'There is a problem');
    await typeInto(page, 'What is it for?', 'Monthly report');
    for (const opened of ['Ask the API', 'Get files, as Excel and Power BI do']) {
      await tabTo(page, opened);
      await page.keyboard.press('Space');
    }
    const [year, nextYear] = [new Date().getFullYear(), new Date().getFullYear() + 1];
    const lastDay = new Date().getMonth() < 6 ? `31 December ${year}` : `31 March ${nextYear}`;
    await typeInto(page, 'Last day on which it works', lastDay);
    await pressUntil(page, 'Make the token', 'Your new token');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('token-made');
    expect(await page.locator('main').innerText()).toContain(
      `Opens questions to the API and files until the end of ${lastDay}; never used yet.`,
    );
    await expectNoFaults(page);

    const token = await page.locator('#token-made').inputValue();
    const ask = (authorization: string) =>
      fetch(`${hub.address}/graphql`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ zones { nodes { name } } }' }),
      });
    const basic = `Basic ${Buffer.from(`anybody:${token}`).toString('base64')}`;
    expect(await (await ask(`Bearer ${token}`)).text()).toContain('New Parks');
    expect((await ask(basic)).status).toBe(401);
    const file = await fetch(`${hub.address}/measures/engagement.attendances.csv`, { headers: { authorization: basic } });
    expect([file.status, file.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/csv')]);
    await page.goto(`${hub.address}/account`);
    expect(await page.content()).not.toContain(token);
    expect(await page.locator('main').innerText()).toContain('; last used on ');
    // A link that was used opens nothing, and says what to do.
    await page.goto(link);
    expect(await page.locator('main').innerText()).toContain('Ask an administrator of the hub for a new one.');
  });

  test('of a sign-in that an administrator ends the very next request leads to signing in, and from there to where it was going', async () => {
    await personPage();
    await expectNoFaults(first.page);
    await pressUntil(first.page, /^End it: the sign-in in/, 'That sign-in is ended.');
    expect(await first.page.locator('main').innerText()).toContain('Nowhere at the moment.');

    const { page } = second;
    await page.goto(hub.address + WANTED);
    expect(page.url()).toBe(`${hub.address}/sign-in?return=${encodeURIComponent(WANTED)}`);
    expect(await page.locator('main').innerText()).toContain('Sign in to go on to the page that you asked for.');
    await pressUntil(page, 'Sign in', 'You are not signed in');
    await expectFaultInFocus(page, 'Enter your sign-in name.', 'Enter your password.');
    await typeCredentials(page, ANALYST.name, 'not the password at all');
    await tabTo(page, 'Sign in');
    await page.keyboard.press('Enter');
    await page.getByText('The name or the password is not right.').first().waitFor();
    await expectFaultInFocus(page, 'You are not signed in');
    await expectNoFaults(page);
    await typeInto(page, 'Password', ANALYST.password);
    await pressOn(page, 'Sign in', /\/grants\?z=new-parks$/);
  });

  test('a link for another password ends what was open, and its holder changes the password again on their own page', async () => {
    await personPage();
    await pressUntil(first.page, 'Make a link for another password', 'A link for Ben Analyst');
    const { page } = second;
    await page.goto(await linkMade());
    expect(await page.locator('h1').innerText()).toBe('Set another password');
    await typeInto(page, 'Password', ANALYST.next);
    await pressOn(page, 'Set the password', /:\d+\/$/);

    await page.goto(`${hub.address}/account?z=new-parks`);
    await typeInto(page, 'Your password now', ANALYST.password);
    await typeInto(page, 'New password', ANALYST.password);
    await pressUntil(page, 'Change the password', 'There is a problem');
    await expectFaultInFocus(page, 'This is not your password.');
    await typeInto(page, 'Your password now', ANALYST.next);
    await typeInto(page, 'New password', ANALYST.password);
    await pressOn(page, 'Change the password', /\/account\?z=new-parks&done=password#done$/);
    await expectDone(page, 'Your password is changed. Your other sign-ins are ended.');
  });

  test('whoever is suspended is out at the next request and does not come in again, until they are let in', async () => {
    await personPage();
    await pressOn(first.page, 'Suspend: Ben Analyst', /\/people\/\d+\?z=new-parks&done=suspended#done$/);
    await expectDone(first.page, 'They are suspended: their sign-ins, tokens and links are ended.');
    const { page } = second;
    await page.goto(`${hub.address}/zones`);
    await typeCredentials(page, ANALYST.name, ANALYST.password);
    await pressUntil(page, 'Sign in', 'You are not signed in');
    await pressUntil(first.page, 'Let them sign in again', 'They can sign in again.');
    await typeInto(page, 'Password', ANALYST.password);
    await pressOn(page, 'Sign in', /\/zones$/);
  });

  test('an administrator finds what was done in the audit, and looks at the hub as a partner of an organisation', async () => {
    const { page } = first;
    await pressOn(page, 'Audit', /\/audit\?z=new-parks$/);
    await tabTo(page, /^What/);
    await page.keyboard.type('Suspended');
    await pressOn(page, 'Show', /act=USER_SUSPENDED.*&z=new-parks$/);
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Suspended a person']);
    await expectNoFaults(page);

    await page.goto(`${hub.address}/account?z=new-parks`);
    await tabTo(page, /^Partner of/);
    await page.keyboard.type('Cobden');
    await pressOn(page, 'See as this partner', /:\d+\/\?z=new-parks$/);
    expect(await whoReads(page)).toMatch(
      /^You see what both an administrator and a partner of Cobden Primary School may see\. A partner sees more of its own organisation: counts of people/,
    );
    await pressOn(page, 'Back to my own role', /\/account\?z=new-parks$/);
  });

  test('nothing on the way was a fault of a page, and nothing was asked of another machine', () => {
    for (const { faults, strayRequests } of [first, second]) {
      // A browser notes each form that was refused, and the link that opens nothing.
      expect(faults.filter((fault) => !/status of 4(?:0[0134]|22)/.test(fault))).toEqual([]);
      expect(strayRequests).toEqual([]);
    }
  });
});
