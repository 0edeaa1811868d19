// Measures what a person waits for: the hub's second start, and every page of the dashboard when it is warm.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPages } from '../dashboard-pages.ts';
import { inMs, median, percentile95, tell, tellTable, timeMs } from './figures.ts';
import { ask, startHub } from './hub-process.ts';

/** Limits of the issue, in milliseconds. */
const SECOND_START_MS = 5000;
const PAGE_MS = { postgresql: 50, embedded: 150 };
/** Until a page is warm, and how often it is then asked for. */
const WARM_UP = 10;
const RUNS = 60;

/** @param databaseUrl address of an empty PostgreSQL database; none for the embedded one @param only the path of one page; none for all */
export async function measurePages(databaseUrl: string | undefined, only: string | undefined): Promise<void> {
  const on = databaseUrl ? 'on PostgreSQL' : 'embedded';
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const settings = { HUB_DATA: folder, DATABASE_URL: databaseUrl ?? '', DATABASE_OWNER_URL: databaseUrl ?? '' };
  const first = await startHub(settings);
  await first.stop();

  const starts: number[] = [];
  for (let run = 0; run < 3; run++) {
    let hub: Awaited<ReturnType<typeof startHub>> | undefined;
    starts.push(
      await timeMs(async () => {
        hub = await startHub(settings);
        await ask(hub.address, '{ zones { nodes { name } } }');
      }),
    );
    await hub?.stop();
  }
  const start = median(starts);
  tell(
    `Second start to the first answered question, ${on}`,
    inMs(start),
    `limit ${inMs(SECOND_START_MS)}`,
    start / SECOND_START_MS,
    'at most 1',
  );

  const hub = await startHub(settings);
  const limit = databaseUrl ? PAGE_MS.postgresql : PAGE_MS.embedded;
  const open = async (path: string, search = '') => {
    const response = await fetch(`${hub.address}${path}${search}`, { headers: { accept: 'text/html' } });
    await response.text();
    if (!response.ok) throw new Error(`${path}${search} answered ${response.status}.`);
  };
  const paths = only ? [only] : listPages();
  const times = new Map<string, number[]>();
  for (const path of paths) times.set(path, await timeAgain(() => open(path)));
  // A page is kept by its address: one that nobody has asked for is made. Afterwards, for memory that was used up has to be cleared at some time.
  const timesAnew = new Map<string, number[]>();
  for (const path of paths) timesAnew.set(path, await timeAgain((run) => open(path, `?run=${run}`)));
  const write = (ms: number) => `${ms.toFixed(0)} ms`;
  const rows = paths.map((path) => ({
    name: path,
    cells: [times, timesAnew]
      .map((each) => each.get(path) ?? [])
      .flatMap((each) => [percentile95(each), median(each)])
      .map((number) => ({ number, limit, write })),
  }));
  tellTable(`The server's HTML of each page, warm, ${on}`, ['p95', 'median', 'made again, p95', 'made again, median'], rows);
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The times of many runs of what is warm, in milliseconds. */
async function timeAgain(work: (run: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) times.push(await timeMs(() => work(run)));
  return times.slice(WARM_UP);
}
