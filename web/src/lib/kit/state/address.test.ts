import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PERIOD, namePeriod, PRESETS, type Period } from '#lib/kit/time/period.ts';
import { linkTo, readAddress, writeQuery, type ReadAddress } from './address.ts';
import { sayNotices } from './notices.ts';
import type { ImportsSince } from './site.ts';
import { COMPARISONS, DEFAULT_STATE, VIEWS, type KnownZone, type ViewState } from './view-state.ts';
import { nameZones } from './words.ts';
import { chooseZones } from './zone-choice.ts';

const ZONES: KnownZone[] = [
  { slug: 'bell-foundry', name: 'Bell Foundry' },
  { slug: 'new-parks', name: 'New Parks' },
  { slug: 'thringstone-whitwick', name: 'Thringstone & Whitwick' },
];

const read = (query: string, known = ZONES) => readAddress(new URLSearchParams(query), known);

/** The notices of an address on a hub whose data is of 24 November 2026. */
const tell = (address: ReadAddress, since?: ImportsSince) => sayNotices(address, { zones: ZONES, asAt: '2026-11-24T16:23:11.000Z', since });

/** A state in words: what is shown. */
function shown({ period, zones, comparison, view }: ViewState): string {
  return [namePeriod(period), nameZones(zones, ZONES), comparison, view].join('; ');
}

const DEFAULT_SHOWN = 'Last 24 months; all zones; none; chart';

describe('an address that is understood', () => {
  test.each([
    ['', DEFAULT_SHOWN, ''],
    ['p=all', 'All months; all zones; none; chart', '?p=all'],
    ['p=2026-27.q2', 'Q2 (Jul to Sep) 2026/27; all zones; none; chart', '?p=2026-27.q2'],
    ['z=new-parks', 'Last 24 months; New Parks; none; chart', '?z=new-parks'],
    ['z=bell-foundry.new-parks', 'Last 24 months; Bell Foundry and New Parks; none; chart', '?z=bell-foundry.new-parks'],
    ['c=prev', 'Last 24 months; all zones; prev; chart', '?c=prev'],
    ['c=yoy', 'Last 24 months; all zones; yoy; chart', '?c=yoy'],
    ['c=target', 'Last 24 months; all zones; target; chart', '?c=target'],
    ['v=table', 'Last 24 months; all zones; none; table', '?v=table'],
    ['v=about', 'Last 24 months; all zones; none; about', '?v=about'],
    ['v=download', 'Last 24 months; all zones; none; download', '?v=download'],
    // The defaults may be written out, though no link does.
    ['p=last-24-months&c=none&v=chart', DEFAULT_SHOWN, ''],
    ['z=bell-foundry.new-parks.thringstone-whitwick', DEFAULT_SHOWN, ''],
    ['at=2026-11-24', DEFAULT_SHOWN, '?at=2026-11-24'],
    ['at=2026-11-24T16:23:11Z', DEFAULT_SHOWN, '?at=2026-11-24T16:23:11Z'],
    ['v=table&at=2026-11-24&z=new-parks', 'Last 24 months; New Parks; none; table', '?z=new-parks&at=2026-11-24&v=table'],
    // Any order of keys and of zones, a zone named twice, two lists of zones: nothing contradicts.
    ['v=table&z=new-parks&c=yoy&p=2026-27.q2', 'Q2 (Jul to Sep) 2026/27; New Parks; yoy; table', '?p=2026-27.q2&c=yoy&z=new-parks&v=table'],
    ['z=new-parks.bell-foundry', 'Last 24 months; Bell Foundry and New Parks; none; chart', '?z=bell-foundry.new-parks'],
    ['z=new-parks.new-parks', 'Last 24 months; New Parks; none; chart', '?z=new-parks'],
    ['z=new-parks&z=bell-foundry', 'Last 24 months; Bell Foundry and New Parks; none; chart', '?z=bell-foundry.new-parks'],
    ['z=bell%2Dfoundry', 'Last 24 months; Bell Foundry; none; chart', '?z=bell-foundry'],
    // Keys of other meanings are nobody's business here, nor are ours in upper case.
    ['utm_source=mail&fbclid=1', DEFAULT_SHOWN, ''],
    ['P=all&Z=new-parks&zone=new-parks', DEFAULT_SHOWN, ''],
  ])('"%s" shows %s', (query, what, canonical) => {
    const address = read(query);
    expect(address.misread).toEqual([]);
    expect(tell(address)).toEqual([]);
    expect(shown(address.state)).toBe(what);
    expect(writeQuery(address.state)).toBe(canonical);
  });
});

