import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mustSkip, openBrowser, openPage, wordsOf } from './browser.ts';
import { readOnlyHub } from './read-only-hub.ts';

const FAR = 90_000;

/** The pictures that are laid out by the pages themselves, each with the card that it stands on. */
const KINDS = [
  ['/outreach', 'card-ages-of-open-concerns'],
  ['/outreach', 'card-concerns-raised-and-closed'],
  ['/engagement', 'card-attendances-a-day'],
  ['/grants', 'card-round-zone-theme'],
] as const;

describe.skipIf(mustSkip)('concerns, calendar and flow in a browser', { timeout: FAR }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  async function ask<Data>(question: string): Promise<Data> {
    const response = await fetch(`${readOnlyHub()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    });
    return ((await response.json()) as { data: Data }).data;
  }

  test('what came of the concerns of a period, and those still open, add up to those raised, line by line', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    for (const chosen of ['?p=2025-26', '?p=2024-25&z=new-parks', '']) {
      await page.goto(`${readOnlyHub()}/outreach${chosen}`);
      const lines = await wordsOf(page.locator('#card-concerns-by-theme tbody tr td:nth-child(2)'));
      expect(lines.length).toBeGreaterThan(3);
      for (const [place, raised] of lines.entries()) {
        const cells = page.locator(`#card-concerns-by-theme tbody tr:nth-child(${place + 1}) td`);
        const outcomes = (await wordsOf(cells)).slice(1, 6).map(Number);
        expect(outcomes.reduce((sum, outcome) => sum + outcome)).toBe(Number(raised));
      }
    }
    await close();
  });

  describe.each(KINDS)('on %s the card %s', (path, id) => {
    test('has a finding, a named picture, a table, a file and what it is about, without script', async () => {
      const { page, close } = await openPage(browser, { javaScriptEnabled: false });
      await page.goto(`${readOnlyHub()}${path}`);
      const card = page.locator(`[id="${id}"]`);
      const [finding = ''] = await wordsOf(card.locator('h3'));
      expect(finding.split(' ').length).toBeLessThanOrEqual(13);
      expect(finding).not.toBe('');
      const picture = card.locator('svg[role=img]:visible').first();
      expect(await picture.locator('title').textContent()).not.toBe('');
      expect(await picture.locator('desc').textContent()).not.toBe('');

      await card.getByRole('link', { name: /^Table/ }).click();
      await card.locator('table').first().waitFor();
      expect(await card.locator('tbody th[scope=row]').count()).toBeGreaterThan(0);

      await card.getByRole('link', { name: /^Download/ }).click();
      const href = await card
        .getByRole('link', { name: /^(?:.*, )?CSV/ })
        .first()
        .getAttribute('href');
      const file = await fetch(new URL(href ?? '', readOnlyHub()));
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
      expect((await file.text()).split('\r\n').length).toBeGreaterThan(3);

      await card.getByRole('link', { name: /^About/ }).click();
      const asked = await card.getByRole('link', { name: /^Open it in the page for questions/ }).getAttribute('href');
      const question = new URL(asked ?? '', readOnlyHub()).searchParams;
      const answer = await fetch(`${readOnlyHub()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question.get('query'), variables: JSON.parse(question.get('variables') ?? '{}') as unknown }),
      });
      expect(((await answer.json()) as { errors?: unknown }).errors).toBeUndefined();
      await close();
    });

    test.each([360, 1280])('writes no text smaller than 12 px at %i px', async (width) => {
      const { page, close } = await openPage(browser, { javaScriptEnabled: false, viewport: { width, height: 900 } });
      await page.goto(`${readOnlyHub()}${path}`);
      const sizes = await page.locator(`[id="${id}"] svg[role=img]:visible`).evaluateAll((pictures) =>
        pictures.flatMap((picture) => {
          const scale = picture.clientWidth / (picture as SVGSVGElement).viewBox.baseVal.width;
          return [...picture.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
        }),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      await close();
    });
  });

  test('which concerns in Thringstone & Whitwick have been open over 28 days is one click away with the filters kept, and is what the hub counts', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    const chosen = '?p=last-12-months&z=thringstone-whitwick';
    await page.goto(`${readOnlyHub()}/outreach${chosen}`);
    await page.getByRole('link', { name: /concerns? open over 28 days in Thringstone & Whitwick/ }).click();
    expect(new URL(page.url()).pathname).toBe('/outreach/concerns');
    expect(new URL(page.url()).search).toBe(chosen);
    const rows = await wordsOf(page.getByRole('table', { name: 'Open over 28 days' }).last().locator('tbody tr'));
    const { outreach } = await ask<{
      outreach: { rows: { openConcerns: { nodes: { reference: string }[] }; concernsOpenOver28Days: { number: number } }[] };
    }>(
      `{ outreach(where: { period: { month: "2026-08" } zone: { in: [THRINGSTONE_WHITWICK] } }) { rows {
        concernsOpenOver28Days { number } openConcerns(of: CONCERNS_OPEN_OVER_28_DAYS, first: 100) { nodes { reference } } } } }`,
    );
    const [zone] = outreach.rows;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBe(zone?.concernsOpenOver28Days.number);
    for (const { reference } of zone?.openConcerns.nodes ?? []) expect(rows.some((row) => row.includes(reference))).toBe(true);
    await close();
  });

  test('the flow of money comes to the pounds that the page tells as awarded', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/grants?v=table`);
    const [total = ''] = await wordsOf(page.locator('[id="card-round-zone-theme"] tfoot td'));
    expect(total).toMatch(/^£[\d,.]+$/);
    // The totals above are in whole pounds.
    const wholePounds = `£${Math.round(Number(total.replace(/[£,]/g, ''))).toLocaleString('en-GB')}`;
    expect(await page.locator('section[aria-labelledby=totals]').textContent()).toContain(wholePounds);
    expect(await page.locator('section[aria-labelledby=round-to-zone] tfoot').textContent()).toContain(total);
    await close();
  });

  test('the days of the calendar come to the attendances of the period, zone by zone', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/engagement`);
    const sums = page.locator('[id="card-attendances-a-day"] tbody tr', { hasText: 'All days' }).locator('td');
    const { engagement } = await ask<{ engagement: { rows: { attendances: { number: number } }[] } }>(
      '{ engagement(where: { period: { relative: LAST_24_MONTHS } }) { rows { zone { slug } attendances { number } } } }',
    );
    expect((await wordsOf(sums)).map((text) => Number(text.replace(',', '')))).toEqual(
      engagement.rows.map(({ attendances }) => attendances.number),
    );
    await close();
  });

  test('the map draws the outline of each zone at one scale, says that it is provisional, and whose boundaries they are', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${readOnlyHub()}/map`);
    const outlines = page.locator('main svg[role=img]');
    expect(await outlines.locator('title').allTextContents()).toEqual(
      ['Bell Foundry', 'New Parks', 'Thringstone & Whitwick'].map((zone) => `Provisional outline of ${zone}`),
    );
    const scales = await outlines.evaluateAll((pictures) =>
      pictures.map((picture) => [picture.clientWidth, picture.getAttribute('viewBox')]),
    );
    expect(new Set(scales.map(String)).size).toBe(1);
    // The largest fills its picture in one direction: 4.0 km are 400 units of 10 m.
    expect(await outlines.locator('desc').last().textContent()).toContain('4.0 km from west to east, 3.9 km from north to south');
    expect(await page.locator('main').innerText()).toContain('Contains OS data © Crown copyright and database right');
    await close();
  });
});
