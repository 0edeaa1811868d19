import { Migration } from '@mikro-orm/migrations';

/** LSOAs that are declared under a name, so that a zone can be compared with them. */
export class ComparisonAreas extends Migration {
  override up(): void {
    const illustrative = 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';
    this.addSql(
      `create table "comparison_area" ("id" serial primary key, "slug" text not null, "name" text not null, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false)`,
    );
    this.addSql(`comment on table "comparison_area" is 'LSOAs that are declared under a name, so that a zone can be compared with them.'`);
    this.addSql(`comment on column "comparison_area"."slug" is 'Short name for filters, such as similarly-deprived.'`);
    this.addSql(`comment on column "comparison_area"."name" is 'Name for people.'`);
    this.addSql(`comment on column "comparison_area"."note" is 'How its LSOAs were chosen.'`);
    this.addSql(`comment on column "comparison_area"."upload_id" is 'The import that this row came from.'`);
    this.addSql(`comment on column "comparison_area"."illustrative" is '${illustrative}'`);
    this.addSql(`create index "comparison_area_upload_id_index" on "comparison_area" ("upload_id")`);
    this.addSql(`alter table "comparison_area" add constraint "comparison_area_slug_unique" unique ("slug")`);
    this.addSql(`alter table "comparison_area" add constraint "comparison_area_slug_check" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')`);
    this.addSql(
      `alter table "comparison_area" add constraint "comparison_area_upload_id_foreign" foreign key ("upload_id") references "upload" ("id")`,
    );
    this.addSql(
      `create table "comparison_area_lsoa" ("id" serial primary key, "comparison_area_id" int not null, "lsoa_code" text not null, "from_month" char(7) not null, "before_month" char(7) null, "upload_id" int not null, "illustrative" boolean not null default false)`,
    );
    this.addSql(`comment on table "comparison_area_lsoa" is 'An LSOA of a comparison area, and the months in which it counts for it.'`);
    this.addSql(`comment on column "comparison_area_lsoa"."comparison_area_id" is 'The comparison area.'`);
    this.addSql(`comment on column "comparison_area_lsoa"."lsoa_code" is 'GSS code of the LSOA, of the 2011 or 2021 vintage.'`);
    this.addSql(`comment on column "comparison_area_lsoa"."from_month" is 'The first month that counts.'`);
    this.addSql(
      `comment on column "comparison_area_lsoa"."before_month" is 'The first month that no longer counts. Null while it counts.'`,
    );
    this.addSql(`comment on column "comparison_area_lsoa"."upload_id" is 'The import that this row came from.'`);
    this.addSql(`comment on column "comparison_area_lsoa"."illustrative" is '${illustrative}'`);
    this.addSql(`create index "comparison_area_lsoa_upload_id_index" on "comparison_area_lsoa" ("upload_id")`);
    // The months of an LSOA do not overlap in one area: it would count twice.
    this.addSql(`alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_once" unique ("comparison_area_id", "lsoa_code")`);
    this.addSql(
      `alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_from_month_check" check ("from_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(
      `alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_before_month_check" check ("before_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(
      `alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_before_after_from" check ("before_month" is null or "before_month" > "from_month")`,
    );
    this.addSql(
      `alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_comparison_area_id_foreign" foreign key ("comparison_area_id") references "comparison_area" ("id")`,
    );
    this.addSql(
      `alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_upload_id_foreign" foreign key ("upload_id") references "upload" ("id")`,
    );
    for (const table of ['comparison_area', 'comparison_area_lsoa'])
      this.addSql(
        `create trigger "${table}_data_changed" after insert or update or delete or truncate on "${table}" for each statement execute function "tell_data_changed"()`,
      );
    this.addSql(`alter table "upload" drop constraint "upload_source_check"`);
    this.addSql(
      `alter table "upload" add constraint "upload_source_check" check ("source" in ('POLICE_STREET', 'POLICE_STREET_COUNTS', 'THREE_SIXTY_GIVING', 'LSOA_LOOKUP', 'LSOA_POPULATION', 'LSOA_DEPRIVATION', 'ZONE_MEMBERSHIP', 'ZONE_OUTLINE', 'COMPARISON_AREAS', 'PUBLISHED_FACTS', 'ILLUSTRATION'))`,
    );
  }
}
