// Decides what a reader sees when the API fails: a page that says so and what to do, in good time, and never a number that is none. The dashboard asks its
// hub over the network here, and the network is made to fail on the way.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listPages } from '../dashboard-pages.ts';
import { expectNoFaults } from './axe.ts';
import { mustSkip, openBrowser, openPage } from './browser.ts';
import { startHub, type RunningHub } from './server.ts';

const FAR = 60_000;
/** How long a page waits for its hub, and what drawing it may take besides on a busy machine, in milliseconds. */
const PATIENCE = 10_000;
const BESIDES = 6000;
const CANNOT = 'The figures cannot be fetched at the moment';
/** The pages that ask the hub for no figures: they stand whatever the hub does. */
const WITHOUT_FIGURES = ['/accessibility', '/privacy'];

type Way = 'forward' | 'hang' | 'break' | 'gibberish' | 'one measure fails' | 'no measure is answered';

const FAULT = { errors: [{ message: 'Something went wrong in the hub.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('an API that fails', { timeout: FAR }, () => {
  let hub: RunningHub;
  let network: Server;
  let way: Way = 'forward';

  beforeAll(async () => {
    network = createServer((request, response) => {
      void readBody(request).then(async (body) => {
        if (way === 'hang') return;
        if (way === 'break') return void request.socket.destroy();
        if (way === 'gibberish') return void response.writeHead(502).end('<html>Bad gateway</html>');
        const { measures = [] } = (JSON.parse(body) as { variables: { measures?: string[] } }).variables;
        const fails =
          way === 'no measure is answered'
            ? measures.length > 0
            : way === 'one measure fails' && measures.includes('engagement.attendances');
        if (fails) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(FAULT));
        const answer = await fetch(`${hub.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
      });
    });
    await new Promise<void>((listening) => network.listen(0, '127.0.0.1', listening));
    hub = await startHub({ HUB_GRAPHQL_URL: `http://127.0.0.1:${(network.address() as AddressInfo).port}/graphql` });
  }, 180_000);

  afterEach(() => {
    way = 'forward';
    network.closeAllConnections();
  });

  afterAll(async () => {
    await hub.stop();
    network.closeAllConnections();
    network.close();
  });

  async function open(path: string) {
    const began = performance.now();
    const response = await fetch(`${hub.address}${path}`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    return { status: response.status, html, tookMs: performance.now() - began, heading: /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] };
  }

  const pages = listPages().filter((path) => !WITHOUT_FIGURES.includes(path));
  /** Of one zone a page of a measure asks less, and so waits for less. */
  const OF_ONE_ZONE = '/measures/engagement.attendances?z=new-parks';

  test('is none while the network works: every page is answered', async () => {
    for (const path of listPages()) expect([path, (await open(path)).status]).toEqual([path, 200]);
  });

  describe.each([
    ['break', [...pages, OF_ONE_ZONE]],
    // The same error page stands for every fault of the network: one page of each kind is enough for the second one.
    ['gibberish', ['/', '/zones/new-parks', '/measures/engagement.attendances', '/grants/1']],
  ] as const)('%s', (failing, some) => {
    test.each(some)('%s says so, and what to do', async (path) => {
      way = failing;
      const page = await open(path);
      expect([page.status, page.heading]).toEqual([503, CANNOT]);
      expect(page.html).toContain('Nothing is lost. Try this page again in a few minutes');
      expect(page.html).toMatch(new RegExp(`<a href="${path.replace('?', String.raw`\?`)}"[^>]*>Try this page again</a>`));
      expect(page.html).toMatch(/<nav[^>]*aria-label="Pages"/);
      expect(page.html).not.toContain('>As at<');
    });

    test.each(WITHOUT_FIGURES)('%s stands', async (path) => {
      way = failing;
      expect((await open(path)).status).toBe(200);
    });
  });

  test('every page of an API that hangs says so when its patience ends, and no later', async () => {
    way = 'hang';
    for (const page of await Promise.all(pages.map(open))) {
      expect([page.status, page.heading]).toEqual([503, CANNOT]);
      expect(page.tookMs).toBeLessThan(PATIENCE + BESIDES);
    }
  });

  test('a file says so in words alone', async () => {
    way = 'break';
    const response = await fetch(`${hub.address}/measures/engagement.attendances.csv`);
    expect([response.status, response.headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8']);
    expect(await response.text()).toContain(CANNOT);
  });

  test.each(['/', '/zones/new-parks'])(
    'on %s one measure that fails is named as not read; the others stand, and once it answers the page is whole',
    async (path) => {
      way = 'one measure fails';
      const page = await open(`${path}?c=prev`);
      expect(page.status).toBe(200);
      expect(page.html).toContain('Could not be read: attendances. That is a fault of this page, not a zero.');
      expect(page.html).toContain('Concerns open over 28 days');
      way = 'forward';
      expect((await open(`${path}?c=prev`)).html).not.toContain('Could not be read');
    },
  );

  test.each(['/engagement'])(
    'on %s one measure that fails is one card that says so; the others stand, and once it answers the page is whole',
    async (path) => {
      way = 'one measure fails';
      const page = await open(`${path}?c=prev`);
      expect(page.status).toBe(200);
      expect(page.html).toContain('Attendances: the figures cannot be shown');
      expect(page.html.match(/the figures cannot be shown/g)).toHaveLength(1);
      expect(page.html.match(/<article id="card-/g)?.length).toBeGreaterThan(3);
      way = 'forward';
      expect((await open(`${path}?c=prev`)).html).not.toContain('the figures cannot be shown');
    },
  );

  test('a page of which no figure can be read says that something went wrong on our side, never that there are none', async () => {
    way = 'no measure is answered';
    const page = await open('/engagement?c=yoy');
    expect([page.status, page.heading]).toEqual([500, 'Something went wrong on our side']);
    expect(page.html).not.toContain('Something went wrong in the hub.');
  });

  test.skipIf(mustSkip)('the page that says so has nothing that axe finds, and leads back when the network is there again', async () => {
    const browser = await openBrowser();
    const { page, close } = await openPage(browser);
    way = 'break';
    await page.goto(`${hub.address}/?z=new-parks`);
    await expectNoFaults(page);
    way = 'forward';
    await page.getByRole('link', { name: 'Try this page again' }).click();
    await page.locator('h1', { hasText: 'New Parks' }).waitFor();
    await close();
    await browser.close();
  });
});

test('a hub without data says that there are no figures yet, and how to get some', { timeout: FAR }, async () => {
  const empty = await startHub({ HUB_SAMPLE: 'none' });
  const response = await fetch(`${empty.address}/`);
  const html = await response.text();
  await empty.stop();
  expect([response.status, /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]]).toEqual([503, 'There are no figures yet']);
  expect(html).toContain('npm run import');
});
