select "id", "slug", "name" from "comparison_area" order by "name", "id";

select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;

select distinct "zone_id" as "number" from (select $1::int as "zone_id", "lsoa"."code" as "lsoa_code", to_char(lower("rest"), 'YYYY-MM') as "from_month", to_char(upper("rest"), 'YYYY-MM') as "before_month"
    from "lsoa" left join (
      select "lsoa_code", range_agg(daterange(("from_month" || '-01')::date, ("before_month" || '-01')::date)) as "months"
      from "zone_lsoa_membership" where "zone_id" = $2::int group by "lsoa_code"
    ) as "in_zone" on "in_zone"."lsoa_code" = "lsoa"."code"
    cross join unnest(datemultirange(daterange(($3 || '-01')::date, null)) - coalesce("in_zone"."months", '{}'::datemultirange)) as "rest"
    where "lsoa"."district_code" = $4) as "member";
