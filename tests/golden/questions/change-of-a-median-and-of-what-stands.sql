select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "concernsOpen" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."concernsOpen") as "concernsOpen"
  from (
  select width_bucket("concern"."raised_on", $1::date[]) as "ends_before_since", width_bucket("concern"."closed_on", $2::date[]) as "ends_before_until", "concern"."zone_id" as "zone",
    count(*) as "concernsOpen"
  from "concern"
  where "concern"."raised_on" < $3::date and "concern"."zone_id" = any($4)
  group by 1, 2, 3) as "standing"
  join generate_series(1, $5::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"daysToClose_of_each_figure" as (
  select "calendar"."at" as "at", "days_to_close"."zone_id" as "zone",
    (percentile_cont(0.5) within group (order by "days_to_close"."days"))::numeric as "medianDaysToClose",
    bool_or("days_to_close"."illustrative")::int as "illustrative"
  from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "closed_on", "closed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "closed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_close"
  join json_to_recordset($6::json) as "calendar"("at" int, "first_day" date) on "calendar"."first_day" = date_trunc('month', "days_to_close"."closed_on"::timestamp)::date
  where "days_to_close"."closed_on" >= $7::date and "days_to_close"."closed_on" < $8::date and "days_to_close"."zone_id" = any($9)
  group by 1, 2),
"returns_of_concerns" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $10 and "month" = any($11::char(7)[])) as "returns"
  where "returns"."zone_id" = any($12)
  group by "returns"."month", "returns"."zone_id")
select 'concernsOpen' as "scan", "at"::text, "zone", "concernsOpen"::text, null::text as "medianDaysToClose", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "concernsOpen"
union all
select 'daysToClose_of_each_figure' as "scan", "at"::text, "zone", null::text as "concernsOpen", "medianDaysToClose"::text, "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "daysToClose_of_each_figure"
union all
select 'returns_of_concerns' as "scan", "at"::text, "zone", null::text as "concernsOpen", null::text as "medianDaysToClose", null::int as "illustrative", "expected", "received", "due" from "returns_of_concerns"
limit $13;

with "crimes" as (
  select width_bucket("grouped"."at"::text, $1::text[]) as "at",
    sum("grouped"."recordedCrime") as "recordedCrime"
  from (
  select "recorded_crime_month"."month" as "at",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $2 and "recorded_crime_month"."month" < $3 and ("recorded_crime_month"."crime_type" <> all($4))
  group by 1) as "grouped"
  group by 1),
"force_months_held" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($5::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  group by "returns"."month")
select 'crimes' as "scan", "at"::text, "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $6;

with "payments" as (
  select width_bucket("payment"."paid_on", $1::date[]) as "at",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $2::date and "payment"."paid_on" < $3::date
  group by 1)
select 'payments' as "scan", "at"::text, "amountPaid"::text, "amountPaid$leftOut" from "payments"
limit $4;
