with "awards" as (
  select 1 as "at",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwarded"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date
  having count(*) > 0),
"payments" as (
  select 1 as "at",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaid",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaid$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" >= $3::date and "payment"."paid_on" < $4::date
  having count(*) > 0)
select 'awards' as "scan", "at"::text, "amountAwarded"::text, null::text as "amountPaid", null::int as "amountPaid$leftOut" from "awards"
union all
select 'payments' as "scan", "at"::text, null::text as "amountAwarded", "amountPaid"::text, "amountPaid$leftOut" from "payments"
limit $5;
