// Decides what every answer of a hub carries, whom it answers, and how long it waits: asked of the real server, route by route.

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY } from '../../services/hub/src/access/index.ts';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const folder = mkdtempSync(join(tmpdir(), 'hub-operations-'));
const settings = { HUB_DATA: folder, HUB_WEB: resolve(import.meta.dirname, '../../web/build'), PORT: '0', HUB_LOG_LEVEL: 'silent' };
const ARRIVES_WITHIN_MS = 300;
let hub: Hub;
let hubBehindProxy: Hub;

beforeAll(async () => {
  hub = await serveHub(readConfig(settings), scenario.orm, 'the token of commands', { arrivesWithinMs: ARRIVES_WITHIN_MS });
  hubBehindProxy = await serveHub(readConfig({ ...settings, ORIGIN: 'https://zones.example.org' }), scenario.orm, 'the token of commands', {
    viewerOf: () => EVERYBODY,
  });
});
afterAll(async () => {
  await hub.app.close();
  await hubBehindProxy.app.close();
  await scenario.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request with any Host, which fetch does not. */
async function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
    to = hub,
  }: { method?: string; headers?: Record<string, string>; body?: string; to?: Hub } = {},
): Promise<Answered> {
  const { hostname, port } = new URL(to.address);
  const asked = request({ hostname, port, path, method, headers, agent: false });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
}

