with "concernsOpen" as (
  select "calendar"."at" as "at",
    count(*) as "concernsOpen",
    bool_or("concern"."illustrative")::int as "illustrative"
  from "concern"
  join json_to_recordset($1::json) as "calendar"("at" int, "before" date, "last_month" text) on "concern"."raised_on" < "calendar"."before" and ("concern"."closed_on" is null or "concern"."closed_on" >= "calendar"."before")
  group by 1),
"returns_of_concerns" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $2 and "month" in (select unnest($3::text[]) as "month") group by 1, 2, 3) as "returns"
  group by "returns"."month")
select 'concernsOpen' as "scan", "at"::text, "concernsOpen"::text, "illustrative", null::int as "expected", null::int as "received" from "concernsOpen"
union all
select 'returns_of_concerns' as "scan", "at"::text, null::text as "concernsOpen", null::int as "illustrative", "expected", "received" from "returns_of_concerns"
limit $4;
