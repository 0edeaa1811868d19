// What a browser is told to run and to show on every page: the scripts of the hub alone, each of them by its hash, in no frame, and with forms that lead nowhere else.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY, Role, Viewer } from '../../services/hub/src/access/index.ts';
import { listPages } from '../dashboard-pages.ts';
import { oneRareCount } from '../scenarios/one-rare-count.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const viewers = {
  visitor: EVERYBODY,
  administrator: Viewer.of({ role: Role.ADMINISTRATOR, userId: 1, signedInBy: 'PASSWORD' }, true),
  nobody: Viewer.of({ role: Role.PUBLIC, signedInBy: 'NOBODY' }, true),
};
let hub: ServedHub;
beforeAll(async () => {
  hub = await serveScenario(await oneRareCount(7331), { viewerOf: namedIn(viewers) });
});
afterAll(() => hub.close());

async function open(path: string, who: keyof typeof viewers) {
  const response = await fetch(hub.address + path, { headers: { accept: 'text/html', 'x-viewer': who } });
  const policy = response.headers.get('content-security-policy') ?? '';
  const directives = policy.split(';').map((each): [string, string[]] => {
    const [name = '', ...sources] = each.trim().split(/\s+/);
    return [name, sources];
  });
  return { status: response.status, type: response.headers.get('content-type') ?? '', directives, html: await response.text() };
}

/** Scripts that stand in a page and are run. */
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=|type="application\//.test(attributes))
    .map(([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);

const isHash = (source: string) => source.startsWith("'sha256-");

/** What every page may do, beside the scripts and styles that are named by their hashes. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

const pages = listPages([
  ['organisations/[id]', 'organisations/1'],
  ['events/[id]', 'events/1'],
]);

describe('a page runs the scripts that are named by their hashes, and nothing else', () => {
  test.each([
    ...pages.map((path) => [path, 'visitor', 200] as const),
    ...['/people', '/audit', '/account'].map((path) => [path, 'administrator', 200] as const),
    ['/people/999', 'administrator', 404],
    ['/people', 'visitor', 403],
    ['/sign-in', 'nobody', 200],
    ['/sign-in?fault=PROVIDER_UNREACHABLE&return=%2F%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'nobody', 200],
    ['/link/none', 'nobody', 404],
    ['/none', 'visitor', 404],
    ['/zones/nowhere', 'visitor', 404],
    ['/measures/none', 'visitor', 404],
  ] as const)('%s to %s', async (path, who, status) => {
    const { directives, html, ...answered } = await open(path, who);
    expect(answered).toEqual({ status, type: 'text/html' });
    const named = Object.fromEntries(directives.map(([name, sources]) => [name, sources.filter((source) => !isHash(source))]));
    expect([named, directives.length]).toEqual([POLICY, Object.keys(POLICY).length]);
    const scripts = directives.find(([name]) => name === 'script-src')?.[1].filter(isHash) ?? [];
    expect(new Set(scriptsIn(html))).toEqual(new Set(scripts));
    // What a policy by hashes would stop as well: handlers in attributes, and addresses that are scripts.
    expect(/<[^>]+\son[a-z]+\s*=/i.test(html) || /(?:href|src|action)\s*=\s*["']?javascript:/i.test(html)).toBe(false);
  });
});

test('the page for asking runs no script that stands in it or comes from elsewhere', async () => {
  const { directives, html } = await open('/graphql', 'visitor');
  const policy = Object.fromEntries(directives);
  expect(policy).toMatchObject({
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
  expect(policy['object-src']).toBeUndefined();
  const scripts = policy['script-src'] ?? policy['default-src'] ?? [];
  expect(scripts.filter((source) => source !== "'self'" && !isHash(source))).toEqual([]);
  for (const hash of scriptsIn(html)) expect(scripts).toContain(hash);
});

test.each(['/graphql?query={', '/livez', '/auth/ways', '/commands/none'])(
  'an answer that is no page is run, shown and framed nowhere: %s',
  async (path) => {
    const response = await fetch(hub.address + path, { headers: { 'x-viewer': 'visitor' } });
    await response.arrayBuffer();
    expect([path, response.headers.get('content-security-policy'), response.headers.get('x-content-type-options')]).toEqual([
      path,
      expect.stringContaining("frame-ancestors 'none'"),
      'nosniff',
    ]);
  },
);

test.each(['csv', 'json', 'xlsx', 'svg', 'png'])('a file is kept, and shown in no page: %s', async (format) => {
  const response = await fetch(`${hub.address}/measures/engagement.attendances.${format}?p=2025-26`, {
    headers: { 'x-viewer': 'visitor' },
  });
  await response.arrayBuffer();
  const { headers } = response;
  expect([response.status, headers.get('content-disposition'), headers.get('x-content-type-options')]).toEqual([
    200,
    expect.stringMatching(/^attachment\b/),
    'nosniff',
  ]);
});
