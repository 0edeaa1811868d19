// What a page of records says of the figure agrees with what it lists: a figure is said to be worked out from records only where those are all that it counts.

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
const viewers = { OFFICER: viewerOf('OFFICER'), PARTNER: viewerOf('PARTNER') };
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

const open = async (path: string, role: keyof typeof viewers) =>
  (await fetch(hub.address + path, { headers: { 'x-viewer': role } })).text();

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
