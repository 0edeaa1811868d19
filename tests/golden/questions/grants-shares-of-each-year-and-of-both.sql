select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"awards" as (
  select "calendar"."set", "calendar"."period", grouping("grant_award_grant_zone"."zone_id") = 1 as "overall", "grant_award_grant_zone"."zone_id" as "zone", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $2::date and "grant_award"."award_date" < $3::date
  group by grouping sets (("calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period")))
select 'awards' as "part", "set", "period", "overall", "zone", "amountAwarded", "illustrative"
from "awards"
limit $4;
