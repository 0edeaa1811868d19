// Signing in with a provider of OpenID Connect: the whole way with a real one, and every return that must not open the hub.

import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { CALLBACK } from '../../services/hub/src/app/auth/openid-connect/openid-connect.routes.ts';
import { changedSeal } from './changed-seal.ts';
import { CLIENT_ID, TrialProvider } from './openid-provider.ts';
import { faultPath, TrialHub } from './openid-trial.ts';
import { SignInBrowser } from './browser-of-sign-in.ts';

const provider = await TrialProvider.listen();
const hub = await new TrialHub().listen(provider.issuer);
provider.register(hub.at(CALLBACK).href);
afterAll(async () => {
  await hub.app.close();
  await provider.goDown();
});

const officer = { subject: 'officer-1', claims: { name: 'Officer One', email: 'one@office.example', roles: ['PeopleZones.Officer'] } };

beforeEach(() => {
  hub.signedIn.length = hub.faults.length = 0;
  provider.person = officer;
});

test('a person signs in with the provider and is led to the page that they wanted', async () => {
  const browser = new SignInBrowser();
  expect(await hub.signIn(browser, '/grants?zone=NEW_PARKS#list')).toBe('/grants?zone=NEW_PARKS');
  expect(hub.signedIn).toEqual([
    { issuer: provider.issuer.href.replace(/\/$/, ''), subject: 'officer-1', displayName: 'Officer One', role: 'OFFICER' },
  ]);
  expect(browser.cookie('session')).toBe('of officer-1');
  expect(browser.cookie('hub-pending-sign-in')).toBeUndefined();
});

test('the provider is asked for a code with PKCE, state and nonce, and for no address of e-mail', async () => {
  const { url } = await new SignInBrowser().follow(hub.start(), (next) => next.origin === provider.issuer.origin);
  const asked = Object.fromEntries(url.searchParams);
  expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid profile', client_id: CLIENT_ID });
  for (const secret of ['state', 'nonce', 'code_challenge']) expect(asked[secret]).toMatch(/^[\w-]{43}$/);
});

describe('what comes back', () => {
  const comeBack = async (browser: SignInBrowser) => (await browser.follow(hub.start(), hub.isBack)).url;
  const open = async (browser: SignInBrowser, url: URL) => {
    const { url: end } = await browser.follow(url, hub.isHere);
    return end.pathname + end.search;
  };

  test('is taken once: the same return again signs nobody in', async () => {
    const browser = new SignInBrowser();
    const back = await comeBack(browser);
    const pending = browser.cookie('hub-pending-sign-in') ?? '';
    expect(await open(browser, back)).toBe('/grants');
    expect(await open(browser, back)).toBe(faultPath('SIGN_IN_NOT_PENDING', '/'));
    // The provider refuses the code as well, where the browser has kept the cookie.
    browser.setCookie('hub-pending-sign-in', pending);
    expect(await open(browser, back)).toBe(faultPath('PROVIDER_ANSWER_NOT_VALID'));
    expect(hub.signedIn).toHaveLength(1);
  });

  test('with a code of another sign-in of the same person is refused', async () => {
    const [mine, other] = [new SignInBrowser(), new SignInBrowser()];
    const [back, stolen] = [await comeBack(mine), await comeBack(other)];
    back.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(await open(mine, back)).toBe(faultPath('PROVIDER_ANSWER_NOT_VALID'));
    expect(hub.signedIn).toEqual([]);
  });

  test('with another state is refused, and the sign-in that is under way stays possible', async () => {
    const browser = new SignInBrowser();
    const back = await comeBack(browser);
    const wrong = new URL(back);
    wrong.searchParams.set('state', 'x'.repeat(43));
    expect(await open(browser, wrong)).toBe(faultPath('SIGN_IN_NOT_PENDING'));
    expect(hub.signedIn).toEqual([]);
    expect(await open(browser, back)).toBe('/grants');
  });

  test('in a browser that has begun no sign-in signs it in as nobody: a link from elsewhere does not sign a person in as another', async () => {
    const link = await comeBack(new SignInBrowser());
    expect(await open(new SignInBrowser(), link)).toBe(faultPath('SIGN_IN_NOT_PENDING', '/'));
    expect(hub.signedIn).toEqual([]);
  });

  test.each([
    ['was changed', changedSeal],
    ['is empty', () => ''],
    ['is no such thing', () => '%00"\\'],
    ['is very long', () => 'A'.repeat(8000)],
  ])('to a cookie that %s is refused', async (_, change) => {
    const browser = new SignInBrowser();
    const back = await comeBack(browser);
    browser.setCookie('hub-pending-sign-in', change(browser.cookie('hub-pending-sign-in') ?? ''));
    expect(await open(browser, back)).toBe(faultPath('SIGN_IN_NOT_PENDING', '/'));
  });

  test('after ten minutes is too late', async () => {
    const browser = new SignInBrowser();
    const back = await comeBack(browser);
    hub.aheadMs += 600_001;
    expect(await open(browser, back)).toBe(faultPath('SIGN_IN_EXPIRED', '/'));
    expect(hub.signedIn).toEqual([]);
  });

  test('as a refusal of the provider leads to the sign-in page, without its words', async () => {
    const browser = new SignInBrowser();
    const back = await comeBack(browser);
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', '<script>alert(1)</script>');
    expect(await open(browser, back)).toBe(faultPath('PROVIDER_REFUSED'));
  });

  test('from another issuer than the one that was asked is refused', async () => {
    const browser = new SignInBrowser();
    const back = await comeBack(browser);
    back.searchParams.set('iss', 'https://elsewhere.example');
    expect(await open(browser, back)).toBe(faultPath('PROVIDER_ANSWER_NOT_VALID'));
  });

  test('with two states or two codes is refused', async () => {
    const browser = new SignInBrowser();
    const back = await comeBack(browser);
    back.searchParams.append('code', 'another');
    expect(await open(browser, back)).toBe(faultPath('PROVIDER_ANSWER_NOT_VALID'));
    expect(hub.signedIn).toEqual([]);
  });
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/.//elsewhere.example',
  '/a/..//elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
  'grants',
  '/sign-in?return=/sign-in',
  '/auth/openid-connect/start',
  `/${'a'.repeat(100)}é`,
])('after signing in nobody is led to %j', async (returnPath) => {
  expect(await hub.signIn(new SignInBrowser(), returnPath)).toBe('/');
  expect(hub.signedIn).toHaveLength(1);
});

