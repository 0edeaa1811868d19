// Whatever the hub and its dashboard keep is kept for one viewer: pages, their data, files, figures and answers of the API. Somebody who has signed in leaves
// nothing in a browser or a server between.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { oneRareCount } from '../scenarios/one-rare-count.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const RARE = 7331;
/** The number, as texts write it, and what it makes together with 10 and 20 others. */
const COUNT = /7[,. ]?3[36]1/;

const scenario = await oneRareCount(RARE);
let hub: ServedHub;

/** A person of a role in a hub that holds what partners returned. */
const person = (role: Role, userId: number) => Viewer.of({ role, userId, signedInBy: 'PASSWORD' }, true);
const viewers = {
  officer: person(Role.OFFICER, 1),
  otherOfficer: person(Role.OFFICER, 2),
  analyst: person(Role.ANALYST, 3),
  boardViewer: person(Role.BOARD_VIEWER, 4),
  partner: Viewer.of({ role: Role.PARTNER, userId: 5, organisationId: 999, signedInBy: 'PASSWORD' }, true),
  administrator: person(Role.ADMINISTRATOR, 6),
  nobody: Viewer.of({ role: Role.PUBLIC, signedInBy: 'NOBODY' }, true),
} satisfies Record<string, Viewer>;
type Who = keyof typeof viewers;
/** Who sees no count of a zone in a month, as officers, analysts and board viewers do. */
const OTHERS: readonly Who[] = ['partner', 'administrator', 'nobody'];

beforeAll(async () => {
  hub = await serveScenario(scenario, { viewerOf: namedIn(viewers) });
});
afterAll(() => hub.close());

async function send(path: string, who: Who, asked: RequestInit = {}) {
  const headers = {
    accept: asked.method === 'POST' ? 'application/json' : 'text/html',
    ...(asked.headers as Record<string, string> | undefined),
    'x-viewer': who,
  };
  const response = await fetch(hub.address + path, { ...asked, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The version by which the pages of a viewer ask for figures. */
const versionOf = async (who: Who) => /dataVersion:"([0-9a-f]{32})"/.exec((await send('/', who)).text)?.[1] ?? '';

const post = (query: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const ATTENDANCES =
  '{ engagement(where: { period: { financialYear: "2025/26" } }) { rows { period(grain: MONTH) { label } attendances { number } } } }';
const addresses: readonly (readonly [name: string, path: string, asked: RequestInit])[] = [
  ['a page', '/engagement?p=2025-26', {}],
  ['the data of a page', '/engagement/__data.json?p=2025-26', {}],
  ['a file', '/measures/engagement.attendances.csv?p=2025-26', {}],
  ['a picture', '/measures/engagement.attendances.svg?p=2025-26', {}],
  ['the API', '/graphql', post(ATTENDANCES)],
];

describe.each(addresses)('%s', (_, path, asked) => {
  test('that was kept for an officer reaches nobody else, and what was kept for others reaches no officer', async () => {
    const first = await send(path, 'officer', asked);
    expect(first.text).toMatch(COUNT);
    for (const who of OTHERS) {
      const [made, kept] = [await send(path, who, asked), await send(path, who, asked)];
      expect([who, COUNT.test(made.text), COUNT.test(kept.text)]).toEqual([who, false, false]);
      expect(kept.text.replace(/[0-9a-f]{6}-[0-9a-z]+/, '')).toBe(made.text.replace(/[0-9a-f]{6}-[0-9a-z]+/, ''));
    }
    expect((await send(path, 'officer', asked)).text).toBe(first.text);
  });
});

test('figures have an address of each viewer: one that a browser kept leads nobody else to them', async () => {
  const path = async (who: Who) => `/figures/engagement.attendances/${await versionOf(who)}?p=2025-26`;
  const ofOfficer = await path('officer');
  expect((await send(ofOfficer, 'officer')).text).toMatch(COUNT);
  for (const who of ['otherOfficer', 'analyst', 'boardViewer', 'partner', 'administrator'] as const)
    expect([who, (await send(ofOfficer, who)).status]).toEqual([who, 410]);
  // Whoever has not signed in is led to the page for it.
  expect((await send(ofOfficer, 'nobody')).text).toContain('<h1>Sign in</h1>');
  for (const who of OTHERS) expect([who, COUNT.test((await send(await path(who), who)).text)]).toEqual([who, false]);
});

describe('whoever has signed in', () => {
  test.each([
    ...addresses,
    ['figures', '/figures/engagement.attendances/VERSION?p=2025-26', {}],
    ['the page for asking', '/graphql', {}],
    ['a page that is not there', '/none', {}],
    ['a question that is refused', '/graphql', post('{ nothing }')],
  ] as typeof addresses)('leaves nothing of %s in a browser', async (_, path, asked) => {
    const { headers } = await send(path.replace('VERSION', await versionOf('officer')), 'officer', asked);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });
});
