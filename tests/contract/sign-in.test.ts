// Decides what signing in holds against: asked of the real server, on either engine, with a clock that the test moves.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ADMINISTRATOR,
  CHANGE_ROLE,
  END_OTHERS,
  END_SIGN_IN,
  faultOf,
  HubOfPeople,
  type Invited,
  ME,
  PASSWORDS,
  RESTORE,
  secretOfLink,
  SUSPEND,
  USERS,
} from './hub-of-people.ts';

let people: HubOfPeople;
let administrator = '';
beforeAll(async () => {
  people = await HubOfPeople.serve();
});
afterAll(() => people.close());

describe('the first administrator', () => {
  test('comes in by a link that is printed on the server, sets a password and a second factor, and gets recovery codes', async () => {
    const { path, signInName } = await people.adminLink();
    expect(signInName).toBe(ADMINISTRATOR);
    const described = await people.post('/auth/link', { token: secretOfLink(path) });
    expect(described.body).toMatchObject({ state: 'LINK', purpose: 'ADMINISTRATOR', signInName: ADMINISTRATOR, mustEnrol: true });
    const entered = await people.takeUp(path, ADMINISTRATOR, PASSWORDS.administrator);
    expect(entered.body).toMatchObject({ state: 'SIGNED_IN', returnTo: '/' });
    expect(entered.body['recoveryCodes']).toHaveLength(10);
    administrator = entered.cookie ?? '';
    expect(administrator).toMatch(/^hub-session-on-loopback=[\w-]{43}$/);
    expect(await people.signedInAs({ cookie: administrator })).toBe('Administrator');
    expect(await people.post('/auth/link', { token: secretOfLink(path) })).toMatchObject({
      status: 404,
      body: { code: 'LINK_NOT_VALID' },
    });
    expect(await people.takeUp(path, ADMINISTRATOR, 'another of three words')).toMatchObject({ status: 404 });
  });

  test('is let in again by another link at any time, and an earlier one opens nothing then', async () => {
    const [first, second] = [await people.adminLink(), await people.adminLink()];
    expect((await people.post('/auth/link', { token: secretOfLink(first.path) })).status).toBe(404);
    expect((await people.post('/auth/link', { token: secretOfLink(second.path) })).status).toBe(200);
    people.later(61);
    expect((await people.post('/auth/link', { token: secretOfLink(second.path) })).status).toBe(404);
    administrator = await people.cookieOfAdministrator();
  });

  test('is the last who can come in, and cannot be suspended or given another role', async () => {
    const { user } = await people.meOf({ cookie: administrator });
    const changes = [
      people.ask(SUSPEND, { id: user?.id }, { cookie: administrator }),
      people.ask(CHANGE_ROLE, { id: user?.id, role: 'ANALYST' }, { cookie: administrator }),
    ];
    expect((await Promise.all(changes)).map(faultOf)).toEqual(['LAST_ADMINISTRATOR', 'LAST_ADMINISTRATOR']);
    expect(await people.signedInAs({ cookie: administrator })).toBe('Administrator');
  });
});

describe('a password', () => {
  test.each([
    ['short', 'eleven char'],
    ['common', 'passwordpassword'],
    ['common with signs for letters', 'P@ssw0rdP@ssw0rd1!'],
    ['a run of keys', 'qwertyuiopasdf'],
    ['of the office', 'PeopleZones2026!'],
    ['of the office, with a season and a year', 'Winter-2026-Leicester!'],
    ['common, with a word of the hub', 'passwordpassword1hub'],
    ['famous', 'correcthorsebatterystaple'],
    ['one word again and again', 'velvetvelvetvelvet'],
    ['one’s own name', 'administrator2026'],
  ])('that is %s is not taken, and the link stays good', async (_, password) => {
    const token = secretOfLink((await people.adminLink('second-administrator')).path);
    const refused = await people.post('/auth/link/password', { token, password });
    expect(refused).toMatchObject({ status: 422, body: { code: 'PASSWORD_NOT_POSSIBLE', field: 'password' }, cookie: null });
    expect((await people.post('/auth/link', { token })).status).toBe(200);
  });

  test('that is wrong, and a name that nobody has, are answered in the same words', async () => {
    const wrong = await people.post('/auth/sign-in', { signInName: ADMINISTRATOR, password: 'not this one at all' });
    const unknown = await people.post('/auth/sign-in', { signInName: 'nobody@office.example', password: 'not this one at all' });
    expect(wrong.status).toBe(401);
    expect([unknown.status, unknown.body, unknown.cookie]).toEqual([wrong.status, wrong.body, null]);
  });

  test('alone lets no administrator in', async () => {
    const answered = await people.post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator });
    expect(answered.body).toEqual({ state: 'SECOND_FACTOR', ticket: expect.any(String) as string });
    expect(answered.cookie).toBeNull();
  });
});

