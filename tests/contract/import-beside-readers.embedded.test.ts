// While an import keeps the embedded database to itself, pages that are kept are shown and say so; what must be read is refused in words.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fillDataFolder } from '../../services/hub/tests/fresh-database.ts';
import { startHub, type RunningHub } from '../e2e/server.ts';
import { everyMeasureTemplate } from '../scenarios/every-measure.ts';

const command = resolve(import.meta.dirname, '../../services/hub/dist/src/app/import.js');
const isServer = Boolean(process.env['DATABASE_URL']);
const folder = mkdtempSync(join(tmpdir(), 'hub-beside-'));
let hub: RunningHub | null = null;
if (!isServer) {
  await fillDataFolder(folder, everyMeasureTemplate);
  hub = await startHub({ HUB_DATA: folder, HUB_SAMPLE: 'none' });
}

afterAll(async () => {
  await hub?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const NOTICE = 'An import is running. These figures are from before it.';

/** So many that publishing them takes seconds. */
function streetFile(rows: number): string {
  const line = (row: number) =>
    `${String(row).padStart(64, '0')},2026-09,Leicestershire Police,Leicestershire Police,-1.1,52.6,On or near Aikman Avenue,E01013726,Leicester 012D,Burglary,Under investigation,`;
  const file = join(folder, '2026-09-leicestershire-street.csv');
  const header =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
  writeFileSync(file, `${header}\n${Array.from({ length: rows }, (_, row) => line(row)).join('\n')}\n`);
  return file;
}

async function open(path: string): Promise<{ status: number; retryAfter: string | null; html: string }> {
  const response = await fetch(`${hub?.address ?? ''}${path}`, { headers: { accept: 'text/html' } });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), html: await response.text() };
}

test.skipIf(isServer)(
  'pages that are kept are shown during an import and say so; afterwards they are of the new data',
  { timeout: 90_000 },
  async () => {
    const before = await open('/crime');
    expect(before).toMatchObject({ status: 200 });
    expect(before.html).not.toContain(NOTICE);
    const child = spawn(process.execPath, [command, 'police-street', streetFile(40_000)], {
      env: { ...process.env, HUB_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(child, 'exit') as Promise<[number | null]>;
    let kept = before;
    while (!kept.html.includes(NOTICE) && child.exitCode === null) kept = await open('/crime');
    expect(kept).toMatchObject({ status: 200 });
    expect(kept.html).toContain(NOTICE);
    expect(kept.html.replace(/<p class="import-notice".*?<\/p>/, '')).toHaveLength(before.html.replace('<!--import-notice-->', '').length);
    const unkept = await open('/measures/crime.recordedCrime');
    // Either the import was done in time, or the page says why not and when to come again.
    if (unkept.status !== 200) {
      expect(unkept).toMatchObject({ status: 503, retryAfter: '5' });
      expect(unkept.html).toContain('An import is being written');
    }
    expect((await ended)[0]).toBe(0);
    const after = await open('/crime');
    expect(after.html).not.toContain(NOTICE);
    expect(after.html).toContain('September 2026');
  },
);
