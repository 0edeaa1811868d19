select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"awards" as (
  select "calendar"."set", "calendar"."period", grouping("grant_award_grant_zone"."zone_id") = 1 as "overall", "grant_award_grant_zone"."zone_id" as "zone", "grant_award"."recipient_organisation_id" as "organisation", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $2::date and "grant_award"."award_date" < $3::date and ((("grant_award"."recipient_organisation_id" in (select "id" from "organisation" where (strpos(lower("name"), lower($4)) > 0))) or (("grant_award"."funding_round_id" is null))) and not coalesce("grant_award_grant_zone"."zone_id" = any($5), false))
  group by grouping sets (("calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id", "grant_award"."recipient_organisation_id"), ("calendar"."set", "calendar"."period")))
select 'awards' as "part", "set", "period", "overall", "zone", "organisation", "organisation$noun"."order"::text as "organisation$order", "amountAwarded", "illustrative"
from "awards" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "awards"."organisation"
limit $6;
