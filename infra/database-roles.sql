-- Makes the roles and the database of a hub on a PostgreSQL server (15 or later). Run it with psql as a superuser, as often as you like:
-- it makes what is missing and sets the passwords again.
--
--   HUB_OWNER_PASSWORD=... HUB_APP_PASSWORD=... HUB_BACKUP_PASSWORD=... psql --no-psqlrc --dbname postgres --file infra/database-roles.sql
--
-- hub_owner owns the tables and runs the migrations: DATABASE_OWNER_URL.
-- hub_app   reads and writes rows, and can neither make, change nor drop a table: DATABASE_URL.
-- hub_reader reads every row and writes none. Nobody signs in as it: the hub takes it in a transaction that reads for somebody who may see the rows of every
--           organisation, and policies that are asked of each row cost nothing then.
-- hub_backup reads every row, whatever row-level security hides from others, and writes none: DATABASE_BACKUP_URL, and pg_dump. Made when HUB_BACKUP_PASSWORD
--           is set.
-- hub_test  makes and drops databases of its own, for tests only; made when HUB_TEST_PASSWORD is set: never set it in production.

\set ON_ERROR_STOP on
\getenv owner_password HUB_OWNER_PASSWORD
\getenv app_password HUB_APP_PASSWORD
\getenv backup_password HUB_BACKUP_PASSWORD
\getenv test_password HUB_TEST_PASSWORD

\if :{?owner_password}
\else
  \warn 'Set HUB_OWNER_PASSWORD: the password of the role that owns the tables.'
  \quit 1
\endif
\if :{?app_password}
\else
  \warn 'Set HUB_APP_PASSWORD: the password of the role that the hub works as.'
  \quit 1
\endif

-- A password never goes into a log of statements.
set log_statement = 'none';
set log_min_error_statement = 'panic';
set log_min_duration_statement = -1;

select 'create role hub_owner login' where not exists (select from pg_roles where rolname = 'hub_owner') \gexec
select 'create role hub_app login' where not exists (select from pg_roles where rolname = 'hub_app') \gexec
select 'create role hub_reader nologin' where not exists (select from pg_roles where rolname = 'hub_reader') \gexec
alter role hub_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
alter role hub_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
alter role hub_reader nologin nosuperuser nocreatedb nocreaterole nobypassrls;
-- Granted by way of a role that inherits nothing: the hub has the rights of hub_reader only where it takes that role. A hub that has them all the time does not start.
select 'create role hub_reader_gate nologin noinherit' where not exists (select from pg_roles where rolname = 'hub_reader_gate') \gexec
alter role hub_reader_gate nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
-- From PostgreSQL 16 on a grant keeps whether it inherits, as the role was when it was made: one that was made otherwise is made again.
begin;
select 'revoke hub_reader from hub_reader_gate' where pg_has_role('hub_reader_gate', 'hub_reader', 'member') \gexec
grant hub_reader to hub_reader_gate;
commit;
grant hub_reader_gate to hub_app;

\if :{?backup_password}
  select 'create role hub_backup login' where not exists (select from pg_roles where rolname = 'hub_backup') \gexec
  alter role hub_backup login nosuperuser nocreatedb nocreaterole bypassrls password :'backup_password';
  alter role hub_backup set default_transaction_read_only = on;
\endif

\if :{?test_password}
  select 'create role hub_test login createdb' where not exists (select from pg_roles where rolname = 'hub_test') \gexec
  alter role hub_test login nosuperuser createdb nocreaterole password :'test_password';
  grant hub_reader_gate to hub_test;
\endif

-- Codes and names are compared byte by byte, so that an order is the same on every server.
select 'create database hub owner hub_owner encoding ''UTF8'' locale ''C.UTF-8'' template template0'
where not exists (select from pg_database where datname = 'hub') \gexec
revoke all on database hub from public;
grant connect on database hub to hub_app;
\if :{?backup_password}
  grant connect on database hub to hub_backup;
\endif
\if :{?test_password}
  grant connect on database hub to hub_test;
\endif

\connect hub
set role hub_owner;
\ir database-privileges.sql
