// Gives a test of imports a database with three zones and one LSOA lookup, and imports texts as if they were files.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';

import { sql, type SqlOf } from '../src/database/index.ts';
import { importBytes, type Clock, type CommandWord, type ImportReport } from '../src/imports/index.ts';
import { freshDatabase } from './fresh-database.ts';

const TABLES = [
  'spend_report',
  'row_fault',
  'recorded_crime',
  'recorded_crime_month',
  'force_month',
  'payment',
  'grant_zone',
  'grant_location',
  'grant_award',
  'funding_programme',
  'organisation_identifier',
  'organisation',
  'population',
  'deprivation',
  'zone_area',
  'lsoa',
  'zone',
  'upload',
];

const ZONES = [
  { slug: 'bell-foundry', name: 'Bell Foundry', districtName: 'Charnwood', districtCode: 'E07000130', since: '2019-04-15' },
  { slug: 'new-parks', name: 'New Parks', districtName: 'Leicester', districtCode: 'E06000016', since: '2019-04-01' },
  {
    slug: 'thringstone-and-whitwick',
    name: 'Thringstone & Whitwick',
    districtName: 'North West Leicestershire',
    districtCode: 'E07000134',
    since: '2022-07-01',
  },
];

/** How often random imports are tried: more often with PROPERTY_RUNS, and less on the embedded engine, where each takes many times as long. */
export const importRuns = Number(process.env['PROPERTY_RUNS'] ?? (process.env['DATABASE_URL'] ? 15 : 5));

/** A database to import into, and the folder of its originals. */
export interface ImportTrial {
  readonly orm: MikroORM;
  readonly originalsFolder: string;
  readonly clock: Clock;
  import(commandWord: CommandWord, fileName: string, content: string | Buffer, options?: { confirmed: boolean }): Promise<ImportReport>;
  rows<Row extends object = Record<string, unknown>>(query: SqlOf<unknown>): Promise<Row[]>;
  /** Empties every table that imports write, and makes the zones and the lookup of Leicester again. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function importTrial(): Promise<ImportTrial> {
  const { orm, close } = await freshDatabase();
  const originalsFolder = await mkdtemp(join(tmpdir(), 'hub-originals-'));
  const clock: Clock = { now: () => new Date('2026-04-01T09:00:00Z') };
  const rows = async <Row extends object>(query: SqlOf<unknown>) => (await query.execute(orm.em.fork().getKysely())).rows as Row[];
  return {
    orm,
    originalsFolder,
    clock,
    rows,
    import: (commandWord, fileName, content, options) =>
      importBytes(orm, originalsFolder, commandWord, { fileName, bytes: oneChunk(content) }, { clock, ...options }),
    async clear() {
      await rows(sql`truncate ${sql.join(TABLES.map((table) => sql.table(table)))} restart identity cascade`);
      await rows(sql`insert into upload (id, source, file_name, sha256, byte_count, state, received_at)
        values (0, 'PUBLISHED_FACTS', 'zones', repeat('0', 64), 0, 'PUBLISHED', now())`);
      await rows(sql`insert into zone (slug, name, district_name, district_code, since, display_order, upload_id)
        select slug, name, "districtName", "districtCode", since, row_number() over (), 0 from json_to_recordset(${JSON.stringify(ZONES)}::json)
          as r(slug text, name text, "districtName" text, "districtCode" text, since date)`);
      await rows(sql`insert into lsoa (code, name, district_code, district_name, in_2011, in_2021, upload_id)
        values ('E01013726', 'Leicester 012D', 'E06000016', 'Leicester', true, true, 0)`);
    },
    async close() {
      await close();
      await rm(originalsFolder, { recursive: true, force: true });
    },
  };
}

async function* oneChunk(content: string | Buffer): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}
