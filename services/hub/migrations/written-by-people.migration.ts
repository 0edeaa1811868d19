import { Migration } from '@mikro-orm/migrations';

/** Events can be written by hand; what was done to them is kept in a table to which rows are only ever added. */
export class WrittenByPeople extends Migration {
  override up(): void {
    this.addSql(
      `create table "written_change" ("id" serial primary key, "noun" text not null, "record_id" int not null, "act" text not null, "at" timestamptz not null, "reason" text null, "before" jsonb null, "after" jsonb null)`,
    );
    this.addSql(
      `comment on table "written_change" is 'History of what people write beside the imports: what was written, corrected or withdrawn, when and why. Rows are only ever added.'`,
    );
    this.addSql(`comment on column "written_change"."noun" is 'What was changed: an event, a target, a rebase or a finding.'`);
    this.addSql(`comment on column "written_change"."record_id" is 'Identifier of the row that was changed, in its own table.'`);
    this.addSql(`comment on column "written_change"."act" is 'Whether it was written, corrected or withdrawn.'`);
    this.addSql(`comment on column "written_change"."at" is 'When that was done, UTC instant.'`);
    this.addSql(`comment on column "written_change"."reason" is 'Why it was corrected or withdrawn. Null for what was written anew.'`);
    this.addSql(
      `comment on column "written_change"."before" is 'What stood before, by the names of its fields. Null for what was written anew.'`,
    );
    this.addSql(
      `comment on column "written_change"."after" is 'What stands since, by the names of its fields. Null for what was withdrawn.'`,
    );
    this.addSql(`create index "written_change_record_index" on "written_change" ("noun", "record_id", "id")`);
    this.addSql(
      `alter table "zone_event" add "written_at" timestamptz null, add "corrected_at" timestamptz null, add "withdrawn_at" timestamptz null`,
    );
    this.addSql(
      `comment on column "zone_event"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.'`,
    );
    this.addSql(
      `comment on column "zone_event"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.'`,
    );
    this.addSql(
      `comment on column "zone_event"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.'`,
    );
    this.addSql(`comment on column "zone_event"."upload_id" is 'The import that this row came from. Null when it was written by hand.'`);
    this.addSql(
      `alter table "zone_event" add constraint "zone_event_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null))`,
    );
    this.addSql(
      `comment on column "zone_event_zone"."upload_id" is 'The import that this row came from. Null when it was written by hand.'`,
    );
    this.addSql(
      `alter table "written_change" add constraint "written_change_before_unless_written" check (("act" = 'WRITTEN') = ("before" is null))`,
    );
    this.addSql(
      `alter table "written_change" add constraint "written_change_after_unless_withdrawn" check (("act" = 'WITHDRAWN') = ("after" is null))`,
    );
    this.addSql(
      `alter table "written_change" add constraint "written_change_reason_unless_written" check (("act" = 'WRITTEN') = ("reason" is null))`,
    );
    this.addSql(`alter table "written_change" add constraint "written_change_reason_check" check (char_length("reason") > 0)`);
    this.addSql(
      `alter table "written_change" add constraint "written_change_noun_check" check ("noun" in ('ZONE_EVENT', 'TARGET', 'REBASE', 'FINDING'))`,
    );
    this.addSql(
      `alter table "written_change" add constraint "written_change_act_check" check ("act" in ('WRITTEN', 'CORRECTED', 'WITHDRAWN'))`,
    );
    this.addSql(`alter table "zone_event" alter column "upload_id" drop not null`);
    this.addSql(`alter table "zone_event_zone" alter column "upload_id" drop not null`);
    this.addSql(`create function "refuse_change_of_history"() returns trigger language plpgsql as $$
begin
  raise exception 'The history of what people write is only ever added to: % is refused.', tg_op using errcode = 'restrict_violation';
end $$`);
    this.addSql(
      `create trigger "written_change_only_added_to" before update or delete or truncate on "written_change" for each statement execute function "refuse_change_of_history"()`,
    );
  }
}