/** Sends bytes that need be no request, and reads until the server closes. */
async function sendBytes(bytes: string): Promise<string> {
  const { hostname, port } = new URL(hub.address);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

const json = { 'content-type': 'application/json' };
const small = '{"query":"{ zones { nodes { slug } } }"}';
const html = { accept: 'text/html' };

describe('every answer says what a browser may make of it, and the name of its request', () => {
  test.each([
    ['an answer to a question', '/graphql', { method: 'POST', headers: json, body: small }, 200, 'no-store'],
    ['a question that is refused', '/graphql', { method: 'POST', headers: json, body: '{"query":"{ nothing }"}' }, 400, 'no-store'],
    ['a question that is no JSON', '/graphql', { method: 'POST', headers: json, body: '{' }, 400, 'no-store'],
    ['a body that is too long', '/graphql', { method: 'POST', headers: json, body: ' '.repeat(1_000_001) }, 413, 'no-store'],
    ['the page for asking', '/graphql', { headers: html }, 200, 'no-cache'],
    ['a file of that page that is not there', '/graphql/assets/none.js', {}, 404, 'no-store'],
    ['a page', '/', { headers: html }, 200, 'private, no-cache'],
    ['a page that is not there', '/none', { headers: html }, 404, 'private, no-cache'],
    ['a file that is not there', '/_app/immutable/none.js', {}, 404, 'public, max-age=0, must-revalidate'],
    ['the data of a page', '/__data.json', {}, 200, 'private, no-store'],
    ['figures that are not kept', `/figures/${'0'.repeat(64)}`, {}, 404, 'no-store'],
    [
      'a form',
      '/',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
      403,
      'private, no-cache',
    ],
    ['a sign of life', '/livez', {}, 200, 'no-store'],
    ['a sign of readiness', '/readyz', {}, 200, 'no-store'],
    ['the name that readiness had', '/health', {}, 200, 'no-store'],
    ['metrics that are off', '/metrics', {}, 404, 'private, no-cache'],
    ['a door of commands', '/commands/import', { method: 'POST', headers: json, body: '{}' }, 403, 'no-store'],
    ['a host that is not the hub', '/graphql', { headers: { host: 'evil.example' } }, 421, 'no-store'],
    ['an address that cannot be read', '/%', {}, 400, 'no-store'],
  ] as const)('%s', async (_, path, asked, status, cacheControl) => {
    const answered = await send(path, asked);
    expect(answered.status).toBe(status);
    expect(answered.headers).toMatchObject({
      'cache-control': cacheControl,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{6}-[0-9a-z]+$/) as string,
    });
    expect(answered.headers['content-security-policy'] ?? '', 'a page that may be framed').toMatch(
      answered.headers['content-type']?.includes('text/html') ? /frame-ancestors 'none'/ : /^$|frame-ancestors 'none'/,
    );
  });

  test('a file of the dashboard is kept for good, and says the rest', async () => {
    const { body } = await send('/', { headers: html });
    const path = /\/_app\/immutable\/[\w./-]+\.js/.exec(body)?.[0] ?? '';
    const { status, headers } = await send(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'public,max-age=31536000,immutable', 'x-content-type-options': 'nosniff' });
  });

  test('what is no request of HTTP', async () => {
    const answer = await sendBytes('this is not HTTP\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    for (const said of ['x-content-type-options: nosniff', 'cache-control: no-store', 'x-request-id: ', 'NOT_HTTP'])
      expect(answer).toContain(said);
  });

  test.each(['/%', '/zones/%E0%A4%A', '/figures/%zz'])(
    '%s is refused in words: to a program as JSON, to a browser as text',
    async (path) => {
      const program = await send(path);
      expect(JSON.parse(program.body)).toMatchObject({
        statusCode: 400,
        code: 'ADDRESS_NOT_READ',
        message: expect.stringMatching(/^The address cannot be read: /) as string,
        requestId: program.headers['x-request-id'],
      });
      const browser = await send(path, { headers: html });
      expect([browser.status, browser.headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8']);
      expect(browser.body).toMatch(/^The address cannot be read: .*Check the address\.\n$/);
    },
  );

  test('headers that are too long', async () => {
    const answer = await sendBytes(`GET /livez HTTP/1.1\r\nhost: 127.0.0.1\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('HEADERS_TOO_LARGE');
  });

  test('a name that a client gives its request is not taken', async () => {
    const { headers } = await send('/livez', { headers: { 'x-request-id': 'Jane Citizen' } });
    expect(headers['x-request-id']).not.toContain('Jane');
  });
});

describe('the hub answers for its own names', () => {
  const everyRoute = [
    ['/graphql', { method: 'POST', headers: json, body: small }],
    ['/graphql', { headers: html }],
    ['/graphql/assets/none.js', {}],
    ['/', { headers: html }],
    ['/__data.json', {}],
    ['/none', {}],
  ] as const;

  test.each(everyRoute)('%s %j is refused to a page whose name was made to lead here', async (path, asked) => {
    const port = new URL(hub.address).port;
    for (const host of [
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:1${port}`,
      `evil.example@127.0.0.1:${port}`,
    ]) {
      const { status, body } = await send(path, { ...asked, headers: { ...('headers' in asked && asked.headers), host } });
      expect({ host, status }).toEqual({ host, status: 421 });
      expect(body).toContain(`The hub answers at ${hub.address}.`);
      expect(body).not.toContain('bell-foundry');
    }
  });

  test('a request that names nobody is refused', async () => {
    expect(await sendBytes('GET / HTTP/1.1\r\nhost:\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await sendBytes('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
  });

  test('a request that names two hosts is refused', async () => {
    const twoHosts = (path: string) =>
      `GET ${path} HTTP/1.1\r\nHost: ${new URL(hub.address).host}\r\nhost: elsewhere.example\r\nconnection: close\r\n\r\n`;
    for (const path of ['/', '/graphql', '/livez'])
      expect(await sendBytes(twoHosts(path))).toMatch(/^HTTP\/1\.1 400 [^]*Send one Host header/);
  });

  test('on this machine all names of it are the hub', async () => {
    const port = new URL(hub.address).port;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`])
      expect((await send('/graphql', { method: 'POST', headers: { ...json, host }, body: small })).status, host).toBe(200);
  });

  test('behind another server the name that people open is the hub, and no other', async () => {
    const ask = (host: string) => send('/graphql', { method: 'POST', headers: { ...json, host }, body: small, to: hubBehindProxy });
    expect((await ask('zones.example.org')).status).toBe(200);
    expect((await ask('zones.example.org:443')).status).toBe(200);
    for (const host of ['localhost', new URL(hubBehindProxy.address).host, 'zones.example.org:8443', 'example.org'])
      expect((await ask(host)).status, host).toBe(421);
    expect((await ask('localhost')).body).toContain('passes on the Host');
  });

  test.each(['/livez', '/readyz'])('%s is answered under any name', async (path) => {
    expect((await send(path, { headers: { host: 'probe.internal' } })).status).toBe(200);
  });

  test('a command on this machine needs its secret and no name', async () => {
    const asked = { method: 'POST', headers: { ...json, host: 'evil.example' }, body: '{}', to: hubBehindProxy };
    expect((await send('/commands/import', asked)).status).toBe(403);
  });
});

describe('a body is UTF-8 as it is', () => {
  const asked = (type: string, more: Record<string, string> = {}) => ({
    method: 'POST',
    headers: { 'content-type': type, ...more },
    body: small,
  });

  test.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])('charset=%s is read', async (charset) => {
    expect((await send('/graphql', asked(`application/json; charset=${charset}`))).status).toBe(200);
  });

  test.each(['utf-16', 'utf-7', 'iso-8859-1', '"x"', '', 'utf-8; charset=utf-16', 'utf-8,utf-7'])(
    'charset=%s is refused in words',
    async (charset) => {
      for (const path of ['/graphql', '/', '/commands/import']) {
        const { status, body } = await send(path, asked(`application/json; charset=${charset}`));
        expect({ path, status }).toEqual({ path, status: 415 });
        expect(body).toContain('Send it in UTF-8');
      }
    },
  );

  test('a body that is compressed is refused in words', async () => {
    const { status, body } = await send('/graphql', asked('application/json', { 'content-encoding': 'gzip' }));
    expect(status).toBe(415);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'ENCODING_NOT_READ' } }] });
  });
});

/** Stands for the address of the hub, which is known once it listens. */
const OWN_HOST = 'own.host';

describe('a request arrives in time or is told that it did not', () => {
  const head = (path: string, type: string) =>
    `POST ${path} HTTP/1.1\r\nhost: ${OWN_HOST}\r\norigin: http://${OWN_HOST}\r\ncontent-type: ${type}\r\ncontent-length: 1000\r\n\r\n`;

  test.each([
    ['half a question', head('/graphql', 'application/json') + '{"query":'],
    ['half a form', head('/events/new', 'application/x-www-form-urlencoded') + 'title='],
    ['half a command', head('/commands/import', 'application/json') + '{'],
    ['half a head', 'GET / HTTP/1.1\r\nhost: 127'],
  ])('%s', async (_, bytes) => {
    const answer = await sendBytes(bytes.replaceAll(OWN_HOST, new URL(hub.address).host));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('did not arrive whole within 1 seconds');
    expect((await send('/livez')).status).toBe(200);
  });

  test('half a form that was answered before it arrived is answered once', async () => {
    const answer = await sendBytes(head('/', 'text/plain').replaceAll(OWN_HOST, new URL(hub.address).host) + 'zone=');
    expect(answer.match(/^HTTP\/1\.1 \d+/gm)).toHaveLength(1);
  });
});
