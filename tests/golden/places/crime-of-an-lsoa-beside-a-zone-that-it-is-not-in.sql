select "lsoa_code" as "lsoaCode" from "zone_lsoa_membership" where "lsoa_code" = any($1::text[]) and "zone_id" = any($2::int[]) limit 1;

select "lsoa_code" as "lsoaCode" from "zone_lsoa_membership" where "lsoa_code" = any($1::text[]) and "zone_id" = any($2::int[]) limit 1;

select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;

select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;

with "crimes" as (
  select 1 as "at",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from (select "recorded_crime_month".* from "recorded_crime_month"
    where exists (select from "zone_lsoa_membership" as "recorded_crime_month_membership" where "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7)) and ("recorded_crime_month_membership"."zone_id" = any($1) and ("recorded_crime_month"."lsoa_code" = $2)))) as "recorded_crime_month"
  where "recorded_crime_month"."month" >= $3 and "recorded_crime_month"."month" < $4 and ("recorded_crime_month"."crime_type" <> all($5))
  having count(*) > 0),
"force_months_held" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due", sum("returns"."in_part")::int as "inPart"
  from (
    select "zone"."id" as "zone_id", "expected"."month", 1 as "expected", ("force_month"."id" is not null)::int as "received",
      ("expected"."month" > "held"."latest")::int as "due", coalesce(("force_month"."records_not_located" * 100 > "force_month"."record_count" * 10 and "force_month"."record_count" >= 100), false)::int as "in_part"
    from "zone"
    join (select "force", min("month") as "first", max("month") as "latest" from "force_month" group by "force") as "held" on "held"."force" = "zone"."police_force"
    join unnest($6::char(7)[]) as "expected"("month") on "expected"."month" >= "held"."first"
    left join "force_month" on "force_month"."month" = "expected"."month" and "force_month"."force" = "zone"."police_force") as "returns"
  where ("returns"."zone_id" = any($7) and true)
  group by "returns"."month")
select 'crimes' as "scan", "at"::text, "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $8;
