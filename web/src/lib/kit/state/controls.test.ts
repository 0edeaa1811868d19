import { describe, expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { askComparison, askWhere } from './ask.ts';
import { layoutControls } from './controls.ts';
import { findNotFollowed } from './followed-controls.server.ts';
import { sayNotFollowed } from './not-followed.ts';
import { sayCardNotObeyed } from './say-card-not-obeyed.ts';
import { NOTHING_KNOWN, type Site } from './site.ts';
import { sayShownAsAt } from './shown-as-at.ts';
import { DEFAULT_STATE } from './view-state.ts';
import { titleState } from './words.ts';

const SITE: Site = {
  // The hub may name its zones in any order.
  zones: [
    { slug: 'thringstone-whitwick', name: 'Thringstone & Whitwick' },
    { slug: 'new-parks', name: 'New Parks' },
    { slug: 'bell-foundry', name: 'Bell Foundry' },
  ],
  firstMonth: '2025-04',
  latestMonth: '2026-08',
  asAt: '2026-11-24T16:23:11.000Z',
  since: undefined,
};
const layoutOf = (query: string, site = SITE) => layoutControls(readAddress(new URLSearchParams(query), site.zones).state, site);

describe('the zones', () => {
  test('stand in their fixed order; from all of them each link shows only its zone and keeps the other choices', () => {
    expect(layoutOf('p=all').zones).toEqual({
      all: { label: 'All', query: '?p=all', chosen: true },
      toggles: [
        { slug: 'bell-foundry', name: 'Bell Foundry', chosen: false, query: '?p=all&z=bell-foundry' },
        { slug: 'new-parks', name: 'New Parks', chosen: false, query: '?p=all&z=new-parks' },
        { slug: 'thringstone-whitwick', name: 'Thringstone & Whitwick', chosen: false, query: '?p=all&z=thringstone-whitwick' },
      ],
      inWords: 'all zones',
    });
  });

  test('a further one is added, a chosen one is taken away; the last that is added makes it all', () => {
    expect(layoutOf('z=bell-foundry.new-parks').zones?.toggles.map(({ chosen, query }) => [chosen, query])).toEqual([
      [true, '?z=new-parks'],
      [true, '?z=bell-foundry'],
      [false, ''],
    ]);
  });

  test('without the only one that is chosen, all are shown again', () => {
    expect(layoutOf('z=new-parks').zones?.toggles.map(({ chosen, query }) => [chosen, query])).toEqual([
      [false, '?z=bell-foundry.new-parks'],
      [true, ''],
      [false, '?z=new-parks.thringstone-whitwick'],
    ]);
  });

  test('are no control where the hub knows one zone, or none', () => {
    expect(layoutOf('', { ...SITE, zones: SITE.zones.slice(0, 1) }).zones).toBeUndefined();
    expect(layoutOf('', { ...SITE, zones: [] }).zones).toBeUndefined();
  });
});

test('a period and a comparison keep the other choices, and leave the default out', () => {
  const { period, compare } = layoutOf('p=2025-26&c=yoy&z=new-parks&v=table');
  expect(period.presets.map(({ query }) => query)).toEqual([
    '?p=last-12-months&c=yoy&z=new-parks&v=table',
    '?c=yoy&z=new-parks&v=table',
    '?p=all&c=yoy&z=new-parks&v=table',
  ]);
  expect(period.rows.map(({ year }) => [year.query, year.chosen])).toEqual([
    ['?p=2026-27&c=yoy&z=new-parks&v=table', false],
    ['?p=2025-26&c=yoy&z=new-parks&v=table', true],
  ]);
  expect(compare.choices.map(({ label, query, chosen }) => [label, query, chosen])).toEqual([
    ['Nothing', '?p=2025-26&z=new-parks&v=table', false],
    ['Previous period', '?p=2025-26&c=prev&z=new-parks&v=table', false],
    ['Same period last year', '?p=2025-26&c=yoy&z=new-parks&v=table', true],
    ['Target', '?p=2025-26&c=target&z=new-parks&v=table', false],
  ]);
});

test('what cannot be kept is not: the link to copy is canonical, and says of which data its figures are', () => {
  expect(layoutOf('z=new-parks.coalville&at=2026-10-05&c=none&utm_source=mail').query).toBe('?z=new-parks&at=2026-11-24T16:23:11Z');
  expect(layoutOf('z=new-parks', { ...SITE, asAt: undefined }).query).toBe('?z=new-parks');
});

describe('as at', () => {
  test.each([
    ['', '24 November 2026', undefined],
    ['at=2026-10-05&v=table', '24 November 2026', '?v=table'],
    ['at=2026-11-24', '24 November 2026 at 16:23, as in the address', ''],
    ['at=2026-12-01', '24 November 2026', ''],
    ['at=2026-11-24T16:23:11Z', '24 November 2026 at 16:23, as in the address', ''],
  ])('of "%s" is %s', (query, words, newest) => {
    expect(sayShownAsAt(readAddress(new URLSearchParams(query), SITE.zones).state, '2026-11-24T16:23:11.000Z')).toEqual({ words, newest });
  });

  test('is kept by every choice', () => {
    expect(layoutOf('at=2026-10-05').zones?.all.query).toBe('?at=2026-10-05');
  });
});

test('with the hub out of reach there are presets and no years', () => {
  expect(layoutOf('', NOTHING_KNOWN).period.rows).toEqual([]);
});

describe('a page says which controls it does not follow, and why', () => {
  test('one sentence for each reason', () => {
    expect(sayNotFollowed({})).toEqual([]);
    expect(sayNotFollowed(findNotFollowed('/zones/[zone]') ?? {})).toEqual(['Zones: this page is about one zone.']);
    expect(sayNotFollowed(findNotFollowed('/events/new') ?? {})).toEqual(['Period, Zones and Compare: this page is a form.']);
    // Whoever may not write has no form there.
    expect(sayNotFollowed(findNotFollowed('/measures/[id=measure]/targets/[record]') ?? {})).toEqual([
      'Period, Zones and Compare: this page is about one target.',
    ]);
    expect(sayNotFollowed({ compare: 'there is nothing to compare', target: 'none is set' })).toEqual([
      'Compare: there is nothing to compare.',
    ]);
  });

  test('and a page without figures has no controls at all', () => {
    expect([findNotFollowed('/account'), findNotFollowed('/privacy'), findNotFollowed(null)]).toEqual([null, null, null]);
  });

  test('and so does a card of what its reader chose', () => {
    const { state } = readAddress(new URLSearchParams('z=new-parks&c=target'), SITE.zones);
    expect(sayCardNotObeyed(state, SITE.zones, ['compare'])).toBe('This card cannot follow the comparison with the target.');
    expect(sayCardNotObeyed(state, SITE.zones, ['period'])).toBeUndefined();
  });
});

test('on paper the choices stand in words', () => {
  const inWords = (query: string) => {
    const { period, zones, compare } = layoutOf(query);
    return [period.inWords, zones?.inWords, compare.inWords];
  };
  expect(inWords('')).toEqual(['the last 24 months', 'all zones', '']);
  expect(inWords('p=all&c=prev&z=new-parks')).toEqual(['all months', 'New Parks', 'compared with the previous period']);
});

test('a title names the months that are shown, and the zones when they are not all', () => {
  const state = { ...DEFAULT_STATE, zones: ['new-parks'] };
  expect(titleState(state, SITE.zones, ['2026-04', '2026-05', '2026-06'])).toBe('April 2026 to June 2026, New Parks');
  expect(titleState(DEFAULT_STATE, SITE.zones, [])).toBe('the last 24 months');
});

test('the hub is asked for zones only when they are not all, and for a comparison only when there is one', () => {
  expect(askWhere(DEFAULT_STATE)).toEqual({ period: { relative: 'LAST_24_MONTHS' } });
  expect(askWhere({ ...DEFAULT_STATE, zones: ['new-parks'] })).toEqual({
    period: { relative: 'LAST_24_MONTHS' },
    zone: { in: ['new-parks'] },
  });
  expect((['none', 'prev', 'yoy', 'target'] as const).map((comparison) => askComparison({ comparison }))).toEqual([
    null,
    'PREVIOUS_PERIOD',
    'SAME_PERIOD_LAST_YEAR',
    'TARGET',
  ]);
});
