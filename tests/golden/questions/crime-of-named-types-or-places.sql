with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "month" text)),
"crimes" as (
  select "calendar"."set", "calendar"."period", grouping("recorded_crime_month"."crime_type") = 1 as "overall", "recorded_crime_month"."crime_type" as "crimeType", "recorded_crime_month"."lsoa_code" as "lsoaCode", (sum("recorded_crime_month"."record_count"))::text as "recordedCrime", bool_or("recorded_crime_month"."illustrative")::int as "illustrative"
  from "recorded_crime_month" join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month_membership"."from_month" <= "recorded_crime_month"."month" and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month")
  join "calendar" on "calendar"."month" = "recorded_crime_month"."month"
  where "recorded_crime_month"."month" >= $2 and "recorded_crime_month"."month" < $3 and ("recorded_crime_month"."crime_type" <> all($4)) and ((("recorded_crime_month"."crime_type" = any($5)) and not coalesce(("recorded_crime_month"."lsoa_code" = $6), false)) or (("recorded_crime_month"."crime_type" = $7) and (strpos(lower("recorded_crime_month"."lsoa_code"), lower($8)) > 0)))
  group by grouping sets (("calendar"."set", "calendar"."period", "recorded_crime_month"."crime_type", "recorded_crime_month"."lsoa_code"), ("calendar"."set", "calendar"."period"))),
"force_months_held" as (
  select "calendar"."set", "calendar"."period", false as "overall", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone"."id" as "zone_id", "asked"."month", 1 as "expected", count("force_month"."id") as "received"
    from "zone" cross join (select distinct "month" from (select "month" from "calendar") as "each") as "asked"
    left join "force_month" on "force_month"."month" = "asked"."month" and "force_month"."force" = "zone"."police_force" group by 1, 2) as "returns" join "calendar" on "calendar"."month" = "returns"."month"
  where ((true and not coalesce(false, false)) or (true and true))
  group by "calendar"."set", "calendar"."period")
select 'crimes' as "part", "set", "period", "overall", "crimeType", "lsoaCode", "recordedCrime", "illustrative", null::int as "expected", null::int as "received"
from "crimes"
union all
select 'force_months_held' as "part", "set", "period", "overall", null::text as "crimeType", null::text as "lsoaCode", null::text as "recordedCrime", null::int as "illustrative", "expected", "received"
from "force_months_held"
limit $9;
