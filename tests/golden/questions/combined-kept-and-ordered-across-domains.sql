select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "payments" as (
  select width_bucket("payment"."paid_on", $1::date[]) as "at", "payment_grant_grant_zone"."zone_id" as "zone",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $2::date and "payment"."paid_on" < $3::date
  group by 1, 2),
"crimes" as (
  select width_bucket("grouped"."at"::text, $4::text[]) as "at", "grouped"."zone",
    sum("grouped"."recordedCrime") as "recordedCrime"
  from (
  select "recorded_crime_month"."month" as "at", "recorded_crime_month_membership"."zone_id" as "zone",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $5 and "recorded_crime_month"."month" < $6 and ("recorded_crime_month"."crime_type" <> all($7))
  group by 1, 2) as "grouped"
  group by 1, 2),
"force_months_held" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($8::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'payments' as "scan", "at"::text, "zone", "amountPaid"::text, null::text as "recordedCrime", "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "payments"
union all
select 'crimes' as "scan", "at"::text, "zone", null::text as "amountPaid", "recordedCrime"::text, null::int as "amountPaid$leftOut", null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, "zone", null::text as "amountPaid", null::text as "recordedCrime", null::int as "amountPaid$leftOut", "expected", "received", "due", "inPart" from "force_months_held"
limit $9;
