select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "awardsByRecipient" as (
  select width_bucket("award_by_recipient"."award_date", $1::date[]) as "at", "award_by_recipient_grant_zone"."zone_id" as "zone",
    sum("award_by_recipient_grant_zone"."share") filter (where ("award_by_recipient"."is_first" = $2)) as "awardsToNewRecipients",
    sum("award_by_recipient_grant_zone"."share") as "awardsMade",
    bool_or("award_by_recipient"."illustrative")::int as "illustrative"
  from (
    select "id", "recipient_organisation_id", "funding_round_id", "funding_programme_id", "award_date",
      "award_date" = min("award_date") over (partition by "recipient_organisation_id") as "is_first", "illustrative"
    from "grant_award") as "award_by_recipient"
  join "grant_zone" as "award_by_recipient_grant_zone" on "award_by_recipient_grant_zone"."grant_id" = "award_by_recipient"."id"
  where "award_by_recipient"."award_date" >= $3::date and "award_by_recipient"."award_date" < $4::date
  group by 1, 2)
select 'awardsByRecipient' as "scan", "at"::text, "zone", "awardsToNewRecipients"::text, "awardsMade"::text, "illustrative" from "awardsByRecipient"
limit $5;
