select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."title" as "title", "grant_award"."description" as "description", "grant_award"."award_date" as "awardDate", "grant_award"."planned_start_date" as "plannedStartDate", "grant_award"."planned_end_date" as "plannedEndDate", "grant_award"."conditions" as "conditions", "grant_award"."reasons" as "reasons", "grant_award"."regrant_type" as "regrantType", "grant_award"."source_url" as "sourceUrl", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_applied_for_pence"::text as "amountAppliedFor", "grant_award"."recipient_organisation_id" as "recipientOrganization", "grant_award"."funding_organisation_id" as "fundingOrganization", "grant_award"."funding_programme_id" as "grantProgramme", "grant_award"."recipient_organisation_id" as "recipientOrganisation", "grant_award"."funding_organisation_id" as "fundingOrganisation", "grant_award"."funding_programme_id" as "fundingProgramme", "grant_award"."funding_round_id" as "fundingRound", "grant_award"."application_id" as "application", "grant_award"."illustrative" as "illustrative", "grant_award"."upload_id" as "importedFrom", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where ((true and "grant_award"."id" in (select "funded_spending"."id" from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "spend_report"."reported_on", "spend_report"."amount_spent_pence", "spend_report"."illustrative"
    from "spend_report" join "grant_award" on "grant_award"."id" = "spend_report"."grant_id"
    where "grant_award"."id" in (select "grant_id" from "activity_funding")) as "funded_spending" join "grant_zone" as "funded_spending_grant_zone" on "funded_spending_grant_zone"."grant_id" = "funded_spending"."id" and "funded_spending_grant_zone"."zone_id" is not null where (true) and "funded_spending"."reported_on" >= $1::date and "funded_spending"."reported_on" < $2::date and "funded_spending_grant_zone"."zone_id" = any($3)))) order by "grant_award"."award_date" desc, "grant_award"."id" asc limit $4;

select "session"."id" as "id", "session"."date" as "date", "session"."state" as "state", "session"."attendances" as "attendances", "session"."attendances_0_to_9" as "attendances0To9", "session"."attendances_10_to_17" as "attendances10To17", "session"."attendances_18_to_24" as "attendances18To24", "session"."attendances_25_to_64" as "attendances25To64", "session"."attendances_65_and_over" as "attendances65AndOver", "session"."attendances_age_not_recorded" as "attendancesAgeNotRecorded", "session"."newcomers" as "newcomers", "session"."volunteers" as "volunteers", "session"."volunteer_minutes" as "volunteerMinutes", "session"."activity_id" as "activity", "session"."illustrative" as "illustrative", "session"."upload_id" as "importedFrom", "session"."date" as "order$0", "session"."id" as "order$1" from "session" where ((true and "session"."id" in (select "funded_session"."id" from (
    select "session"."id", "activity"."zone_id", "session"."date", "session"."attendances",
      "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "session"."illustrative" or "activity_funding"."illustrative" as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
    join "grant_award" on "grant_award"."id" = "activity_funding"."grant_id"
    where "session"."state" = 'HELD') as "funded_session"  where (true) and (("funded_session"."date" >= $1::date and "funded_session"."date" < $2::date)) and "funded_session"."zone_id" = any($3)))) order by "session"."date" desc, "session"."id" asc limit $4;

select "support_count"."id" as "id", "support_count"."month" as "month", "support_count"."families_supported" as "familiesSupported", "support_count"."individuals_supported" as "individualsSupported", "support_count"."volunteers_active" as "volunteersActive", "support_count"."method" as "method", "support_count"."note" as "note", "support_count"."organisation_id" as "organisation", "support_count"."zone_id" as "zone", "support_count"."illustrative" as "illustrative", "support_count"."upload_id" as "importedFrom", "support_count"."month" as "order$0", "support_count"."id" as "order$1" from "support_count" where ((true and "support_count"."id" in (select "funded_support"."id" from (
    select "support_count"."id", "support_count"."zone_id", "support_count"."month", "support_count"."individuals_supported", "support_count"."illustrative"
    from "support_count"
    where exists (
      select from "activity" join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
      where "activity"."organisation_id" = "support_count"."organisation_id" and "activity"."zone_id" = "support_count"."zone_id"
    )) as "funded_support"  where (true) and "funded_support"."month" >= $1 and "funded_support"."month" < $2 and "funded_support"."zone_id" = any($3)))) order by "support_count"."month" desc, "support_count"."id" asc limit $4;

