select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "awardsSoFar" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."amountAwardedSoFar") as "amountAwardedSoFar"
  from (
  select width_bucket("grant_award"."award_date", $1::date[]) as "ends_before_since", null::int as "ends_before_until", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwardedSoFar"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" < $2::date
  group by 1, 2, 3) as "standing"
  join generate_series(1, $3::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"paymentsSoFar" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."amountPaidSoFar") as "amountPaidSoFar",
    coalesce(sum("standing"."amountPaidSoFar$leftOut"), 0)::int as "amountPaidSoFar$leftOut"
  from (
  select width_bucket("payment"."paid_on", $4::date[]) as "ends_before_since", null::int as "ends_before_until", "payment_grant_grant_zone"."zone_id" as "zone",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaidSoFar",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaidSoFar$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" < $5::date
  group by 1, 2, 3) as "standing"
  join generate_series(1, $6::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2)
select 'awardsSoFar' as "scan", "at"::text, "zone", "amountAwardedSoFar"::text, null::text as "amountPaidSoFar", null::int as "amountPaidSoFar$leftOut" from "awardsSoFar"
union all
select 'paymentsSoFar' as "scan", "at"::text, "zone", null::text as "amountAwardedSoFar", "amountPaidSoFar"::text, "amountPaidSoFar$leftOut" from "paymentsSoFar"
limit $7;