const PERIOD = 'which is not a period that this page knows. It shows the last 24 months in its place.';
const COMPARISON = 'which is not a comparison that this page knows. Nothing is compared.';
const VIEW = 'which is not a view that this page knows. The charts are shown.';
const ZONE = 'which is not a zone of this hub.';
const DATE = 'which is not a date such as 2026-10-05. It shows the newest figures.';

describe('an address that is not understood falls back, and the reader is told', () => {
  test.each([
    // Periods.
    ['p=', DEFAULT_SHOWN, ['The address asks for a period and names none. It shows the last 24 months in its place.']],
    ['p', DEFAULT_SHOWN, ['The address asks for a period and names none. It shows the last 24 months in its place.']],
    ['p=2026-28', DEFAULT_SHOWN, [`The address asks for “2026-28”, ${PERIOD}`]],
    ['p=ALL', DEFAULT_SHOWN, [`The address asks for “ALL”, ${PERIOD}`]],
    ['p=all&p=2025-26', DEFAULT_SHOWN, [`The address asks for “all, 2025-26”, ${PERIOD}`]],
    ['p=2025-26.Q2', DEFAULT_SHOWN, [`The address asks for “2025-26.Q2”, ${PERIOD}`]],
    ['p=%3Cscript%3Ealert(1)%3C/script%3E', DEFAULT_SHOWN, [`The address asks for “<script>alert(1)</script>”, ${PERIOD}`]],
    ["p=all'--", DEFAULT_SHOWN, [`The address asks for “all'--”, ${PERIOD}`]],
    ['p=%E2%80%AEdetrever%00', DEFAULT_SHOWN, [`The address asks for “\uFFFDdetrever\uFFFD”, ${PERIOD}`]],
    ['p=one%0Atwo', DEFAULT_SHOWN, [`The address asks for “one\uFFFDtwo”, ${PERIOD}`]],
    ['p=%F0%9F%98%80', DEFAULT_SHOWN, [`The address asks for “😀”, ${PERIOD}`]],
    ['p=%E0%A4%A', DEFAULT_SHOWN, [`The address asks for “\uFFFD%A”, ${PERIOD}`]],
    ['p=__proto__', DEFAULT_SHOWN, [`The address asks for “__proto__”, ${PERIOD}`]],
    [`p=${'x'.repeat(5000)}`, DEFAULT_SHOWN, [`The address asks for “${'x'.repeat(40)}…”, ${PERIOD}`]],
    [`p=${'😀'.repeat(41)}`, DEFAULT_SHOWN, [`The address asks for “${'😀'.repeat(40)}…”, ${PERIOD}`]],
    // Zones.
    ['z=', DEFAULT_SHOWN, ['The address asks for a zone and names none. It shows all zones.']],
    ['z=coalville', DEFAULT_SHOWN, [`The address asks for “coalville”, ${ZONE} It shows all zones.`]],
    ['z=NEW-PARKS', DEFAULT_SHOWN, [`The address asks for “NEW-PARKS”, ${ZONE} It shows all zones.`]],
    ['z=new_parks', DEFAULT_SHOWN, [`The address asks for “new_parks”, ${ZONE} It shows all zones.`]],
    ['z=all', DEFAULT_SHOWN, [`The address asks for “all”, ${ZONE} It shows all zones.`]],
    ['z=new-parks.coalville', 'Last 24 months; New Parks; none; chart', [`The address asks for “coalville”, ${ZONE} It shows New Parks.`]],
    [
      'z=coalville.nowhere.new-parks.bell-foundry',
      'Last 24 months; Bell Foundry and New Parks; none; chart',
      [`The address asks for “coalville, nowhere”, ${ZONE} It shows Bell Foundry and New Parks.`],
    ],
    ['z=new-parks.', 'Last 24 months; New Parks; none; chart', ['The address asks for a zone and names none. It shows New Parks.']],
    ['z=new-parks,bell-foundry', DEFAULT_SHOWN, [`The address asks for “new-parks,bell-foundry”, ${ZONE} It shows all zones.`]],
    ['z=new-parks%20', DEFAULT_SHOWN, [`The address asks for “new-parks ”, ${ZONE} It shows all zones.`]],
    ['z=../../etc/passwd', DEFAULT_SHOWN, [`The address asks for “/, /etc/passwd”, ${ZONE} It shows all zones.`]],
    [`z=${'a.'.repeat(3000)}`, DEFAULT_SHOWN, [`The address asks for “a”, ${ZONE} It shows all zones.`]],
    [`z=${'long'.repeat(3000)}`, DEFAULT_SHOWN, [`The address asks for “${'long'.repeat(10)}…”, ${ZONE} It shows all zones.`]],
    // Comparisons and views.
    ['c=', DEFAULT_SHOWN, ['The address asks for a comparison and names none. Nothing is compared.']],
    ['c=YOY', DEFAULT_SHOWN, [`The address asks for “YOY”, ${COMPARISON}`]],
    ['c=SAME_PERIOD_LAST_YEAR', DEFAULT_SHOWN, [`The address asks for “SAME_PERIOD_LAST_YEAR”, ${COMPARISON}`]],
    ['c=prev&c=yoy', DEFAULT_SHOWN, [`The address asks for “prev, yoy”, ${COMPARISON}`]],
    ['c=toString', DEFAULT_SHOWN, [`The address asks for “toString”, ${COMPARISON}`]],
    ['v=', DEFAULT_SHOWN, ['The address asks for a view and names none. The charts are shown.']],
    ['v=pie', DEFAULT_SHOWN, [`The address asks for “pie”, ${VIEW}`]],
    ['v=Table', DEFAULT_SHOWN, [`The address asks for “Table”, ${VIEW}`]],
    // As at.
    ['at=', DEFAULT_SHOWN, ['The address asks for a date and names none. It shows the newest figures.']],
    ['at=2026-10-05&at=2026-10-06', DEFAULT_SHOWN, [`The address asks for “2026-10-05, 2026-10-06”, ${DATE}`]],
    ['at=2026-02-30', DEFAULT_SHOWN, [`The address asks for “2026-02-30”, ${DATE}`]],
    ['at=2025-02-29', DEFAULT_SHOWN, [`The address asks for “2025-02-29”, ${DATE}`]],
    ['at=2026-13-01', DEFAULT_SHOWN, [`The address asks for “2026-13-01”, ${DATE}`]],
    ['at=2026-10', DEFAULT_SHOWN, [`The address asks for “2026-10”, ${DATE}`]],
    ['at=2026-10-05T09:00Z', DEFAULT_SHOWN, [`The address asks for “2026-10-05T09:00Z”, ${DATE}`]],
    ['at=2026-10-05T24:00:00Z', DEFAULT_SHOWN, [`The address asks for “2026-10-05T24:00:00Z”, ${DATE}`]],
    ['at=2026-10-05T09:00:00%2B01:00', DEFAULT_SHOWN, [`The address asks for “2026-10-05T09:00:00+01:00”, ${DATE}`]],
    ['at=1999-12-31', DEFAULT_SHOWN, [`The address asks for “1999-12-31”, ${DATE}`]],
    ['at=9999-12-31', DEFAULT_SHOWN, [`The address asks for “9999-12-31”, ${DATE}`]],
    ['at=yesterday', DEFAULT_SHOWN, [`The address asks for “yesterday”, ${DATE}`]],
    // What is understood stands, whatever else is not.
    [
      'p=soon&c=yoy&z=new-parks&v=pie',
      'Last 24 months; New Parks; yoy; chart',
      [`The address asks for “soon”, ${PERIOD}`, `The address asks for “pie”, ${VIEW}`],
    ],
  ])('"%s" shows %s', (query, what, told) => {
    const address = read(query);
    expect(shown(address.state)).toBe(what);
    expect(tell(address)).toEqual(told);
  });

  test('with the hub out of reach no zone is known, and none is called unknown', () => {
    expect(read('z=new-parks', [])).toEqual({ state: DEFAULT_STATE, misread: [] });
  });
});

