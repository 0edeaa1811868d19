// What is held about people is said on a page for everybody, and an administrator erases words there: with the keyboard alone, and without script.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { hubOver, type Scenario } from '../scenarios/scenario.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { expectNoFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { expectDone, pressOn, tabTo, typeInto } from './keyboard.ts';

const FAR = 60_000;
const NAME = 'Quillfeather';
const administrator = Viewer.of({ role: Role.ADMINISTRATOR, userId: 1, signedInBy: 'PASSWORD' }, false);
const boardViewer = Viewer.of({ role: Role.BOARD_VIEWER, userId: 2, signedInBy: 'PASSWORD' }, false);

describe.skipIf(mustSkip)('privacy in a browser', { timeout: FAR }, () => {
  let scenario: Scenario;
  let hub: Hub;
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'hub-privacy-'));

  beforeAll(async () => {
    scenario = await threeZonesOneYear();
    const event = { date: '2025-11-14', kind: 'PLACE', zones: ['new-parks'], link: `https://example.org/${NAME}` };
    for (const title of [`${NAME} resigned`, `${NAME} came back`])
      await hubOver(scenario.orm).ask('mutation($event: ZoneEventInput!) { addZoneEvent(event: $event) { id } }', {
        event: { ...event, title },
      });
    const settings = { HUB_DATA: folder, HUB_WEB: resolve(import.meta.dirname, '../../web/build'), PORT: '0', HUB_LOG_LEVEL: 'silent' };
    hub = await serveHub(readConfig(settings), scenario.orm, 'token', {
      viewerOf: ({ headers }) => (headers['x-role'] === 'BOARD_VIEWER' ? boardViewer : administrator),
    });
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await hub.app.close();
    await scenario.close();
    rmSync(folder, { recursive: true });
  });

  const found = (page: Page) => page.locator('fieldset label').allInnerTexts();

  test('every page leads to what is held about people, which is said without a fault and without script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${hub.address}/zones`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
    expect(await page.locator('h1').innerText()).toBe('Privacy');
    expect(await page.locator('h2').allInnerTexts()).toContain('What people write');
    await close();
    const seen = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await seen.page.goto(`${hub.address}/privacy`);
    await expectNoFaults(seen.page);
    await seen.close();
  });

  test('an administrator looks for a name, chooses words and erases them with the keyboard alone', async () => {
    const { page, faults, close } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(`${hub.address}/privacy?z=new-parks`);
    await pressOn(page, 'Erase words for cause', /\/privacy\/erase/);
    await typeInto(page, 'Words to look for, such as a surname', NAME);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?find=[^&]+&z=new-parks$/);
    expect(await found(page)).toHaveLength(4);
    await expectNoFaults(page);

    await tabTo(page, 'Erase the words for good');
    await page.keyboard.press('Enter');
    await page.getByText('Choose the ground on which the words are erased.').first().waitFor();
    for (const field of ['textId', 'ground', 'reason']) {
      const said = await page.locator(`#erase-${field}-fault`).innerText();
      expect(await page.locator(`[role=group] li a[href="#erase-${field}"]`).innerText()).toBe(said.replace(/^Error:\s*/, ''));
    }
    await expectNoFaults(page);

    await tabTo(page, /example\.org/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Ground/);
    await page.keyboard.type('The person objects');
    await typeInto(page, 'Why', 'The person asked for it.');
    await pressOn(page, 'Erase the words for good', /\?find=[^&]+&z=new-parks&done=erased#done$/);
    await expectDone(page, 'The words are erased.');
    expect(await found(page)).toHaveLength(3);
    // The browser notes the form that was refused.
    expect(faults.filter((fault) => !fault.includes('400'))).toEqual([]);
    await close();
  });

  test('without script it is the same', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${hub.address}/privacy/erase`);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Look for 2 characters or more, such as a surname.').waitFor();
    await page.goto(`${hub.address}/privacy/erase?find=${NAME}`);
    const before = await found(page);
    await page.getByLabel(`${NAME} resigned`).check();
    await page.getByLabel('Ground').selectOption('OBJECTION');
    await page.getByLabel('Why').fill(`Asked for by Mx ${NAME}.`);
    await page.getByRole('button', { name: 'Erase the words for good' }).click();
    expect(await page.locator('#erase-reason-fault').innerText()).toContain('The reason holds words that you looked for');
    expect(await found(page)).toHaveLength(before.length);
    await page.getByLabel('Why').fill('The person asked for it.');
    await page.getByRole('button', { name: 'Erase the words for good' }).click();
    await expectDone(page, 'The words are erased.');
    expect(await found(page)).toHaveLength(before.length - 1);
    await page.goto(`${hub.address}/events`);
    expect(await page.locator('main').innerText()).toMatch(/its words were erased on \d{1,2} \w+ \d{4}/i);
    await close();
  });

  test('nobody else finds words there, and a form that is sent all the same erases nothing', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${hub.address}/privacy/erase?find=${NAME}`);
    await page.locator('fieldset input').first().check();
    await page.getByLabel('Ground').selectOption('OBJECTION');
    await page.getByLabel('Why').fill('The person asked for it.');
    await page.setExtraHTTPHeaders({ 'x-role': 'BOARD_VIEWER' });
    await page.getByRole('button', { name: 'Erase the words for good' }).click();
    const said = await page.locator('main').innerText();
    expect(said).not.toContain('The words are erased.');
    expect(said).toContain('Words are erased by an administrator who is signed in.');
    expect(said).not.toContain(NAME.concat(' came'));
    await close();
  });
});
