select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "finishedGrants" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."underspend") as "underspend",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("finished_grant"."finished_on", $1::date[]) as "ends_before_since", null::int as "ends_before_until", "finished_grant_grant_zone"."zone_id" as "zone",
    sum(case when "finished_grant_grant_zone"."share" = 1 then "finished_grant"."underspend_pence" else round("finished_grant"."underspend_pence" * ("finished_grant_grant_zone"."share_before" + "finished_grant_grant_zone"."share"), 6) - round("finished_grant"."underspend_pence" * "finished_grant_grant_zone"."share_before", 6) end) as "underspend",
    bool_or("finished_grant"."illustrative")::int as "illustrative"
  from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      min("spend_report"."reported_on") filter (where "spend_report"."final") as "finished_on",
      "grant_award"."amount_awarded_pence" - sum("spend_report"."amount_spent_pence") as "underspend_pence",
      "grant_award"."illustrative" or bool_or("spend_report"."illustrative") as "illustrative"
    from "grant_award" join "spend_report" on "spend_report"."grant_id" = "grant_award"."id"
    group by "grant_award"."id" having bool_or("spend_report"."final")) as "finished_grant"
  join "grant_zone" as "finished_grant_grant_zone" on "finished_grant_grant_zone"."grant_id" = "finished_grant"."id"
  where "finished_grant"."finished_on" < $2::date
  group by 1, 2, 3) as "standing"
  join generate_series(1, $3::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2)
select 'finishedGrants' as "scan", "at"::text, "zone", "underspend"::text, "illustrative" from "finishedGrants"
limit $4;
