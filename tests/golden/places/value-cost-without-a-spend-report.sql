with "fundedSpending" as (
  select date_trunc('month', "funded_spending"."reported_on"::timestamp)::date as "at",
    sum(case when "funded_spending_grant_zone"."share" = 1 then "funded_spending"."amount_spent_pence" else round("funded_spending"."amount_spent_pence" * ("funded_spending_grant_zone"."share_before" + "funded_spending_grant_zone"."share"), 6) - round("funded_spending"."amount_spent_pence" * "funded_spending_grant_zone"."share_before", 6) end) as "fundedSpend",
    bool_or("funded_spending"."illustrative")::int as "illustrative"
  from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "spend_report"."reported_on", "spend_report"."amount_spent_pence", "spend_report"."illustrative"
    from "spend_report" join "grant_award" on "grant_award"."id" = "spend_report"."grant_id"
    where "grant_award"."id" in (select "grant_id" from "activity_funding")) as "funded_spending"
  join "grant_zone" as "funded_spending_grant_zone" on "funded_spending_grant_zone"."grant_id" = "funded_spending"."id" and "funded_spending_grant_zone"."zone_id" is not null
  where "funded_spending"."reported_on" >= $1::date and "funded_spending"."reported_on" < $2::date and "funded_spending_grant_zone"."zone_id" = any($3)
  group by 1),
"fundedSessions" as (
  select date_trunc('month', "funded_session"."date"::timestamp)::date as "at",
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
  group by 1),
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
