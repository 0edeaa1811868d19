select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"calendar_2" as (select * from json_to_recordset($2::json) as "spans"("set" text, "period" int, "before" date, "last_month" text)),
"calendar_3" as (select * from json_to_recordset($3::json) as "spans"("set" text, "period" int, "month" text)),
"actions" as (
  select "calendar"."set", "calendar"."period", grouping("outreach_action"."zone_id") = 1 as "overall", "outreach_action"."zone_id" as "zone", (sum("outreach_action"."leaflets_delivered") filter (where ("outreach_action"."leaflets_delivered" is not null)))::text as "leafletsDelivered", (sum("outreach_action"."properties_leafleted") filter (where ("outreach_action"."properties_leafleted" is not null)))::text as "propertiesLeafleted", (count(*) filter (where ("outreach_action"."leaflets_delivered" is not null) and "outreach_action"."leaflets_delivered" is null))::int as "leafletsDelivered$leftOut", (count(*) filter (where ("outreach_action"."properties_leafleted" is not null) and "outreach_action"."properties_leafleted" is null))::int as "propertiesLeafleted$leftOut", bool_or("outreach_action"."illustrative")::int as "illustrative"
  from "outreach_action" 
  join "calendar" on "calendar"."first_day" = date_trunc('month', "outreach_action"."date"::timestamp)::date
  where "outreach_action"."date" >= $4::date and "outreach_action"."date" < $5::date
  group by grouping sets (("calendar"."set", "calendar"."period", "outreach_action"."zone_id"), ("calendar"."set", "calendar"."period"))),
"residents" as (
  select "calendar"."set", "calendar"."period", grouping("resident_count"."zone_id") = 1 as "overall", "resident_count"."zone_id" as "zone", (sum("resident_count"."households"))::text as "households", bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", "latest"."illustrative"
    from "zone_lsoa_membership" as "membership"
    join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code") as "resident_count" 
  join "calendar_2" as "calendar" on "resident_count"."from_month" <= "calendar"."last_month" and ("resident_count"."before_month" is null or "resident_count"."before_month" > "calendar"."last_month")
  
  group by grouping sets (("calendar"."set", "calendar"."period", "resident_count"."zone_id"), ("calendar"."set", "calendar"."period"))),
"returns_of_outreach_log" as (
  select "calendar"."set", "calendar"."period", false as "overall", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received"
  from (
    select "zone_id", "organisation_id", "month"::text as "month", count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $6 and "month" in (select "month" from "calendar_3") group by 1, 2, 3) as "returns" join "calendar_3" as "calendar" on "calendar"."month" = "returns"."month"
  
  group by "calendar"."set", "calendar"."period", "returns"."zone_id")
select 'actions' as "part", "set", "period", "overall", "zone", "leafletsDelivered", "propertiesLeafleted", null::text as "households", "leafletsDelivered$leftOut", "propertiesLeafleted$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "actions"
union all
select 'residents' as "part", "set", "period", "overall", "zone", null::text as "leafletsDelivered", null::text as "propertiesLeafleted", "households", null::int as "leafletsDelivered$leftOut", null::int as "propertiesLeafleted$leftOut", "illustrative", null::int as "expected", null::int as "received"
from "residents"
union all
select 'returns_of_outreach_log' as "part", "set", "period", "overall", "zone", null::text as "leafletsDelivered", null::text as "propertiesLeafleted", null::text as "households", null::int as "leafletsDelivered$leftOut", null::int as "propertiesLeafleted$leftOut", null::int as "illustrative", "expected", "received"
from "returns_of_outreach_log"
limit $7;
