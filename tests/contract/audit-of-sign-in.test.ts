// Decides what is audited of people and sign-ins, seen from outside: each act once, under the number of whoever did it, and nothing by which anybody could come in or be named.

import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../../services/hub/src/app/index.ts';
import { makeAdminLink } from '../../services/hub/src/app/admin-link.door.ts';
import { documentIdOf } from './dashboard-with.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { COMMAND_TOKEN, serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await threeZonesOneYear();
const ME = '{ me { credentialId user { id } } }';
const INVITE = 'mutation ($user: InvitationInput!) { inviteUser(user: $user) { user { id } link } }';
const CHANGE_ROLE = 'mutation ($id: ID!, $role: UserRole!) { changeRole(id: $id, role: $role) { id } }';
const CHANGE = `mutation ($id: ID!, $displayName: String!, $signInName: String) {
  changeUser(id: $id, displayName: $displayName, signInName: $signInName) { id }
}`;
const SUSPEND = 'mutation ($id: ID!) { suspendUser(id: $id) { id } }';
const RESET = 'mutation ($id: ID!) { makeResetLink(id: $id, withSecondFactor: false) { link } }';
const RESTORE = 'mutation ($id: ID!) { restoreUser(id: $id) { id } }';
const MAKE_TOKEN = 'mutation ($token: ApiTokenInput!) { makeApiToken(token: $token) { apiToken { id } secret } }';
const REVOKE_TOKEN = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id } }';
const END_OTHERS = 'mutation { endOtherSignIns }';
const documents = [ME, INVITE, CHANGE_ROLE, CHANGE, SUSPEND, RESTORE, RESET, MAKE_TOKEN, REVOKE_TOKEN, END_OTHERS];
const PASSWORDS = { administrator: 'otter kettle marble lamp', analyst: 'velvet ladder opposite moon', wrong: 'Wilhelmina was not here' };
const NAME = 'philippa@office.example';
/** Whatever must stand in no line: what was typed, and what lets somebody in. */
const secrets: string[] = [
  ...Object.values(PASSWORDS),
  'philippa',
  'office.example',
  'spreadsheet',
  '127.0.0.1',
  'Pale Moon',
  'Administrator',
];
const codes: string[] = [];
let nowMs = Date.now();
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario, { documents, settings: { HUB_TRIAL: 'no' }, clock: { now: () => new Date(nowMs) } });
});
afterAll(() => hub.close());

interface Line {
  readonly id: number;
  readonly act: string;
  readonly code: string | null;
  readonly detail: object;
  readonly requestId: string | null;
}
let seen = 0;
/** The lines that were added since this was last asked, oldest first. */
async function newLines(): Promise<Line[]> {
  await auditOf(scenario.orm).flush();
  const lines = await scenario.orm.em.getConnection().execute<Line[]>(
    `select "id", "act", "outcome", "code", "user_id" as "userId", "signed_in_by" as "signedInBy", "role", "viewed_as" as "viewedAs", "sign_in_id" as "signInId",
      "token_id" as "tokenId", "about_kind" as "aboutKind", "about_id" as "aboutId", "request_id" as "requestId", "detail" from "audit_event" where "id" > ? order by "id"`,
    [seen],
  );
  seen = lines.at(-1)?.id ?? seen;
  return lines;
}

