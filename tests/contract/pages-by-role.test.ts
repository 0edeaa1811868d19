// Every page of the dashboard is opened by somebody of each role, while partners' returns are real: it answers with what that role may read, by the documents
// of the dashboard alone, and says in words what is not for the role. No page fails, and none offers a form that its reader may not send.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY, UserRole, Viewer } from '../../services/hub/src/access/index.ts';
import { listPages } from '../dashboard-pages.ts';
import { oneRareCount } from '../scenarios/one-rare-count.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await oneRareCount(7331);
const organisationId = 1;
const viewers: Record<string, Viewer> = {
  TRIAL: EVERYBODY,
  ...Object.fromEntries(
    Object.values(UserRole).map((role) => [
      role,
      Viewer.of({ role, organisationId: role === 'PARTNER' ? organisationId : null, signedInBy: 'PASSWORD', userId: 1 }, true),
    ]),
  ),
};
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario, { viewerOf: namedIn(viewers, EVERYBODY) });
});
afterAll(() => hub.close());

async function open(path: string, role: string) {
  const response = await fetch(hub.address + path, { headers: { accept: 'text/html', 'x-viewer': role }, redirect: 'manual' });
  return { status: response.status, html: await response.text() };
}

const pages = listPages([
  ['organisations/[id]', 'organisations/1'],
  ['events/[id]', 'events/1'],
]);

/** Pages that are wholly for some roles: to others they say so. */
const NOT_FOR: Readonly<Record<string, readonly string[]>> = {
  '/events/1/correct': ['ADMINISTRATOR', 'ANALYST', 'BOARD_VIEWER', 'PARTNER'],
  '/events/new': ['ADMINISTRATOR', 'ANALYST', 'BOARD_VIEWER', 'PARTNER'],
  '/outreach/concerns': ['ADMINISTRATOR', 'ANALYST', 'BOARD_VIEWER', 'PARTNER'],
};

const CONCERN = /\bNP-1\b/;
const FILE_NAME = /one-rare-count/;
const SET_TARGET = /Set the target</;
const RECALCULATE = /Recalculate the usual range</;
const ADD_EVENT = /Add an event</;

/** What may stand on no page of somebody: names of files, concerns one by one, forms. */
const FORBIDDEN: Readonly<Record<string, readonly RegExp[]>> = {
  ADMINISTRATOR: [CONCERN, SET_TARGET, RECALCULATE],
  ANALYST: [CONCERN, FILE_NAME, SET_TARGET, RECALCULATE],
  BOARD_VIEWER: [CONCERN, FILE_NAME, SET_TARGET, RECALCULATE, ADD_EVENT],
  PARTNER: [CONCERN, FILE_NAME, SET_TARGET, RECALCULATE, ADD_EVENT],
};

/** Which of them stand on pages of officers, who may see and do all of that. */
const seenByOfficers = new Set<RegExp>();

describe.each(Object.keys(viewers))('to %s', (role) => {
  test.each(pages)('%s answers with what is for the role, and says what is not', async (path) => {
    const { status, html } = await open(path, role);
    if (NOT_FOR[path]?.includes(role)) {
      expect(status).toBe(403);
      expect(html).toContain('This is not for your role');
    } else {
      expect(status).toBe(200);
      expect(html).not.toMatch(/cannot be (shown|read|fetched) (just now|at the moment)|Something went wrong/);
    }
    expect(html).not.toContain('PROTECTED_FIELD');
    for (const words of FORBIDDEN[role] ?? []) expect(html).not.toMatch(words);
    if (role === 'OFFICER') for (const words of Object.values(FORBIDDEN).flat()) if (words.test(html)) seenByOfficers.add(words);
  });
});

test('whatever stands on no page of others stands on one of an officer', () => {
  expect([...new Set(Object.values(FORBIDDEN).flat())].filter((words) => !seenByOfficers.has(words))).toEqual([]);
});

test.each(Object.keys(viewers))(
  'pages about people who sign in are for administrators, and signing in is for whoever has yet to: %s',
  async (role) => {
    const isSignedIn = role !== 'TRIAL';
    const statuses = await Promise.all(
      ['/people', '/people/1', '/link/none', '/sign-in'].map(async (path) => (await open(path, role)).status),
    );
    // There is nobody of the number 1, and no such link.
    expect(statuses).toEqual([...(role === 'ADMINISTRATOR' ? [200, 404] : [403, 403]), 404, isSignedIn ? 303 : 200]);
  },
);

test('what is not for a role is said in words, and no empty list stands for it', async () => {
  const said = async (path: string, role: string) => (await open(path, role)).html.replace(/<[^>]+>|\s+/g, ' ').replace(/\s+/g, ' ');
  expect(await said('/quality', 'BOARD_VIEWER')).toContain('Which returns are owed, and by whom, is not shown to your role.');
  expect(await said('/quality', 'PARTNER')).toContain('Returns of your own organisation alone.');
  expect(await said('/events', 'BOARD_VIEWER')).toContain('What was written before is shown to programme officers and administrators.');
  expect(await said('/organisations/1', 'BOARD_VIEWER')).toContain('Not shown to your role');
  expect(await said('/grants/rounds/1', 'ANALYST')).toContain('Who applied, and how they scored, is not shown to your role.');
  expect(await said('/measures/engagement.attendances/records', 'BOARD_VIEWER')).toContain('The records behind this figure are not shown');
});

test('files of what is not for a role are refused, and give nothing of it away', async () => {
  for (const path of ['/outreach/concerns.csv', '/measures/engagement.attendances/records.csv']) {
    expect((await open(path, 'OFFICER')).status).toBe(200);
    expect((await open(path, 'BOARD_VIEWER')).status).toBe(403);
  }
});
