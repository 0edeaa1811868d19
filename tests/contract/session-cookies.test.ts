// Decides by which cookie a browser is known: over https by one that no other site and no plain http can set, on this machine by another, and each only there.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, faultOf, HubOfPeople, type Invited, ME, PASSWORDS } from './hub-of-people.ts';
import { serveScenario, type ServedHub } from './served-hub.ts';

const ORIGIN = 'https://zones.example.org';
const NAME = '__Host-hub-session';
const ON_LOOPBACK = 'hub-session-on-loopback';
/** What a server in front of the hub adds. */
const passedOn = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };

let people: HubOfPeople;
let analyst: Invited;
/** The same people, at the address that the hub listens on. */
let onLoopback: ServedHub;
/** A sign-in that lasts. */
let secret = '';
beforeAll(async () => {
  people = await HubOfPeople.serve({ ORIGIN });
  const closedWithTheFirst = () => Promise.resolve();
  onLoopback = await serveScenario({ orm: people.scenario.orm, close: closedWithTheFirst }, { settings: { HUB_TRIAL: 'no' } });
  analyst = await people.letIn('analyst', 'ANALYST', PASSWORDS.analyst, await people.letAdministratorIn());
  secret = analyst.cookie.replace(`${NAME}=`, '');
});
afterAll(async () => {
  await onLoopback.close();
  await people.close();
});

/** Whether somebody is signed in who sends these cookies. */
const isKnown = async (cookie: string, headers: Record<string, string> = {}) =>
  (await people.signedInAs({ cookie, ...headers })) === 'analyst';
const set = (headers: { 'set-cookie'?: string[] | undefined }) => headers['set-cookie'];

describe('over https, as a server in front passes it on', () => {
  test('the cookie is for this host alone, for the whole of it, for no script, and never sent in the clear', async () => {
    const given = { signInName: analyst.signInName, password: PASSWORDS.analyst };
    for (const headers of [passedOn, { ...passedOn, 'x-forwarded-proto': 'http' }, {}]) {
      const signedIn = await people.post('/auth/sign-in', given, headers);
      const [value = ''] = set(signedIn.headers) ?? [];
      expect(value.replace(/=[\w-]{43};/, '=SECRET;')).toBe(`${NAME}=SECRET; Path=/; HttpOnly; SameSite=Lax; Secure`);
      const { headers: out } = await people.post('/auth/sign-out', {}, { ...headers, cookie: signedIn.cookie ?? '' });
      expect(set(out)).toEqual([`${NAME}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure`]);
    }
  });

  test('so are the cookies of another password and of looking at the hub as another role', async () => {
    const given = { password: PASSWORDS.analyst, newPassword: PASSWORDS.analyst };
    const cookie = await people.cookieOf(analyst.signInName, PASSWORDS.analyst);
    const [changed = ''] = set((await people.post('/auth/account/password', given, { cookie })).headers) ?? [];
    expect(changed.replace(/=[\w-]{43};/, '=SECRET;')).toBe(`${NAME}=SECRET; Path=/; HttpOnly; SameSite=Lax; Secure`);
    secret = changed.replace(/^[^=]+=([^;]+);.*$/, '$1');
    const looking = await people.post('/auth/view-as', { role: 'ANALYST' }, { cookie: await people.cookieOfAdministrator() });
    expect(set(looking.headers)).toEqual(['hub-view-as=ANALYST; Path=/; HttpOnly; SameSite=Lax; Secure']);
  });

  test('a secret is taken under its own name alone, and on this machine under the other alone', async () => {
    expect(await isKnown(`${NAME}=${secret}`)).toBe(true);
    const names = [ON_LOOPBACK, 'hub-session', NAME.toLowerCase(), `__Secure-hub-session`, `x${NAME}`, `${NAME}x`];
    for (const name of names) expect([name, await isKnown(`${name}=${secret}`)]).toEqual([name, false]);
    const known = await Promise.all(
      [NAME, ON_LOOPBACK].map(async (name) => {
        const headers = { cookie: `${name}=${secret}`, accept: 'text/html' };
        return (await fetch(`${onLoopback.address}/zones`, { headers, redirect: 'manual' })).status;
      }),
    );
    expect(known).toEqual([302, 200]);
  });
});

