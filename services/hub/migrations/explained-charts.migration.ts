import { Migration } from '@mikro-orm/migrations';

/**
 * Limits are made of all months that are held: a rebase may declare the first so many from its month, a point that is explained is ghosted,
 * and a finding says which limits it was written for. Events may concern the measures of some domains alone.
 */
export class ExplainedCharts extends Migration {
  override up(): void {
    this.addSql(`alter table "rebase" add "baseline_points" int null`);
    this.addSql(
      `comment on column "rebase"."baseline_points" is 'How many points from that month on limits are made of. Null for all that are held.'`,
    );
    this.addSql(`alter table "rebase" add constraint "rebase_baseline_points_check" check ("baseline_points" >= 5)`);
    this.addSql(
      `create table "ghosted_point" ("id" serial primary key, "measure_id" text not null, "zone_id" int null, "month" char(7) not null, "reason" text not null, "written_at" timestamptz null, "corrected_at" timestamptz null, "withdrawn_at" timestamptz null, "upload_id" int null, "illustrative" boolean not null default false)`,
    );
    this.addSql(
      `comment on table "ghosted_point" is 'A decision that the figure of a month takes no part in limits and verdicts, because it is explained. Only a person takes it, with a reason. The figure itself stays.'`,
    );
    this.addSql(`comment on column "ghosted_point"."measure_id" is 'The measure, such as engagement.attendances.'`);
    this.addSql(`comment on column "ghosted_point"."zone_id" is 'The zone. Null for all zones together.'`);
    this.addSql(`comment on column "ghosted_point"."month" is 'The month whose figure it is.'`);
    this.addSql(`comment on column "ghosted_point"."reason" is 'What explains the figure.'`);
    this.addSql(
      `comment on column "ghosted_point"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.'`,
    );
    this.addSql(
      `comment on column "ghosted_point"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.'`,
    );
    this.addSql(
      `comment on column "ghosted_point"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.'`,
    );
    this.addSql(`comment on column "ghosted_point"."upload_id" is 'The import that this row came from. Null when it was written by hand.'`);
    this.addSql(
      `comment on column "ghosted_point"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.'`,
    );
    this.addSql(`create index "ghosted_point_zone_id_index" on "ghosted_point" ("zone_id")`);
    this.addSql(`create index "ghosted_point_upload_id_index" on "ghosted_point" ("upload_id")`);
    this.addSql(
      `create unique index "ghosted_point_stands_once_in_zone" on "ghosted_point" ("measure_id", "zone_id", "month") where "withdrawn_at" is null`,
    );
    this.addSql(
      `create unique index "ghosted_point_stands_once_for_all" on "ghosted_point" ("measure_id", "month") where "zone_id" is null and "withdrawn_at" is null`,
    );
    this.addSql(`alter table "ghosted_point" add constraint "ghosted_point_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`);
    this.addSql(
      `alter table "ghosted_point" add constraint "ghosted_point_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null))`,
    );
    this.addSql(
      `alter table "ghosted_point" add constraint "ghosted_point_zone_id_foreign" foreign key ("zone_id") references "zone" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "ghosted_point" add constraint "ghosted_point_upload_id_foreign" foreign key ("upload_id") references "upload" ("id") on delete no action`,
    );
    this.addSql(
      `create trigger "ghosted_point_data_changed" after insert or update or delete or truncate on "ghosted_point" for each statement execute function "tell_data_changed"()`,
    );
    this.addSql(`alter table "written_change" drop constraint "written_change_noun_check"`);
    this.addSql(
      `alter table "written_change" add constraint "written_change_noun_check" check ("noun" in ('ZONE_EVENT', 'TARGET', 'REBASE', 'FINDING', 'GHOSTED_POINT'))`,
    );
    this.addSql(
      `comment on column "written_change"."noun" is 'What was changed: an event, a target, a rebase, a finding or a ghosted point.'`,
    );
    this.addSql(`alter table "written_finding" add "limits_of" text not null default 'MONTHS_SHOWN'`);
    this.addSql(`alter table "written_finding" alter column "limits_of" drop default`);
    this.addSql(
      `comment on column "written_finding"."limits_of" is 'What the limits were made of that the card showed: the months shown, as it was once, or all that are held.'`,
    );
    this.addSql(
      `alter table "written_finding" add constraint "written_finding_limits_of_check" check ("limits_of" in ('MONTHS_SHOWN', 'MONTHS_HELD'))`,
    );
    this.addSql(`alter table "zone_event" add "domains" text[] null`);
    this.addSql(
      `comment on column "zone_event"."domains" is 'The domains whose measures it may concern, such as engagement. Null for every domain.'`,
    );
    this.addSql(`alter table "zone_event" add constraint "zone_event_domains_check" check (cardinality("domains") > 0)`);
  }
}
