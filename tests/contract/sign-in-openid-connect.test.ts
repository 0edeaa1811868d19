// Signing in with a provider, at a whole hub: who is then signed in, as what, and what the hub keeps of it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { AuditEvent } from '../../services/hub/src/access/index.ts';
import { readConfig, serveHub } from '../../services/hub/src/app/index.ts';
import { CALLBACK, START } from '../../services/hub/src/app/auth/openid-connect/openid-connect.routes.ts';
import { makeLog } from '../../services/hub/src/app/operations/index.ts';
import { inWriteTransaction, PROGRAM } from '../../services/hub/src/database/index.ts';
import { SignIn } from '../../services/hub/src/identity/sign-in.entity.ts';
import { User } from '../../services/hub/src/identity/user.entity.ts';
import { Organisation } from '../../services/hub/src/zones/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { SignInBrowser } from './browser-of-sign-in.ts';
import { CLIENT_ID, CLIENT_SECRET, TrialProvider, type Claims } from './openid-provider.ts';
import { faultPath } from './openid-trial.ts';
import { RogueProvider } from './rogue-provider.ts';

const scenario = await threeZonesOneYear();
const { orm } = scenario;
const folder = mkdtempSync(join(tmpdir(), 'hub-provider-'));
const lines: Readonly<Record<string, unknown>>[] = [];
const log = makeLog('info', {
  write: (line) => {
    lines.push(JSON.parse(line) as Record<string, unknown>);
  },
});
const hubOf = (issuer: URL | string) =>
  serveHub(
    readConfig({
      PORT: '0',
      HUB_DATA: folder,
      HUB_WEB: resolve(import.meta.dirname, '../../web/build'),
      HUB_OIDC_ISSUER: String(issuer),
      HUB_OIDC_CLIENT_ID: CLIENT_ID,
      HUB_OIDC_CLIENT_SECRET: CLIENT_SECRET,
    }),
    orm,
    'the token of commands',
    { log },
  );
const provider = await TrialProvider.listen();
const rogue = await RogueProvider.listen();
const hub = await hubOf(provider.issuer);
const hubOfRogue = await hubOf(rogue.issuer);
provider.register(new URL(CALLBACK, hub.address).href);

afterAll(async () => {
  await Promise.all([hub.app.close(), hubOfRogue.app.close()]);
  await Promise.all([provider.goDown(), rogue.close()]);
  await scenario.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  rogue.forgery = {};
});

/** Signs somebody in. @returns where it leads */
async function signIn(subject: string, claims: Claims, browser = new SignInBrowser()): Promise<string> {
  provider.person = { subject, claims };
  return follow(hub.address, new URL(`${START}?return=/grants`, hub.address), browser);
}

async function follow(address: string, from: URL, browser: SignInBrowser): Promise<string> {
  const isEnd = (next: URL) => next.origin === new URL(address).origin && !next.pathname.startsWith('/auth/');
  const { url } = await browser.follow(from, isEnd);
  return url.pathname + url.search;
}

/** Who the hub says that a browser is. */
async function me(browser: SignInBrowser): Promise<unknown> {
  const url = new URL('/graphql', hub.address);
  const headers = { 'content-type': 'application/json', cookie: browser.cookiesFor(url) };
  const body = JSON.stringify({ query: '{ me { roles signedInBy user { displayName } } }' });
  return ((await (await fetch(url, { method: 'POST', headers, body })).json()) as { data: { me: unknown } }).data.me;
}

const people = (where: Partial<User> = {}) => inWriteTransaction(orm, PROGRAM, (em) => em.find(User, where));
const personOf = async (subject: string) => (await people({ subject }))[0];
/** What was done to a person, as the audit has it, oldest first. */
const auditAbout = (aboutId: number) =>
  inWriteTransaction(orm, PROGRAM, (em) => em.find(AuditEvent, { aboutKind: 'USER', aboutId }, { orderBy: { id: 'ASC' } }));
const changePerson = (subject: string, change: Partial<User>) =>
  inWriteTransaction(orm, PROGRAM, (em) => em.nativeUpdate(User, { subject }, change));
/** Codes of the sign-ins that did not succeed, as the log has them. */
const refusals = () => lines.filter(({ event }) => event === 'sign-in').map(({ code }) => code);
const OFFICER = ['PeopleZones.Officer'];

