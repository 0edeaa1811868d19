// Decides what a link of an invitation or a reset opens, and until when; and what ends with a password. Asked of the real server, with a clock that the test moves.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addressOf,
  ADMINISTRATOR,
  faultOf,
  HubOfPeople,
  type Invited,
  ME,
  PASSWORDS,
  RESET,
  secretOfLink,
  SUSPEND,
} from './hub-of-people.ts';

let people: HubOfPeople;
let analyst: Invited;
const password = PASSWORDS.analyst;
beforeAll(async () => {
  people = await HubOfPeople.serve();
  analyst = await people.letIn('analyst', 'ANALYST', password, await people.letAdministratorIn());
});
afterAll(() => people.close());

/** Whether a link still opens something, by what it says of itself. */
const isGood = async (link: string) => (await people.post('/auth/link', { token: secretOfLink(link) })).status === 200;
const NOT_VALID = { status: 404, body: { code: 'LINK_NOT_VALID' }, cookie: null };

let invited = 0;
const invite = async () => {
  const name = `somebody ${++invited}`;
  return { ...(await people.invite(name, 'BOARD_VIEWER', await people.cookieOfAdministrator())), signInName: addressOf(name) };
};
const resetLink = async (id: string, withSecondFactor = false) =>
  ((await people.askAsAdministrator(RESET, { id, withSecondFactor })).data?.['makeResetLink'] as { link: string }).link;

describe.each([
  ['an invitation', 24 * 60, async () => (await invite()).link],
  ['a reset', 60, () => resetLink(analyst.id)],
] as const)('a link of %s', (_, minutes, make) => {
  test('is good until its time and not a minute longer', async () => {
    const link = await make();
    people.later(minutes - 1);
    expect(await isGood(link)).toBe(true);
    people.later(2);
    expect(await isGood(link)).toBe(false);
    expect(await people.takeUp(link, 'nobody', PASSWORDS.other)).toMatchObject(NOT_VALID);
  });

  test('is looked at as often as one likes, and sets a password once, also where two use it at the same time', async () => {
    const link = await make();
    expect([await isGood(link), await isGood(link)]).toEqual([true, true]);
    const answers = await Promise.all([1, 2, 3].map(() => people.takeUp(link, 'nobody', password)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404]);
    expect(answers.filter(({ cookie }) => cookie !== null)).toHaveLength(1);
    expect(await isGood(link)).toBe(false);
  });

  test('with another sign in it, or none, opens nothing', async () => {
    const secret = secretOfLink(await make());
    for (const token of ['', secret.slice(1), `${secret}A`, secret.toLowerCase(), `${secret} `, '%', '../'])
      expect(await people.post('/auth/link/password', { token, password })).toMatchObject(NOT_VALID);
  });
});

describe('a later link takes the place of an earlier one', () => {
  test('of an invitation', async () => {
    const { id, link } = await invite();
    const later = await resetLink(id);
    expect([await isGood(link), await isGood(later)]).toEqual([false, true]);
    expect((await people.post('/auth/link', { token: secretOfLink(later) })).body).toMatchObject({ purpose: 'INVITE' });
  });

  test('of a reset, and a password that is changed otherwise ends it too', async () => {
    const [first, second] = [await resetLink(analyst.id), await resetLink(analyst.id)];
    expect([await isGood(first), await isGood(second)]).toEqual([false, true]);
    const cookie = await people.cookieOf(analyst.signInName, password);
    expect((await people.post('/auth/account/password', { password, newPassword: password }, { cookie })).status).toBe(200);
    expect(await isGood(second)).toBe(false);
  });

  test('and of somebody who is suspended none opens anything', async () => {
    const { id, link } = await invite();
    await people.askAsAdministrator(SUSPEND, { id });
    expect(await people.takeUp(link, 'nobody', PASSWORDS.other)).toMatchObject(NOT_VALID);
    expect(faultOf(await people.askAsAdministrator(RESET, { id, withSecondFactor: false }))).toBe('USER_SUSPENDED');
  });
});

