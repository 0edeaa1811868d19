// What an administrator changes of people, and what is refused: a change that would change nothing, an organisation for whoever is no partner, and a name to
// sign in with that is taken.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inWriteTransaction, PROGRAM, sql, transactionOf } from '../../services/hub/src/database/index.ts';
import {
  type Answered,
  CHANGE_ROLE,
  CHANGE_USER,
  faultOf,
  HubOfPeople,
  INVITE,
  PASSWORDS,
  RESTORE,
  secretOfLink,
  SUSPEND,
  USERS,
} from './hub-of-people.ts';

const people = await HubOfPeople.serve();
let administrator = '';
let analyst: Awaited<ReturnType<HubOfPeople['letIn']>>;

beforeAll(async () => {
  administrator = await people.letAdministratorIn();
  analyst = await people.letIn('analyst', 'ANALYST', PASSWORDS.analyst, administrator);
});
afterAll(() => people.close());

const ask = (document: string, variables: object) => people.ask(document, variables, { cookie: administrator });
const wordsOf = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
  String(body['text'])
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('a change that changes nothing', () => {
  test.each([
    ['the role that they have', CHANGE_ROLE, { role: 'ANALYST' }, 'ROLE_UNCHANGED'],
    ['the name and the stand-in that they have', CHANGE_USER, { displayName: ' analyst ' }, 'NAME_UNCHANGED'],
    ['a way in for whoever is not suspended', RESTORE, {}, 'NOT_SUSPENDED'],
  ])('is refused: %s', async (_, document, variables, code) => {
    expect(faultOf(await ask(document, { id: analyst.id, ...variables }))).toBe(code);
    expect(await people.signedInAs({ cookie: analyst.cookie })).toBe('analyst');
  });

  test('is refused: to suspend whoever is suspended', async () => {
    const { id } = await people.invite('twice', 'ANALYST', administrator);
    expect(faultOf(await ask(SUSPEND, { id }))).toBeNull();
    expect(faultOf(await ask(SUSPEND, { id }))).toBe('SUSPENDED_ALREADY');
  });

  test('is said on the page of the person, which reports no change', async () => {
    const answered = await people.sendForm(`/people/${analyst.id}?/role`, { role: 'ANALYST', organisation: '' }, { cookie: administrator });
    expect(answered.status).toBe(400);
    expect(wordsOf(answered)).toContain('This is the role and organisation that the person has.');
    expect(wordsOf(answered)).not.toContain('The role is changed.');
  });
});

