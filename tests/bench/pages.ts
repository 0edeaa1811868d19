// Measures what a person waits for: the hub's second start, and the home page when it is warm.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inMs, median, tell, timeMs } from './figures.ts';
import { ask, startHub } from './hub-process.ts';

/** Limits of the issue, in milliseconds. */
const SECOND_START_MS = 5000;
const HOME_PAGE_MS = 100;

/** @param databaseUrl address of an empty PostgreSQL database; none for the embedded one */
export async function measurePages(databaseUrl?: string): Promise<void> {
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
  const page = async () => {
    const response = await fetch(`${hub.address}/`);
    await response.text();
  };
  for (let run = 0; run < 5; run++) await page();
  const home = median(await series(20, () => timeMs(page)));
  tell(`Home page, server HTML, warm, ${on}`, inMs(home), `limit ${inMs(HOME_PAGE_MS)}`, home / HOME_PAGE_MS, 'at most 1');
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function series(runs: number, measure: () => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure());
  return measured;
}
