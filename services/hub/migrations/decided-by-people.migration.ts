import { Migration } from '@mikro-orm/migrations';

/** Targets and rebases can be written by hand. Of the same one only one stands, and any number that were withdrawn. */
export class DecidedByPeople extends Migration {
  override up(): void {
    this.addSql(
      `alter table "target" add "written_at" timestamptz null, add "corrected_at" timestamptz null, add "withdrawn_at" timestamptz null`,
    );
    this.addSql(`comment on column "target"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.'`);
    this.addSql(`comment on column "target"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.'`);
    this.addSql(
      `comment on column "target"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.'`,
    );
    this.addSql(`alter table "target" alter column "upload_id" drop not null`);
    this.addSql(`comment on column "target"."upload_id" is 'The import that this row came from. Null when it was written by hand.'`);
    this.addSql(
      `create unique index "target_stands_once_in_zone" on "target" ("measure_id", "zone_id", "grain", "since") where "withdrawn_at" is null`,
    );
    this.addSql(
      `create unique index "target_stands_once_for_all" on "target" ("measure_id", "grain", "since") where "zone_id" is null and "withdrawn_at" is null`,
    );
    this.addSql(
      `alter table "target" add constraint "target_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null))`,
    );
    this.addSql(`alter table "rebase" drop constraint "rebase_unique"`);
    this.addSql(
      `alter table "rebase" add "written_at" timestamptz null, add "corrected_at" timestamptz null, add "withdrawn_at" timestamptz null`,
    );
    this.addSql(`comment on column "rebase"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.'`);
    this.addSql(`comment on column "rebase"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.'`);
    this.addSql(
      `comment on column "rebase"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.'`,
    );
    this.addSql(`alter table "rebase" alter column "upload_id" drop not null`);
    this.addSql(`comment on column "rebase"."upload_id" is 'The import that this row came from. Null when it was written by hand.'`);
    this.addSql(
      `create unique index "rebase_stands_once_in_zone" on "rebase" ("measure_id", "zone_id", "month") where "withdrawn_at" is null`,
    );
    this.addSql(
      `create unique index "rebase_stands_once_for_all" on "rebase" ("measure_id", "month") where "zone_id" is null and "withdrawn_at" is null`,
    );
    this.addSql(
      `alter table "rebase" add constraint "rebase_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null))`,
    );
  }
}