describe('a sign-in', () => {
  let analyst: Invited;
  const cookieOf = (headers: Record<string, string> = {}) => people.cookieOf('analyst@office.example', PASSWORDS.analyst, headers);
  beforeAll(async () => {
    administrator = await people.cookieOfAdministrator();
    analyst = await people.letIn('analyst', 'ANALYST', PASSWORDS.analyst, administrator);
  });

  test('has a secret that nobody brought with them, and ends the one that the browser had', async () => {
    const before = analyst.cookie;
    const brought = 'hub-session-on-loopback=' + 'A'.repeat(43);
    expect(await cookieOf({ cookie: brought })).not.toBe(brought);
    expect((await people.ask(ME, {}, { cookie: brought })).data).toBeUndefined();
    const next = await cookieOf({ cookie: before });
    expect(faultOf(await people.ask(ME, {}, { cookie: before }))).toBe('NOT_SIGNED_IN');
    expect(await people.signedInAs({ cookie: next })).toBe('analyst');
  });

  test('ends after half an hour without a request, and after twelve hours with', async () => {
    const idle = await cookieOf();
    people.later(29);
    expect(await people.signedInAs({ cookie: idle })).toBe('analyst');
    people.later(31);
    expect(faultOf(await people.ask(ME, {}, { cookie: idle }))).toBe('NOT_SIGNED_IN');
    const busy = await cookieOf();
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      people.later(20);
      expect(await people.signedInAs({ cookie: busy })).toBe('analyst');
    }
    people.later(20);
    expect(faultOf(await people.ask(ME, {}, { cookie: busy }))).toBe('NOT_SIGNED_IN');
    administrator = await people.cookieOfAdministrator();
  });

  test('that is ended elsewhere is refused at its very next request', async () => {
    people.later(31);
    administrator = await people.cookieOfAdministrator();
    const [here, there] = [await cookieOf(), await cookieOf()];
    expect(await people.signedInAs({ cookie: there })).toBe('analyst');
    expect((await people.ask(END_OTHERS, {}, { cookie: here })).data).toMatchObject({ endOtherSignIns: expect.any(Number) as number });
    expect(faultOf(await people.ask(ME, {}, { cookie: there }))).toBe('NOT_SIGNED_IN');
    const [own] = (await people.meOf({ cookie: here })).signIns;
    expect((await people.ask(END_SIGN_IN, { id: own?.id }, { cookie: administrator })).data).toMatchObject({
      endSignIn: { endReason: 'ENDED_ELSEWHERE' },
    });
    expect(faultOf(await people.ask(ME, {}, { cookie: here }))).toBe('NOT_SIGNED_IN');
  });

  test('of somebody else is answered as one that does not exist', async () => {
    const cookie = await cookieOf();
    const [theirs] = (await people.meOf({ cookie: administrator })).signIns;
    const [found, missing] = [
      await people.ask(END_SIGN_IN, { id: theirs?.id }, { cookie }),
      await people.ask(END_SIGN_IN, { id: '999999' }, { cookie }),
    ];
    expect(found.errors?.[0]?.message.replace(theirs?.id ?? '', 'N')).toBe(missing.errors?.[0]?.message.replace('999999', 'N'));
    expect([faultOf(found), faultOf(missing)]).toEqual(['SIGN_IN_NOT_FOUND', 'SIGN_IN_NOT_FOUND']);
    expect(((await people.ask(USERS, {}, { cookie })).data?.['users'] as { nodes: unknown[] }).nodes).toHaveLength(1);
    expect(faultOf(await people.ask(SUSPEND, { id: '1' }, { cookie }))).toBe('NOT_ALLOWED');
  });

  test('ends when the role is changed and when the person is suspended, who then cannot come in', async () => {
    const first = await cookieOf();
    await people.ask(CHANGE_ROLE, { id: analyst.id, role: 'BOARD_VIEWER' }, { cookie: administrator });
    expect(faultOf(await people.ask(ME, {}, { cookie: first }))).toBe('NOT_SIGNED_IN');
    const second = await cookieOf();
    expect((await people.meOf({ cookie: second })).roles).toEqual(['BOARD_VIEWER']);
    await people.ask(SUSPEND, { id: analyst.id }, { cookie: administrator });
    expect(faultOf(await people.ask(ME, {}, { cookie: second }))).toBe('NOT_SIGNED_IN');
    expect((await people.signIn('analyst@office.example', PASSWORDS.analyst)).body['code']).toBe('PERSON_SUSPENDED');
    await people.ask(RESTORE, { id: analyst.id }, { cookie: administrator });
    await people.ask(CHANGE_ROLE, { id: analyst.id, role: 'ANALYST' }, { cookie: administrator });
    expect(await cookieOf()).not.toBe('');
  });

  test.each(['hub-session-on-loopback', 'hub-session-on-loopback=', 'hub-session-on-loopback=%00', '=;=;;', '__Host-hub-session=x'])(
    'is not there for the cookie %s, and nothing fails',
    async (cookie) => expect((await people.send('/zones', { headers: { cookie, accept: 'text/html' } })).status).toBe(302),
  );
});

