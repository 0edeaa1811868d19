select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "awards" as (
  select 1 as "at",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date and "grant_award_grant_zone"."zone_id" = any($3)
  having count(*) > 0)
select 'awards' as "scan", "at"::text, "amountAwarded"::text from "awards"
limit $4;

with "awards" as (
  select 1 as "at",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date and "grant_award_grant_zone"."zone_id" = any($3)
  having count(*) > 0)
select 'awards' as "scan", "at"::text, "amountAwarded"::text from "awards"
limit $4;

with "awardsInZones" as (
  select 1 as "at",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwardedInZones"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" and "grant_award_grant_zone"."zone_id" is not null
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date and "grant_award_grant_zone"."zone_id" = any($3)
  having count(*) > 0),
"residents" as (
  select "calendar"."at" as "at",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $4::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $5::text[]) as "ends_before_until",
    sum("resident_count"."persons") as "persons",
    (count(*) - count("resident_count"."persons"))::int as "persons$leftOut",
    bool_or("resident_count"."illustrative")::int as "illustrative"
  from (select "persons", "households", "illustrative", to_char(lower("held"), 'YYYY-MM') as "from_month", to_char(upper("held"), 'YYYY-MM') as "before_month"
    from (
      select "resident_count"."lsoa_code", "persons", "households", "illustrative", range_agg(daterange((coalesce("resident_count"."from_month", '2010-12') || '-01')::date, ("resident_count"."before_month" || '-01')::date)) as "all_held"
      from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident_count" where "resident_count"."zone_id" = any($6) group by 1, 2, 3, 4
    ) as "of_lsoa" cross join unnest("all_held") as "held") as "resident_count"
  where "resident_count"."from_month" < $7
  group by 1, 2) as "standing"
  join generate_series(1, $8::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1)
select 'awardsInZones' as "scan", "at"::text, "amountAwardedInZones"::text, null::text as "persons", null::int as "persons$leftOut", null::int as "illustrative" from "awardsInZones"
union all
select 'residents' as "scan", "at"::text, null::text as "amountAwardedInZones", "persons"::text, "persons$leftOut", "illustrative" from "residents"
limit $9;

with "awardsInZones" as (
  select 1 as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwardedInZones"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" and "grant_award_grant_zone"."zone_id" is not null
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date
  group by 2),
"residents" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $3::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $4::text[]) as "ends_before_until", "resident_count"."zone_id" as "zone",
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
  where "resident_count"."from_month" < $5
  group by 1, 2, 3) as "standing"
  join generate_series(1, $6::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2),
"residents_over_all" as (
  select "calendar"."at" as "at",
    sum("standing"."persons") as "persons",
    coalesce(sum("standing"."persons$leftOut"), 0)::int as "persons$leftOut",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("resident_count"."from_month"::text, $7::text[]) as "ends_before_since", width_bucket("resident_count"."before_month"::text, $8::text[]) as "ends_before_until",
    sum("resident_count"."persons") as "persons",
    (count(*) - count("resident_count"."persons"))::int as "persons$leftOut",
    bool_or("resident_count"."illustrative")::int as "illustrative"
  from (select "persons", "households", "illustrative", to_char(lower("held"), 'YYYY-MM') as "from_month", to_char(upper("held"), 'YYYY-MM') as "before_month"
    from (
      select "resident_count"."lsoa_code", "persons", "households", "illustrative", range_agg(daterange((coalesce("resident_count"."from_month", '2010-12') || '-01')::date, ("resident_count"."before_month" || '-01')::date)) as "all_held"
      from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident_count" group by 1, 2, 3, 4
    ) as "of_lsoa" cross join unnest("all_held") as "held") as "resident_count"
  where "resident_count"."from_month" < $9
  group by 1, 2) as "standing"
  join generate_series(1, $10::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1)
select 'awardsInZones' as "scan", "at"::text, "zone", "amountAwardedInZones"::text, null::text as "persons", null::text as "persons", null::int as "persons$leftOut", null::int as "illustrative", null::int as "overall" from "awardsInZones"
union all
select 'residents' as "scan", "at"::text, "zone", null::text as "amountAwardedInZones", "persons"::text, "persons"::text, "persons$leftOut", "illustrative", null::int as "overall" from "residents"
union all
select 'residents' as "scan", "at"::text, null::int as "zone", null::text as "amountAwardedInZones", "persons"::text, "persons"::text, "persons$leftOut", "illustrative", 1 as "overall" from "residents_over_all"
limit $11;