describe('the name that somebody signs in with', () => {
  test('is put right before and after the link is taken up, and only the new one lets them in', async () => {
    const { id, link } = await people.invite('mistypd', 'ANALYST', administrator);
    const rename = (signInName: string) => ask(CHANGE_USER, { id, displayName: 'mistypd', signInName });
    expect(faultOf(await rename(' Mistyped@office.example '))).toBeNull();
    const described = await people.post('/auth/link', { token: secretOfLink(link) });
    expect(described.body).toMatchObject({ state: 'LINK', signInName: 'Mistyped@office.example' });
    const { cookie } = await people.takeUp(link, 'Mistyped@office.example', 'seventeen paper herons');
    expect(faultOf(await rename('typed@office.example'))).toBeNull();
    expect(await people.signedInAs({ cookie: cookie ?? '' })).toBe('mistypd');
    expect(await people.signedInAs({ cookie: await people.cookieOf('TYPED@office.example', 'seventeen paper herons') })).toBe('mistypd');
    const before = { signInName: 'Mistyped@office.example', password: 'seventeen paper herons' };
    expect((await people.post('/auth/sign-in', before)).status).toBe(401);
  });

  test.each([
    ['has space@office.example', 'has a space in it'],
    ['<b>', 'has “<” in it'],
    ['jo🙂', 'has “🙂” in it'],
    ['jo;office', 'has “;” in it'],
    ['...', 'has neither a letter nor a digit'],
  ])('is not %s', async (signInName, words) => {
    const change = await ask(CHANGE_USER, { id: analyst.id, displayName: 'analyst', signInName });
    expect(faultOf(change)).toBe('SIGN_IN_NAME_NOT_POSSIBLE');
    expect(change.errors?.[0]?.message).toContain(words);
    const invited = await people.sendForm(
      '/people?/invite',
      { displayName: 'Jo', signInName, role: 'BOARD_VIEWER', organisation: '' },
      { cookie: administrator },
    );
    expect([invited.status, String(invited.body['text']).includes('id="invite-signInName-fault"')]).toEqual([400, true]);
  });

  test.each(["Jo.O'Neill-Żak_2+hub@office.example", '12345'])('may be %s', async (signInName) => {
    const { id } = await people.invite('renamed', 'BOARD_VIEWER', administrator);
    expect(faultOf(await ask(CHANGE_USER, { id, displayName: 'renamed', signInName }))).toBeNull();
    expect(faultOf(await ask(CHANGE_USER, { id, displayName: 'renamed', signInName: `left-${id}` }))).toBeNull();
  });

  test('stays where it is from before there was a rule for it', async () => {
    const { id } = await people.invite('older', 'BOARD_VIEWER', administrator);
    await inWriteTransaction(people.scenario.orm, PROGRAM, async (em) => {
      await sql`update "hub_user" set "sign_in_name" = 'older name' where "id" = ${Number(id)}`.execute(transactionOf(em));
    });
    expect(faultOf(await ask(CHANGE_USER, { id, displayName: 'Older', signInName: 'older name' }))).toBeNull();
    expect(faultOf(await ask(CHANGE_USER, { id, displayName: 'Older', signInName: 'older  names' }))).toBe('SIGN_IN_NAME_NOT_POSSIBLE');
  });

  test('is refused where it is somebody else’s, left empty, or of a person whom a provider knows', async () => {
    const change = { id: analyst.id, displayName: 'analyst' };
    expect(faultOf(await ask(CHANGE_USER, { ...change, signInName: 'ADMINISTRATOR' }))).toBe('SIGN_IN_NAME_TAKEN');
    expect(faultOf(await ask(CHANGE_USER, { ...change, signInName: ' ' }))).toBe('SIGN_IN_NAME_MISSING');
    const answered = await people.sendForm(
      `/people/${analyst.id}?/self`,
      { displayName: 'analyst', signInName: '', standIn: '' },
      { cookie: administrator },
    );
    expect([answered.status, String(answered.body['text']).includes('id="self-signInName-fault"')]).toEqual([400, true]);
    await inWriteTransaction(people.scenario.orm, PROGRAM, async (em) => {
      await sql`insert into "hub_user" ("display_name", "role", "state", "created_at", "issuer", "subject")
        values ('Of the office', 'ANALYST', 'ACTIVE', now(), 'https://login.example.org', 'one')`.execute(transactionOf(em));
    });
    const { nodes } = (await ask(USERS, {})).data?.['users'] as { nodes: { id: string; displayName: string }[] };
    const provided = nodes.find(({ displayName }) => displayName === 'Of the office');
    const asked = { id: provided?.id, displayName: 'Of the office', signInName: 'office@office.example' };
    expect(faultOf(await ask(CHANGE_USER, asked))).toBe('SIGN_IN_NAME_OF_PROVIDER');
    expect(faultOf(await ask(CHANGE_USER, { id: provided?.id, displayName: 'Of the office, too' }))).toBeNull();
  });
});

