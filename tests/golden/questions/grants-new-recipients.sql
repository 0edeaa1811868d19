select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "calendar" as (select * from json_to_recordset($1::json) as "spans"("set" text, "period" int, "first_day" date)),
"awardsByRecipient" as (
  select "calendar"."set", "calendar"."period", grouping("award_by_recipient_grant_zone"."zone_id") = 1 as "overall", "award_by_recipient_grant_zone"."zone_id" as "zone", (sum("award_by_recipient_grant_zone"."share") filter (where ("award_by_recipient"."is_first" = $2)))::text as "awardsToNewRecipients", (sum("award_by_recipient_grant_zone"."share"))::text as "awardsMade", bool_or("award_by_recipient"."illustrative")::int as "illustrative"
  from (
    select "id", "recipient_organisation_id", "funding_round_id", "funding_programme_id", "award_date",
      "award_date" = min("award_date") over (partition by "recipient_organisation_id") as "is_first", "illustrative"
    from "grant_award") as "award_by_recipient" join "grant_zone" as "award_by_recipient_grant_zone" on "award_by_recipient_grant_zone"."grant_id" = "award_by_recipient"."id"
  join "calendar" on "calendar"."first_day" = date_trunc('month', "award_by_recipient"."award_date"::timestamp)::date
  where "award_by_recipient"."award_date" >= $3::date and "award_by_recipient"."award_date" < $4::date
  group by grouping sets (("calendar"."set", "calendar"."period", "award_by_recipient_grant_zone"."zone_id"), ("calendar"."set", "calendar"."period")))
select 'awardsByRecipient' as "part", "set", "period", "overall", "zone", "awardsToNewRecipients", "awardsMade", "illustrative"
from "awardsByRecipient"
limit $5;
