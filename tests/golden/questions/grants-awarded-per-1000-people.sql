select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"awards" as (
  select "calendar"."set", "calendar"."period", grouping("grant_award_grant_zone"."zone_id") = 1 as "overall", "grant_award_grant_zone"."zone_id" as "zone", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", bool_or("grant_award"."illustrative")::int as "illustrative"
  from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "grant_award"."award_date"::timestamp)::date
  where "grant_award"."award_date" >= $3::date and "grant_award"."award_date" < $4::date
  group by grouping sets (("calendar"."set", "calendar"."period", "grant_award_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period"))),
"residents" as (
  select "calendar"."set", "calendar"."period", grouping("resident_count"."zone_id") = 1 as "overall", "resident_count"."zone_id" as "zone", (sum("resident_count"."persons"))::text as "persons", bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", "latest"."illustrative"
    from "zone_lsoa_membership" as "membership"
    join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code") as "resident_count" 
  join "calendar_2" as "calendar" on "resident_count"."from_month" <= "calendar"."last_month" and ("resident_count"."before_month" is null or "resident_count"."before_month" > "calendar"."last_month")
  
  group by grouping sets (("calendar"."set", "calendar"."period", "resident_count"."zone_id"), ("calendar"."set", "calendar"."period")))
select 'awards' as "part", "set", "period", "overall", "zone", "amountAwarded", null::text as "persons", "illustrative"
from "awards"
union all
select 'residents' as "part", "set", "period", "overall", "zone", null::text as "amountAwarded", "persons", "illustrative"
from "residents"
limit $5;
