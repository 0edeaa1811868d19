// Signing in with a provider of OpenID Connect: the whole way with a real one, and every answer that must not open the hub.

import type { ServerResponse } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Seal } from '../../services/hub/src/access/index.ts';
import { openIdSettingsOf } from '../../services/hub/src/app/auth/openid-connect/settings.ts';
import { OpenIdProvider, type ProvidedPerson } from '../../services/hub/src/app/auth/openid-connect/provider.ts';
import { CALLBACK, serveOpenIdConnect, START } from '../../services/hub/src/app/auth/openid-connect/openid-connect.routes.ts';
import { OwnOrigins } from '../../services/hub/src/app/own-origins.ts';
import { CLIENT_ID, CLIENT_SECRET, TrialProvider } from './openid-provider.ts';
import { RogueProvider, signedBy, type Forgery } from './rogue-provider.ts';
import { SignInBrowser } from './browser-of-sign-in.ts';

/** A hub of which only the way to a provider and back is there. */
class TrialHub {
  readonly app: FastifyInstance = Fastify();
  readonly signedIn: ProvidedPerson[] = [];
  readonly faults: string[] = [];
  /** How far the hub's clock is ahead, in milliseconds. */
  aheadMs = 0;
  address = '';

  async listen(issuer: string | URL): Promise<this> {
    const settings = openIdSettingsOf({
      HUB_OIDC_ISSUER: String(issuer),
      HUB_OIDC_CLIENT_ID: CLIENT_ID,
      HUB_OIDC_CLIENT_SECRET: CLIENT_SECRET,
    });
    if (!settings) throw new Error('There are settings.');
    const taken = new Set<string>();
    const nowMs = () => Date.now() + this.aheadMs;
    serveOpenIdConnect(this.app, {
      provider: new OpenIdProvider(settings, nowMs),
      origins: new OwnOrigins(null, () => this.address),
      seal: new Seal(Buffer.alloc(32, 7), 'pending sign-in'),
      signIn: (person) => {
        this.signedIn.push(person);
        return Promise.resolve([`session=of ${person.subject}; Path=/`]);
      },
      takeState: (state) => Promise.resolve(!taken.has(state) && Boolean(taken.add(state))),
      failed: ({ code }) => this.faults.push(code),
      nowMs,
    });
    this.address = await this.app.listen({ host: '127.0.0.1', port: 0 });
    return this;
  }

  at = (path: string) => new URL(path, this.address);
  start = (returnPath = '/grants') => this.at(`${START}?${new URLSearchParams({ return: returnPath }).toString()}`);
  isBack = (url: URL) => url.href.startsWith(this.at(CALLBACK).href);
  isHere = (url: URL) => url.origin === this.at('/').origin && !this.isBack(url) && url.pathname !== START;

  /** Signs in from the beginning to the end. @returns the path of the hub to which it leads */
  async signIn(browser = new SignInBrowser(), returnPath?: string): Promise<string> {
    const { url } = await browser.follow(this.start(returnPath), this.isHere);
    return url.pathname + url.search;
  }
}

const provider = await TrialProvider.listen();
const hub = await new TrialHub().listen(provider.issuer);
provider.register(hub.at(CALLBACK).href);
const rogue = await RogueProvider.listen();
const hubOfRogue = await new TrialHub().listen(rogue.issuer);
afterAll(async () => {
  await Promise.all([hub.app.close(), hubOfRogue.app.close()]);
  await Promise.all([provider.goDown(), rogue.close()]);
});

const officer = { subject: 'officer-1', claims: { name: 'Officer One', email: 'one@office.example', roles: ['PeopleZones.Officer'] } };

beforeEach(() => {
  for (const each of [hub, hubOfRogue]) each.signedIn.length = each.faults.length = 0;
  provider.person = officer;
  rogue.forgery = {};
});

const faultPath = (code: string, returnPath = '/grants') =>
  `/sign-in?${new URLSearchParams({ fault: code, return: returnPath }).toString()}`;

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
    ['was changed', (kept: string) => `${kept.slice(0, -2)}AA`],
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

