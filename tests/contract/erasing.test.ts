// Words that people write are erased for cause by an administrator alone: afterwards no table and no answer has them, and history keeps that something stood there.

import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYBODY, Role, Viewer } from '../../services/hub/src/access/index.ts';
import { buildSchema, serveApi } from '../../services/hub/src/app/index.ts';
import type { ListedErasure } from '../../services/hub/src/provenance/index.ts';
import { hubOver, type Askable, type Asked } from '../scenarios/scenario.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

/** A name that is nowhere else. */
const NAME = 'Quillfeather';
const ERASED = 'Erased on 5 October 2026 for cause';
const REASON = 'The person asked for it, and nothing speaks against it.';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const listed: ListedErasure[] = [];
let listFails = false;
const hub = hubOver(scenario.orm, {
  add: (erasure) => (listFails ? Promise.reject(new Error('The disk is full.')) : Promise.resolve(void listed.push(erasure))),
});
const as = (role: Role, userId: number | null = 7) => hub.as(Viewer.of({ role, userId, signedInBy: 'PASSWORD' }, false));
const administrator = as(Role.ADMINISTRATOR);
const run = <Row extends object>(query: string) => scenario.orm.em.getConnection().execute<Row[]>(query);

const dataOf = ({ data, errors }: Asked): unknown => {
  expect(errors).toBeUndefined();
  return data;
};
const codesOf = ({ errors = [] }: Asked) => errors.map(({ extensions }) => extensions?.['code']);

const find = (contains: string, by: Askable = administrator) =>
  by.ask('query($contains: String!) { writtenTexts(contains: $contains) { id noun part text userId } }', { contains });
const erase = (textId: string, by: Askable = administrator, ground: string | null = 'OBJECTION', reason = REASON, lookedFor = '') =>
  by.ask(
    'mutation($textId: ID!, $reason: String!, $ground: ErasureGround, $lookedFor: String) { eraseText(textId: $textId, reason: $reason, ground: $ground, lookedFor: $lookedFor) { textId erasedAt ground reason userId } }',
    { textId, reason, ground, lookedFor },
  );
const HISTORY = 'history { nodes { act reason before after } }';

interface FoundText {
  readonly id: string;
  readonly noun: string;
  readonly part: string;
  readonly text: string;
}
const foundBy = async (contains: string) => (dataOf(await find(contains)) as { writtenTexts: FoundText[] }).writtenTexts;

/** Tables of the database in which a text is, whatever the column. */
async function tablesWith(text: string): Promise<string[]> {
  const names = await run<{ name: string }>(
    `select relname as "name" from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const found: string[] = [];
  for (const { name } of names) {
    const [row] = await run<{ has: boolean }>(`select exists (select from "${name}" t where strpos(t::text, '${text}') > 0) as "has"`);
    if (row?.has) found.push(name);
  }
  expect(names.length).toBeGreaterThan(35);
  return found;
}

const event = {
  date: '2025-11-14',
  title: `${NAME} resigned`,
  kind: 'PROGRAMME',
  link: `https://example.org/${NAME}`,
  zones: ['new-parks'],
};
const rebase = { measure: 'engagement.attendances', zone: 'new-parks', month: '2025-09', reason: `${NAME} no longer runs the club.` };

let app: FastifyInstance;
beforeAll(async () => {
  app = Fastify();
  await serveApi(app, buildSchema(scenario.orm.getMetadata(), { ownerName: '', programmeName: '' }), scenario.orm);
  await app.ready();
  const added = dataOf(await hub.ask('mutation($event: ZoneEventInput!) { addZoneEvent(event: $event) { id } }', { event })) as {
    addZoneEvent: { id: string };
  };
  const eventId = added.addZoneEvent.id;
  const { addRebase } = dataOf(
    await hub.ask('mutation($rebase: RebaseInput!) { addRebase(rebase: $rebase) { id } }', { rebase: { ...rebase, event: eventId } }),
  ) as { addRebase: { id: string } };
  dataOf(
    await hub.ask(
      'mutation($id: ID!, $rebase: RebaseInput!) { correctRebase(id: $id, rebase: $rebase, why: "The month was wrong.") { id } }',
      {
        id: addRebase.id,
        rebase: { ...rebase, month: '2025-10', event: eventId },
      },
    ),
  );
  dataOf(await hub.ask(`mutation($id: ID!) { withdrawZoneEvent(id: $id, why: "${NAME} asked for it.") { id } }`, { id: eventId }));
});
afterAll(() => app.close());

const ask = (query: string) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: { query } });

