with "concernsOpen" as (
  select "calendar"."at" as "at",
    sum("standing"."concernsOpen") as "concernsOpen"
  from (
  select width_bucket("concern"."raised_on", $1::date[]) as "ends_before_since", width_bucket("concern"."closed_on", $2::date[]) as "ends_before_until",
    count(*) as "concernsOpen"
  from "concern"
  where "concern"."raised_on" < $3::date and "concern"."zone_id" = any($4)
  group by 1, 2) as "standing"
  join generate_series(1, $5::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1),
"concernsOpen_of_each_figure" as (
  select "calendar"."at" as "at",
    (percentile_cont(0.5) within group (order by ("calendar"."before" - "concern"."raised_on")))::numeric as "medianDaysOpen",
    (percentile_cont(0.9) within group (order by ("calendar"."before" - "concern"."raised_on")))::numeric as "percentile90DaysOpen"
  from "concern"
  join json_to_recordset($6::json) as "calendar"("at" int, "before" date, "last_month" text) on "concern"."raised_on" < "calendar"."before" and ("concern"."closed_on" is null or "concern"."closed_on" >= "calendar"."before")
  where "concern"."zone_id" = any($7)
  group by 1),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $8 and "month" = any($9::char(7)[])) as "returns"
  where "returns"."zone_id" = any($10)
  group by "returns"."month")
select 'concernsOpen' as "scan", "at"::text, "concernsOpen"::text, null::text as "medianDaysOpen", null::text as "percentile90DaysOpen", null::int as "expected", null::int as "received", null::int as "due" from "concernsOpen"
union all
select 'concernsOpen_of_each_figure' as "scan", "at"::text, null::text as "concernsOpen", "medianDaysOpen"::text, "percentile90DaysOpen"::text, null::int as "expected", null::int as "received", null::int as "due" from "concernsOpen_of_each_figure"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "concernsOpen", null::text as "medianDaysOpen", null::text as "percentile90DaysOpen", "expected", "received", "due" from "returns_of_concerns"
limit $11;
