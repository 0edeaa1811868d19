// Decides that every page of the dashboard understands every choice of an address, tells the reader in words of what it does not understand, and has an
// answer for what there is not. The rules of each choice are tested beside them, in web/src/lib/kit/state.
import { describe, expect, test } from 'vitest';
import { listPages } from '../dashboard-pages.ts';
import { readOnlyHub } from './read-only-hub.ts';

const FAR = 60_000;

/** A page of each kind: a story, a zone, a domain with charts, a measure, a list, a record and a page of words. Every choice is tried on these. */
const ONE_OF_EACH_KIND = [
  '/',
  '/zones/new-parks',
  '/engagement',
  '/measures/engagement.attendances',
  '/organisations',
  '/grants/1',
  '/scorecard',
  '/accessibility',
];
const pages = listPages();
const unknown = ONE_OF_EACH_KIND.filter((path) => !pages.includes(path));
if (unknown.length > 0) throw new Error(`There is no page ${unknown.join(', ')}: choose another of its kind.`);

/** Choices that every page understands: none of them gives a notice, whether the page follows it or not. */
const UNDERSTOOD = [
  '',
  'p=2025-26.q2&c=yoy&z=bell-foundry.new-parks&v=table',
  'p=all&c=target&v=about',
  'p=last-12-months&c=prev&v=download',
];

/** What the reader is told, for each choice that is not understood. */
const MISREAD: readonly (readonly [query: string, told: readonly string[]])[] = [
  ['p=2025-27', ['The address asks for “2025-27”, which is not a period that this page knows. It shows the last 24 months in its place.']],
  ['c=YOY', ['The address asks for “YOY”, which is not a comparison that this page knows. Nothing is compared.']],
  ['z=coalville', ['The address asks for “coalville”, which is not a zone of this hub. It shows all zones.']],
  ['v=pie', ['The address asks for “pie”, which is not a view that this page knows. The charts are shown.']],
  ['at=yesterday', ['The address asks for “yesterday”, which is not a date such as 2026-10-05. It shows the newest figures.']],
];

/** Keys that one page reads, with a value that it does not know. */
const MISREAD_OWN: readonly (readonly [address: string, told: readonly string[]])[] = [
  [
    '/measures/engagement.attendances/records?list=nope&by=DROP',
    [
      'The address asks for “nope”, which is not a list that this measure has. Its first list is shown.',
      'The address asks for “DROP”, which is not an order that this list has. The usual order is shown.',
    ],
  ],
  [
    '/measures/engagement.attendances/records?order=DROP',
    ['The address asks for “DROP”, which is not an order that this list has. The usual order is shown.'],
  ],
  ['/scorecard?only=nope', ['The address asks for “nope”, which is not a choice that this page knows. All measures are shown.']],
  [
    '/board?b=engagement.attendances:99',
    [
      'The address asks for “engagement.attendances:99”, which cannot be done: the board has 12 slides of measures, and only they can be taken away or moved, to a place from 1 to 12.',
    ],
  ],
];

/** Every file of figures. */
const FILES = [
  '/measures/engagement.attendances.csv',
  '/measures/engagement.attendances/records.csv',
  '/engagement/days.csv',
  '/outreach/concerns.csv',
  '/grants/flow.csv',
];

interface Page {
  status: number;
  html: string;
}

/** The words of markup. */
const words = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

const headingOf = ({ html }: Page): string[] => [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, inside]) => words(inside ?? ''));

const noticesOf = ({ html }: Page): string[] =>
  [...(/<div role="status"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? '').matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, inside]) =>
    words(inside ?? ''),
  );