test('history holds the number and a salted hash of words, never the words, and says them when it is asked', async () => {
  expect(await tablesWith(NAME)).toEqual(['written_text']);
  const [row] = await run<{ after: object }>(`select "after" from "written_change" where "noun" = 'REBASE' and "act" = 'WRITTEN'`);
  expect(row?.after).toMatchObject({
    measure: 'engagement.attendances',
    reason: { textId: expect.any(Number) as number, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  });
  const { rebases } = dataOf(await hub.ask(`{ rebases { nodes { reason ${HISTORY} } } }`)) as { rebases: unknown };
  expect(JSON.stringify(rebases).split(rebase.reason)).toHaveLength(5);
});

test('the hash of words is that of their salt and their bytes, and no two salts are the same', async () => {
  const [row] = await run<{ wrong: number; salts: number; texts: number }>(
    `select count(*) filter (where "sha256" <> encode(sha256(decode("salt", 'hex') || convert_to("text", 'UTF8')), 'hex'))::int as "wrong",
      count(distinct "salt")::int as "salts", count(*)::int as "texts" from "written_text"`,
  );
  expect(row).toMatchObject({ wrong: 0, salts: row?.texts });
});

test('words that stay in a correction stay the row that they are', async () => {
  expect((await foundBy(rebase.reason)).map(({ noun, part }) => `${noun} ${part}`)).toEqual(['REBASE reason']);
  const of = await administrator.ask('query($contains: String!) { writtenTexts(contains: $contains) { measureId zone since } }', {
    contains: rebase.reason,
  });
  expect(dataOf(of)).toEqual({ writtenTexts: [{ measureId: 'engagement.attendances', zone: 'New Parks', since: '2025-10-01' }] });
});

test('the event of a rebase is in its history by the words of the event, so that they are erased in one place', async () => {
  expect((await foundBy(event.title)).map(({ noun, part }) => `${noun} ${part}`)).toEqual(['ZONE_EVENT title']);
});

test.each([Role.OFFICER, Role.ANALYST, Role.BOARD_VIEWER, Role.PARTNER, Role.PUBLIC])(
  '%s neither finds words nor erases them',
  async (role) => {
    expect(codesOf(await find(NAME, as(role)))).toEqual(['PROTECTED_FIELD']);
    expect(codesOf(await erase('1', as(role)))).toEqual(['NOT_ALLOWED']);
  },
);

test('the visitor of a hub that is tried out, and an administrator who looks at it as somebody else, erase nothing', async () => {
  expect(codesOf(await erase('1', hub.as(EVERYBODY)))).toEqual(['NOT_ALLOWED']);
  const looking = Viewer.of(
    { role: Role.ADMINISTRATOR, userId: 7, signedInBy: 'PASSWORD', viewsAs: { role: Role.ADMINISTRATOR, organisationId: null } },
    false,
  );
  expect(codesOf(await erase('1', hub.as(looking)))).toEqual(['VIEWING_AS']);
});

test('an erasure has a number of words that are there, a reason, and a search more than one letter', async () => {
  expect(codesOf(await erase('999999'))).toEqual(['UNKNOWN_TEXT']);
  expect(codesOf(await erase('one'))).toEqual(['UNKNOWN_TEXT']);
  const { errors } = await erase('', administrator, null, ' ');
  expect(
    (errors?.[0]?.extensions as { faults: { code: string; field: string }[] }).faults.map(({ code, field }) => `${field} ${code}`),
  ).toEqual(['textId TEXT_MISSING', 'ground GROUND_MISSING', 'reason REASON_MISSING']);
  expect(codesOf(await erase('1', administrator, 'OBJECTION', ' '))).toEqual(['REASON_MISSING']);
  expect(codesOf(await find('Q'))).toEqual(['SEARCH_TOO_SHORT']);
});

test('a reason, kept for good, holds neither what was looked for nor the text that is to be erased', async () => {
  const [first] = await foundBy(NAME);
  const asked = await erase(first?.id ?? '', administrator, 'OBJECTION', `Asked by ${NAME}.`, NAME.toLowerCase());
  const repeated = await erase(first?.id ?? '', administrator, 'OBJECTION', `It said: ${first?.text}`);
  for (const { errors } of [asked, repeated]) {
    expect(errors?.[0]?.extensions).toEqual({ code: 'REASON_REPEATS_WORDS', field: 'reason' });
    expect(errors?.[0]?.message).not.toContain(NAME);
  }
  expect((await foundBy(NAME)).map(({ id }) => id)).toContain(first?.id);
});

test('words that cannot be listed beside the database are not erased', async () => {
  listFails = true;
  const [first] = await foundBy(NAME);
  expect((await erase(first?.id ?? '')).errors).toHaveLength(1);
  listFails = false;
  expect((await foundBy(NAME)).map(({ id }) => id)).toContain(first?.id);
  expect(await run('select from "text_erasure"')).toEqual([]);
});

test('erased words are in no table and in no answer, kept ones too, and everything that refers to them says that they were erased', async () => {
  const question = '{ rebases { nodes { reason history { nodes { act reason before after } } } } }';
  const kept = await ask(question);
  expect(kept.body).toContain(NAME);
  const found = await foundBy(NAME);
  expect(found.map(({ noun, part }) => `${noun} ${part}`).toSorted()).toEqual([
    'REBASE reason',
    'ZONE_EVENT link',
    'ZONE_EVENT title',
    'ZONE_EVENT why',
  ]);
  for (const { id } of found)
    expect(dataOf(await erase(id))).toMatchObject({ eraseText: { textId: id, ground: 'OBJECTION', reason: REASON, userId: 7 } });

  expect(await tablesWith(NAME)).toEqual([]);
  expect(await foundBy(NAME)).toEqual([]);
  await expect.poll(async () => (await ask(question)).body).not.toContain(NAME);
  const { rebases, zoneEventChanges } = dataOf(
    await hub.ask(`{ rebases { nodes { reason ${HISTORY} } } zoneEventChanges { nodes { act reason before after } } }`),
  ) as { rebases: { nodes: unknown[] }; zoneEventChanges: { nodes: unknown[] } };
  const said = { measure: rebase.measure, zone: rebase.zone, reason: ERASED, event: ERASED, illustrative: false };
  expect(rebases.nodes).toEqual([
    {
      reason: ERASED,
      history: {
        nodes: [
          { act: 'WRITTEN', reason: null, before: null, after: { ...said, month: '2025-09' } },
          {
            act: 'CORRECTED',
            reason: 'The month was wrong.',
            before: { ...said, month: '2025-09' },
            after: { ...said, month: '2025-10' },
          },
        ],
      },
    },
  ]);
  expect(zoneEventChanges.nodes).toContainEqual(
    expect.objectContaining({
      act: 'WITHDRAWN',
      reason: ERASED,
      before: expect.objectContaining({ title: ERASED, link: ERASED }) as object,
    }),
  );
});

test('history says by which number words are erased, and who erased those that were, without what they said', async () => {
  const { rebases } = dataOf(await hub.ask('{ rebases { nodes { history { nodes { act texts } } } } }')) as {
    rebases: { nodes: { history: { nodes: { act: string; texts: Record<string, unknown> }[] } }[] };
  };
  const erased = { textId: expect.any(Number) as number, erasedAt: expect.stringMatching(/^\d{4}-/) as string, erasedBy: 7 };
  const parts = { reason: erased, event: erased };
  expect(rebases.nodes[0]?.history.nodes).toEqual([
    { act: 'WRITTEN', texts: { before: {}, after: parts, reason: null } },
    {
      act: 'CORRECTED',
      texts: { before: parts, after: parts, reason: { textId: expect.any(Number) as number, erasedAt: null, erasedBy: null } },
    },
  ]);
});

test('an erasure is on record with its hash, listed outside the database, and audited by number, all of it without the words', async () => {
  const onRecord = await run<{ text_id: number; sha256: string }>('select "text_id", "sha256" from "text_erasure" order by "id"');
  expect(listed.map(({ textId, sha256 }) => ({ text_id: textId, sha256 }))).toEqual(onRecord);
  expect(onRecord).toHaveLength(4);
  const audited = await run<{ about_id: number }>(
    `select "about_id" from "audit_event" where "act" = 'ERASED' and "outcome" = 'DONE' and "user_id" = 7 and "detail" = '{"ground": "OBJECTION"}' order by "id"`,
  );
  expect(audited.map(({ about_id }) => about_id)).toEqual(onRecord.map(({ text_id }) => text_id));
  expect(JSON.stringify(listed)).not.toContain(NAME);
});

test('words are erased once', async () => {
  expect(codesOf(await erase(String(listed[0]?.textId)))).toEqual(['ALREADY_ERASED']);
});

test.each([
  'update "text_erasure" set "reason" = \'Nothing\'',
  'delete from "text_erasure"',
  'truncate "text_erasure"',
  `update "written_text" set "text" = 'as it was', "salt" = repeat('0', 32), "erased_at" = null where "erased_at" is not null`,
])('what was erased stays erased: %s', async (statement) => {
  await expect(run(statement)).rejects.toThrow(/is refused/);
});

test('an erased reason that a correction leaves as it is stays the same row', async () => {
  const before = await run('select from "written_text"');
  const [row] = await run<{ id: number }>('select "id" from "rebase" where "withdrawn_at" is null');
  const { correctRebase } = dataOf(
    await hub.ask(
      'mutation($id: ID!, $rebase: RebaseInput!) { correctRebase(id: $id, rebase: $rebase, why: "A month later.") { reason } }',
      {
        id: String(row?.id),
        rebase: { ...rebase, month: '2025-11', reason: ERASED },
      },
    ),
  ) as { correctRebase: { reason: string } };
  expect(correctRebase.reason).toBe(ERASED);
  // The reason of the correction is the one text that is new.
  expect(await run('select from "written_text"')).toHaveLength(before.length + 1);
});
