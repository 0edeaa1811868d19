// Gives a test a database of its own: copied from a template that is made once for each run, embedded or on the server of DATABASE_URL.

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { openDatabase } from '../src/app/open-database.ts';
import { ormOptions } from '../src/app/orm.ts';
import { dropDatabase } from './drop-database.ts';
import { templatesOfRun } from './run-templates.ts';

/** A database that is gone once it is closed. */
export interface FreshDatabase {
  readonly orm: MikroORM;
  close(): Promise<void>;
}

/** What a database begins with: its migrated tables, and what `fill` puts into them. One name always means the same content. */
export interface Template {
  readonly name: string;
  fill(orm: MikroORM): Promise<void>;
}

const MIGRATED: Template = { name: 'migrated', fill: () => Promise.resolve() };

/**
 * Copies the template into a database of its own.
 * @param template what it begins with; by default the migrated tables, empty
 * @throws Error in the project `rules`, whose files run once and without a database
 */
export function freshDatabase(template: Template = MIGRATED): Promise<FreshDatabase> {
  if (process.env['HUB_TEST_ENGINE'] === 'none')
    throw new Error('A rule needs no database. List this file in vitest.config.ts under the engines that it needs.');
  const serverUrl = process.env['DATABASE_URL'];
  return serverUrl ? copyOnServer(serverUrl, template) : copyEmbedded(template);
}

/**
 * A test looks into any table with statements of its own, which no transaction names a viewer for. Connections that only read, and every transaction of the
 * hub, say for themselves whose rows they reach.
 */
const SEES_EVERY_ROW = { options: '-c app.reach=all' };

async function copyOnServer(serverUrl: string, template: Template): Promise<FreshDatabase> {
  const name = `hub_test_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  try {
    await server.query(`create database "${name}" template "${await templateOnServer(server, serverUrl, template)}"`);
  } finally {
    await server.end();
  }
  const options = ormOptions({ databaseUrl: databaseAt(serverUrl, name), dataFolder: '' });
  const orm = await MikroORM.init({ ...options, driverOptions: { ...options.driverOptions, ...SEES_EVERY_ROW } });
  return {
    orm,
    async close() {
      await orm.close();
      await dropDatabase(serverUrl, name);
    },
  };
}

/** The name of the template on the server. Of several processes that need it at once, the first one makes it and the others wait. */
async function templateOnServer(server: pg.Client, serverUrl: string, { name, fill }: Template): Promise<string> {
  const template = `${templatesOfRun().prefix}${name.replaceAll('-', '_')}`;
  await server.query('select pg_advisory_lock(hashtext($1))', [template]);
  try {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return template;
    const unfinished = `${template}_unfinished`;
    await server.query(`create database "${unfinished}"`);
    const orm = await openDatabase({ databaseUrl: databaseAt(serverUrl, unfinished), dataFolder: '' });
    await fill(orm).finally(() => orm.close());
    await server.query(`alter database "${unfinished}" rename to "${template}"`);
    return template;
  } finally {
    await server.query('select pg_advisory_unlock(hashtext($1))', [template]);
  }
}

function databaseAt(serverUrl: string, name: string): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}

/**
 * Gives a hub that is started as a process a data folder with an embedded database, as an earlier start would have left it.
 * @param dataFolder what HUB_DATA will say; must hold no database yet
 * @param template what the database begins with; by default the migrated tables, empty
 */
export async function fillDataFolder(dataFolder: string, template: Template = MIGRATED): Promise<void> {
  const database = join(dataFolder, 'database');
  mkdirSync(database, { recursive: true, mode: 0o700 });
  execFileSync('tar', ['-x', '-f', await templateEmbedded(template), '-C', database], { stdio: 'pipe' });
}

async function copyEmbedded(template: Template): Promise<FreshDatabase> {
  const kept = await templateEmbedded(template);
  const options = ormOptions({ databaseUrl: null, dataFolder: 'memory://' });
  // Merging the options takes a Blob apart; the embedded database only asks it for its bytes.
  const loadDataDir = { type: 'application/x-tar', arrayBuffer: () => Promise.resolve(new Uint8Array(readFileSync(kept)).buffer) };
  const orm = await MikroORM.init({ ...options, driverOptions: { loadDataDir } });
  return { orm, close: () => orm.close() };
}

/** The file of the template on the embedded engine, made where it is not there yet. */
async function templateEmbedded(template: Template): Promise<string> {
  const kept = join(templatesOfRun().folder, `${template.name}.tar`);
  if (!existsSync(kept)) await keepEmbedded(kept, template);
  return kept;
}

/** Two processes may both make it: what they make is the same, and a file gets its name only once it is whole. */
async function keepEmbedded(file: string, { fill }: Template): Promise<void> {
  const orm = await openDatabase({ databaseUrl: null, dataFolder: 'memory://' });
  await fill(orm);
  const pglite = (await orm.em.getConnection().getNativeClient()) as unknown as { dumpDataDir(compression: 'none'): Promise<Blob> };
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()));
  renameSync(unfinished, file);
  await orm.close();
}