describe('an ID token', () => {
  const CONTROL: Forgery = {};
  test('that is proper is taken, so that what is refused is refused for its own fault', async () => {
    rogue.forgery = CONTROL;
    expect(await hubOfRogue.signIn()).toBe('/grants');
    expect(hubOfRogue.signedIn).toMatchObject([{ subject: 'the rogue', role: 'OFFICER' }]);
  });

  const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;
  const forgeries: readonly (readonly [string, Forgery])[] = [
    ['for another audience', { claims: (proper) => ({ ...proper, aud: 'another client' }) }],
    ['for several audiences, used by another', { claims: (proper) => ({ ...proper, aud: [CLIENT_ID, 'another'], azp: 'another' }) }],
    ['of another issuer', { claims: (proper) => ({ ...proper, iss: 'https://elsewhere.example/' }) }],
    ['with another nonce', { claims: (proper) => ({ ...proper, nonce: 'n'.repeat(43) }) }],
    ['without a nonce', { claims: ({ nonce: _, ...rest }) => rest }],
    ['that has expired', { claims: (proper) => ({ ...proper, iat: minutes(-20), exp: minutes(-10) }) }],
    ['that never expires', { claims: ({ exp: _, ...rest }) => rest }],
    ['that is not valid yet', { claims: (proper) => ({ ...proper, nbf: minutes(10) }) }],
    ['without a subject', { claims: ({ sub: _, ...rest }) => rest }],
    ['with an empty subject', { claims: (proper) => ({ ...proper, sub: '' }) }],
    ['signed by another key', { token: (payload, _, other) => signedBy(other, payload) }],
    ['without a signature, alg none', { token: (payload) => new UnsecuredJWT(payload).encode() }],
    [
      'without a signature, where the provider says that it uses alg none',
      {
        token: (payload) => new UnsecuredJWT(payload).encode(),
        metadata: (proper) => ({ ...proper, id_token_signing_alg_values_supported: ['none', 'RS256'] }),
      },
    ],
    [
      "signed with the hub's own secret",
      {
        token: (payload) => new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(CLIENT_SECRET)),
        metadata: (proper) => ({ ...proper, id_token_signing_alg_values_supported: ['HS256', 'RS256'] }),
      },
    ],
    ['with its signature cut off', { token: (_, proper) => proper.slice(0, proper.lastIndexOf('.') + 1) }],
    ['whose claims were changed after it was signed', { token: (payload, proper) => changed(proper, { ...payload, sub: 'another' }) }],
    ['that is none', { token: () => 'no token' }],
  ];

  test.each(forgeries)('%s is refused', async (_, forgery) => {
    rogue.forgery = forgery;
    hubOfRogue.aheadMs += 61_000;
    expect(await hubOfRogue.signIn()).toBe(faultPath('PROVIDER_ANSWER_NOT_VALID'));
    expect(hubOfRogue.signedIn).toEqual([]);
  });

  test.each<readonly [string, Forgery, string]>([
    [
      'that is missing',
      { answer: (response) => json(response, 200, { access_token: 'a', token_type: 'Bearer' }) },
      'PROVIDER_ANSWER_NOT_VALID',
    ],
    ['in place of which there is a page', { answer: (response) => response.end('<html>') }, 'PROVIDER_ANSWER_NOT_VALID'],
    [
      'for which the secret is wrong',
      { answer: (response) => json(response, 401, { error: 'invalid_client' }) },
      'PROVIDER_NOT_CONFIGURED',
    ],
    ['that fails at the provider', { answer: (response) => response.writeHead(502).end() }, 'PROVIDER_UNREACHABLE'],
    ['for which the connection is cut', { answer: (response) => response.destroy() }, 'PROVIDER_UNREACHABLE'],
  ])('%s signs nobody in', async (_, forgery, code) => {
    rogue.forgery = forgery;
    hubOfRogue.aheadMs += 61_000;
    expect(await hubOfRogue.signIn()).toBe(faultPath(code));
    expect(hubOfRogue.signedIn).toEqual([]);
  });

  test.each<readonly [string, NonNullable<Forgery['metadata']>]>([
    ['another issuer', (proper) => ({ ...proper, issuer: 'https://elsewhere.example/' })],
    ['an issuer for the people of every tenant', (proper) => ({ ...proper, issuer: `${rogue.issuer}{tenantid}` })],
    ['no place to sign in', ({ authorization_endpoint: _, ...rest }) => rest],
    [
      'a place to exchange codes that is read by everybody on the way',
      (proper) => ({ ...proper, token_endpoint: 'ftp://127.0.0.1/token' }),
    ],
  ])('is not asked of a provider that says of itself that it is or has %s', async (_, metadata) => {
    rogue.forgery = { metadata };
    hubOfRogue.aheadMs += 61_000;
    expect(await hubOfRogue.signIn()).toMatch(/^\/sign-in\?fault=PROVIDER_(ANSWER_NOT_VALID|NOT_CONFIGURED)/);
    expect(hubOfRogue.signedIn).toEqual([]);
    hubOfRogue.aheadMs += 61_000;
  });
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
    await late.comeBack();
    // It is left alone for a moment, so that many who try at once do not all wait for it.
    expect(await patient.signIn()).toBe(faultPath('PROVIDER_UNREACHABLE'));
    patient.aheadMs += 5001;
    expect(await patient.signIn()).toBe('/grants');
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

/** A token whose claims are others, under the signature of the proper one. */
function changed(proper: string, payload: object): string {
  const [header = '', , signature = ''] = proper.split('.');
  return [header, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.');
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
