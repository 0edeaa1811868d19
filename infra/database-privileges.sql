-- Decides what the role that the hub works as may do in one database: rows, never tables; and that the roles for reading and for backups read every row. Run by
-- the owner of the tables, in that database, before or after the migrations.

revoke create on schema public from public;
grant usage on schema public to hub_app;

grant select, insert, update, delete on all tables in schema public to hub_app;
grant usage, select on all sequences in schema public to hub_app;

-- Of the audit it reads and adds; nobody changes it. The migration says the same for a database that had its privileges before.
do $$
begin
  if to_regclass('public.audit_event') is not null then
    revoke update, delete, truncate on public.audit_event from hub_app;
  end if;
end $$;

-- Words that people write it reads and adds; they go only by the function that erases them, which has the rights of the owner.
do $$
begin
  if to_regclass('public.written_text') is not null then
    revoke update, delete, truncate on public.written_text from hub_app;
    revoke insert, update, delete, truncate on public.text_erasure from hub_app;
    grant execute on function public.erase_written_text(int, text, text, int, timestamptz) to hub_app;
  end if;
end $$;

alter default privileges in schema public grant select, insert, update, delete on tables to hub_app;
alter default privileges in schema public grant usage, select on sequences to hub_app;

-- The role that reads every row. The migration does the same where the role was there before it.
grant usage on schema public to hub_reader;
do $$
begin
  if to_regprocedure('public.let_reader_in()') is not null then
    perform public.let_reader_in();
  end if;
end $$;

-- The role of backups, where there is one.
do $$
begin
  if exists (select from pg_roles where rolname = 'hub_backup') then
    grant usage on schema public to hub_backup;
    grant select on all tables in schema public to hub_backup;
    grant select on all sequences in schema public to hub_backup;
    alter default privileges in schema public grant select on tables to hub_backup;
    alter default privileges in schema public grant select on sequences to hub_backup;
  end if;
end $$;