describe('every page and every choice', { timeout: FAR }, () => {
  async function open(path: string, query = ''): Promise<Page> {
    const response = await fetch(`${readOnlyHub()}${path}${query && `?${query}`}`, { headers: { accept: 'text/html' } });
    return { status: response.status, html: await response.text() };
  }

  test.each(MISREAD_OWN)('%s tells what it does not understand', async (address, told) => {
    const page = await open(address);
    expect([page.status, noticesOf(page)]).toEqual([200, told]);
  });

  test.each(FILES)('there is no %s of an address that is not understood, and words say why', async (file) => {
    const own = file.endsWith('/records.csv') ? ['list=nope', 'by=DROP', 'order=DROP'] : [];
    for (const query of ['p=zzz', 'z=nope', 'c=nope', 'at=yesterday', ...own]) {
      const { status, html } = await open(file, query);
      expect([query, status, html]).toEqual([
        query,
        422,
        expect.stringMatching(/^The address of this file is not understood\n\nThe address asks for “/),
      ]);
    }
    expect((await open(file, 'v=table')).status).toBe(200);
  });

  describe.each(pages.filter((path) => !ONE_OF_EACH_KIND.includes(path)))('%s', (path) => {
    test('understands all choices at once', async () => {
      const page = await open(path, UNDERSTOOD[1]);
      expect([page.status, headingOf(page).length, noticesOf(page)]).toEqual([200, 1, []]);
    });

    test('tells each choice that it does not understand, and shows a period without data', async () => {
      const page = await open(path, MISREAD.map(([query]) => query).join('&'));
      expect([page.status, noticesOf(page)]).toEqual([200, MISREAD.flatMap(([, told]) => told)]);
      expect((await open(path, 'p=2003-04')).status).toBe(200);
    });
  });

  describe.each(ONE_OF_EACH_KIND)('%s', (path) => {
    test.each(UNDERSTOOD)('understands "%s"', async (query) => {
      const page = await open(path, query);
      expect(page.status).toBe(200);
      expect(headingOf(page)).toHaveLength(1);
      expect(noticesOf(page)).toEqual([]);
      // What the reader has chosen goes along: the canonical address of the page is the one that was asked for.
      expect(/<link rel="canonical" href="([^"]*)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&')).toBe(`${path}${query && `?${query}`}`);
    });

    test.each(MISREAD)('tells that it does not understand "%s", and shows the default', async (query, told) => {
      const page = await open(path, query);
      expect(page.status).toBe(200);
      expect(noticesOf(page)).toEqual(told);
      expect(headingOf(page)).toEqual(headingOf(await open(path)));
    });

    test('tells what was imported since a date that has passed', async () => {
      const [told, ...others] = noticesOf(await open(path, 'at=2001-02-03'));
      expect(others).toEqual([]);
      expect(told).toMatch(
        /^The address asks for the figures as at 3 February 2001\. The hub keeps no earlier states: these are the figures as at /,
      );
      expect(told).toMatch(/\d+ imports were published in between, so figures may have changed: .* on \d+ [A-Z][a-z]+ 20\d\d/);
    });

    test('tells that a day after that of the data is not shown', async () => {
      const [told, ...others] = noticesOf(await open(path, 'at=2099-12-31'));
      expect(others).toEqual([]);
      expect(told).toMatch(
        /^The address asks for the figures as at 31 December 2099\. The newest that the hub has are shown: those as at \d/,
      );
    });

    test.each(['p=2003-04', 'p=2098-99.q4&c=yoy'])('stands for a period without data, "%s", and shows no number for it', async (query) => {
      const page = await open(path, query);
      expect(page.status).toBe(200);
      expect(headingOf(page)).toHaveLength(1);
      for (const card of page.html.match(/<article id="card-.*?<\/article>/gs) ?? [])
        expect(words(card)).toMatch(/not reported|not collected|at zero|does not apply/);
    });
  });

  test.each([
    ['/zones/coalville', 'There is no such zone', 'New Parks'],
    ['/zones/NEW-PARKS', 'There is no such zone', 'New Parks'],
    ['/measures/engagement.cake', 'There is no such measure', 'The page of measures lists all that there are.'],
    ['/measures/nonsense', 'There is no such page', 'Go to the home page'],
    ['/organisations/999999999', 'There is no such organisation', '/organisations'],
    ['/organisations/abc', 'There is no such organisation', '/organisations'],
    ['/grants/abc', 'There is no such grant', 'Every grant is listed'],
    ['/grants/99999999999', 'There is no such grant', 'Every grant is listed'],
    ['/grants/rounds/0', 'There is no such funding round', 'Every round is listed'],
    ['/nowhere', 'There is no such page', 'Go to the home page'],
  ])('%s is not found, and says where to go', async (path, heading, next) => {
    const page = await open(path);
    expect(page.status).toBe(404);
    expect(headingOf(page)).toEqual([heading]);
    expect(words(/<main.*<\/main>/s.exec(page.html)?.[0] ?? '')).toContain(next);
  });

  test('an address with the name that a measure had before leads on to the same place, and a file by it is that of the measure', async () => {
    for (const [before, now] of [
      ['/measures/outreach.actions?p=2025-26&z=new-parks', '/measures/outreach.outreachActions?p=2025-26&z=new-parks'],
      ['/measures/grants.applications/targets', '/measures/grants.applicationsReceived/targets'],
      ['/measures/crime.ratePer1000/rebases', '/measures/crime.crimeRatePer1000/rebases'],
    ] as const) {
      const response = await fetch(`${readOnlyHub()}${before}`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([308, now]);
      expect((await fetch(`${readOnlyHub()}${before}`)).status).toBe(200);
    }
    const [byOld, byNew] = await Promise.all(
      ['outreach.actions', 'outreach.outreachActions'].map((name) => fetch(`${readOnlyHub()}/measures/${name}.csv?p=2025-26`)),
    );
    expect(byOld?.headers.get('content-disposition')).toBe(byNew?.headers.get('content-disposition'));
    expect(await byOld?.text()).toBe(await byNew?.text());
  });

  test('a measure that belongs to no zone says so on its page, and which pages show it', async () => {
    const page = await open('/measures/grants.budgetUsed');
    expect(page.status).toBe(200);
    expect(words(page.html)).toContain('This measure belongs to no zone, so it has no trend by zone.');
  });

  test.each([
    ['/measures/engagement.cake.csv', 404, 'There is no such measure'],
    ['/measures/engagement.attendances.csv?p=soon', 422, 'The address asks for “soon”, which is not a period that this page knows.'],
    ['/measures/engagement.attendances.png?z=coalville', 422, 'The address asks for “coalville”, which is not a zone of this hub.'],
    ['/measures/grants.budgetUsed.csv', 422, 'cannot be split by zone'],
  ])('a file that there is not, %s, says why in words alone', async (path, status, said) => {
    const response = await fetch(`${readOnlyHub()}${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(said);
  });

  test('each file of a measure is of its format, is named for what is in it, and holds the same figures every time', async () => {
    for (const [format, type, first] of [
      ['csv', 'text/csv', 'Measure,Unit,Zone,'],
      ['json', 'application/json', '{'],
      ['xlsx', 'application/vnd.openxmlformats', 'PK'],
      ['svg', 'image/svg+xml', '<svg '],
      ['png', 'image/png', '\x89PNG'],
    ] as const) {
      const read = async () => {
        const response = await fetch(`${readOnlyHub()}/measures/engagement.attendances.${format}?p=2025-26&z=new-parks`);
        expect(response.headers.get('content-type')).toContain(type);
        expect(response.headers.get('content-disposition')).toMatch(
          new RegExp(
            `^attachment; filename="engagement\\.attendances_2025-26_new-parks_as-at-20\\d\\d-\\d\\d-\\d\\d_illustrative\\.${format}"$`,
          ),
        );
        return Buffer.from(await response.arrayBuffer());
      };
      const file = await read();
      expect(file.toString('latin1', 0, first.length)).toBe(first);
      if (format !== 'xlsx') expect((await read()).equals(file)).toBe(true);
    }
  });
});
