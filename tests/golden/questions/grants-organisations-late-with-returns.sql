select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"owedReturns" as (
  select "calendar"."set", "calendar"."period", grouping("owed_return"."organisation_id") = 1 as "overall", "owed_return"."organisation_id" as "organisation", (count(*) filter (where ("owed_return"."came_on_time" = $2)))::text as "returnsOnTime", (count(*))::text as "returnsDue", bool_or("owed_return"."illustrative")::int as "illustrative"
  from (
    select "zone_id", "organisation_id", "due_on", coalesce("received_on" <= "due_on", false) as "came_on_time", "illustrative"
    from "expected_return" where "due_on" <= (select max("received_on") from "expected_return")) as "owed_return" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "owed_return"."due_on"::timestamp)::date
  where "owed_return"."due_on" >= $3::date and "owed_return"."due_on" < $4::date
  group by grouping sets (("calendar"."set", "calendar"."period", "owed_return"."organisation_id"), ("calendar"."set", "calendar"."period")))
select 'owedReturns' as "part", "set", "period", "overall", "organisation", "organisation$noun"."order"::text as "organisation$order", "returnsOnTime", "returnsDue", "illustrative"
from "owedReturns" left join (select "id", "name" as "order" from "organisation") as "organisation$noun" on "organisation$noun"."id" = "owedReturns"."organisation"
limit $5;
