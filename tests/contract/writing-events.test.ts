// Events are written, corrected and withdrawn through the graph; charts follow at once, nothing is lost, and what cannot be is refused with words.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import type { Scenario } from '../scenarios/scenario.ts';

let scenario: Scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

/** A scenario in which nobody has written anything yet. */
async function renew(): Promise<void> {
  await scenario.close();
  scenario = await threeZonesOneYear();
}

const said = {
  date: '2025-11-14',
  title: 'Playground reopened',
  kind: 'PLACE',
  link: 'https://example.org/playground',
  zones: ['new-parks'],
};
const EVENT = `id date title kind link illustrative importedFrom { id } writtenAt correctedAt withdrawnAt
  zones { nodes { zone { slug } } } history { nodes { act at reason before after } }`;

const add = (event: object) => scenario.ask(`mutation($event: ZoneEventInput!) { addZoneEvent(event: $event) { ${EVENT} } }`, { event });
const correct = (id: string, event: object, why = 'The day was wrong in the minutes.') =>
  scenario.ask(
    `mutation($id: ID!, $event: ZoneEventInput!, $why: String!) { correctZoneEvent(id: $id, event: $event, why: $why) { ${EVENT} } }`,
    { id, event, why },
  );
const withdraw = (id: string, why = 'It was never held.') =>
  scenario.ask(`mutation($id: ID!, $why: String!) { withdrawZoneEvent(id: $id, why: $why) { ${EVENT} } }`, { id, why });

/** Titles of the lines in the chart of a zone. */
async function linesOf(zone: string): Promise<string[]> {
  const { data } = await scenario.ask(
    `{ trend(measure: "engagement.attendances", zone: "${zone}", period: { financialYear: "2025/26" }) { events { title date } } }`,
  );
  return (data as { trend: { events: { title: string; date: string }[] } }).trend.events.map(({ title, date }) => `${date} ${title}`);
}

async function idOf(event: object = said): Promise<string> {
  const { data } = await add(event);
  return (data as { addZoneEvent: { id: string } }).addZoneEvent.id;
}

