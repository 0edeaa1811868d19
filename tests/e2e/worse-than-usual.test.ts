// Decides that the first page and the scorecard agree on what is worse than usual, in every kind of period, one that is not over among them.
import { expect, test } from 'vitest';
import { STORY_MEASURES } from '../../web/src/lib/story/story-measures.ts';
import { readOnlyHub } from './read-only-hub.ts';

const COUNTS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

async function read(path: string): Promise<string> {
  const response = await fetch(`${readOnlyHub()}${path}`, { headers: { accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return response.text();
}

/** How many measures the subtitle of the first page calls worse than usual; 0 where nothing changed. */
function countSaid(page: string): number {
  const count = /\b(\w+) (?:is|are) worse\b/.exec(page)?.[1];
  return count === undefined ? 0 : COUNTS.indexOf(count);
}

/** Measures of the first page that the scorecard calls worse than usual in a zone. */
function listWorse(scorecard: string): string[] {
  const rows = scorecard.match(/<tr[ >].*?<\/tr>/gs) ?? [];
  return rows
    .filter((row) => row.includes('variation concern'))
    .flatMap((row) => /\/measures\/([\w.]+)/.exec(row)?.[1] ?? [])
    .filter((id) => STORY_MEASURES.includes(id));
}

test('what is worse than usual is counted on the first page as on the scorecard, whatever the period', { timeout: 60_000 }, async () => {
  const offered = [...(await read('/')).matchAll(/\?p=(\d{4}-\d\d)(?=["&])/g)].flatMap(([, year]) => year ?? []).toSorted();
  const [before, unfinished] = [...new Set(offered)].slice(-2);
  const counts = [];
  for (const query of ['', '?p=last-12-months', `?p=${before}`, `?p=${unfinished}`, `?p=${unfinished}&z=bell-foundry`]) {
    const worse = listWorse(await read(`/scorecard${query}`));
    expect(`${query}: ${countSaid(await read(`/${query}`))}`).toBe(`${query}: ${worse.length}`);
    counts.push(worse.length);
  }
  expect(unfinished).toBeDefined();
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
});