describe('data that was added to since the address was written', () => {
  const named = ['police street files on 24 November 2026', 'grants (360Giving) on 3 November 2026'];

  test.each([
    ['at=2026-11-24', false],
    ['at=2026-11-24T16:23:11Z', false],
    ['at=2026-11-24T16:23:10Z', true],
    ['at=2026-11-23', true],
    ['at=2026-11-23T23:59:59Z', true],
  ])('"%s" is passed: %s', (query, isPassed) => {
    expect(tell(read(query))).toHaveLength(isPassed ? 1 : 0);
  });

  test('is told with what was imported, and that a period that moves may have moved', () => {
    expect(tell(read('at=2026-10-05'), { count: 2, named, notNamed: 0 })).toEqual([
      'The address asks for the figures as at 5 October 2026. The hub keeps no earlier states: these are the figures as at 24 November 2026. ' +
        '2 imports were published in between, so figures may have changed: police street files on 24 November 2026 and grants (360Giving) on 3 November 2026. ' +
        'The last 24 months may be other months than they were.',
    ]);
  });

  test('is told with how many more there were, and a period that stands still has not moved', () => {
    expect(tell(read('at=2026-10-05&p=2025-26'), { count: 12, named, notNamed: 10 })[0]).toMatch(
      /, grants \(360Giving\) on 3 November 2026 and 10 more, which the page Quality lists\.$/,
    );
  });

  test('is told without a list when the hub cannot give one', () => {
    expect(tell(read('at=2026-10-05&p=2025-26'))[0]).toMatch(
      /Imports have been published in between, so figures may have changed; the page Quality lists them\.$/,
    );
  });

  test('on the very day is told by the time of day in London', () => {
    expect(tell(read('at=2026-11-24T09:05:00Z&p=2025-26'), { count: 1, named: ['x'], notNamed: 0 })).toEqual([
      'The address asks for the figures as at 24 November 2026 at 09:05. The hub keeps no earlier states: these are the figures as at 24 November 2026 at 16:23. ' +
        '1 import was published in between, so figures may have changed: x.',
    ]);
  });

  test('is not mentioned while the hub is out of reach', () => {
    expect(sayNotices(read('at=2026-10-05'), { zones: [], asAt: undefined, since: undefined })).toEqual([]);
  });
});

