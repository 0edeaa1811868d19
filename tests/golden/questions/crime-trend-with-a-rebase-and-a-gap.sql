select "zone_event"."id" as "id", "zone_event"."date" as "date", (select "text" from "written_text" where "written_text"."id" = "zone_event"."title_id") as "title", "zone_event"."kind" as "kind", (select "text" from "written_text" where "written_text"."id" = "zone_event"."link_id" and "erased_at" is null) as "link", "zone_event"."domains" as "domains", to_char("zone_event"."written_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "writtenAt", to_char("zone_event"."corrected_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "correctedAt", to_char("zone_event"."withdrawn_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "withdrawnAt", ((select count(*)::int from "written_change" where "noun" = $1 and "record_id" = "zone_event"."id")) as "revision", "zone_event"."illustrative" as "illustrative", "zone_event"."upload_id" as "importedFrom" from "zone_event" where "zone_event"."id" = any($2);

with "crimes" as (
  select "recorded_crime_month"."month" as "at",
    sum("recorded_crime_month"."record_count") as "recordedCrime"
  from "recorded_crime_month"
  join "zone_lsoa_membership" as "recorded_crime_month_membership" on "recorded_crime_month_membership"."lsoa_code" = "recorded_crime_month"."lsoa_code"
      and "recorded_crime_month"."month" >= "recorded_crime_month_membership"."from_month"::char(7) and ("recorded_crime_month_membership"."before_month" is null or "recorded_crime_month"."month" < "recorded_crime_month_membership"."before_month"::char(7))
  where "recorded_crime_month"."month" >= $1 and "recorded_crime_month"."month" < $2 and ("recorded_crime_month"."crime_type" <> all($3)) and "recorded_crime_month_membership"."zone_id" = any($4)
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
  where "returns"."zone_id" = any($6)
  group by "returns"."month")
select 'crimes' as "scan", "at"::text, "recordedCrime"::text, null::int as "expected", null::int as "received", null::int as "due", null::int as "inPart" from "crimes"
union all
select 'force_months_held' as "scan", "at"::text, null::text as "recordedCrime", "expected", "received", "due", "inPart" from "force_months_held"
limit $7;
