select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "supportCounts" as (
  select "support_count"."month" as "at", "support_count"."zone_id" as "zone",
    sum("support_count"."individuals_supported") as "individualsSupported",
    (count(*) - count("support_count"."individuals_supported"))::int as "individualsSupported$leftOut"
  from "support_count"
  where "support_count"."month" >= $1 and "support_count"."month" < $2
  group by 1, 2),
"awards" as (
  select date_trunc('month', "grant_award"."award_date"::timestamp)::date as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $3::date and "grant_award"."award_date" < $4::date
  group by 1, 2),
"awardsSoFar" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."amountAwardedSoFar") as "amountAwardedSoFar"
  from (
  select width_bucket("grant_award"."award_date", $5::date[]) as "ends_before_since", null::int as "ends_before_until", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwardedSoFar"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" < $6::date
  group by 1, 2, 3) as "standing"
  join generate_series(1, $7::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"paymentsSoFar" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."amountPaidSoFar") as "amountPaidSoFar",
    coalesce(sum("standing"."amountPaidSoFar$leftOut"), 0)::int as "amountPaidSoFar$leftOut"
  from (
  select width_bucket("payment"."paid_on", $8::date[]) as "ends_before_since", null::int as "ends_before_until", "payment_grant_grant_zone"."zone_id" as "zone",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaidSoFar",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaidSoFar$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" < $9::date
  group by 1, 2, 3) as "standing"
  join generate_series(1, $10::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"returns_of_support_counts" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $11 and "month" = any($12::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'supportCounts' as "scan", "at"::text, "zone", "individualsSupported"::text, null::text as "amountAwarded", null::text as "amountAwardedSoFar", null::text as "amountPaidSoFar", "individualsSupported$leftOut", null::int as "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "supportCounts"
union all
select 'awards' as "scan", "at"::text, "zone", null::text as "individualsSupported", "amountAwarded"::text, null::text as "amountAwardedSoFar", null::text as "amountPaidSoFar", null::int as "individualsSupported$leftOut", null::int as "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "awards"
union all
select 'awardsSoFar' as "scan", "at"::text, "zone", null::text as "individualsSupported", null::text as "amountAwarded", "amountAwardedSoFar"::text, null::text as "amountPaidSoFar", null::int as "individualsSupported$leftOut", null::int as "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "awardsSoFar"
union all
select 'paymentsSoFar' as "scan", "at"::text, "zone", null::text as "individualsSupported", null::text as "amountAwarded", null::text as "amountAwardedSoFar", "amountPaidSoFar"::text, null::int as "individualsSupported$leftOut", "amountPaidSoFar$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "paymentsSoFar"
union all
select 'returns_of_support_counts' as "scan", "at"::text, "zone", null::text as "individualsSupported", null::text as "amountAwarded", null::text as "amountAwardedSoFar", null::text as "amountPaidSoFar", null::int as "individualsSupported$leftOut", null::int as "amountPaidSoFar$leftOut", "expected", "received", "due" from "returns_of_support_counts"
limit $13;
