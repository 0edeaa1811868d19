select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select * from (
    select "organisation_identifier"."id" as "id", "organisation_identifier"."identifier" as "identifier", "organisation_identifier"."identifier" as "order$0", "organisation_identifier"."id" as "order$1", "organisation_identifier"."organisation_id" as "parent$", row_number() over (partition by "organisation_identifier"."organisation_id" order by "organisation_identifier"."identifier" asc, "organisation_identifier"."id" asc) as "place$"
    from "organisation_identifier" 
    where "organisation_identifier"."organisation_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

with "awards" as (
  select 1 as "at", "grant_award"."recipient_organisation_id" as "organisation",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date and ("grant_award"."recipient_organisation_id" in (select "id" from "organisation" where ("name" = $3)))
  group by 2)
select 'awards' as "scan", "at"::text, "organisation", (select "organisation"."name"::text from "organisation" where "organisation"."id" = "awards"."organisation") as "organisation$order", "amountAwarded"::text from "awards"
limit $4;
