// What pages of other sites may do at a whole hub: nothing. Each form and each mutation is refused by where it comes from, and no page of the hub runs a
// script that is not its own or stands in a frame.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY } from '../../services/hub/src/access/index.ts';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-origins-'));
const scenario = await threeZonesOneYear();
let hub: Hub;

beforeAll(async () => {
  const settings = { HUB_DATA: folder, HUB_WEB: resolve(import.meta.dirname, '../../web/build'), PORT: '0', HUB_LOG_LEVEL: 'silent' };
  hub = await serveHub(readConfig(settings), scenario.orm, 'token', { viewerOf: () => EVERYBODY });
});
afterAll(async () => {
  await hub.app.close();
  await scenario.close();
  rmSync(folder, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const FOREIGN = 'https://elsewhere.example';

const mutation = JSON.stringify({
  query: 'mutation { addZoneEvent(event: { date: "2025-04-01", title: "From elsewhere", kind: PLACE, zones: [NEW_PARKS] }) { id } }',
});
const fields = 'date-day=1&date-month=4&date-year=2025&title=From+elsewhere&kind=PLACE&zones=new-parks';
const signIn = JSON.stringify({ signInName: 'somebody@example.org', password: 'not the password' });

const send = (path: string, headers: Record<string, string>, body: string) =>
  fetch(hub.address + path, { method: 'POST', headers, body, redirect: 'manual' });
const events = async () => {
  const answer = await scenario.ask('{ zoneEvents(first: 1000) { nodes { title } } }');
  return JSON.stringify(answer.data);
};

describe('nothing is done for', () => {
  test.each([
    ['a mutation of another site', '/graphql', { ...json, origin: FOREIGN }, mutation],
    ['a mutation of a page that names no site', '/graphql', { ...json, origin: 'null' }, mutation],
    ['a mutation of another site that says no name', '/graphql', { ...json, 'sec-fetch-site': 'cross-site' }, mutation],
    ['a mutation as plain text', '/graphql', { 'content-type': 'text/plain' }, mutation],
    [
      'a mutation as fields of a form',
      '/graphql',
      form,
      `query=${encodeURIComponent('mutation { withdrawZoneEvent(id: 1, why: "x") { id } }')}`,
    ],
    ['a form of another site', '/events/new', { ...form, origin: FOREIGN }, fields],
    ['a form of a page that names no site', '/events/new', { ...form, origin: 'null' }, fields],
    ['a form without a site', '/events/new', form, fields],
    ['a form as plain text', '/events/new', { 'content-type': 'text/plain', origin: FOREIGN }, fields],
    ['a sign-in of another site', '/auth/sign-in', { ...json, origin: FOREIGN }, signIn],
    ['a sign-in as plain text', '/auth/sign-in', { 'content-type': 'text/plain', origin: FOREIGN }, signIn],
    ['a sign-out of another site', '/auth/sign-out', { ...json, origin: FOREIGN }, '{}'],
  ])('%s', async (_, path, headers, body) => {
    const response = await send(path, headers, body);
    const text = await response.text();
    const isRefused = response.status >= 400 || /"errors":\[.*WRITING_NOT_ALLOWED/.test(text);
    expect([response.status, isRefused, response.headers.get('set-cookie')]).toEqual([response.status, true, null]);
    expect(await events()).not.toContain('From elsewhere');
  });
});

const html = { accept: 'text/html' };

describe('every answer of HTML runs no script but the hub’s own, and stands in no frame', () => {
  test.each([
    ['a page', '/', 200],
    ['a page with charts', '/engagement', 200],
    ['a form', '/events/new', 200],
    ['a page that is not there', '/none', 404],
    ['an address that is not understood', '/zones/nowhere', 404],
    ['the page for asking', '/graphql', 200],
  ])('%s', async (_, path, status) => {
    const response = await fetch(hub.address + path, { headers: html });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, expect.stringContaining('text/html')]);
    const directives = new Map(
      (response.headers.get('content-security-policy') ?? '').split(';').map((each) => {
        const [name = '', ...sources] = each.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    const scripts = directives.get('script-src') ?? directives.get('default-src') ?? ["'unsafe-inline'"];
    expect(scripts.filter((source) => /unsafe|\*|https?:/.test(source))).toEqual([]);
    // Whatever stands in the page is named by its hash.
    for (const [, attributes = '', content = ''] of (await response.text()).matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g))
      if (!/\bsrc=/.test(attributes) && content.trim() !== '' && !/type="application\/(?:ld\+)?json"/.test(attributes))
        expect(scripts.some((source) => source.startsWith("'sha256-"))).toBe(true);
  });
});
