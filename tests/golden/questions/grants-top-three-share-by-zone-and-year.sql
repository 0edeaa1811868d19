select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "awards" as (
  select width_bucket("grant_award"."award_date", $1::date[]) as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $2::date and "grant_award"."award_date" < $3::date
  group by 1, 2),
"awards_of_each_figure" as (
  select "calendar"."at" as "at", "grant_award_grant_zone"."zone_id" as "zone",
    (select sum("amount") from (select sum("of") as "amount"
      from jsonb_to_recordset(jsonb_agg(jsonb_build_object('by', "grant_award"."recipient_organisation_id", 'of', case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end))) as "each"("by" text, "of" numeric)
      group by "by" order by 1 desc limit 3) as "largest") as "amountAwardedToTopThree",
    grouping("grant_award_grant_zone"."zone_id") as "overall"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join json_to_recordset($4::json) as "calendar"("at" int, "first_day" date) on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $5::date and "grant_award"."award_date" < $6::date
  group by grouping sets (("calendar"."at", "grant_award_grant_zone"."zone_id"), ("calendar"."at")))
select 'awards' as "scan", "at"::text, "zone", "amountAwarded"::text, null::text as "amountAwardedToTopThree", null::int as "overall" from "awards"
union all
select 'awards_of_each_figure' as "scan", "at"::text, "zone", null::text as "amountAwarded", "amountAwardedToTopThree"::text, "overall" from "awards_of_each_figure"
limit $7;
