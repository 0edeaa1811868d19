select "value" from unnest($1::text[]) as "value"
        where not exists (select from "recorded_crime_month" where "recorded_crime_month"."lsoa_code" = "value") limit 1;
