// Nobody learns by trying whether somebody has an account: whatever is wrong, the words, the status and the work are the same.

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../../services/hub/src/app/index.ts';
import { inWriteTransaction, PROGRAM } from '../../services/hub/src/database/index.ts';
import { User } from '../../services/hub/src/identity/user.entity.ts';
import { ADMINISTRATOR, addressOf, HubOfPeople, PASSWORDS, SUSPEND } from './hub-of-people.ts';

let people: HubOfPeople;
const works: unknown[] = [];
const noteWork = (work: unknown) => works.push(work);

beforeAll(async () => {
  people = await HubOfPeople.serve();
  const administrator = await people.letAdministratorIn();
  await people.invite('invited', 'ANALYST', administrator);
  await people.letIn('analyst', 'ANALYST', PASSWORDS.analyst, administrator);
  const suspended = await people.letIn('suspended', 'ANALYST', PASSWORDS.analyst, administrator);
  await people.ask(SUSPEND, { id: suspended.id }, { cookie: administrator });
  await inWriteTransaction(people.scenario.orm, PROGRAM, (em) =>
    em.insert(User, {
      displayName: 'provided@office.example',
      issuer: 'https://provider.example',
      subject: 'provided@office.example',
      role: 'ANALYST',
      state: 'ACTIVE',
      createdAt: new Date(),
    }),
  );
  subscribe('people-zones-hub.password-derivation', noteWork);
});
afterAll(async () => {
  unsubscribe('people-zones-hub.password-derivation', noteWork);
  await people.close();
});

/** What somebody finds out by one attempt, and what the hub did for it. */
async function attempt(signInName: string, password: string) {
  works.length = 0;
  const { status, body, cookie, headers } = await people.post('/auth/sign-in', { signInName, password });
  const said = Object.keys(headers)
    .filter((name) => name !== 'date')
    .toSorted();
  await auditOf(people.scenario.orm).flush();
  const [line] = await people.scenario.orm.em
    .getConnection()
    .execute<object[]>('select "act", "code", "outcome", "role", "user_id" as "userId" from "audit_event" order by "id" desc limit 1');
  return { status, body, cookie, said, line, works: [...works] };
}

const WRONG = 'not this one at all';
/** What RFC 9106 and OWASP name: 19 MiB, two passes, one lane, 32 bytes. */
const WORK = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

test.each([
  ['a name that nobody has', addressOf('nobody'), WRONG],
  ['a name that is none', '', WRONG],
  ['an account with another password', addressOf('analyst'), WRONG],
  ['an account of somebody who is suspended, with another password', addressOf('suspended'), WRONG],
  ['somebody who was invited and never came', addressOf('invited'), WRONG],
  ['somebody who was invited and has no password, without one', addressOf('invited'), ''],
  ['somebody of the provider, who has no password here', addressOf('provided'), WRONG],
  ['somebody of the provider, without one', addressOf('provided'), ''],
])('%s is answered as the administrator with a wrong password is, after the same work', async (_, signInName, password) => {
  const known = await attempt(ADMINISTRATOR, WRONG);
  expect(known).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REFUSED' }, cookie: null, works: [WORK] });
  expect(await attempt(signInName, password)).toEqual(known);
});

test('the same work is done for a right password', async () => {
  expect(await attempt(addressOf('analyst'), PASSWORDS.analyst)).toMatchObject({ status: 200, works: [WORK] });
});

test('too many attempts are stopped for a name that nobody has as for one that somebody has', async () => {
  people.later(16);
  const codesOf = async (name: string) => {
    const codes: unknown[] = [];
    for (let time = 0; time < 12; time++)
      codes.push((await people.post('/auth/sign-in', { signInName: name, password: WRONG })).body['code']);
    return codes;
  };
  const ofNobody = await codesOf(addressOf('nobody else'));
  expect(await codesOf(addressOf('analyst'))).toEqual(ofNobody);
  expect(ofNobody.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(2);
});
