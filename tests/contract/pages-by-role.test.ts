// Every page of the dashboard is opened by somebody of each role, while partners' returns are real: it answers with what that role may read, by the documents
// of the dashboard alone, and says in words what is not for the role. No page fails, and none offers a form that its reader may not send.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY, UserRole, Viewer } from '../../services/hub/src/access/index.ts';
import { auditOf } from '../../services/hub/src/app/index.ts';
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

/** What says that something is not there, or is not known. */
const DENIES = /\b(?:no|none|nobody|nothing|never|not (?:known|recorded|reported|paid|in this hub)|yet)\b/i;
/** What says that it is there, and for whom it is. */
const SAYS_WHY = /your role|for your role|shown to you|your own organisation|not for you/i;

/** The texts of a page that deny something, without their numbers: one role may see another latest month. */
function denialsIn(html: string): string[] {
  const text = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<\/(?:p|li|h\d|t[dh]|d[dt]|div|option|button|figcaption|summary)>/g, '\n');
  const said = text.replace(/<[^>]+>/g, ' ').split('\n');
  return said
    .map((each) =>
      each
        .replace(/[\d.,]+/g, '#')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((each) => DENIES.test(each) && !SAYS_WHY.test(each));
}

test.each(['ADMINISTRATOR', 'ANALYST', 'BOARD_VIEWER', 'PARTNER'])(
  'what is not for a role is not said to be missing: %s reads of nothing that an officer does not read of too',
  async (role) => {
    const invented: string[] = [];
    for (const path of pages.filter((each) => !NOT_FOR[each]?.includes(role))) {
      const ofOfficer = new Set(denialsIn((await open(path, 'OFFICER')).html));
      const own = denialsIn((await open(path, role)).html);
      invented.push(...own.filter((sentence) => !ofOfficer.has(sentence)).map((sentence) => `${path}: ${sentence}`));
    }
    expect(invented).toEqual([]);
  },
);

test.each(['ADMINISTRATOR', 'BOARD_VIEWER', 'PARTNER'])('no page leads %s to a page that only says no', async (role) => {
  for (const path of ['/', '/scorecard', '/privacy', '/measures/engagement.attendances'])
    expect((await open(path, role)).html).not.toMatch(/href="\/graphql"|href="[^"]*\/sign-in/);
});

test.each(Object.keys(viewers))(
  'pages about people who sign in are for administrators, and signing in is for whoever has yet to: %s',
  async (role) => {
    const isSignedIn = role !== 'TRIAL';
    const statuses = await Promise.all(
      ['/people', '/people/1', '/privacy/erase', '/link/none', '/sign-in'].map(async (path) => (await open(path, role)).status),
    );
    // There is nobody of the number 1, and no such link.
    expect(statuses).toEqual([...(role === 'ADMINISTRATOR' ? [200, 404, 200] : [403, 403, 403]), 404, isSignedIn ? 303 : 200]);
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

test('no page asks for what its reader may not see: but for pages that were refused whole, none of the above is in the audit as a refusal', async () => {
  await auditOf(scenario.orm).flush();
  const refused = await scenario.orm.em
    .getConnection()
    .execute(`select "role", "detail" from "audit_event" where "act" = 'ACCESS_REFUSED' and "detail" ->> 'pages' is null`);
  expect(refused).toEqual([]);
});
