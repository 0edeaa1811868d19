// Decides how long template databases live: as long as one run of tests, or one process where no run was announced.

import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { dropDatabase } from './drop-database.ts';

/** Where the templates of a run are. */
export interface RunTemplates {
  /** Folder of the embedded ones. */
  readonly folder: string;
  /** What the names of databases on a server begin with. */
  readonly prefix: string;
}

/** The templates of the run that this process belongs to. */
export function templatesOfRun(): RunTemplates {
  const folder = (process.env['HUB_TEST_TEMPLATES'] ??= makeFolder());
  return { folder, prefix: `hub_template_${basename(folder).replace(/^.*-/, '')}_` };
}

/** Announces a run to the processes that vitest starts. @returns what takes its templates away */
export default function setup(): (() => Promise<void>) | undefined {
  if (process.env['HUB_TEST_TEMPLATES']) return undefined;
  process.env['HUB_TEST_TEMPLATES'] = makeFolder();
  return takeAway;
}

/** Takes away every template of this run. */
async function takeAway(): Promise<void> {
  const { folder, prefix } = templatesOfRun();
  rmSync(folder, { recursive: true, force: true });
  delete process.env['HUB_TEST_TEMPLATES'];
  const serverUrl = process.env['DATABASE_URL'];
  if (!serverUrl) return;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  const { rows } = await server.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [prefix]);
  await server.end();
  for (const { datname } of rows) await dropDatabase(serverUrl, datname);
}

/** Its name ends in digits and lower-case letters alone: databases are named for it. */
function makeFolder(): string {
  const folder = join(tmpdir(), `hub-templates-${randomUUID().slice(0, 8)}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}