describe('the role', () => {
  const signInWith = async (roles: unknown) => {
    provider.person = { subject: 'somebody', claims: roles === undefined ? {} : { roles } };
    return hub.signIn();
  };

  test.each([
    [['PeopleZones.Administrator'], 'ADMINISTRATOR'],
    [['PeopleZones.BoardViewer'], 'BOARD_VIEWER'],
    ['PeopleZones.Analyst', 'ANALYST'],
    [['PeopleZones.Partner', 'PeopleZones.Officer'], 'OFFICER'],
    [['PeopleZones.Officer', 'PeopleZones.Administrator'], 'ADMINISTRATOR'],
    [['Something.Else', 'PeopleZones.Partner'], 'PARTNER'],
  ])('of %j is %s', async (roles, role) => {
    expect(await signInWith(roles)).toBe('/grants');
    expect(hub.signedIn.map((person) => person.role)).toEqual([role]);
  });

  test.each([
    ['is missing', undefined, 'NO_ROLE'],
    ['is an empty list', [], 'NO_ROLE'],
    ['is no text', [{ role: 'PeopleZones.Officer' }, 7], 'NO_ROLE'],
    ['is unknown', ['PeopleZones.Owner'], 'UNKNOWN_ROLE'],
    ['is written otherwise', ['peoplezones.officer'], 'UNKNOWN_ROLE'],
    ['is a name of every object', ['constructor', '__proto__'], 'UNKNOWN_ROLE'],
    ['is that of nobody', ['PUBLIC', 'TRIAL', 'PeopleZones.Trial'], 'UNKNOWN_ROLE'],
  ])('that %s lets nobody in', async (_, roles, code) => {
    expect(await signInWith(roles)).toBe(faultPath(code));
    expect(hub.signedIn).toEqual([]);
    expect(hub.faults).toEqual([code]);
  });
});

test('people are told apart by issuer and subject: an equal name or address of e-mail joins nobody', async () => {
  await hub.signIn();
  provider.person = { ...officer, subject: 'officer-2' };
  await hub.signIn();
  expect(hub.signedIn.map(({ subject }) => subject)).toEqual(['officer-1', 'officer-2']);
  expect(JSON.stringify(hub.signedIn)).not.toContain('one@office.example');
});

describe('a provider that is down', () => {
  test('when the hub starts is found as soon as it is back', async () => {
    const late = await TrialProvider.listen();
    const { issuer } = late;
    await late.goDown();
    const patient = await new TrialHub().listen(issuer);
    late.register(patient.at(CALLBACK).href);
    late.person = officer;
    expect(await patient.signIn()).toBe(faultPath('PROVIDER_UNREACHABLE'));
    expect(await patient.ways()).toEqual({ state: 'WAYS', openIdConnect: 'UNREACHABLE' });
    await late.comeBack();
    // It is left alone for a moment, so that many who try at once do not all wait for it.
    expect(await patient.signIn()).toBe(faultPath('PROVIDER_UNREACHABLE'));
    patient.aheadMs += 5001;
    expect(await patient.signIn()).toBe('/grants');
    expect(await patient.ways()).toEqual({ state: 'WAYS', openIdConnect: 'READY' });
    await patient.app.close();
    await late.goDown();
  });

  test('when a person signs in is said, and what came back in the meantime is not taken', async () => {
    const browser = new SignInBrowser();
    const { url: back } = await browser.follow(hub.start(), hub.isBack);
    await provider.goDown();
    const { url } = await browser.follow(back, hub.isHere);
    expect(url.searchParams.get('fault')).toBe('PROVIDER_UNREACHABLE');
    hub.aheadMs += 61_000;
    expect(await hub.signIn()).toBe(faultPath('PROVIDER_UNREACHABLE'));
    await provider.comeBack();
    hub.aheadMs += 61_000;
    expect(await hub.signIn()).toBe('/grants');
  });
});