describe('a page of another site', () => {
  test.each([
    ['names itself', { origin: 'https://elsewhere.example' }, 403],
    ['is named by the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['sends what a form may send', { 'content-type': 'text/plain' }, 400],
  ])('that %s signs nobody in', async (_, headers, status) => {
    const answered = await people.post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator }, headers);
    expect([answered.status, answered.cookie]).toEqual([status, null]);
  });

  test('is nowhere that somebody is led after signing in', async () => {
    const given = { signInName: 'analyst@office.example', password: PASSWORDS.analyst };
    for (const returnTo of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', '/.//elsewhere.example', 7])
      expect((await people.post('/auth/sign-in', { ...given, returnTo })).body['returnTo']).toBe('/');
    expect((await people.post('/auth/sign-in', { ...given, returnTo: '/zones?a=b' })).body['returnTo']).toBe('/zones?a=b');
  });
});

describe('wrong attempts', () => {
  test('are counted before they are known to be wrong: of a hundred at once ten are looked at', async () => {
    people.later(16);
    const guesses = Array.from({ length: 100 }, (_, at) =>
      people.post('/auth/sign-in', { signInName: 'analyst@office.example', password: `guess number ${at}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect([401, 429].map((status) => statuses.filter((each) => each === status).length)).toEqual([10, 90]);
    const stopped = await people.post('/auth/sign-in', { signInName: 'analyst@office.example', password: PASSWORDS.analyst });
    expect(stopped).toMatchObject({ status: 429, body: { code: 'TOO_MANY_ATTEMPTS' } });
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('at one account stop nobody at another, and a good sign-in there forgives none of them', async () => {
    expect((await people.signIn(ADMINISTRATOR, PASSWORDS.administrator)).status).toBe(200);
    expect((await people.post('/auth/sign-in', { signInName: 'analyst@office.example', password: PASSWORDS.analyst })).status).toBe(429);
  });
});
