select "concern"."id" as "id", "concern"."reference" as "reference", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $2) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) as "order$0", "concern"."id" as "order$1" from "concern" where (((("concern"."closed_on" is null) and ((nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $3) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) between $4 and $5)))) order by (nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) desc nulls last, "concern"."id" asc limit $7;

select count(*)::int as "count" from "concern" where ((("concern"."closed_on" is null) and ((nullif(greatest(coalesce("concern"."closed_on", (select (max("month") || '-01')::date + interval '1 month' from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $1) as "held" where "received" > 0)::date) - "concern"."raised_on", -1), -1)) between $2 and $3)));
