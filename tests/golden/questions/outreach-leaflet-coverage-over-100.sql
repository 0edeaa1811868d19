select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "actions" as (
  select width_bucket("outreach_action"."date", $1::date[]) as "at", "outreach_action"."zone_id" as "zone",
    sum("outreach_action"."leaflets_delivered") filter (where ("outreach_action"."leaflets_delivered" is not null)) as "leafletsDelivered",
    sum("outreach_action"."properties_leafleted") filter (where ("outreach_action"."properties_leafleted" is not null)) as "propertiesLeafleted",
    count(*) filter (where ("outreach_action"."leaflets_delivered" is not null) and "outreach_action"."leaflets_delivered" is null)::int as "leafletsDelivered$leftOut",
    count(*) filter (where ("outreach_action"."properties_leafleted" is not null) and "outreach_action"."properties_leafleted" is null)::int as "propertiesLeafleted$leftOut"
  from "outreach_action"
  where "outreach_action"."date" >= $2::date and "outreach_action"."date" < $3::date
  group by 1, 2),
"residents" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."households") as "households",
    coalesce(sum("standing"."households$leftOut"), 0)::int as "households$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $4::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $5::text[]) as "ends_before_until", "resident_count"."zone_id" as "zone",
    sum("resident_count"."households") as "households",
    (count(*) - count("resident_count"."households"))::int as "households$leftOut",
    bool_or("resident_count"."illustrative")::int as "illustrative"
  from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident_count"
  where "resident_count"."from_month" < $6
  group by 1, 2, 3) as "standing"
  join generate_series(1, $7::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"returns_of_outreach_log" as (
  select "returns"."month" as "at", "returns"."zone_id" as "zone", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $8 and "month" = any($9::char(7)[])) as "returns"
  group by "returns"."month", "returns"."zone_id")
select 'actions' as "scan", "at"::text, "zone", "leafletsDelivered"::text, "propertiesLeafleted"::text, null::text as "households", "leafletsDelivered$leftOut", "propertiesLeafleted$leftOut", null::int as "households$leftOut", null::int as "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "actions"
union all
select 'residents' as "scan", "at"::text, "zone", null::text as "leafletsDelivered", null::text as "propertiesLeafleted", "households"::text, null::int as "leafletsDelivered$leftOut", null::int as "propertiesLeafleted$leftOut", "households$leftOut", "illustrative", null::int as "expected", null::int as "received", null::int as "due" from "residents"
union all
select 'returns_of_outreach_log' as "scan", "at"::text, "zone", null::text as "leafletsDelivered", null::text as "propertiesLeafleted", null::text as "households", null::int as "leafletsDelivered$leftOut", null::int as "propertiesLeafleted$leftOut", null::int as "households$leftOut", null::int as "illustrative", "expected", "received", "due" from "returns_of_outreach_log"
limit $10;
