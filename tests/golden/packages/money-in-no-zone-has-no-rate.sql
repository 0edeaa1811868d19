select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "awards" as (
  select 1 as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date
  group by 2),
"awardsInZones" as (
  select 1 as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwardedInZones"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" and "grant_award_grant_zone"."zone_id" is not null
  where "grant_award"."award_date" >= $3::date and "grant_award"."award_date" < $4::date
  group by 2),
"residents" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $5::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $6::text[]) as "ends_before_until", "resident_count"."zone_id" as "zone",
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
  where "resident_count"."from_month" < $7
  group by 1, 2, 3) as "standing"
  join generate_series(1, $8::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2)
select 'awards' as "scan", "at"::text, "zone", "amountAwarded"::text, null::text as "amountAwardedInZones", null::text as "persons", null::int as "persons$leftOut", null::int as "illustrative" from "awards"
union all
select 'awardsInZones' as "scan", "at"::text, "zone", null::text as "amountAwarded", "amountAwardedInZones"::text, null::text as "persons", null::int as "persons$leftOut", null::int as "illustrative" from "awardsInZones"
union all
select 'residents' as "scan", "at"::text, "zone", null::text as "amountAwarded", null::text as "amountAwardedInZones", "persons"::text, "persons$leftOut", "illustrative" from "residents"
limit $9;
