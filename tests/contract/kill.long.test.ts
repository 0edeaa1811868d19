// An import whose process is killed leaves all of a month or nothing of it: asked of the built command, in the folder or on the server that a person would use.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../services/hub/src/app/index.ts';
import { freshDatabase } from '../../services/hub/tests/fresh-database.ts';

const command = resolve(import.meta.dirname, '../../services/hub/dist/src/app/import.js');
const folder = mkdtempSync(join(tmpdir(), 'hub-kill-'));
const server = await freshDatabase();
/** Each engine, and so many rows that reading them takes many times as long as the latest kill waits there. */
const engines = [
  ['PostgreSQL', String(server.orm.config.get('clientUrl')), 60_000],
  ['the embedded engine', '', 20_000],
] as const;

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A street file of one month. */
function streetFile(name: string, rows: number): string {
  const line = (row: number) =>
    `${String(row).padStart(64, '0')},2025-01,Leicestershire Police,Leicestershire Police,-1.1,52.6,On or near Aikman Avenue,E01013726,Leicester 012D,Burglary,Under investigation,`;
  const file = join(folder, name);
  const header =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
  writeFileSync(file, `${header}\n${Array.from({ length: rows }, (_, row) => line(row)).join('\n')}\n`);
  return file;
}

/** Runs the command; with `killAfterMs` it is killed so long after it began to read rows. */
async function runImport(databaseUrl: string, file: string, killAfterMs?: number): Promise<string | null> {
  const settings = { ...process.env, HUB_DATA: folder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl };
  const child = spawn(process.execPath, [command, 'police-street', file], { env: settings, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  if (killAfterMs !== undefined) {
    child.stderr.on('data', (text: Buffer) => {
      if (text.includes('reading')) void wait(killAfterMs).then(() => child.kill('SIGKILL'));
    });
  }
  const [code, signal] = await ended;
  return signal ?? String(code);
}

async function countRows(databaseUrl: string): Promise<{ rows: number; held: number }> {
  const orm = await openDatabase({ databaseUrl: databaseUrl || null, dataFolder: folder });
  const [counted] = await orm.em
    .getConnection()
    .execute<{ rows: number; held: number }[]>(
      `select (select count(*)::int from "recorded_crime") as "rows", (select coalesce(sum("record_count"), 0)::int from "force_month") as "held"`,
    );
  await orm.close();
  return counted ?? { rows: -1, held: -1 };
}

test.each(engines)(
  'on %s kill −9 during a street import leaves the month as it was, and the import runs again',
  async (_, databaseUrl, rows) => {
    const [small, large] = [streetFile('2025-01-first-street.csv', 1000), streetFile('2025-01-second-street.csv', rows)];
    expect(await runImport(databaseUrl, small)).toBe('0');
    expect(await countRows(databaseUrl)).toEqual({ rows: 1000, held: 1000 });
    for (const killAfterMs of [0, 50, 150]) {
      expect(await runImport(databaseUrl, large, killAfterMs)).toBe('SIGKILL');
      expect(await countRows(databaseUrl)).toEqual({ rows: 1000, held: 1000 });
    }
    expect(await runImport(databaseUrl, large)).toBe('0');
    expect(await countRows(databaseUrl)).toEqual({ rows, held: rows });
  },
);
