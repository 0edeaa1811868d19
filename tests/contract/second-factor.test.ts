// Decides what a second factor holds against: its codes, the recovery codes beside it, and its end. Asked of the real server, with a clock that the test moves.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditOf } from '../../services/hub/src/app/index.ts';
import { changedSeal } from './changed-seal.ts';
import { ADMINISTRATOR, HubOfPeople, type Invited, PASSWORDS } from './hub-of-people.ts';

let people: HubOfPeople;
let administrator = '';
beforeAll(async () => {
  people = await HubOfPeople.serve();
  administrator = await people.letAdministratorIn();
});
afterAll(() => people.close());

describe('a second factor', () => {
  const ticketOf = async () =>
    (await people.post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator })).body['ticket'] as string;

  test('is not taken twice, and neither is its code of the half-minute before', async () => {
    const code = people.codeOf(ADMINISTRATOR);
    expect((await people.post('/auth/second-factor', { ticket: await ticketOf(), code })).status).toBe(200);
    const again = await people.post('/auth/second-factor', { ticket: await ticketOf(), code });
    expect(again).toMatchObject({ status: 401, body: { code: 'CODE_REFUSED' }, cookie: null });
    people.later(0.5);
    expect((await people.post('/auth/second-factor', { ticket: await ticketOf(), code })).status).toBe(401);
  });

  test('is asked for with a ticket that this hub made for that, for five minutes', async () => {
    const ticket = await ticketOf();
    for (const bad of ['', 'x', changedSeal(ticket)])
      expect(await people.post('/auth/second-factor', { ticket: bad, code: people.codeOf(ADMINISTRATOR) })).toMatchObject({ status: 410 });
    expect((await people.post('/auth/second-factor/confirm', { ticket, code: people.codeOf(ADMINISTRATOR) })).status).toBe(410);
    const late = await ticketOf();
    people.later(6);
    expect((await people.post('/auth/second-factor', { ticket: late, code: people.codeOf(ADMINISTRATOR) })).body['code']).toBe(
      'TICKET_NOT_VALID',
    );
  });
});

describe('a ticket', () => {
  test('of the password opens one sign-in, whatever code comes with it, and a wrong code does not use it up', async () => {
    people.later(2);
    const given = { signInName: ADMINISTRATOR, password: PASSWORDS.administrator };
    const [{ body: one }, { body: other }] = [await people.post('/auth/sign-in', given), await people.post('/auth/sign-in', given)];
    const come = (ticket: unknown, code = people.codeOf(ADMINISTRATOR)) => people.post('/auth/second-factor', { ticket, code });
    expect((await come(one['ticket'], '000000')).body['code']).toBe('CODE_REFUSED');
    expect((await come(one['ticket'])).status).toBe(200);
    people.later(1);
    for (const { ticket } of [one, other])
      expect(await come(ticket)).toMatchObject({ status: 410, body: { code: 'TICKET_NOT_VALID' }, cookie: null });
  });
});

