import { describe, expect, test } from 'vitest';
import type { EventsQuery } from '#lib/graph/generated/graphql.ts';
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