describe('a day after that of the data', () => {
  test.each([
    ['at=2026-11-25', '25 November 2026'],
    ['at=2026-11-25T00:00:00Z', '25 November 2026 at 00:00'],
    ['at=2099-01-01&p=2025-26', '1 January 2099'],
  ])('"%s" is kept, and told with the day that is shown', (query, day) => {
    const address = read(query);
    expect(address.state.asAt).toBe(new URLSearchParams(query).get('at'));
    expect(tell(address)).toEqual([
      `The address asks for the figures as at ${day}. The newest that the hub has are shown: those as at 24 November 2026.`,
    ]);
  });

  test('does not begin before midnight in London', () => {
    expect(tell(read('at=2026-11-24T23:59:59Z'))).toEqual([]);
    const inSummer = { zones: ZONES, asAt: '2026-07-01T16:00:00.000Z', since: undefined };
    expect(sayNotices(read('at=2026-07-01T22:59:59Z'), inSummer)).toEqual([]);
    expect(sayNotices(read('at=2026-07-01T23:00:00Z'), inSummer)).toHaveLength(1);
  });

  test('is not mentioned while the hub is out of reach', () => {
    expect(sayNotices(read('at=2099-01-01'), { zones: [], asAt: undefined, since: undefined })).toEqual([]);
  });
});