describe('a code', () => {
  /** Whether a code is taken that an app shows whose clock goes wrong by some half-minutes. Each begins a half-minute or two later than what was taken before. */
  const isTaken = async (halfMinutes: number) => {
    people.later(1.5);
    const code = people.codeAt(ADMINISTRATOR, halfMinutes);
    const { body } = await people.post('/auth/sign-in', { signInName: ADMINISTRATOR, password: PASSWORDS.administrator });
    return (await people.post('/auth/second-factor', { ticket: body['ticket'], code })).status === 200;
  };

  test.each([-1, 0, 1])('of an app whose clock is %i half-minutes wrong is taken', async (halfMinutes) => {
    expect(await isTaken(halfMinutes)).toBe(true);
  });

  test.each([-3, -2, 2, 3])('of an app whose clock is %i half-minutes wrong is not', async (halfMinutes) => {
    expect(await isTaken(halfMinutes)).toBe(false);
  });

  test('that is sent twice at the same time is taken once', async () => {
    people.later(2);
    const given = { signInName: ADMINISTRATOR, password: PASSWORDS.administrator };
    const tickets = await Promise.all([1, 2].map(async () => (await people.post('/auth/sign-in', given)).body['ticket']));
    const code = people.codeOf(ADMINISTRATOR);
    const answers = await Promise.all(tickets.map((ticket) => people.post('/auth/second-factor', { ticket, code })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    expect(answers.filter(({ cookie }) => cookie !== null)).toHaveLength(1);
  });
});

describe('recovery codes and the end of a second factor', () => {
  let analyst: Invited;
  let codes: readonly string[] = [];
  const own = () => ({ cookie: analyst.cookie });
  const password = PASSWORDS.analyst;
  /** Sets up a second factor in a sign-in. @param code of the one that there is */
  async function setUp(code?: string): Promise<readonly string[]> {
    const begun = await people.post('/auth/account/second-factor', { password, code }, own());
    expect(begun.body).toMatchObject({ state: 'ENROL' });
    people.keepFactor(analyst.signInName, begun.body['secret'] as string);
    const { ticket } = begun.body;
    const done = await people.post('/auth/second-factor/confirm', { ticket, code: people.codeOf(analyst.signInName) }, own());
    expect(done.body).toMatchObject({ state: 'ENROLLED' });
    return done.body['recoveryCodes'] as string[];
  }
  /** Comes in by a password and a code. @returns the status */
  async function comeIn(code: string): Promise<number> {
    const { body } = await people.post('/auth/sign-in', { signInName: analyst.signInName, password });
    return (await people.post('/auth/second-factor', { ticket: body['ticket'], code })).status;
  }
  /** Everything that the database holds of them, as text. */
  const kept = async () =>
    JSON.stringify(await people.scenario.orm.em.getConnection().execute('select row_to_json(c)::text as "row" from "user_credential" c'));

  beforeAll(async () => {
    analyst = await people.letIn('analyst', 'ANALYST', PASSWORDS.analyst, administrator);
    codes = await setUp();
  });

  test('ten codes are shown once, and neither they nor the secret of the app can be read in the database', async () => {
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const rows = await kept();
    for (const code of codes) {
      expect(rows).not.toContain(code);
      expect(rows).not.toContain(code.replaceAll('-', ''));
    }
    const begun = await people.post('/auth/account/second-factor', { password, code: codes[9] }, own());
    expect(await kept()).not.toContain(begun.body['secret']);
    expect(await people.meOf(own())).toMatchObject({ hasSecondFactor: true, recoveryCodesLeft: 9 });
  });

  test('each lets its owner in once, however it is typed', async () => {
    const [first = '', second = ''] = codes;
    expect([await comeIn(first), await comeIn(first)]).toEqual([200, 401]);
    expect(await comeIn(` ${second.toUpperCase().replaceAll('-', ' ')} `)).toBe(200);
    expect(await comeIn(second)).toBe(401);
    expect((await people.meOf(own())).recoveryCodesLeft).toBe(7);
  });

  test.each(['', '000000', 'aaaa-aaaa-aaaa-aaaa'])(
    'whoever knows the password and has no code (%s) neither replaces nor removes it',
    async (code) => {
      for (const path of ['/auth/account/second-factor', '/auth/account/second-factor/remove'])
        expect(await people.post(path, { password, code }, own())).toMatchObject({ status: 401, body: { code: 'CODE_REFUSED' } });
      expect((await people.meOf(own())).hasSecondFactor).toBe(true);
    },
  );

  test('a code without the password neither replaces nor removes it, and is not used up', async () => {
    const code = people.codeOf(analyst.signInName);
    for (const path of ['/auth/account/second-factor', '/auth/account/second-factor/remove'])
      expect(await people.post(path, { password: PASSWORDS.other, code }, own())).toMatchObject({
        status: 401,
        body: { code: 'SIGN_IN_REFUSED' },
      });
    expect(await comeIn(code)).toBe(200);
  });

  test('one that is set up again takes the place of the old one, and its codes that of all old codes', async () => {
    const before = codes;
    const [, , third = ''] = before;
    const oldCode = people.codeOf(analyst.signInName);
    codes = await setUp(oldCode);
    expect(new Set([...before, ...codes]).size).toBe(20);
    expect([await comeIn(third), await comeIn(codes[0] ?? '')]).toEqual([401, 200]);
  });

  test('who removes it comes in by the password alone, and that is audited under their number', async () => {
    const removed = await people.post('/auth/account/second-factor/remove', { password, code: people.codeOf(analyst.signInName) }, own());
    expect([removed.status, removed.body]).toEqual([200, { state: 'DONE' }]);
    expect((await people.post('/auth/sign-in', { signInName: analyst.signInName, password })).body['state']).toBe('SIGNED_IN');
    expect(await people.meOf(own())).toMatchObject({ hasSecondFactor: false, recoveryCodesLeft: 0 });
    await auditOf(people.scenario.orm).flush();
    const lines = await people.scenario.orm.em
      .getConnection()
      .execute(`select "user_id" as "userId", "about_id" as "aboutId" from "audit_event" where "act" = 'SECOND_FACTOR_REMOVED'`);
    expect(lines).toEqual([{ userId: Number(analyst.id), aboutId: Number(analyst.id) }]);
  });

  test('an administrator cannot do without one', async () => {
    const cookie = await people.cookieOfAdministrator();
    const given = { password: PASSWORDS.administrator, code: people.codeOf(ADMINISTRATOR) };
    expect(await people.post('/auth/account/second-factor/remove', given, { cookie })).toMatchObject({
      status: 422,
      body: { code: 'SECOND_FACTOR_NEEDED' },
    });
  });
});
