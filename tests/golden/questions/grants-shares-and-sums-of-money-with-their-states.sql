with "awards" as (
  select width_bucket("grant_award"."award_date", $1::date[]) as "at",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $2::date and "grant_award"."award_date" < $3::date
  group by 1)
select 'awards' as "scan", "at"::text, "amountAwarded"::text from "awards"
limit $4;
