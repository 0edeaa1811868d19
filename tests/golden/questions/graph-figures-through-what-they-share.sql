with "sessions" as (
  select 1 as "at",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $3::date and "session"."date" < $4::date and "session_activity"."zone_id" = any($5)
  having count(*) > 0),
"payments" as (
  select 1 as "at",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $6::date and "payment"."paid_on" < $7::date and "payment_grant_grant_zone"."zone_id" = any($8)
  having count(*) > 0),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $9 and "month" = any($10::char(7)[])) as "returns"
  where "returns"."zone_id" = any($11)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "attendances"::text, null::text as "amountPaid", "attendances$leftOut", null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'payments' as "scan", "at"::text, null::text as "attendances", "amountPaid"::text, null::int as "attendances$leftOut", "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "payments"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "attendances", null::text as "amountPaid", null::int as "attendances$leftOut", null::int as "amountPaid$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $12;
