select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "residents" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $1::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $2::text[]) as "ends_before_until", "resident_count"."zone_id" as "zone",
    sum("resident_count"."persons") as "persons",
    (count(*) - count("resident_count"."persons"))::int as "persons$leftOut",
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
  where "resident_count"."from_month" < $3
  group by 1, 2, 3) as "standing"
  join generate_series(1, $4::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2)
select 'residents' as "scan", "at"::text, "zone", "persons"::text, "persons$leftOut", "illustrative" from "residents"
limit $5;
