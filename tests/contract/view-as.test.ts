// Looking at the hub as another role, on the real server: by a cookie that the hub sets for its own pages alone, and that only takes away.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await threeZonesOneYear();
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario);
});
afterAll(() => hub.close());

const viewAs = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${hub.address}/auth/view-as`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const ask = async (query: string, cookie: string) => {
  const reply = await fetch(`${hub.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  return (await reply.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
};
const cookieOf = (reply: Response) => (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

test('a visitor looks at the hub as each role, and goes back to their own', async () => {
  const reply = await viewAs({ role: 'BOARD_VIEWER' });
  expect([reply.status, await reply.json()]).toEqual([200, { state: 'DONE', viewsAs: 'BOARD_VIEWER' }]);
  const cookie = cookieOf(reply);
  expect(reply.headers.get('set-cookie')).toBe('hub-view-as=BOARD_VIEWER; Path=/; HttpOnly; SameSite=Lax');
  expect((await ask('{ zones { nodes { slug } } }', cookie)).errors?.[0]?.extensions.code).toBe('TRUSTED_DOCUMENTS_ONLY');
  const back = await viewAs({ role: null }, { cookie });
  expect(await back.json()).toEqual({ state: 'DONE', viewsAs: null });
  expect(back.headers.get('set-cookie')).toContain('Max-Age=0');
  expect((await ask('{ zones { nodes { slug } } }', '')).errors).toBeUndefined();
});

test('it is audited which role a visitor looks at, under nobody’s number', async () => {
  await viewAs({ role: 'ANALYST' });
  await auditOf(scenario.orm).flush();
  const lines = await scenario.orm.em
    .getConnection()
    .execute(
      'select "act", "user_id" as "userId", "signed_in_by" as "signedInBy", "viewed_as" as "viewedAs" from "audit_event" order by "id" desc limit 1',
    );
  expect(lines).toEqual([{ act: 'VIEWED_AS', userId: null, signedInBy: 'TRIAL', viewedAs: 'ANALYST' }]);
});

test('as an officer a visitor reads, and changes nothing', async () => {
  const cookie = cookieOf(await viewAs({ role: 'OFFICER' }));
  expect((await ask('{ sessions(first: 1) { nodes { attendances } } }', cookie)).errors).toBeUndefined();
  const mutation = 'mutation { addZoneEvent(event: { date: "2025-04-01", title: "A day", kind: PLACE, zones: [NEW_PARKS] }) { id } }';
  expect((await ask(mutation, cookie)).errors?.[0]?.extensions.code).toBe('VIEWING_AS');
});

test.each([
  ['OFFICER', 'a programme officer'],
  ['ANALYST', 'an analyst'],
  ['BOARD_VIEWER', 'a board viewer'],
])('a form that was opened before another tab chose %s says so, and how to go back', async (role, words) => {
  const reply = await fetch(`${hub.address}/events/new`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'x-sveltekit-action': 'true',
      'content-type': 'application/x-www-form-urlencoded',
      origin: hub.address,
      cookie: cookieOf(await viewAs({ role })),
    },
    body: 'title=Written&date=1/2/2025&kind=PLACE&zones=new-parks',
  });
  const said = await reply.text();
  expect(said).toContain(`You are looking at the hub as ${words}`);
  expect(said).toContain('“Back to my own role”');
});

test.each([
  ['a role that nobody has', { role: 'KING' }, {}, 422],
  ['the role of a visitor', { role: 'TRIAL' }, {}, 422],
  ['nothing', {}, {}, 422],
  ['an object', { role: { toString: 'OFFICER' } }, {}, 422],
  ['a page of another site', { role: 'OFFICER' }, { origin: 'https://elsewhere.example' }, 403],
] as const)('is refused for %s, and sets no cookie', async (_, body, headers, status) => {
  const reply = await viewAs(body, headers);
  expect([reply.status, reply.headers.get('set-cookie')]).toEqual([status, null]);
});

test('the bar says what both roles may see where the role that is looked at sees more', async () => {
  const bar = async (role: string) => {
    const cookie = cookieOf(await viewAs({ role }));
    const html = await (await fetch(`${hub.address}/`, { headers: { accept: 'text/html', cookie } })).text();
    return (/<section class="who.*?<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '');
  };
  expect(await bar('BOARD_VIEWER')).toBe('You see this hub as a board viewer. Nothing can be changed.');
  expect(await bar('ADMINISTRATOR')).toBe(
    'You see what both a visitor who tries the hub out and an administrator may see. An administrator sees more: ' +
      'people, roles, tokens, audit; finding and erasing what people wrote. Nothing can be changed.',
  );
});

test('a page is made for the role that is looked at, and is kept for no other', async () => {
  const cookie = cookieOf(await viewAs({ role: 'BOARD_VIEWER' }));
  const page = async (as: string) => (await fetch(`${hub.address}/quality`, { headers: { accept: 'text/html', cookie: as } })).text();
  const [own, board, ownAgain] = [await page(''), await page(cookie), await page('')];
  expect(board).not.toBe(own);
  expect(board).toContain('not shown to your role');
  expect(ownAgain).not.toContain('not shown to your role');
});
