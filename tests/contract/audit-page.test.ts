// The page of the audit and its file, as they are answered: to an administrator what the choices of the address leave, to everybody else nothing.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuditEntry, recordAudit, type Role, Viewer } from '../../services/hub/src/access/index.ts';
import { auditOf } from '../../services/hub/src/app/index.ts';
import { inWriteTransaction, PROGRAM } from '../../services/hub/src/database/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await threeZonesOneYear();
const person = (role: Role, userId: number) =>
  Viewer.of({ role, userId, signedInBy: 'PASSWORD', organisationId: role === 'PARTNER' ? 1 : null }, false);
const viewers: Readonly<Record<string, Viewer>> = {
  ADMINISTRATOR: person('ADMINISTRATOR', 1),
  OFFICER: person('OFFICER', 2),
  ANALYST: person('ANALYST', 3),
  BOARD_VIEWER: person('BOARD_VIEWER', 4),
  PARTNER: person('PARTNER', 5),
  CURIOUS: person('BOARD_VIEWER', 6),
  LOOKING: Viewer.of(
    { role: 'ADMINISTRATOR', userId: 1, signedInBy: 'PASSWORD', viewsAs: { role: 'BOARD_VIEWER', organisationId: null } },
    false,
  ),
};
let hub: ServedHub;

/** Half an hour after midnight in London, and so of the day before in UTC. */
const NIGHT = new Date('2025-06-09T23:30:00Z');
const NOBODY: AuditEntry['viewer'] = { identity: { role: 'PUBLIC', signedInBy: 'NOBODY' } };
const entry = (given: Partial<AuditEntry>): AuditEntry => ({ act: 'WRITTEN', viewer: viewers['OFFICER'] as Viewer, ...given });

beforeAll(async () => {
  hub = await serveScenario(scenario, { viewerOf: namedIn(viewers) });
  await inWriteTransaction(scenario.orm, PROGRAM, async (em) => {
    for (let line = 0; line < 60; line += 1)
      await recordAudit(em, entry({ about: { kind: 'ZONE_EVENT', id: 500 + line } }), new Date('2025-03-01T12:00:00Z'));
    await recordAudit(
      em,
      entry({ act: 'ROLE_CHANGED', viewer: viewers['ADMINISTRATOR'] as Viewer, about: { kind: 'USER', id: 77 } }),
      NIGHT,
    );
    const july = new Date('2025-07-02T12:00:00Z');
    await recordAudit(em, entry({ act: 'EXACT_COUNTS_READ', detail: { things: ['engagement.attendances', 'Application'] } }), july);
    await recordAudit(
      em,
      entry({
        act: 'ROLE_CHANGED',
        viewer: viewers['ADMINISTRATOR'] as Viewer,
        about: { kind: 'USER', id: 78 },
        detail: { from: 'ANALYST', to: 'PARTNER', toOrganisation: 1 },
      }),
      july,
    );
    await recordAudit(em, entry({ act: 'SIGN_IN_FAILED', viewer: NOBODY, refusedWith: 'PASSWORD_REFUSED' }), NIGHT);
  });
});
afterAll(() => hub.close());

async function open(path: string, as = 'ADMINISTRATOR') {
  const response = await fetch(hub.address + path, { headers: { accept: 'text/html', 'x-viewer': as }, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, words: text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

const countRows = (html: string) => html.match(/<th scope="row"/g)?.length ?? 0;

async function openFile(query: string) {
  const { status, text, headers } = await open(`/audit/events.csv${query}`);
  const [names = [], ...rows] = text
    .trim()
    .split('\r\n')
    .map((row) => row.split(','));
  return { status, headers, rows: rows.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]]))) };
}

test('an administrator reads the newest lines in words, and the older ones page by page', async () => {
  expect((await open('/audit')).words).toMatch(/\d lines\./);
  const first = await open('/audit?to=30/6/2025');
  expect(first.status).toBe(200);
  expect(first.words).toContain('62 lines.');
  expect(first.words).toContain('Could not sign in 10 June 2025 at 00:30 Nobody who was known Refused: password refused');
  expect(first.words).toContain('Changed a role or organisation 10 June 2025 at 00:30 Person 1 administrator person 77 Done');
  expect(countRows(first.text)).toBe(50);
  const [, older = ''] = /href="([^"]+)"[^>]*>Older lines/.exec(first.text) ?? [];
  const second = await open(`/audit/../${older.replaceAll('&amp;', '&')}`);
  expect(countRows(second.text)).toBe(12);
  expect(second.text).not.toContain('Older lines');
  expect(second.words).toContain('Newest lines');
});