interface Answered {
  readonly status: number;
  readonly requestId: string | null;
  readonly body: Record<string, unknown>;
  readonly cookie: string;
}
async function post(path: string, body: object, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(hub.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Pale Moon', ...headers },
    body: JSON.stringify(body),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const [, secret = ''] = /session[^=]*=(.+)$/.exec(cookie) ?? [];
  if (secret !== '') secrets.push(secret);
  const requestId = response.headers.get('x-request-id');
  return { status: response.status, requestId, body: (await response.json()) as Record<string, unknown>, cookie };
}
const ask = async <Data>(document: string, variables: object, headers: Record<string, string>) =>
  (await post('/graphql', { documentId: documentIdOf(document), variables }, headers)).body['data'] as Data;

let factor = '';
function code(): string {
  nowMs += 30_000;
  const made = new TOTP({ secret: Secret.fromBase32(factor) }).generate({ timestamp: nowMs });
  codes.push(made);
  return made;
}

/** The secret of a link. */
function secretOf(link: string): string {
  const secret = link.replace('/link/', '');
  secrets.push(secret);
  return secret;
}

interface Person {
  readonly id: number;
  readonly signInId: number;
  readonly cookie: string;
}
async function personOf(cookie: string): Promise<Person> {
  const { me } = await ask<{ me: { credentialId: string; user: { id: string } } }>(ME, {}, { cookie });
  return { id: Number(me.user.id), signInId: Number(me.credentialId), cookie };
}
let administrator: Person;
let analyst: Person;
const done = { outcome: 'DONE', code: null };
const byAdministrator = () =>
  ({ ...done, userId: administrator.id, role: 'ADMINISTRATOR', signedInBy: 'PASSWORD', signInId: administrator.signInId }) as const;

test('a link that the server printed, its use and the sign-in after it are audited: by a program, and then by the number of the person', async () => {
  const { body } = await post('/commands/admin-link', { signInName: null }, { authorization: `Bearer ${COMMAND_TOKEN}` });
  const token = secretOf(body['path'] as string);
  const program = { ...done, signedInBy: 'PROGRAM', userId: null, role: null };
  expect(await newLines()).toMatchObject([
    { ...program, act: 'USER_INVITED', aboutKind: 'USER', detail: { role: 'ADMINISTRATOR' } },
    { ...program, act: 'LINK_MADE', aboutKind: 'USER', detail: { purpose: 'ADMINISTRATOR' } },
  ]);
  const enrol = await post('/auth/link/password', { token, password: PASSWORDS.administrator });
  factor = enrol.body['secret'] as string;
  secrets.push(factor, enrol.body['ticket'] as string);
  const entered = await post('/auth/second-factor/confirm', { ticket: enrol.body['ticket'], code: code() });
  secrets.push(...(entered.body['recoveryCodes'] as string[]));
  const lines = await newLines();
  administrator = await personOf(entered.cookie);
  const himself = { ...done, userId: administrator.id };
  expect(lines).toMatchObject([
    { ...himself, act: 'LINK_USED', signedInBy: 'NOBODY', requestId: enrol.requestId },
    { ...himself, act: 'PASSWORD_SET', aboutKind: 'USER', aboutId: administrator.id },
    { ...himself, act: 'SECOND_FACTOR_SET', requestId: entered.requestId },
    { ...byAdministrator(), act: 'SIGNED_IN', aboutKind: 'SIGN_IN', aboutId: administrator.signInId, detail: { way: 'PASSWORD' } },
  ]);
});

test('a link that the command makes by itself, without a hub, is audited too', async () => {
  secretOf((await makeAdminLink(scenario.orm, 'second-administrator')).path);
  expect((await newLines()).map(({ act }) => act)).toEqual(['USER_INVITED', 'LINK_MADE']);
});

test('a failed sign-in is audited at the account that it was tried at, a link that is not valid as such, and both under nobody', async () => {
  const nobody = { outcome: 'REFUSED', userId: null, signedInBy: 'NOBODY', role: null };
  const wrong = await post('/auth/sign-in', { signInName: 'administrator', password: PASSWORDS.wrong });
  await post('/auth/sign-in', { signInName: NAME, password: PASSWORDS.wrong });
  const right = await post('/auth/sign-in', { signInName: 'administrator', password: PASSWORDS.administrator });
  await post('/auth/second-factor', { ticket: right.body['ticket'], code: '000 000' });
  await post('/auth/link/password', { token: 'A'.repeat(43), password: PASSWORDS.analyst });
  expect(await newLines()).toMatchObject([
    { ...nobody, act: 'SIGN_IN_FAILED', code: 'SIGN_IN_REFUSED', aboutKind: 'USER', aboutId: administrator.id, requestId: wrong.requestId },
    { ...nobody, act: 'SIGN_IN_FAILED', code: 'SIGN_IN_REFUSED', aboutKind: null, aboutId: null },
    { ...nobody, act: 'SIGN_IN_FAILED', code: 'CODE_REFUSED', aboutKind: 'USER', aboutId: administrator.id },
    { ...nobody, act: 'LINK_REFUSED', code: 'LINK_NOT_VALID' },
  ]);
});

test('inviting, another role, suspending, restoring and a link are audited under the administrator, about the other person', async () => {
  const headers = { cookie: administrator.cookie };
  const user = { displayName: 'Philippa', signInName: NAME, role: 'BOARD_VIEWER' };
  const { inviteUser } = await ask<{ inviteUser: { user: { id: string } } }>(INVITE, { user }, headers);
  const { id } = inviteUser.user;
  await ask(CHANGE_ROLE, { id, role: 'ANALYST' }, headers);
  await ask(CHANGE, { id, displayName: 'Philippa', signInName: 'pip@office.example' }, headers);
  await ask(CHANGE, { id, displayName: 'Pip', signInName: NAME }, headers);
  await ask(SUSPEND, { id }, headers);
  await ask(RESTORE, { id }, headers);
  const { makeResetLink } = await ask<{ makeResetLink: { link: string } }>(RESET, { id }, headers);
  const about = { ...byAdministrator(), aboutKind: 'USER', aboutId: Number(id) };
  expect(await newLines()).toMatchObject([
    { ...about, act: 'USER_INVITED', detail: { role: 'BOARD_VIEWER' } },
    { ...about, act: 'ROLE_CHANGED', detail: { from: 'BOARD_VIEWER', to: 'ANALYST' } },
    { ...about, act: 'USER_CHANGED', detail: { changed: ['signInName'] } },
    { ...about, act: 'USER_CHANGED', detail: { changed: ['displayName', 'signInName'] } },
    { ...about, act: 'USER_SUSPENDED' },
    { ...about, act: 'USER_RESTORED' },
    { ...about, act: 'LINK_MADE' },
  ]);
  const { cookie } = await post('/auth/link/password', { token: secretOf(makeResetLink.link), password: PASSWORDS.analyst });
  analyst = await personOf(cookie);
  expect(analyst.id).toBe(Number(id));
  expect((await newLines()).map(({ act }) => act)).toEqual(['LINK_USED', 'PASSWORD_SET', 'SIGNED_IN']);
});

test('a token that is made and revoked is audited under its owner; one that is refused with its number, also when it opens nothing any more', async () => {
  const headers = { cookie: analyst.cookie };
  const expiresOn = new Date(nowMs + 30 * 86_400_000).toISOString().slice(0, 10);
  const { makeApiToken } = await ask<{ makeApiToken: { apiToken: { id: string }; secret: string } }>(
    MAKE_TOKEN,
    { token: { name: 'a spreadsheet', scopes: ['READ_FILES'], expiresOn } },
    headers,
  );
  const { secret, apiToken } = makeApiToken;
  secrets.push(secret, secret.replace('pzh_', ''));
  const id = Number(apiToken.id);
  await ask(ME, {}, { authorization: `Bearer ${secret}` });
  await ask(REVOKE_TOKEN, { id: apiToken.id }, headers);
  await ask(ME, {}, { authorization: `Bearer ${secret}` });
  await (await fetch(`${hub.address}/outreach/concerns.csv?token=${secret}`)).arrayBuffer();
  const owner = { userId: analyst.id, role: 'ANALYST' };
  const aboutToken = { aboutKind: 'TOKEN', aboutId: id };
  const bySignIn = { ...owner, ...aboutToken, signedInBy: 'PASSWORD', signInId: analyst.signInId, tokenId: null };
  const refused = { act: 'TOKEN_REFUSED', outcome: 'REFUSED' };
  const nobody = { ...refused, userId: null, signedInBy: 'NOBODY', tokenId: null };
  const lines = await newLines();
  expect(lines.filter(({ act }) => act !== 'TOKEN_REFUSED')).toMatchObject([
    { ...done, ...bySignIn, act: 'TOKEN_MADE', detail: { scopes: ['READ_FILES'] } },
    { ...done, ...bySignIn, act: 'TOKEN_REVOKED' },
  ]);
  expect(lines.filter(({ act }) => act === 'TOKEN_REFUSED')).toMatchObject([
    { ...refused, ...owner, ...aboutToken, code: 'SCOPE_MISSING', signedInBy: 'TOKEN', tokenId: id, signInId: null },
    { ...nobody, ...aboutToken, code: 'TOKEN_REFUSED' },
    { ...nobody, code: 'TOKEN_IN_ADDRESS', aboutKind: null },
  ]);
});

test('looking at the hub as another role is audited under the real person, and who may not do so leaves no line that they did', async () => {
  await post('/auth/view-as', { role: 'BOARD_VIEWER' }, { cookie: administrator.cookie });
  await post('/auth/view-as', { role: 'PARTNER', organisationId: 1 }, { cookie: administrator.cookie });
  await post('/auth/view-as', { role: null }, { cookie: administrator.cookie });
  expect((await post('/auth/view-as', { role: 'OFFICER' }, { cookie: analyst.cookie })).status).toBe(422);
  expect(await newLines()).toMatchObject([
    { ...byAdministrator(), act: 'VIEWED_AS', viewedAs: 'BOARD_VIEWER', aboutKind: null },
    { ...byAdministrator(), act: 'VIEWED_AS', viewedAs: 'PARTNER', aboutKind: 'ORGANISATION', aboutId: 1 },
  ]);
});

test('signing out and the end of other sign-ins are audited by number', async () => {
  await ask(END_OTHERS, {}, { cookie: administrator.cookie });
  await post('/auth/sign-out', {}, { cookie: analyst.cookie });
  expect(await newLines()).toMatchObject([
    { ...byAdministrator(), act: 'SIGN_IN_ENDED', aboutKind: 'USER', aboutId: administrator.id },
    { ...done, act: 'SIGNED_OUT', userId: analyst.id, role: 'ANALYST', aboutKind: 'SIGN_IN', aboutId: analyst.signInId },
  ]);
});

test('what came to nothing leaves no line that it was done', async () => {
  await ask(SUSPEND, { id: '999999' }, { cookie: administrator.cookie });
  expect((await newLines()).filter(({ act }) => act === 'USER_SUSPENDED')).toEqual([]);
});

test('tokens, cookies and passwords that are tried again and again add a line each, and one more with how many there were', async () => {
  const never = (at: number) => `${'A'.repeat(39)}${String(at).padStart(4, '0')}`;
  secrets.push(never(0), '%E0%A4%A');
  for (let at = 0; at < 20; at++) {
    await ask(ME, {}, { authorization: `Bearer pzh_${never(at)}` });
    await ask(ME, {}, { cookie: `hub-session-on-loopback=${at % 2 ? never(at) : '%E0%A4%A'}` });
    await post('/auth/sign-in', { signInName: 'nobody has this name', password: PASSWORDS.wrong });
  }
  const nobody = { outcome: 'REFUSED', userId: null, signedInBy: 'NOBODY', tokenId: null, aboutKind: null };
  const token = { ...nobody, act: 'TOKEN_REFUSED', code: 'TOKEN_REFUSED' };
  const cookie = { ...nobody, act: 'SIGN_IN_FAILED', code: 'COOKIE_NOT_VALID' };
  const attempt = { ...nobody, act: 'SIGN_IN_FAILED', code: 'TOO_MANY_ATTEMPTS' };
  expect(await newLines()).toMatchObject([token, cookie, attempt]);
  await auditOf(scenario.orm).close();
  const counted = (await newLines()).map(({ act, code, detail }) => [act, code, detail]);
  expect(counted).toEqual([
    // A wrong name was tried before, in this quarter of an hour, so none of these ten was the first.
    ['SIGN_IN_FAILED', 'SIGN_IN_REFUSED', { times: 10 }],
    ['TOKEN_REFUSED', 'TOKEN_REFUSED', { times: 19 }],
    ['SIGN_IN_FAILED', 'COOKIE_NOT_VALID', { times: 19 }],
    ['SIGN_IN_FAILED', 'TOO_MANY_ATTEMPTS', { times: 9 }],
  ]);
});

test('no line holds a password, a token, a code, a name or an address', async () => {
  const lines = await scenario.orm.em
    .getConnection()
    .execute<{ line: string }[]>(`select row_to_json("audit_event")::text as "line" from "audit_event"`);
  expect(lines.length).toBeGreaterThan(20);
  const all = lines.map(({ line }) => line).join('\n');
  expect(secrets.length).toBeGreaterThan(20);
  for (const secret of secrets) expect(all).not.toContain(secret);
  // Six digits by themselves: a time may have them too.
  for (const used of codes) expect(all).not.toContain(`"${used}"`);
});
