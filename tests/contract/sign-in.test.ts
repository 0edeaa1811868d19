// Decides what signing in holds against: asked of the real server, on either engine, with a clock that the test moves.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { dashboardWith, documentIdOf } from './dashboard-with.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const folder = mkdtempSync(join(tmpdir(), 'hub-sign-in-'));

/** What pages ask: administrators may send no documents of their own. */
const ME = '{ me { signedInBy roles mayWrite hasSecondFactor signIns { id browser } user { id displayName role } } }';
const INVITE = 'mutation ($user: InvitationInput!) { inviteUser(user: $user) { user { id } link } }';
const CHANGE_ROLE = 'mutation ($id: ID!, $role: UserRole!) { changeRole(id: $id, role: $role) { id role } }';
const SUSPEND = 'mutation ($id: ID!) { suspendUser(id: $id) { id state } }';
const RESTORE = 'mutation ($id: ID!) { restoreUser(id: $id) { id state } }';
const RESET = 'mutation ($id: ID!, $withSecondFactor: Boolean!) { makeResetLink(id: $id, withSecondFactor: $withSecondFactor) { link } }';
const USERS = '{ users { nodes { id displayName signInName state } } }';
const MAKE_TOKEN = 'mutation ($token: ApiTokenInput!) { makeApiToken(token: $token) { apiToken { id ending lastUsedAt } secret } }';
const REVOKE_TOKEN = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id revokedAt } }';
const END_SIGN_IN = 'mutation ($id: ID!) { endSignIn(id: $id) { id endReason } }';
const END_OTHERS = 'mutation { endOtherSignIns }';
const documents = [ME, INVITE, CHANGE_ROLE, SUSPEND, RESTORE, RESET, USERS, MAKE_TOKEN, REVOKE_TOKEN, END_SIGN_IN, END_OTHERS];

const settings = {
  HUB_DATA: folder,
  HUB_WEB: dashboardWith(join(folder, 'web'), documents),
  PORT: '0',
  HUB_LOG_LEVEL: 'silent',
  HUB_TRIAL: 'no',
};
const TOKEN = 'the token of commands';
const MINUTE_MS = 60_000;
let nowMs = Date.now();
const clock = { now: () => new Date(nowMs) };
const later = (minutes: number) => (nowMs += minutes * MINUTE_MS);
let hub: Hub;

beforeAll(async () => {
  hub = await serveHub(readConfig(settings), scenario.orm, TOKEN, { clock });
});
afterAll(async () => {
  await hub.app.close();
  await scenario.close();
  rmSync(folder, { recursive: true });
});

type Body = Record<string, unknown>;
interface Answered {
  readonly status: number;
  readonly body: Body;
  /** The cookie that is set, as a browser sends it; null for none. */
  readonly cookie: string | null;
  readonly headers: Headers;
}

