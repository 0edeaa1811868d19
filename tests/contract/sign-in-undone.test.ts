// Decides what undoing a way in undoes: tickets that wait, API tokens, and second factors of another secret. Asked of the real server, on either engine.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '../../services/hub/src/app/audit-of.ts';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { sayUnreadableFactors } from '../../services/hub/src/app/second-factors.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { dashboardWith, documentIdOf } from './dashboard-with.ts';

const scenario = await threeZonesOneYear();
const folder = mkdtempSync(join(tmpdir(), 'hub-undone-'));
const ME = '{ me { credentialId hasSecondFactor apiTokens { id } user { id } } }';
const INVITE = 'mutation ($user: InvitationInput!) { inviteUser(user: $user) { user { id } link } }';
const CHANGE_ROLE =
  'mutation ($id: ID!, $role: UserRole!, $organisation: ID) { changeRole(id: $id, role: $role, organisation: $organisation) { id } }';
const SUSPEND = 'mutation ($id: ID!) { suspendUser(id: $id) { id } }';
const RESET = 'mutation ($id: ID!) { makeResetLink(id: $id) { link } }';
const MAKE_TOKEN = 'mutation ($token: ApiTokenInput!) { makeApiToken(token: $token) { secret } }';
const END_SIGN_IN = 'mutation ($id: ID!) { endSignIn(id: $id) { id } }';
const END_OTHERS = 'mutation { endOtherSignIns }';
const documents = [ME, INVITE, CHANGE_ROLE, SUSPEND, RESET, MAKE_TOKEN, END_SIGN_IN, END_OTHERS];
const HUB_SECRET = 'f3b1c09d5e7a42688c1de0b97a5f6324';
const settings = {
  HUB_DATA: folder,
  HUB_SECRET,
  HUB_WEB: dashboardWith(join(folder, 'web'), documents),
  PORT: '0',
  HUB_LOG_LEVEL: 'silent',
  HUB_TRIAL: 'no',
};
const COMMAND_TOKEN = 'the token of commands';
let nowMs = Date.now();
const clock = { now: () => new Date(nowMs) };
const serve = (changed: Record<string, string> = {}) =>
  serveHub(readConfig({ ...settings, ...changed }), scenario.orm, COMMAND_TOKEN, { clock });
let hub: Hub;
let administrator = '';

interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly cookie: string;
}
async function post(path: string, body: unknown, headers: Record<string, string> = {}, at = hub): Promise<Answered> {
  nowMs += 1000;
  const response = await fetch(`${at.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { status: response.status, body: (await response.json()) as Record<string, unknown>, cookie };
}
interface Asked {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
const ask = async (document: string, variables: object, headers: Record<string, string>) =>
  (await post('/graphql', { documentId: documentIdOf(document), variables }, headers)).body as Asked;
const codeIn = ({ errors }: Asked) => errors?.[0]?.extensions.code ?? null;
const meOf = async (headers: Record<string, string>) =>
  (await ask(ME, {}, headers)).data?.['me'] as unknown as {
    credentialId: string;
    hasSecondFactor: boolean;
    apiTokens: unknown[];
    user: { id: string };
  };

/** The code of an app, each of another half-minute. */
function codeOf(secret: unknown): string {
  nowMs += 30_000;
  return new TOTP({ secret: Secret.fromBase32(secret as string) }).generate({ timestamp: nowMs });
}
const takeUp = (link: string, password: string) => post('/auth/link/password', { token: link.replace('/link/', ''), password });
const signIn = (name: string, password: string, at = hub) =>
  post('/auth/sign-in', { signInName: `${name}@office.example`, password }, {}, at);

interface Invited {
  readonly id: string;
  readonly link: string;
}
async function invite(name: string, role: string, more: object = {}): Promise<Invited> {
  const user = { displayName: name, signInName: `${name}@office.example`, role, ...more };
  const made = (await ask(INVITE, { user }, { cookie: administrator })).data?.['inviteUser'] as unknown as {
    user: { id: string };
    link: string;
  };
  return { id: made.user.id, link: made.link };
}
const resetLinkOf = async (id: string) =>
  ((await ask(RESET, { id }, { cookie: administrator })).data?.['makeResetLink'] as unknown as { link: string }).link;
let tokensMade = 0;
const makeToken = (cookie: string, name = `report ${++tokensMade}`) => {
  const expiresOn = new Date(nowMs + 30 * 86_400_000).toISOString().slice(0, 10);
  return ask(MAKE_TOKEN, { token: { name, scopes: ['READ'], expiresOn } }, { cookie });
};
const tokenOf = async (cookie: string) => ((await makeToken(cookie)).data?.['makeApiToken'] as unknown as { secret: string }).secret;
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

interface Line {
  readonly act: string;
  readonly code: string | null;
  readonly userId: number | null;
  readonly aboutId: number | null;
  readonly detail: Record<string, unknown>;
}
async function auditLines(act: string): Promise<Line[]> {
  await auditOf(scenario.orm).flush();
  return scenario.orm.em
    .getConnection()
    .execute<Line[]>(
      'select "act", "code", "user_id" as "userId", "about_id" as "aboutId", "detail" from "audit_event" where "act" = ? order by "id" desc',
      [act],
    );
}

beforeAll(async () => {
  hub = await serve();
  const { path } = (await post('/commands/admin-link', { signInName: null }, { authorization: `Bearer ${COMMAND_TOKEN}` })).body;
  const enrol = await takeUp(path as string, 'otter kettle marble lamp');
  administrator = (await post('/auth/second-factor/confirm', { ticket: enrol.body['ticket'], code: codeOf(enrol.body['secret']) })).cookie;
});
afterAll(async () => {
  await hub.app.close();
  await scenario.close();
  rmSync(folder, { recursive: true });
});

describe('a ticket for setting up a second factor', () => {
  test('that was made in a sign-in is good in that browser alone, and for nobody once it is signed out elsewhere', async () => {
    const password = 'velvet ladder opposite moon';
    const first = (await takeUp((await invite('first', 'ANALYST')).link, password)).cookie;
    const begun = (await post('/auth/account/second-factor', { password }, { cookie: first })).body;
    const confirm = (headers: Record<string, string>) =>
      post('/auth/second-factor/confirm', { ticket: begun['ticket'], code: codeOf(begun['secret']) }, headers);
    const second = (await signIn('first', password)).cookie;
    for (const headers of [{}, { cookie: second }])
      expect(await confirm(headers)).toMatchObject({ status: 410, body: { code: 'TICKET_NOT_VALID' } });
    expect(codeIn(await ask(END_OTHERS, {}, { cookie: second }))).toBeNull();
    expect((await confirm({ cookie: first })).status).toBe(410);
    expect((await meOf({ cookie: second })).hasSecondFactor).toBe(false);
    const own = (await post('/auth/account/second-factor', { password }, { cookie: second })).body;
    const ticket = { ticket: own['ticket'], code: codeOf(own['secret']) };
    expect((await post('/auth/second-factor/confirm', ticket, { cookie: second })).body['state']).toBe('ENROLLED');
  });

  test('that a link led to is worth nothing once an administrator made another link', async () => {
    const { id, link } = await invite('officer', 'OFFICER');
    const { body } = await takeUp(link, 'granite tulip seven rivers');
    await resetLinkOf(id);
    const confirmed = await post('/auth/second-factor/confirm', { ticket: body['ticket'], code: codeOf(body['secret']) });
    expect(confirmed).toMatchObject({ status: 410, cookie: '' });
  });
});

describe('API tokens', () => {
  const password = 'basket orchard timber nine';
  let person: Invited;
  let cookie = '';
  beforeAll(async () => {
    person = await invite('maker', 'ANALYST');
    cookie = (await takeUp(person.link, password)).cookie;
  });

  test('are kept when somebody changes their own password, and end with it where they say so', async () => {
    const secret = await tokenOf(cookie);
    const change = async (from: string, to: string, revokesTokens?: boolean) => {
      const { status, cookie: next } = await post('/auth/account/password', { password: from, newPassword: to, revokesTokens }, { cookie });
      cookie = next;
      return status;
    };
    expect(await change(password, 'another basket orchard')).toBe(200);
    expect((await meOf(bearer(secret))).user.id).toBe(person.id);
    expect(await change('another basket orchard', password, true)).toBe(200);
    expect(codeIn(await ask(ME, {}, bearer(secret)))).toBe('TOKEN_REFUSED');
    expect((await auditLines('TOKEN_REVOKED'))[0]).toMatchObject({ userId: Number(person.id), detail: { ended: 1 } });
  });

  test('end once a link of an administrator is taken up', async () => {
    const secret = await tokenOf(cookie);
    const link = await resetLinkOf(person.id);
    expect(codeIn(await ask(ME, {}, bearer(secret)))).toBeNull();
    cookie = (await takeUp(link, password)).cookie;
    expect(codeIn(await ask(ME, {}, bearer(secret)))).toBe('TOKEN_REFUSED');
  });

  test('are twenty at most, also of thirty that are asked for at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 30 }, (_, at) => makeToken(cookie, `token ${at}`)));
    const codes = made.map(codeIn);
    expect([null, 'TOO_MANY_TOKENS'].map((code) => codes.filter((each) => each === code).length)).toEqual([20, 10]);
    expect((await meOf({ cookie })).apiTokens).toHaveLength(20);
  });
});

describe('a hub with another secret', () => {
  test('says so of a second factor, lets in by a recovery code, and tells whoever starts it what to bring back', async () => {
    const password = 'walnut ferry copper seven';
    const { body } = await takeUp((await invite('restored', 'OFFICER')).link, password);
    const confirmed = await post('/auth/second-factor/confirm', { ticket: body['ticket'], code: codeOf(body['secret']) });
    const [recoveryCode] = confirmed.body['recoveryCodes'] as string[];
    const other = await serve({ HUB_SECRET: '0a9f8b7c6d5e4f3a2b1c0d9e8f7a6b5c' });
    const ticketAt = async (at: Hub) => (await signIn('restored', password, at)).body['ticket'];
    const refused = await post('/auth/second-factor', { ticket: await ticketAt(other), code: codeOf(body['secret']) }, {}, other);
    expect(refused).toMatchObject({ status: 409, body: { code: 'SECOND_FACTOR_UNREADABLE' }, cookie: '' });
    expect((await post('/auth/second-factor', { ticket: await ticketAt(other), code: recoveryCode }, {}, other)).status).toBe(200);
    expect((await auditLines('SIGNED_IN'))[0]?.detail).toEqual({ way: 'PASSWORD', secondFactor: 'RECOVERY_CODE' });
    await other.app.close();
    const configOf = (changed: object) => readConfig({ ...settings, ...changed });
    expect(await sayUnreadableFactors(configOf({}), scenario.orm)).toBeNull();
    expect(await sayUnreadableFactors(configOf({ HUB_SECRET: '7c6d5e4f3a2b1c0d9e8f7a6b5c0a9f8b' }), scenario.orm)).toMatch(
      /^3 people cannot use their second factor: .* bring back the earlier HUB_SECRET/,
    );
    const newFolder = join(folder, 'restored');
    expect(await sayUnreadableFactors(configOf({ HUB_SECRET: '', HUB_DATA: newFolder }), scenario.orm)).toContain(
      `the file 'secret' of the earlier data folder into ${newFolder}`,
    );
  });
});

describe('the audit', () => {
  test('says of which organisation a partner was and is', async () => {
    const [from, to] = await scenario.orm.em
      .getConnection()
      .execute<{ id: number }[]>('select "id" from "organisation" order by "id" limit 2');
    const { id } = await invite('partner', 'PARTNER', { organisation: String(from?.id) });
    expect(codeIn(await ask(CHANGE_ROLE, { id, role: 'PARTNER', organisation: String(to?.id) }, { cookie: administrator }))).toBeNull();
    expect((await auditLines('ROLE_CHANGED'))[0]?.detail).toEqual({
      from: 'PARTNER',
      to: 'PARTNER',
      fromOrganisation: from?.id,
      toOrganisation: to?.id,
    });
  });

  test('has who tried numbers of sign-ins that are not theirs, and who is suspended and knows the password', async () => {
    const password = 'pebble harvest lantern two';
    const { id, link } = await invite('suspended', 'ANALYST');
    const { cookie } = await takeUp(link, password);
    const { credentialId } = await meOf({ cookie: administrator });
    expect(codeIn(await ask(END_SIGN_IN, { id: credentialId }, { cookie }))).toBe('SIGN_IN_NOT_FOUND');
    expect((await auditLines('SIGN_IN_ENDED'))[0]).toMatchObject({ code: 'SIGN_IN_NOT_FOUND', userId: Number(id), aboutId: null });
    await ask(SUSPEND, { id }, { cookie: administrator });
    expect(await signIn('suspended', password)).toMatchObject({ status: 403, body: { code: 'PERSON_SUSPENDED' }, cookie: '' });
    expect((await signIn('suspended', 'not this one at all')).body['code']).toBe('SIGN_IN_REFUSED');
    expect((await auditLines('SIGN_IN_FAILED')).slice(0, 2).map(({ code }) => code)).toEqual(['SIGN_IN_REFUSED', 'PERSON_SUSPENDED']);
  });
});

test('what a role may not do is answered with status 403 and its code, and is no fault of the hub', async () => {
  const { cookie } = await takeUp((await invite('curious', 'ANALYST')).link, 'meadow button parcel six');
  const user = { displayName: 'Jo', signInName: 'jo@office.example', role: 'ANALYST' };
  const { status, body } = await post('/graphql', { documentId: documentIdOf(INVITE), variables: { user } }, { cookie });
  expect([status, codeIn(body)]).toEqual([403, 'NOT_ALLOWED']);
});

test('a name with a character that nobody can see is refused, with its number', async () => {
  const user = { displayName: 'Jo\u3164', signInName: 'jo@office.example', role: 'ANALYST' };
  expect(codeIn(await ask(INVITE, { user }, { cookie: administrator }))).toBe('NAME_UNSEEN');
});
