import { Migration } from '@mikro-orm/migrations';

/** The tables of the first release, written by the schema generator from the entities. */
export class InitialTables extends Migration {
  override up(): void {
    this.addSql(
      `create table "upload" ("id" serial primary key, "source" text not null, "file_name" text not null, "sha256" char(64) not null, "byte_count" bigint not null, "state" text not null, "rows_in" int not null default 0, "rows_published" int not null default 0, "rows_rejected" int not null default 0, "rows_blank" int not null default 0, "attribution" text null, "received_at" timestamptz not null, "published_at" timestamptz null);`,
    );
    this.addSql(`comment on table "upload" is 'An import: the original kept by its SHA-256, what was read in it, and what became of it.';`);
    this.addSql(`comment on column "upload"."source" is 'What kind of source this is; each has one importer.';`);
    this.addSql(`comment on column "upload"."file_name" is 'The name of the file as it was given.';`);
    this.addSql(
      `comment on column "upload"."sha256" is 'SHA-256 of the original bytes, in hexadecimal. The same bytes again are the same import.';`,
    );
    this.addSql(`comment on column "upload"."byte_count" is 'Size of the original in bytes.';`);
    this.addSql(
      `comment on column "upload"."state" is 'Where the import stands: received, parsing, checked, published, rejected or superseded by a later file.';`,
    );
    this.addSql(
      `comment on column "upload"."rows_in" is 'Rows read. Rows in = published + rejected + blank once the import is published.';`,
    );
    this.addSql(`comment on column "upload"."rows_published" is 'Rows that were published.';`);
    this.addSql(`comment on column "upload"."rows_rejected" is 'Rows that were rejected, each with a fault.';`);
    this.addSql(`comment on column "upload"."rows_blank" is 'Rows that held nothing.';`);
    this.addSql(`comment on column "upload"."attribution" is 'The attribution that the licence of the source asks for.';`);
    this.addSql(`comment on column "upload"."received_at" is 'When the file arrived, UTC instant.';`);
    this.addSql(`comment on column "upload"."published_at" is 'When its rows became visible, UTC instant. Null until published.';`);
    this.addSql(`alter table "upload" add constraint "upload_source_sha256_unique" unique ("source", "sha256");`);
    this.addSql(
      `alter table "upload" add constraint "upload_rows_accounted_for" check ("state" <> 'PUBLISHED' or "rows_in" = "rows_published" + "rows_rejected" + "rows_blank");`,
    );
    this.addSql(`alter table "upload" add constraint "upload_sha256_is_hex" check ("sha256" ~ '^[0-9a-f]{64}$');`);
    this.addSql(
      `alter table "upload" add constraint "upload_counts_not_negative" check (least("byte_count", "rows_in", "rows_published", "rows_rejected", "rows_blank") >= 0);`,
    );
    this.addSql(
      `alter table "upload" add constraint "upload_source_check" check ("source" in ('POLICE_STREET', 'POLICE_STREET_COUNTS', 'THREE_SIXTY_GIVING', 'LSOA_LOOKUP', 'LSOA_POPULATION', 'LSOA_DEPRIVATION', 'ZONE_MEMBERSHIP', 'ZONE_OUTLINE', 'PUBLISHED_FACTS', 'ILLUSTRATION'));`,
    );
    this.addSql(
      `alter table "upload" add constraint "upload_state_check" check ("state" in ('RECEIVED', 'PARSING', 'CHECKED', 'PUBLISHED', 'REJECTED', 'SUPERSEDED'));`,
    );
    this.addSql(
      `create table "row_fault" ("id" bigserial primary key, "upload_id" int not null, "row" int null, "column" text null, "read" text null, "code" text not null, "message" text not null, "severity" text not null);`,
    );
    this.addSql(`comment on table "row_fault" is 'A fault found in an import: where it is, what was read, what is wrong and what to do.';`);
    this.addSql(`comment on column "row_fault"."upload_id" is 'The import that the fault was found in.';`);
    this.addSql(
      `comment on column "row_fault"."row" is 'Row in the file as a spreadsheet counts it: the header is row 1. Null when the fault is of the whole file.';`,
    );
    this.addSql(
      `comment on column "row_fault"."column" is 'Column by its header, or the path inside a JSON document. Null when the fault is of the whole row.';`,
    );
    this.addSql(`comment on column "row_fault"."read" is 'What was read there.';`);
    this.addSql(`comment on column "row_fault"."code" is 'A stable name for the kind of fault.';`);
    this.addSql(`comment on column "row_fault"."message" is 'What is wrong and what to do.';`);
    this.addSql(`comment on column "row_fault"."severity" is 'Must fix, check this, or for information.';`);
    this.addSql(`create index "row_fault_upload_id_index" on "row_fault" ("upload_id");`);
    this.addSql(
      `alter table "row_fault" add constraint "row_fault_severity_check" check ("severity" in ('MUST_FIX', 'CHECK_THIS', 'FOR_INFORMATION'));`,
    );
    this.addSql(
      `create table "recorded_crime" ("id" bigserial primary key, "month" char(7) not null, "force" text not null, "crime_identifier" text null, "lsoa_code" text null, "longitude" numeric(9,6) null, "latitude" numeric(8,6) null, "location_text" text null, "crime_type" text not null, "last_outcome" text null, "row_count" int not null default 1, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "recorded_crime" is 'Rows of data.police.uk street files (Open Government Licence v3.0), replaced a force-month at a time. Identical rows of anti-social behaviour are separate incidents. Anti-social behaviour is kept apart from crime.';`,
    );
    this.addSql(`comment on column "recorded_crime"."month" is 'Month of the record, such as 2025-08.';`);
    this.addSql(`comment on column "recorded_crime"."force" is 'Police force that reported it, such as Leicestershire Police.';`);
    this.addSql(
      `comment on column "recorded_crime"."crime_identifier" is 'Crime ID of data.police.uk. Null for anti-social behaviour and for counts.';`,
    );
    this.addSql(
      `comment on column "recorded_crime"."lsoa_code" is 'GSS code of the LSOA of the snap point. Null when the row has no location.';`,
    );
    this.addSql(
      `comment on column "recorded_crime"."longitude" is 'Longitude of the snap point (an anonymised point on or near the place), WGS 84. Null without location.';`,
    );
    this.addSql(`comment on column "recorded_crime"."latitude" is 'Latitude of the snap point, WGS 84. Null without location.';`);
    this.addSql(
      `comment on column "recorded_crime"."location_text" is 'Location text of data.police.uk, such as On or near Aikman Avenue.';`,
    );
    this.addSql(`comment on column "recorded_crime"."crime_type" is 'Crime type in the words of data.police.uk.';`);
    this.addSql(
      `comment on column "recorded_crime"."last_outcome" is 'Last outcome category of data.police.uk at the time of the download. Null for anti-social behaviour.';`,
    );
    this.addSql(
      `comment on column "recorded_crime"."row_count" is 'How many records this row stands for: 1 in street files, more in derived tables of counts.';`,
    );
    this.addSql(`comment on column "recorded_crime"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "recorded_crime"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "recorded_crime_force_month_index" on "recorded_crime" ("force", "month");`);
    this.addSql(`create index "recorded_crime_lsoa_code_month_index" on "recorded_crime" ("lsoa_code", "month");`);
    this.addSql(`alter table "recorded_crime" add constraint "recorded_crime_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');`);
    this.addSql(`alter table "recorded_crime" add constraint "recorded_crime_row_count_check" check ("row_count" >= 1);`);
    this.addSql(
      `alter table "recorded_crime" add constraint "recorded_crime_crime_type_check" check ("crime_type" in ('Anti-social behaviour', 'Bicycle theft', 'Burglary', 'Criminal damage and arson', 'Drugs', 'Other crime', 'Other theft', 'Possession of weapons', 'Public order', 'Robbery', 'Shoplifting', 'Theft from the person', 'Vehicle crime', 'Violence and sexual offences'));`,
    );
    this.addSql(
      `create table "population" ("id" serial primary key, "lsoa_code" text not null, "year" int not null, "persons" int not null, "households" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "population" is 'Usual residents and households of an LSOA. Source: Census 2021 (ONS), Open Government Licence v3.0.';`,
    );
    this.addSql(`comment on column "population"."lsoa_code" is 'GSS code of the LSOA.';`);
    this.addSql(`comment on column "population"."year" is 'Year of the count or estimate.';`);
    this.addSql(`comment on column "population"."persons" is 'Usual residents.';`);
    this.addSql(`comment on column "population"."households" is 'Households with at least one usual resident.';`);
    this.addSql(`comment on column "population"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "population"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "population_upload_id_index" on "population" ("upload_id");`);
    this.addSql(`alter table "population" add constraint "population_lsoa_code_year_unique" unique ("lsoa_code", "year");`);
    this.addSql(`alter table "population" add constraint "population_persons_check" check ("persons" >= 0);`);
    this.addSql(`alter table "population" add constraint "population_households_check" check ("households" >= 0);`);
    this.addSql(
      `create table "organisation" ("id" serial primary key, "name" text not null, "kind" text not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "organisation" is 'A body that works in the zones, funds or receives grants. Never a private person.';`);
    this.addSql(`comment on column "organisation"."name" is 'Name of the organisation.';`);
    this.addSql(`comment on column "organisation"."kind" is 'What kind of body it is.';`);
    this.addSql(`comment on column "organisation"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "organisation"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "organisation" add constraint "organisation_name_unique" unique ("name");`);
    this.addSql(`create index "organisation_upload_id_index" on "organisation" ("upload_id");`);
    this.addSql(
      `alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('CHARITY', 'COMMUNITY_GROUP', 'COMMUNITY_INTEREST_COMPANY', 'SCHOOL', 'COUNCIL', 'POLICE', 'HOUSING_PROVIDER', 'HEALTH', 'COMMISSIONER', 'OTHER'));`,
    );
    this.addSql(
      `create table "organisation_identifier" ("id" serial primary key, "organisation_id" int not null, "identifier" text not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "organisation_identifier" is 'An org-id identifier of an organisation, such as GB-CHC-1068298 or GB-COH-01234567. Leading zeros are kept.';`,
    );
    this.addSql(`comment on column "organisation_identifier"."organisation_id" is 'The organisation identified.';`);
    this.addSql(
      `comment on column "organisation_identifier"."identifier" is 'The identifier with its org-id list prefix, exactly as registered.';`,
    );
    this.addSql(`comment on column "organisation_identifier"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "organisation_identifier"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "organisation_identifier_organisation_id_index" on "organisation_identifier" ("organisation_id");`);
    this.addSql(`alter table "organisation_identifier" add constraint "organisation_identifier_identifier_unique" unique ("identifier");`);
    this.addSql(`create index "organisation_identifier_upload_id_index" on "organisation_identifier" ("upload_id");`);
    this.addSql(
      `create table "lsoa" ("id" serial primary key, "code" text not null, "name" text not null, "district_code" text not null, "district_name" text not null, "in_2011" boolean not null, "in_2021" boolean not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "lsoa" is 'A Lower layer Super Output Area (ONS) of the districts whose lookup is loaded. Joined on its code, never on its name.';`,
    );
    this.addSql(`comment on column "lsoa"."code" is 'GSS code, such as E01013726.';`);
    this.addSql(`comment on column "lsoa"."name" is 'Name in the latest vintage that has it, such as Leicester 012D.';`);
    this.addSql(`comment on column "lsoa"."district_code" is 'GSS code of its local authority district.';`);
    this.addSql(`comment on column "lsoa"."district_name" is 'Name of its local authority district.';`);
    this.addSql(`comment on column "lsoa"."in_2011" is 'Whether the code exists in the 2011 vintage (police files up to 2022-10).';`);
    this.addSql(`comment on column "lsoa"."in_2021" is 'Whether the code exists in the 2021 vintage (police files from 2024-01).';`);
    this.addSql(`comment on column "lsoa"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "lsoa"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "lsoa" add constraint "lsoa_code_unique" unique ("code");`);
    this.addSql(`create index "lsoa_district_code_index" on "lsoa" ("district_code");`);
    this.addSql(`create index "lsoa_upload_id_index" on "lsoa" ("upload_id");`);
    this.addSql(`alter table "lsoa" add constraint "lsoa_in_some_vintage" check ("in_2011" or "in_2021");`);
    this.addSql(`alter table "lsoa" add constraint "lsoa_code_check" check ("code" ~ '^[EW]01[0-9]{6}$');`);
    this.addSql(
      `create table "funding_programme" ("id" serial primary key, "code" text not null, "title" text not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "funding_programme" is 'A fund that the office runs in yearly rounds, such as People Zones Grants.';`);
    this.addSql(`comment on column "funding_programme"."code" is 'Short code of the programme (360Giving grantProgramme/code).';`);
    this.addSql(`comment on column "funding_programme"."title" is 'Title of the programme (360Giving grantProgramme/title).';`);
    this.addSql(`comment on column "funding_programme"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "funding_programme"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "funding_programme" add constraint "funding_programme_code_unique" unique ("code");`);
    this.addSql(`create index "funding_programme_upload_id_index" on "funding_programme" ("upload_id");`);
    this.addSql(
      `create table "funding_round" ("id" serial primary key, "funding_programme_id" int not null, "financial_year" text not null, "title" text not null, "opens_on" date null, "closes_on" date null, "decided_on" date null, "budget_pence" bigint null, "maximum_award_pence" bigint null, "cut_off_score_percent" int null, "applications_published" int null, "awards_published" int null, "amount_awarded_published_pence" bigint null, "source_url" text null, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "funding_round" is 'One round of a funding programme. Null means that it was not published.';`);
    this.addSql(`comment on column "funding_round"."funding_programme_id" is 'The programme that the round belongs to.';`);
    this.addSql(`comment on column "funding_round"."financial_year" is 'Financial year of the round, such as 2024/25.';`);
    this.addSql(`comment on column "funding_round"."title" is 'Title of the round, such as Round 2.';`);
    this.addSql(`comment on column "funding_round"."opens_on" is 'First day for applications. Null when not published.';`);
    this.addSql(`comment on column "funding_round"."closes_on" is 'Last day for applications. Null when not published.';`);
    this.addSql(`comment on column "funding_round"."decided_on" is 'Day of the decision. Null when not published or not yet decided.';`);
    this.addSql(`comment on column "funding_round"."budget_pence" is 'Budget of the round in pence. Null when not published.';`);
    this.addSql(
      `comment on column "funding_round"."maximum_award_pence" is 'Largest amount that one applicant may ask for, in pence. Null when not published.';`,
    );
    this.addSql(
      `comment on column "funding_round"."cut_off_score_percent" is 'Moderated score from which applications are recommended, in percent. Null when not published.';`,
    );
    this.addSql(
      `comment on column "funding_round"."applications_published" is 'Applications that the office published having received. Null when not published.';`,
    );
    this.addSql(`comment on column "funding_round"."awards_published" is 'Awards that the office published. Null when not published.';`);
    this.addSql(
      `comment on column "funding_round"."amount_awarded_published_pence" is 'Total that the office published having awarded, in pence. Null when not published.';`,
    );
    this.addSql(`comment on column "funding_round"."source_url" is 'Page that the published figures were taken from.';`);
    this.addSql(`comment on column "funding_round"."note" is 'What the published page says besides.';`);
    this.addSql(`comment on column "funding_round"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "funding_round"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "funding_round_upload_id_index" on "funding_round" ("upload_id");`);
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_unique" unique ("funding_programme_id", "financial_year", "title");`,
    );
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_closes_after_opens" check ("closes_on" is null or "opens_on" is null or "closes_on" >= "opens_on");`,
    );
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_decided_after_closes" check ("decided_on" is null or "closes_on" is null or "decided_on" >= "closes_on");`,
    );
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_awards_among_applications" check ("applications_published" is null or "awards_published" <= "applications_published");`,
    );
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_financial_year_check" check ("financial_year" ~ '^[0-9]{4}/[0-9]{2}$');`,
    );
    this.addSql(`alter table "funding_round" add constraint "funding_round_budget_pence_check" check ("budget_pence" >= 0);`);
    this.addSql(`alter table "funding_round" add constraint "funding_round_maximum_award_pence_check" check ("maximum_award_pence" >= 0);`);
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_cut_off_score_percent_check" check ("cut_off_score_percent" >= 0 and "cut_off_score_percent" <= 100);`,
    );
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_applications_published_check" check ("applications_published" >= 0);`,
    );
    this.addSql(`alter table "funding_round" add constraint "funding_round_awards_published_check" check ("awards_published" >= 0);`);
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_amount_awarded_published_pence_check" check ("amount_awarded_published_pence" >= 0);`,
    );
    this.addSql(
      `create table "force_month" ("id" serial primary key, "force" text not null, "month" char(7) not null, "record_count" int not null, "records_not_located" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "force_month" is 'A month of a force that is held here, and the import it came from. A month that is missing here is a gap, not zero crime.';`,
    );
    this.addSql(`comment on column "force_month"."force" is 'Police force, such as Leicestershire Police.';`);
    this.addSql(`comment on column "force_month"."month" is 'Month, such as 2025-08.';`);
    this.addSql(`comment on column "force_month"."record_count" is 'Records held for the month, anti-social behaviour included.';`);
    this.addSql(`comment on column "force_month"."records_not_located" is 'Records among them that have no location.';`);
    this.addSql(`comment on column "force_month"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "force_month"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "force_month_upload_id_index" on "force_month" ("upload_id");`);
    this.addSql(`alter table "force_month" add constraint "force_month_unique" unique ("month", "force");`);
    this.addSql(`alter table "force_month" add constraint "force_month_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');`);
    this.addSql(`alter table "force_month" add constraint "force_month_record_count_check" check ("record_count" >= 0);`);
    this.addSql(`alter table "force_month" add constraint "force_month_records_not_located_check" check ("records_not_located" >= 0);`);
    this.addSql(
      `create table "deprivation" ("id" serial primary key, "lsoa_code" text not null, "year" int not null, "rank" int not null, "decile" int not null, "crime_decile" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "deprivation" is 'Index of Multiple Deprivation of an LSOA. Source: English Indices of Deprivation (MHCLG), Open Government Licence v3.0.';`,
    );
    this.addSql(
      `comment on column "deprivation"."lsoa_code" is 'GSS code of the LSOA: 2011 vintage for the 2019 index, 2021 vintage for the 2025 index.';`,
    );
    this.addSql(`comment on column "deprivation"."year" is 'Edition of the index: 2019 or 2025.';`);
    this.addSql(`comment on column "deprivation"."rank" is 'Rank among the LSOAs of England; 1 is the most deprived.';`);
    this.addSql(`comment on column "deprivation"."decile" is 'Decile of that rank; 1 is the most deprived tenth.';`);
    this.addSql(`comment on column "deprivation"."crime_decile" is 'Decile of the crime domain; 1 is the most deprived tenth.';`);
    this.addSql(`comment on column "deprivation"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "deprivation"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "deprivation_upload_id_index" on "deprivation" ("upload_id");`);
    this.addSql(`alter table "deprivation" add constraint "deprivation_lsoa_code_year_unique" unique ("lsoa_code", "year");`);
    this.addSql(`alter table "deprivation" add constraint "deprivation_rank_check" check ("rank" >= 1);`);
    this.addSql(`alter table "deprivation" add constraint "deprivation_decile_check" check ("decile" >= 1 and "decile" <= 10);`);
    this.addSql(
      `alter table "deprivation" add constraint "deprivation_crime_decile_check" check ("crime_decile" >= 1 and "crime_decile" <= 10);`,
    );
    this.addSql(
      `create table "application" ("id" serial primary key, "reference" text not null, "funding_round_id" int not null, "organisation_id" int not null, "title" text not null, "received_on" date not null, "amount_applied_for_pence" bigint not null, "moderated_score_percent" int null, "recommendation" text null, "decision" text null, "decided_by" text null, "decided_on" date null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "application" is 'An application for money in a funding round, for one or more zones with a share each.';`,
    );
    this.addSql(`comment on column "application"."reference" is 'Reference of the application.';`);
    this.addSql(`comment on column "application"."funding_round_id" is 'The round applied to.';`);
    this.addSql(`comment on column "application"."organisation_id" is 'Who applied.';`);
    this.addSql(`comment on column "application"."title" is 'Title of the project.';`);
    this.addSql(`comment on column "application"."received_on" is 'The day the application arrived.';`);
    this.addSql(
      `comment on column "application"."amount_applied_for_pence" is 'Amount asked for, in pence (360Giving amountAppliedFor).';`,
    );
    this.addSql(
      `comment on column "application"."moderated_score_percent" is 'Score agreed at moderation, in percent. Null until moderated.';`,
    );
    this.addSql(`comment on column "application"."recommendation" is 'What the panel recommended. Null until it has.';`);
    this.addSql(`comment on column "application"."decision" is 'Awarded, declined or withdrawn. Null until decided.';`);
    this.addSql(`comment on column "application"."decided_by" is 'The office or board that decided, never a person by name.';`);
    this.addSql(`comment on column "application"."decided_on" is 'The day of the decision. Null until decided.';`);
    this.addSql(`comment on column "application"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "application"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "application" add constraint "application_reference_unique" unique ("reference");`);
    this.addSql(`create index "application_funding_round_id_index" on "application" ("funding_round_id");`);
    this.addSql(`create index "application_organisation_id_index" on "application" ("organisation_id");`);
    this.addSql(`create index "application_upload_id_index" on "application" ("upload_id");`);
    this.addSql(
      `alter table "application" add constraint "application_decided_with_decision" check (("decision" is null) = ("decided_on" is null));`,
    );
    this.addSql(
      `alter table "application" add constraint "application_decided_after_received" check ("decided_on" is null or "decided_on" >= "received_on");`,
    );
    this.addSql(
      `alter table "application" add constraint "application_amount_applied_for_pence_check" check ("amount_applied_for_pence" > 0);`,
    );
    this.addSql(
      `alter table "application" add constraint "application_moderated_score_percent_check" check ("moderated_score_percent" >= 0 and "moderated_score_percent" <= 100);`,
    );
    this.addSql(
      `alter table "application" add constraint "application_recommendation_check" check ("recommendation" in ('AWARD', 'DECLINE', 'DISCUSS'));`,
    );
    this.addSql(
      `alter table "application" add constraint "application_decision_check" check ("decision" in ('AWARDED', 'DECLINED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `create table "grant_award" ("id" serial primary key, "grant_identifier" text not null, "title" text not null, "description" text not null, "amount_awarded_pence" bigint not null, "amount_applied_for_pence" bigint null, "award_date" date not null, "planned_start_date" date null, "planned_end_date" date null, "recipient_organisation_id" int not null, "funding_organisation_id" int not null, "funding_programme_id" int null, "funding_round_id" int null, "application_id" int null, "conditions" text null, "reasons" text null, "source_url" text null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "grant_award" is 'A grant, in the words of the 360Giving Data Standard 1.4, with the conditions and reasons of the statutory register (SI 2011/3050).';`,
    );
    this.addSql(
      `comment on column "grant_award"."grant_identifier" is 'Identifier of the grant (360Giving id), such as 360G-examplepcc-PZ-2024-R1-001.';`,
    );
    this.addSql(`comment on column "grant_award"."title" is 'Title of the grant (360Giving title).';`);
    this.addSql(`comment on column "grant_award"."description" is 'What the grant is for (360Giving description).';`);
    this.addSql(`comment on column "grant_award"."amount_awarded_pence" is 'Amount awarded in pence (360Giving amountAwarded, GBP).';`);
    this.addSql(
      `comment on column "grant_award"."amount_applied_for_pence" is 'Amount asked for in pence (360Giving amountAppliedFor). Null when not published.';`,
    );
    this.addSql(`comment on column "grant_award"."award_date" is 'Day of the award (360Giving awardDate), a UK date.';`);
    this.addSql(
      `comment on column "grant_award"."planned_start_date" is 'Planned first day (360Giving plannedDates/startDate). Null when not published.';`,
    );
    this.addSql(
      `comment on column "grant_award"."planned_end_date" is 'Planned last day (360Giving plannedDates/endDate). Null when not published.';`,
    );
    this.addSql(`comment on column "grant_award"."recipient_organisation_id" is 'Who received it (360Giving recipientOrganization).';`);
    this.addSql(`comment on column "grant_award"."funding_organisation_id" is 'Who awarded it (360Giving fundingOrganization).';`);
    this.addSql(
      `comment on column "grant_award"."funding_programme_id" is 'Programme it was awarded under (360Giving grantProgramme). Null when none.';`,
    );
    this.addSql(`comment on column "grant_award"."funding_round_id" is 'Round it was awarded in. Null when not known.';`);
    this.addSql(`comment on column "grant_award"."application_id" is 'The application that it answers. Null when not held here.';`);
    this.addSql(
      `comment on column "grant_award"."conditions" is 'Conditions of the grant, for the statutory register. Null when not published.';`,
    );
    this.addSql(
      `comment on column "grant_award"."reasons" is 'Reasons for the award, for the statutory register. Null when not published.';`,
    );
    this.addSql(`comment on column "grant_award"."source_url" is 'Page that the award was published on.';`);
    this.addSql(`comment on column "grant_award"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "grant_award"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "grant_award" add constraint "grant_award_grant_identifier_unique" unique ("grant_identifier");`);
    this.addSql(`create index "grant_award_award_date_index" on "grant_award" ("award_date");`);
    this.addSql(`create index "grant_award_recipient_organisation_id_index" on "grant_award" ("recipient_organisation_id");`);
    this.addSql(`create index "grant_award_funding_organisation_id_index" on "grant_award" ("funding_organisation_id");`);
    this.addSql(`create index "grant_award_funding_programme_id_index" on "grant_award" ("funding_programme_id");`);
    this.addSql(`create index "grant_award_funding_round_id_index" on "grant_award" ("funding_round_id");`);
    this.addSql(`alter table "grant_award" add constraint "grant_award_application_id_unique" unique ("application_id");`);
    this.addSql(`create index "grant_award_upload_id_index" on "grant_award" ("upload_id");`);
    this.addSql(
      `alter table "grant_award" add constraint "grant_planned_end_after_start" check ("planned_end_date" is null or "planned_end_date" >= "planned_start_date");`,
    );
    this.addSql(`alter table "grant_award" add constraint "grant_award_amount_awarded_pence_check" check ("amount_awarded_pence" >= 0);`);
    this.addSql(
      `alter table "grant_award" add constraint "grant_award_amount_applied_for_pence_check" check ("amount_applied_for_pence" >= 0);`,
    );
    this.addSql(
      `create table "spend_report" ("id" serial primary key, "grant_id" int not null, "reported_on" date not null, "amount_spent_pence" bigint not null, "amount_returned_pence" bigint not null, "final" boolean not null default false, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "spend_report" is 'What a recipient reported having spent of a grant by a day, and what came back.';`);
    this.addSql(`comment on column "spend_report"."grant_id" is 'The grant reported on.';`);
    this.addSql(`comment on column "spend_report"."reported_on" is 'The day of the report.';`);
    this.addSql(`comment on column "spend_report"."amount_spent_pence" is 'Spent since the last report, in pence.';`);
    this.addSql(`comment on column "spend_report"."amount_returned_pence" is 'Returned to the office since the last report, in pence.';`);
    this.addSql(`comment on column "spend_report"."final" is 'Whether this is the last report of the grant.';`);
    this.addSql(`comment on column "spend_report"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "spend_report"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "spend_report_upload_id_index" on "spend_report" ("upload_id");`);
    this.addSql(`alter table "spend_report" add constraint "spend_report_grant_reported_on_unique" unique ("grant_id", "reported_on");`);
    this.addSql(`alter table "spend_report" add constraint "spend_report_amount_spent_pence_check" check ("amount_spent_pence" >= 0);`);
    this.addSql(
      `alter table "spend_report" add constraint "spend_report_amount_returned_pence_check" check ("amount_returned_pence" >= 0);`,
    );
    this.addSql(
      `create table "payment" ("id" serial primary key, "grant_id" int not null, "instalment" int not null, "due_on" date null, "amount_due_pence" bigint not null, "paid_on" date null, "amount_paid_pence" bigint null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "payment" is 'A dated instalment of a grant, due and paid. Not due yet is not zero.';`);
    this.addSql(`comment on column "payment"."grant_id" is 'The grant paid.';`);
    this.addSql(`comment on column "payment"."instalment" is 'Number of the instalment, from 1.';`);
    this.addSql(`comment on column "payment"."due_on" is 'The day it falls due. Null when not known.';`);
    this.addSql(`comment on column "payment"."amount_due_pence" is 'Amount due in pence.';`);
    this.addSql(
      `comment on column "payment"."paid_on" is 'The day it was paid (360Giving disbursementTransaction/transactionDate). Null until paid.';`,
    );
    this.addSql(
      `comment on column "payment"."amount_paid_pence" is 'Amount paid in pence (360Giving disbursementTransaction/value). Null until paid.';`,
    );
    this.addSql(`comment on column "payment"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "payment"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "payment_paid_on_index" on "payment" ("paid_on");`);
    this.addSql(`create index "payment_upload_id_index" on "payment" ("upload_id");`);
    this.addSql(`alter table "payment" add constraint "payment_grant_instalment_unique" unique ("grant_id", "instalment");`);
    this.addSql(
      `alter table "payment" add constraint "payment_paid_with_amount" check (("paid_on" is null) = ("amount_paid_pence" is null));`,
    );
    this.addSql(`alter table "payment" add constraint "payment_instalment_check" check ("instalment" >= 1);`);
    this.addSql(`alter table "payment" add constraint "payment_amount_due_pence_check" check ("amount_due_pence" >= 0);`);
    this.addSql(`alter table "payment" add constraint "payment_amount_paid_pence_check" check ("amount_paid_pence" >= 0);`);
    this.addSql(
      `create table "grant_location" ("id" serial primary key, "grant_id" int not null, "name" text null, "geo_code" text null, "geo_code_type" text null, "country_code" text null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "grant_location" is 'A place where a grant is to benefit people (360Giving beneficiaryLocation).';`);
    this.addSql(`comment on column "grant_location"."grant_id" is 'The grant.';`);
    this.addSql(`comment on column "grant_location"."name" is 'Name of the place (360Giving beneficiaryLocation/name).';`);
    this.addSql(`comment on column "grant_location"."geo_code" is 'GSS code of the place (360Giving beneficiaryLocation/geoCode).';`);
    this.addSql(
      `comment on column "grant_location"."geo_code_type" is 'Kind of code (360Giving beneficiaryLocation/geoCodeType), such as LSOA.';`,
    );
    this.addSql(`comment on column "grant_location"."country_code" is 'ISO 3166 country (360Giving beneficiaryLocation/countryCode).';`);
    this.addSql(`comment on column "grant_location"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "grant_location"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "grant_location_grant_id_index" on "grant_location" ("grant_id");`);
    this.addSql(`create index "grant_location_upload_id_index" on "grant_location" ("upload_id");`);
    this.addSql(
      `create table "application_score" ("id" serial primary key, "application_id" int not null, "assessor_number" int not null, "score_percent" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "application_score" is 'One assessor’s score of an application before moderation. Assessors are numbered, never named.';`,
    );
    this.addSql(`comment on column "application_score"."application_id" is 'The application scored.';`);
    this.addSql(`comment on column "application_score"."assessor_number" is 'Which assessor, by number.';`);
    this.addSql(`comment on column "application_score"."score_percent" is 'The score, in percent.';`);
    this.addSql(`comment on column "application_score"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "application_score"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "application_score_upload_id_index" on "application_score" ("upload_id");`);
    this.addSql(`alter table "application_score" add constraint "application_score_unique" unique ("application_id", "assessor_number");`);
    this.addSql(`alter table "application_score" add constraint "application_score_assessor_number_check" check ("assessor_number" >= 1);`);
    this.addSql(
      `alter table "application_score" add constraint "application_score_score_percent_check" check ("score_percent" >= 0 and "score_percent" <= 100);`,
    );
    this.addSql(
      `create table "zone" ("id" serial primary key, "slug" text not null, "name" text not null, "district_name" text not null, "district_code" text not null, "police_force" text not null default 'Leicestershire Police', "since" date not null, "until" date null, "display_order" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "zone" is 'A People Zone: a small place that the Commissioner supports. What area it covers is dated data, see zone_area.';`,
    );
    this.addSql(`comment on column "zone"."slug" is 'Short name for addresses and filters, such as new-parks.';`);
    this.addSql(`comment on column "zone"."name" is 'Name of the zone as the office writes it.';`);
    this.addSql(`comment on column "zone"."district_name" is 'Local authority district that the zone lies in.';`);
    this.addSql(`comment on column "zone"."district_code" is 'GSS code of that district, such as E06000016.';`);
    this.addSql(`comment on column "zone"."police_force" is 'Police force that serves the zone, as data.police.uk names it.';`);
    this.addSql(`comment on column "zone"."since" is 'First day as a People Zone.';`);
    this.addSql(`comment on column "zone"."until" is 'First day on which it is no longer a People Zone. Null while it is one.';`);
    this.addSql(`comment on column "zone"."display_order" is 'Where the zone stands when all are listed.';`);
    this.addSql(`comment on column "zone"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "zone" add constraint "zone_slug_unique" unique ("slug");`);
    this.addSql(`create index "zone_upload_id_index" on "zone" ("upload_id");`);
    this.addSql(`alter table "zone" add constraint "zone_until_after_since" check ("until" is null or "until" > "since");`);
    this.addSql(`alter table "zone" add constraint "zone_slug_check" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');`);
    this.addSql(
      `create table "venue" ("id" serial primary key, "zone_id" int not null, "name" text not null, "kind" text not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "venue" is 'A place in a zone where activities happen.';`);
    this.addSql(`comment on column "venue"."zone_id" is 'The zone that the venue is in or serves.';`);
    this.addSql(`comment on column "venue"."name" is 'Name of the venue.';`);
    this.addSql(`comment on column "venue"."kind" is 'What kind of place it is.';`);
    this.addSql(`comment on column "venue"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "venue"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "venue_upload_id_index" on "venue" ("upload_id");`);
    this.addSql(`alter table "venue" add constraint "venue_zone_name_unique" unique ("zone_id", "name");`);
    this.addSql(
      `alter table "venue" add constraint "venue_kind_check" check ("kind" in ('COMMUNITY_ROOM', 'COMMUNITY_CENTRE', 'SCHOOL', 'PLAYGROUND', 'ALLOTMENT', 'PLACE_OF_WORSHIP', 'LIBRARY', 'OUTDOORS', 'OTHER'));`,
    );
    this.addSql(
      `create table "unpaid_work" ("id" serial primary key, "zone_id" int not null, "organisation_id" int null, "date" date not null, "minutes" int not null, "description" text not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "unpaid_work" is 'Community Payback: hours of unpaid work ordered by a court. Kept apart from volunteering.';`,
    );
    this.addSql(`comment on column "unpaid_work"."zone_id" is 'The zone where the work was done.';`);
    this.addSql(`comment on column "unpaid_work"."organisation_id" is 'The organisation that it was done for. Null when none.';`);
    this.addSql(`comment on column "unpaid_work"."date" is 'The day of the work.';`);
    this.addSql(`comment on column "unpaid_work"."minutes" is 'Minutes worked in all.';`);
    this.addSql(`comment on column "unpaid_work"."description" is 'What was done.';`);
    this.addSql(`comment on column "unpaid_work"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "unpaid_work"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "unpaid_work_zone_id_index" on "unpaid_work" ("zone_id");`);
    this.addSql(`create index "unpaid_work_organisation_id_index" on "unpaid_work" ("organisation_id");`);
    this.addSql(`create index "unpaid_work_upload_id_index" on "unpaid_work" ("upload_id");`);
    this.addSql(`alter table "unpaid_work" add constraint "unpaid_work_minutes_check" check ("minutes" >= 0);`);
    this.addSql(
      `create table "target" ("id" serial primary key, "measure_id" text not null, "zone_id" int null, "grain" text not null, "number" numeric(14,4) not null, "since" date not null, "set_by" text not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "target" is 'A number to reach, for a measure in a zone or in all, and since when it holds.';`);
    this.addSql(`comment on column "target"."measure_id" is 'The measure, such as engagement.attendances.';`);
    this.addSql(`comment on column "target"."zone_id" is 'The zone. Null for all zones together.';`);
    this.addSql(`comment on column "target"."grain" is 'The length of period that the number is for.';`);
    this.addSql(`comment on column "target"."number" is 'The number to reach, in the unit of the measure.';`);
    this.addSql(`comment on column "target"."since" is 'First day on which the target holds.';`);
    this.addSql(`comment on column "target"."set_by" is 'The office or board that set it, never a person by name.';`);
    this.addSql(`comment on column "target"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "target"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "target_zone_id_index" on "target" ("zone_id");`);
    this.addSql(`create index "target_upload_id_index" on "target" ("upload_id");`);
    this.addSql(`alter table "target" add constraint "target_grain_check" check ("grain" in ('MONTH', 'QUARTER', 'FINANCIAL_YEAR'));`);
    this.addSql(
      `create table "support_count" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "month" char(7) not null, "families_supported" int null, "individuals_supported" int null, "method" text not null, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "support_count" is 'Families and individuals that an organisation supported in a month, each counted once in that month. Never summed over months.';`,
    );
    this.addSql(`comment on column "support_count"."organisation_id" is 'Who supported them.';`);
    this.addSql(`comment on column "support_count"."zone_id" is 'The zone they were supported in.';`);
    this.addSql(`comment on column "support_count"."month" is 'The month of the count, such as 2026-04.';`);
    this.addSql(`comment on column "support_count"."families_supported" is 'Families supported. Null when not counted.';`);
    this.addSql(`comment on column "support_count"."individuals_supported" is 'Individuals supported. Null when not counted.';`);
    this.addSql(`comment on column "support_count"."method" is 'Counted from registrations or by head count.';`);
    this.addSql(`comment on column "support_count"."note" is 'What the period really was, when it was not the calendar month.';`);
    this.addSql(`comment on column "support_count"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "support_count"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "support_count_organisation_id_index" on "support_count" ("organisation_id");`);
    this.addSql(`create index "support_count_upload_id_index" on "support_count" ("upload_id");`);
    this.addSql(`alter table "support_count" add constraint "support_count_unique" unique ("zone_id", "month", "organisation_id");`);
    this.addSql(`alter table "support_count" add constraint "support_count_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');`);
    this.addSql(`alter table "support_count" add constraint "support_count_families_supported_check" check ("families_supported" >= 0);`);
    this.addSql(
      `alter table "support_count" add constraint "support_count_individuals_supported_check" check ("individuals_supported" >= 0);`,
    );
    this.addSql(
      `alter table "support_count" add constraint "support_count_method_check" check ("method" in ('REGISTERED', 'HEAD_COUNT'));`,
    );
    this.addSql(
      `create table "rebase" ("id" serial primary key, "measure_id" text not null, "zone_id" int null, "month" char(7) not null, "reason" text not null, "zone_event_id" int null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "rebase" is 'A decision that the process limits of a measure start afresh in a zone from a month. Only a person takes it, with a reason.';`,
    );
    this.addSql(`comment on column "rebase"."measure_id" is 'The measure, such as engagement.attendances.';`);
    this.addSql(`comment on column "rebase"."zone_id" is 'The zone. Null for all zones together.';`);
    this.addSql(`comment on column "rebase"."month" is 'First month of the new limits.';`);
    this.addSql(`comment on column "rebase"."reason" is 'Why the limits start afresh.';`);
    this.addSql(`comment on column "rebase"."zone_event_id" is 'The event that goes with it. Null when none.';`);
    this.addSql(`comment on column "rebase"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "rebase"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "rebase_zone_id_index" on "rebase" ("zone_id");`);
    this.addSql(`create index "rebase_upload_id_index" on "rebase" ("upload_id");`);
    this.addSql(`alter table "rebase" add constraint "rebase_unique" unique ("measure_id", "zone_id", "month");`);
    this.addSql(`alter table "rebase" add constraint "rebase_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');`);
    this.addSql(
      `create table "partnership_link" ("id" serial primary key, "organisation_id" int not null, "partner_id" int not null, "zone_id" int not null, "kind" text not null, "since" date not null, "until" date null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "partnership_link" is 'Two organisations that work together in a zone: by referral, joint sessions or a shared venue.';`,
    );
    this.addSql(
      `comment on column "partnership_link"."organisation_id" is 'The first organisation; for a referral, the one that refers.';`,
    );
    this.addSql(`comment on column "partnership_link"."partner_id" is 'The second organisation; for a referral, the one referred to.';`);
    this.addSql(`comment on column "partnership_link"."zone_id" is 'The zone where they work together.';`);
    this.addSql(`comment on column "partnership_link"."kind" is 'Referral, joint session or shared venue.';`);
    this.addSql(`comment on column "partnership_link"."since" is 'First day of working together.';`);
    this.addSql(`comment on column "partnership_link"."until" is 'First day on which they no longer did. Null while they do.';`);
    this.addSql(`comment on column "partnership_link"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "partnership_link"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "partnership_link_organisation_id_index" on "partnership_link" ("organisation_id");`);
    this.addSql(`create index "partnership_link_partner_id_index" on "partnership_link" ("partner_id");`);
    this.addSql(`create index "partnership_link_upload_id_index" on "partnership_link" ("upload_id");`);
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_unique" unique ("zone_id", "organisation_id", "partner_id", "kind", "since");`,
    );
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_two_organisations" check ("organisation_id" <> "partner_id");`,
    );
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_until_after_since" check ("until" is null or "until" > "since");`,
    );
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_kind_check" check ("kind" in ('REFERRAL', 'JOINT_SESSION', 'SHARED_VENUE'));`,
    );
    this.addSql(
      `create table "outreach_action" ("id" serial primary key, "zone_id" int not null, "date" date not null, "kind" text not null, "leaflets_delivered" int null, "properties_leafleted" int null, "contacts" int null, "duration_minutes" int null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "outreach_action" is 'A crime-prevention action in a zone: a leaflet drop, beat surgery, patch walk and the like.';`,
    );
    this.addSql(`comment on column "outreach_action"."zone_id" is 'The zone it was done in.';`);
    this.addSql(`comment on column "outreach_action"."date" is 'The day it was done, a UK date.';`);
    this.addSql(`comment on column "outreach_action"."kind" is 'What kind of action it was.';`);
    this.addSql(
      `comment on column "outreach_action"."leaflets_delivered" is 'Leaflets delivered. Null when leaflets were no part of it.';`,
    );
    this.addSql(
      `comment on column "outreach_action"."properties_leafleted" is 'Properties that got one. Null when leaflets were no part of it.';`,
    );
    this.addSql(`comment on column "outreach_action"."contacts" is 'People spoken to. Null when not counted.';`);
    this.addSql(`comment on column "outreach_action"."duration_minutes" is 'How long it took, in minutes. Null when not recorded.';`);
    this.addSql(`comment on column "outreach_action"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "outreach_action"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "outreach_action_zone_id_index" on "outreach_action" ("zone_id");`);
    this.addSql(`create index "outreach_action_upload_id_index" on "outreach_action" ("upload_id");`);
    this.addSql(`create index "outreach_action_date_index" on "outreach_action" ("date", "zone_id");`);
    this.addSql(
      `alter table "outreach_action" add constraint "outreach_action_leaflets_delivered_check" check ("leaflets_delivered" >= 0);`,
    );
    this.addSql(
      `alter table "outreach_action" add constraint "outreach_action_properties_leafleted_check" check ("properties_leafleted" >= 0);`,
    );
    this.addSql(`alter table "outreach_action" add constraint "outreach_action_contacts_check" check ("contacts" >= 0);`);
    this.addSql(`alter table "outreach_action" add constraint "outreach_action_duration_minutes_check" check ("duration_minutes" >= 0);`);
    this.addSql(
      `alter table "outreach_action" add constraint "outreach_action_kind_check" check ("kind" in ('LEAFLET_DROP', 'BEAT_SURGERY', 'PATCH_WALK', 'COMMUNITY_DAY', 'RESIDENTS_MEETING', 'CRIME_SURVEY', 'TARGET_HARDENING'));`,
    );
    this.addSql(
      `create table "outreach_action_organisation" ("id" serial primary key, "outreach_action_id" int not null, "organisation_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "outreach_action_organisation" is 'An organisation that took part in an outreach action.';`);
    this.addSql(`comment on column "outreach_action_organisation"."outreach_action_id" is 'The action.';`);
    this.addSql(`comment on column "outreach_action_organisation"."organisation_id" is 'Who took part.';`);
    this.addSql(`comment on column "outreach_action_organisation"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "outreach_action_organisation"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "outreach_action_organisation_organisation_id_index" on "outreach_action_organisation" ("organisation_id");`);
    this.addSql(`create index "outreach_action_organisation_upload_id_index" on "outreach_action_organisation" ("upload_id");`);
    this.addSql(
      `alter table "outreach_action_organisation" add constraint "outreach_action_organisation_unique" unique ("outreach_action_id", "organisation_id");`,
    );
    this.addSql(
      `create table "organisation_zone" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "organisation_zone" is 'A zone that an organisation works in.';`);
    this.addSql(`comment on column "organisation_zone"."organisation_id" is 'The organisation.';`);
    this.addSql(`comment on column "organisation_zone"."zone_id" is 'The zone that it works in.';`);
    this.addSql(`comment on column "organisation_zone"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "organisation_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "organisation_zone_zone_id_index" on "organisation_zone" ("zone_id");`);
    this.addSql(`create index "organisation_zone_upload_id_index" on "organisation_zone" ("upload_id");`);
    this.addSql(`alter table "organisation_zone" add constraint "organisation_zone_unique" unique ("organisation_id", "zone_id");`);
    this.addSql(
      `create table "grant_zone" ("id" serial primary key, "grant_id" int not null, "zone_id" int not null, "share" numeric(6,5) not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "grant_zone" is 'A zone that a grant is for, with its share. The shares of a grant sum to one.';`);
    this.addSql(`comment on column "grant_zone"."grant_id" is 'The grant.';`);
    this.addSql(`comment on column "grant_zone"."zone_id" is 'The zone.';`);
    this.addSql(`comment on column "grant_zone"."share" is 'Share of the amount that is for this zone, as a fraction of one.';`);
    this.addSql(`comment on column "grant_zone"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "grant_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "grant_zone_zone_id_index" on "grant_zone" ("zone_id");`);
    this.addSql(`create index "grant_zone_upload_id_index" on "grant_zone" ("upload_id");`);
    this.addSql(`alter table "grant_zone" add constraint "grant_zone_unique" unique ("grant_id", "zone_id");`);
    this.addSql(`alter table "grant_zone" add constraint "grant_zone_share_check" check ("share" > 0 and "share" <= 1);`);
    this.addSql(
      `create table "expected_return" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "template" text not null, "month" char(7) not null, "due_on" date not null, "received_on" date null, "state" text not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "expected_return" is 'A return owed by an organisation for a zone, template and month, and whether it came. Completeness is counted here.';`,
    );
    this.addSql(`comment on column "expected_return"."organisation_id" is 'Who owes the return.';`);
    this.addSql(`comment on column "expected_return"."zone_id" is 'The zone that the return is about.';`);
    this.addSql(`comment on column "expected_return"."template" is 'Which template it is.';`);
    this.addSql(`comment on column "expected_return"."month" is 'The month that it reports, such as 2026-04.';`);
    this.addSql(`comment on column "expected_return"."due_on" is 'The day it is due.';`);
    this.addSql(`comment on column "expected_return"."received_on" is 'The day it came. Null until it comes.';`);
    this.addSql(
      `comment on column "expected_return"."state" is 'Due, received, late (received after it was due), missing, or corrected.';`,
    );
    this.addSql(`comment on column "expected_return"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "expected_return"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "expected_return_organisation_id_index" on "expected_return" ("organisation_id");`);
    this.addSql(`create index "expected_return_upload_id_index" on "expected_return" ("upload_id");`);
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_unique" unique ("zone_id", "template", "month", "organisation_id");`,
    );
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_received_on_when_received" check (("state" in ('RECEIVED', 'LATE', 'CORRECTED')) = ("received_on" is not null));`,
    );
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');`,
    );
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_template_check" check ("template" in ('ENGAGEMENT_SESSIONS', 'SUPPORT_COUNTS', 'OUTREACH_LOG', 'CONCERNS', 'SPEND_REPORT'));`,
    );
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_state_check" check ("state" in ('DUE', 'RECEIVED', 'LATE', 'MISSING', 'CORRECTED'));`,
    );
    this.addSql(
      `create table "concern" ("id" serial primary key, "reference" text not null, "zone_id" int not null, "kind" text not null, "raised_on" date not null, "outreach_action_id" int null, "routed_to" text null, "routed_on" date null, "closed_on" date null, "outcome" text null, "fed_back_on" date null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "concern" is 'Something that residents raised, and its route: raised, routed to somebody, closed, fed back to residents.';`,
    );
    this.addSql(`comment on column "concern"."reference" is 'Reference that the office and residents use, such as NP-2026-014.';`);
    this.addSql(`comment on column "concern"."zone_id" is 'The zone it is about.';`);
    this.addSql(`comment on column "concern"."kind" is 'What it is about.';`);
    this.addSql(`comment on column "concern"."raised_on" is 'The day residents raised it.';`);
    this.addSql(`comment on column "concern"."outreach_action_id" is 'The action at which it was raised. Null when raised elsewhere.';`);
    this.addSql(`comment on column "concern"."routed_to" is 'Who was asked to act. Null until somebody is.';`);
    this.addSql(`comment on column "concern"."routed_on" is 'The day they were asked. Null until then.';`);
    this.addSql(`comment on column "concern"."closed_on" is 'The day it was closed. Null while open.';`);
    this.addSql(`comment on column "concern"."outcome" is 'What came of it. Null while open.';`);
    this.addSql(`comment on column "concern"."fed_back_on" is 'The day residents were told what came of it. Null until they are.';`);
    this.addSql(`comment on column "concern"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "concern"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "concern" add constraint "concern_reference_unique" unique ("reference");`);
    this.addSql(`create index "concern_zone_id_index" on "concern" ("zone_id");`);
    this.addSql(`create index "concern_outreach_action_id_index" on "concern" ("outreach_action_id");`);
    this.addSql(`create index "concern_closed_on_index" on "concern" ("closed_on");`);
    this.addSql(`create index "concern_upload_id_index" on "concern" ("upload_id");`);
    this.addSql(`create index "concern_raised_on_index" on "concern" ("raised_on", "zone_id");`);
    this.addSql(
      `alter table "concern" add constraint "concern_routed_after_raised" check ("routed_on" is null or "routed_on" >= "raised_on");`,
    );
    this.addSql(`alter table "concern" add constraint "concern_routed_to_someone" check (("routed_to" is null) = ("routed_on" is null));`);
    this.addSql(
      `alter table "concern" add constraint "concern_closed_after_raised" check ("closed_on" is null or "closed_on" >= "raised_on");`,
    );
    this.addSql(
      `alter table "concern" add constraint "concern_closed_only_when_routed" check ("closed_on" is null or "outcome" = 'RAISED_IN_ERROR' or ("routed_on" is not null and "closed_on" >= "routed_on"));`,
    );
    this.addSql(`alter table "concern" add constraint "concern_closed_with_outcome" check (("closed_on" is null) = ("outcome" is null));`);
    this.addSql(
      `alter table "concern" add constraint "concern_fed_back_after_closed" check ("fed_back_on" is null or ("closed_on" is not null and "fed_back_on" >= "closed_on"));`,
    );
    this.addSql(
      `alter table "concern" add constraint "concern_kind_check" check ("kind" in ('ANTI_SOCIAL_BEHAVIOUR', 'OFF_ROAD_BIKES', 'E_SCOOTERS', 'PARKING', 'SPEEDING', 'DRUG_DEALING', 'STREET_LIGHTING', 'HOUSING', 'OTHER'));`,
    );
    this.addSql(
      `alter table "concern" add constraint "concern_routed_to_check" check ("routed_to" in ('NEIGHBOURHOOD_COMMANDER', 'CHIEF_CONSTABLE', 'GOVERNANCE_BOARD', 'OPCC_COMMISSIONING', 'COUNCIL', 'HOUSING_PROVIDER'));`,
    );
    this.addSql(
      `alter table "concern" add constraint "concern_outcome_check" check ("outcome" in ('RESOLVED', 'ACTION_PLANNED', 'NO_FURTHER_ACTION', 'RAISED_IN_ERROR'));`,
    );
    this.addSql(
      `create table "application_zone" ("id" serial primary key, "application_id" int not null, "zone_id" int not null, "share" numeric(6,5) not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "application_zone" is 'A zone that an application is for, with its share. The shares of an application sum to one.';`,
    );
    this.addSql(`comment on column "application_zone"."application_id" is 'The application.';`);
    this.addSql(`comment on column "application_zone"."zone_id" is 'The zone.';`);
    this.addSql(`comment on column "application_zone"."share" is 'Share of the amount that is for this zone, as a fraction of one.';`);
    this.addSql(`comment on column "application_zone"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "application_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "application_zone_zone_id_index" on "application_zone" ("zone_id");`);
    this.addSql(`create index "application_zone_upload_id_index" on "application_zone" ("upload_id");`);
    this.addSql(`alter table "application_zone" add constraint "application_zone_unique" unique ("application_id", "zone_id");`);
    this.addSql(`alter table "application_zone" add constraint "application_zone_share_check" check ("share" > 0 and "share" <= 1);`);
    this.addSql(
      `create table "activity" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "venue_id" int null, "title" text not null, "kind" text not null, "theme" text not null, "since" date not null, "until" date null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "activity" is 'Something that an organisation runs in a zone again and again, such as an after-school club. Its sessions are counted.';`,
    );
    this.addSql(`comment on column "activity"."organisation_id" is 'Who runs it.';`);
    this.addSql(`comment on column "activity"."zone_id" is 'The zone it is for.';`);
    this.addSql(`comment on column "activity"."venue_id" is 'Where it usually happens. Null when it moves about.';`);
    this.addSql(`comment on column "activity"."title" is 'What it is called.';`);
    this.addSql(`comment on column "activity"."kind" is 'What kind of activity it is.';`);
    this.addSql(`comment on column "activity"."theme" is 'What it is mainly about.';`);
    this.addSql(`comment on column "activity"."since" is 'First day it ran.';`);
    this.addSql(`comment on column "activity"."until" is 'First day it no longer ran. Null while it runs.';`);
    this.addSql(`comment on column "activity"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "activity"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "activity_organisation_id_index" on "activity" ("organisation_id");`);
    this.addSql(`create index "activity_zone_id_index" on "activity" ("zone_id");`);
    this.addSql(`create index "activity_venue_id_index" on "activity" ("venue_id");`);
    this.addSql(`create index "activity_upload_id_index" on "activity" ("upload_id");`);
    this.addSql(`alter table "activity" add constraint "activity_until_after_since" check ("until" is null or "until" > "since");`);
    this.addSql(
      `alter table "activity" add constraint "activity_kind_check" check ("kind" in ('AFTER_SCHOOL_CLUB', 'HOUSING_SURGERY', 'VOLUNTEERING', 'COFFEE_MORNING', 'YOUTH_CLUB', 'MENTAL_HEALTH_CAFE', 'SUPPORT_SESSION', 'BEAT_SURGERY', 'COUNCILLOR_MEETING', 'HOUSING_PROVIDER_MEETING', 'TENANTS_ASSOCIATION', 'GARDENING', 'SPORT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_theme_check" check ("theme" in ('YOUNG_PEOPLE', 'HOUSING', 'WELLBEING', 'COMMUNITY', 'SAFETY'));`,
    );
    this.addSql(
      `create table "session" ("id" serial primary key, "activity_id" int not null, "date" date not null, "state" text not null, "attendances_0_to_9" int null, "attendances_10_to_17" int null, "attendances_18_to_24" int null, "attendances_25_to_64" int null, "attendances_65_and_over" int null, "attendances_age_not_recorded" int null, "attendances" int generated always as ("attendances_0_to_9" + "attendances_10_to_17" + "attendances_18_to_24" + "attendances_25_to_64" + "attendances_65_and_over" + "attendances_age_not_recorded") stored null, "newcomers" int null, "volunteers" int null, "volunteer_minutes" int null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "session" is 'One session of an activity. Counts only: no names, ever. A held session with no count is not recorded, never 0.';`,
    );
    this.addSql(`comment on column "session"."activity_id" is 'The activity that the session belongs to.';`);
    this.addSql(`comment on column "session"."date" is 'The day of the session, a UK date.';`);
    this.addSql(`comment on column "session"."state" is 'Planned, held or cancelled.';`);
    this.addSql(
      `comment on column "session"."attendances_0_to_9" is 'Attendances (person-visits, not people) by children aged 0 to 9. Null when the session was not counted.';`,
    );
    this.addSql(
      `comment on column "session"."attendances_10_to_17" is 'Attendances (person-visits, not people) by people aged 10 to 17. Null when the session was not counted.';`,
    );
    this.addSql(
      `comment on column "session"."attendances_18_to_24" is 'Attendances (person-visits, not people) by people aged 18 to 24. Null when the session was not counted.';`,
    );
    this.addSql(
      `comment on column "session"."attendances_25_to_64" is 'Attendances (person-visits, not people) by people aged 25 to 64. Null when the session was not counted.';`,
    );
    this.addSql(
      `comment on column "session"."attendances_65_and_over" is 'Attendances (person-visits, not people) by people aged 65 and over. Null when the session was not counted.';`,
    );
    this.addSql(
      `comment on column "session"."attendances_age_not_recorded" is 'Attendances (person-visits, not people) whose age was not recorded. Null when the session was not counted.';`,
    );
    this.addSql(
      `comment on column "session"."attendances" is 'Attendances in all: person-visits, never called people. Null when the session was not counted.';`,
    );
    this.addSql(`comment on column "session"."newcomers" is 'Attendances by people who came for the first time. Null when not counted.';`);
    this.addSql(`comment on column "session"."volunteers" is 'Volunteers who helped. Null when not counted.';`);
    this.addSql(`comment on column "session"."volunteer_minutes" is 'Minutes given by those volunteers in all. Null when not counted.';`);
    this.addSql(`comment on column "session"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "session"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "session_upload_id_index" on "session" ("upload_id");`);
    this.addSql(`create index "session_date_index" on "session" ("date", "activity_id");`);
    this.addSql(`alter table "session" add constraint "session_activity_date_unique" unique ("activity_id", "date");`);
    this.addSql(
      `alter table "session" add constraint "session_counted_in_all_bands_or_none" check (num_nulls("attendances_0_to_9", "attendances_10_to_17", "attendances_18_to_24", "attendances_25_to_64", "attendances_65_and_over", "attendances_age_not_recorded") in (0, 6));`,
    );
    this.addSql(
      `alter table "session" add constraint "session_counted_only_when_held" check ("state" = 'HELD' or ("attendances_0_to_9" is null and "newcomers" is null and "volunteers" is null));`,
    );
    this.addSql(
      `alter table "session" add constraint "session_newcomers_among_attendances" check ("newcomers" is null or "newcomers" <= "attendances_0_to_9" + "attendances_10_to_17" + "attendances_18_to_24" + "attendances_25_to_64" + "attendances_65_and_over" + "attendances_age_not_recorded");`,
    );
    this.addSql(`alter table "session" add constraint "session_attendances_0_to_9_check" check ("attendances_0_to_9" >= 0);`);
    this.addSql(`alter table "session" add constraint "session_attendances_10_to_17_check" check ("attendances_10_to_17" >= 0);`);
    this.addSql(`alter table "session" add constraint "session_attendances_18_to_24_check" check ("attendances_18_to_24" >= 0);`);
    this.addSql(`alter table "session" add constraint "session_attendances_25_to_64_check" check ("attendances_25_to_64" >= 0);`);
    this.addSql(`alter table "session" add constraint "session_attendances_65_and_over_check" check ("attendances_65_and_over" >= 0);`);
    this.addSql(
      `alter table "session" add constraint "session_attendances_age_not_recorded_check" check ("attendances_age_not_recorded" >= 0);`,
    );
    this.addSql(`alter table "session" add constraint "session_newcomers_check" check ("newcomers" >= 0);`);
    this.addSql(`alter table "session" add constraint "session_volunteers_check" check ("volunteers" >= 0);`);
    this.addSql(`alter table "session" add constraint "session_volunteer_minutes_check" check ("volunteer_minutes" >= 0);`);
    this.addSql(`alter table "session" add constraint "session_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));`);
    this.addSql(
      `create table "activity_funding" ("id" serial primary key, "activity_id" int not null, "grant_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "activity_funding" is 'The grant that pays for an activity. An activity without a row here is paid for by none.';`,
    );
    this.addSql(`comment on column "activity_funding"."activity_id" is 'The activity paid for.';`);
    this.addSql(`comment on column "activity_funding"."grant_id" is 'The grant that pays for it.';`);
    this.addSql(`comment on column "activity_funding"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "activity_funding"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`alter table "activity_funding" add constraint "activity_funding_activity_id_unique" unique ("activity_id");`);
    this.addSql(`create index "activity_funding_grant_id_index" on "activity_funding" ("grant_id");`);
    this.addSql(`create index "activity_funding_upload_id_index" on "activity_funding" ("upload_id");`);
    this.addSql(
      `create table "zone_area" ("id" serial primary key, "zone_id" int not null, "kind" text not null, "lsoa_code" text null, "streets" jsonb null, "polygon" jsonb null, "valid_from" date not null, "valid_to" date null, "confidence" text not null, "provisional" boolean not null default true, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(
      `comment on table "zone_area" is 'What makes a zone, dated: an LSOA code, a list of streets or a polygon. No official boundary is published.';`,
    );
    this.addSql(`comment on column "zone_area"."zone_id" is 'The zone that this area is part of.';`);
    this.addSql(`comment on column "zone_area"."kind" is 'LSOA, list of streets, or polygon.';`);
    this.addSql(`comment on column "zone_area"."lsoa_code" is 'GSS code of the LSOA (2011 or 2021 vintage), for areas of kind LSOA.';`);
    this.addSql(`comment on column "zone_area"."streets" is 'Street names as data.police.uk writes them, for areas of kind STREETS.';`);
    this.addSql(
      `comment on column "zone_area"."polygon" is 'GeoJSON geometry in WGS 84 (longitude, latitude), for areas of kind POLYGON.';`,
    );
    this.addSql(`comment on column "zone_area"."valid_from" is 'First day on which the area belongs to the zone.';`);
    this.addSql(`comment on column "zone_area"."valid_to" is 'First day on which it no longer does. Null while it does.';`);
    this.addSql(`comment on column "zone_area"."confidence" is 'How sure the membership is. Counts by zone use high and medium.';`);
    this.addSql(`comment on column "zone_area"."provisional" is 'True until the office publishes an official boundary.';`);
    this.addSql(`comment on column "zone_area"."note" is 'Why the area is in the zone, and what to beware of.';`);
    this.addSql(`comment on column "zone_area"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "zone_area"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "zone_area_zone_id_index" on "zone_area" ("zone_id");`);
    this.addSql(`create index "zone_area_upload_id_index" on "zone_area" ("upload_id");`);
    this.addSql(`create index "zone_area_lsoa_code_index" on "zone_area" ("lsoa_code", "zone_id");`);
    this.addSql(
      `alter table "zone_area" add constraint "zone_area_to_after_from" check ("valid_to" is null or "valid_to" > "valid_from");`,
    );
    this.addSql(
      `alter table "zone_area" add constraint "zone_area_one_kind" check (("kind" = 'LSOA') = ("lsoa_code" is not null) and ("kind" = 'STREETS') = ("streets" is not null) and ("kind" = 'POLYGON') = ("polygon" is not null));`,
    );
    this.addSql(`alter table "zone_area" add constraint "zone_area_kind_check" check ("kind" in ('LSOA', 'STREETS', 'POLYGON'));`);
    this.addSql(`alter table "zone_area" add constraint "zone_area_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));`);
    this.addSql(
      `create table "zone_event" ("id" serial primary key, "date" date not null, "title" text not null, "kind" text not null, "link" text null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "zone_event" is 'A dated event that charts annotate. It says what happened, never what it caused.';`);
    this.addSql(`comment on column "zone_event"."date" is 'The day it happened.';`);
    this.addSql(`comment on column "zone_event"."title" is 'What happened, in at most 50 characters.';`);
    this.addSql(`comment on column "zone_event"."kind" is 'What sort of event it is.';`);
    this.addSql(`comment on column "zone_event"."link" is 'Where it was published. Null when it was not.';`);
    this.addSql(`comment on column "zone_event"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "zone_event"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "zone_event_upload_id_index" on "zone_event" ("upload_id");`);
    this.addSql(
      `alter table "zone_event" add constraint "zone_event_title_check" check (char_length("title") >= 1 and char_length("title") <= 50);`,
    );
    this.addSql(
      `alter table "zone_event" add constraint "zone_event_kind_check" check ("kind" in ('PLACE', 'FUNDING', 'ENFORCEMENT', 'PROGRAMME', 'DATA'));`,
    );
    this.addSql(
      `create table "zone_event_zone" ("id" serial primary key, "zone_event_id" int not null, "zone_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);`,
    );
    this.addSql(`comment on table "zone_event_zone" is 'A zone that an event concerns.';`);
    this.addSql(`comment on column "zone_event_zone"."zone_event_id" is 'The event.';`);
    this.addSql(`comment on column "zone_event_zone"."zone_id" is 'The zone it concerns.';`);
    this.addSql(`comment on column "zone_event_zone"."upload_id" is 'The import that this row came from.';`);
    this.addSql(
      `comment on column "zone_event_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';`,
    );
    this.addSql(`create index "zone_event_zone_zone_id_index" on "zone_event_zone" ("zone_id");`);
    this.addSql(`create index "zone_event_zone_upload_id_index" on "zone_event_zone" ("upload_id");`);
    this.addSql(`alter table "zone_event_zone" add constraint "zone_event_zone_unique" unique ("zone_event_id", "zone_id");`);
    this.addSql(
      `alter table "row_fault" add constraint "row_fault_upload_id_foreign" foreign key ("upload_id") references "upload" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "population" add constraint "population_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "organisation_identifier" add constraint "organisation_identifier_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "organisation_identifier" add constraint "organisation_identifier_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(`alter table "lsoa" add constraint "lsoa_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(
      `alter table "funding_programme" add constraint "funding_programme_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_funding_programme_id_foreign" foreign key ("funding_programme_id") references "funding_programme" ("id");`,
    );
    this.addSql(
      `alter table "funding_round" add constraint "funding_round_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "force_month" add constraint "force_month_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "deprivation" add constraint "deprivation_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "application" add constraint "application_funding_round_id_foreign" foreign key ("funding_round_id") references "funding_round" ("id");`,
    );
    this.addSql(
      `alter table "application" add constraint "application_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "application" add constraint "application_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "grant_award" add constraint "grant_award_recipient_organisation_id_foreign" foreign key ("recipient_organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "grant_award" add constraint "grant_award_funding_organisation_id_foreign" foreign key ("funding_organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "grant_award" add constraint "grant_award_funding_programme_id_foreign" foreign key ("funding_programme_id") references "funding_programme" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "grant_award" add constraint "grant_award_funding_round_id_foreign" foreign key ("funding_round_id") references "funding_round" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "grant_award" add constraint "grant_award_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "grant_award" add constraint "grant_award_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "spend_report" add constraint "spend_report_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "spend_report" add constraint "spend_report_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "payment" add constraint "payment_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "payment" add constraint "payment_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(
      `alter table "grant_location" add constraint "grant_location_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "grant_location" add constraint "grant_location_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "application_score" add constraint "application_score_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "application_score" add constraint "application_score_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(`alter table "zone" add constraint "zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(`alter table "venue" add constraint "venue_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`);
    this.addSql(`alter table "venue" add constraint "venue_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(`alter table "unpaid_work" add constraint "unpaid_work_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`);
    this.addSql(
      `alter table "unpaid_work" add constraint "unpaid_work_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "unpaid_work" add constraint "unpaid_work_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "target" add constraint "target_zone_id_foreign" foreign key ("zone_id") references "zone" ("id") on delete set null;`,
    );
    this.addSql(`alter table "target" add constraint "target_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(
      `alter table "support_count" add constraint "support_count_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "support_count" add constraint "support_count_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`,
    );
    this.addSql(
      `alter table "support_count" add constraint "support_count_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "rebase" add constraint "rebase_zone_id_foreign" foreign key ("zone_id") references "zone" ("id") on delete set null;`,
    );
    this.addSql(`alter table "rebase" add constraint "rebase_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_partner_id_foreign" foreign key ("partner_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`,
    );
    this.addSql(
      `alter table "partnership_link" add constraint "partnership_link_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "outreach_action" add constraint "outreach_action_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`,
    );
    this.addSql(
      `alter table "outreach_action" add constraint "outreach_action_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "outreach_action_organisation" add constraint "outreach_action_organisation_outreach_action_id_foreign" foreign key ("outreach_action_id") references "outreach_action" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "outreach_action_organisation" add constraint "outreach_action_organisation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "outreach_action_organisation" add constraint "outreach_action_organisation_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "organisation_zone" add constraint "organisation_zone_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "organisation_zone" add constraint "organisation_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`,
    );
    this.addSql(
      `alter table "organisation_zone" add constraint "organisation_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "grant_zone" add constraint "grant_zone_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "grant_zone" add constraint "grant_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`);
    this.addSql(
      `alter table "grant_zone" add constraint "grant_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`,
    );
    this.addSql(
      `alter table "expected_return" add constraint "expected_return_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(`alter table "concern" add constraint "concern_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`);
    this.addSql(
      `alter table "concern" add constraint "concern_outreach_action_id_foreign" foreign key ("outreach_action_id") references "outreach_action" ("id") on delete set null;`,
    );
    this.addSql(`alter table "concern" add constraint "concern_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(
      `alter table "application_zone" add constraint "application_zone_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "application_zone" add constraint "application_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`,
    );
    this.addSql(
      `alter table "application_zone" add constraint "application_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");`,
    );
    this.addSql(`alter table "activity" add constraint "activity_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`);
    this.addSql(
      `alter table "activity" add constraint "activity_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on delete set null;`,
    );
    this.addSql(`alter table "activity" add constraint "activity_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(
      `alter table "session" add constraint "session_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(`alter table "session" add constraint "session_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(
      `alter table "activity_funding" add constraint "activity_funding_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
    );
    this.addSql(
      `alter table "activity_funding" add constraint "activity_funding_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id");`,
    );
    this.addSql(
      `alter table "activity_funding" add constraint "activity_funding_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(`alter table "zone_area" add constraint "zone_area_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`);
    this.addSql(
      `alter table "zone_area" add constraint "zone_area_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "zone_event" add constraint "zone_event_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
    this.addSql(
      `alter table "zone_event_zone" add constraint "zone_event_zone_zone_event_id_foreign" foreign key ("zone_event_id") references "zone_event" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "zone_event_zone" add constraint "zone_event_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");`,
    );
    this.addSql(
      `alter table "zone_event_zone" add constraint "zone_event_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`,
    );
  }
}
