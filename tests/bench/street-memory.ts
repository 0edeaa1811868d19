// Measures the memory of the import command while it takes one long street file on PostgreSQL, in the command's own process.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { tell } from './figures.ts';
import { STREET_ROW_BYTES, writeStreetFile } from './street-file.ts';

/** The limit, in megabytes. */
const LIMIT_MB = 300;

const command = resolve(import.meta.dirname, '../../services/hub/dist/src/app/import.js');

/** Says at the end of the process how much memory it had at most, in kilobytes. */
const watch = `process.on('exit', () => console.error('most resident kB', process.resourceUsage().maxRSS))`;

/** @param databaseUrl a migrated database that may be filled @param megabytes size of the file */
export async function measureStreetMemory(databaseUrl: string, megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-street-'));
  try {
    const file = writeStreetFile(folder, '2024-12', Math.round((megabytes * 1e6) / STREET_ROW_BYTES));
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, command, 'police-street', file],
      {
        env: { ...process.env, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl, HUB_DATA: join(folder, 'data') },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    const [said] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    if (child.exitCode !== 0) throw new Error(`The import ended with ${String(child.exitCode)}:\n${said}`);
    const residentMb = (Number(/most resident kB (\d+)/.exec(said)?.[1]) * 1024) / 1e6;
    const measured = `${Math.round(residentMb)} MB at most`;
    tell(`Memory of the import of a street file of ${megabytes} MB`, measured, `limit ${LIMIT_MB} MB`, residentMb / LIMIT_MB, 'at most 1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
