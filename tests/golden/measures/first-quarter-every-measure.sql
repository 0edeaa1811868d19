select "slug" from "zone" order by "display_order";

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" in ($1, $2);

select coalesce(md5(string_agg("id" || ' ' || "published_at", ',' order by "id")), '') as "version",
      to_char(coalesce(max("published_at"), to_timestamp(0)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "asAt" from "upload" where "state" = 'PUBLISHED';

with "spine" as (
    select "zone"."id" as "zone_id", "zone"."display_order", "months"."month" from "zone" cross join (values ($1), ($2), ($3)) as "months"("month")
    where ("zone"."slug" in ($4, $5))),
"data0" as (
    select "session_activity"."zone_id" as "zone_id", to_char("session"."date", 'YYYY-MM') as "month", (count(*) filter (where ("session"."state" = $6)))::text as "sessionsHeld", 0 as "sessionsHeld$leftOut", (sum("session"."attendances") filter (where ("session"."state" = $7)))::text as "attendances", (count(*) filter (where ("session"."state" = $8) and "session"."attendances" is null))::int as "attendances$leftOut", bool_or("session"."illustrative") as "illustrative"
    from "session"  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id" where "session"."date" >= $9::date and "session"."date" < $10::date group by 1, 2),
"returns0" as (
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $11 and "month" in (select "month" from "spine") group by 1, 2),
"data1" as (
    select "support_count"."zone_id" as "zone_id", "support_count"."month"::text as "month", (sum("support_count"."families_supported"))::text as "familiesSupported", (count(*) filter (where "support_count"."families_supported" is null))::int as "familiesSupported$leftOut", (sum("support_count"."individuals_supported"))::text as "individualsSupported", (count(*) filter (where "support_count"."individuals_supported" is null))::int as "individualsSupported$leftOut", bool_or("support_count"."illustrative") as "illustrative"
    from "support_count"  where "support_count"."month" >= $12 and "support_count"."month" < $13 group by 1, 2),
"returns1" as (
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $14 and "month" in (select "month" from "spine") group by 1, 2),
"data2" as (
    select "outreach_action"."zone_id" as "zone_id", to_char("outreach_action"."date", 'YYYY-MM') as "month", (count(*))::text as "outreachActions", 0 as "outreachActions$leftOut", bool_or("outreach_action"."illustrative") as "illustrative"
    from "outreach_action"  where "outreach_action"."date" >= $15::date and "outreach_action"."date" < $16::date group by 1, 2),
"returns2" as (
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $17 and "month" in (select "month" from "spine") group by 1, 2),
"data3" as (
    select "concern"."zone_id" as "zone_id", to_char("concern"."raised_on", 'YYYY-MM') as "month", (count(*))::text as "concernsRaised", 0 as "concernsRaised$leftOut", bool_or("concern"."illustrative") as "illustrative"
    from "concern"  where "concern"."raised_on" >= $18::date and "concern"."raised_on" < $19::date group by 1, 2),
"returns3" as (
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $20 and "month" in (select "month" from "spine") group by 1, 2),
"data4" as (
    select "concern"."zone_id" as "zone_id", to_char("concern"."closed_on", 'YYYY-MM') as "month", (count(*))::text as "concernsClosed", 0 as "concernsClosed$leftOut", bool_or("concern"."illustrative") as "illustrative"
    from "concern"  where "concern"."closed_on" >= $21::date and "concern"."closed_on" < $22::date group by 1, 2),
"returns4" as (
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = $23 and "month" in (select "month" from "spine") group by 1, 2),
"data5" as (
    select "grant_award_grant_zone"."zone_id" as "zone_id", to_char("grant_award"."award_date", 'YYYY-MM') as "month", (sum("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share"))::text as "amountAwarded", 0 as "amountAwarded$leftOut", bool_or("grant_award"."illustrative") as "illustrative"
    from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" where "grant_award"."award_date" >= $24::date and "grant_award"."award_date" < $25::date group by 1, 2),
"data6" as (
    select "payment_grant_grant_zone"."zone_id" as "zone_id", to_char("payment"."paid_on", 'YYYY-MM') as "month", (sum("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share"))::text as "amountPaid", (count(*) filter (where "payment"."amount_paid_pence" is null))::int as "amountPaid$leftOut", bool_or("payment"."illustrative") as "illustrative"
    from "payment"  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id" join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id" where "payment"."paid_on" >= $26::date and "payment"."paid_on" < $27::date group by 1, 2),
"data7" as (
    select "recorded_crime_membership"."zone_id" as "zone_id", "recorded_crime"."month"::text as "month", (sum("recorded_crime"."row_count") filter (where ("recorded_crime"."crime_type" not in ($28))))::text as "recordedCrime", 0 as "recordedCrime$leftOut", (sum("recorded_crime"."row_count") filter (where ("recorded_crime"."crime_type" = $29)))::text as "antiSocialBehaviour", 0 as "antiSocialBehaviour$leftOut", bool_or("recorded_crime"."illustrative") as "illustrative"
    from "recorded_crime" join "zone_lsoa_membership" as "recorded_crime_membership" on "recorded_crime_membership"."lsoa_code" = "recorded_crime"."lsoa_code"
      and "recorded_crime_membership"."from_month" <= "recorded_crime"."month" and ("recorded_crime_membership"."before_month" is null or "recorded_crime"."month" < "recorded_crime_membership"."before_month") where "recorded_crime"."month" >= $30 and "recorded_crime"."month" < $31 group by 1, 2),
"returns7" as (
    select "spine"."zone_id", "spine"."month", 1 as "expected", count("force_month"."id") as "received"
    from "spine" join "zone" on "zone"."id" = "spine"."zone_id"
    left join "force_month" on "force_month"."month" = "spine"."month" and "force_month"."force" = "zone"."police_force" group by 1, 2)
select "spine"."zone_id", "spine"."month", "data0"."sessionsHeld", "data0"."sessionsHeld$leftOut", "data0"."attendances", "data0"."attendances$leftOut", "data0"."illustrative" as "illustrative$0", "returns0"."expected" as "expected$0", "returns0"."received" as "received$0", "data1"."familiesSupported", "data1"."familiesSupported$leftOut", "data1"."individualsSupported", "data1"."individualsSupported$leftOut", "data1"."illustrative" as "illustrative$1", "returns1"."expected" as "expected$1", "returns1"."received" as "received$1", "data2"."outreachActions", "data2"."outreachActions$leftOut", "data2"."illustrative" as "illustrative$2", "returns2"."expected" as "expected$2", "returns2"."received" as "received$2", "data3"."concernsRaised", "data3"."concernsRaised$leftOut", "data3"."illustrative" as "illustrative$3", "returns3"."expected" as "expected$3", "returns3"."received" as "received$3", "data4"."concernsClosed", "data4"."concernsClosed$leftOut", "data4"."illustrative" as "illustrative$4", "returns4"."expected" as "expected$4", "returns4"."received" as "received$4", "data5"."amountAwarded", "data5"."amountAwarded$leftOut", "data5"."illustrative" as "illustrative$5", "data6"."amountPaid", "data6"."amountPaid$leftOut", "data6"."illustrative" as "illustrative$6", "data7"."recordedCrime", "data7"."recordedCrime$leftOut", "data7"."antiSocialBehaviour", "data7"."antiSocialBehaviour$leftOut", "data7"."illustrative" as "illustrative$7", "returns7"."expected" as "expected$7", "returns7"."received" as "received$7"
from "spine" left join "data0" using ("zone_id", "month") left join "returns0" using ("zone_id", "month")
left join "data1" using ("zone_id", "month") left join "returns1" using ("zone_id", "month")
left join "data2" using ("zone_id", "month") left join "returns2" using ("zone_id", "month")
left join "data3" using ("zone_id", "month") left join "returns3" using ("zone_id", "month")
left join "data4" using ("zone_id", "month") left join "returns4" using ("zone_id", "month")
left join "data5" using ("zone_id", "month") 
left join "data6" using ("zone_id", "month") 
left join "data7" using ("zone_id", "month") left join "returns7" using ("zone_id", "month")
order by "spine"."display_order", "spine"."month";
