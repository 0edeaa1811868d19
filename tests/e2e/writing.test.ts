// What people write beside the imports, with the keyboard alone: it shows at once, is corrected, and its history can be read.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage, wordsOf } from './browser.ts';
import { expectDone, pressOn, tabTo, typeInto } from './keyboard.ts';
import { startHub, type RunningHub } from './server.ts';

const FAR = 60_000;

describe.skipIf(mustSkip)('writing in a browser', { timeout: FAR }, () => {
  let hub: RunningHub;
  let browser: Browser;

  beforeAll(async () => {
    hub = await startHub();
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await hub.stop();
  });

  /** What the picture of a measure says to those who hear it, its events included. */
  const pictureOf = async (page: Page, measure: string) =>
    (await page.locator(`[data-measure="${measure}"] svg[role=img]`).first().textContent()) ?? '';

  test('an event is added, stands as a line in the charts of its zone at once, is corrected, and its history tells of it', async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${hub.address}/events`);
    await pressOn(page, 'Add an event', /\/events\/new$/);
    await typeInto(page, 'What happened', 'Playground reopened');
    await typeInto(page, 'Day', '14 March 2026');
    await tabTo(page, 'New Parks');
    await page.keyboard.press('Space');
    await pressOn(page, 'Add the event', /\/events\/\d+\?(?:z=[\w-]+&)?done=\w+#done$/);
    await expectDone(page, 'The event is added.');
    expect(await page.locator('main').innerText()).toContain('It is a line in the charts of New Parks.');
    const address = page.url().replace(/\?.*/, '');

    await pressOn(page, 'New Parks', /\/zones\/new-parks$/);
    expect(await page.getByRole('main').innerText()).toContain('14 March 2026: Playground reopened');
    await page.goto(`${hub.address}/engagement?z=new-parks`);
    expect(await pictureOf(page, 'engagement.attendances')).toContain('14 March 2026: Playground reopened');
    const names = page.locator('[data-measure="engagement.attendances"] svg[role=img] text', { hasText: 'Playground' });
    expect(await names.count()).toBeGreaterThan(0);

    await page.goto(address);
    await pressOn(page, 'Correct or withdraw this event', /\/correct$/);
    await typeInto(page, 'Day', '20 March 2026');
    await typeInto(page, 'Why is it corrected?', 'The minutes give another day.');
    await pressOn(page, 'Save the correction', /\/events\/\d+\?(?:z=[\w-]+&)?done=\w+#done$/);
    await expectDone(page, 'The correction is saved.');
    const history = await page.locator('main ol').innerText();
    expect(history).toContain('Why: The minutes give another day.');
    expect(history).toContain('Day: 20 March 2026 (it was 14 March 2026)');
    expect(history).toContain('Written on');

    await page.goto(`${hub.address}/engagement?z=new-parks`);
    expect(await pictureOf(page, 'engagement.attendances')).toContain('20 March 2026: Playground reopened');

    await page.goto(`${address}/correct`);
    await typeInto(page, 'Why is it withdrawn?', 'It is not open yet.');
    await pressOn(page, 'Withdraw the event', /\/events\/\d+\?(?:z=[\w-]+&)?done=\w+#done$/);
    await expectDone(page, 'The event is withdrawn.');
    expect(await page.locator('main').innerText()).toContain('it is in no chart any more');
    await page.goto(`${hub.address}/engagement?z=new-parks`);
    expect(await pictureOf(page, 'engagement.attendances')).not.toContain('Playground');
    await page.goto(`${hub.address}/events`);
    expect(await page.locator('main').innerText()).toContain('Why: It is not open yet.');
    expect(faults).toEqual([]);
    await close();
  });

  test('a target that is set changes the words of assurance, and one that is corrected says what stood before', async () => {
    const { page, close } = await openPage(browser);
    const measure = `${hub.address}/measures/outreach.contacts`;
    const assurance = () => page.locator('[data-measure="outreach.contacts"]').textContent();
    await page.goto(`${measure}?z=new-parks`);
    expect(await assurance()).not.toMatch(/target/i);
    await pressOn(page, 'Targets', /\/targets\?z=new-parks$/);
    await typeInto(page, 'Number to reach', '1,000,000');
    await tabTo(page, 'Where');
    await page.keyboard.type('New');
    await typeInto(page, 'Since', '1 April 2023');
    await typeInto(page, 'Set by', 'People Zones board');
    await pressOn(page, 'Set the target', /\/targets\/\d+\?(?:z=[\w-]+&)?done=\w+#done$/);
    await expectDone(page, 'The target is set.');
    expect(await page.locator('h1').innerText()).toMatch(/^New Parks: 1,000,000 .* each month, since 1 April 2023$/);
    const address = page.url().replace(/\?.*/, '');
    await page.goto(`${measure}?z=new-parks`);
    expect(await assurance()).toMatch(/target/i);
    const unmet = await assurance();

    await page.goto(address);
    await typeInto(page, 'Number to reach', '0');
    await typeInto(page, 'Why is it corrected?', 'A trial.');
    await tabTo(page, 'Save the correction');
    await page.keyboard.press('Enter');
    await page.getByText('To reach: 0 (it was 1000000)').waitFor();
    await expectDone(page, 'The correction is saved.');
    expect(await page.getByLabel('Why is it corrected?').inputValue()).toBe('');
    expect(await page.getByLabel('Number to reach').inputValue()).toBe('0');
    await page.goto(`${measure}?z=new-parks`);
    expect(await assurance()).not.toBe(unmet);
    await close();
  });

  test('the usual range is recalculated from the month of a rebase that is added, of other measures too where they are ticked, and the page says why', async () => {
    const { page, close } = await openPage(browser);
    const measure = `${hub.address}/measures/engagement.sessionsHeld`;
    const card = page.locator('[data-measure="engagement.sessionsHeld"]');
    await page.goto(`${measure}?z=bell-foundry`);
    expect(await card.textContent()).not.toContain('The hall was closed for repair.');
    await pressOn(page, 'Rebases', /\/rebases\?z=bell-foundry$/);
    await tabTo(page, 'Where');
    await page.keyboard.type('Bell');
    await tabTo(page, 'First month of the new usual range');
    await page.keyboard.type('January 2026');
    await typeInto(page, 'Why is the usual range recalculated?', 'The hall was closed for repair.');
    await page.getByText('Other measures that the same event changed').click();
    await page.getByRole('checkbox', { name: 'Volunteer hours', exact: true }).check();
    await pressOn(page, 'Recalculate the usual range', /\/rebases\/\d+\?(?:z=[\w-]+&)?done=\w+#done$/);
    await expectDone(page, 'The usual range is recalculated.');
    expect(await page.locator('h1').innerText()).toBe('Bell Foundry: usual range recalculated from January 2026');
    await page.goto(`${measure}?z=bell-foundry`);
    expect(await card.textContent()).toContain('The hall was closed for repair.');
    await page.goto(`${hub.address}/measures/engagement.volunteerHours?z=bell-foundry`);
    expect(await page.locator('[data-measure="engagement.volunteerHours"]').textContent()).toContain('The hall was closed for repair.');
    await close();
  });

  test('a month that is explained is no part of the usual range and is named on the card, until that is withdrawn', async () => {
    const { page, close } = await openPage(browser);
    const measure = `${hub.address}/measures/engagement.volunteers`;
    const card = page.locator('[data-measure="engagement.volunteers"]');
    await page.goto(`${measure}/rebases?z=bell-foundry`);
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Take the month out of the usual range' }) });
    await form.getByLabel('Month whose figure is explained').selectOption({ label: 'June 2026' });
    await form.getByLabel('What explains it?').fill('A summer camp was held.');
    await form.getByRole('button').click();
    await page.waitForURL(/\/rebases\/g\d+/);
    expect(await page.locator('h1').innerText()).toBe('Bell Foundry: June 2026 is explained');
    const explained = page.url();
    await page.goto(`${measure}?z=bell-foundry`);
    expect(await card.textContent()).toContain('June 2026 is not part of the usual range: A summer camp was held.');
    await page.goto(explained);
    await page.getByLabel('Why is it withdrawn?').fill('It was another month.');
    await page.getByRole('button', { name: 'Withdraw the explanation' }).click();
    await page.getByText('it acts on no chart any more').waitFor();
    await expectDone(page, 'It is withdrawn.');
    await page.goto(`${measure}?z=bell-foundry`);
    expect(await card.textContent()).not.toContain('A summer camp');
    await close();
  });

  test('a finding that is written heads its card and no other, and the card tells of it once the figures have changed', async () => {
    const { page, close } = await openPage(browser);
    const card = page.locator('[data-measure="outreach.outreachActions"]');
    const state = '?z=thringstone-whitwick';
    await page.goto(`${hub.address}/measures/outreach.outreachActions${state}`);
    const [generated = ''] = await wordsOf(card.locator('h3'));
    await pressOn(page, 'Finding', /\/finding\?z=thringstone-whitwick$/);
    expect(await page.locator('main').innerText()).toContain(`The rules find: “${generated}”`);
    await typeInto(page, 'Finding', 'one two three four five six seven eight nine ten eleven twelve thirteen');
    await tabTo(page, 'Write the finding');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /has 13 words and may have 12/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('z')).toBe('thringstone-whitwick');
    const written = 'Thringstone & Whitwick: a patch walk every month';
    await typeInto(page, 'Finding', written);
    await tabTo(page, 'Write the finding');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Correct the finding' }).waitFor();
    await expectDone(page, 'The finding is written: it heads this card.');
    expect(page.url()).toMatch(/\?z=thringstone-whitwick&done=write#done$/);

    await page.goto(`${hub.address}/measures/outreach.outreachActions${state}`);
    expect(await wordsOf(card.locator('h3'))).toEqual([written]);
    expect(await card.textContent()).toContain('Finding written by hand on');
    await page.goto(`${hub.address}/zones/thringstone-whitwick`);
    expect(await page.getByRole('heading', { name: written, level: 3 }).count()).toBe(1);
    await page.goto(`${hub.address}/measures/outreach.outreachActions`);
    expect(await wordsOf(card.locator('h3'))).toEqual([expect.not.stringContaining(written)]);

    await page.goto(`${hub.address}/measures/outreach.outreachActions/rebases${state}`);
    await tabTo(page, 'First month of the new usual range');
    await page.keyboard.type('January 2026');
    await typeInto(page, 'Why is the usual range recalculated?', 'Walks are counted once for each street.');
    await pressOn(page, 'Recalculate the usual range', /\/rebases\/\d+\?(?:z=[\w-]+&)?done=\w+#done$/);
    await expectDone(page, 'The usual range is recalculated.');
    await page.goto(`${hub.address}/measures/outreach.outreachActions${state}`);
    expect(await wordsOf(card.locator('h3'))).toEqual([expect.not.stringContaining(written)]);
    expect(await card.textContent()).toContain(`a person wrote a finding for earlier figures`);
    expect(await card.textContent()).toContain(`“${written}”`);
    await close();
  });

  test('what cannot be is told in a summary that has the focus and beside its field, and what was typed is kept', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${hub.address}/events/new`);
    await typeInto(page, 'What happened', 'x'.repeat(51));
    await typeInto(page, 'Day', '31 February 2026');
    await tabTo(page, 'Add the event');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('February 2026 has 28 days');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('Day').inputValue()).toBe('31 February 2026');
    expect(await page.getByLabel('Day').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#event-date-fault').innerText()).toContain('February 2026 has 28 days');
    const summarised = page.locator('[role=group] li a');
    expect(await summarised.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '#event-title',
      '#event-date',
      '#event-zones',
    ]);

    await tabTo(page, /February 2026 has 28 days/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('event-date');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1/2/2026');
    await tabTo(page, 'Add the event');
    await page.keyboard.press('Enter');
    await expect.poll(() => summarised.count()).toBe(2);
    expect(await summarised.first().innerText()).toContain('has 51 characters and may have 50');
    expect(await page.locator('#event-zones-fault').innerText()).toContain('Choose one or more: Bell Foundry');
    expect(await page.getByLabel('Day').inputValue()).toBe('1/2/2026');
    await close();
  });

  test('what is typed before the page is alive is not lost when it comes alive', async () => {
    const { page, close } = await openPage(browser);
    let letScriptsCome = (): void => undefined;
    const held = new Promise<void>((resolve) => (letScriptsCome = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${hub.address}/events/1/correct`, { waitUntil: 'commit' });
    await page.getByLabel('What happened').fill('Typed early');
    await page.getByLabel('Bell Foundry').setChecked(false);
    letScriptsCome();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await page.getByLabel('What happened').inputValue()).toBe('Typed early');
    expect(await page.getByLabel('Bell Foundry').isChecked()).toBe(false);
    await close();
  });

  test('all of it works without script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${hub.address}/events/new`);
    await page.getByLabel('What happened').fill('Written without script');
    await page.getByLabel('Day').fill('1/2/2026');
    await page.getByRole('button', { name: 'Add the event' }).click();
    expect(await page.locator('#event-zones-fault').innerText()).toContain('Choose one or more: Bell Foundry');
    expect(await page.getByLabel('What happened').inputValue()).toBe('Written without script');
    await page.getByLabel('Bell Foundry').check();
    await page.getByRole('button', { name: 'Add the event' }).click();
    await page.waitForURL(/\/events\/\d+\?done=added#done$/);
    await expectDone(page, 'The event is added.');
    expect(await page.locator('h1').innerText()).toBe('Written without script');
    await close();
  });

  test.each([
    ['/events/1/correct', 'Withdraw the event'],
    ['/measures/engagement.attendances/targets', 'Set the target'],
    ['/measures/engagement.attendances/rebases', 'Recalculate the usual range'],
    ['/measures/engagement.attendances/rebases/1', 'Save the correction'],
    ['/measures/engagement.attendances/finding', 'Write the finding'],
  ])('%s keeps the zones of its reader when a form comes back without script', async (path, button) => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${hub.address}${path}?z=new-parks`);
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    expect(new URL(page.url()).searchParams.get('z')).toBe('new-parks');
    await close();
  });

  test.each([true, false])(
    'what was saved is said first and has the focus, under what its reader had chosen (with script: %s)',
    async (javaScriptEnabled) => {
      const { page, close } = await openPage(browser, { javaScriptEnabled });
      const chosen = '?p=2025-26&z=new-parks';
      await page.goto(`${hub.address}/events/new${chosen}`);
      await page.getByLabel('What happened').fill(`Saved ${javaScriptEnabled ? 'with' : 'without'} script`);
      await page.getByLabel('Day').fill('1/3/2026');
      await page.getByLabel('New Parks').check();
      await page.getByRole('button', { name: 'Add the event' }).click();
      await page.waitForURL(/\/events\/\d+\?p=2025-26&z=new-parks&done=added#done$/);
      await expectDone(page, 'The event is added.');
      await page.getByRole('link', { name: 'Correct or withdraw this event' }).click();
      await page.waitForURL(/\/correct\?p=2025-26&z=new-parks$/);
      await page.getByLabel('Why is it withdrawn?').fill('It was a trial.');
      await page.getByRole('button', { name: 'Withdraw the event' }).click();
      await page.waitForURL(/\/events\/\d+\?p=2025-26&z=new-parks&done=withdrawn#done$/);
      await expectDone(page, 'The event is withdrawn.');
      if (javaScriptEnabled) await expectNoFaults(page);

      await page.goto(`${hub.address}/measures/engagement.volunteers/targets${chosen}`);
      await page.getByLabel('Number to reach').fill('7');
      await page.getByLabel('Since').fill('1 April 2025');
      await page.getByLabel('Set by').fill(`Board ${javaScriptEnabled}`);
      await page.getByRole('button', { name: 'Set the target' }).click();
      await page.waitForURL(/\/targets\/\d+\?p=2025-26&z=new-parks&done=set#done$/);
      await expectDone(page, 'The target is set.');
      await page.getByLabel('Why is it withdrawn?').fill('It was a trial.');
      await page.getByRole('button', { name: 'Withdraw the target' }).click();
      await page.waitForURL(/\/targets\/\d+\?p=2025-26&z=new-parks&done=withdrawn#done$/);
      await expectDone(page, 'The target is withdrawn.');
      await close();
    },
  );

  test('a title of one long word makes no page scroll sideways', async () => {
    const { page, close } = await openPage(browser, { viewport: { width: 320, height: 800 } });
    await page.goto(`${hub.address}/events/new`);
    await page.getByLabel('What happened').fill('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio');
    await page.getByLabel('Day').fill('2 June 2026');
    await page.getByLabel('New Parks').check();
    await page.getByRole('button', { name: 'Add the event' }).click();
    await page.waitForURL(/done=added#done$/);
    const address = new URL(page.url()).pathname;
    const shown = ['/zones/new-parks', '/events', '/outreach', '/engagement', '/measures/engagement.attendances?z=new-parks'];
    const sideways: string[] = [];
    for (const path of [address, `${address}/correct`, ...shown]) {
      await page.goto(hub.address + path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wider > 0) sideways.push(`${path}: ${wider} px`);
    }
    expect(sideways).toEqual([]);
    await close();
  });

  test('a form of another site writes nothing', async () => {
    const response = await fetch(`${hub.address}/events/new`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
      body: 'title=Forged&date=1/2/2026&kind=PLACE&zones=new-parks',
    });
    expect(response.status).toBe(403);
  });

  /** Forms as they come back: page, and the button that sends them empty. */
  const forms: readonly (readonly [string, string])[] = [
    ['/events/new', 'Add the event'],
    ['/events/1/correct', 'Withdraw the event'],
    ['/measures/engagement.attendances/targets', 'Set the target'],
    ['/measures/engagement.attendances/rebases/1', 'Withdraw the rebase'],
    ['/measures/engagement.attendances/finding', 'Write the finding'],
  ];
  test.each(forms)('%s has nothing that axe finds when it comes back', async (path, button) => {
    const { page, close } = await openPage(browser);
    await page.goto(`${hub.address}${path}`);
    await page.getByRole('button', { name: button }).click();
    const summary = page.getByRole('group', { name: 'There is a problem' });
    await summary.waitFor();
    // Each fault leads to its field, which says it too.
    for (const fault of await summary.locator('li').all()) {
      const field = await fault.locator('a').getAttribute('href');
      expect(await page.locator(`${field}-fault`).innerText()).toContain(await fault.innerText());
    }
    await expectNoFaults(page);
    await close();
  });
});
