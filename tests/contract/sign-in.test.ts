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

const settings = { HUB_DATA: folder, HUB_WEB: dashboardWith(join(folder, 'web'), documents), PORT: '0', HUB_LOG_LEVEL: 'silent' };
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
export async function invite(name: string, role: string, password: string): Promise<{ readonly id: string; readonly cookie: string }> {
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
