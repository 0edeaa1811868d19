// Where a page goes by a period that has a name, such as the last 24 months, it says which months those are; where they are others than on the slides, which
// those are there.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPages } from '../dashboard-pages.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { textOf } from './html-tables.ts';
import { serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await everyMeasure();
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario);
});
afterAll(() => hub.close());

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\\d\\d';
const MONTHS = new RegExp(`${MONTH} to ${MONTH}`);
const ELSEWHERE = new RegExp(`On the slides and the first page they are (${MONTHS.source})\\.`);
/** The bar of a page that follows the period says so on paper. */
const FOLLOWS = /Shown: (?:the last \d+ months|all months)/;

async function read(path: string): Promise<{ follows: boolean; text: string }> {
  const html = await (await fetch(hub.address + path)).text();
  const [head = '', main = ''] = html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').split(/<main\b/);
  return { follows: FOLLOWS.test(textOf(head)), text: textOf(main.replace(/<\/\w+>/g, '$& ')) };
}

/** Pages of figures, and of what is behind one. */
const FIGURES = [
  '/crime',
  '/engagement',
  '/grants',
  '/measures/crime.recordedCrime',
  '/measures/crime.recordedCrime/records',
  '/measures/engagement.sessionsHeld',
  '/measures/grants.amountAwarded',
  '/measures/value.breakEvenCrimes',
];

test('every page that follows the period names its months', async () => {
  const pages = listPages([
    ['organisations/[id]', 'organisations/1'],
    ['events/[id]', 'events/1'],
  ]);
  const followed: string[] = [];
  const silent: string[] = [];
  for (const path of pages) {
    const { follows, text } = await read(path);
    if (!follows) continue;
    followed.push(path);
    // What is open is counted on one day, which is named.
    if (!MONTHS.test(text.slice(0, 1500)) && !/at the end of \d+ \w+ 20\d\d/.test(text)) silent.push(path);
  }
  expect(silent).toEqual([]);
  expect(followed.length).toBeGreaterThan(10);
});

test.each(['', '?p=all'])(
  'with the period %s, whatever page shows other months than the slides says which those are there',
  async (query) => {
    const slides = MONTHS.exec((await read(`/board${query}`)).text)?.[0];
    expect(MONTHS.exec((await read(`/${query}`)).text)?.[0]).toBe(slides);
    const told = { same: 0, other: 0 };
    for (const path of FIGURES) {
      const { text } = await read(path + query);
      const shown = MONTHS.exec(text.replace(ELSEWHERE, ''))?.[0];
      expect(ELSEWHERE.exec(text)?.[1], `${path}: ${shown}`).toBe(shown === slides ? undefined : slides);
      told[shown === slides ? 'same' : 'other'] += 1;
    }
    expect(told.other).toBeGreaterThan(1);
  },
);