select count(*)::int as "count" from "grant_award" where (true and "grant_award"."id" in (select "funded_spending"."id" from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "spend_report"."reported_on", "spend_report"."amount_spent_pence", "spend_report"."illustrative"
    from "spend_report" join "grant_award" on "grant_award"."id" = "spend_report"."grant_id"
    where "grant_award"."id" in (select "grant_id" from "activity_funding")) as "funded_spending" join "grant_zone" as "funded_spending_grant_zone" on "funded_spending_grant_zone"."grant_id" = "funded_spending"."id" and "funded_spending_grant_zone"."zone_id" is not null where (true) and "funded_spending"."reported_on" >= $1::date and "funded_spending"."reported_on" < $2::date and "funded_spending_grant_zone"."zone_id" = any($3)));

select count(*)::int as "count" from "session" where (true and "session"."id" in (select "funded_session"."id" from (
    select "session"."id", "activity"."zone_id", "session"."date", "session"."attendances",
      "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "session"."illustrative" or "activity_funding"."illustrative" as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
    join "grant_award" on "grant_award"."id" = "activity_funding"."grant_id"
    where "session"."state" = 'HELD') as "funded_session"  where (true) and (("funded_session"."date" >= $1::date and "funded_session"."date" < $2::date)) and "funded_session"."zone_id" = any($3)));

select count(*)::int as "count" from "support_count" where (true and "support_count"."id" in (select "funded_support"."id" from (
    select "support_count"."id", "support_count"."zone_id", "support_count"."month", "support_count"."individuals_supported", "support_count"."illustrative"
    from "support_count"
    where exists (
      select from "activity" join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
      where "activity"."organisation_id" = "support_count"."organisation_id" and "activity"."zone_id" = "support_count"."zone_id"
    )) as "funded_support"  where (true) and "funded_support"."month" >= $1 and "funded_support"."month" < $2 and "funded_support"."zone_id" = any($3)));

with "fundedSpending" as (
  select 1 as "at",
    sum(case when "funded_spending_grant_zone"."share" = 1 then "funded_spending"."amount_spent_pence" else round("funded_spending"."amount_spent_pence" * ("funded_spending_grant_zone"."share_before" + "funded_spending_grant_zone"."share"), 6) - round("funded_spending"."amount_spent_pence" * "funded_spending_grant_zone"."share_before", 6) end) as "fundedSpend",
    bool_or("funded_spending"."illustrative")::int as "illustrative"
  from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "spend_report"."reported_on", "spend_report"."amount_spent_pence", "spend_report"."illustrative"
    from "spend_report" join "grant_award" on "grant_award"."id" = "spend_report"."grant_id"
    where "grant_award"."id" in (select "grant_id" from "activity_funding")) as "funded_spending"
  join "grant_zone" as "funded_spending_grant_zone" on "funded_spending_grant_zone"."grant_id" = "funded_spending"."id" and "funded_spending_grant_zone"."zone_id" is not null
  where "funded_spending"."reported_on" >= $1::date and "funded_spending"."reported_on" < $2::date and "funded_spending_grant_zone"."zone_id" = any($3)
  having count(*) > 0),
"fundedSessions" as (
  select 1 as "at",
    sum("funded_session"."attendances") as "fundedAttendances",
    (count(*) - count("funded_session"."attendances"))::int as "fundedAttendances$leftOut",
    bool_or("funded_session"."illustrative")::int as "illustrative"
  from (
    select "session"."id", "activity"."zone_id", "session"."date", "session"."attendances",
      "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "session"."illustrative" or "activity_funding"."illustrative" as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
    join "grant_award" on "grant_award"."id" = "activity_funding"."grant_id"
    where "session"."state" = 'HELD') as "funded_session"
  where "funded_session"."date" >= $4::date and "funded_session"."date" < $5::date and "funded_session"."zone_id" = any($6)
  having count(*) > 0),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $7 and "month" = any($8::char(7)[])) as "returns"
  where "returns"."zone_id" = any($9)
  group by "returns"."month")
select 'fundedSpending' as "scan", "at"::text, "fundedSpend"::text, null::text as "fundedAttendances", "illustrative", null::int as "fundedAttendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "fundedSpending"
union all
select 'fundedSessions' as "scan", "at"::text, null::text as "fundedSpend", "fundedAttendances"::text, "illustrative", "fundedAttendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "fundedSessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "fundedSpend", null::text as "fundedAttendances", null::int as "illustrative", null::int as "fundedAttendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $10;