describe('what is written', () => {
  beforeEach(renew);

  test('an event that is added stands in the charts of its zones, says that it was written by hand, and begins its history', async () => {
    const { data, errors } = await add({ ...said, zones: ['THRINGSTONE_WHITWICK', 'new-parks'] });
    expect(errors).toBeUndefined();
    const statement = { ...said, zones: ['new-parks', 'thringstone-whitwick'], illustrative: false };
    expect(data).toEqual({
      addZoneEvent: {
        id: '2',
        ...said,
        illustrative: false,
        importedFrom: null,
        writtenAt: '2026-10-05T13:00:00.000Z',
        correctedAt: null,
        withdrawnAt: null,
        zones: { nodes: [{ zone: { slug: 'new-parks' } }, { zone: { slug: 'thringstone-whitwick' } }] },
        history: { nodes: [{ act: 'WRITTEN', at: '2026-10-05T13:00:00.000Z', reason: null, before: null, after: statement }] },
      },
    });
    expect(await linesOf('new-parks')).toEqual(['2025-09-01 Community rooms opened', '2025-11-14 Playground reopened']);
    expect(await linesOf('thringstone-whitwick')).toEqual(['2025-11-14 Playground reopened']);
    expect(await linesOf('bell-foundry')).toEqual([]);
  });

  test('an event of some domains is named beside their measures and no others, and one of all beside every measure', async () => {
    const titlesBeside = async (measure: string) => {
      const { data } = await scenario.ask(
        `{ trend(measure: "${measure}", zone: "new-parks", period: { financialYear: "2025/26" }) { events { title } } }`,
      );
      return (data as { trend: { events: { title: string }[] } }).trend.events.map(({ title }) => title);
    };
    const { data } = await scenario.ask('mutation($event: ZoneEventInput!) { addZoneEvent(event: $event) { domains } }', {
      event: { ...said, domains: ['outreach', 'grants'] },
    });
    // In the order of the catalogue.
    expect(data).toEqual({ addZoneEvent: { domains: ['outreach', 'grants'] } });
    expect(await titlesBeside('outreach.outreachActions')).toEqual(['Community rooms opened', 'Playground reopened']);
    expect(await titlesBeside('engagement.attendances')).toEqual(['Community rooms opened']);
    const { errors } = await add({ ...said, title: 'Other', domains: ['weather'] });
    expect(errors?.[0]?.extensions).toEqual({ code: 'EVENT_DOMAIN_UNKNOWN', field: 'domains' });
  });

  test('a correction moves the line, and its history says when, why and what stood before', async () => {
    const id = await idOf();
    const { data } = await correct(id, { ...said, date: '2025-12-01', zones: ['bell-foundry'] });
    const { correctZoneEvent: event } = data as { correctZoneEvent: { correctedAt: string; history: { nodes: object[] } } };
    expect(event.correctedAt).toEqual('2026-10-05T13:00:00.000Z');
    expect(event.history.nodes.at(-1)).toMatchObject({
      act: 'CORRECTED',
      reason: 'The day was wrong in the minutes.',
      before: { date: '2025-11-14', zones: ['new-parks'] },
      after: { date: '2025-12-01', zones: ['bell-foundry'] },
    });
    expect(await linesOf('new-parks')).toEqual(['2025-09-01 Community rooms opened']);
    expect(await linesOf('bell-foundry')).toEqual(['2025-12-01 Playground reopened']);
  });

  test('a withdrawn event leaves charts and lists, and stays to be read with its history', async () => {
    const id = await idOf();
    await withdraw(id);
    expect(await linesOf('new-parks')).toEqual(['2025-09-01 Community rooms opened']);
    const { data } = await scenario.ask(
      `{ zoneEvents { totalCount } zone(slug: "new-parks") { events { totalCount } } zoneEvent(id: ${id}) { title withdrawnAt history { nodes { act reason } } }
       zoneEventChanges { nodes { recordId act } } }`,
    );
    expect(data).toEqual({
      zoneEvents: { totalCount: 1 },
      zone: { events: { totalCount: 1 } },
      zoneEvent: {
        title: said.title,
        withdrawnAt: '2026-10-05T13:00:00.000Z',
        history: {
          nodes: [
            { act: 'WRITTEN', reason: null },
            { act: 'WITHDRAWN', reason: 'It was never held.' },
          ],
        },
      },
      zoneEventChanges: {
        nodes: [
          { recordId: Number(id), act: 'WRITTEN' },
          { recordId: Number(id), act: 'WITHDRAWN' },
        ],
      },
    });
    expect((await add(said)).errors).toBeUndefined();
  });

  test('an event of an import is corrected by hand: it keeps its import, and is no longer illustrative', async () => {
    await scenario.orm.em.fork().getConnection().execute('update "zone_event" set "illustrative" = true where "id" = 1');
    const { data } = await correct('1', { ...said, title: 'Community rooms opened', date: '2025-09-03' });
    expect(data).toMatchObject({
      correctZoneEvent: {
        illustrative: false,
        importedFrom: { id: '1' },
        writtenAt: null,
        history: { nodes: [{ act: 'CORRECTED', before: { illustrative: true, date: '2025-09-01' }, after: { illustrative: false } }] },
      },
    });
  });

  test('a title is one line of what can be seen', async () => {
    const { data } = await add({ ...said, title: '  Playground\n\treopened\u202e \u0000' });
    expect(data).toMatchObject({ addZoneEvent: { title: 'Playground reopened' } });
  });

  test('an event of today is taken, by the day in London: after midnight in summer it is tomorrow there', async () => {
    expect((await add({ ...said, date: '2026-10-05' })).errors).toBeUndefined();
  });

  test('of two that add the same event at once, one is told that it stands already', async () => {
    const answers = await Promise.all([add(said), add(said), add(said)]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual([
      'EVENT_ALREADY_THERE',
      'EVENT_ALREADY_THERE',
    ]);
  });

  test.each(['update "written_change" set "reason_id" = null', 'delete from "written_change"', 'truncate "written_change"'])(
    'history is only ever added to: %s is refused by the database',
    async (statement) => {
      await idOf();
      await expect(scenario.orm.em.fork().getConnection().execute(statement)).rejects.toThrow('only ever added to');
    },
  );
});

describe('refused, with a code, the field, and what would be possible', () => {
  beforeAll(async () => {
    await renew();
    await idOf();
  });

  test.each([
    ['a title of 51 characters', { title: 'x'.repeat(51) }, 'EVENT_TITLE_TOO_LONG', 'title', 'has 51 characters and may have 50'],
    ['no title', { title: ' \u200b ' }, 'EVENT_TITLE_MISSING', 'title', 'like "Community rooms opened"'],
    ['31 February', { date: '2025-02-31' }, 'DATE_NOT_UNDERSTOOD', 'date', "'2025-02-31' is not a date: February 2025 has 28 days."],
    ['a day still to come', { date: '2026-10-06' }, 'EVENT_DATE_OUT_OF_REACH', 'date', 'up to today, 5 Oct 2026'],
    ['a day of another age', { date: '0225-02-01' }, 'EVENT_DATE_OUT_OF_REACH', 'date', 'from 1 Jan 2000'],
    [
      'a zone that does not exist',
      { zones: ['coalville'] },
      'UNKNOWN_ZONE',
      'zones',
      'The zones are bell-foundry, new-parks, thringstone-whitwick.',
    ],
    ['no zone', { zones: [] }, 'EVENT_WITHOUT_ZONE', 'zones', 'Choose one or more: Bell Foundry, New Parks, Thringstone & Whitwick.'],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, 'EVENT_LINK_NOT_USABLE', 'link', 'begins with https://'],
    ['a link with a password', { link: 'https://user:pass@example.org/' }, 'EVENT_LINK_NOT_USABLE', 'link', 'without them'],
    ['a link with a name', { link: 'https://user@example.org/' }, 'EVENT_LINK_NOT_USABLE', 'link', 'without them'],
    [
      'a link of a whole book',
      { link: `https://example.org/${'a'.repeat(4980)}` },
      'EVENT_LINK_NOT_USABLE',
      'link',
      'The link is too long: it has 5000 characters and may have 2000.',
    ],
    ['a link of two words', { link: 'https://example.org/a b' }, 'EVENT_LINK_NOT_USABLE', 'link', 'has a space in it'],
    ['a link to no site', { link: 'https://' }, 'EVENT_LINK_NOT_USABLE', 'link', 'the name of no site follows'],
    ['a link that is none', { link: 'the gazette' }, 'EVENT_LINK_NOT_USABLE', 'link', 'begins with https://'],
    [
      'what stands already',
      { date: '2025-09-01', title: 'Community rooms opened' },
      'EVENT_ALREADY_THERE',
      'title',
      '(id 1). Correct that one',
    ],
  ])('%s', async (_, wrong, code, field, words) => {
    const { errors } = await add({ ...said, ...wrong });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code, field });
    expect(errors?.[0]?.message).toContain(words);
    expect(await linesOf('new-parks')).toEqual(['2025-09-01 Community rooms opened', '2025-11-14 Playground reopened']);
  });

  test('several things at once, each with its field', async () => {
    const { errors } = await correct('2', { ...said, title: '', date: '2025-02-31', zones: [], link: 'nowhere' }, ' ');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'SEVERAL_FAULTS',
      faults: [
        { code: 'EVENT_TITLE_MISSING', field: 'title', message: expect.stringContaining('has no title') as string },
        { code: 'DATE_NOT_UNDERSTOOD', field: 'date' },
        { code: 'EVENT_WITHOUT_ZONE', field: 'zones' },
        { code: 'EVENT_LINK_NOT_USABLE', field: 'link' },
        { code: 'REASON_MISSING', field: 'why' },
      ],
    });
    expect(errors?.[0]?.message).toContain('The event has no title.');
    expect(errors?.[0]?.message).toContain('No reason is given.');
  });

  test('a kind that does not exist', async () => {
    const { errors } = await add({ ...said, kind: 'MIRACLE' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain('MIRACLE');
  });

  test.each([
    ['an event that is not there', '99', said, 'Wrong.', 'UNKNOWN_EVENT', "There is no event '99'"],
    ['an identifier that is none', "1' or true", said, 'Wrong.', 'UNKNOWN_EVENT', 'There is no event'],
    ['no reason', '2', { ...said, title: 'Other' }, '  ', 'REASON_MISSING', 'Say in a few words why'],
    ['a reason that is a letter', '2', { ...said, title: 'Other' }, 'x'.repeat(301), 'REASON_TOO_LONG', '301 characters and may have 300'],
    ['a correction that says the same', '2', said, 'Wrong.', 'NOTHING_TO_CORRECT', 'says what stands already'],
  ])('a correction of %s', async (_, id, event, reason, code, words) => {
    const { errors } = await correct(id, event, reason);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
    expect(errors?.[0]?.message).toContain(words);
  });

  test('whatever is withdrawn already, with the day', async () => {
    const id = await idOf({ ...said, title: 'Never held' });
    await withdraw(id);
    for (const again of [await withdraw(id), await correct(id, { ...said, title: 'Other' })]) {
      expect(again.errors?.[0]?.extensions).toEqual({ code: 'ALREADY_WITHDRAWN' });
      expect(again.errors?.[0]?.message).toContain('was withdrawn on 5 Oct 2026');
    }
  });
});