async function send(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Answered> {
  const response = await fetch(`${hub.address}${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  const set = response.headers.getSetCookie()[0]?.split(';')[0] ?? null;
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson ? (JSON.parse(text) as Body) : { text }, cookie: set, headers: response.headers };
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  send(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

interface Asked {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks as pages do. */
const ask = async (document: string, variables: object = {}, headers: Record<string, string> = {}) =>
  (await post('/graphql', { documentId: documentIdOf(document), variables }, headers)).body as Asked;
const faultOf = ({ errors }: Asked) => errors?.[0]?.extensions.code ?? null;

interface MeRead {
  readonly roles: string[];
  readonly signedInBy: string;
  readonly signIns: { readonly id: string; readonly browser: string }[];
  readonly user: { readonly id: string; readonly displayName: string; readonly role: string } | null;
}
const meOf = async (headers: Record<string, string>) => (await ask(ME, {}, headers)).data?.['me'] as MeRead;
const signedInAs = async (headers: Record<string, string>) => (await meOf(headers)).user?.displayName ?? null;

const secrets = new Map<string, string>();
/** The code of somebody's app; each is of another half-minute. */
function codeOf(name: string): string {
  later(0.5);
  return new TOTP({ secret: Secret.fromBase32(secrets.get(name) ?? '') }).generate({ timestamp: nowMs });
}

/** Takes up a link, with a second factor where one is asked for. */
async function takeUp(link: string, name: string, password: string): Promise<Answered> {
  const answered = await post('/auth/link/password', { token: link.replace('/link/', ''), password });
  if (answered.body['state'] !== 'ENROL') return answered;
  secrets.set(name, answered.body['secret'] as string);
  return post('/auth/second-factor/confirm', { ticket: answered.body['ticket'], code: codeOf(name) });
}

/** Signs in with whatever is asked for. */
async function signIn(name: string, password: string, headers: Record<string, string> = {}): Promise<Answered> {
  const answered = await post('/auth/sign-in', { signInName: name, password }, headers);
  if (answered.body['state'] !== 'SECOND_FACTOR') return answered;
  return post('/auth/second-factor', { ticket: answered.body['ticket'], code: codeOf(name) }, headers);
}

const ADMINISTRATOR = 'administrator';
const PASSWORDS = {
  administrator: 'otter kettle marble lamp',
  analyst: 'velvet ladder opposite moon',
  officer: 'granite tulip seven rivers',
};

const adminLink = async (signInName: string | null = null) =>
  (await post('/commands/admin-link', { signInName }, { authorization: `Bearer ${TOKEN}` })).body as { path: string; signInName: string };

let administrator = '';
/** Somebody who was invited, with a cookie. */
async function invite(name: string, role: string, password: string): Promise<{ readonly id: string; readonly cookie: string }> {
  const user = { displayName: name, signInName: `${name}@office.example`, role };
  const { data } = await ask(INVITE, { user }, { cookie: administrator });
  const made = data?.['inviteUser'] as { user: { id: string }; link: string };
  return { id: made.user.id, cookie: (await takeUp(made.link, `${name}@office.example`, password)).cookie ?? '' };
}

describe('the first administrator', () => {
  test('comes in by a link that is printed on the server, sets a password and a second factor, and gets recovery codes', async () => {
    const { path, signInName } = await adminLink();
    expect(signInName).toBe(ADMINISTRATOR);
    const described = await post('/auth/link', { token: path.replace('/link/', '') });
    expect(described.body).toMatchObject({ state: 'LINK', purpose: 'ADMINISTRATOR', signInName: ADMINISTRATOR, mustEnrol: true });
    const entered = await takeUp(path, ADMINISTRATOR, PASSWORDS.administrator);
    expect(entered.body).toMatchObject({ state: 'SIGNED_IN', returnTo: '/' });
    expect(entered.body['recoveryCodes']).toHaveLength(10);
    administrator = entered.cookie ?? '';
    expect(administrator).toMatch(/^hub-session-on-loopback=[\w-]{43}$/);
    expect(await signedInAs({ cookie: administrator })).toBe('Administrator');
    expect(await post('/auth/link', { token: path.replace('/link/', '') })).toMatchObject({
      status: 404,
      body: { code: 'LINK_NOT_VALID' },
    });
    expect(await takeUp(path, ADMINISTRATOR, 'another of three words')).toMatchObject({ status: 404 });
  });

  test('is let in again by another link at any time, and an earlier one opens nothing then', async () => {
    const [first, second] = [await adminLink(), await adminLink()];
    expect((await post('/auth/link', { token: first.path.replace('/link/', '') })).status).toBe(404);
    expect((await post('/auth/link', { token: second.path.replace('/link/', '') })).status).toBe(200);
    later(61);
    expect((await post('/auth/link', { token: second.path.replace('/link/', '') })).status).toBe(404);
    administrator = (await signIn(ADMINISTRATOR, PASSWORDS.administrator)).cookie ?? '';
  });

  test('is the last who can come in, and cannot be suspended or given another role', async () => {
    const { user } = await meOf({ cookie: administrator });
    const changes = [
      ask(SUSPEND, { id: user?.id }, { cookie: administrator }),
      ask(CHANGE_ROLE, { id: user?.id, role: 'ANALYST' }, { cookie: administrator }),
    ];
    expect((await Promise.all(changes)).map(faultOf)).toEqual(['LAST_ADMINISTRATOR', 'LAST_ADMINISTRATOR']);
    expect(await signedInAs({ cookie: administrator })).toBe('Administrator');
  });
});

describe('a password', () => {
  test.each([
    ['short', 'eleven char'],
    ['common', 'passwordpassword'],
    ['common with signs for letters', 'P@ssw0rdP@ssw0rd1!'],
    ['a run of keys', 'qwertyuiopasdf'],
    ['of the office', 'PeopleZones2026!'],
    ['one’s own name', 'administrator2026'],
  ])('that is %s is not taken, and the link stays good', async (_, password) => {
    const token = (await adminLink('second administrator')).path.replace('/link/', '');
    const refused = await post('/auth/link/password', { token, password });
    expect(refused).toMatchObject({ status: 422, body: { code: 'PASSWORD_NOT_POSSIBLE', field: 'password' }, cookie: null });
    expect((await post('/auth/link', { token })).status).toBe(200);
  });

  test('that is wrong, and a name that nobody has, are answered in the same words', async () => {
    const wrong = await post('/auth/sign-in', { signInName: ADMINISTRATOR, password: 'not this one at all' });
    const unknown = await post('/auth/sign-in', { signInName: 'nobody@office.example', password: 'not this one at all' });
    expect(wrong.status).toBe(401);
    expect([unknown.status, unknown.body, unknown.cookie]).toEqual([wrong.status, wrong.body, null]);
  });

  test('alone lets no administrator in', async () => {
    const answered = await post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator });
    expect(answered.body).toEqual({ state: 'SECOND_FACTOR', ticket: expect.any(String) as string });
    expect(answered.cookie).toBeNull();
  });
});

describe('a second factor', () => {
  const ticketOf = async () =>
    (await post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator })).body['ticket'] as string;

  test('is not taken twice, and neither is its code of the half-minute before', async () => {
    const code = codeOf(ADMINISTRATOR);
    expect((await post('/auth/second-factor', { ticket: await ticketOf(), code })).status).toBe(200);
    const again = await post('/auth/second-factor', { ticket: await ticketOf(), code });
    expect(again).toMatchObject({ status: 401, body: { code: 'CODE_REFUSED' }, cookie: null });
    later(0.5);
    expect((await post('/auth/second-factor', { ticket: await ticketOf(), code })).status).toBe(401);
  });

  test('is asked for with a ticket that this hub made for that, for five minutes', async () => {
    const ticket = await ticketOf();
    for (const bad of ['', 'x', `${ticket.slice(0, -2)}AA`])
      expect(await post('/auth/second-factor', { ticket: bad, code: codeOf(ADMINISTRATOR) })).toMatchObject({ status: 410 });
    expect((await post('/auth/second-factor/confirm', { ticket, code: codeOf(ADMINISTRATOR) })).status).toBe(410);
    const late = await ticketOf();
    later(6);
    expect((await post('/auth/second-factor', { ticket: late, code: codeOf(ADMINISTRATOR) })).body['code']).toBe('TICKET_NOT_VALID');
  });
});

describe('a sign-in', () => {
  let analyst: { readonly id: string; readonly cookie: string };
  const cookieOf = async (headers: Record<string, string> = {}) =>
    (await signIn('analyst@office.example', PASSWORDS.analyst, headers)).cookie ?? '';
  beforeAll(async () => {
    administrator = (await signIn(ADMINISTRATOR, PASSWORDS.administrator)).cookie ?? '';
    analyst = await invite('analyst', 'ANALYST', PASSWORDS.analyst);
  });

  test('has a secret that nobody brought with them, and ends the one that the browser had', async () => {
    const before = analyst.cookie;
    const brought = 'hub-session-on-loopback=' + 'A'.repeat(43);
    expect(await cookieOf({ cookie: brought })).not.toBe(brought);
    expect((await ask(ME, {}, { cookie: brought })).data).toBeUndefined();
    const next = await cookieOf({ cookie: before });
    expect(faultOf(await ask(ME, {}, { cookie: before }))).toBe('NOT_SIGNED_IN');
    expect(await signedInAs({ cookie: next })).toBe('analyst');
  });

  test('ends after half an hour without a request, and after twelve hours with', async () => {
    const idle = await cookieOf();
    later(29);
    expect(await signedInAs({ cookie: idle })).toBe('analyst');
    later(31);
    expect(faultOf(await ask(ME, {}, { cookie: idle }))).toBe('NOT_SIGNED_IN');
    const busy = await cookieOf();
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      later(20);
      expect(await signedInAs({ cookie: busy })).toBe('analyst');
    }
    later(20);
    expect(faultOf(await ask(ME, {}, { cookie: busy }))).toBe('NOT_SIGNED_IN');
    administrator = (await signIn(ADMINISTRATOR, PASSWORDS.administrator)).cookie ?? '';
  });

  test('that is ended elsewhere is refused at its very next request', async () => {
    later(31);
    administrator = (await signIn(ADMINISTRATOR, PASSWORDS.administrator)).cookie ?? '';
    const [here, there] = [await cookieOf(), await cookieOf()];
    expect(await signedInAs({ cookie: there })).toBe('analyst');
    expect((await ask(END_OTHERS, {}, { cookie: here })).data).toMatchObject({ endOtherSignIns: expect.any(Number) as number });
    expect(faultOf(await ask(ME, {}, { cookie: there }))).toBe('NOT_SIGNED_IN');
    const [own] = (await meOf({ cookie: here })).signIns;
    expect((await ask(END_SIGN_IN, { id: own?.id }, { cookie: administrator })).data).toMatchObject({
      endSignIn: { endReason: 'ENDED_ELSEWHERE' },
    });
    expect(faultOf(await ask(ME, {}, { cookie: here }))).toBe('NOT_SIGNED_IN');
  });

  test('of somebody else is answered as one that does not exist', async () => {
    const cookie = await cookieOf();
    const [theirs] = (await meOf({ cookie: administrator })).signIns;
    const [found, missing] = [await ask(END_SIGN_IN, { id: theirs?.id }, { cookie }), await ask(END_SIGN_IN, { id: '999999' }, { cookie })];
    expect(found.errors?.[0]?.message.replace(theirs?.id ?? '', 'N')).toBe(missing.errors?.[0]?.message.replace('999999', 'N'));
    expect([faultOf(found), faultOf(missing)]).toEqual(['SIGN_IN_NOT_FOUND', 'SIGN_IN_NOT_FOUND']);
    expect(((await ask(USERS, {}, { cookie })).data?.['users'] as { nodes: unknown[] }).nodes).toHaveLength(1);
    expect(faultOf(await ask(SUSPEND, { id: '1' }, { cookie }))).toBe('NOT_ALLOWED');
  });

  test('ends when the role is changed and when the person is suspended, who then cannot come in', async () => {
    const first = await cookieOf();
    await ask(CHANGE_ROLE, { id: analyst.id, role: 'BOARD_VIEWER' }, { cookie: administrator });
    expect(faultOf(await ask(ME, {}, { cookie: first }))).toBe('NOT_SIGNED_IN');
    const second = await cookieOf();
    expect((await meOf({ cookie: second })).roles).toEqual(['BOARD_VIEWER']);
    await ask(SUSPEND, { id: analyst.id }, { cookie: administrator });
    expect(faultOf(await ask(ME, {}, { cookie: second }))).toBe('NOT_SIGNED_IN');
    expect((await signIn('analyst@office.example', PASSWORDS.analyst)).body['code']).toBe('SIGN_IN_REFUSED');
    await ask(RESTORE, { id: analyst.id }, { cookie: administrator });
    await ask(CHANGE_ROLE, { id: analyst.id, role: 'ANALYST' }, { cookie: administrator });
    expect(await cookieOf()).not.toBe('');
  });

  test.each(['hub-session-on-loopback', 'hub-session-on-loopback=', 'hub-session-on-loopback=%00', '=;=;;', '__Host-hub-session=x'])(
    'is not there for the cookie %s, and nothing fails',
    async (cookie) => expect((await send('/zones', { headers: { cookie, accept: 'text/html' } })).status).toBe(302),
  );
});

describe('an API token', () => {
  let cookie = '';
  const make = async (scopes: string[]) => {
    const expiresOn = new Date(nowMs + 30 * 86_400_000).toISOString().slice(0, 10);
    const { data } = await ask(MAKE_TOKEN, { token: { name: 'a spreadsheet', scopes, expiresOn } }, { cookie });
    return data?.['makeApiToken'] as { secret: string; apiToken: { id: string } };
  };
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const basic = (secret: string) => ({ authorization: `Basic ${Buffer.from(`anybody:${secret}`).toString('base64')}` });
  const FILE = '/outreach/concerns.csv';
  beforeAll(async () => {
    cookie = (await signIn('analyst@office.example', PASSWORDS.analyst)).cookie ?? '';
  });

  test('asks the API as its owner, and is refused once it is revoked or has ended', async () => {
    const { secret, apiToken } = await make(['READ']);
    const { signedInBy, user } = await meOf(bearer(secret));
    expect([signedInBy, user?.displayName]).toEqual(['TOKEN', 'analyst']);
    expect(faultOf(await ask(END_OTHERS, {}, bearer(secret)))).toBe('TOKEN_READS_ONLY');
    expect(faultOf(await ask(REVOKE_TOKEN, { id: apiToken.id }, { cookie }))).toBeNull();
    expect(faultOf(await ask(ME, {}, bearer(secret)))).toBe('TOKEN_REFUSED');
    const ending = await make(['READ']);
    later(32 * 24 * 60);
    expect(faultOf(await ask(ME, {}, bearer(ending.secret)))).toBe('TOKEN_REFUSED');
    cookie = (await signIn('analyst@office.example', PASSWORDS.analyst)).cookie ?? '';
  });

  test('opens what its scope names', async () => {
    const [read, files] = [(await make(['READ'])).secret, (await make(['READ_FILES'])).secret];
    expect(await send(FILE, { headers: bearer(read) })).toMatchObject({ status: 403, body: { code: 'SCOPE_MISSING' } });
    expect(faultOf(await ask(ME, {}, bearer(files)))).toBe('SCOPE_MISSING');
    expect((await send('/zones', { headers: bearer(read) })).status).toBe(403);
  });

  test('is a password of Basic for getting files, and for nothing else', async () => {
    const { secret } = await make(['READ', 'READ_FILES']);
    const without = await send(FILE);
    expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Basic realm=/) as string]);
    expect((await send(FILE, { headers: basic(secret) })).status).not.toBe(401);
    expect(faultOf(await ask(ME, {}, basic(secret)))).toBe('BASIC_NOT_TAKEN');
    expect((await send(FILE, { method: 'POST', headers: basic(secret) })).status).toBe(401);
    expect((await send('/zones', { headers: basic(secret) })).status).toBe(401);
  });

  test('in an address is refused, however it is written there', async () => {
    const { secret } = await make(['READ_FILES']);
    for (const written of [secret, secret.replace('pzh_', '%70zh%5f')])
      expect(await send(`${FILE}?token=${written}`)).toMatchObject({ status: 400, body: { code: 'TOKEN_IN_ADDRESS' } });
  });

  test('is no cookie', async () => {
    const { secret } = await make(['READ']);
    expect(faultOf(await ask(ME, {}, { cookie: `hub-session-on-loopback=${secret.replace('pzh_', '')}` }))).toBe('NOT_SIGNED_IN');
  });
});

describe('a page of another site', () => {
  test.each([
    ['names itself', { origin: 'https://elsewhere.example' }, 403],
    ['is named by the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['sends what a form may send', { 'content-type': 'text/plain' }, 400],
  ])('that %s signs nobody in', async (_, headers, status) => {
    const answered = await post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator }, headers);
    expect([answered.status, answered.cookie]).toEqual([status, null]);
  });

  test('is nowhere that somebody is led after signing in', async () => {
    const given = { signInName: 'analyst@office.example', password: PASSWORDS.analyst };
    for (const returnTo of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', '/.//elsewhere.example', 7])
      expect((await post('/auth/sign-in', { ...given, returnTo })).body['returnTo']).toBe('/');
    expect((await post('/auth/sign-in', { ...given, returnTo: '/zones?a=b' })).body['returnTo']).toBe('/zones?a=b');
  });
});

describe('wrong attempts', () => {
  test('are counted before they are known to be wrong: of a hundred at once ten are looked at', async () => {
    later(16);
    const guesses = Array.from({ length: 100 }, (_, at) =>
      post('/auth/sign-in', { signInName: 'analyst@office.example', password: `guess number ${at}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect([401, 429].map((status) => statuses.filter((each) => each === status).length)).toEqual([10, 90]);
    const stopped = await post('/auth/sign-in', { signInName: 'analyst@office.example', password: PASSWORDS.analyst });
    expect(stopped).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('at one account stop nobody at another, and a good sign-in there forgives none of them', async () => {
    expect((await signIn(ADMINISTRATOR, PASSWORDS.administrator)).status).toBe(200);
    expect((await post('/auth/sign-in', { signInName: 'analyst@office.example', password: PASSWORDS.analyst })).status).toBe(429);
  });
});
