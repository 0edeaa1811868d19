// What a page of records says of the figure agrees with what it lists: a figure is said to be worked out from records only where those are all that it counts.
// An address that names a list or an order gives that one or none: another in its place would be taken for it.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Viewer, type UserRole } from '../../services/hub/src/access/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { rowsOfCsv, textOf } from './html-tables.ts';
import { namedIn, serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await everyMeasure();
const [organisation] = await scenario.orm.em
  .getConnection()
  .execute<{ id: number }[]>(`select "id" from "organisation" where "name" = 'Team Hub'`);
const organisationId = organisation!.id;
const viewerOf = (role: UserRole) =>
  Viewer.of({ role, organisationId: role === 'PARTNER' ? organisationId : null, signedInBy: 'PASSWORD', userId: 1 }, true);
const viewers = {
  OFFICER: viewerOf('OFFICER'),
  PARTNER: viewerOf('PARTNER'),
  ANALYST: viewerOf('ANALYST'),
  BOARD_VIEWER: viewerOf('BOARD_VIEWER'),
  ADMINISTRATOR: viewerOf('ADMINISTRATOR'),
};
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario, { viewerOf: namedIn(viewers) });
});
afterAll(() => hub.close());

const { data } = await scenario.ask('{ measures { id records } }');
const everyList = (data as { measures: { id: string; records: string[] }[] }).measures.flatMap(({ id, records }) =>
  records.map((list) => ({ id, list, isOneOfSeveral: records.length > 1 })),
);
/** Each list once, under one of the measures that have it. */
const lists = [...new Map(everyList.map((each) => [each.list, each])).values()];

const fetchAs = (path: string, role: keyof typeof viewers) => fetch(hub.address + path, { headers: { 'x-viewer': role } });
const open = async (path: string, role: keyof typeof viewers) => (await fetchAs(path, role)).text();

/** The sentence over a list, and how many records it holds; undefined where the list is not for the reader. */
async function readList(id: string, list: string, role: keyof typeof viewers) {
  const query = `p=2025-26&list=${list}`;
  const html = await open(`/measures/${id}/records?${query}`, role);
  const said = /<p class="said[^"]*">(.*?)<\/p>/s.exec(html)?.[1];
  const file = /\/measures\/[\w.]+\/records\.csv/.test(html);
  if (said === undefined || !file) return undefined;
  return { said: textOf(said), count: rowsOfCsv(await open(`/measures/${id}/records.csv?${query}`, role)).length };
}

const COUNTS = /worked out from ([\d,]+) /;
const OWN = 'of your own organisation';

test('to a partner no figure is said to be worked out from its own records alone, and of what is listed the number is said', async () => {
  const told = { whole: 0, own: 0, several: 0 };
  for (const { id, list, isOneOfSeveral } of lists) {
    const [all, own] = [await readList(id, list, 'OFFICER'), await readList(id, list, 'PARTNER')];
    for (const read of [all, own]) {
      const counted = read && COUNTS.exec(read.said)?.[1];
      if (counted !== undefined) expect(Number(counted.replace(',', '')), `${id} ${list}: ${read?.said}`).toBe(read?.count);
    }
    if (!all || !own) continue;
    const what = `${id} ${list}: ${own.said}`;
    if (own.count < all.count) {
      expect(own.said, what).not.toMatch(COUNTS);
      expect(own.said, what).toContain(OWN);
      expect(own.said, what).toContain(own.count === 0 ? 'No ' : `${own.count} `);
      told.own += 1;
    }
    if (isOneOfSeveral) {
      expect([all.said, own.said].join(' '), what).not.toMatch(COUNTS);
      told.several += 1;
    } else if (!own.said.includes(OWN)) {
      expect(own.said, what).toBe(all.said);
      told.whole += 1;
    }
  }
  expect(Object.values(told).every((times) => times > 1)).toBe(true);
});

test('the page of a measure promises every record to those alone who are listed every one', async () => {
  const promise = 'Every record that it is worked out from';
  const pages = ['OFFICER', 'PARTNER'] as const;
  const promised = await Promise.all(pages.map(async (role) => (await open('/measures/grants.notYetSpent', role)).includes(promise)));
  expect(promised).toEqual([true, false]);
});

/** One measure for each set of lists that measures have. */
const listSets = [
  ...new Map((data as { measures: { id: string; records: string[] }[] }).measures.map((each) => [each.records.join(), each])).values(),
].filter(({ records }) => records.length > 1);

test.each(['ANALYST', 'BOARD_VIEWER', 'PARTNER', 'ADMINISTRATOR'] as const)(
  'to the role %s an address that names a list gives that one, or says that it is not for the role',
  async (role) => {
    const statuses = new Set<number>();
    for (const { id, records } of listSets)
      for (const list of records) {
        const address = (file: string) => `/measures/${id}/${file}?p=2025-26&list=${list}`;
        const [file, page] = [await fetchAs(address('records.csv'), role), await fetchAs(address('records'), role)];
        const html = await page.text();
        statuses.add(file.status);
        if (file.status === 200) {
          expect(file.headers.get('content-disposition')).toContain(`_${list}`);
          expect([page.status, address('records')]).toEqual([200, address('records')]);
        } else {
          expect([file.status, address('records.csv')]).toEqual([403, address('records.csv')]);
          expect(textOf(html), address('records')).toMatch(/not (shown to|for) your role/);
        }
      }
    expect(statuses).toEqual(new Set([200, 403]));
  },
);

test('an address that names an order by counts which are not for the reader says so, and gives no other order', async () => {
  const address = (file: string, by: string) => `/measures/engagement.attendances/${file}?p=2025-26&by=${by}`;
  for (const file of ['records', 'records.csv']) {
    for (const by of ['ATTENDANCES', '-NEWCOMERS']) {
      expect((await fetchAs(address(file, by), 'OFFICER')).status).toBe(200);
      const refused = await fetchAs(address(file, by), 'ANALYST');
      expect([refused.status, textOf(await refused.text())]).toEqual([403, expect.stringContaining('are not shown to your role')]);
    }
    expect((await fetchAs(address(file, '-DATE'), 'ANALYST')).status).toBe(200);
  }
});
