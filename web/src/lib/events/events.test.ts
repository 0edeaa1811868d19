import { describe, expect, test } from 'vitest';
import type { EventsQuery } from '#lib/graph/generated/graphql.ts';
import { askEvent, typeEvent, type SentEvent as OneEvent } from './event-form.ts';
import { listEvents } from './list-events.ts';

type SentZone = EventsQuery['zones']['nodes'][number];
type SentEvent = SentZone['events']['nodes'][number];

const event = (id: string, date: string, more: Partial<SentEvent> = {}): SentEvent => ({
  id,
  date,
  title: `Event ${id}`,
  kind: 'FUNDING',
  link: null,
  illustrative: false,
  writtenAt: null,
  correctedAt: null,
  ...more,
});
const zone = (slug: string, ...nodes: SentEvent[]): SentZone => ({ slug, name: slug, events: { totalCount: nodes.length, nodes } });

describe('the list of events', () => {
  test('an event of several zones is listed once, with the zones in their fixed order', () => {
    const round = event('1', '2024-09-30');
    const { years } = listEvents([zone('new-parks', round), zone('bell-foundry', round)], undefined);
    expect(years).toHaveLength(1);
    expect(years[0]?.events.map(({ zones }) => zones.map(({ slug }) => slug))).toEqual([['bell-foundry', 'new-parks']]);
  });

  test('the newest stands first, and years are kept apart', () => {
    const { years } = listEvents(
      [zone('new-parks', event('1', '2023-06-19'), event('2', '2025-09-01'), event('3', '2025-01-06'))],
      undefined,
    );
    expect(years.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
      ['2025', ['2', '3']],
      ['2023', ['1']],
    ]);
  });

  test('only the chosen zones are asked', () => {
    const zones = [zone('new-parks', event('1', '2025-01-06')), zone('bell-foundry', event('2', '2025-01-07'))];
    expect(listEvents(zones, ['bell-foundry']).years[0]?.events.map(({ id }) => id)).toEqual(['2']);
  });

  test('a made-up day is said to be made up', () => {
    const { years } = listEvents([zone('new-parks', event('1', '2025-09-01', { illustrative: true }))], undefined);
    expect(years[0]?.events[0]?.note).toBe('Illustrative: that it was on 1 September 2025 is made up.');
  });

  test('what people wrote says when', () => {
    const written = event('1', '2025-09-01', { writtenAt: '2026-10-05T13:00:00Z', correctedAt: '2026-10-26T13:00:00Z' });
    const { years } = listEvents([zone('new-parks', written)], undefined);
    expect(years[0]?.events[0]?.note).toBe('Written by hand on 5 October 2026 at 14:00. Corrected on 26 October 2026 at 13:00.');
  });

  test('only a web page is linked, under the name of its site', () => {
    const links = ['https://www.leics.pcc.police.uk/x', 'javascript:alert(1)', 'not a link'];
    const { years } = listEvents(
      [zone('new-parks', ...links.map((link, index) => event(String(index), '2025-09-01', { link })))],
      undefined,
    );
    expect(years[0]?.events.map(({ source }) => source?.site)).toEqual(['leics.pcc.police.uk', undefined, undefined]);
  });

  test('events beyond the page are counted', () => {
    const full = zone('new-parks', event('1', '2025-09-01'));
    expect(listEvents([{ ...full, events: { ...full.events, totalCount: 3 } }], undefined).notShown).toBe(2);
  });
});

describe('the form of an event', () => {
  const sent: OneEvent = {
    ...event('1', '2025-09-01', { link: 'https://example.org' }),
    domains: null,
    importedFrom: null,
    withdrawnAt: null,
    revision: 2,
    zones: { nodes: [{ zone: { slug: 'new-parks', name: 'New Parks' } }] },
    history: { nodes: [] },
  };

  test('asks for what the event says when nothing is changed', () => {
    const { date, title, kind, link } = sent;
    expect(askEvent(typeEvent(sent))).toEqual({ date, title, kind, link, domains: [], zones: ['new-parks'] });
  });

  test('asks for no link where none is typed, and for what was typed where it is no day', () => {
    expect(askEvent({ ...typeEvent(sent), link: ['  '], date: ['soon'] })).toMatchObject({ link: null, date: 'soon' });
  });
});
