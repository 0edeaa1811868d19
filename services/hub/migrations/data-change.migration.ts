import { Migration } from '@mikro-orm/migrations';

/**
 * What a version of the data is counted from: an epoch, and a row for each change. Rows are only added, so writers never wait for each other, and two
 * that overlap leave two rows. A counter or a sequence would stay behind for good when the later of two writers commits first.
 */
export class DataChange extends Migration {
  override up(): void {
    this.addSql(
      `create table "data_epoch" ("is_only_row" boolean primary key default true, "epoch" uuid not null default gen_random_uuid(), "changes_before" bigint not null default 0, constraint "data_epoch_one_row_check" check ("is_only_row"))`,
    );
    this.addSql(
      `comment on table "data_epoch" is 'Which past this database has: one row. The epoch is new when a database is made, restored or loaded, so that its counts are never taken for those of another past.'`,
    );
    this.addSql(`comment on column "data_epoch"."is_only_row" is 'Always true: there is one row.'`);
    this.addSql(`comment on column "data_epoch"."epoch" is 'A random name of this past.'`);
    this.addSql(
      `comment on column "data_epoch"."changes_before" is 'How many changes were summed up here when their rows were taken away.'`,
    );
    this.addSql(`insert into "data_epoch" default values`);
    this.addSql(
      `create table "data_change" ("id" bigint generated always as identity primary key, "changed_at" timestamptz not null default clock_timestamp())`,
    );
    this.addSql(
      `comment on table "data_change" is 'A row for each statement that changed what answers are made of. Rows are only added; old ones are summed up in data_epoch.'`,
    );
    this.addSql(`comment on column "data_change"."id" is 'Number of the change, in the order that changes began.'`);
    this.addSql(`comment on column "data_change"."changed_at" is 'When the statement ran, UTC instant.'`);
    this.addSql(`create or replace function "tell_data_changed"() returns trigger language plpgsql as $$
begin
  insert into "data_change" default values;
  perform pg_notify('data_changed', '');
  return null;
end $$`);
  }
}
