-- Written by `npm run generate`; do not edit.

-- 0001-initial-tables
create table "upload" ("id" serial primary key, "source" text not null, "file_name" text not null, "sha256" char(64) not null, "byte_count" bigint not null, "state" text not null, "rows_in" int not null default 0, "rows_published" int not null default 0, "rows_rejected" int not null default 0, "rows_blank" int not null default 0, "attribution" text null, "received_at" timestamptz not null, "published_at" timestamptz null);;
comment on table "upload" is 'An import: the original kept by its SHA-256, what was read in it, and what became of it.';;
comment on column "upload"."source" is 'What kind of source this is; each has one importer.';;
comment on column "upload"."file_name" is 'The name of the file as it was given.';;
comment on column "upload"."sha256" is 'SHA-256 of the original bytes, in hexadecimal. The same bytes again are the same import.';;
comment on column "upload"."byte_count" is 'Size of the original in bytes.';;
comment on column "upload"."state" is 'Where the import stands: received, parsing, checked, published, rejected or superseded by a later file.';;
comment on column "upload"."rows_in" is 'Rows read. Rows in = published + rejected + blank once the import is published.';;
comment on column "upload"."rows_published" is 'Rows that were published.';;
comment on column "upload"."rows_rejected" is 'Rows that were rejected, each with a fault.';;
comment on column "upload"."rows_blank" is 'Rows that held nothing.';;
comment on column "upload"."attribution" is 'The attribution that the licence of the source asks for.';;
comment on column "upload"."received_at" is 'When the file arrived, UTC instant.';;
comment on column "upload"."published_at" is 'When its rows became visible, UTC instant. Null until published.';;
alter table "upload" add constraint "upload_source_sha256_unique" unique ("source", "sha256");;
alter table "upload" add constraint "upload_rows_accounted_for" check ("state" <> 'PUBLISHED' or "rows_in" = "rows_published" + "rows_rejected" + "rows_blank");;
alter table "upload" add constraint "upload_sha256_is_hex" check ("sha256" ~ '^[0-9a-f]{64}$');;
alter table "upload" add constraint "upload_counts_not_negative" check (least("byte_count", "rows_in", "rows_published", "rows_rejected", "rows_blank") >= 0);;
alter table "upload" add constraint "upload_source_check" check ("source" in ('POLICE_STREET', 'POLICE_STREET_COUNTS', 'THREE_SIXTY_GIVING', 'LSOA_LOOKUP', 'LSOA_POPULATION', 'LSOA_DEPRIVATION', 'ZONE_MEMBERSHIP', 'ZONE_OUTLINE', 'PUBLISHED_FACTS', 'ILLUSTRATION'));;
alter table "upload" add constraint "upload_state_check" check ("state" in ('RECEIVED', 'PARSING', 'CHECKED', 'PUBLISHED', 'REJECTED', 'SUPERSEDED'));;
create table "row_fault" ("id" bigserial primary key, "upload_id" int not null, "row" int null, "column" text null, "read" text null, "code" text not null, "message" text not null, "severity" text not null);;
comment on table "row_fault" is 'A fault found in an import: where it is, what was read, what is wrong and what to do.';;
comment on column "row_fault"."upload_id" is 'The import that the fault was found in.';;
comment on column "row_fault"."row" is 'Row in the file as a spreadsheet counts it: the header is row 1. Null when the fault is of the whole file.';;
comment on column "row_fault"."column" is 'Column by its header, or the path inside a JSON document. Null when the fault is of the whole row.';;
comment on column "row_fault"."read" is 'What was read there.';;
comment on column "row_fault"."code" is 'A stable name for the kind of fault.';;
comment on column "row_fault"."message" is 'What is wrong and what to do.';;
comment on column "row_fault"."severity" is 'Must fix, check this, or for information.';;
create index "row_fault_upload_id_index" on "row_fault" ("upload_id");;
alter table "row_fault" add constraint "row_fault_severity_check" check ("severity" in ('MUST_FIX', 'CHECK_THIS', 'FOR_INFORMATION'));;
create table "recorded_crime" ("id" bigserial primary key, "month" char(7) not null, "force" text not null, "crime_identifier" text null, "lsoa_code" text null, "longitude" numeric(9,6) null, "latitude" numeric(8,6) null, "location_text" text null, "crime_type" text not null, "last_outcome" text null, "row_count" int not null default 1, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "recorded_crime" is 'Rows of data.police.uk street files (Open Government Licence v3.0), replaced a force-month at a time. Identical rows of anti-social behaviour are separate incidents. Anti-social behaviour is kept apart from crime.';;
comment on column "recorded_crime"."month" is 'Month of the record, such as 2025-08.';;
comment on column "recorded_crime"."force" is 'Police force that reported it, such as Leicestershire Police.';;
comment on column "recorded_crime"."crime_identifier" is 'Crime ID of data.police.uk. Null for anti-social behaviour and for counts.';;
comment on column "recorded_crime"."lsoa_code" is 'GSS code of the LSOA of the snap point. Null when the row has no location.';;
comment on column "recorded_crime"."longitude" is 'Longitude of the snap point (an anonymised point on or near the place), WGS 84. Null without location.';;
comment on column "recorded_crime"."latitude" is 'Latitude of the snap point, WGS 84. Null without location.';;
comment on column "recorded_crime"."location_text" is 'Location text of data.police.uk, such as On or near Aikman Avenue.';;
comment on column "recorded_crime"."crime_type" is 'Crime type in the words of data.police.uk.';;
comment on column "recorded_crime"."last_outcome" is 'Last outcome category of data.police.uk at the time of the download. Null for anti-social behaviour.';;
comment on column "recorded_crime"."row_count" is 'How many records this row stands for: 1 in street files, more in derived tables of counts.';;
comment on column "recorded_crime"."upload_id" is 'The import that this row came from.';;
comment on column "recorded_crime"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "recorded_crime_force_month_index" on "recorded_crime" ("force", "month");;
create index "recorded_crime_lsoa_code_month_index" on "recorded_crime" ("lsoa_code", "month");;
alter table "recorded_crime" add constraint "recorded_crime_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');;
alter table "recorded_crime" add constraint "recorded_crime_row_count_check" check ("row_count" >= 1);;
alter table "recorded_crime" add constraint "recorded_crime_crime_type_check" check ("crime_type" in ('Anti-social behaviour', 'Bicycle theft', 'Burglary', 'Criminal damage and arson', 'Drugs', 'Other crime', 'Other theft', 'Possession of weapons', 'Public order', 'Robbery', 'Shoplifting', 'Theft from the person', 'Vehicle crime', 'Violence and sexual offences'));;
create table "population" ("id" serial primary key, "lsoa_code" text not null, "year" int not null, "persons" int not null, "households" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "population" is 'Usual residents and households of an LSOA. Source: Census 2021 (ONS), Open Government Licence v3.0.';;
comment on column "population"."lsoa_code" is 'GSS code of the LSOA.';;
comment on column "population"."year" is 'Year of the count or estimate.';;
comment on column "population"."persons" is 'Usual residents.';;
comment on column "population"."households" is 'Households with at least one usual resident.';;
comment on column "population"."upload_id" is 'The import that this row came from.';;
comment on column "population"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "population_upload_id_index" on "population" ("upload_id");;
alter table "population" add constraint "population_lsoa_code_year_unique" unique ("lsoa_code", "year");;
alter table "population" add constraint "population_persons_check" check ("persons" >= 0);;
alter table "population" add constraint "population_households_check" check ("households" >= 0);;
create table "organisation" ("id" serial primary key, "name" text not null, "kind" text not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "organisation" is 'A body that works in the zones, funds or receives grants. Never a private person.';;
comment on column "organisation"."name" is 'Name of the organisation.';;
comment on column "organisation"."kind" is 'What kind of body it is.';;
comment on column "organisation"."upload_id" is 'The import that this row came from.';;
comment on column "organisation"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "organisation" add constraint "organisation_name_unique" unique ("name");;
create index "organisation_upload_id_index" on "organisation" ("upload_id");;
alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('CHARITY', 'COMMUNITY_GROUP', 'COMMUNITY_INTEREST_COMPANY', 'SCHOOL', 'COUNCIL', 'POLICE', 'HOUSING_PROVIDER', 'HEALTH', 'COMMISSIONER', 'OTHER'));;
create table "organisation_identifier" ("id" serial primary key, "organisation_id" int not null, "identifier" text not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "organisation_identifier" is 'An org-id identifier of an organisation, such as GB-CHC-1068298 or GB-COH-01234567. Leading zeros are kept.';;
comment on column "organisation_identifier"."organisation_id" is 'The organisation identified.';;
comment on column "organisation_identifier"."identifier" is 'The identifier with its org-id list prefix, exactly as registered.';;
comment on column "organisation_identifier"."upload_id" is 'The import that this row came from.';;
comment on column "organisation_identifier"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "organisation_identifier_organisation_id_index" on "organisation_identifier" ("organisation_id");;
alter table "organisation_identifier" add constraint "organisation_identifier_identifier_unique" unique ("identifier");;
create index "organisation_identifier_upload_id_index" on "organisation_identifier" ("upload_id");;
create table "lsoa" ("id" serial primary key, "code" text not null, "name" text not null, "district_code" text not null, "district_name" text not null, "in_2011" boolean not null, "in_2021" boolean not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "lsoa" is 'A Lower layer Super Output Area (ONS) of the districts whose lookup is loaded. Joined on its code, never on its name.';;
comment on column "lsoa"."code" is 'GSS code, such as E01013726.';;
comment on column "lsoa"."name" is 'Name in the latest vintage that has it, such as Leicester 012D.';;
comment on column "lsoa"."district_code" is 'GSS code of its local authority district.';;
comment on column "lsoa"."district_name" is 'Name of its local authority district.';;
comment on column "lsoa"."in_2011" is 'Whether the code exists in the 2011 vintage (police files up to 2022-10).';;
comment on column "lsoa"."in_2021" is 'Whether the code exists in the 2021 vintage (police files from 2024-01).';;
comment on column "lsoa"."upload_id" is 'The import that this row came from.';;
comment on column "lsoa"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "lsoa" add constraint "lsoa_code_unique" unique ("code");;
create index "lsoa_district_code_index" on "lsoa" ("district_code");;
create index "lsoa_upload_id_index" on "lsoa" ("upload_id");;
alter table "lsoa" add constraint "lsoa_in_some_vintage" check ("in_2011" or "in_2021");;
alter table "lsoa" add constraint "lsoa_code_check" check ("code" ~ '^[EW]01[0-9]{6}$');;
create table "funding_programme" ("id" serial primary key, "code" text not null, "title" text not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "funding_programme" is 'A fund that the office runs in yearly rounds, such as People Zones Grants.';;
comment on column "funding_programme"."code" is 'Short code of the programme (360Giving grantProgramme/code).';;
comment on column "funding_programme"."title" is 'Title of the programme (360Giving grantProgramme/title).';;
comment on column "funding_programme"."upload_id" is 'The import that this row came from.';;
comment on column "funding_programme"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "funding_programme" add constraint "funding_programme_code_unique" unique ("code");;
create index "funding_programme_upload_id_index" on "funding_programme" ("upload_id");;
create table "funding_round" ("id" serial primary key, "funding_programme_id" int not null, "financial_year" text not null, "title" text not null, "opens_on" date null, "closes_on" date null, "decided_on" date null, "budget_pence" bigint null, "maximum_award_pence" bigint null, "cut_off_score_percent" int null, "applications_published" int null, "awards_published" int null, "amount_awarded_published_pence" bigint null, "source_url" text null, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "funding_round" is 'One round of a funding programme. Null means that it was not published.';;
comment on column "funding_round"."funding_programme_id" is 'The programme that the round belongs to.';;
comment on column "funding_round"."financial_year" is 'Financial year of the round, such as 2024/25.';;
comment on column "funding_round"."title" is 'Title of the round, such as Round 2.';;
comment on column "funding_round"."opens_on" is 'First day for applications. Null when not published.';;
comment on column "funding_round"."closes_on" is 'Last day for applications. Null when not published.';;
comment on column "funding_round"."decided_on" is 'Day of the decision. Null when not published or not yet decided.';;
comment on column "funding_round"."budget_pence" is 'Budget of the round in pence. Null when not published.';;
comment on column "funding_round"."maximum_award_pence" is 'Largest amount that one applicant may ask for, in pence. Null when not published.';;
comment on column "funding_round"."cut_off_score_percent" is 'Moderated score from which applications are recommended, in percent. Null when not published.';;
comment on column "funding_round"."applications_published" is 'Applications that the office published having received. Null when not published.';;
comment on column "funding_round"."awards_published" is 'Awards that the office published. Null when not published.';;
comment on column "funding_round"."amount_awarded_published_pence" is 'Total that the office published having awarded, in pence. Null when not published.';;
comment on column "funding_round"."source_url" is 'Page that the published figures were taken from.';;
comment on column "funding_round"."note" is 'What the published page says besides.';;
comment on column "funding_round"."upload_id" is 'The import that this row came from.';;
comment on column "funding_round"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "funding_round_upload_id_index" on "funding_round" ("upload_id");;
alter table "funding_round" add constraint "funding_round_unique" unique ("funding_programme_id", "financial_year", "title");;
alter table "funding_round" add constraint "funding_round_closes_after_opens" check ("closes_on" is null or "opens_on" is null or "closes_on" >= "opens_on");;
alter table "funding_round" add constraint "funding_round_decided_after_closes" check ("decided_on" is null or "closes_on" is null or "decided_on" >= "closes_on");;
alter table "funding_round" add constraint "funding_round_awards_among_applications" check ("applications_published" is null or "awards_published" <= "applications_published");;
alter table "funding_round" add constraint "funding_round_financial_year_check" check ("financial_year" ~ '^[0-9]{4}/[0-9]{2}$');;
alter table "funding_round" add constraint "funding_round_budget_pence_check" check ("budget_pence" >= 0);;
alter table "funding_round" add constraint "funding_round_maximum_award_pence_check" check ("maximum_award_pence" >= 0);;
alter table "funding_round" add constraint "funding_round_cut_off_score_percent_check" check ("cut_off_score_percent" >= 0 and "cut_off_score_percent" <= 100);;
alter table "funding_round" add constraint "funding_round_applications_published_check" check ("applications_published" >= 0);;
alter table "funding_round" add constraint "funding_round_awards_published_check" check ("awards_published" >= 0);;
alter table "funding_round" add constraint "funding_round_amount_awarded_published_pence_check" check ("amount_awarded_published_pence" >= 0);;
create table "force_month" ("id" serial primary key, "force" text not null, "month" char(7) not null, "record_count" int not null, "records_not_located" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "force_month" is 'A month of a force that is held here, and the import it came from. A month that is missing here is a gap, not zero crime.';;
comment on column "force_month"."force" is 'Police force, such as Leicestershire Police.';;
comment on column "force_month"."month" is 'Month, such as 2025-08.';;
comment on column "force_month"."record_count" is 'Records held for the month, anti-social behaviour included.';;
comment on column "force_month"."records_not_located" is 'Records among them that have no location.';;
comment on column "force_month"."upload_id" is 'The import that this row came from.';;
comment on column "force_month"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "force_month_upload_id_index" on "force_month" ("upload_id");;
alter table "force_month" add constraint "force_month_unique" unique ("month", "force");;
alter table "force_month" add constraint "force_month_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');;
alter table "force_month" add constraint "force_month_record_count_check" check ("record_count" >= 0);;
alter table "force_month" add constraint "force_month_records_not_located_check" check ("records_not_located" >= 0);;
create table "deprivation" ("id" serial primary key, "lsoa_code" text not null, "year" int not null, "rank" int not null, "decile" int not null, "crime_decile" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "deprivation" is 'Index of Multiple Deprivation of an LSOA. Source: English Indices of Deprivation (MHCLG), Open Government Licence v3.0.';;
comment on column "deprivation"."lsoa_code" is 'GSS code of the LSOA: 2011 vintage for the 2019 index, 2021 vintage for the 2025 index.';;
comment on column "deprivation"."year" is 'Edition of the index: 2019 or 2025.';;
comment on column "deprivation"."rank" is 'Rank among the LSOAs of England; 1 is the most deprived.';;
comment on column "deprivation"."decile" is 'Decile of that rank; 1 is the most deprived tenth.';;
comment on column "deprivation"."crime_decile" is 'Decile of the crime domain; 1 is the most deprived tenth.';;
comment on column "deprivation"."upload_id" is 'The import that this row came from.';;
comment on column "deprivation"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "deprivation_upload_id_index" on "deprivation" ("upload_id");;
alter table "deprivation" add constraint "deprivation_lsoa_code_year_unique" unique ("lsoa_code", "year");;
alter table "deprivation" add constraint "deprivation_rank_check" check ("rank" >= 1);;
alter table "deprivation" add constraint "deprivation_decile_check" check ("decile" >= 1 and "decile" <= 10);;
alter table "deprivation" add constraint "deprivation_crime_decile_check" check ("crime_decile" >= 1 and "crime_decile" <= 10);;
create table "application" ("id" serial primary key, "reference" text not null, "funding_round_id" int not null, "organisation_id" int not null, "title" text not null, "received_on" date not null, "amount_applied_for_pence" bigint not null, "moderated_score_percent" int null, "recommendation" text null, "decision" text null, "decided_by" text null, "decided_on" date null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "application" is 'An application for money in a funding round, for one or more zones with a share each.';;
comment on column "application"."reference" is 'Reference of the application.';;
comment on column "application"."funding_round_id" is 'The round applied to.';;
comment on column "application"."organisation_id" is 'Who applied.';;
comment on column "application"."title" is 'Title of the project.';;
comment on column "application"."received_on" is 'The day the application arrived.';;
comment on column "application"."amount_applied_for_pence" is 'Amount asked for, in pence (360Giving amountAppliedFor).';;
comment on column "application"."moderated_score_percent" is 'Score agreed at moderation, in percent. Null until moderated.';;
comment on column "application"."recommendation" is 'What the panel recommended. Null until it has.';;
comment on column "application"."decision" is 'Awarded, declined or withdrawn. Null until decided.';;
comment on column "application"."decided_by" is 'The office or board that decided, never a person by name.';;
comment on column "application"."decided_on" is 'The day of the decision. Null until decided.';;
comment on column "application"."upload_id" is 'The import that this row came from.';;
comment on column "application"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "application" add constraint "application_reference_unique" unique ("reference");;
create index "application_funding_round_id_index" on "application" ("funding_round_id");;
create index "application_organisation_id_index" on "application" ("organisation_id");;
create index "application_upload_id_index" on "application" ("upload_id");;
alter table "application" add constraint "application_decided_with_decision" check (("decision" is null) = ("decided_on" is null));;
alter table "application" add constraint "application_decided_after_received" check ("decided_on" is null or "decided_on" >= "received_on");;
alter table "application" add constraint "application_amount_applied_for_pence_check" check ("amount_applied_for_pence" > 0);;
alter table "application" add constraint "application_moderated_score_percent_check" check ("moderated_score_percent" >= 0 and "moderated_score_percent" <= 100);;
alter table "application" add constraint "application_recommendation_check" check ("recommendation" in ('AWARD', 'DECLINE', 'DISCUSS'));;
alter table "application" add constraint "application_decision_check" check ("decision" in ('AWARDED', 'DECLINED', 'WITHDRAWN'));;
create table "grant_award" ("id" serial primary key, "grant_identifier" text not null, "title" text not null, "description" text not null, "amount_awarded_pence" bigint not null, "amount_applied_for_pence" bigint null, "award_date" date not null, "planned_start_date" date null, "planned_end_date" date null, "recipient_organisation_id" int not null, "funding_organisation_id" int not null, "funding_programme_id" int null, "funding_round_id" int null, "application_id" int null, "conditions" text null, "reasons" text null, "source_url" text null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "grant_award" is 'A grant, in the words of the 360Giving Data Standard 1.4, with the conditions and reasons of the statutory register (SI 2011/3050).';;
comment on column "grant_award"."grant_identifier" is 'Identifier of the grant (360Giving id), such as 360G-examplepcc-PZ-2024-R1-001.';;
comment on column "grant_award"."title" is 'Title of the grant (360Giving title).';;
comment on column "grant_award"."description" is 'What the grant is for (360Giving description).';;
comment on column "grant_award"."amount_awarded_pence" is 'Amount awarded in pence (360Giving amountAwarded, GBP).';;
comment on column "grant_award"."amount_applied_for_pence" is 'Amount asked for in pence (360Giving amountAppliedFor). Null when not published.';;
comment on column "grant_award"."award_date" is 'Day of the award (360Giving awardDate), a UK date.';;
comment on column "grant_award"."planned_start_date" is 'Planned first day (360Giving plannedDates/startDate). Null when not published.';;
comment on column "grant_award"."planned_end_date" is 'Planned last day (360Giving plannedDates/endDate). Null when not published.';;
comment on column "grant_award"."recipient_organisation_id" is 'Who received it (360Giving recipientOrganization).';;
comment on column "grant_award"."funding_organisation_id" is 'Who awarded it (360Giving fundingOrganization).';;
comment on column "grant_award"."funding_programme_id" is 'Programme it was awarded under (360Giving grantProgramme). Null when none.';;
comment on column "grant_award"."funding_round_id" is 'Round it was awarded in. Null when not known.';;
comment on column "grant_award"."application_id" is 'The application that it answers. Null when not held here.';;
comment on column "grant_award"."conditions" is 'Conditions of the grant, for the statutory register. Null when not published.';;
comment on column "grant_award"."reasons" is 'Reasons for the award, for the statutory register. Null when not published.';;
comment on column "grant_award"."source_url" is 'Page that the award was published on.';;
comment on column "grant_award"."upload_id" is 'The import that this row came from.';;
comment on column "grant_award"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "grant_award" add constraint "grant_award_grant_identifier_unique" unique ("grant_identifier");;
create index "grant_award_award_date_index" on "grant_award" ("award_date");;
create index "grant_award_recipient_organisation_id_index" on "grant_award" ("recipient_organisation_id");;
create index "grant_award_funding_organisation_id_index" on "grant_award" ("funding_organisation_id");;
create index "grant_award_funding_programme_id_index" on "grant_award" ("funding_programme_id");;
create index "grant_award_funding_round_id_index" on "grant_award" ("funding_round_id");;
alter table "grant_award" add constraint "grant_award_application_id_unique" unique ("application_id");;
create index "grant_award_upload_id_index" on "grant_award" ("upload_id");;
alter table "grant_award" add constraint "grant_planned_end_after_start" check ("planned_end_date" is null or "planned_end_date" >= "planned_start_date");;
alter table "grant_award" add constraint "grant_award_amount_awarded_pence_check" check ("amount_awarded_pence" >= 0);;
alter table "grant_award" add constraint "grant_award_amount_applied_for_pence_check" check ("amount_applied_for_pence" >= 0);;
create table "spend_report" ("id" serial primary key, "grant_id" int not null, "reported_on" date not null, "amount_spent_pence" bigint not null, "amount_returned_pence" bigint not null, "final" boolean not null default false, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "spend_report" is 'What a recipient reported having spent of a grant by a day, and what came back.';;
comment on column "spend_report"."grant_id" is 'The grant reported on.';;
comment on column "spend_report"."reported_on" is 'The day of the report.';;
comment on column "spend_report"."amount_spent_pence" is 'Spent since the last report, in pence.';;
comment on column "spend_report"."amount_returned_pence" is 'Returned to the office since the last report, in pence.';;
comment on column "spend_report"."final" is 'Whether this is the last report of the grant.';;
comment on column "spend_report"."upload_id" is 'The import that this row came from.';;
comment on column "spend_report"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "spend_report_upload_id_index" on "spend_report" ("upload_id");;
alter table "spend_report" add constraint "spend_report_grant_reported_on_unique" unique ("grant_id", "reported_on");;
alter table "spend_report" add constraint "spend_report_amount_spent_pence_check" check ("amount_spent_pence" >= 0);;
alter table "spend_report" add constraint "spend_report_amount_returned_pence_check" check ("amount_returned_pence" >= 0);;
create table "payment" ("id" serial primary key, "grant_id" int not null, "instalment" int not null, "due_on" date null, "amount_due_pence" bigint not null, "paid_on" date null, "amount_paid_pence" bigint null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "payment" is 'A dated instalment of a grant, due and paid. Not due yet is not zero.';;
comment on column "payment"."grant_id" is 'The grant paid.';;
comment on column "payment"."instalment" is 'Number of the instalment, from 1.';;
comment on column "payment"."due_on" is 'The day it falls due. Null when not known.';;
comment on column "payment"."amount_due_pence" is 'Amount due in pence.';;
comment on column "payment"."paid_on" is 'The day it was paid (360Giving disbursementTransaction/transactionDate). Null until paid.';;
comment on column "payment"."amount_paid_pence" is 'Amount paid in pence (360Giving disbursementTransaction/value). Null until paid.';;
comment on column "payment"."upload_id" is 'The import that this row came from.';;
comment on column "payment"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "payment_paid_on_index" on "payment" ("paid_on");;
create index "payment_upload_id_index" on "payment" ("upload_id");;
alter table "payment" add constraint "payment_grant_instalment_unique" unique ("grant_id", "instalment");;
alter table "payment" add constraint "payment_paid_with_amount" check (("paid_on" is null) = ("amount_paid_pence" is null));;
alter table "payment" add constraint "payment_instalment_check" check ("instalment" >= 1);;
alter table "payment" add constraint "payment_amount_due_pence_check" check ("amount_due_pence" >= 0);;
alter table "payment" add constraint "payment_amount_paid_pence_check" check ("amount_paid_pence" >= 0);;
create table "grant_location" ("id" serial primary key, "grant_id" int not null, "name" text null, "geo_code" text null, "geo_code_type" text null, "country_code" text null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "grant_location" is 'A place where a grant is to benefit people (360Giving beneficiaryLocation).';;
comment on column "grant_location"."grant_id" is 'The grant.';;
comment on column "grant_location"."name" is 'Name of the place (360Giving beneficiaryLocation/name).';;
comment on column "grant_location"."geo_code" is 'GSS code of the place (360Giving beneficiaryLocation/geoCode).';;
comment on column "grant_location"."geo_code_type" is 'Kind of code (360Giving beneficiaryLocation/geoCodeType), such as LSOA.';;
comment on column "grant_location"."country_code" is 'ISO 3166 country (360Giving beneficiaryLocation/countryCode).';;
comment on column "grant_location"."upload_id" is 'The import that this row came from.';;
comment on column "grant_location"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "grant_location_grant_id_index" on "grant_location" ("grant_id");;
create index "grant_location_upload_id_index" on "grant_location" ("upload_id");;
create table "application_score" ("id" serial primary key, "application_id" int not null, "assessor_number" int not null, "score_percent" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "application_score" is 'One assessor’s score of an application before moderation. Assessors are numbered, never named.';;
comment on column "application_score"."application_id" is 'The application scored.';;
comment on column "application_score"."assessor_number" is 'Which assessor, by number.';;
comment on column "application_score"."score_percent" is 'The score, in percent.';;
comment on column "application_score"."upload_id" is 'The import that this row came from.';;
comment on column "application_score"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "application_score_upload_id_index" on "application_score" ("upload_id");;
alter table "application_score" add constraint "application_score_unique" unique ("application_id", "assessor_number");;
alter table "application_score" add constraint "application_score_assessor_number_check" check ("assessor_number" >= 1);;
alter table "application_score" add constraint "application_score_score_percent_check" check ("score_percent" >= 0 and "score_percent" <= 100);;
create table "zone" ("id" serial primary key, "slug" text not null, "name" text not null, "district_name" text not null, "district_code" text not null, "police_force" text not null default 'Leicestershire Police', "since" date not null, "until" date null, "display_order" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "zone" is 'A People Zone: a small place that the Commissioner supports. What area it covers is dated data, see zone_area.';;
comment on column "zone"."slug" is 'Short name for addresses and filters, such as new-parks.';;
comment on column "zone"."name" is 'Name of the zone as the office writes it.';;
comment on column "zone"."district_name" is 'Local authority district that the zone lies in.';;
comment on column "zone"."district_code" is 'GSS code of that district, such as E06000016.';;
comment on column "zone"."police_force" is 'Police force that serves the zone, as data.police.uk names it.';;
comment on column "zone"."since" is 'First day as a People Zone.';;
comment on column "zone"."until" is 'First day on which it is no longer a People Zone. Null while it is one.';;
comment on column "zone"."display_order" is 'Where the zone stands when all are listed.';;
comment on column "zone"."upload_id" is 'The import that this row came from.';;
comment on column "zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "zone" add constraint "zone_slug_unique" unique ("slug");;
create index "zone_upload_id_index" on "zone" ("upload_id");;
alter table "zone" add constraint "zone_until_after_since" check ("until" is null or "until" > "since");;
alter table "zone" add constraint "zone_slug_check" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');;
create table "venue" ("id" serial primary key, "zone_id" int not null, "name" text not null, "kind" text not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "venue" is 'A place in a zone where activities happen.';;
comment on column "venue"."zone_id" is 'The zone that the venue is in or serves.';;
comment on column "venue"."name" is 'Name of the venue.';;
comment on column "venue"."kind" is 'What kind of place it is.';;
comment on column "venue"."upload_id" is 'The import that this row came from.';;
comment on column "venue"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "venue_upload_id_index" on "venue" ("upload_id");;
alter table "venue" add constraint "venue_zone_name_unique" unique ("zone_id", "name");;
alter table "venue" add constraint "venue_kind_check" check ("kind" in ('COMMUNITY_ROOM', 'COMMUNITY_CENTRE', 'SCHOOL', 'PLAYGROUND', 'ALLOTMENT', 'PLACE_OF_WORSHIP', 'LIBRARY', 'OUTDOORS', 'OTHER'));;
create table "unpaid_work" ("id" serial primary key, "zone_id" int not null, "organisation_id" int null, "date" date not null, "minutes" int not null, "description" text not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "unpaid_work" is 'Community Payback: hours of unpaid work ordered by a court. Kept apart from volunteering.';;
comment on column "unpaid_work"."zone_id" is 'The zone where the work was done.';;
comment on column "unpaid_work"."organisation_id" is 'The organisation that it was done for. Null when none.';;
comment on column "unpaid_work"."date" is 'The day of the work.';;
comment on column "unpaid_work"."minutes" is 'Minutes worked in all.';;
comment on column "unpaid_work"."description" is 'What was done.';;
comment on column "unpaid_work"."upload_id" is 'The import that this row came from.';;
comment on column "unpaid_work"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "unpaid_work_zone_id_index" on "unpaid_work" ("zone_id");;
create index "unpaid_work_organisation_id_index" on "unpaid_work" ("organisation_id");;
create index "unpaid_work_upload_id_index" on "unpaid_work" ("upload_id");;
alter table "unpaid_work" add constraint "unpaid_work_minutes_check" check ("minutes" >= 0);;
create table "target" ("id" serial primary key, "measure_id" text not null, "zone_id" int null, "grain" text not null, "number" numeric(14,4) not null, "since" date not null, "set_by" text not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "target" is 'A number to reach, for a measure in a zone or in all, and since when it holds.';;
comment on column "target"."measure_id" is 'The measure, such as engagement.attendances.';;
comment on column "target"."zone_id" is 'The zone. Null for all zones together.';;
comment on column "target"."grain" is 'The length of period that the number is for.';;
comment on column "target"."number" is 'The number to reach, in the unit of the measure.';;
comment on column "target"."since" is 'First day on which the target holds.';;
comment on column "target"."set_by" is 'The office or board that set it, never a person by name.';;
comment on column "target"."upload_id" is 'The import that this row came from.';;
comment on column "target"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "target_zone_id_index" on "target" ("zone_id");;
create index "target_upload_id_index" on "target" ("upload_id");;
alter table "target" add constraint "target_grain_check" check ("grain" in ('MONTH', 'QUARTER', 'FINANCIAL_YEAR'));;
create table "support_count" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "month" char(7) not null, "families_supported" int null, "individuals_supported" int null, "method" text not null, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "support_count" is 'Families and individuals that an organisation supported in a month, each counted once in that month. Never summed over months.';;
comment on column "support_count"."organisation_id" is 'Who supported them.';;
comment on column "support_count"."zone_id" is 'The zone they were supported in.';;
comment on column "support_count"."month" is 'The month of the count, such as 2026-04.';;
comment on column "support_count"."families_supported" is 'Families supported. Null when not counted.';;
comment on column "support_count"."individuals_supported" is 'Individuals supported. Null when not counted.';;
comment on column "support_count"."method" is 'Counted from registrations or by head count.';;
comment on column "support_count"."note" is 'What the period really was, when it was not the calendar month.';;
comment on column "support_count"."upload_id" is 'The import that this row came from.';;
comment on column "support_count"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "support_count_organisation_id_index" on "support_count" ("organisation_id");;
create index "support_count_upload_id_index" on "support_count" ("upload_id");;
alter table "support_count" add constraint "support_count_unique" unique ("zone_id", "month", "organisation_id");;
alter table "support_count" add constraint "support_count_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');;
alter table "support_count" add constraint "support_count_families_supported_check" check ("families_supported" >= 0);;
alter table "support_count" add constraint "support_count_individuals_supported_check" check ("individuals_supported" >= 0);;
alter table "support_count" add constraint "support_count_method_check" check ("method" in ('REGISTERED', 'HEAD_COUNT'));;
create table "rebase" ("id" serial primary key, "measure_id" text not null, "zone_id" int null, "month" char(7) not null, "reason" text not null, "zone_event_id" int null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "rebase" is 'A decision that the process limits of a measure start afresh in a zone from a month. Only a person takes it, with a reason.';;
comment on column "rebase"."measure_id" is 'The measure, such as engagement.attendances.';;
comment on column "rebase"."zone_id" is 'The zone. Null for all zones together.';;
comment on column "rebase"."month" is 'First month of the new limits.';;
comment on column "rebase"."reason" is 'Why the limits start afresh.';;
comment on column "rebase"."zone_event_id" is 'The event that goes with it. Null when none.';;
comment on column "rebase"."upload_id" is 'The import that this row came from.';;
comment on column "rebase"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "rebase_zone_id_index" on "rebase" ("zone_id");;
create index "rebase_upload_id_index" on "rebase" ("upload_id");;
alter table "rebase" add constraint "rebase_unique" unique ("measure_id", "zone_id", "month");;
alter table "rebase" add constraint "rebase_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');;
create table "partnership_link" ("id" serial primary key, "organisation_id" int not null, "partner_id" int not null, "zone_id" int not null, "kind" text not null, "since" date not null, "until" date null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "partnership_link" is 'Two organisations that work together in a zone: by referral, joint sessions or a shared venue.';;
comment on column "partnership_link"."organisation_id" is 'The first organisation; for a referral, the one that refers.';;
comment on column "partnership_link"."partner_id" is 'The second organisation; for a referral, the one referred to.';;
comment on column "partnership_link"."zone_id" is 'The zone where they work together.';;
comment on column "partnership_link"."kind" is 'Referral, joint session or shared venue.';;
comment on column "partnership_link"."since" is 'First day of working together.';;
comment on column "partnership_link"."until" is 'First day on which they no longer did. Null while they do.';;
comment on column "partnership_link"."upload_id" is 'The import that this row came from.';;
comment on column "partnership_link"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "partnership_link_organisation_id_index" on "partnership_link" ("organisation_id");;
create index "partnership_link_partner_id_index" on "partnership_link" ("partner_id");;
create index "partnership_link_upload_id_index" on "partnership_link" ("upload_id");;
alter table "partnership_link" add constraint "partnership_link_unique" unique ("zone_id", "organisation_id", "partner_id", "kind", "since");;
alter table "partnership_link" add constraint "partnership_link_two_organisations" check ("organisation_id" <> "partner_id");;
alter table "partnership_link" add constraint "partnership_link_until_after_since" check ("until" is null or "until" > "since");;
alter table "partnership_link" add constraint "partnership_link_kind_check" check ("kind" in ('REFERRAL', 'JOINT_SESSION', 'SHARED_VENUE'));;
create table "outreach_action" ("id" serial primary key, "zone_id" int not null, "date" date not null, "kind" text not null, "leaflets_delivered" int null, "properties_leafleted" int null, "contacts" int null, "duration_minutes" int null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "outreach_action" is 'A crime-prevention action in a zone: a leaflet drop, beat surgery, patch walk and the like.';;
comment on column "outreach_action"."zone_id" is 'The zone it was done in.';;
comment on column "outreach_action"."date" is 'The day it was done, a UK date.';;
comment on column "outreach_action"."kind" is 'What kind of action it was.';;
comment on column "outreach_action"."leaflets_delivered" is 'Leaflets delivered. Null when leaflets were no part of it.';;
comment on column "outreach_action"."properties_leafleted" is 'Properties that got one. Null when leaflets were no part of it.';;
comment on column "outreach_action"."contacts" is 'People spoken to. Null when not counted.';;
comment on column "outreach_action"."duration_minutes" is 'How long it took, in minutes. Null when not recorded.';;
comment on column "outreach_action"."upload_id" is 'The import that this row came from.';;
comment on column "outreach_action"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "outreach_action_zone_id_index" on "outreach_action" ("zone_id");;
create index "outreach_action_upload_id_index" on "outreach_action" ("upload_id");;
create index "outreach_action_date_index" on "outreach_action" ("date", "zone_id");;
alter table "outreach_action" add constraint "outreach_action_leaflets_delivered_check" check ("leaflets_delivered" >= 0);;
alter table "outreach_action" add constraint "outreach_action_properties_leafleted_check" check ("properties_leafleted" >= 0);;
alter table "outreach_action" add constraint "outreach_action_contacts_check" check ("contacts" >= 0);;
alter table "outreach_action" add constraint "outreach_action_duration_minutes_check" check ("duration_minutes" >= 0);;
alter table "outreach_action" add constraint "outreach_action_kind_check" check ("kind" in ('LEAFLET_DROP', 'BEAT_SURGERY', 'PATCH_WALK', 'COMMUNITY_DAY', 'RESIDENTS_MEETING', 'CRIME_SURVEY', 'TARGET_HARDENING'));;
create table "outreach_action_organisation" ("id" serial primary key, "outreach_action_id" int not null, "organisation_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "outreach_action_organisation" is 'An organisation that took part in an outreach action.';;
comment on column "outreach_action_organisation"."outreach_action_id" is 'The action.';;
comment on column "outreach_action_organisation"."organisation_id" is 'Who took part.';;
comment on column "outreach_action_organisation"."upload_id" is 'The import that this row came from.';;
comment on column "outreach_action_organisation"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "outreach_action_organisation_organisation_id_index" on "outreach_action_organisation" ("organisation_id");;
create index "outreach_action_organisation_upload_id_index" on "outreach_action_organisation" ("upload_id");;
alter table "outreach_action_organisation" add constraint "outreach_action_organisation_unique" unique ("outreach_action_id", "organisation_id");;
create table "organisation_zone" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "organisation_zone" is 'A zone that an organisation works in.';;
comment on column "organisation_zone"."organisation_id" is 'The organisation.';;
comment on column "organisation_zone"."zone_id" is 'The zone that it works in.';;
comment on column "organisation_zone"."upload_id" is 'The import that this row came from.';;
comment on column "organisation_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "organisation_zone_zone_id_index" on "organisation_zone" ("zone_id");;
create index "organisation_zone_upload_id_index" on "organisation_zone" ("upload_id");;
alter table "organisation_zone" add constraint "organisation_zone_unique" unique ("organisation_id", "zone_id");;
create table "grant_zone" ("id" serial primary key, "grant_id" int not null, "zone_id" int not null, "share" numeric(6,5) not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "grant_zone" is 'A zone that a grant is for, with its share. The shares of a grant sum to one.';;
comment on column "grant_zone"."grant_id" is 'The grant.';;
comment on column "grant_zone"."zone_id" is 'The zone.';;
comment on column "grant_zone"."share" is 'Share of the amount that is for this zone, as a fraction of one.';;
comment on column "grant_zone"."upload_id" is 'The import that this row came from.';;
comment on column "grant_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "grant_zone_zone_id_index" on "grant_zone" ("zone_id");;
create index "grant_zone_upload_id_index" on "grant_zone" ("upload_id");;
alter table "grant_zone" add constraint "grant_zone_unique" unique ("grant_id", "zone_id");;
alter table "grant_zone" add constraint "grant_zone_share_check" check ("share" > 0 and "share" <= 1);;
create table "expected_return" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "template" text not null, "month" char(7) not null, "due_on" date not null, "received_on" date null, "state" text not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "expected_return" is 'A return owed by an organisation for a zone, template and month, and whether it came. Completeness is counted here.';;
comment on column "expected_return"."organisation_id" is 'Who owes the return.';;
comment on column "expected_return"."zone_id" is 'The zone that the return is about.';;
comment on column "expected_return"."template" is 'Which template it is.';;
comment on column "expected_return"."month" is 'The month that it reports, such as 2026-04.';;
comment on column "expected_return"."due_on" is 'The day it is due.';;
comment on column "expected_return"."received_on" is 'The day it came. Null until it comes.';;
comment on column "expected_return"."state" is 'Due, received, late (received after it was due), missing, or corrected.';;
comment on column "expected_return"."upload_id" is 'The import that this row came from.';;
comment on column "expected_return"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "expected_return_organisation_id_index" on "expected_return" ("organisation_id");;
create index "expected_return_upload_id_index" on "expected_return" ("upload_id");;
alter table "expected_return" add constraint "expected_return_unique" unique ("zone_id", "template", "month", "organisation_id");;
alter table "expected_return" add constraint "expected_return_received_on_when_received" check (("state" in ('RECEIVED', 'LATE', 'CORRECTED')) = ("received_on" is not null));;
alter table "expected_return" add constraint "expected_return_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');;
alter table "expected_return" add constraint "expected_return_template_check" check ("template" in ('ENGAGEMENT_SESSIONS', 'SUPPORT_COUNTS', 'OUTREACH_LOG', 'CONCERNS', 'SPEND_REPORT'));;
alter table "expected_return" add constraint "expected_return_state_check" check ("state" in ('DUE', 'RECEIVED', 'LATE', 'MISSING', 'CORRECTED'));;
create table "concern" ("id" serial primary key, "reference" text not null, "zone_id" int not null, "kind" text not null, "raised_on" date not null, "outreach_action_id" int null, "routed_to" text null, "routed_on" date null, "closed_on" date null, "outcome" text null, "fed_back_on" date null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "concern" is 'Something that residents raised, and its route: raised, routed to somebody, closed, fed back to residents.';;
comment on column "concern"."reference" is 'Reference that the office and residents use, such as NP-2026-014.';;
comment on column "concern"."zone_id" is 'The zone it is about.';;
comment on column "concern"."kind" is 'What it is about.';;
comment on column "concern"."raised_on" is 'The day residents raised it.';;
comment on column "concern"."outreach_action_id" is 'The action at which it was raised. Null when raised elsewhere.';;
comment on column "concern"."routed_to" is 'Who was asked to act. Null until somebody is.';;
comment on column "concern"."routed_on" is 'The day they were asked. Null until then.';;
comment on column "concern"."closed_on" is 'The day it was closed. Null while open.';;
comment on column "concern"."outcome" is 'What came of it. Null while open.';;
comment on column "concern"."fed_back_on" is 'The day residents were told what came of it. Null until they are.';;
comment on column "concern"."upload_id" is 'The import that this row came from.';;
comment on column "concern"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "concern" add constraint "concern_reference_unique" unique ("reference");;
create index "concern_zone_id_index" on "concern" ("zone_id");;
create index "concern_outreach_action_id_index" on "concern" ("outreach_action_id");;
create index "concern_closed_on_index" on "concern" ("closed_on");;
create index "concern_upload_id_index" on "concern" ("upload_id");;
create index "concern_raised_on_index" on "concern" ("raised_on", "zone_id");;
alter table "concern" add constraint "concern_routed_after_raised" check ("routed_on" is null or "routed_on" >= "raised_on");;
alter table "concern" add constraint "concern_routed_to_someone" check (("routed_to" is null) = ("routed_on" is null));;
alter table "concern" add constraint "concern_closed_after_raised" check ("closed_on" is null or "closed_on" >= "raised_on");;
alter table "concern" add constraint "concern_closed_only_when_routed" check ("closed_on" is null or "outcome" = 'RAISED_IN_ERROR' or ("routed_on" is not null and "closed_on" >= "routed_on"));;
alter table "concern" add constraint "concern_closed_with_outcome" check (("closed_on" is null) = ("outcome" is null));;
alter table "concern" add constraint "concern_fed_back_after_closed" check ("fed_back_on" is null or ("closed_on" is not null and "fed_back_on" >= "closed_on"));;
alter table "concern" add constraint "concern_kind_check" check ("kind" in ('ANTI_SOCIAL_BEHAVIOUR', 'OFF_ROAD_BIKES', 'E_SCOOTERS', 'PARKING', 'SPEEDING', 'DRUG_DEALING', 'STREET_LIGHTING', 'HOUSING', 'OTHER'));;
alter table "concern" add constraint "concern_routed_to_check" check ("routed_to" in ('NEIGHBOURHOOD_COMMANDER', 'CHIEF_CONSTABLE', 'GOVERNANCE_BOARD', 'OPCC_COMMISSIONING', 'COUNCIL', 'HOUSING_PROVIDER'));;
alter table "concern" add constraint "concern_outcome_check" check ("outcome" in ('RESOLVED', 'ACTION_PLANNED', 'NO_FURTHER_ACTION', 'RAISED_IN_ERROR'));;
create table "application_zone" ("id" serial primary key, "application_id" int not null, "zone_id" int not null, "share" numeric(6,5) not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "application_zone" is 'A zone that an application is for, with its share. The shares of an application sum to one.';;
comment on column "application_zone"."application_id" is 'The application.';;
comment on column "application_zone"."zone_id" is 'The zone.';;
comment on column "application_zone"."share" is 'Share of the amount that is for this zone, as a fraction of one.';;
comment on column "application_zone"."upload_id" is 'The import that this row came from.';;
comment on column "application_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "application_zone_zone_id_index" on "application_zone" ("zone_id");;
create index "application_zone_upload_id_index" on "application_zone" ("upload_id");;
alter table "application_zone" add constraint "application_zone_unique" unique ("application_id", "zone_id");;
alter table "application_zone" add constraint "application_zone_share_check" check ("share" > 0 and "share" <= 1);;
create table "activity" ("id" serial primary key, "organisation_id" int not null, "zone_id" int not null, "venue_id" int null, "title" text not null, "kind" text not null, "theme" text not null, "since" date not null, "until" date null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "activity" is 'Something that an organisation runs in a zone again and again, such as an after-school club. Its sessions are counted.';;
comment on column "activity"."organisation_id" is 'Who runs it.';;
comment on column "activity"."zone_id" is 'The zone it is for.';;
comment on column "activity"."venue_id" is 'Where it usually happens. Null when it moves about.';;
comment on column "activity"."title" is 'What it is called.';;
comment on column "activity"."kind" is 'What kind of activity it is.';;
comment on column "activity"."theme" is 'What it is mainly about.';;
comment on column "activity"."since" is 'First day it ran.';;
comment on column "activity"."until" is 'First day it no longer ran. Null while it runs.';;
comment on column "activity"."upload_id" is 'The import that this row came from.';;
comment on column "activity"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "activity_organisation_id_index" on "activity" ("organisation_id");;
create index "activity_zone_id_index" on "activity" ("zone_id");;
create index "activity_venue_id_index" on "activity" ("venue_id");;
create index "activity_upload_id_index" on "activity" ("upload_id");;
alter table "activity" add constraint "activity_until_after_since" check ("until" is null or "until" > "since");;
alter table "activity" add constraint "activity_kind_check" check ("kind" in ('AFTER_SCHOOL_CLUB', 'HOUSING_SURGERY', 'VOLUNTEERING', 'COFFEE_MORNING', 'YOUTH_CLUB', 'MENTAL_HEALTH_CAFE', 'SUPPORT_SESSION', 'BEAT_SURGERY', 'COUNCILLOR_MEETING', 'HOUSING_PROVIDER_MEETING', 'TENANTS_ASSOCIATION', 'GARDENING', 'SPORT', 'OTHER'));;
alter table "activity" add constraint "activity_theme_check" check ("theme" in ('YOUNG_PEOPLE', 'HOUSING', 'WELLBEING', 'COMMUNITY', 'SAFETY'));;
create table "session" ("id" serial primary key, "activity_id" int not null, "date" date not null, "state" text not null, "attendances_0_to_9" int null, "attendances_10_to_17" int null, "attendances_18_to_24" int null, "attendances_25_to_64" int null, "attendances_65_and_over" int null, "attendances_age_not_recorded" int null, "attendances" int generated always as ("attendances_0_to_9" + "attendances_10_to_17" + "attendances_18_to_24" + "attendances_25_to_64" + "attendances_65_and_over" + "attendances_age_not_recorded") stored null, "newcomers" int null, "volunteers" int null, "volunteer_minutes" int null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "session" is 'One session of an activity. Counts only: no names, ever. A held session with no count is not recorded, never 0.';;
comment on column "session"."activity_id" is 'The activity that the session belongs to.';;
comment on column "session"."date" is 'The day of the session, a UK date.';;
comment on column "session"."state" is 'Planned, held or cancelled.';;
comment on column "session"."attendances_0_to_9" is 'Attendances (person-visits, not people) by children aged 0 to 9. Null when the session was not counted.';;
comment on column "session"."attendances_10_to_17" is 'Attendances (person-visits, not people) by people aged 10 to 17. Null when the session was not counted.';;
comment on column "session"."attendances_18_to_24" is 'Attendances (person-visits, not people) by people aged 18 to 24. Null when the session was not counted.';;
comment on column "session"."attendances_25_to_64" is 'Attendances (person-visits, not people) by people aged 25 to 64. Null when the session was not counted.';;
comment on column "session"."attendances_65_and_over" is 'Attendances (person-visits, not people) by people aged 65 and over. Null when the session was not counted.';;
comment on column "session"."attendances_age_not_recorded" is 'Attendances (person-visits, not people) whose age was not recorded. Null when the session was not counted.';;
comment on column "session"."attendances" is 'Attendances in all: person-visits, never called people. Null when the session was not counted.';;
comment on column "session"."newcomers" is 'Attendances by people who came for the first time. Null when not counted.';;
comment on column "session"."volunteers" is 'Volunteers who helped. Null when not counted.';;
comment on column "session"."volunteer_minutes" is 'Minutes given by those volunteers in all. Null when not counted.';;
comment on column "session"."upload_id" is 'The import that this row came from.';;
comment on column "session"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "session_upload_id_index" on "session" ("upload_id");;
create index "session_date_index" on "session" ("date", "activity_id");;
alter table "session" add constraint "session_activity_date_unique" unique ("activity_id", "date");;
alter table "session" add constraint "session_counted_in_all_bands_or_none" check (num_nulls("attendances_0_to_9", "attendances_10_to_17", "attendances_18_to_24", "attendances_25_to_64", "attendances_65_and_over", "attendances_age_not_recorded") in (0, 6));;
alter table "session" add constraint "session_counted_only_when_held" check ("state" = 'HELD' or ("attendances_0_to_9" is null and "newcomers" is null and "volunteers" is null));;
alter table "session" add constraint "session_newcomers_among_attendances" check ("newcomers" is null or "newcomers" <= "attendances_0_to_9" + "attendances_10_to_17" + "attendances_18_to_24" + "attendances_25_to_64" + "attendances_65_and_over" + "attendances_age_not_recorded");;
alter table "session" add constraint "session_attendances_0_to_9_check" check ("attendances_0_to_9" >= 0);;
alter table "session" add constraint "session_attendances_10_to_17_check" check ("attendances_10_to_17" >= 0);;
alter table "session" add constraint "session_attendances_18_to_24_check" check ("attendances_18_to_24" >= 0);;
alter table "session" add constraint "session_attendances_25_to_64_check" check ("attendances_25_to_64" >= 0);;
alter table "session" add constraint "session_attendances_65_and_over_check" check ("attendances_65_and_over" >= 0);;
alter table "session" add constraint "session_attendances_age_not_recorded_check" check ("attendances_age_not_recorded" >= 0);;
alter table "session" add constraint "session_newcomers_check" check ("newcomers" >= 0);;
alter table "session" add constraint "session_volunteers_check" check ("volunteers" >= 0);;
alter table "session" add constraint "session_volunteer_minutes_check" check ("volunteer_minutes" >= 0);;
alter table "session" add constraint "session_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));;
create table "activity_funding" ("id" serial primary key, "activity_id" int not null, "grant_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "activity_funding" is 'The grant that pays for an activity. An activity without a row here is paid for by none.';;
comment on column "activity_funding"."activity_id" is 'The activity paid for.';;
comment on column "activity_funding"."grant_id" is 'The grant that pays for it.';;
comment on column "activity_funding"."upload_id" is 'The import that this row came from.';;
comment on column "activity_funding"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
alter table "activity_funding" add constraint "activity_funding_activity_id_unique" unique ("activity_id");;
create index "activity_funding_grant_id_index" on "activity_funding" ("grant_id");;
create index "activity_funding_upload_id_index" on "activity_funding" ("upload_id");;
create table "zone_area" ("id" serial primary key, "zone_id" int not null, "kind" text not null, "lsoa_code" text null, "streets" jsonb null, "polygon" jsonb null, "valid_from" date not null, "valid_to" date null, "confidence" text not null, "provisional" boolean not null default true, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "zone_area" is 'What makes a zone, dated: an LSOA code, a list of streets or a polygon. No official boundary is published.';;
comment on column "zone_area"."zone_id" is 'The zone that this area is part of.';;
comment on column "zone_area"."kind" is 'LSOA, list of streets, or polygon.';;
comment on column "zone_area"."lsoa_code" is 'GSS code of the LSOA (2011 or 2021 vintage), for areas of kind LSOA.';;
comment on column "zone_area"."streets" is 'Street names as data.police.uk writes them, for areas of kind STREETS.';;
comment on column "zone_area"."polygon" is 'GeoJSON geometry in WGS 84 (longitude, latitude), for areas of kind POLYGON.';;
comment on column "zone_area"."valid_from" is 'First day on which the area belongs to the zone.';;
comment on column "zone_area"."valid_to" is 'First day on which it no longer does. Null while it does.';;
comment on column "zone_area"."confidence" is 'How sure the membership is. Counts by zone use high and medium.';;
comment on column "zone_area"."provisional" is 'True until the office publishes an official boundary.';;
comment on column "zone_area"."note" is 'Why the area is in the zone, and what to beware of.';;
comment on column "zone_area"."upload_id" is 'The import that this row came from.';;
comment on column "zone_area"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "zone_area_zone_id_index" on "zone_area" ("zone_id");;
create index "zone_area_upload_id_index" on "zone_area" ("upload_id");;
create index "zone_area_lsoa_code_index" on "zone_area" ("lsoa_code", "zone_id");;
alter table "zone_area" add constraint "zone_area_to_after_from" check ("valid_to" is null or "valid_to" > "valid_from");;
alter table "zone_area" add constraint "zone_area_one_kind" check (("kind" = 'LSOA') = ("lsoa_code" is not null) and ("kind" = 'STREETS') = ("streets" is not null) and ("kind" = 'POLYGON') = ("polygon" is not null));;
alter table "zone_area" add constraint "zone_area_kind_check" check ("kind" in ('LSOA', 'STREETS', 'POLYGON'));;
alter table "zone_area" add constraint "zone_area_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));;
create table "zone_event" ("id" serial primary key, "date" date not null, "title" text not null, "kind" text not null, "link" text null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "zone_event" is 'A dated event that charts annotate. It says what happened, never what it caused.';;
comment on column "zone_event"."date" is 'The day it happened.';;
comment on column "zone_event"."title" is 'What happened, in at most 50 characters.';;
comment on column "zone_event"."kind" is 'What sort of event it is.';;
comment on column "zone_event"."link" is 'Where it was published. Null when it was not.';;
comment on column "zone_event"."upload_id" is 'The import that this row came from.';;
comment on column "zone_event"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "zone_event_upload_id_index" on "zone_event" ("upload_id");;
alter table "zone_event" add constraint "zone_event_title_check" check (char_length("title") >= 1 and char_length("title") <= 50);;
alter table "zone_event" add constraint "zone_event_kind_check" check ("kind" in ('PLACE', 'FUNDING', 'ENFORCEMENT', 'PROGRAMME', 'DATA'));;
create table "zone_event_zone" ("id" serial primary key, "zone_event_id" int not null, "zone_id" int not null, "upload_id" int not null, "illustrative" boolean not null default false);;
comment on table "zone_event_zone" is 'A zone that an event concerns.';;
comment on column "zone_event_zone"."zone_event_id" is 'The event.';;
comment on column "zone_event_zone"."zone_id" is 'The zone it concerns.';;
comment on column "zone_event_zone"."upload_id" is 'The import that this row came from.';;
comment on column "zone_event_zone"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';;
create index "zone_event_zone_zone_id_index" on "zone_event_zone" ("zone_id");;
create index "zone_event_zone_upload_id_index" on "zone_event_zone" ("upload_id");;
alter table "zone_event_zone" add constraint "zone_event_zone_unique" unique ("zone_event_id", "zone_id");;
alter table "row_fault" add constraint "row_fault_upload_id_foreign" foreign key ("upload_id") references "upload" ("id") on delete cascade;;
alter table "population" add constraint "population_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "organisation" add constraint "organisation_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "organisation_identifier" add constraint "organisation_identifier_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "organisation_identifier" add constraint "organisation_identifier_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "lsoa" add constraint "lsoa_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "funding_programme" add constraint "funding_programme_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "funding_round" add constraint "funding_round_funding_programme_id_foreign" foreign key ("funding_programme_id") references "funding_programme" ("id");;
alter table "funding_round" add constraint "funding_round_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "force_month" add constraint "force_month_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "deprivation" add constraint "deprivation_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "application" add constraint "application_funding_round_id_foreign" foreign key ("funding_round_id") references "funding_round" ("id");;
alter table "application" add constraint "application_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "application" add constraint "application_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "grant_award" add constraint "grant_award_recipient_organisation_id_foreign" foreign key ("recipient_organisation_id") references "organisation" ("id");;
alter table "grant_award" add constraint "grant_award_funding_organisation_id_foreign" foreign key ("funding_organisation_id") references "organisation" ("id");;
alter table "grant_award" add constraint "grant_award_funding_programme_id_foreign" foreign key ("funding_programme_id") references "funding_programme" ("id") on delete set null;;
alter table "grant_award" add constraint "grant_award_funding_round_id_foreign" foreign key ("funding_round_id") references "funding_round" ("id") on delete set null;;
alter table "grant_award" add constraint "grant_award_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete set null;;
alter table "grant_award" add constraint "grant_award_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "spend_report" add constraint "spend_report_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;;
alter table "spend_report" add constraint "spend_report_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "payment" add constraint "payment_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;;
alter table "payment" add constraint "payment_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "grant_location" add constraint "grant_location_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;;
alter table "grant_location" add constraint "grant_location_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "application_score" add constraint "application_score_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;;
alter table "application_score" add constraint "application_score_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "zone" add constraint "zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "venue" add constraint "venue_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "venue" add constraint "venue_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "unpaid_work" add constraint "unpaid_work_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "unpaid_work" add constraint "unpaid_work_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete set null;;
alter table "unpaid_work" add constraint "unpaid_work_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "target" add constraint "target_zone_id_foreign" foreign key ("zone_id") references "zone" ("id") on delete set null;;
alter table "target" add constraint "target_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "support_count" add constraint "support_count_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "support_count" add constraint "support_count_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "support_count" add constraint "support_count_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "rebase" add constraint "rebase_zone_id_foreign" foreign key ("zone_id") references "zone" ("id") on delete set null;;
alter table "rebase" add constraint "rebase_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "partnership_link" add constraint "partnership_link_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "partnership_link" add constraint "partnership_link_partner_id_foreign" foreign key ("partner_id") references "organisation" ("id");;
alter table "partnership_link" add constraint "partnership_link_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "partnership_link" add constraint "partnership_link_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "outreach_action" add constraint "outreach_action_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "outreach_action" add constraint "outreach_action_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "outreach_action_organisation" add constraint "outreach_action_organisation_outreach_action_id_foreign" foreign key ("outreach_action_id") references "outreach_action" ("id") on delete cascade;;
alter table "outreach_action_organisation" add constraint "outreach_action_organisation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "outreach_action_organisation" add constraint "outreach_action_organisation_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "organisation_zone" add constraint "organisation_zone_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "organisation_zone" add constraint "organisation_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "organisation_zone" add constraint "organisation_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "grant_zone" add constraint "grant_zone_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id") on delete cascade;;
alter table "grant_zone" add constraint "grant_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "grant_zone" add constraint "grant_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "expected_return" add constraint "expected_return_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "expected_return" add constraint "expected_return_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "expected_return" add constraint "expected_return_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "concern" add constraint "concern_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "concern" add constraint "concern_outreach_action_id_foreign" foreign key ("outreach_action_id") references "outreach_action" ("id") on delete set null;;
alter table "concern" add constraint "concern_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "application_zone" add constraint "application_zone_application_id_foreign" foreign key ("application_id") references "application" ("id") on delete cascade;;
alter table "application_zone" add constraint "application_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "application_zone" add constraint "application_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "activity" add constraint "activity_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id");;
alter table "activity" add constraint "activity_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "activity" add constraint "activity_venue_id_foreign" foreign key ("venue_id") references "venue" ("id") on delete set null;;
alter table "activity" add constraint "activity_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "session" add constraint "session_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");;
alter table "session" add constraint "session_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "activity_funding" add constraint "activity_funding_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");;
alter table "activity_funding" add constraint "activity_funding_grant_id_foreign" foreign key ("grant_id") references "grant_award" ("id");;
alter table "activity_funding" add constraint "activity_funding_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "zone_area" add constraint "zone_area_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "zone_area" add constraint "zone_area_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "zone_event" add constraint "zone_event_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
alter table "zone_event_zone" add constraint "zone_event_zone_zone_event_id_foreign" foreign key ("zone_event_id") references "zone_event" ("id") on delete cascade;;
alter table "zone_event_zone" add constraint "zone_event_zone_zone_id_foreign" foreign key ("zone_id") references "zone" ("id");;
alter table "zone_event_zone" add constraint "zone_event_zone_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");;
-- 0002-shares-sum-to-one
create function "check_application_shares"() returns trigger language plpgsql as $$
declare
  checked int;
  total numeric;
begin
  if tg_table_name = 'application' then checked := new."id";
  elsif tg_op = 'DELETE' then checked := old."application_id";
  else checked := new."application_id";
  end if;
  select coalesce(sum("share"), 0) into total from "application_zone" where "application_id" = checked;
  if total <> 1 and exists (select 1 from "application" where "id" = checked) then
    raise exception 'The zone shares of application % sum to %, not to 1.', checked, total using errcode = 'check_violation', constraint = 'application_shares_sum_to_one';
  end if;
  return null;
end $$;
create constraint trigger "application_shares_sum_to_one" after insert on "application" deferrable initially deferred for each row execute function "check_application_shares"();
create constraint trigger "application_zone_shares_sum_to_one" after insert or update or delete on "application_zone" deferrable initially deferred for each row execute function "check_application_shares"();
create function "check_grant_shares"() returns trigger language plpgsql as $$
declare
  checked int;
  total numeric;
begin
  if tg_op = 'DELETE' then checked := old."grant_id"; else checked := new."grant_id"; end if;
  select sum("share") into total from "grant_zone" where "grant_id" = checked;
  if total <> 1 then
    raise exception 'The zone shares of grant % sum to %, not to 1.', checked, total using errcode = 'check_violation', constraint = 'grant_shares_sum_to_one';
  end if;
  return null;
end $$;
create constraint trigger "grant_zone_shares_sum_to_one" after insert or update or delete on "grant_zone" deferrable initially deferred for each row execute function "check_grant_shares"();
-- 0003-zone-membership
create view "zone_lsoa_membership" as
select distinct "zone_id", "lsoa_code", to_char("valid_from", 'YYYY-MM') as "from_month", to_char("valid_to", 'YYYY-MM') as "before_month"
from "zone_area" where "kind" = 'LSOA' and "confidence" in ('HIGH', 'MEDIUM');
comment on view "zone_lsoa_membership" is 'LSOAs that count for a zone, from a month (inclusive) to a month (exclusive, null while they count). Provisional: no official boundary is published.';
-- 0004-recorded-crime-month
create table "recorded_crime_month" ("id" bigserial primary key, "month" char(7) not null, "force" text not null, "lsoa_code" text null, "crime_type" text not null, "record_count" int not null, "upload_id" int not null, "illustrative" boolean not null default false);
comment on table "recorded_crime_month" is 'Records of recorded_crime counted by month, force, LSOA and crime type, anti-social behaviour kept apart by its crime type. Counted anew with every import that changes the rows of the force-month. What has no record has no row.';
comment on column "recorded_crime_month"."month" is 'Month of the records, such as 2025-08.';
comment on column "recorded_crime_month"."force" is 'Police force that reported them, such as Leicestershire Police.';
comment on column "recorded_crime_month"."lsoa_code" is 'GSS code of the LSOA of their snap points. Null for the records without a location.';
comment on column "recorded_crime_month"."crime_type" is 'Crime type in the words of data.police.uk.';
comment on column "recorded_crime_month"."record_count" is 'Records: the sum of row_count of the rows of recorded_crime.';
comment on column "recorded_crime_month"."upload_id" is 'The import that the records came from.';
comment on column "recorded_crime_month"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';
insert into "recorded_crime_month" ("month", "force", "lsoa_code", "crime_type", "record_count", "upload_id", "illustrative") select "month", "force", "lsoa_code", "crime_type", sum("row_count")::int, max("upload_id"), bool_or("illustrative") from "recorded_crime" group by "month", "force", "lsoa_code", "crime_type";
create index "recorded_crime_month_lsoa_code_month_index" on "recorded_crime_month" ("lsoa_code", "month") include ("crime_type", "record_count", "illustrative");
alter table "recorded_crime_month" add constraint "recorded_crime_month_unique" unique nulls not distinct ("force", "month", "lsoa_code", "crime_type");
alter table "recorded_crime_month" add constraint "recorded_crime_month_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "recorded_crime_month" add constraint "recorded_crime_month_record_count_check" check ("record_count" >= 1);
alter table "recorded_crime_month" add constraint "recorded_crime_month_crime_type_check" check ("crime_type" in ('Anti-social behaviour', 'Bicycle theft', 'Burglary', 'Criminal damage and arson', 'Drugs', 'Other crime', 'Other theft', 'Possession of weapons', 'Public order', 'Robbery', 'Shoplifting', 'Theft from the person', 'Vehicle crime', 'Violence and sexual offences'));
-- 0005-volunteers-active
alter table "support_count" add column "volunteers_active" int null;
comment on table "support_count" is 'Families and individuals that an organisation supported in a month, and the volunteers who were active in it, each counted once in that month. Never summed over months.';
comment on column "support_count"."volunteers_active" is 'Volunteers active in the month, each counted once. Null when not counted.';
alter table "support_count" add constraint "support_count_volunteers_active_check" check ("volunteers_active" >= 0);
-- 0006-data-changed
create function "tell_data_changed"() returns trigger language plpgsql as $$
begin
  perform pg_notify('data_changed', '');
  return null;
end $$;
create trigger "upload_data_changed" after insert or update or delete or truncate on "upload" for each statement execute function "tell_data_changed"();
create trigger "target_data_changed" after insert or update or delete or truncate on "target" for each statement execute function "tell_data_changed"();
create trigger "rebase_data_changed" after insert or update or delete or truncate on "rebase" for each statement execute function "tell_data_changed"();
create trigger "zone_event_data_changed" after insert or update or delete or truncate on "zone_event" for each statement execute function "tell_data_changed"();
create trigger "zone_event_zone_data_changed" after insert or update or delete or truncate on "zone_event_zone" for each statement execute function "tell_data_changed"();
-- 0007-written-by-people
create table "written_change" ("id" serial primary key, "noun" text not null, "record_id" int not null, "act" text not null, "at" timestamptz not null, "reason" text null, "before" jsonb null, "after" jsonb null);
comment on table "written_change" is 'History of what people write beside the imports: what was written, corrected or withdrawn, when and why. Rows are only ever added.';
comment on column "written_change"."noun" is 'What was changed: an event, a target, a rebase or a finding.';
comment on column "written_change"."record_id" is 'Identifier of the row that was changed, in its own table.';
comment on column "written_change"."act" is 'Whether it was written, corrected or withdrawn.';
comment on column "written_change"."at" is 'When that was done, UTC instant.';
comment on column "written_change"."reason" is 'Why it was corrected or withdrawn. Null for what was written anew.';
comment on column "written_change"."before" is 'What stood before, by the names of its fields. Null for what was written anew.';
comment on column "written_change"."after" is 'What stands since, by the names of its fields. Null for what was withdrawn.';
create index "written_change_record_index" on "written_change" ("noun", "record_id", "id");
alter table "zone_event" add "written_at" timestamptz null, add "corrected_at" timestamptz null, add "withdrawn_at" timestamptz null;
comment on column "zone_event"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.';
comment on column "zone_event"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.';
comment on column "zone_event"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.';
comment on column "zone_event"."upload_id" is 'The import that this row came from. Null when it was written by hand.';
alter table "zone_event" add constraint "zone_event_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null));
comment on column "zone_event_zone"."upload_id" is 'The import that this row came from. Null when it was written by hand.';
alter table "written_change" add constraint "written_change_before_unless_written" check (("act" = 'WRITTEN') = ("before" is null));
alter table "written_change" add constraint "written_change_after_unless_withdrawn" check (("act" = 'WITHDRAWN') = ("after" is null));
alter table "written_change" add constraint "written_change_reason_unless_written" check (("act" = 'WRITTEN') = ("reason" is null));
alter table "written_change" add constraint "written_change_reason_check" check (char_length("reason") > 0);
alter table "written_change" add constraint "written_change_noun_check" check ("noun" in ('ZONE_EVENT', 'TARGET', 'REBASE', 'FINDING'));
alter table "written_change" add constraint "written_change_act_check" check ("act" in ('WRITTEN', 'CORRECTED', 'WITHDRAWN'));
alter table "zone_event" alter column "upload_id" drop not null;
alter table "zone_event_zone" alter column "upload_id" drop not null;
create function "refuse_change_of_history"() returns trigger language plpgsql as $$
begin
  raise exception 'The history of what people write is only ever added to: % is refused.', tg_op using errcode = 'restrict_violation';
end $$;
create trigger "written_change_only_added_to" before update or delete or truncate on "written_change" for each statement execute function "refuse_change_of_history"();
-- 0008-decided-by-people
alter table "target" add "written_at" timestamptz null, add "corrected_at" timestamptz null, add "withdrawn_at" timestamptz null;
comment on column "target"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.';
comment on column "target"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.';
comment on column "target"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.';
alter table "target" alter column "upload_id" drop not null;
comment on column "target"."upload_id" is 'The import that this row came from. Null when it was written by hand.';
create unique index "target_stands_once_in_zone" on "target" ("measure_id", "zone_id", "grain", "since") where "withdrawn_at" is null;
create unique index "target_stands_once_for_all" on "target" ("measure_id", "grain", "since") where "zone_id" is null and "withdrawn_at" is null;
alter table "target" add constraint "target_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null));
alter table "rebase" drop constraint "rebase_unique";
alter table "rebase" add "written_at" timestamptz null, add "corrected_at" timestamptz null, add "withdrawn_at" timestamptz null;
comment on column "rebase"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.';
comment on column "rebase"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.';
comment on column "rebase"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.';
alter table "rebase" alter column "upload_id" drop not null;
comment on column "rebase"."upload_id" is 'The import that this row came from. Null when it was written by hand.';
create unique index "rebase_stands_once_in_zone" on "rebase" ("measure_id", "zone_id", "month") where "withdrawn_at" is null;
create unique index "rebase_stands_once_for_all" on "rebase" ("measure_id", "month") where "zone_id" is null and "withdrawn_at" is null;
alter table "rebase" add constraint "rebase_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null));
-- 0009-written-findings
create table "written_finding" ("id" serial primary key, "measure_id" text not null, "zones" text null, "period" text not null, "comparison" text null, "from_date" date not null, "before_date" date not null, "fingerprint" char(64) not null, "as_at" timestamptz not null, "words" text not null, "written_at" timestamptz not null, "corrected_at" timestamptz null, "withdrawn_at" timestamptz null);
comment on table "written_finding" is 'A finding that a person wrote for a card. It stands in place of the generated one for as long as the card shows the very figures that it was written for.';
comment on column "written_finding"."measure_id" is 'The measure, such as engagement.attendances.';
comment on column "written_finding"."zones" is 'Short names of the zones that the card shows, in their order, with full stops between them. Null for every zone.';
comment on column "written_finding"."period" is 'The period as it was asked for: a relative one by its name, such as LAST_24_MONTHS, else its first day and the day after its last.';
comment on column "written_finding"."comparison" is 'What the figures are compared with. Null for nothing.';
comment on column "written_finding"."from_date" is 'First day of the figures that it was written for.';
comment on column "written_finding"."before_date" is 'The day after the last of them.';
comment on column "written_finding"."fingerprint" is 'SHA-256 of what the card showed: figures, limits, targets and comparison. It stands while the card shows the same.';
comment on column "written_finding"."as_at" is 'When the newest import of that time had been published, UTC instant.';
comment on column "written_finding"."words" is 'The finding, in at most twelve words.';
comment on column "written_finding"."written_at" is 'When it was written, UTC instant.';
comment on column "written_finding"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.';
comment on column "written_finding"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.';
create index "written_finding_measure_index" on "written_finding" ("measure_id");
create unique index "written_finding_stands_once" on "written_finding" ("fingerprint") where "withdrawn_at" is null;
alter table "written_finding" add constraint "written_finding_words_check" check (char_length("words") >= 1 and char_length("words") <= 120);
alter table "written_finding" add constraint "written_finding_comparison_check" check ("comparison" in ('PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'TARGET'));
create trigger "written_finding_data_changed" after insert or update or delete or truncate on "written_finding" for each statement execute function "tell_data_changed"();
-- 0010-data-change
create table "data_epoch" ("is_only_row" boolean primary key default true, "epoch" uuid not null default gen_random_uuid(), "changes_before" bigint not null default 0, constraint "data_epoch_one_row_check" check ("is_only_row"));
comment on table "data_epoch" is 'Which past this database has: one row. The epoch is new when a database is made, restored or loaded, so that its counts are never taken for those of another past.';
comment on column "data_epoch"."is_only_row" is 'Always true: there is one row.';
comment on column "data_epoch"."epoch" is 'A random name of this past.';
comment on column "data_epoch"."changes_before" is 'How many changes were summed up here when their rows were taken away.';
insert into "data_epoch" default values;
create table "data_change" ("id" bigint generated always as identity primary key, "changed_at" timestamptz not null default clock_timestamp());
comment on table "data_change" is 'A row for each statement that changed what answers are made of. Rows are only added; old ones are summed up in data_epoch.';
comment on column "data_change"."id" is 'Number of the change, in the order that changes began.';
comment on column "data_change"."changed_at" is 'When the statement ran, UTC instant.';
create or replace function "tell_data_changed"() returns trigger language plpgsql as $$
begin
  insert into "data_change" default values;
  perform pg_notify('data_changed', '');
  return null;
end $$;
-- 0011-plain-comments
comment on table "rebase" is 'A decision that the process limits of a measure start again in a zone from a month. Only a person takes it, with a reason.';
comment on column "rebase"."reason" is 'Why the limits start again.';
comment on table "recorded_crime_month" is 'Records of recorded_crime counted by month, force, LSOA and crime type, anti-social behaviour kept apart by its crime type. Counted again with every import that changes the rows of the force-month. What has no record has no row.';
comment on column "written_change"."reason" is 'Why it was corrected or withdrawn. Null for what was added.';
comment on column "written_change"."before" is 'What stood before, by the names of its fields. Null for what was added.';
-- 0012-shares-elsewhere
create function "cut_shares"() returns trigger language plpgsql as $$
declare
  whole int;
begin
  if tg_op = 'INSERT' and new."share" = 1 then return null; end if;
  if tg_op = 'DELETE' then whole := (to_jsonb(old) ->> tg_argv[0])::int; else whole := (to_jsonb(new) ->> tg_argv[0])::int; end if;
  execute format('update %1$I as "part" set "share_before" = "cut"."before" from (
    select "id", sum("share") over (order by "id") - "share" as "before" from %1$I where %2$I = $1
  ) as "cut" where "cut"."id" = "part"."id" and "part"."share_before" <> "cut"."before"', tg_table_name, tg_argv[0]) using whole;
  return null;
end $$;
alter table "grant_zone" alter column "share" type numeric(13,12), alter column "zone_id" drop not null;
alter table "grant_zone" add "share_before" numeric(13,12) not null default 0;
comment on column "grant_zone"."share_before" is 'Shares of the rows of the same grant before this one, added up: an amount is cut there, so that its parts add up to it. Kept by the database.';
comment on column "grant_zone"."zone_id" is 'The zone. Null for the part that is in no zone: elsewhere, or in a place that is not said.';
comment on table "grant_zone" is 'A zone that a grant is for, with its share. The shares of a grant sum to one; a part that is in no zone has no zone.';
create unique index "grant_zone_elsewhere_once" on "grant_zone" ("grant_id") where "zone_id" is null;
create trigger "grant_zone_cut" after insert or update of "share" or delete on "grant_zone" for each row execute function "cut_shares"('grant_id');
update "grant_zone" set "share" = "share" where "share" < 1;
alter table "application_zone" alter column "share" type numeric(13,12), alter column "zone_id" drop not null;
alter table "application_zone" add "share_before" numeric(13,12) not null default 0;
comment on column "application_zone"."share_before" is 'Shares of the rows of the same application before this one, added up: an amount is cut there, so that its parts add up to it. Kept by the database.';
comment on column "application_zone"."zone_id" is 'The zone. Null for the part that is in no zone: elsewhere, or in a place that is not said.';
comment on table "application_zone" is 'A zone that an application is for, with its share. The shares of an application sum to one; a part that is in no zone has no zone.';
create unique index "application_zone_elsewhere_once" on "application_zone" ("application_id") where "zone_id" is null;
create trigger "application_zone_cut" after insert or update of "share" or delete on "application_zone" for each row execute function "cut_shares"('application_id');
update "application_zone" set "share" = "share" where "share" < 1;
insert into "grant_zone" ("grant_id", "zone_id", "share", "upload_id", "illustrative")
      select "id", null, 1, "upload_id", "illustrative" from "grant_award"
      where not exists (select from "grant_zone" where "grant_zone"."grant_id" = "grant_award"."id");
create or replace function "check_grant_shares"() returns trigger language plpgsql as $$
declare
  checked int;
  total numeric;
begin
  if tg_table_name = 'grant_award' then checked := new."id";
  elsif tg_op = 'DELETE' then checked := old."grant_id";
  else checked := new."grant_id";
  end if;
  select coalesce(sum("share"), 0) into total from "grant_zone" where "grant_id" = checked;
  if total <> 1 and exists (select 1 from "grant_award" where "id" = checked) then
    raise exception 'The zone shares of grant % sum to %, not to 1. A part that is in no zone needs a row without one.', checked, trim_scale(total)
      using errcode = 'check_violation', constraint = 'grant_shares_sum_to_one';
  end if;
  return null;
end $$;
create or replace function "check_application_shares"() returns trigger language plpgsql as $$
declare
  checked int;
  total numeric;
begin
  if tg_table_name = 'application' then checked := new."id";
  elsif tg_op = 'DELETE' then checked := old."application_id";
  else checked := new."application_id";
  end if;
  select coalesce(sum("share"), 0) into total from "application_zone" where "application_id" = checked;
  if total <> 1 and exists (select 1 from "application" where "id" = checked) then
    raise exception 'The zone shares of application % sum to %, not to 1. A part that is in no zone needs a row without one.', checked, trim_scale(total)
      using errcode = 'check_violation', constraint = 'application_shares_sum_to_one';
  end if;
  return null;
end $$;
create constraint trigger "grant_shares_sum_to_one" after insert on "grant_award" deferrable initially deferred for each row execute function "check_grant_shares"();
set constraints all immediate;
set constraints all deferred;
-- 0013-organisations-by-identifier
alter table "organisation" drop constraint "organisation_name_unique";
create index "organisation_name_index" on "organisation" ("name");
comment on column "organisation"."name" is 'Name of the organisation, as published. Two organisations may have one name: their identifiers tell them apart.';
alter table "grant_award" add "regrant_type" text null;
comment on column "grant_award"."regrant_type" is 'Code of 360Giving’s list regrantType where the money is for the recipient to grant on, such as FRG010: grants that are made of it are other grants. Null where nothing is said.';
-- 0014-explained-charts
alter table "rebase" add "baseline_points" int null;
comment on column "rebase"."baseline_points" is 'How many points from that month on limits are made of. Null for all that are held.';
alter table "rebase" add constraint "rebase_baseline_points_check" check ("baseline_points" >= 5);
create table "ghosted_point" ("id" serial primary key, "measure_id" text not null, "zone_id" int null, "month" char(7) not null, "reason" text not null, "written_at" timestamptz null, "corrected_at" timestamptz null, "withdrawn_at" timestamptz null, "upload_id" int null, "illustrative" boolean not null default false);
comment on table "ghosted_point" is 'A decision that the figure of a month takes no part in limits and verdicts, because it is explained. Only a person takes it, with a reason. The figure itself stays.';
comment on column "ghosted_point"."measure_id" is 'The measure, such as engagement.attendances.';
comment on column "ghosted_point"."zone_id" is 'The zone. Null for all zones together.';
comment on column "ghosted_point"."month" is 'The month whose figure it is.';
comment on column "ghosted_point"."reason" is 'What explains the figure.';
comment on column "ghosted_point"."written_at" is 'When it was written by hand, UTC instant. Null when it came from an import.';
comment on column "ghosted_point"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.';
comment on column "ghosted_point"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.';
comment on column "ghosted_point"."upload_id" is 'The import that this row came from. Null when it was written by hand.';
comment on column "ghosted_point"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';
create index "ghosted_point_zone_id_index" on "ghosted_point" ("zone_id");
create index "ghosted_point_upload_id_index" on "ghosted_point" ("upload_id");
create unique index "ghosted_point_stands_once_in_zone" on "ghosted_point" ("measure_id", "zone_id", "month") where "withdrawn_at" is null;
create unique index "ghosted_point_stands_once_for_all" on "ghosted_point" ("measure_id", "month") where "zone_id" is null and "withdrawn_at" is null;
alter table "ghosted_point" add constraint "ghosted_point_month_check" check ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "ghosted_point" add constraint "ghosted_point_from_import_or_hand" check (("upload_id" is null) = ("written_at" is not null));
alter table "ghosted_point" add constraint "ghosted_point_zone_id_foreign" foreign key ("zone_id") references "zone" ("id") on delete set null;
alter table "ghosted_point" add constraint "ghosted_point_upload_id_foreign" foreign key ("upload_id") references "upload" ("id") on delete no action;
create trigger "ghosted_point_data_changed" after insert or update or delete or truncate on "ghosted_point" for each statement execute function "tell_data_changed"();
alter table "written_change" drop constraint "written_change_noun_check";
alter table "written_change" add constraint "written_change_noun_check" check ("noun" in ('ZONE_EVENT', 'TARGET', 'REBASE', 'FINDING', 'GHOSTED_POINT'));
comment on column "written_change"."noun" is 'What was changed: an event, a target, a rebase, a finding or a ghosted point.';
alter table "written_finding" add "limits_of" text not null default 'MONTHS_SHOWN';
alter table "written_finding" alter column "limits_of" drop default;
comment on column "written_finding"."limits_of" is 'What the limits were made of that the card showed: the months shown, as it was once, or all that are held.';
alter table "written_finding" add constraint "written_finding_limits_of_check" check ("limits_of" in ('MONTHS_SHOWN', 'MONTHS_HELD'));
alter table "zone_event" add "domains" text[] null;
comment on column "zone_event"."domains" is 'The domains whose measures it may concern, such as engagement. Null for every domain.';
alter table "zone_event" add constraint "zone_event_domains_check" check (cardinality("domains") > 0);
-- 0015-membership-once
delete from "zone_area" as "lesser" using "zone_area" as "surer"
      where "lesser"."kind" = 'LSOA' and "surer"."kind" = 'LSOA' and "lesser"."zone_id" = "surer"."zone_id" and "lesser"."lsoa_code" = "surer"."lsoa_code"
        and daterange("lesser"."valid_from", "lesser"."valid_to") && daterange("surer"."valid_from", "surer"."valid_to")
        and (array_position(array['HIGH', 'MEDIUM', 'LOW'], "lesser"."confidence"), "lesser"."id") > (array_position(array['HIGH', 'MEDIUM', 'LOW'], "surer"."confidence"), "surer"."id");
create function "check_membership_once"() returns trigger language plpgsql as $$
begin
  if new."kind" = 'LSOA' and exists (
    select from "zone_area" as "other" where "other"."kind" = 'LSOA' and "other"."zone_id" = new."zone_id" and "other"."lsoa_code" = new."lsoa_code"
      and "other"."id" <> new."id" and daterange("other"."valid_from", "other"."valid_to") && daterange(new."valid_from", new."valid_to")
  ) then
    raise exception 'LSOA % would be in zone % twice at the same time.', new."lsoa_code", new."zone_id" using errcode = 'exclusion_violation', constraint = 'zone_area_membership_once';
  end if;
  return null;
end $$;
create constraint trigger "zone_area_membership_once" after insert or update on "zone_area" deferrable initially deferred for each row execute function "check_membership_once"();
-- 0016-street-records-by-month
drop index "recorded_crime_force_month_index";
create index "recorded_crime_month_force_index" on "recorded_crime" ("month", "force");
-- 0017-exact-thirds
drop trigger "grant_zone_cut" on "grant_zone";
alter table "grant_zone" alter column "share" type numeric(21,20), alter column "share_before" type numeric(21,20);
create trigger "grant_zone_cut" after insert or update of "share" or delete on "grant_zone" for each row execute function "cut_shares"('grant_id');
update "grant_zone" set "share" = "share" where "share" < 1;
drop trigger "application_zone_cut" on "application_zone";
alter table "application_zone" alter column "share" type numeric(21,20), alter column "share_before" type numeric(21,20);
create trigger "application_zone_cut" after insert or update of "share" or delete on "application_zone" for each row execute function "cut_shares"('application_id');
update "application_zone" set "share" = "share" where "share" < 1;
update "grant_zone" as "part" set "share" = "exact"."share" from (
        select "id", case when "place" = 1 then 1 - "whole" * ("parts" - 1) else "whole" end as "share"
        from (
          select "id", "place", "parts", trunc(1.0::numeric(21,20) / "parts", 20) as "whole"
          from (
            select "grant_zone".*, row_number() over (partition by "grant_id" order by "grant_zone"."id") as "place",
              count(*) over (partition by "grant_id") as "parts"
            from "grant_zone" join "upload" on "upload"."id" = "grant_zone"."upload_id" and "upload"."source" = 'THREE_SIXTY_GIVING'
          ) as "counted"
        ) as "cut"
      ) as "exact" where "exact"."id" = "part"."id" and "part"."share" < 1;
set constraints all immediate;
set constraints all deferred;
-- 0018-measure-identifiers
update "target" set "measure_id" = 'outreach.outreachActions' where "measure_id" = 'outreach.actions';
update "target" set "measure_id" = 'grants.applicationsReceived' where "measure_id" = 'grants.applications';
update "target" set "measure_id" = 'crime.crimeRatePer1000' where "measure_id" = 'crime.ratePer1000';
update "rebase" set "measure_id" = 'outreach.outreachActions' where "measure_id" = 'outreach.actions';
update "rebase" set "measure_id" = 'grants.applicationsReceived' where "measure_id" = 'grants.applications';
update "rebase" set "measure_id" = 'crime.crimeRatePer1000' where "measure_id" = 'crime.ratePer1000';
update "ghosted_point" set "measure_id" = 'outreach.outreachActions' where "measure_id" = 'outreach.actions';
update "ghosted_point" set "measure_id" = 'grants.applicationsReceived' where "measure_id" = 'grants.applications';
update "ghosted_point" set "measure_id" = 'crime.crimeRatePer1000' where "measure_id" = 'crime.ratePer1000';
update "written_finding" set "measure_id" = 'outreach.outreachActions' where "measure_id" = 'outreach.actions';
update "written_finding" set "measure_id" = 'grants.applicationsReceived' where "measure_id" = 'grants.applications';
update "written_finding" set "measure_id" = 'crime.crimeRatePer1000' where "measure_id" = 'crime.ratePer1000';
-- 0019-comparison-areas
create table "comparison_area" ("id" serial primary key, "slug" text not null, "name" text not null, "note" text null, "upload_id" int not null, "illustrative" boolean not null default false);
comment on table "comparison_area" is 'LSOAs that are declared under a name, so that a zone can be compared with them.';
comment on column "comparison_area"."slug" is 'Short name for filters, such as similarly-deprived.';
comment on column "comparison_area"."name" is 'Name for people.';
comment on column "comparison_area"."note" is 'How its LSOAs were chosen.';
comment on column "comparison_area"."upload_id" is 'The import that this row came from.';
comment on column "comparison_area"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';
create index "comparison_area_upload_id_index" on "comparison_area" ("upload_id");
alter table "comparison_area" add constraint "comparison_area_slug_unique" unique ("slug");
alter table "comparison_area" add constraint "comparison_area_slug_check" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
alter table "comparison_area" add constraint "comparison_area_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");
create table "comparison_area_lsoa" ("id" serial primary key, "comparison_area_id" int not null, "lsoa_code" text not null, "from_month" char(7) not null, "before_month" char(7) null, "upload_id" int not null, "illustrative" boolean not null default false);
comment on table "comparison_area_lsoa" is 'An LSOA of a comparison area, and the months in which it counts for it.';
comment on column "comparison_area_lsoa"."comparison_area_id" is 'The comparison area.';
comment on column "comparison_area_lsoa"."lsoa_code" is 'GSS code of the LSOA, of the 2011 or 2021 vintage.';
comment on column "comparison_area_lsoa"."from_month" is 'The first month that counts.';
comment on column "comparison_area_lsoa"."before_month" is 'The first month that no longer counts. Null while it counts.';
comment on column "comparison_area_lsoa"."upload_id" is 'The import that this row came from.';
comment on column "comparison_area_lsoa"."illustrative" is 'True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.';
create index "comparison_area_lsoa_upload_id_index" on "comparison_area_lsoa" ("upload_id");
alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_once" unique ("comparison_area_id", "lsoa_code");
alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_from_month_check" check ("from_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_before_month_check" check ("before_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_before_after_from" check ("before_month" is null or "before_month" > "from_month");
alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_comparison_area_id_foreign" foreign key ("comparison_area_id") references "comparison_area" ("id");
alter table "comparison_area_lsoa" add constraint "comparison_area_lsoa_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");
create trigger "comparison_area_data_changed" after insert or update or delete or truncate on "comparison_area" for each statement execute function "tell_data_changed"();
create trigger "comparison_area_lsoa_data_changed" after insert or update or delete or truncate on "comparison_area_lsoa" for each statement execute function "tell_data_changed"();
alter table "upload" drop constraint "upload_source_check";
alter table "upload" add constraint "upload_source_check" check ("source" in ('POLICE_STREET', 'POLICE_STREET_COUNTS', 'THREE_SIXTY_GIVING', 'LSOA_LOOKUP', 'LSOA_POPULATION', 'LSOA_DEPRIVATION', 'ZONE_MEMBERSHIP', 'ZONE_OUTLINE', 'COMPARISON_AREAS', 'PUBLISHED_FACTS', 'ILLUSTRATION'));
-- 0020-identity
create table "hub_user" ("id" serial primary key, "display_name" text not null, "sign_in_name" text null, "sign_in_key" text null, "issuer" text null, "subject" text null, "role" text not null, "organisation_id" int null, "state" text not null, "stand_in_id" int null, "created_at" timestamptz not null, "role_changed_at" timestamptz null, "suspended_at" timestamptz null);
comment on table "hub_user" is 'A person who may sign in to the hub: by a name and password kept here, or by an OpenID Connect provider.';
comment on column "hub_user"."display_name" is 'Name of the person, as colleagues know it.';
comment on column "hub_user"."sign_in_name" is 'The name that is typed to sign in, such as an e-mail address. Null for people of an OpenID Connect provider.';
comment on column "hub_user"."sign_in_key" is 'The same as it is looked up: without regard to case and width.';
comment on column "hub_user"."issuer" is 'The OpenID Connect provider that says who it is. Null for people with a password kept here.';
comment on column "hub_user"."subject" is 'The identifier that the provider gives to the person; it never changes.';
comment on column "hub_user"."role" is 'What the person may see and do.';
comment on column "hub_user"."organisation_id" is 'The organisation that the person works for: whose records are their own. Null for the office.';
comment on column "hub_user"."state" is 'Whether the person may come in.';
comment on column "hub_user"."stand_in_id" is 'Who acts for the person while they are away. It is declared only: it gives nobody a right.';
comment on column "hub_user"."created_at" is 'When the person was added, UTC instant.';
comment on column "hub_user"."role_changed_at" is 'When the role or organisation was last changed, UTC instant. Null when it never was.';
comment on column "hub_user"."suspended_at" is 'When the person was last suspended, UTC instant. Null when they never were.';
alter table "hub_user" add constraint "hub_user_sign_in_key_unique" unique ("sign_in_key");
create index "hub_user_organisation_id_index" on "hub_user" ("organisation_id");
create index "hub_user_stand_in_id_index" on "hub_user" ("stand_in_id");
alter table "hub_user" add constraint "hub_user_issuer_subject_unique" unique ("issuer", "subject");
create table "sign_in" ("id" serial primary key, "user_id" int not null, "token_hash" char(64) not null, "way" text not null, "started_at" timestamptz not null, "last_seen_at" timestamptz not null, "ended_at" timestamptz null, "end_reason" text null, "browser" text not null, "network" text not null);
comment on table "sign_in" is 'A browser in which somebody is, or was, signed in. The cookie is not kept, only its hash.';
comment on column "sign_in"."user_id" is 'Who is signed in.';
comment on column "sign_in"."token_hash" is 'SHA-256 of the 256 random bits in the cookie, as hexadecimal digits.';
comment on column "sign_in"."way" is 'How the person showed who they are.';
comment on column "sign_in"."started_at" is 'When they signed in, UTC instant. It ends 12 hours later at the latest.';
comment on column "sign_in"."last_seen_at" is 'When they were last seen, UTC instant, to the minute. It ends after 30 minutes without a request.';
comment on column "sign_in"."ended_at" is 'When it was ended, UTC instant. Null while it lasts, and where it ran out by itself.';
comment on column "sign_in"."end_reason" is 'Why it was ended. Null while it lasts, and where it ran out by itself.';
comment on column "sign_in"."browser" is 'The browser and system, in a few words.';
comment on column "sign_in"."network" is 'The network that they came from: the address without its last part.';
create index "sign_in_user_id_index" on "sign_in" ("user_id");
alter table "sign_in" add constraint "sign_in_token_hash_unique" unique ("token_hash");
create table "one_time_link" ("id" serial primary key, "user_id" int not null, "purpose" text not null, "token_hash" char(64) not null, "clears_second_factor" boolean not null, "made_by_id" int null, "made_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null);
comment on table "one_time_link" is 'An address by which a person sets a password, once. What is in the address is not kept, only its hash.';
comment on column "one_time_link"."user_id" is 'Whose password it sets.';
comment on column "one_time_link"."purpose" is 'What it is for.';
comment on column "one_time_link"."token_hash" is 'SHA-256 of the 256 random bits in the address, as hexadecimal digits.';
comment on column "one_time_link"."clears_second_factor" is 'Whether the second factor is to be set up again as well.';
comment on column "one_time_link"."made_by_id" is 'The administrator who made it. Null where a command on the server did.';
comment on column "one_time_link"."made_at" is 'When it was made, UTC instant.';
comment on column "one_time_link"."expires_at" is 'When it runs out, UTC instant.';
comment on column "one_time_link"."used_at" is 'When it was used up or replaced by a later one, UTC instant. Null while it can be used.';
create index "one_time_link_user_id_index" on "one_time_link" ("user_id");
alter table "one_time_link" add constraint "one_time_link_token_hash_unique" unique ("token_hash");
create index "one_time_link_made_by_id_index" on "one_time_link" ("made_by_id");
create table "api_token" ("id" serial primary key, "user_id" int not null, "name" text not null, "token_hash" char(64) not null, "ending" char(4) not null, "may_read" boolean not null, "may_read_files" boolean not null, "may_import" boolean not null, "made_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "last_used_at" timestamptz null);
comment on table "api_token" is 'A secret by which a program asks the hub for a person. The secret is not kept, only its hash.';
comment on column "api_token"."user_id" is 'For whom it asks.';
comment on column "api_token"."name" is 'What it is for, in the words of whoever made it.';
comment on column "api_token"."token_hash" is 'SHA-256 of the token, as hexadecimal digits.';
comment on column "api_token"."ending" is 'The last four characters of the token, by which its owner tells it from others.';
comment on column "api_token"."may_read" is 'Whether it may ask the API.';
comment on column "api_token"."may_read_files" is 'Whether it may get files, such as a spreadsheet does.';
comment on column "api_token"."may_import" is 'Whether it may send files in.';
comment on column "api_token"."made_at" is 'When it was made, UTC instant.';
comment on column "api_token"."expires_at" is 'When it ends, UTC instant: at most a year after it was made.';
comment on column "api_token"."revoked_at" is 'When it was revoked, UTC instant. Null where it was not.';
comment on column "api_token"."last_used_at" is 'When it was last used, UTC instant, to the minute. Null where it never was.';
create index "api_token_user_id_index" on "api_token" ("user_id");
alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash");
create table "user_credential" ("id" serial primary key, "user_id" int not null, "password_hash" text null, "password_set_at" timestamptz null, "totp_secret" text null, "totp_set_at" timestamptz null, "totp_last_step" int null, "recovery_hashes" jsonb not null);
comment on table "user_credential" is 'Password and second factor of a person who signs in by a name kept here. Nothing of it opens anything without the secret of the hub.';
comment on column "user_credential"."user_id" is 'The person.';
comment on column "user_credential"."password_hash" is 'Argon2id hash of the password, with its parameters and salt. Null until one was set.';
comment on column "user_credential"."password_set_at" is 'When the password was set, UTC instant. Null until one was.';
comment on column "user_credential"."totp_secret" is 'Secret of the time-based codes, sealed under the secret of the hub. Null where no second factor is set up.';
comment on column "user_credential"."totp_set_at" is 'When the second factor was set up, UTC instant. Null where none is.';
comment on column "user_credential"."totp_last_step" is 'Number of the last half-minute since 1970 whose code was taken: that one and earlier ones are not taken again. Null before the first.';
comment on column "user_credential"."recovery_hashes" is 'SHA-256 hashes of the recovery codes that were not used yet.';
alter table "user_credential" add constraint "user_credential_user_id_unique" unique ("user_id");
alter table "hub_user" add constraint "hub_user_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete no action;
alter table "hub_user" add constraint "hub_user_stand_in_id_foreign" foreign key ("stand_in_id") references "hub_user" ("id") on delete no action;
alter table "hub_user" add constraint "hub_user_known_by_one_way" check (("sign_in_name" is null) = ("issuer" is not null));
alter table "hub_user" add constraint "hub_user_issuer_with_subject" check (("issuer" is null) = ("subject" is null));
alter table "hub_user" add constraint "hub_user_name_with_key" check (("sign_in_name" is null) = ("sign_in_key" is null));
alter table "hub_user" add constraint "hub_user_partner_has_organisation" check ("role" <> 'PARTNER' or "organisation_id" is not null);
alter table "hub_user" add constraint "hub_user_not_own_stand_in" check ("stand_in_id" is null or "stand_in_id" <> "id");
alter table "hub_user" add constraint "hub_user_display_name_check" check (char_length("display_name") >= 1 and char_length("display_name") <= 120);
alter table "hub_user" add constraint "hub_user_role_check" check ("role" in ('ADMINISTRATOR', 'OFFICER', 'ANALYST', 'BOARD_VIEWER', 'PARTNER'));
alter table "hub_user" add constraint "hub_user_state_check" check ("state" in ('INVITED', 'ACTIVE', 'SUSPENDED'));
alter table "sign_in" add constraint "sign_in_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action;
alter table "sign_in" add constraint "sign_in_end_with_reason" check (("ended_at" is null) = ("end_reason" is null));
alter table "sign_in" add constraint "sign_in_way_check" check ("way" in ('PASSWORD', 'OPENID_CONNECT'));
alter table "sign_in" add constraint "sign_in_end_reason_check" check ("end_reason" in ('SIGNED_OUT', 'ENDED_ELSEWHERE', 'REPLACED', 'ROLE_CHANGED', 'SUSPENDED', 'PASSWORD_CHANGED'));
alter table "one_time_link" add constraint "one_time_link_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action;
alter table "one_time_link" add constraint "one_time_link_made_by_id_foreign" foreign key ("made_by_id") references "hub_user" ("id") on delete no action;
alter table "one_time_link" add constraint "one_time_link_purpose_check" check ("purpose" in ('INVITE', 'RESET', 'ADMINISTRATOR'));
alter table "api_token" add constraint "api_token_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action;
alter table "api_token" add constraint "api_token_opens_something" check ("may_read" or "may_read_files" or "may_import");
alter table "api_token" add constraint "api_token_expires_within_a_year" check ("expires_at" > "made_at" and "expires_at" <= "made_at" + '367 days'::interval);
alter table "api_token" add constraint "api_token_name_check" check (char_length("name") >= 1 and char_length("name") <= 80);
alter table "user_credential" add constraint "user_credential_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action;
-- 0021-audit
create table "audit_event" ("id" serial primary key, "at" timestamptz not null, "act" text not null, "outcome" text not null, "code" text null, "user_id" int null, "signed_in_by" text not null, "role" text null, "viewed_as" text null, "sign_in_id" int null, "token_id" int null, "about_kind" text null, "about_id" int null, "request_id" text null, "detail" jsonb not null);
comment on table "audit_event" is 'What people and programs did, and what they were refused. Rows are only ever added, and deleted when they have been kept for the stated time. No counted person, no text of a query, no password and no token is in it.';
comment on column "audit_event"."at" is 'When it was done or refused, UTC instant.';
comment on column "audit_event"."act" is 'What was done or refused.';
comment on column "audit_event"."outcome" is 'Whether it was done or refused.';
comment on column "audit_event"."code" is 'Why it was refused, as the code of the error. Null for what was done.';
comment on column "audit_event"."user_id" is 'Number of the person who did it. Null for programs, for visitors in trial mode and for nobody who is known.';
comment on column "audit_event"."signed_in_by" is 'How whoever did it was known: by a sign-in, by a token, as a program of the hub, or not at all.';
comment on column "audit_event"."role" is 'The role of that person at that time. Null where there was none.';
comment on column "audit_event"."viewed_as" is 'The role that the person looked at the hub as, besides their own. Null where they did not.';
comment on column "audit_event"."sign_in_id" is 'Number of the sign-in that it was done with. Null where there was none.';
comment on column "audit_event"."token_id" is 'Number of the API token that it was done with. Null where there was none.';
comment on column "audit_event"."about_kind" is 'The kind of thing that it was about, such as USER, TOKEN, UPLOAD or ZONE_EVENT. Null where it was about no single thing.';
comment on column "audit_event"."about_id" is 'Number of that thing. Null where it has none.';
comment on column "audit_event"."request_id" is 'The request that it was part of, as the log has it. Null for what was no request.';
comment on column "audit_event"."detail" is 'Counts, and names of fields, types, measures and roles. Never the text of a query, the words that somebody wrote, or a secret.';
create index "audit_event_at_index" on "audit_event" ("at");
create index "audit_event_act_index" on "audit_event" ("act", "id");
create index "audit_event_user_index" on "audit_event" ("user_id", "id");
alter table "audit_event" add constraint "audit_event_act_check" check ("act" in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'SIGN_IN_ENDED', 'USER_INVITED', 'USER_CHANGED', 'ROLE_CHANGED', 'USER_SUSPENDED', 'USER_RESTORED', 'PASSWORD_SET', 'SECOND_FACTOR_SET', 'SECOND_FACTOR_REMOVED', 'LINK_MADE', 'LINK_USED', 'LINK_REFUSED', 'TOKEN_MADE', 'TOKEN_REVOKED', 'TOKEN_REFUSED', 'UPLOAD_PUBLISHED', 'UPLOAD_REJECTED', 'UPLOAD_WITHDRAWN', 'WRITTEN', 'CORRECTED', 'WITHDRAWN', 'ERASED', 'EXPORTED', 'BACKED_UP', 'RESTORED', 'EXACT_COUNTS_READ', 'VIEWED_AS', 'ACCESS_REFUSED', 'RATE_LIMITED', 'SETTING_CHANGED', 'AUDIT_DELETED'));
alter table "audit_event" add constraint "audit_event_outcome_check" check ("outcome" in ('DONE', 'REFUSED'));
alter table "audit_event" add constraint "audit_event_signed_in_by_check" check ("signed_in_by" in ('OPENID_CONNECT', 'PASSWORD', 'TOKEN', 'TRIAL', 'PROGRAM', 'NOBODY'));
alter table "audit_event" add constraint "audit_event_code_check" check ("code" ~ '^[A-Z][A-Z0-9_]*$');
alter table "audit_event" add constraint "audit_event_role_check" check ("role" ~ '^[A-Z_]+$');
alter table "audit_event" add constraint "audit_event_viewed_as_check" check ("viewed_as" ~ '^[A-Z_]+$');
alter table "audit_event" add constraint "audit_event_about_kind_check" check ("about_kind" ~ '^[A-Z][A-Z_]*$');
alter table "audit_event" add constraint "audit_event_request_id_check" check (char_length("request_id") <= 100);
alter table "audit_event" add constraint "audit_event_code_when_refused" check (("outcome" = 'REFUSED') = ("code" is not null));
alter table "audit_event" add constraint "audit_event_kind_of_what_has_a_number" check ("about_id" is null or "about_kind" is not null);
create function "refuse_change_of_audit"() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.audit_deletes', true) = 'what is due'
    and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
  then
    return null;
  end if;
  raise exception 'The audit is only ever added to: % is refused.', tg_op using errcode = 'restrict_violation';
end $$;
create trigger "audit_event_only_added_to" before update or delete or truncate on "audit_event" for each statement execute function "refuse_change_of_audit"();
create function "delete_due_audit_events"("kept_months" int) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  due timestamptz := clock_timestamp() - make_interval(months => kept_months);
  deleted int;
begin
  if kept_months is null or kept_months < 6 then
    raise exception 'The audit is kept for at least 6 months.' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('app.audit_deletes', 'what is due', true);
  delete from public.audit_event where at < due;
  get diagnostics deleted = row_count;
  perform set_config('app.audit_deletes', '', true);
  insert into public.audit_event (at, act, outcome, signed_in_by, detail)
    values (clock_timestamp(), 'AUDIT_DELETED', 'DONE', 'PROGRAM', jsonb_build_object('events', deleted, 'keptMonths', kept_months));
  return deleted;
end $$;
revoke all on function "delete_due_audit_events"(int) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'hub_app') then
    revoke all on "audit_event" from hub_app;
    grant select, insert on "audit_event" to hub_app;
  end if;
end $$;
alter table "written_change" add "user_id" int null;
comment on column "written_change"."user_id" is 'Number of the person who did it. Null where nobody had signed in, as in trial mode and before there were accounts.';
-- 0022-row-level-security
alter table "session" enable row level security;
alter table "session" force row level security;
create policy "own_rows" on "session" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "activity_id" in (select "id" from "activity" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "activity_id" in (select "id" from "activity" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end);
alter table "support_count" enable row level security;
alter table "support_count" force row level security;
create policy "own_rows" on "support_count" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end);
alter table "unpaid_work" enable row level security;
alter table "unpaid_work" force row level security;
create policy "own_rows" on "unpaid_work" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end);
alter table "outreach_action" enable row level security;
alter table "outreach_action" force row level security;
create policy "own_rows" on "outreach_action" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "id" in (select "outreach_action_id" from "outreach_action_organisation" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "id" in (select "outreach_action_id" from "outreach_action_organisation" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end);
alter table "outreach_action_organisation" enable row level security;
alter table "outreach_action_organisation" force row level security;
create policy "own_rows" on "outreach_action_organisation" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end);
alter table "expected_return" enable row level security;
alter table "expected_return" force row level security;
create policy "own_rows" on "expected_return" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end);
alter table "application" enable row level security;
alter table "application" force row level security;
create policy "own_rows" on "application" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "organisation_id" = nullif(current_setting('app.organisation', true), '')::int else false end);
alter table "application_zone" enable row level security;
alter table "application_zone" force row level security;
create policy "own_rows" on "application_zone" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "application_id" in (select "id" from "application" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "application_id" in (select "id" from "application" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end);
alter table "application_score" enable row level security;
alter table "application_score" force row level security;
create policy "own_rows" on "application_score" using (case current_setting('app.reach', true) when 'all' then true when 'own' then "application_id" in (select "id" from "application" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end) with check (case current_setting('app.reach', true) when 'all' then true when 'own' then "application_id" in (select "id" from "application" where "organisation_id" = nullif(current_setting('app.organisation', true), '')::int) else false end);
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  if not exists (select from pg_roles where rolname = 'hub_app') then create role hub_app nologin; end if;
  grant usage on schema public to hub_app;
  grant select, insert, update, delete on all tables in schema public to hub_app;
  revoke update, delete on "audit_event" from hub_app;
  grant usage, select on all sequences in schema public to hub_app;
  alter default privileges in schema public grant select, insert, update, delete on tables to hub_app;
  alter default privileges in schema public grant usage, select on sequences to hub_app;
end $$;
-- 0023-written-words
create table "written_text" ("id" serial primary key, "noun" text not null, "part" text not null, "text" text not null, "salt" char(32) null, "sha256" char(64) not null, "written_at" timestamptz not null, "user_id" int null, "erased_at" timestamptz null, "record_id" int null);
comment on table "written_text" is 'What people write freely: titles, reasons, findings. Records and their history refer to it by number and by its salted hash. A row is never changed, except that its words and salt are erased for cause.';
alter table "written_text" add constraint "written_text_noun_check" check ("noun" in ('ZONE_EVENT', 'TARGET', 'REBASE', 'FINDING', 'GHOSTED_POINT'));
alter table "written_text" add constraint "written_text_text_check" check (char_length("text") >= 1);
alter table "written_text" add constraint "written_text_salt_until_erased" check (("salt" is null) = ("erased_at" is not null));
create table "text_erasure" ("id" serial primary key, "text_id" int not null, "sha256" char(64) not null, "erased_at" timestamptz not null, "ground" text not null, "reason" text not null, "user_id" int null);
comment on table "text_erasure" is 'Words that were erased for cause (UK GDPR Article 17): which, when, by whom and why, never what they said. Rows are only ever added.';
alter table "text_erasure" add constraint "text_erasure_text_id_unique" unique ("text_id");
alter table "text_erasure" add constraint "text_erasure_text_id_foreign" foreign key ("text_id") references "written_text" ("id") on delete no action;
alter table "text_erasure" add constraint "text_erasure_ground_check" check ("ground" in ('NO_LONGER_NECESSARY', 'CONSENT_WITHDRAWN', 'OBJECTION', 'UNLAWFUL_PROCESSING', 'LEGAL_OBLIGATION', 'CHILD_ONLINE'));
alter table "text_erasure" add constraint "text_erasure_reason_check" check (char_length("reason") >= 1);
comment on column "written_text"."noun" is 'What the words belong to: an event, a target, a rebase, a finding or a ghosted point.';
comment on column "written_text"."part" is 'Which part of it they are, such as title or reason; why for the reason of a correction or withdrawal.';
comment on column "written_text"."text" is 'The words. Once they are erased: that they were, and when.';
comment on column "written_text"."salt" is '16 random bytes in hexadecimal digits, without which the hash confirms no guess. Null once the words are erased.';
comment on column "written_text"."sha256" is 'SHA-256 of the salt and the words in UTF-8. It stays when they are erased.';
comment on column "written_text"."written_at" is 'When they were written, or came with an import, UTC instant.';
comment on column "written_text"."user_id" is 'Number of the person who wrote them. Null for an import, and where nobody had signed in.';
comment on column "written_text"."erased_at" is 'When they were erased for cause, UTC instant. Null while they stand.';
comment on column "text_erasure"."text_id" is 'The words that were erased.';
comment on column "text_erasure"."sha256" is 'Salted hash of the words. The salt is gone, so it confirms no guess.';
comment on column "text_erasure"."erased_at" is 'When they were erased, UTC instant.';
comment on column "text_erasure"."ground" is 'The ground of Article 17(1) of the UK GDPR.';
comment on column "text_erasure"."reason" is 'Why they were erased, without naming the person whom they were about.';
comment on column "text_erasure"."user_id" is 'Number of the administrator who erased them. Null where it was done on the server.';
with "texts" as (select 'ZONE_EVENT' as "noun", 'title' as "part", "zone_event"."id" as "record_id", "zone_event"."title" as "text", coalesce("zone_event"."corrected_at", "zone_event"."written_at", (select "received_at" from "upload" where "upload"."id" = "zone_event"."upload_id")) as "at" from "zone_event" union all select 'ZONE_EVENT' as "noun", 'link' as "part", "zone_event"."id" as "record_id", "zone_event"."link" as "text", coalesce("zone_event"."corrected_at", "zone_event"."written_at", (select "received_at" from "upload" where "upload"."id" = "zone_event"."upload_id")) as "at" from "zone_event" union all select 'TARGET' as "noun", 'setBy' as "part", "target"."id" as "record_id", "target"."set_by" as "text", coalesce("target"."corrected_at", "target"."written_at", (select "received_at" from "upload" where "upload"."id" = "target"."upload_id")) as "at" from "target" union all select 'REBASE' as "noun", 'reason' as "part", "rebase"."id" as "record_id", "rebase"."reason" as "text", coalesce("rebase"."corrected_at", "rebase"."written_at", (select "received_at" from "upload" where "upload"."id" = "rebase"."upload_id")) as "at" from "rebase" union all select 'GHOSTED_POINT' as "noun", 'reason' as "part", "ghosted_point"."id" as "record_id", "ghosted_point"."reason" as "text", coalesce("ghosted_point"."corrected_at", "ghosted_point"."written_at", (select "received_at" from "upload" where "upload"."id" = "ghosted_point"."upload_id")) as "at" from "ghosted_point" union all select 'FINDING' as "noun", 'words' as "part", "written_finding"."id" as "record_id", "written_finding"."words" as "text", coalesce("corrected_at", "written_at") as "at" from "written_finding" union all select "noun", "part", "record_id", "said" #>> '{}' as "text", "at" from "written_change" cross join jsonb_each("before") as "parts" ("part", "said") where "part" in ('title', 'link', 'setBy', 'reason', 'event', 'words') and jsonb_typeof("said") = 'string' union all select "noun", "part", "record_id", "said" #>> '{}' as "text", "at" from "written_change" cross join jsonb_each("after") as "parts" ("part", "said") where "part" in ('title', 'link', 'setBy', 'reason', 'event', 'words') and jsonb_typeof("said") = 'string' union all select "noun", 'why' as "part", "record_id", "reason" as "text", "at" from "written_change"),
"salted" as materialized (
  select "noun", "part", "record_id", "text", min("at") as "at", replace(gen_random_uuid()::text, '-', '') as "salt"
  from "texts" where "text" <> '' group by "noun", "part", "record_id", "text" order by 1, 3, 5, 2, 4
)
insert into "written_text" ("noun", "part", "record_id", "text", "salt", "sha256", "written_at")
select "noun", "part", "record_id", "text", "salt", encode(sha256(decode("salt", 'hex') || convert_to("text", 'UTF8')), 'hex'), "at" from "salted";
alter table "zone_event" add "title_id" int null;
update "zone_event" set "title_id" = "written_text"."id" from "written_text" where "noun" = 'ZONE_EVENT' and "part" = 'title' and "record_id" = "zone_event"."id" and "written_text"."text" = "zone_event"."title";
alter table "zone_event" drop column "title";
alter table "zone_event" alter column "title_id" set not null;
comment on column "zone_event"."title_id" is 'What happened, in at most 50 characters.';
create index "zone_event_title_id_index" on "zone_event" ("title_id");
alter table "zone_event" add constraint "zone_event_title_id_foreign" foreign key ("title_id") references "written_text" ("id") on delete no action;
alter table "zone_event" add "link_id" int null;
update "zone_event" set "link_id" = "written_text"."id" from "written_text" where "noun" = 'ZONE_EVENT' and "part" = 'link' and "record_id" = "zone_event"."id" and "written_text"."text" = "zone_event"."link";
alter table "zone_event" drop column "link";
comment on column "zone_event"."link_id" is 'Where it was published. Null when it was not.';
create index "zone_event_link_id_index" on "zone_event" ("link_id");
alter table "zone_event" add constraint "zone_event_link_id_foreign" foreign key ("link_id") references "written_text" ("id") on delete no action;
alter table "target" add "set_by_id" int null;
update "target" set "set_by_id" = "written_text"."id" from "written_text" where "noun" = 'TARGET' and "part" = 'setBy' and "record_id" = "target"."id" and "written_text"."text" = "target"."set_by";
alter table "target" drop column "set_by";
alter table "target" alter column "set_by_id" set not null;
comment on column "target"."set_by_id" is 'The office or board that set it, never a person by name.';
create index "target_set_by_id_index" on "target" ("set_by_id");
alter table "target" add constraint "target_set_by_id_foreign" foreign key ("set_by_id") references "written_text" ("id") on delete no action;
alter table "rebase" add "reason_id" int null;
update "rebase" set "reason_id" = "written_text"."id" from "written_text" where "noun" = 'REBASE' and "part" = 'reason' and "record_id" = "rebase"."id" and "written_text"."text" = "rebase"."reason";
alter table "rebase" drop column "reason";
alter table "rebase" alter column "reason_id" set not null;
comment on column "rebase"."reason_id" is 'Why the limits start again.';
create index "rebase_reason_id_index" on "rebase" ("reason_id");
alter table "rebase" add constraint "rebase_reason_id_foreign" foreign key ("reason_id") references "written_text" ("id") on delete no action;
alter table "ghosted_point" add "reason_id" int null;
update "ghosted_point" set "reason_id" = "written_text"."id" from "written_text" where "noun" = 'GHOSTED_POINT' and "part" = 'reason' and "record_id" = "ghosted_point"."id" and "written_text"."text" = "ghosted_point"."reason";
alter table "ghosted_point" drop column "reason";
alter table "ghosted_point" alter column "reason_id" set not null;
comment on column "ghosted_point"."reason_id" is 'What explains the figure.';
create index "ghosted_point_reason_id_index" on "ghosted_point" ("reason_id");
alter table "ghosted_point" add constraint "ghosted_point_reason_id_foreign" foreign key ("reason_id") references "written_text" ("id") on delete no action;
alter table "written_finding" add "words_id" int null;
update "written_finding" set "words_id" = "written_text"."id" from "written_text" where "noun" = 'FINDING' and "part" = 'words' and "record_id" = "written_finding"."id" and "written_text"."text" = "written_finding"."words";
alter table "written_finding" drop column "words";
alter table "written_finding" alter column "words_id" set not null;
comment on column "written_finding"."words_id" is 'The finding, in at most twelve words.';
create index "written_finding_words_id_index" on "written_finding" ("words_id");
alter table "written_finding" add constraint "written_finding_words_id_foreign" foreign key ("words_id") references "written_text" ("id") on delete no action;
alter table "written_change" add "reason_id" int null, add "reason_sha256" char(64) null;
alter table "written_change" disable trigger "written_change_only_added_to";
update "written_change" set "before" = (
  select jsonb_object_agg("said"."part", case when "t"."id" is null then "said"."value" else jsonb_build_object('textId', "t"."id", 'sha256', "t"."sha256") end)
  from jsonb_each("written_change"."before") as "said" ("part", "value")
  left join "written_text" "t" on "t"."noun" = "written_change"."noun" and "t"."record_id" = "written_change"."record_id" and "t"."part" = "said"."part"
    and jsonb_typeof("said"."value") = 'string' and "t"."text" = "said"."value" #>> '{}'
) where "before" is not null and "before" <> '{}';
update "written_change" set "after" = (
  select jsonb_object_agg("said"."part", case when "t"."id" is null then "said"."value" else jsonb_build_object('textId', "t"."id", 'sha256', "t"."sha256") end)
  from jsonb_each("written_change"."after") as "said" ("part", "value")
  left join "written_text" "t" on "t"."noun" = "written_change"."noun" and "t"."record_id" = "written_change"."record_id" and "t"."part" = "said"."part"
    and jsonb_typeof("said"."value") = 'string' and "t"."text" = "said"."value" #>> '{}'
) where "after" is not null and "after" <> '{}';
update "written_change" set "reason_id" = "t"."id", "reason_sha256" = "t"."sha256" from "written_text" "t" where "t"."noun" = "written_change"."noun" and "t"."part" = 'why' and "t"."record_id" = "written_change"."record_id" and "t"."text" = "written_change"."reason";
alter table "written_change" enable trigger "written_change_only_added_to";
alter table "written_change" drop column "reason";
alter table "written_text" drop column "record_id";
alter table "written_change" add constraint "written_change_reason_with_hash" check (("reason_id" is null) = ("reason_sha256" is null));
alter table "written_change" add constraint "written_change_reason_unless_written" check (("act" = 'WRITTEN') = ("reason_id" is null));
comment on column "written_change"."reason_id" is 'Why it was corrected or withdrawn. Null for what was added.';
create index "written_change_reason_id_index" on "written_change" ("reason_id");
alter table "written_change" add constraint "written_change_reason_id_foreign" foreign key ("reason_id") references "written_text" ("id") on delete no action;
comment on column "written_change"."reason_sha256" is 'Salted hash of the reason. Null for what was added.';
comment on table "written_change" is 'History of what people write beside the imports: what was written, corrected or withdrawn, when and why. Words stand in it by their number and salted hash. Rows are only ever added.';
create function "statement_in_words"("said" jsonb) returns jsonb language sql stable strict as $$
select coalesce(jsonb_object_agg("part", case when jsonb_typeof("value") = 'object'
  then to_jsonb((select "text" from "written_text" where "id" = ("value" ->> 'textId')::int)) else "value" end), '{}')
from jsonb_each("said") as "parts" ("part", "value") $$;
create function "refuse_change_of_words"() returns trigger language plpgsql as $$
begin
  if tg_level = 'ROW' and tg_op = 'UPDATE' then
    if old."erased_at" is null and new."erased_at" is not null and new."salt" is null and new."id" = old."id" and new."sha256" = old."sha256"
      and exists (select from "text_erasure" where "text_id" = old."id" and "sha256" = old."sha256" and "erased_at" = new."erased_at") then
      return new;
    end if;
  end if;
  raise exception 'What people wrote is never changed: it is corrected by writing again, or erased for cause. % is refused.', tg_op using errcode = 'restrict_violation';
end $$;
create trigger "written_text_only_added_to" before update or delete on "written_text" for each row execute function "refuse_change_of_words"();
create trigger "written_text_only_added_to_whole" before truncate on "written_text" for each statement execute function "refuse_change_of_words"();
create trigger "text_erasure_only_added_to" before update or delete or truncate on "text_erasure" for each statement execute function "refuse_change_of_history"();
create trigger "written_text_data_changed" after update on "written_text" for each statement execute function "tell_data_changed"();
create function "erase_written_text"("of_text" int, "why" text, "on_ground" text, "by_user" int, "at" timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  "hash" text;
begin
  select "sha256" into "hash" from public."written_text" where "id" = "of_text" and "erased_at" is null for update;
  if "hash" is null then
    return null;
  end if;
  insert into public."text_erasure" ("text_id", "sha256", "erased_at", "ground", "reason", "user_id") values ("of_text", "hash", "at", "on_ground", "why", "by_user");
  update public."written_text"
    set "text" = 'Erased on ' || to_char("at" at time zone 'Europe/London', 'FMDD FMMonth YYYY') || ' for cause', "salt" = null, "erased_at" = "at"
    where "id" = "of_text";
  return "hash";
end $$;
revoke all on function "erase_written_text"(int, text, text, int, timestamptz) from public;
do $$
begin
  if exists (select from pg_roles where rolname = 'hub_app') then
    revoke update, delete, truncate on "written_text" from hub_app;
    revoke insert, update, delete, truncate on "text_erasure" from hub_app;
    grant select, insert on "written_text" to hub_app;
    grant select on "text_erasure" to hub_app;
    grant usage, select on sequence "written_text_id_seq" to hub_app;
    grant execute on function "erase_written_text"(int, text, text, int, timestamptz) to hub_app;
  end if;
end $$;
-- 0024-provider-returns
create table "provider_return" ("state_hash" character(64) not null, "taken_at" timestamptz not null, primary key ("state_hash"));
comment on table "provider_return" is 'A return from an OpenID Connect provider that has signed somebody in: the same return is not taken again. Kept for an hour.';
comment on column "provider_return"."state_hash" is 'SHA-256 of the state that the return showed, as hexadecimal digits.';
comment on column "provider_return"."taken_at" is 'When it was taken, UTC instant.';
create index "provider_return_taken_at_index" on "provider_return" ("taken_at");
alter table "hub_user" drop constraint "hub_user_partner_has_organisation";
alter table "hub_user" add constraint "hub_user_partner_has_organisation" check ("role" <> 'PARTNER' or "organisation_id" is not null or ("state" <> 'ACTIVE' and "issuer" is not null));
-- 0025-real-returns
create index "session_real_index" on "session" ("id") where not "illustrative";
create index "support_count_real_index" on "support_count" ("id") where not "illustrative";
create index "unpaid_work_real_index" on "unpaid_work" ("id") where not "illustrative";
create index "outreach_action_real_index" on "outreach_action" ("id") where not "illustrative";
create index "concern_real_index" on "concern" ("id") where not "illustrative";
create index "spend_report_real_index" on "spend_report" ("id") where not "illustrative";
-- 0026-reader-of-every-row
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  if not exists (select from pg_roles where rolname = 'hub_reader') then create role hub_reader nologin; end if;
end $$;
create function "let_reader_in"() returns void language plpgsql set search_path = pg_catalog, public, pg_temp as $$
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
end $$;
comment on function "let_reader_in"() is 'Lets the role hub_reader read every row of every table that there is. For the owner of the tables; a migration that makes a table with a policy calls it again.';
revoke all on function "let_reader_in"() from public;
select "let_reader_in"();
-- 0027-tokens-and-acts
update "api_token" set "revoked_at" = now() where "revoked_at" is null and not "may_read" and not "may_read_files";
alter table "api_token" drop constraint "api_token_opens_something";
alter table "api_token" drop column "may_import";
alter table "api_token" add constraint "api_token_opens_something" check ("may_read" or "may_read_files" or "revoked_at" is not null);
alter table "audit_event" drop constraint "audit_event_act_check";
alter table "audit_event" add constraint "audit_event_act_check" check ("act" in ('SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'SIGN_IN_ENDED', 'USER_INVITED', 'USER_ADDED', 'USER_CHANGED', 'ROLE_CHANGED', 'USER_SUSPENDED', 'USER_RESTORED', 'PASSWORD_SET', 'SECOND_FACTOR_SET', 'SECOND_FACTOR_REMOVED', 'LINK_MADE', 'LINK_USED', 'LINK_REFUSED', 'TOKEN_MADE', 'TOKEN_REVOKED', 'TOKEN_REFUSED', 'UPLOAD_PUBLISHED', 'UPLOAD_REJECTED', 'WRITTEN', 'CORRECTED', 'WITHDRAWN', 'ERASED', 'EXPORTED', 'BACKED_UP', 'RESTORED', 'EXACT_COUNTS_READ', 'VIEWED_AS', 'ACCESS_REFUSED', 'RATE_LIMITED', 'SETTING_CHANGED', 'AUDIT_DELETED'));
-- 0028-reach-once-a-statement
alter policy "own_rows" on "session" using ((select current_setting('app.reach', true) = 'all') or "activity_id" = any (array(select "id" from "activity" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)))) with check ((select current_setting('app.reach', true) = 'all') or "activity_id" = any (array(select "id" from "activity" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end))));
alter policy "own_rows" on "support_count" using ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)) with check ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end));
alter policy "own_rows" on "unpaid_work" using ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)) with check ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end));
alter policy "own_rows" on "outreach_action" using ((select current_setting('app.reach', true) = 'all') or "id" in (select "outreach_action_id" from "outreach_action_organisation" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end))) with check ((select current_setting('app.reach', true) = 'all') or "id" in (select "outreach_action_id" from "outreach_action_organisation" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)));
alter policy "own_rows" on "outreach_action_organisation" using ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)) with check ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end));
alter policy "own_rows" on "expected_return" using ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)) with check ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end));
alter policy "own_rows" on "application" using ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)) with check ((select current_setting('app.reach', true) = 'all') or "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end));
alter policy "own_rows" on "application_zone" using ((select current_setting('app.reach', true) = 'all') or "application_id" = any (array(select "id" from "application" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)))) with check ((select current_setting('app.reach', true) = 'all') or "application_id" = any (array(select "id" from "application" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end))));
alter policy "own_rows" on "application_score" using ((select current_setting('app.reach', true) = 'all') or "application_id" = any (array(select "id" from "application" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)))) with check ((select current_setting('app.reach', true) = 'all') or "application_id" = any (array(select "id" from "application" where "organisation_id" = (select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end))));
-- 0029-person-revision
alter table "hub_user" add "revision" int not null default 0, add "changed_at" timestamptz null;
comment on column "hub_user"."revision" is 'How often the names, role, organisation, stand-in or state of the person were changed. Whoever changes the person gives it back as seenRevision, so that they undo nothing that they have not seen.';
comment on column "hub_user"."changed_at" is 'When any of these was last changed, UTC instant. Null when none was since revisions are counted.';
