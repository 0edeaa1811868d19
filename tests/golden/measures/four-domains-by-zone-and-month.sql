select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" in ($1, $2, $3);

select coalesce(md5(string_agg("id" || ' ' || "published_at", ',' order by "id")), '') as "version",
      to_char(coalesce(max("published_at"), to_timestamp(0)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "asAt" from "upload" where "state" = 'PUBLISHED';

with "spine" as (
    select "zone"."id" as "zone_id", "zone"."display_order", "months"."month" from "zone" cross join (values ($1), ($2), ($3), ($4), ($5), ($6), ($7), ($8), ($9), ($10), ($11), ($12)) as "months"("month")
    where true),
"data0" as (
    select "session_activity"."zone_id" as "zone_id", to_char("session"."date", 'YYYY-MM') as "month", (sum("session"."attendances") filter (where ("session"."state" = $13)))::text as "attendances", (count(*) filter (where ("session"."state" = $14) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative") as "illustrative"
    from "session"  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id" where "session"."date" >= $15::date and "session"."date" < $16::date group by 1, 2),
"returns0" as (
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $17 and "month" in (select "month" from "spine") group by 1, 2),
"data1" as (
    select "outreach_action"."zone_id" as "zone_id", to_char("outreach_action"."date", 'YYYY-MM') as "month", (count(*))::text as "outreachActions", 0 as "outreachActions$leftOut", bool_or("outreach_action"."illustrative") as "illustrative"
    from "outreach_action"  where "outreach_action"."date" >= $18::date and "outreach_action"."date" < $19::date group by 1, 2),
"returns1" as (
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $20 and "month" in (select "month" from "spine") group by 1, 2),
"data2" as (
    select "grant_award_grant_zone"."zone_id" as "zone_id", to_char("grant_award"."award_date", 'YYYY-MM') as "month", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", 0 as "amountAwarded$leftOut", bool_or("grant_award"."illustrative") as "illustrative"
    from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" where "grant_award"."award_date" >= $21::date and "grant_award"."award_date" < $22::date group by 1, 2),
"data3" as (
    select "recorded_crime_membership"."zone_id" as "zone_id", "recorded_crime"."month"::text as "month", (sum("recorded_crime"."row_count") filter (where ("recorded_crime"."crime_type" not in ($23))))::text as "recordedCrime", 0 as "recordedCrime$leftOut", bool_or("recorded_crime"."illustrative") as "illustrative"
    from "recorded_crime" join "zone_lsoa_membership" as "recorded_crime_membership" on "recorded_crime_membership"."lsoa_code" = "recorded_crime"."lsoa_code"
      and "recorded_crime_membership"."from_month" <= "recorded_crime"."month" and ("recorded_crime_membership"."before_month" is null or "recorded_crime"."month" < "recorded_crime_membership"."before_month") where "recorded_crime"."month" >= $24 and "recorded_crime"."month" < $25 group by 1, 2),
"returns3" as (
    select "spine"."zone_id", "spine"."month", 1 as "expected", count("force_month"."id") as "received"
    from "spine" join "zone" on "zone"."id" = "spine"."zone_id"
    left join "force_month" on "force_month"."month" = "spine"."month" and "force_month"."force" = "zone"."police_force" group by 1, 2)
select "spine"."zone_id", "spine"."month", "data0"."attendances", "data0"."attendances$leftOut", "data0"."illustrative" as "illustrative$0", "returns0"."expected" as "expected$0", "returns0"."received" as "received$0", "data1"."outreachActions", "data1"."outreachActions$leftOut", "data1"."illustrative" as "illustrative$1", "returns1"."expected" as "expected$1", "returns1"."received" as "received$1", "data2"."amountAwarded", "data2"."amountAwarded$leftOut", "data2"."illustrative" as "illustrative$2", "data3"."recordedCrime", "data3"."recordedCrime$leftOut", "data3"."illustrative" as "illustrative$3", "returns3"."expected" as "expected$3", "returns3"."received" as "received$3"
from "spine" left join "data0" using ("zone_id", "month") left join "returns0" using ("zone_id", "month")
left join "data1" using ("zone_id", "month") left join "returns1" using ("zone_id", "month")
left join "data2" using ("zone_id", "month") 
left join "data3" using ("zone_id", "month") left join "returns3" using ("zone_id", "month")
order by "spine"."display_order", "spine"."month";
