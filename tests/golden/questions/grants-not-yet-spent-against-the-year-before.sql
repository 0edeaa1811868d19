select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

with "grantsBeingSpent" as (
  select "calendar"."at" as "at", "standing"."zone",
    sum("standing"."notYetSpent") as "notYetSpent",
    max("standing"."illustrative") as "illustrative"
  from (
  select width_bucket("grant_being_spent"."since", $1::date[]) as "ends_before_since", width_bucket("grant_being_spent"."finished_on", $2::date[]) as "ends_before_until", "grant_being_spent_grant_zone"."zone_id" as "zone",
    sum(case when "grant_being_spent_grant_zone"."share" = 1 then "grant_being_spent"."not_yet_spent_pence" else round("grant_being_spent"."not_yet_spent_pence" * ("grant_being_spent_grant_zone"."share_before" + "grant_being_spent_grant_zone"."share"), 6) - round("grant_being_spent"."not_yet_spent_pence" * "grant_being_spent_grant_zone"."share_before", 6) end) as "notYetSpent",
    bool_or("grant_being_spent"."illustrative")::int as "illustrative"
  from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "change"."since", "change"."pence" as "not_yet_spent_pence", "grant_award"."illustrative" or "change"."illustrative" as "illustrative",
      (select min("last_report"."reported_on") from "spend_report" as "last_report"
        where "last_report"."grant_id" = "grant_award"."id" and "last_report"."final") as "finished_on"
    from "grant_award" join (
      select "id" as "grant_id", "award_date" as "since", "amount_awarded_pence" as "pence", "illustrative" from "grant_award"
      union all
      select "grant_id", "reported_on", -"amount_spent_pence", "illustrative" from "spend_report"
    ) as "change" on "change"."grant_id" = "grant_award"."id") as "grant_being_spent"
  join "grant_zone" as "grant_being_spent_grant_zone" on "grant_being_spent_grant_zone"."grant_id" = "grant_being_spent"."id"
  where "grant_being_spent"."since" < $3::date
  group by 1, 2, 3) as "standing"
  join generate_series(1, $4::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1, 2)
select 'grantsBeingSpent' as "scan", "at"::text, "zone", "notYetSpent"::text, "illustrative" from "grantsBeingSpent"
limit $5;
