import { Migration } from '@mikro-orm/migrations';

/** Recorded crime by month, force, LSOA and crime type, counted from the rows that are held already. Keys come last: so filling is quick. */
export class RecordedCrimeMonths extends Migration {
  override up(): void {
    this.addSql(
      `create table "recorded_crime_month" ("id" bigserial primary key, "month" char(7) not null, "force" text not null, "lsoa_code" text null, "crime_type" text not null, "record_count" int not null, "upload_id" int not null, "illustrative" boolean not null default false)`,
    );
    this.addSql(
      `comment on table "recorded_crime_month" is 'Records of recorded_crime counted by month, force, LSOA and crime type, anti-social behaviour kept apart by its crime type. Counted anew with every import that changes the rows of the force-month. What has no record has no row.'`,
    );
    this.addSql(`comment on column "recorded_crime_month"."month" is 'Month of the records, such as 2025-08.'`);
    this.addSql(`comment on column "recorded_crime_month"."force" is 'Police force that reported them, such as Leicestershire Police.'`);
    this.addSql(
      `comment on column "recorded_crime_month"."lsoa_code" is 'GSS code of the LSOA of their snap points. Null for the records without a location.'`,
    );
    this.addSql(`comment on column "recorded_crime_month"."crime_type" is 'Crime type in the words of data.police.uk.'`);
    this.addSql(
      `comment on column "recorded_crime_month"."record_count" is 'Records: the sum of row_count of the rows of recorded_crime.'`,
    );
    this.addSql(`comment on column "recorded_crime_month"."upload_id" is 'The import that the records came from.'`);
    this.addSql(
      `comment on column "recorded_crime_month"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.'`,
    );
    this.addSql(
      `insert into "recorded_crime_month" ("month", "force", "lsoa_code", "crime_type", "record_count", "upload_id", "illustrative") select "month", "force", "lsoa_code", "crime_type", sum("row_count")::int, max("upload_id"), bool_or("illustrative") from "recorded_crime" group by "month", "force", "lsoa_code", "crime_type"`,
    );
    this.addSql(
      `create index "recorded_crime_month_lsoa_code_month_index" on "recorded_crime_month" ("lsoa_code", "month") include ("crime_type", "record_count", "illustrative")`,
    );
    this.addSql(
      `alter table "recorded_crime_month" add constraint "recorded_crime_month_unique" unique nulls not distinct ("force", "month", "lsoa_code", "crime_type")`,
    );
    this.addSql(
      `alter table "recorded_crime_month" add constraint "recorded_crime_month_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(`alter table "recorded_crime_month" add constraint "recorded_crime_month_record_count_check" check ("record_count" >= 1)`);
    this.addSql(
      `alter table "recorded_crime_month" add constraint "recorded_crime_month_crime_type_check" check ("crime_type" in ('Anti-social behaviour', 'Bicycle theft', 'Burglary', 'Criminal damage and arson', 'Drugs', 'Other crime', 'Other theft', 'Possession of weapons', 'Public order', 'Robbery', 'Shoplifting', 'Theft from the person', 'Vehicle crime', 'Violence and sexual offences'))`,
    );
  }
}
