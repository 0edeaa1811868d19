// Measures a street import on PostgreSQL against a bare COPY of the same rows into a table of the same columns and indexes, and how much of it
// the counts take that are made beforehand.

import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { from as copyFrom } from 'pg-copy-streams';
import { importPath, rollUpForceMonth } from '@people-zones/hub';
import { inMs, median, tell, timeMs } from './figures.ts';
import { writeStreetFile } from './street-file.ts';

/** Rows of one file: five times a month of Leicestershire. */
const ROWS = 50_000;
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05'];
const columns =
  'month, force, crime_identifier, lsoa_code, longitude, latitude, location_text, crime_type, last_outcome, row_count, upload_id, illustrative';

/** @param orm a migrated database that may be filled */
export async function measureStreetImport(orm: MikroORM): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-street-'));
  const files = MONTHS.map((month) => writeStreetFile(folder, month, ROWS));
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);

  const imports: number[] = [];
  for (const file of files)
    imports.push(
      await timeMs(() => importPath(orm, join(folder, 'originals'), 'police-street', file, { clock: { now: () => new Date() } })),
    );
  clearInterval(watch);
  const rollUps = await timeRollUps(orm);
  const copies = await timeCopies(orm, folder);

  const [imported, copied] = [median(imports), median(copies)].map((ms) => ROWS / (ms / 1000)) as [number, number];
  const perSecond = (rows: number) => `${Math.round(rows).toLocaleString('en-GB')} rows a second`;
  tell('Street import on PostgreSQL', perSecond(imported), `bare COPY ${perSecond(copied)}`, imported / copied, 'at least 0.5');
  const [whole, rollUp] = [median(imports), median(rollUps)];
  tell('Counts by LSOA and crime type', inMs(rollUp), `the import of which they are part ${inMs(whole)}`, rollUp / whole, 'at most 0.05');
  console.log(
    `  memory: ${Math.round(before / 1e6)} MB before, at most ${Math.round(peak / 1e6)} MB while ${MONTHS.length} files of ${ROWS.toLocaleString('en-GB')} rows came in\n`,
  );
  rmSync(folder, { recursive: true, force: true });
}

/** The counts of each month made once more, as if for the first time, in transactions of their own that leave nothing behind. */
async function timeRollUps(orm: MikroORM): Promise<number[]> {
  const times: number[] = [];
  for (const month of MONTHS) {
    const em = orm.em.fork();
    await em.begin();
    await em.getConnection().execute('delete from recorded_crime_month where month = ?', [month], 'run', em.getTransactionContext());
    times.push(await timeMs(() => rollUpForceMonth(em, { force: 'Leicestershire Police', month })));
    await em.rollback();
  }
  return times;
}

/** COPY of what the imports wrote, month by month, into an empty table of the same columns, constraints and indexes. */
async function timeCopies(orm: MikroORM, folder: string): Promise<number[]> {
  const pool = await orm.em.getConnection().getNativeClient();
  const client = await pool.connect();
  await client.query('create table copied (like recorded_crime including all)');
  const times: number[] = [];
  for (const month of MONTHS) {
    const { rows } = await client.query<{ line: string }>({
      text: `select concat_ws(E'\\t', month, force, coalesce(crime_identifier, '\\N'), coalesce(lsoa_code, '\\N'), coalesce(longitude::text, '\\N'), coalesce(latitude::text, '\\N'),
        coalesce(location_text, '\\N'), crime_type, coalesce(last_outcome, '\\N'), row_count, upload_id, illustrative) as line from recorded_crime where month = $1`,
      values: [month],
    });
    const file = join(folder, `${month}.copy`);
    writeFileSync(file, rows.map(({ line }) => `${line}\n`).join(''));
    times.push(await timeMs(() => pipeline(createReadStream(file), client.query(copyFrom(`copy copied (${columns}) from stdin`)))));
  }
  client.release();
  return times;
}
