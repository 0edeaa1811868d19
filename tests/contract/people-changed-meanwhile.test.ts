// An administrator who changes what another has changed of somebody since they read it undoes nothing: it is refused, and the form says what is so now.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANGE_SEEN, faultOf, HubOfPeople, REVISION } from './hub-of-people.ts';

const people = await HubOfPeople.serve();
let administrator = '';
let id = '';

beforeAll(async () => {
  administrator = await people.letAdministratorIn();
  ({ id } = await people.invite('Jo', 'ANALYST', administrator));
});
afterAll(() => people.close());

const ask = (document: string, variables: object) => people.ask(document, { id, ...variables }, { cookie: administrator });
const revisionOf = async () => ((await ask(REVISION, {})).data?.['user'] as { revision: number }).revision;
const send = (form: string, fields: Readonly<Record<string, string>>) =>
  people.sendForm(`/people/${id}?/${form}`, fields, { cookie: administrator });
const textOf = ({ body }: { body: Readonly<Record<string, unknown>> }) => String(body['text']);

describe('what has changed of somebody since it was read', () => {
  test.each([
    ['their name', CHANGE_SEEN.names, { displayName: 'Joanna' }],
    ['their role', CHANGE_SEEN.role, { role: 'OFFICER' }],
    ['whether they are suspended', CHANGE_SEEN.suspension, {}],
    ['whether they come in again', CHANGE_SEEN.return, {}],
  ])('keeps %s as it is, until it was read', async (_, document, change) => {
    const seenRevision = await revisionOf();
    const refused = await ask(document, { ...change, seenRevision: seenRevision - 1 });
    expect(faultOf(refused)).toBe('CHANGED_MEANWHILE');
    expect(await revisionOf()).toBe(seenRevision);
    expect(faultOf(await ask(document, { ...change, seenRevision }))).toBeNull();
    expect(await revisionOf()).toBe(seenRevision + 1);
  });

  test('is said with when it was, and by nobody’s name', async () => {
    const { errors } = await ask(CHANGE_SEEN.names, { displayName: 'Jo', seenRevision: 0 });
    expect(errors?.[0]?.message).toMatch(
      /^Joanna was changed after you read it, on \d+ \w+ \d{4} at \d\d:\d\d\. Nothing of yours was saved\. /,
    );
  });
});

describe('the page of a person', () => {
  test('says what is so now, keeps what was typed, and takes it when it is sent once more', async () => {
    const before = await revisionOf();
    expect(faultOf(await ask(CHANGE_SEEN.names, { displayName: 'Jo Renamed' }))).toBeNull();
    const typed = { displayName: 'Jo of the second tab', signInName: 'jo@office.example', standIn: '' };
    const refused = await send('self', { ...typed, seenRevision: String(before) });
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('What was changed meanwhile');
    expect(textOf(refused)).toContain('Name: Jo Renamed');
    expect(textOf(refused)).toContain('value="Jo of the second tab"');
    const form = textOf(refused).slice(textOf(refused).indexOf('id="self"'));
    const [, seenRevision = ''] = /name="seenRevision" value="(\d+)"/.exec(form) ?? [];
    expect(Number(seenRevision)).toBe(before + 1);
    expect((await send('self', { ...typed, seenRevision })).status).toBe(303);
  });

  test.each([
    ['role', { role: 'BOARD_VIEWER', organisation: '' }],
    ['suspend', {}],
  ])('sends %s with what its reader saw', async (form, fields) => {
    const before = await revisionOf();
    await ask(CHANGE_SEEN.names, { displayName: `Jo before ${form}` });
    const refused = await send(form, { ...fields, seenRevision: String(before) });
    expect([refused.status, textOf(refused).includes(`Name: Jo before ${form}`)]).toEqual([400, true]);
    expect(await revisionOf()).toBe(before + 1);
    expect((await send(form, { ...fields, seenRevision: String(before + 1) })).status).toBe(303);
  });
});