describe('everything that is wrong with a form is said at once, each at its field', () => {
  const faultsOf = async (path: string, fields: Readonly<Record<string, string>>, form: string) => {
    const { status, body } = await people.sendForm(path, fields, { cookie: administrator });
    return [status, ...[...String(body['text']).matchAll(new RegExp(`id="${form}-(\\w+)-fault"`, 'g'))].map(([, field]) => field)];
  };

  test('an invitation', async () => {
    const fields = { displayName: '', signInName: 'ADMINISTRATOR', role: 'PARTNER', organisation: '' };
    expect(await faultsOf('/people?/invite', fields, 'invite')).toEqual([400, 'displayName', 'signInName', 'organisation']);
  });

  test.each([
    ['/sign-in?/password', { signInName: 'jo' }, 'password', 'The password is too long'],
    ['/sign-in?/password', { password: 'a' }, 'signInName', 'The sign-in name is too long'],
    ['/account?/password', { password: 'a' }, 'newPassword', 'The new password is too long'],
  ])('%s: what is too long, in words of people', async (path, fields, field, words) => {
    const cookie = path.startsWith('/account') ? { cookie: administrator } : {};
    const answered = await people.sendForm(path, { ...fields, [field]: 'é'.repeat(5000) }, cookie);
    const html = String(answered.body['text']);
    const [, said] = new RegExp(`id="password-${field}-fault"[^>]*>(.*?)</p>`, 's').exec(html) ?? [];
    expect(said).toContain(words);
    expect(html).not.toContain('JSON');
  });

  test('names and a stand-in', async () => {
    const fields = { displayName: ' ', signInName: '', standIn: analyst.id };
    expect(await faultsOf(`/people/${analyst.id}?/self`, fields, 'self')).toEqual([400, 'displayName', 'signInName', 'standIn']);
  });

  test('another password', async () => {
    expect(await faultsOf('/account?/password', { password: '', newPassword: '' }, 'password')).toEqual([400, 'password', 'newPassword']);
    const both = { password: 'not the password', newPassword: 'short' };
    expect(await faultsOf('/account?/password', both, 'password')).toEqual([422, 'password', 'newPassword']);
  });

  test('a second factor that is set up again', async () => {
    expect(await faultsOf('/account?/factor', { password: '', code: ' ' }, 'factor')).toEqual([400, 'password', 'code']);
  });
});

describe('an organisation', () => {
  test.each(['ADMINISTRATOR', 'OFFICER', 'ANALYST', 'BOARD_VIEWER'])('is not given to somebody in the role %s', async (role) => {
    const user = { displayName: 'Jo', signInName: 'jo@office.example', role, organisation: '1' };
    expect(faultOf(await ask(INVITE, { user }))).toBe('ORGANISATION_NOT_FOR_ROLE');
    expect(faultOf(await ask(CHANGE_ROLE, { id: analyst.id, role, organisation: '1' }))).toBe('ORGANISATION_NOT_FOR_ROLE');
  });

  test('is refused beside its field in the form', async () => {
    const fields = { displayName: 'Jo', signInName: 'jo@office.example', role: 'BOARD_VIEWER', organisation: '1' };
    const answered = await people.sendForm('/people?/invite', fields, { cookie: administrator });
    expect([answered.status, String(answered.body['text']).includes('id="invite-organisation-fault"')]).toEqual([400, true]);
    expect(wordsOf(answered)).toContain('Only a partner works for an organisation.');
  });

  test('that somebody was given before goes on: they sign in, and their name can be changed', async () => {
    const former = await people.letIn('former', 'BOARD_VIEWER', 'seventeen paper herons', administrator);
    await inWriteTransaction(people.scenario.orm, PROGRAM, async (em) => {
      await sql`update "hub_user" set "organisation_id" = 1 where "id" = ${Number(former.id)}`.execute(transactionOf(em));
    });
    expect(await people.signedInAs({ cookie: await people.cookieOf(former.signInName, 'seventeen paper herons') })).toBe('former');
    expect(faultOf(await ask(CHANGE_USER, { id: former.id, displayName: 'Former' }))).toBeNull();
  });
});