describe('a cookie that somebody else planted', () => {
  const planted = 'A'.repeat(43);
  test.each([
    ['before the good one', () => `${NAME}=${planted}; ${NAME}=${secret}`],
    ['behind the good one', () => `${NAME}=${secret}; ${NAME}=${planted}`],
    ['with nothing in it', () => `${NAME}=; ${NAME}=${secret}`],
    ['that a browser sends without a name', () => `=${NAME}=${secret}`],
    ['in quotes', () => `${NAME}="${secret}"`],
    ['written by percent signs', () => `${NAME}=%${secret.charCodeAt(0).toString(16)}${secret.slice(1)}`],
    ['with a space before the sign', () => `${NAME} =${secret}`],
    ['in one header with a comma', () => `${NAME}=${planted}, ${NAME}=${secret}`],
  ])('%s signs nobody in', async (_, cookie) => {
    expect(await isKnown(cookie())).toBe(false);
    const answered = await people.send('/zones', { headers: { cookie: cookie(), accept: 'text/html' } });
    expect([answered.status, answered.headers.location]).toEqual([302, '/sign-in?return=%2Fzones']);
  });

  test('is not the one of the sign-in after it, and what it names is not ended by it', async () => {
    const other = await people.cookieOf(analyst.signInName, PASSWORDS.analyst);
    const begun = await people.cookieOf(analyst.signInName, PASSWORDS.analyst, { cookie: `${NAME}=${planted}; ${other}` });
    expect(begun).not.toContain(planted);
    expect([await isKnown(other), await isKnown(begun)]).toEqual([true, true]);
  });

  test('twice the same is one', async () => expect(await isKnown(`${NAME}=${secret}; ${NAME}=${secret}`)).toBe(true));
});

describe('cookies of others', () => {
  test.each([
    ['8 kB of them', Array.from({ length: 80 }, (_, at) => `other${at}=${'x'.repeat(92)}`).join('; ')],
    ['a percent sign that is none', 'other=%E0%A4%A; next=%; last=%zz'],
    ['signs that no cookie has', 'other="a b,c\\"; ;;=; =; \t'],
    ['names of everything', '__proto__=1; constructor=2; toString=3; hub-view-as=%00'],
  ])('do not keep somebody out: %s', async (_, others) => {
    for (const cookie of [`${NAME}=${secret}; ${others}`, `${others}; ${NAME}=${secret}`]) {
      expect(await isKnown(cookie)).toBe(true);
      const page = await people.send('/zones', { headers: { cookie, accept: 'text/html' } });
      expect([page.status, (page.body['text'] as string).includes('<h1')]).toEqual([200, true]);
    }
  });

  test('more of them than a request may have are refused, and the hub goes on', async () => {
    const cookie = `${NAME}=${secret}; other=${'x'.repeat(32_000)}`;
    expect((await people.send('/zones', { headers: { cookie } })).status).toBe(431);
    expect(await isKnown(`${NAME}=${secret}`)).toBe(true);
  });
});

test('a page in the clear is no page of a hub that is reached by https, and signs nobody in', async () => {
  const given = { signInName: ADMINISTRATOR, password: PASSWORDS.administrator };
  for (const origin of ['http://zones.example.org', 'https://zones.example.org:8443', 'https://elsewhere.example.org', 'null'])
    expect(await people.post('/auth/sign-in', given, { origin })).toMatchObject({
      status: 403,
      body: { code: 'ORIGIN_NOT_OWN' },
      cookie: null,
    });
  expect((await people.post('/auth/sign-in', given, { origin: ORIGIN })).status).toBe(200);
  expect((await people.send('/zones', { headers: { host: 'elsewhere.example.org' } })).status).toBe(421);
  expect(faultOf(await people.ask(ME))).toBe('NOT_SIGNED_IN');
});
