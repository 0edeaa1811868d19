select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

with "owedReturns" as (
  select 1 as "at", "owed_return"."organisation_id" as "organisation",
    count(*) filter (where ("owed_return"."came_on_time" = $1)) as "returnsOnTime",
    count(*) as "returnsDue",
    bool_or("owed_return"."illustrative")::int as "illustrative"
  from (
    select "zone_id", "organisation_id", "due_on", coalesce("received_on" <= "due_on", false) as "came_on_time", "illustrative"
    from "expected_return" where "due_on" <= (select max("received_on") from "expected_return")) as "owed_return"
  where "owed_return"."due_on" >= $2::date and "owed_return"."due_on" < $3::date
  group by 2)
select 'owedReturns' as "scan", "at"::text, "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "owedReturns"."organisation") as "organisation$order", "returnsOnTime"::text, "returnsDue"::text, "illustrative" from "owedReturns"
limit $4;
