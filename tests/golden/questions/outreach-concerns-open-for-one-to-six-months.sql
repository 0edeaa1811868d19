select "concern"."id" as "id", "concern"."reference" as "reference", (nullif(greatest(coalesce("concern"."closed_on", (select ("latest" || '-01')::date + interval '1 month' from (
    select min("month") filter (where "came") as "first", max("month") filter (where "came") as "latest",
      max("month") filter (where "came" and not "still_due") as "settled"
    from (
      select "month"::text as "month", count("received_on") > 0 as "came", bool_or("state" = 'DUE') as "still_due"
      from "expected_return" where "template" = $1 group by 1
    ) as "months") as "held")::date) - "concern"."raised_on", -1), -1)) as "daysOpen", ("concern"."routed_on" - "concern"."raised_on") as "daysToRoute", ("concern"."closed_on" - "concern"."raised_on") as "daysToClose", (nullif(greatest(coalesce("concern"."closed_on", (select ("latest" || '-01')::date + interval '1 month' from (
    select min("month") filter (where "came") as "first", max("month") filter (where "came") as "latest",
      max("month") filter (where "came" and not "still_due") as "settled"
    from (
      select "month"::text as "month", count("received_on") > 0 as "came", bool_or("state" = 'DUE') as "still_due"
      from "expected_return" where "template" = $2 group by 1
    ) as "months") as "held")::date) - "concern"."raised_on", -1), -1)) as "order$0", "concern"."id" as "order$1" from "concern" where (((("concern"."closed_on" is null) and ((nullif(greatest(coalesce("concern"."closed_on", (select ("latest" || '-01')::date + interval '1 month' from (
    select min("month") filter (where "came") as "first", max("month") filter (where "came") as "latest",
      max("month") filter (where "came" and not "still_due") as "settled"
    from (
      select "month"::text as "month", count("received_on") > 0 as "came", bool_or("state" = 'DUE') as "still_due"
      from "expected_return" where "template" = $3 group by 1
    ) as "months") as "held")::date) - "concern"."raised_on", -1), -1)) between $4 and $5)))) order by (nullif(greatest(coalesce("concern"."closed_on", (select ("latest" || '-01')::date + interval '1 month' from (
    select min("month") filter (where "came") as "first", max("month") filter (where "came") as "latest",
      max("month") filter (where "came" and not "still_due") as "settled"
    from (
      select "month"::text as "month", count("received_on") > 0 as "came", bool_or("state" = 'DUE') as "still_due"
      from "expected_return" where "template" = $6 group by 1
    ) as "months") as "held")::date) - "concern"."raised_on", -1), -1)) desc nulls last, "concern"."id" asc limit $7;

select count(*)::int as "count" from "concern" where ((("concern"."closed_on" is null) and ((nullif(greatest(coalesce("concern"."closed_on", (select ("latest" || '-01')::date + interval '1 month' from (
    select min("month") filter (where "came") as "first", max("month") filter (where "came") as "latest",
      max("month") filter (where "came" and not "still_due") as "settled"
    from (
      select "month"::text as "month", count("received_on") > 0 as "came", bool_or("state" = 'DUE') as "still_due"
      from "expected_return" where "template" = $1 group by 1
    ) as "months") as "held")::date) - "concern"."raised_on", -1), -1)) between $2 and $3)));
