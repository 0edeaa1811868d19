import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

interface SessionPage {
  readonly sessions: {
    readonly totalCount: number;
    readonly nodes: { id: string; date: string; attendances: number | null }[];
    readonly pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

async function everyPage(first: number, orderBy: string): Promise<SessionPage['sessions']['nodes']> {
  const rows: SessionPage['sessions']['nodes'] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await scenario.ask(
      `query ($after: String) { sessions(first: ${first}, after: $after, orderBy: ${orderBy}) { totalCount nodes { id date attendances } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { sessions } = data as SessionPage;
    rows.push(...sessions.nodes);
    if (!sessions.pageInfo.hasNextPage) {
      expect(rows).toHaveLength(sessions.totalCount);
      return rows;
    }
    after = sessions.pageInfo.endCursor;
  }
}

const orders = [
  '[{ field: DATE, direction: DESC }]',
  '[{ field: ATTENDANCES, direction: ASC }]',
  '[{ field: ATTENDANCES, direction: DESC }, { field: DATE }]',
  '[{ field: ID, direction: DESC }]',
];

test('pages of any size, in any order, hold every row once and in the order of one large page; rows without a count come last', async () => {
  for (const order of orders) {
    const whole = await everyPage(1000, order);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
    if (order.includes('ATTENDANCES')) expect(whole.at(-1)?.attendances).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await everyPage(size, order)).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  }
});

test('a cursor of one order is refused in another', async () => {
  const { data } = await scenario.ask('{ sessions(first: 1) { pageInfo { endCursor } } }');
  const after = (data as SessionPage).sessions.pageInfo.endCursor;
  const { errors } = await scenario.ask(`{ sessions(first: 1, after: "${after}", orderBy: [{ field: ATTENDANCES }]) { nodes { id } } }`);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR' });
});

test('a page under a parent goes on where it stopped', async () => {
  const page = async (after: string) => {
    const { data } = await scenario.ask(
      `{ zone(slug: "new-parks") { sessions(first: 5${after}) { nodes { date } pageInfo { endCursor } } } }`,
    );
    return (data as { zone: { sessions: { nodes: { date: string }[]; pageInfo: { endCursor: string } } } }).zone.sessions;
  };
  const first = await page('');
  const second = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect([...first.nodes, ...second.nodes].map(({ date }) => date.slice(0, 7))).toEqual([
    '2026-03',
    '2026-02',
    '2026-01',
    '2025-12',
    '2025-11',
    '2025-10',
    '2025-09',
    '2025-08',
    '2025-07',
    '2025-05',
  ]);
});

test('a last page that is full says that no other follows', async () => {
  const { data } = await scenario.ask('{ sessions(first: 1) { totalCount } }');
  const { totalCount } = (data as SessionPage).sessions;
  const last = await scenario.ask(`{ sessions(first: ${totalCount}) { pageInfo { hasNextPage } } }`);
  expect(last.data).toEqual({ sessions: { pageInfo: { hasNextPage: false } } });
});
