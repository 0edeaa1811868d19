// Decides what of a database is the hub's data: every table but those that belong to the database itself, parents before children.

import { quoteName, type CopiedTable, type CopySession } from '../database/index.ts';
import type { SequenceState } from './manifest.ts';

/** Which migrations ran here. */
const MIGRATIONS = 'mikro_orm_migrations';

/**
 * What belongs to one database and is never carried into another: a restored database is another past, so its epoch is new, and nobody is signed in
 * to it. A sign-in or a link that was ended after the backup would come back to life.
 */
const OF_THIS_DATABASE: readonly string[] = [MIGRATIONS, 'data_epoch', 'data_change', 'sign_in', 'one_time_link', 'provider_return'];

/** A table of the hub. */
export interface HubTable extends CopiedTable {
  /** SQL of the order of its rows: the primary key, the same on every server. */
  readonly orderBy: string;
}

/** A table as the catalogue has it. */
interface CatalogueRow {
  readonly name: string;
  readonly columns: string;
  readonly keys: string;
  readonly parents: string;
}

/** What was installed with an extension is not the hub's. */
const isOfExtension = (catalogue: string, id: string) =>
  `exists (select from pg_depend e where e.classid = '${catalogue}'::regclass and e.objid = ${id} and e.deptype = 'e')`;

const catalogue = `select c.relname as "name",
  (select json_agg(a.attname order by a.attnum)::text from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as "columns",
  (select coalesce(json_agg(format('%I%s', a.attname, case when a.attcollation <> 0 then ' collate "C"' end) order by k.place), '["ctid"]')::text
    from pg_index i cross join unnest(i.indkey) with ordinality k(attnum, place) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where i.indrelid = c.oid and i.indisprimary) as "keys",
  (select coalesce(json_agg(p.relname), '[]')::text from pg_constraint f join pg_class p on p.oid = f.confrelid
    where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as "parents"
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not ${isOfExtension('pg_class', 'c.oid')}
order by c.relname collate "C"`;

/** The hub's tables, each after those that it refers to. */
export async function readTables(session: CopySession): Promise<HubTable[]> {
  const waiting = new Map((await session.rows<CatalogueRow>(catalogue)).map((row) => [row.name, row]));
  const tables: HubTable[] = [];
  const add = ({ name, columns, keys, parents }: CatalogueRow) => {
    if (!waiting.delete(name)) return;
    for (const parent of JSON.parse(parents) as string[]) {
      const row = waiting.get(parent);
      if (row) add(row);
    }
    tables.push({ table: name, columns: JSON.parse(columns) as string[], orderBy: (JSON.parse(keys) as string[]).join(', ') });
  };
  for (const row of waiting.values()) add(row);
  return tables.filter(({ table }) => !OF_THIS_DATABASE.includes(table));
}

/** Where the numbers of new rows stand. A sequence that was never used is left out. */
export async function readSequences(session: CopySession): Promise<SequenceState[]> {
  const sequences =
    await session.rows<SequenceState>(`select s.relname as "sequence", t.relname as "table", p.last_value::text as "lastValue"
    from pg_class s
    join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype in ('a', 'i')
    join pg_class t on t.oid = d.refobjid
    join pg_sequences p on p.schemaname = 'public' and p.sequencename = s.relname
    where s.relkind = 'S' and s.relnamespace = 'public'::regnamespace and p.last_value is not null order by s.relname collate "C"`);
  return sequences.filter(({ table }) => !OF_THIS_DATABASE.includes(table));
}

/** Names of the migrations that ran, in order; null where none ever did. */
export async function readMigrations(session: CopySession): Promise<string[] | null> {
  const [found] = await session.rows<{ found: boolean }>(`select to_regclass('public.${MIGRATIONS}') is not null as "found"`);
  if (!found?.found) return null;
  return (await session.rows<{ name: string }>(`select "name" from ${MIGRATIONS} order by "id"`)).map(({ name }) => name);
}

/** Says that a migration ran. @param migration its name, from the program */
export async function addMigration(session: CopySession, migration: string): Promise<void> {
  await session.rows(`insert into ${MIGRATIONS} ("name") values ('${migration.replaceAll("'", "''")}')`);
}

/** The first table with rows in it; null in an empty hub. */
export async function findTableWithRows(session: CopySession, tables: readonly HubTable[]): Promise<string | null> {
  for (const { table } of tables) {
    const [row] = await session.rows<{ has: boolean }>(`select exists (select from ${quoteName(table)}) as "has"`);
    if (row?.has) return table;
  }
  return null;
}

/** Keeps everybody else from reading and writing the tables until the transaction ends. */
export async function lockTables(session: CopySession, tables: readonly HubTable[]): Promise<void> {
  if (tables.length > 0)
    await session.rows(`lock table ${tables.map(({ table }) => quoteName(table)).join(', ')} in access exclusive mode`);
}

/**
 * Policies of row-level security bind the owner of the tables, or do not. COPY is refused where they do. What nobody else can see yet is copied without them.
 */
export async function bindOwner(session: CopySession, isBound: boolean): Promise<void> {
  const policed = await session.rows<{ name: string }>(
    `select relname as "name" from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity order by relname collate "C"`,
  );
  for (const { name } of policed) await session.rows(`alter table ${quoteName(name)} ${isBound ? '' : 'no '}force row level security`);
}

/** Takes away every table, view, function and type of a hub; the list of its migrations stays, empty. */
export async function dropEverything(session: CopySession): Promise<void> {
  const isOurs = (catalogueName: string, id: string, schema: string) =>
    `${schema} = 'public'::regnamespace and not ${isOfExtension(catalogueName, id)}`;
  const drops = await session.rows<{ drop: string }>(`
    select format('drop %s if exists %s cascade', case when c.relkind in ('r', 'p') then 'table' when c.relkind = 'm' then 'materialized view' else 'view' end, c.oid::regclass) as "drop"
      from pg_class c where c.relkind in ('r', 'p', 'v', 'm') and c.relname <> '${MIGRATIONS}' and ${isOurs('pg_class', 'c.oid', 'c.relnamespace')}
    union all
    select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
      where p.prokind in ('f', 'p') and ${isOurs('pg_proc', 'p.oid', 'p.pronamespace')}
    union all
    select format('drop type if exists %s cascade', t.oid::regtype) from pg_type t where t.typtype in ('e', 'd') and ${isOurs('pg_type', 't.oid', 't.typnamespace')}`);
  for (const { drop } of drops) await session.rows(drop);
  await session.rows(`delete from ${MIGRATIONS}`);
}
