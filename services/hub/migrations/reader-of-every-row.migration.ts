import { Migration } from '@mikro-orm/migrations';

/**
 * Who reaches every row reads as a role of its own, whose policy is `true` and costs nothing; a policy that asks for the reach is asked of each row.
 * On a server the role is made beforehand. Where it is not, it is let in later by the function, and until then all is read as before.
 */
export class ReaderOfEveryRow extends Migration {
  override up(): void {
    // The embedded engine comes with a superuser alone.
    this.addSql(`do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  if not exists (select from pg_roles where rolname = 'hub_reader') then create role hub_reader nologin; end if;
end $$`);
    this.addSql(`create function "let_reader_in"() returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  policed name;
  owned name;
begin
  if not exists (select from pg_roles where rolname = 'hub_reader') then return; end if;
  if not has_schema_privilege('hub_reader', 'public', 'USAGE') then grant usage on schema public to hub_reader; end if;
  for owned in
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and pg_has_role(relowner, 'USAGE')
  loop
    execute format('grant select on public.%I to hub_reader', owned);
  end loop;
  execute 'alter default privileges in schema public grant select on tables to hub_reader';
  for policed in
    select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'every_row')
  loop
    execute format('create policy every_row on public.%I for select to hub_reader using (true)', policed);
  end loop;
end $$`);
    this.addSql(
      `comment on function "let_reader_in"() is 'Lets the role hub_reader read every row of every table that there is. For the owner of the tables; a migration that makes a table with a policy calls it again.'`,
    );
    this.addSql(`revoke all on function "let_reader_in"() from public`);
    this.addSql(`select "let_reader_in"()`);
  }
}