test.each([
  ['?from=10/6/2025&to=10+June+2025', 2],
  ['?to=2025-06-09', 60],
  ['?act=ROLE_CHANGED&to=30/6/2025', 1],
  ['?user=2&to=30/6/2025', 60],
  ['?user=NOBODY&to=30/6/2025', 1],
  ['?outcome=REFUSED&to=30/6/2025', 1],
  ['?outcome=REFUSED&act=WRITTEN&to=30/6/2025', 0],
  ['?act=NOT_READINGS&from=2/7/2025&to=2/7/2025', 1],
  ['?act=PEOPLE_AND_ROLES&from=2/7/2025&to=2/7/2025', 1],
])('of %s the page counts what the file has', async (query, count) => {
  expect((await open(`/audit${query}`)).words).toContain(count === 1 ? '1 line.' : `${count} lines.`);
  expect((await openFile(query)).rows).toHaveLength(count);
});

test('the file has the codes of every line that was chosen, is kept by nobody, and is audited itself', async () => {
  const { rows, headers } = await openFile('?act=SIGN_IN_FAILED&to=30/6/2025');
  expect(rows).toEqual([
    expect.objectContaining({
      'At (UTC)': '2025-06-09T23:30:00.000Z',
      Act: 'SIGN_IN_FAILED',
      Outcome: 'REFUSED',
      Code: 'PASSWORD_REFUSED',
      Person: '',
      'Signed in by': 'NOBODY',
    }),
  ]);
  expect(headers.get('cache-control')).toBe('private, no-store');
  await auditOf(scenario.orm).flush();
  expect((await open('/audit?act=EXPORTED')).words).toContain('file /audit/events.csv');
});

test('what is not understood is said beside its field, and leaves no file', async () => {
  const page = await open('/audit?from=yesterday&to=31/2/2025&act=DANCED&user=%27;--&outcome=MAYBE');
  expect(page.status).toBe(200);
  expect(page.words).toContain('The first day is not a day.');
  expect(page.words).toContain('The last day is not a day.');
  expect(page.text.match(/aria-invalid="true"/g)).toHaveLength(5);
  expect((await openFile('?from=yesterday')).status).toBe(422);
  expect((await open('/audit?after=nowhere')).status).toBe(404);
});

test.each(['OFFICER', 'ANALYST', 'BOARD_VIEWER', 'PARTNER', 'LOOKING'])(
  'to %s neither the page nor the file says anything',
  async (role) => {
    for (const path of ['/audit', '/audit/events.csv', '/audit?act=WRITTEN', '/audit/__data.json']) {
      const { text, status } = await open(path, role);
      expect(text).not.toMatch(/zone event|PASSWORD_REFUSED|SIGN_IN_FAILED/);
      if (!path.endsWith('.json')) expect(status).toBe(403);
      expect(text).toContain('not for your role');
    }
  },
);

test('details are words and names, on the page and in the file', async () => {
  const { words } = await open('/audit?from=2/7/2025&to=2/7/2025');
  expect(words).toContain('Attendances and rows of the kind application');
  for (const said of [/until then analyst/, /from then on partner/, /from then on of [A-Z]/]) expect(words).toMatch(said);
  expect(words).not.toMatch(/organisation: 1|engagement\.attendances|things/);
  const { text } = await open('/audit/events.csv?from=2/7/2025&to=2/7/2025');
  expect(text).toContain('Attendances and rows of the kind application');
  for (const said of [/until then analyst/, /from then on partner/, /from then on of [A-Z]/]) expect(text).toMatch(said);
});

test('a page that was refused is in the audit by its route, and those that follow are summed up', async () => {
  for (const path of ['/people/77', '/people', '/people', '/outreach/concerns']) expect((await open(path, 'CURIOUS')).status).toBe(403);
  await auditOf(scenario.orm).flush();
  const { words } = await open('/audit?act=ACCESS_REFUSED&user=6');
  expect(words).toContain('1 line.');
  expect(words).toContain('page /people/[id]');
  expect(words).not.toContain('/people/77');
});