describe('what ends with a password', () => {
  let [here, there] = ['', ''];
  beforeEach(async () => {
    people.later(16);
    [here, there] = [await people.cookieOf(analyst.signInName, password), await people.cookieOf(analyst.signInName, password)];
    expect([await people.signedInAs({ cookie: here }), await people.signedInAs({ cookie: there })]).toEqual(['analyst', 'analyst']);
  });
  const isOver = async (cookie: string) => faultOf(await people.ask(ME, {}, { cookie })) === 'NOT_SIGNED_IN';

  test('a link that is made ends nothing; one that is used ends every sign-in, and the password before opens nothing', async () => {
    const link = await resetLink(analyst.id);
    expect([await isOver(here), await isOver(there)]).toEqual([false, false]);
    const { cookie } = await people.takeUp(link, analyst.signInName, PASSWORDS.other, { cookie: here });
    expect([await isOver(here), await isOver(there), await people.signedInAs({ cookie: cookie ?? '' })]).toEqual([true, true, 'analyst']);
    expect((await people.signIn(analyst.signInName, password)).status).toBe(401);
    await people.takeUp(await resetLink(analyst.id), analyst.signInName, password);
  });

  test('who changes it shows the old one, stays signed in under another secret, and is signed in nowhere else', async () => {
    const change = (from: string, cookie: string) =>
      people.post('/auth/account/password', { password: from, newPassword: PASSWORDS.other }, { cookie });
    expect(await change(PASSWORDS.officer, here)).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REFUSED' }, cookie: null });
    expect(await change('', here)).toMatchObject({ status: 401 });
    expect([await isOver(here), await isOver(there)]).toEqual([false, false]);
    const changed = await change(password, here);
    expect(changed.status).toBe(200);
    expect([await isOver(here), await isOver(there), await people.signedInAs({ cookie: changed.cookie ?? '' })]).toEqual([
      true,
      true,
      'analyst',
    ]);
    await people.takeUp(await resetLink(analyst.id), analyst.signInName, password);
  });

  test('nobody changes a password who is not signed in, or shows a token in place of a sign-in', async () => {
    const body = { password, newPassword: PASSWORDS.other };
    for (const headers of [{}, { cookie: 'hub-session-on-loopback=' + 'A'.repeat(43) }])
      expect(await people.post('/auth/account/password', body, headers)).toMatchObject({ status: 401, body: { code: 'NOT_SIGNED_IN' } });
    expect((await people.signIn(analyst.signInName, password)).status).toBe(200);
  });
});

test('a link for a lost telephone asks for a second factor to be set up, and the one before lets nobody in', async () => {
  const link = (await people.adminLink()).path;
  const before = people.codeAt(ADMINISTRATOR, 1);
  expect((await people.post('/auth/link', { token: secretOfLink(link) })).body).toMatchObject({ mustEnrol: true });
  expect((await people.takeUp(link, ADMINISTRATOR, PASSWORDS.administrator)).body['recoveryCodes']).toHaveLength(10);
  const { body } = await people.post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator });
  expect((await people.post('/auth/second-factor', { ticket: body['ticket'], code: before })).status).toBe(401);
});

test('the page after a link, loaded again, says that the link is used and that whoever has set a password signs in', async () => {
  const { link } = await people.invite('reloading', 'OFFICER', await people.cookieOfAdministrator());
  const send = async () => {
    const { status, body } = await people.sendForm(link, { password: PASSWORDS.officer });
    return { status, words: String(body['text']).replace(/<[^>]+>/g, ' ') };
  };
  const first = await send();
  expect([first.status, first.words]).toEqual([200, expect.stringContaining('Your password is set, and the link is used.')]);
  const again = await send();
  expect([again.status, again.words]).toEqual([404, expect.stringContaining('If you have set your password already, sign in.')]);
  expect(again.words).not.toContain('The password was not set');
});

test('a link for a password alone leaves the second factor, which is asked for before anybody is in', async () => {
  const officer = await people.letIn('officer', 'OFFICER', PASSWORDS.officer, await people.cookieOfAdministrator());
  const taken = await people.takeUp(await resetLink(officer.id), officer.signInName, PASSWORDS.other);
  expect(taken).toMatchObject({ status: 200, body: { state: 'SECOND_FACTOR' }, cookie: null });
});