test('29 February is a date in a leap year', () => {
  expect(['2024-02-29', '2000-02-29'].map((date) => read(`at=${date}`).state.asAt)).toEqual(['2024-02-29', '2000-02-29']);
  expect(read('at=2100-02-29').state.asAt).toBeUndefined();
});

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom(...PRESETS),
  fc.integer({ min: 2000, max: 2098 }).map((year) => ({ kind: 'financial-year' as const, year })),
  fc
    .tuple(fc.integer({ min: 2000, max: 2098 }), fc.constantFrom(1, 2, 3, 4))
    .map(([year, quarter]) => ({ kind: 'financial-quarter' as const, year, quarter })),
);

const asAt: fc.Arbitrary<string> = fc
  .tuple(fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true }), fc.boolean())
  .map(([date, isInstant]) => (isInstant ? `${date.toISOString().slice(0, 19)}Z` : date.toISOString().slice(0, 10)));

/** Zones of a hub in any order, and a state that such a hub can have. */
const world = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6})?$/), { minLength: 1, maxLength: 6 })
  .map((slugs) => slugs.map((slug) => ({ slug, name: slug.toUpperCase() })))
  .chain((known) =>
    fc.tuple(
      fc.constant(known),
      fc.record({
        period,
        zones: fc.subarray(known.map(({ slug }) => slug)).map((slugs) => chooseZones(slugs, known)),
        comparison: fc.constantFrom(...COMPARISONS),
        asAt: fc.option(asAt, { nil: undefined }),
        view: fc.constantFrom(...VIEWS),
      }),
    ),
  );

describe('for any state and any address', () => {
  test('what is written is read back as the same state, with nothing to tell', () => {
    fc.assert(
      fc.property(world, ([known, state]) => {
        const address = read(writeQuery(state), known);
        expect(address).toEqual({ state, misread: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('two states that differ have different addresses', () => {
    fc.assert(
      fc.property(world, world, ([, one], [, other]) => {
        expect(writeQuery(one) === writeQuery(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  const part = fc.tuple(
    fc.constantFrom('p', 'c', 'z', 'v', 'at', 'q'),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'all',
        '2025-26.q3',
        'yoy',
        'new-parks',
        'bell-foundry.new-parks',
        'coalville.new-parks',
        'table',
        '2026-10-05',
        '2026-10-05T09:00:00Z',
        '',
      ),
    ),
  );

  test('reading never fails, and the canonical address shows the same and has nothing to tell', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const search = new URLSearchParams(parts);
        const address = readAddress(search, ZONES);
        expect(read(writeQuery(address.state))).toEqual({ state: address.state, misread: [] });
        for (const notice of tell(address)) {
          expect(notice).toMatch(/^The address asks for .+\.$/u);
          expect(notice).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(notice.length).toBeLessThan(460);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a link keeps what the reader has chosen', () => {
  const state: ViewState = { ...DEFAULT_STATE, zones: ['new-parks'], comparison: 'yoy' };

  test.each([
    ['/', '/?c=yoy&z=new-parks'],
    ['/zones/new-parks', '/zones/new-parks?c=yoy&z=new-parks'],
    ['/measures#table', '/measures?c=yoy&z=new-parks#table'],
  ])('to %s', (path, link) => {
    expect(linkTo(path, state)).toBe(link);
  });

  test('and is the bare path in the default state', () => {
    expect(linkTo('/zones', { ...DEFAULT_STATE, period: DEFAULT_PERIOD })).toBe('/zones');
  });
});