test('a person whom the provider names is signed in under the role that it gives, and kept by issuer and subject', async () => {
  const browser = new SignInBrowser();
  expect(await signIn('officer', { roles: OFFICER, name: 'Officer One' }, browser)).toBe('/grants');
  expect(await me(browser)).toEqual({ roles: ['OFFICER'], signedInBy: 'OPENID_CONNECT', user: { displayName: 'Officer One' } });
  expect(await personOf('officer')).toMatchObject({
    issuer: provider.issuer.href.slice(0, -1),
    signInName: null,
    role: 'OFFICER',
    state: 'ACTIVE',
  });
});

test('an account of the hub with an equal name or address is another person', async () => {
  const key = 'twin@office.example';
  await inWriteTransaction(orm, PROGRAM, (em) =>
    em.insert(User, {
      displayName: 'Twin',
      signInName: key,
      signInKey: key,
      role: 'ADMINISTRATOR',
      state: 'ACTIVE',
      createdAt: new Date(),
    }),
  );
  await signIn('twin', { roles: OFFICER, name: 'Twin', email: key, preferred_username: key });
  expect((await people({ displayName: 'Twin' })).map(({ role }) => role)).toEqual(['ADMINISTRATOR', 'OFFICER']);
});

test('a cookie that was planted before is not the one of the sign-in', async () => {
  const browser = new SignInBrowser();
  const planted = 'p'.repeat(43);
  browser.setCookie('hub-session-on-loopback', planted);
  await signIn('fixed', { roles: OFFICER }, browser);
  expect(browser.cookie('hub-session-on-loopback')).toMatch(/^[\w-]{43}$/);
  expect(browser.cookie('hub-session-on-loopback')).not.toBe(planted);
});

test('a role that the provider changes is the role from the next sign-in on, and the sign-in before is over', async () => {
  const [before, after] = [new SignInBrowser(), new SignInBrowser()];
  await signIn('mover', { roles: OFFICER }, before);
  await signIn('mover', { roles: ['PeopleZones.Analyst'] }, after);
  expect(await me(after)).toMatchObject({ roles: ['ANALYST'] });
  expect(await me(before)).not.toMatchObject({ signedInBy: 'OPENID_CONNECT' });
  const id = (await personOf('mover'))?.id ?? 0;
  const byProvider = { outcome: 'DONE', signedInBy: 'OPENID_CONNECT', userId: null, role: null };
  expect(await auditAbout(id)).toMatchObject([
    { ...byProvider, act: 'USER_ADDED', detail: { role: 'OFFICER' } },
    { ...byProvider, act: 'ROLE_CHANGED', detail: { from: 'OFFICER', to: 'ANALYST' } },
  ]);
});

test.each([
  ['no role', undefined, 'NO_ROLE'],
  ['a role that the hub does not know', ['PeopleZones.Owner'], 'UNKNOWN_ROLE'],
])('%s makes no account and is noted', async (_, roles, code) => {
  const before = (await people()).length;
  expect(await signIn('stranger', roles ? { roles } : {})).toBe(faultPath(code));
  expect(await people()).toHaveLength(before);
  expect(refusals().at(-1)).toBe(code);
});

test('who was suspended stays out, whatever the provider says, and that is noted', async () => {
  await signIn('suspended', { roles: OFFICER });
  await changePerson('suspended', { state: 'SUSPENDED', suspendedAt: new Date() });
  const browser = new SignInBrowser();
  expect(await signIn('suspended', { roles: ['PeopleZones.Analyst'] }, browser)).toBe(faultPath('PERSON_SUSPENDED'));
  expect(browser.cookie('hub-session-on-loopback')).toBeUndefined();
  expect(await personOf('suspended')).toMatchObject({ state: 'SUSPENDED', role: 'OFFICER' });
  expect(refusals().at(-1)).toBe('PERSON_SUSPENDED');
});

