// Decides what a token of a program opens, and how it is shown: asked of the real server, on either engine, with a clock that the test moves.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { END_OTHERS, faultOf, HubOfPeople, MAKE_TOKEN, ME, PASSWORDS, REVOKE_TOKEN } from './hub-of-people.ts';

let people: HubOfPeople;
beforeAll(async () => {
  people = await HubOfPeople.serve();
  await people.letIn('analyst', 'ANALYST', PASSWORDS.analyst, await people.letAdministratorIn());
});
afterAll(() => people.close());

describe('an API token', () => {
  let cookie = '';
  let made = 0;
  const inAMonth = () => new Date(people.nowMs + 30 * 86_400_000).toISOString().slice(0, 10);
  const draft = (name: string, scopes = ['READ']) => ({ token: { name, scopes, expiresOn: inAMonth() } });
  const make = async (scopes: string[]) => {
    const { data } = await people.ask(MAKE_TOKEN, draft(`spreadsheet ${++made}`, scopes), { cookie });
    return data?.['makeApiToken'] as { secret: string; apiToken: { id: string } };
  };
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const basic = (secret: string) => ({ authorization: `Basic ${Buffer.from(`anybody:${secret}`).toString('base64')}` });
  const FILE = '/outreach/concerns.csv';
  beforeAll(async () => {
    cookie = await people.cookieOf('analyst@office.example', PASSWORDS.analyst);
  });

  test.each([
    ['soon', '‘soon’ is not a day. Write it like '],
    ['31/2/2099', '‘31/2/2099’ is not a day. Write it like '],
    ['', 'Enter the last day like '],
  ])('with “%s” for its last day is refused beside that field, with a day that would do', async (expiresOn, words) => {
    const { status, body } = await people.sendForm('/account?/token', { name: 'a spreadsheet', scopes: 'READ', expiresOn }, { cookie });
    const page = String(body['text']);
    const [, hinted] = /Like (\d+ \w+ \d{4}); at most a year from today/.exec(page) ?? [];
    expect([status, page.includes('id="token-expiresOn-fault"')]).toEqual([400, true]);
    expect(page).toContain(`${words}${hinted}.`);
  });

  test('is refused with everything that is wrong with it at once, each at its field', async () => {
    const { status, body } = await people.sendForm('/account?/token', { name: ' ', expiresOn: 'soon' }, { cookie });
    const page = String(body['text']);
    const fieldsIn = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, field]) => field);
    expect([status, ...fieldsIn(/id="token-(\w+)-fault"/g)]).toEqual([400, 'name', 'scopes', 'expiresOn']);
    expect(fieldsIn(/href="#token-(\w+)"/g)).toEqual(['name', 'scopes', 'expiresOn']);
  });

  test('is made once, however often its form is sent: another of its name is made once that is revoked', async () => {
    const form = { name: 'The monthly report', scopes: 'READ', expiresOn: inAMonth() };
    const sent = await Promise.all([1, 2, 3].map(() => people.sendForm('/account?/token', form, { cookie })));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    const late = await people.ask(MAKE_TOKEN, draft(' the  Monthly report '), { cookie });
    expect([faultOf(late), late.errors?.[0]?.message]).toEqual([
      'NAME_TAKEN',
      expect.stringMatching(
        /^You made a token “the Monthly report” on \d+ \w+ \d{4} at \d\d:\d\d, and its text was shown then\./,
      ) as string,
    ]);
    const { body } = await people.post('/graphql', { query: '{ me { apiTokens { id name } } }' }, { cookie });
    const { apiTokens } = (body as unknown as { data: { me: { apiTokens: { id: string; name: string }[] } } }).data.me;
    const [standing, ...others] = apiTokens.filter(({ name }) => name === form.name);
    expect(others).toEqual([]);
    await people.ask(REVOKE_TOKEN, { id: standing?.id ?? '' }, { cookie });
    const again = await people.ask(MAKE_TOKEN, draft(form.name), { cookie });
    expect(faultOf(again)).toBeNull();
    await people.ask(REVOKE_TOKEN, { id: (again.data?.['makeApiToken'] as { apiToken: { id: string } }).apiToken.id }, { cookie });
  });

  test('asks the API as its owner, and is refused once it is revoked or has ended', async () => {
    const { secret, apiToken } = await make(['READ']);
    const { signedInBy, user } = await people.meOf(bearer(secret));
    expect([signedInBy, user?.displayName]).toEqual(['TOKEN', 'analyst']);
    expect(faultOf(await people.ask(END_OTHERS, {}, bearer(secret)))).toBe('TOKEN_READS_ONLY');
    expect(faultOf(await people.ask(REVOKE_TOKEN, { id: apiToken.id }, { cookie }))).toBeNull();
    expect(faultOf(await people.ask(ME, {}, bearer(secret)))).toBe('TOKEN_REFUSED');
    const ending = await make(['READ']);
    people.later(32 * 24 * 60);
    expect(faultOf(await people.ask(ME, {}, bearer(ending.secret)))).toBe('TOKEN_REFUSED');
    cookie = await people.cookieOf('analyst@office.example', PASSWORDS.analyst);
  });

  test('opens what its scope names', async () => {
    const [read, files] = [(await make(['READ'])).secret, (await make(['READ_FILES'])).secret];
    expect(await people.send(FILE, { headers: bearer(read) })).toMatchObject({ status: 403, body: { code: 'SCOPE_MISSING' } });
    expect(faultOf(await people.ask(ME, {}, bearer(files)))).toBe('SCOPE_MISSING');
    expect((await people.send('/zones', { headers: bearer(read) })).status).toBe(403);
  });

  test('says of what it does not open what is true for the role, in the words of the page on which tokens are made', async () => {
    const files = (await make(['READ_FILES'])).secret;
    const wordsTo = async (secret: string) => (await people.ask(ME, {}, bearer(secret))).errors?.[0]?.message;
    expect(await wordsTo(files)).toBe('The token does not open this. Make one with “Ask the API” on the page Your account.');
    const administrator = await people.cookieOfAdministrator();
    const board = await people.letIn('board', 'BOARD_VIEWER', PASSWORDS.other, administrator);
    const { data } = await people.ask(MAKE_TOKEN, draft('workbook', ['READ_FILES']), { cookie: board.cookie });
    const { secret } = data?.['makeApiToken'] as { secret: string };
    expect(await wordsTo(secret)).toMatch(/^The token does not open this, and no token of your role does/);
  });

  test('is a password of Basic for getting files, and for nothing else', async () => {
    const { secret } = await make(['READ', 'READ_FILES']);
    const without = await people.send(FILE);
    expect([without.status, without.headers['www-authenticate']]).toEqual([401, expect.stringMatching(/^Basic realm=/) as string]);
    expect((await people.send(FILE, { headers: basic(secret) })).status).not.toBe(401);
    expect(faultOf(await people.ask(ME, {}, basic(secret)))).toBe('BASIC_NOT_TAKEN');
    expect((await people.send(FILE, { method: 'POST', headers: basic(secret) })).status).toBe(401);
    expect((await people.send('/zones', { headers: basic(secret) })).status).toBe(401);
  });

  test('in an address is refused, however it is written there', async () => {
    const { secret } = await make(['READ_FILES']);
    for (const written of [secret, secret.replace('pzh_', '%70zh%5f')])
      expect(await people.send(`${FILE}?token=${written}`)).toMatchObject({ status: 400, body: { code: 'TOKEN_IN_ADDRESS' } });
  });

  test('is no cookie', async () => {
    const { secret } = await make(['READ']);
    expect(faultOf(await people.ask(ME, {}, { cookie: `hub-session-on-loopback=${secret.replace('pzh_', '')}` }))).toBe('NOT_SIGNED_IN');
  });
});