describe('an administrator at their own account', () => {
  const own = async () => {
    const cookie = await people.cookieOfAdministrator();
    return { cookie, id: (await people.meOf({ cookie })).user?.id ?? '' };
  };
  /** Where an answer to a form of a person's page leads. */
  const locationOf = ({ headers }: Pick<Answered, 'headers'>, from: string) => {
    const { pathname, search } = new URL(headers.location ?? '', `http://hub.example${from}`);
    return pathname + search;
  };

  test('is asked on a page in between, and nothing is done before', async () => {
    const { cookie, id } = await own();
    const page = `/people/${id}`;
    const pressed = await people.sendForm(`${page}?/suspend`, {}, { cookie });
    expect([pressed.status, locationOf(pressed, page)]).toEqual([303, `/people/${id}/oneself`]);
    const role = await people.sendForm(`${page}?/role`, { role: 'OFFICER', organisation: '' }, { cookie });
    expect([role.status, locationOf(role, page)]).toEqual([303, `/people/${id}/oneself?role=OFFICER&organisation=`]);
    for (const [path, words] of [
      [locationOf(pressed, page), 'another administrator must let you in again'],
      [locationOf(role, page), 'From now on you would be a programme officer.'],
    ] as const)
      expect(wordsOf(await people.send(path, { headers: { cookie, accept: 'text/html' } }))).toContain(words);
    expect((await people.meOf({ cookie })).roles).toEqual(['ADMINISTRATOR']);
    expect((await people.send(`/people/${analyst.id}/oneself`, { headers: { cookie, accept: 'text/html' } })).status).toBe(404);
  });

  test.each([
    ['a partner of no organisation', 'PARTNER', 'From now on you would be a partner.', 'organisation'],
    ['the last administrator', 'ANALYST', 'From now on you would be an analyst.', 'This is the last administrator who can come in'],
  ])('is asked the same again where a change of their own role is refused: %s', async (_, role, words, refusal) => {
    const { cookie, id } = await own();
    const page = `/people/${id}/oneself`;
    const read = String(
      (await people.send(`${page}?role=${role}&organisation=`, { headers: { cookie, accept: 'text/html' } })).body['text'],
    );
    const action = (/id="oneself"[^>]* action="([^"]+)"/.exec(read)?.[1] ?? '').replaceAll('&amp;', '&');
    const refused = await people.sendForm(page + action, {}, { cookie });
    expect([refused.status, wordsOf(refused)]).toEqual([400, expect.stringContaining(refusal)]);
    expect(wordsOf(refused)).toContain('Change your own role?');
    expect(wordsOf(refused)).toContain(words);
    expect(wordsOf(refused)).not.toMatch(/Suspend (yourself|myself)/);
    expect(String(refused.body['text'])).toContain(action.replaceAll('&', '&amp;'));
    expect((await people.meOf({ cookie })).roles).toEqual(['ADMINISTRATOR']);
  });

  test('reads that it is the role they have, before anything is sent', async () => {
    const { cookie, id } = await own();
    const page = await people.send(`/people/${id}/oneself?role=ADMINISTRATOR&organisation=`, { headers: { cookie, accept: 'text/html' } });
    expect(wordsOf(page)).toContain('You are an administrator already');
    expect(wordsOf(page)).not.toContain('You are signed out at once');
    expect(String(page.body['text'])).not.toContain('id="oneself"');
  });

  test('who suspends themselves is told on the page of signing in who can undo it, unless they are the last', async () => {
    const { cookie, id } = await own();
    const last = await people.sendForm(`/people/${id}/oneself?/suspend`, {}, { cookie });
    expect([last.status, wordsOf(last)]).toEqual([400, expect.stringContaining('This is the last administrator who can come in')]);
    await people.letIn('second', 'ADMINISTRATOR', 'seventeen paper herons', cookie);
    const done = await people.sendForm(`/people/${id}/oneself?/suspend`, {}, { cookie });
    expect(locationOf(done, `/people/${id}/oneself`)).toBe('/sign-in?because=suspended-yourself');
    const signIn = wordsOf(await people.send(locationOf(done, `/people/${id}/oneself`), { headers: { cookie, accept: 'text/html' } }));
    expect(signIn).toContain('You have suspended yourself');
    expect(signIn).toContain('Ask another administrator of the hub');
  });
});

test('the names of whoever is suspended can be replaced, and the page of people shows them no more', async () => {
  administrator = await people.cookieOf('second@office.example', 'seventeen paper herons');
  const { id } = await people.invite('Wilhelmina', 'ANALYST', administrator);
  expect(faultOf(await ask(SUSPEND, { id }))).toBeNull();
  expect(faultOf(await ask(CHANGE_USER, { id, displayName: 'Former colleague', signInName: `former-${id}` }))).toBeNull();
  const page = wordsOf(await people.send(`/people/${id}`, { headers: { cookie: administrator, accept: 'text/html' } }));
  expect(page).toContain('Former colleague');
  expect(page).not.toContain('Wilhelmina');
});
