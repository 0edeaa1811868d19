// Two tabs that correct the same record: the later one says what the earlier one changed, and undoes it only by a decision. With script and without.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { expectDone } from './keyboard.ts';
import { startHub, type RunningHub } from './server.ts';

const FAR = 60_000;

describe.skipIf(mustSkip)('two tabs', { timeout: FAR }, () => {
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

  /** Two tabs of one reader with the same page. */
  async function openTwice(path: string, javaScriptEnabled: boolean) {
    const { page, close } = await openPage(browser, { javaScriptEnabled });
    const other = await page.context().newPage();
    for (const tab of [page, other]) await tab.goto(`${hub.address}${path}`);
    return { first: page, second: other, close };
  }

  /** Saves a correction that is taken. */
  async function save(page: Page, why: string): Promise<void> {
    await page.getByLabel('Why is it corrected?').fill(why);
    await page.getByRole('button', { name: 'Save the correction' }).click();
    await expectDone(page, 'The correction is saved.');
  }

  /** Sends a form, and gives what it says when it comes back. */
  async function refusedBy(page: Page, button: string): Promise<string> {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    return page.locator('form', { has: page.getByRole('button', { name: button }) }).innerText();
  }

  describe.each([true, false])('with script: %s', (hasScript) => {
    test('the later correction of an event says what was changed, keeps what was typed, and saves when it is sent once more', async () => {
      const { first, second, close } = await openTwice('/events/2/correct', hasScript);
      const before = await first.getByLabel('Thringstone & Whitwick').isChecked();
      await first.getByLabel('Thringstone & Whitwick').setChecked(!before);
      await save(first, 'Another zone.');

      await second.getByLabel('What happened').fill(`Only the title ${hasScript}`);
      await second.getByLabel('Why is it corrected?').fill('Another title.');
      const said = await refusedBy(second, 'Save the correction');
      expect(said).toMatch(/was changed after you read it, on \d+ \w+ \d{4} at \d\d:\d\d \(zones\)\. Nothing of yours was saved\./);
      expect(said).toContain('What was changed meanwhile');
      expect(said).toContain('Why: Another zone.');
      expect(said).toMatch(/Zones: .*Thringstone & Whitwick/);
      expect(await second.getByLabel('What happened').inputValue()).toBe(`Only the title ${hasScript}`);
      expect(await second.getByLabel('Why is it corrected?').inputValue()).toBe('Another title.');

      await second.getByLabel('Thringstone & Whitwick').setChecked(!before);
      await second.getByRole('button', { name: 'Save the correction' }).click();
      await expectDone(second, 'The correction is saved.');
      const newest = await second.locator('main ol > li').first().innerText();
      expect(newest).toContain(`What happened: Only the title ${hasScript}`);
      expect(newest).not.toContain('Zones:');
      await close();
    });

    test('a form that comes back for a fault of its own still knows what its reader saw', async () => {
      const { first, second, close } = await openTwice('/events/3/correct', hasScript);
      await second.getByLabel('Day').fill('soon');
      await refusedBy(second, 'Save the correction');
      await first.getByLabel('What happened').fill(`Meanwhile ${hasScript}`);
      await save(first, 'Another title.');
      await second.getByLabel('Day').fill('1/2/2024');
      await second.getByLabel('Why is it corrected?').fill('Another day.');
      await second.getByRole('button', { name: 'Save the correction' }).click();
      await second.getByText('What was changed meanwhile').waitFor();
      await close();
    });

    test('an event is not withdrawn by whoever has not seen its correction', async () => {
      const { first, second, close } = await openTwice('/events/4/correct', hasScript);
      await first.getByLabel('What happened').fill(`Corrected ${hasScript}`);
      await save(first, 'Another title.');
      await second.getByLabel('Why is it withdrawn?').fill('It was never held.');
      expect(await refusedBy(second, 'Withdraw the event')).toContain('Why: Another title.');
      expect(await second.getByLabel('Why is it withdrawn?').inputValue()).toBe('It was never held.');
      await close();
    });

    test.each([
      ['target', '/measures/outreach.contacts/targets', 'Set the target', 'Set by'],
      ['rebase', '/measures/outreach.contacts/rebases', 'Recalculate the usual range', 'Why is the usual range recalculated?'],
    ])(
      'the later correction of a %s says the same; of one that was withdrawn it says that, and keeps what was typed',
      async (noun, list, add, field) => {
        const { page, close: closeFirst } = await openPage(browser, { javaScriptEnabled: hasScript });
        await page.goto(`${hub.address}${list}`);
        if (noun === 'target') {
          await page.getByLabel('Number to reach').fill('7');
          await page.getByLabel('Since').fill(hasScript ? '1 May 2025' : '1 June 2025');
        } else await page.getByLabel('First month of the new usual range').selectOption(hasScript ? '2025-05' : '2025-06');
        await page.getByLabel(field).fill('First words');
        await page.getByRole('button', { name: add }).click();
        await page.waitForURL(/done=\w+#done$/);
        const path = new URL(page.url()).pathname;
        await closeFirst();

        const { first, second, close } = await openTwice(path, hasScript);
        await first.getByLabel(field).fill('Words of the first tab');
        await save(first, 'Other words.');
        await second.getByLabel(field).fill('Words of the second tab');
        await second.getByLabel('Why is it corrected?').fill('Mine.');
        expect(await refusedBy(second, 'Save the correction')).toContain('Words of the first tab (it was First words)');
        expect(await second.getByLabel(field).inputValue()).toBe('Words of the second tab');

        await first.getByLabel('Why is it withdrawn?').fill('Decided otherwise.');
        await first.getByRole('button', { name: `Withdraw the ${noun}` }).click();
        await first.waitForURL(/done=withdrawn#done$/);
        await second.getByRole('button', { name: 'Save the correction' }).click();
        await second.getByText('cannot be changed any more').first().waitFor();
        expect(await second.getByLabel(field).inputValue()).toBe('Words of the second tab');
        await close();
      },
    );

    test('an event that another tab has withdrawn is said to be that, with what was typed', async () => {
      const { first, second, close } = await openTwice(`/events/${hasScript ? 5 : 6}/correct`, hasScript);
      await first.getByLabel('Why is it withdrawn?').fill('It was never held.');
      await first.getByRole('button', { name: 'Withdraw the event' }).click();
      await first.waitForURL(/done=withdrawn#done$/);
      await second.getByLabel('What happened').fill('Typed for nothing');
      await second.getByLabel('Why is it corrected?').fill('Another title.');
      expect(await refusedBy(second, 'Save the correction')).toContain('cannot be changed any more');
      expect(await second.getByLabel('What happened').inputValue()).toBe('Typed for nothing');
      await close();
    });
  });
});
