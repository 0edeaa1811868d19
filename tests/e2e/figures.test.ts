// Decides that the figures of a chart come from their address alone: after a restart, from a second process, and not when the data has changed since.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../services/hub/tests/fresh-database.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { startHub, type RunningHub } from './server.ts';

const FAR = 120_000;
const isOnServer = Boolean(process.env['DATABASE_URL']);

describe('figures by their address', { timeout: FAR }, () => {
  let folder: string;
  let database: FreshDatabase | undefined;
  let hub: RunningHub;

  const start = () => {
    const databaseUrl = String(database?.orm.config.get('clientUrl') ?? '');
    return startHub({ HUB_DATA: folder, ...(database && { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl }) });
  };
  /** The version by which a page asks for its figures: that of the data and of whom the page is for. */
  const versionOf = async ({ address }: RunningHub): Promise<string> => {
    const page = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
    return /dataVersion:"([0-9a-f]{32})"/.exec(page)?.[1] ?? '';
  };
  const open = async (path: string, from = hub) => {
    const response = await fetch(`${from.address}/figures/${path}`);
    const { headers } = response;
    return { status: response.status, text: await response.text(), type: headers.get('content-type'), cache: headers.get('cache-control') };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hub-figures-'));
    database = isOnServer ? await freshDatabase() : undefined;
    hub = await start();
  }, FAR);

  afterAll(async () => {
    await hub.stop();
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a hub that was started again gives the figures of an address that it gave before', async () => {
    const path = `engagement.attendances/${await versionOf(hub)}?z=new-parks`;
    const before = await open(path);
    expect(before.status).toBe(200);
    const { months, zones } = JSON.parse(before.text) as { months: string[]; zones: { slug: string }[] };
    expect(months).toContain('August 2026');
    expect(zones.map(({ slug }) => slug)).toEqual(['new-parks']);
    await hub.stop();
    hub = await start();
    expect(await open(path)).toEqual(before);
  });

  test.runIf(isOnServer)('a second process gives the figures of a page that the first one made', async () => {
    const second = await start();
    const path = `outreach.concernsRaised/${await versionOf(hub)}?p=last-12-months`;
    const first = await open(path);
    expect(first.status).toBe(200);
    expect(await open(path, second)).toEqual(first);
    await second.stop();
  });

  test.each([
    ['a measure that there is not', 'no.suchMeasure/VERSION', 404],
    ['a measure of no zone', 'grants.budgetUsed/VERSION', 400],
    ['what is no identifier of a measure', "engagement/VERSION'--", 404],
    ['what is no version', 'engagement.attendances/latest', 404],
    ['a version in capitals', `engagement.attendances/${'A'.repeat(32)}`, 404],
    ['a measure alone', 'engagement.attendances', 404],
    ['nothing', '', 404],
    ['more than a measure and a version', 'engagement.attendances/VERSION/more', 404],
    ['a version that never was', `engagement.attendances/${'0'.repeat(32)}`, 410],
    ['a zone that there is not', 'engagement.attendances/VERSION?z=nowhere', 400],
    ['a period that is none', 'engagement.attendances/VERSION?p=soon', 400],
    ['two periods', 'engagement.attendances/VERSION?p=all&p=last-12-months', 400],
    ['a view that is none', 'engagement.attendances/VERSION?v=figures', 400],
  ])('an address that names %s is refused in plain text, which nobody keeps', async (_, path, status) => {
    const { text, ...answer } = await open(path.replace('VERSION', await versionOf(hub)));
    expect(answer).toEqual({ status, type: 'text/plain; charset=utf-8', cache: 'no-store' });
    expect(text).toMatch(/^[A-Z][^<]+\n\n[^<]+$/);
  });

  test('a view, a target and the order of zones change nothing of the figures; a comparison adds what each month stands beside', async () => {
    const address = `engagement.attendances/${await versionOf(hub)}`;
    const plain = await open(`${address}?z=bell-foundry.new-parks`);
    expect(await open(`${address}?c=target&z=new-parks.bell-foundry&v=table`)).toEqual(plain);
    const { text } = await open(`${address}?c=yoy&z=bell-foundry.new-parks`);
    expect(text).toContain('a year before: ');
    expect(plain.text).not.toContain('a year before: ');
  });

  describe.skipIf(mustSkip)('in a browser', () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await openBrowser();
    });

    afterAll(() => browser.close());

    test('a page whose data has changed keeps its pictures and says that newer figures are there; the link shows them', async () => {
      const { page, close } = await openPage(browser);
      await page.goto(`${hub.address}/engagement?z=new-parks`);
      const chart = page.locator('[data-measure="engagement.attendances"] [role=application]:visible');
      await chart.waitFor();
      const old = `engagement.attendances/${await versionOf(hub)}`;
      await ask(
        hub.address,
        'mutation { addZoneEvent(event: { date: "2026-05-04", kind: PLACE, title: "Library reopened", zones: ["new-parks"] }) { id } }',
      );
      await expect.poll(async () => (await open(old)).status, { timeout: 10_000 }).toBe(410);
      const card = page.locator('[data-measure="engagement.attendances"]');
      const picture = card.locator('svg[role=img]:visible');
      const pictures = await picture.count();
      await chart.hover();
      const line = card.getByText('Newer figures are there: reload.');
      await line.waitFor();
      expect(await picture.count()).toBe(pictures);
      const drawn = (await picture.boundingBox())!;
      expect((await line.boundingBox())!.y, 'a notice over the picture').toBeGreaterThanOrEqual(drawn.y + drawn.height);
      expect(await page.evaluate(() => document.activeElement?.localName), 'a focus that nobody moved').toBe('body');
      await line.getByRole('link', { name: 'reload' }).click();
      await chart.hover();
      await chart.locator('.chart-tip-words').waitFor();
      expect(await line.count()).toBe(0);
      expect(await picture.first().textContent()).toContain('Library reopened');
      await close();
    });

    test('a chart that had the focus when its data changed hands it to the link that loads the newer figures', async () => {
      const { page, close } = await openPage(browser);
      await page.route('**/figures/**', (route) => route.fulfill({ status: 410, body: '' }));
      await page.goto(`${hub.address}/engagement?z=new-parks`);
      const card = page.locator('[data-measure="engagement.attendances"]');
      const before = await page.evaluate(() => performance.timeOrigin);
      await card.locator('[role=application]:visible').focus();
      const reload = card.getByRole('link', { name: 'reload' });
      await reload.waitFor();
      await expect
        .poll(() => reload.evaluate((link) => (link.getRootNode() as ShadowRoot).activeElement === link), { timeout: 10_000 })
        .toBe(true);
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(page.url()).toBe(`${hub.address}/engagement?z=new-parks`);
      expect(await page.evaluate(() => performance.timeOrigin)).not.toBe(before);
      await close();
    });
  });
});

/** Asks the hub. @throws when it refuses */
async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
