select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "payments" as (
  select width_bucket("payment"."paid_on", $1::date[]) as "at",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $2::date and "payment"."paid_on" < $3::date and "payment_grant_grant_zone"."zone_id" = any($4)
  group by 1)
select 'payments' as "scan", "at"::text, "amountPaid"::text, "amountPaid$leftOut" from "payments"
limit $5;

with "sessions" as (
  select date_trunc('month', "session"."date"::timestamp)::date as "at", "session_activity"."zone_id" as "zone",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $3::date and "session"."date" < $4::date and "session_activity"."zone_id" = any($5)
  group by 1, 2),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  where "returns"."zone_id" = any($8)
  group by "returns"."month", "returns"."zone_id")
select 'sessions' as "scan", "at"::text, "zone", "attendances"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, "zone", null::text as "attendances", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $9;
