// Decides what is audited, seen from outside: every act by whoever did it, nothing that was written or read in it, and nobody who can change a line.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditAct, type AuditedBy, recordAudit, type Role, Viewer } from '../../services/hub/src/access/index.ts';
import { auditOf, readConfig } from '../../services/hub/src/app/index.ts';
import { noteChangedSettings } from '../../services/hub/src/app/settings-record.ts';
import { inWriteTransaction, isEmbedded, PROGRAM } from '../../services/hub/src/database/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await threeZonesOneYear();
const person = (role: Role, userId: number, signedInBy: AuditedBy = 'PASSWORD', credentialId = 100 + userId) =>
  Viewer.of({ role, userId, signedInBy, credentialId, organisationId: role === 'PARTNER' ? 1 : null }, false);
const viewers = {
  officer: person('OFFICER', 7),
  program: person('OFFICER', 8, 'TOKEN', 3),
  analyst: person('ANALYST', 9),
  administrator: person('ADMINISTRATOR', 1),
  board: person('BOARD_VIEWER', 5),
};
type Who = keyof typeof viewers;
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario, { viewerOf: namedIn(viewers) });
});
afterAll(() => hub.close());

interface Line {
  readonly id: number;
  readonly act: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

let seen = 0;
/** The lines that were added since this was last asked, oldest first. */
async function newLines(): Promise<Line[]> {
  await auditOf(scenario.orm).flush();
  const lines = await scenario.orm.em.getConnection().execute<Line[]>(
    `select "id", "act", "outcome", "code", "user_id" as "userId", "signed_in_by" as "signedInBy", "role", "viewed_as" as "viewedAs", "sign_in_id" as "signInId",
      "token_id" as "tokenId", "about_kind" as "aboutKind", "about_id" as "aboutId", "request_id" as "requestId", "detail" from "audit_event" where "id" > ? order by "id"`,
    [seen],
  );
  seen = lines.at(-1)?.id ?? seen;
  return lines;
}

const ask = async (who: Who, query: string, variables: object = {}) => {
  const response = await fetch(`${hub.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-viewer': who },
    body: JSON.stringify({ query, variables }),
  });
  return {
    id: response.headers.get('x-request-id'),
    body: (await response.json()) as { data?: Record<string, unknown>; errors?: object[] },
  };
};
const open = async (who: Who, path: string) => {
  const response = await fetch(hub.address + path, { headers: { accept: 'text/html', 'x-viewer': who } });
  await response.arrayBuffer();
  return response;
};

const ADD =
  'mutation ($title: String!) { addZoneEvent(event: { date: "2025-04-01", title: $title, kind: PLACE, zones: [NEW_PARKS] }) { id } }';
const TITLE = 'Gertrude opened the shutters';

test('whoever writes, corrects and withdraws is audited with the record, and stands in its history', async () => {
  await newLines();
  const added = await ask('officer', ADD, { title: TITLE });
  const { id } = added.body.data?.['addZoneEvent'] as { id: string };
  const corrected = `mutation { correctZoneEvent(id: "${id}", why: "Said by Wilhelmina", event: { date: "2025-04-02", title: "Shutters", kind: PLACE, zones: [NEW_PARKS] }) { id history { nodes { act by } } } }`;
  const { body } = await ask('program', corrected);
  expect(body.data?.['correctZoneEvent']).toMatchObject({
    history: {
      nodes: [
        { act: 'WRITTEN', by: 7 },
        { act: 'CORRECTED', by: 8 },
      ],
    },
  });
  await ask('officer', `mutation { withdrawZoneEvent(id: "${id}", why: "Never happened to Wilhelmina") { id } }`);
  const about = { aboutKind: 'ZONE_EVENT', aboutId: Number(id), outcome: 'DONE', code: null, detail: {} };
  expect(await newLines()).toMatchObject([
    { ...about, act: 'WRITTEN', userId: 7, role: 'OFFICER', signedInBy: 'PASSWORD', signInId: 107, tokenId: null, requestId: added.id },
    { ...about, act: 'CORRECTED', userId: 8, signedInBy: 'TOKEN', signInId: null, tokenId: 3 },
    { ...about, act: 'WITHDRAWN', userId: 7 },
  ]);
});

test('what was refused was not written, and leaves no line that it was', async () => {
  await newLines();
  await ask('officer', ADD, { title: '' });
  expect((await newLines()).filter(({ act }) => act === 'WRITTEN')).toEqual([]);
});

describe('exact counts of people', () => {
  const ROWS = '{ sessions(first: 2) { nodes { attendances newcomers } } }';
  const things = ['Session.attendances', 'Session.newcomers'];

  test('read by an officer are audited by the names of the fields, each time, also from what is kept', async () => {
    await newLines();
    const ids = [(await ask('officer', ROWS)).id, (await ask('officer', ROWS)).id];
    expect(await newLines()).toMatchObject(
      ids.map((requestId) => ({ act: 'EXACT_COUNTS_READ', userId: 7, requestId, detail: { things } })),
    );
  });

  test.each([
    ['chosen by', '{ sessions(where: { attendances: { atLeast: 20 } }) { totalCount } }', ['Session.attendances']],
    ['put in order by', '{ sessions(first: 3, orderBy: [{ field: NEWCOMERS, direction: DESC }]) { nodes { id } } }', ['Session.newcomers']],
    [
      'chosen by under a zone, in a condition inside another',
      '{ zones(first: 1) { nodes { sessions(where: { not: { or: [{ attendances: { atMost: 5 } }] } }) { nodes { id } } } } }',
      ['Session.attendances'],
    ],
    [
      'put in order by in figures that show another measure',
      '{ engagement(where: { period: { calendarYear: 2025 } }, orderBy: [{ measure: ATTENDANCES }]) { rows { zone { name } sessionsHeld { number } } } }',
      ['engagement.attendances'],
    ],
    [
      'chosen by in figures that show another measure',
      '{ engagement(where: { period: { calendarYear: 2025 } }, having: { attendances: { atLeast: 20 } }) { rows { zone { name } sessionsHeld { number } } } }',
      ['engagement.attendances'],
    ],
  ])('that records are %s and that are not shown are read as well, each time, also from what is kept', async (_, query, things) => {
    await newLines();
    for (let times = 0; times < 2; times++) expect((await ask('officer', query)).body.errors).toBeUndefined();
    const read = { act: 'EXACT_COUNTS_READ', userId: 7, detail: { things } };
    expect(await newLines()).toMatchObject([read, read]);
    await ask('analyst', query);
    expect(await newLines()).toEqual([]);
  });

  test('are one kind with rows and texts that few may read: what kind was read is audited, once for each question', async () => {
    await newLines();
    await ask('officer', '{ concerns(first: 2) { nodes { id } } applications(first: 1) { nodes { id } } }');
    await ask('officer', '{ zones(first: 1) { nodes { name } } }');
    expect(await newLines()).toMatchObject([{ act: 'EXACT_COUNTS_READ', userId: 7, detail: { things: ['Application', 'Concern'] } }]);
  });

  test.each([
    ['Concern', '{ concerns(where: { reference: { contains: "BF" }, kind: { in: [SPEEDING] } }) { totalCount } }'],
    ['Application', '{ applications(where: { moderatedScorePercent: { equals: 52 } }) { totalCount } }'],
    ['Application', '{ applications(first: 1) { pageInfo { endCursor } } }'],
    ['Application', '{ fundingRounds(first: 1) { nodes { applications { __typename } } } }'],
    ['UnpaidWork', '{ unpaidWork(first: 1) { totalCount } }'],
  ])('are one kind with how many rows of %s a filter finds, and where a list of them goes on: %s', async (row, query) => {
    await newLines();
    for (let times = 0; times < 2; times++) expect((await ask('officer', query)).body.errors).toBeUndefined();
    const read = { act: 'EXACT_COUNTS_READ', userId: 7, detail: { things: [row] } };
    expect(await newLines()).toMatchObject([read, read]);
  });

  test('in figures and in trends are audited by the names of the measures, and figures that count nobody are not', async () => {
    await newLines();
    await ask('officer', '{ engagement(where: { period: { calendarYear: 2025 } }) { totals { attendances { number } } } }');
    await ask('officer', '{ trend(measure: "engagement.attendances", period: { calendarYear: 2025 }) { points { number } } }');
    await ask('officer', '{ engagement(where: { period: { calendarYear: 2025 } }) { totals { sessionsHeld { number } } } }');
    const read = { act: 'EXACT_COUNTS_READ', detail: { things: ['engagement.attendances'] } };
    expect(await newLines()).toMatchObject([read, read]);
  });

  test('read by others are not audited: they are protected, own or illustrative', async () => {
    await newLines();
    await ask('analyst', ROWS);
    expect((await newLines()).filter(({ act }) => act === 'EXACT_COUNTS_READ')).toEqual([]);
  });

  test('on a page are audited with the request of the page, the same when the page is kept', async () => {
    await newLines();
    const read = async () => {
      const { headers } = await open('officer', '/engagement');
      const lines = await newLines();
      expect(new Set(lines.map(({ act, requestId }) => `${act} ${requestId}`))).toEqual(
        new Set([`EXACT_COUNTS_READ ${headers.get('x-request-id')}`]),
      );
      return [...new Set(lines.flatMap(({ detail }) => detail['things'] as string[]))].toSorted();
    };
    const first = await read();
    expect(first).toContain('engagement.attendances');
    expect(await read()).toEqual(first);
  });
});

test('a file that is taken is audited by its address, without what was chosen in it', async () => {
  await newLines();
  expect((await open('board', '/engagement/days.csv?p=2025-26')).status).toBe(200);
  expect(await newLines()).toContainEqual(
    expect.objectContaining({ act: 'EXPORTED', userId: 5, aboutKind: 'FILE', detail: { file: '/engagement/days.csv' } }),
  );
});

test('who asks for what they may not see is audited with the code and the field at the root', async () => {
  await newLines();
  await ask('administrator', '{ mine: sessions(where: { activity: { contains: "Wilhelmina" } }) { nodes { attendances } } }');
  await ask('board', '{ zones { nodes { name } } }');
  const lines = await newLines();
  expect(lines.map(({ act }) => act)).toEqual(['ACCESS_REFUSED', 'ACCESS_REFUSED']);
});

test('settings that are not what they were at the last start with the same folder are named, once, and never said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-settings-'));
  const environment = { HUB_DATA: folder, HUB_SECRET: 'f3b1c9e4a7d2608f51b3c7e9a2d4f680', HUB_RATE_POINTS: '50000' };
  const start = (changed: object) => {
    const settings = { ...environment, ...changed };
    return noteChangedSettings(readConfig(settings), scenario.orm, settings);
  };
  await newLines();
  await start({});
  await start({});
  expect(await newLines()).toEqual([]);
  await start({ HUB_RATE_POINTS: '60000', HUB_TRIAL: 'no' });
  await start({ HUB_RATE_POINTS: '60000', HUB_TRIAL: 'no' });
  const detail = { settings: ['HUB_RATE_POINTS', 'HUB_TRIAL'] };
  expect(await newLines()).toMatchObject([{ act: 'SETTING_CHANGED', signedInBy: 'PROGRAM', userId: null, role: null, detail }]);
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).not.toMatch(/60000|f3b1c9e4/);
  rmSync(folder, { recursive: true });
});

test('no line holds a word that was typed, a literal of a query or a secret', async () => {
  await auditOf(scenario.orm).flush();
  await inWriteTransaction(scenario.orm, PROGRAM, (em) =>
    recordAudit(
      em,
      {
        act: AuditAct.TOKEN_REFUSED,
        viewer: viewers.officer,
        refusedWith: 'TOKEN_EXPIRED',
        detail: { token: 'pzh_abcdefgh', words: 'two words', names: ['Session.attendances', 'what she said'] },
      },
      new Date(),
    ),
  );
  const lines = await scenario.orm.em
    .getConnection()
    .execute<{ line: string; detail: object }[]>(
      `select row_to_json("audit_event")::text as "line", "detail" from "audit_event" order by "id"`,
    );
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.at(-1)?.detail).toEqual({ token: '(left out)', words: '(left out)', names: ['Session.attendances', '(left out)'] });
  const all = lines.map(({ line }) => line).join('\n');
  for (const word of ['Gertrude', 'shutters', 'Wilhelmina', 'NEW_PARKS', '2025-04-01', '2025-26', 'pzh_', 'she said', 'mine'])
    expect(all).not.toContain(word);
});

describe('nobody changes a line', () => {
  const run = (statement: string) =>
    inWriteTransaction(scenario.orm, PROGRAM, (em) => em.getConnection().execute(statement, [], 'run', em.getTransactionContext()));
  /** As the role that owns the tables. */
  const runAsOwner = (statement: string) => scenario.orm.em.fork().getConnection().execute(statement);

  test.each(['update "audit_event" set "act" = \'SIGNED_IN\'', 'delete from "audit_event"', 'truncate "audit_event"'])(
    'by %s',
    async (statement) => {
      await expect(run(statement)).rejects.toThrow(/The audit is only ever added to|permission denied/);
    },
  );

  test.each(['update "audit_event" set "code" = null', 'delete from "audit_event"', 'truncate "audit_event"'])(
    'not as the owner of the tables either: %s',
    async (statement) => {
      await expect(runAsOwner(statement)).rejects.toThrow('The audit is only ever added to');
    },
  );

  test('but lines that were kept for their time are deleted, the others stay, and that is audited', async () => {
    const at = (months: number) => new Date(Date.now() - months * 31 * 86_400_000);
    await inWriteTransaction(scenario.orm, PROGRAM, async (em) => {
      for (const months of [40, 30, 23, 1])
        await recordAudit(em, { act: AuditAct.SIGNED_OUT, viewer: viewers.analyst, detail: { months } }, at(months));
    });
    await newLines();
    await expect(runAsOwner('select "delete_due_audit_events"(5)')).rejects.toThrow('at least 6 months');
    if (isEmbedded(scenario.orm)) await expect(run('select "delete_due_audit_events"(24)')).rejects.toThrow('permission denied');
    await runAsOwner('select "delete_due_audit_events"(24)');
    expect(await newLines()).toMatchObject([{ act: 'AUDIT_DELETED', signedInBy: 'PROGRAM', detail: { events: 2, keptMonths: 24 } }]);
    const left = await scenario.orm.em
      .getConnection()
      .execute<{ months: number }[]>(
        `select ("detail" ->> 'months')::int as "months" from "audit_event" where "act" = 'SIGNED_OUT' order by "id"`,
      );
    expect(left.map(({ months }) => months)).toEqual([23, 1]);
    await expect(runAsOwner('delete from "audit_event"')).rejects.toThrow('only ever added to');
  });
});

test('10,000 lines are written, and what finds no room in memory is counted as lost', async () => {
  const audit = auditOf(scenario.orm);
  await audit.flush();
  const before = audit.count.written;
  for (let line = 0; line < 10_000; line++) audit.later({ act: AuditAct.SIGNED_OUT, viewer: viewers.board });
  await audit.flush();
  expect(audit.count).toEqual({ waiting: 0, written: before + 10_000, lost: 0 });
  for (let line = 0; line < 20_001; line++) audit.later({ act: AuditAct.SIGNED_OUT, viewer: viewers.board });
  expect(audit.count).toMatchObject({ waiting: 20_000, lost: 1 });
  await audit.flush();
  expect(isEmbedded(scenario.orm) || audit.count.waiting === 0).toBe(true);
});
