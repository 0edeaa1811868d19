select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."title" as "title", "grant_award"."description" as "description", "grant_award"."award_date" as "awardDate", "grant_award"."planned_start_date" as "plannedStartDate", "grant_award"."planned_end_date" as "plannedEndDate", "grant_award"."conditions" as "conditions", "grant_award"."reasons" as "reasons", "grant_award"."regrant_type" as "regrantType", "grant_award"."source_url" as "sourceUrl", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_applied_for_pence"::text as "amountAppliedFor", "grant_award"."recipient_organisation_id" as "recipientOrganization", "grant_award"."funding_organisation_id" as "fundingOrganization", "grant_award"."funding_programme_id" as "grantProgramme", "grant_award"."recipient_organisation_id" as "recipientOrganisation", "grant_award"."funding_organisation_id" as "fundingOrganisation", "grant_award"."funding_programme_id" as "fundingProgramme", "grant_award"."funding_round_id" as "fundingRound", "grant_award"."application_id" as "application", "grant_award"."illustrative" as "illustrative", "grant_award"."upload_id" as "importedFrom", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where ((true and "grant_award"."id" in (select "grant_award"."id" from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" where (("grant_award_grant_zone"."zone_id" is not distinct from $1)) and "grant_award"."award_date" >= $2::date and "grant_award"."award_date" < $3::date))) order by "grant_award"."award_date" desc, "grant_award"."id" asc limit $4;

select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

select * from (
    select "grant_zone"."id" as "id", "grant_zone"."zone_id" as "zone", "grant_zone"."id" as "order$0", "grant_zone"."grant_id" as "parent$", row_number() over (partition by "grant_zone"."grant_id" order by "grant_zone"."id" asc) as "place$"
    from "grant_zone" 
    where "grant_zone"."grant_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

select * from (
    select "organisation_identifier"."id" as "id", "organisation_identifier"."identifier" as "identifier", "organisation_identifier"."identifier" as "order$0", "organisation_identifier"."id" as "order$1", "organisation_identifier"."organisation_id" as "parent$", row_number() over (partition by "organisation_identifier"."organisation_id" order by "organisation_identifier"."identifier" asc, "organisation_identifier"."id" asc) as "place$"
    from "organisation_identifier" 
    where "organisation_identifier"."organisation_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

with "awards" as (
  select 1 as "at", "grant_award_grant_zone"."zone_id" as "zone",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date
  group by 2)
select 'awards' as "scan", "at"::text, "zone", "amountAwarded"::text from "awards"
limit $3;