test.each([
  ['whom the provider names for the first time', []],
  ['who was an officer before', OFFICER],
])('a partner %s comes in once an administrator has said for which organisation', async (_, rolesBefore) => {
  const subject = `partner ${rolesBefore.length}`;
  const partner = { roles: ['PeopleZones.Partner'] };
  if (rolesBefore.length > 0) await signIn(subject, { roles: rolesBefore });
  expect(await signIn(subject, partner)).toBe(faultPath('ORGANISATION_NOT_SAID'));
  expect(await inWriteTransaction(orm, PROGRAM, (em) => em.count(SignIn, { user: { subject }, endedAt: null }))).toBe(0);
  const organisation = await inWriteTransaction(orm, PROGRAM, async (em) => (await em.find(Organisation, {}))[0]);
  await changePerson(subject, { ...(organisation && { organisation }), state: 'ACTIVE' });
  const browser = new SignInBrowser();
  expect(await signIn(subject, partner, browser)).toBe('/grants');
  expect(await personOf(subject)).toMatchObject({ state: 'ACTIVE', role: 'PARTNER' });
});

test('the last administrator stays one: who has another role at the provider by now is not signed in as that', async () => {
  await signIn('administrator', { roles: ['PeopleZones.Administrator'] });
  await inWriteTransaction(orm, PROGRAM, (em) =>
    em.nativeUpdate(User, { displayName: 'Twin', role: 'ADMINISTRATOR' }, { state: 'SUSPENDED' }),
  );
  expect(await signIn('administrator', { roles: OFFICER })).toBe(faultPath('LAST_ADMINISTRATOR'));
  expect(await personOf('administrator')).toMatchObject({ role: 'ADMINISTRATOR' });
  expect(refusals().at(-1)).toBe('LAST_ADMINISTRATOR');
});

test('a return that a provider would take twice is taken once, however many come at the same time', async () => {
  const browser = new SignInBrowser();
  const { address } = hubOfRogue;
  const isBack = (next: URL) => next.href.startsWith(new URL(CALLBACK, address).href);
  const { url: back } = await browser.follow(new URL(START, address), isBack);
  const copies = Array.from({ length: 4 }, () => {
    const copy = new SignInBrowser();
    copy.setCookie('hub-pending-sign-in', browser.cookie('hub-pending-sign-in') ?? '');
    return copy;
  });
  const ends = await Promise.all(copies.map((copy) => follow(address, back, copy)));
  expect(ends.toSorted()).toEqual(['/', ...Array.from({ length: 3 }, () => faultPath('SIGN_IN_USED', '/'))]);
});

test('returns that no sign-in waits for ask nothing of the provider, and of those that fail there a network has sixty in a quarter of an hour', async () => {
  const { address } = hubOfRogue;
  const isBack = (next: URL) => next.href.startsWith(new URL(CALLBACK, address).href);
  let exchanges = 0;
  rogue.forgery = {
    answer: (response) => {
      exchanges++;
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}');
    },
  };
  for (let times = 0; times < 100; times++)
    expect(await follow(address, new URL(`${CALLBACK}?code=c&state=s`, address), new SignInBrowser())).toBe(
      faultPath('SIGN_IN_NOT_PENDING', '/'),
    );
  expect(exchanges).toBe(0);
  const ends: string[] = [];
  for (let times = 0; times < 65; times++) {
    const browser = new SignInBrowser();
    const { url: back } = await browser.follow(new URL(START, address), isBack);
    ends.push(await follow(address, back, browser));
  }
  // Three of the sixty were used up by the test before.
  expect([exchanges, ends.slice(57)]).toEqual([57, Array.from({ length: 8 }, () => faultPath('TOO_MANY_ATTEMPTS', '/'))]);
});

test('whoever is signed in stays so while the provider is down', async () => {
  const browser = new SignInBrowser();
  await signIn('stays', { roles: OFFICER }, browser);
  const { url: back } = await new SignInBrowser().follow(new URL(START, hub.address), (next) => next.pathname === CALLBACK);
  await provider.goDown();
  expect(await me(browser)).toMatchObject({ roles: ['OFFICER'] });
  expect(back.pathname).toBe(CALLBACK);
  await provider.comeBack();
});

test('neither the database nor the log holds a code, a state, a token, an address of e-mail, or what the provider says beside name and subject', async () => {
  const kept = await inWriteTransaction(orm, PROGRAM, async (em) => [await em.find(User, { signInName: null }), await em.find(SignIn, {})]);
  expect(JSON.stringify([kept, lines])).not.toMatch(/eyJ|access_token|PeopleZones\.|office\.example|code=|state=/);
});
