select "application"."id" as "id", "application"."reference" as "reference", "application"."title" as "title", "application"."received_on" as "receivedOn", "application"."moderated_score_percent" as "moderatedScorePercent", "application"."recommendation" as "recommendation", "application"."decision" as "decision", "application"."decided_by" as "decidedBy", "application"."decided_on" as "decidedOn", "application"."amount_applied_for_pence"::text as "amountAppliedFor", "application"."funding_round_id" as "fundingRound", "application"."organisation_id" as "organisation", "application"."illustrative" as "illustrative", "application"."upload_id" as "importedFrom", "application"."received_on" as "order$0", "application"."id" as "order$1" from "application" where ((true and "application"."id" in (select "application_decision"."id" from (
    select "application"."id", "application"."organisation_id", "application"."funding_round_id", "application"."decision", "application"."decided_on",
      "application"."decided_on" - "funding_round"."closes_on" as "days_from_close",
      "application"."amount_applied_for_pence", coalesce("grant_award"."amount_awarded_pence", 0) as "amount_awarded_pence",
      "application"."illustrative" or coalesce("grant_award"."illustrative", false) as "illustrative"
    from "application" join "funding_round" on "funding_round"."id" = "application"."funding_round_id"
    left join "grant_award" on "grant_award"."application_id" = "application"."id"
    where "application"."decision" in ('AWARDED', 'DECLINED')) as "application_decision" join "application_zone" as "application_decision_application_zone" on "application_decision_application_zone"."application_id" = "application_decision"."id" where (true) and "application_decision"."decided_on" >= $1::date and "application_decision"."decided_on" < $2::date and "application_decision_application_zone"."zone_id" = any($3)))) order by "application"."received_on" desc, "application"."id" asc limit $4;

select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."title" as "title", "grant_award"."description" as "description", "grant_award"."award_date" as "awardDate", "grant_award"."planned_start_date" as "plannedStartDate", "grant_award"."planned_end_date" as "plannedEndDate", "grant_award"."conditions" as "conditions", "grant_award"."reasons" as "reasons", "grant_award"."regrant_type" as "regrantType", "grant_award"."source_url" as "sourceUrl", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_applied_for_pence"::text as "amountAppliedFor", "grant_award"."recipient_organisation_id" as "recipientOrganization", "grant_award"."funding_organisation_id" as "fundingOrganization", "grant_award"."funding_programme_id" as "grantProgramme", "grant_award"."recipient_organisation_id" as "recipientOrganisation", "grant_award"."funding_organisation_id" as "fundingOrganisation", "grant_award"."funding_programme_id" as "fundingProgramme", "grant_award"."funding_round_id" as "fundingRound", "grant_award"."application_id" as "application", "grant_award"."illustrative" as "illustrative", "grant_award"."upload_id" as "importedFrom", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where ((true and "grant_award"."id" in (select "award_by_recipient"."id" from (
    select "id", "recipient_organisation_id", "funding_round_id", "funding_programme_id", "award_date",
      "award_date" = min("award_date") over (partition by "recipient_organisation_id") as "is_first", "illustrative"
    from "grant_award") as "award_by_recipient" join "grant_zone" as "award_by_recipient_grant_zone" on "award_by_recipient_grant_zone"."grant_id" = "award_by_recipient"."id" where (true) and "award_by_recipient"."award_date" >= $1::date and "award_by_recipient"."award_date" < $2::date and "award_by_recipient_grant_zone"."zone_id" = any($3)))) order by "grant_award"."award_date" desc, "grant_award"."id" asc limit $4;

select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."title" as "title", "grant_award"."description" as "description", "grant_award"."award_date" as "awardDate", "grant_award"."planned_start_date" as "plannedStartDate", "grant_award"."planned_end_date" as "plannedEndDate", "grant_award"."conditions" as "conditions", "grant_award"."reasons" as "reasons", "grant_award"."regrant_type" as "regrantType", "grant_award"."source_url" as "sourceUrl", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_applied_for_pence"::text as "amountAppliedFor", "grant_award"."recipient_organisation_id" as "recipientOrganization", "grant_award"."funding_organisation_id" as "fundingOrganization", "grant_award"."funding_programme_id" as "grantProgramme", "grant_award"."recipient_organisation_id" as "recipientOrganisation", "grant_award"."funding_organisation_id" as "fundingOrganisation", "grant_award"."funding_programme_id" as "fundingProgramme", "grant_award"."funding_round_id" as "fundingRound", "grant_award"."application_id" as "application", "grant_award"."illustrative" as "illustrative", "grant_award"."upload_id" as "importedFrom", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where ((true and "grant_award"."id" in (select "finished_grant"."id" from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      min("spend_report"."reported_on") filter (where "spend_report"."final") as "finished_on",
      "grant_award"."amount_awarded_pence" - sum("spend_report"."amount_spent_pence") as "underspend_pence",
      "grant_award"."illustrative" or bool_or("spend_report"."illustrative") as "illustrative"
    from "grant_award" join "spend_report" on "spend_report"."grant_id" = "grant_award"."id"
    group by "grant_award"."id" having bool_or("spend_report"."final")) as "finished_grant" join "grant_zone" as "finished_grant_grant_zone" on "finished_grant_grant_zone"."grant_id" = "finished_grant"."id" where (true) and "finished_grant"."finished_on" < $1::date and "finished_grant_grant_zone"."zone_id" = any($2)))) order by "grant_award"."award_date" desc, "grant_award"."id" asc limit $3;

select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."title" as "title", "grant_award"."description" as "description", "grant_award"."award_date" as "awardDate", "grant_award"."planned_start_date" as "plannedStartDate", "grant_award"."planned_end_date" as "plannedEndDate", "grant_award"."conditions" as "conditions", "grant_award"."reasons" as "reasons", "grant_award"."regrant_type" as "regrantType", "grant_award"."source_url" as "sourceUrl", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_applied_for_pence"::text as "amountAppliedFor", "grant_award"."recipient_organisation_id" as "recipientOrganization", "grant_award"."funding_organisation_id" as "fundingOrganization", "grant_award"."funding_programme_id" as "grantProgramme", "grant_award"."recipient_organisation_id" as "recipientOrganisation", "grant_award"."funding_organisation_id" as "fundingOrganisation", "grant_award"."funding_programme_id" as "fundingProgramme", "grant_award"."funding_round_id" as "fundingRound", "grant_award"."application_id" as "application", "grant_award"."illustrative" as "illustrative", "grant_award"."upload_id" as "importedFrom", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where ((true and "grant_award"."id" in (select "grant_award"."id" from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" and "grant_award_grant_zone"."zone_id" is not null where (true) and "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date and "grant_award_grant_zone"."zone_id" = any($3)))) order by "grant_award"."award_date" desc, "grant_award"."id" asc limit $4;

select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."title" as "title", "grant_award"."description" as "description", "grant_award"."award_date" as "awardDate", "grant_award"."planned_start_date" as "plannedStartDate", "grant_award"."planned_end_date" as "plannedEndDate", "grant_award"."conditions" as "conditions", "grant_award"."reasons" as "reasons", "grant_award"."regrant_type" as "regrantType", "grant_award"."source_url" as "sourceUrl", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_applied_for_pence"::text as "amountAppliedFor", "grant_award"."recipient_organisation_id" as "recipientOrganization", "grant_award"."funding_organisation_id" as "fundingOrganization", "grant_award"."funding_programme_id" as "grantProgramme", "grant_award"."recipient_organisation_id" as "recipientOrganisation", "grant_award"."funding_organisation_id" as "fundingOrganisation", "grant_award"."funding_programme_id" as "fundingProgramme", "grant_award"."funding_round_id" as "fundingRound", "grant_award"."application_id" as "application", "grant_award"."illustrative" as "illustrative", "grant_award"."upload_id" as "importedFrom", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where ((true and "grant_award"."id" in (select "grant_award"."id" from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" where (true) and "grant_award"."award_date" < $1::date and "grant_award_grant_zone"."zone_id" = any($2)))) order by "grant_award"."award_date" asc, "grant_award"."id" asc limit $3;

select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."title" as "title", "grant_award"."description" as "description", "grant_award"."award_date" as "awardDate", "grant_award"."planned_start_date" as "plannedStartDate", "grant_award"."planned_end_date" as "plannedEndDate", "grant_award"."conditions" as "conditions", "grant_award"."reasons" as "reasons", "grant_award"."regrant_type" as "regrantType", "grant_award"."source_url" as "sourceUrl", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_applied_for_pence"::text as "amountAppliedFor", "grant_award"."recipient_organisation_id" as "recipientOrganization", "grant_award"."funding_organisation_id" as "fundingOrganization", "grant_award"."funding_programme_id" as "grantProgramme", "grant_award"."recipient_organisation_id" as "recipientOrganisation", "grant_award"."funding_organisation_id" as "fundingOrganisation", "grant_award"."funding_programme_id" as "fundingProgramme", "grant_award"."funding_round_id" as "fundingRound", "grant_award"."application_id" as "application", "grant_award"."illustrative" as "illustrative", "grant_award"."upload_id" as "importedFrom", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where ((true and "grant_award"."id" in (select "grant_being_spent"."id" from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "change"."since", "change"."pence" as "not_yet_spent_pence", "grant_award"."illustrative" or "change"."illustrative" as "illustrative",
      (select min("last_report"."reported_on") from "spend_report" as "last_report"
        where "last_report"."grant_id" = "grant_award"."id" and "last_report"."final") as "finished_on"
    from "grant_award" join (
      select "id" as "grant_id", "award_date" as "since", "amount_awarded_pence" as "pence", "illustrative" from "grant_award"
      union all
      select "grant_id", "reported_on", -"amount_spent_pence", "illustrative" from "spend_report"
    ) as "change" on "change"."grant_id" = "grant_award"."id") as "grant_being_spent" join "grant_zone" as "grant_being_spent_grant_zone" on "grant_being_spent_grant_zone"."grant_id" = "grant_being_spent"."id" where (true) and "grant_being_spent"."since" < $1::date and ("grant_being_spent"."finished_on" is null or "grant_being_spent"."finished_on" >= $2::date) and "grant_being_spent_grant_zone"."zone_id" = any($3)))) order by "grant_award"."award_date" desc, "grant_award"."id" asc limit $4;

select "payment"."id" as "id", "payment"."instalment" as "instalment", "payment"."due_on" as "dueOn", "payment"."paid_on" as "paidOn", "payment"."amount_due_pence"::text as "amountDue", "payment"."amount_paid_pence"::text as "amountPaid", "payment"."grant_id" as "grant", "payment"."illustrative" as "illustrative", "payment"."upload_id" as "importedFrom", "payment"."due_on" as "order$0", "payment"."id" as "order$1" from "payment" where ((true and "payment"."id" in (select "payment"."id" from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id" where (true) and "payment"."paid_on" < $1::date and "payment_grant_grant_zone"."zone_id" = any($2)))) order by "payment"."due_on" asc nulls last, "payment"."id" asc limit $3;

select count(*)::int as "count" from "application" where (true and "application"."id" in (select "application_decision"."id" from (
    select "application"."id", "application"."organisation_id", "application"."funding_round_id", "application"."decision", "application"."decided_on",
      "application"."decided_on" - "funding_round"."closes_on" as "days_from_close",
      "application"."amount_applied_for_pence", coalesce("grant_award"."amount_awarded_pence", 0) as "amount_awarded_pence",
      "application"."illustrative" or coalesce("grant_award"."illustrative", false) as "illustrative"
    from "application" join "funding_round" on "funding_round"."id" = "application"."funding_round_id"
    left join "grant_award" on "grant_award"."application_id" = "application"."id"
    where "application"."decision" in ('AWARDED', 'DECLINED')) as "application_decision" join "application_zone" as "application_decision_application_zone" on "application_decision_application_zone"."application_id" = "application_decision"."id" where (true) and "application_decision"."decided_on" >= $1::date and "application_decision"."decided_on" < $2::date and "application_decision_application_zone"."zone_id" = any($3)));

select count(*)::int as "count" from "grant_award" where (true and "grant_award"."id" in (select "award_by_recipient"."id" from (
    select "id", "recipient_organisation_id", "funding_round_id", "funding_programme_id", "award_date",
      "award_date" = min("award_date") over (partition by "recipient_organisation_id") as "is_first", "illustrative"
    from "grant_award") as "award_by_recipient" join "grant_zone" as "award_by_recipient_grant_zone" on "award_by_recipient_grant_zone"."grant_id" = "award_by_recipient"."id" where (true) and "award_by_recipient"."award_date" >= $1::date and "award_by_recipient"."award_date" < $2::date and "award_by_recipient_grant_zone"."zone_id" = any($3)));

select count(*)::int as "count" from "grant_award" where (true and "grant_award"."id" in (select "finished_grant"."id" from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      min("spend_report"."reported_on") filter (where "spend_report"."final") as "finished_on",
      "grant_award"."amount_awarded_pence" - sum("spend_report"."amount_spent_pence") as "underspend_pence",
      "grant_award"."illustrative" or bool_or("spend_report"."illustrative") as "illustrative"
    from "grant_award" join "spend_report" on "spend_report"."grant_id" = "grant_award"."id"
    group by "grant_award"."id" having bool_or("spend_report"."final")) as "finished_grant" join "grant_zone" as "finished_grant_grant_zone" on "finished_grant_grant_zone"."grant_id" = "finished_grant"."id" where (true) and "finished_grant"."finished_on" < $1::date and "finished_grant_grant_zone"."zone_id" = any($2)));

select count(*)::int as "count" from "grant_award" where (true and "grant_award"."id" in (select "grant_award"."id" from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" and "grant_award_grant_zone"."zone_id" is not null where (true) and "grant_award"."award_date" >= $1::date and "grant_award"."award_date" < $2::date and "grant_award_grant_zone"."zone_id" = any($3)));

select count(*)::int as "count" from "grant_award" where (true and "grant_award"."id" in (select "grant_award"."id" from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id" where (true) and "grant_award"."award_date" < $1::date and "grant_award_grant_zone"."zone_id" = any($2)));

select count(*)::int as "count" from "grant_award" where (true and "grant_award"."id" in (select "grant_being_spent"."id" from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "change"."since", "change"."pence" as "not_yet_spent_pence", "grant_award"."illustrative" or "change"."illustrative" as "illustrative",
      (select min("last_report"."reported_on") from "spend_report" as "last_report"
        where "last_report"."grant_id" = "grant_award"."id" and "last_report"."final") as "finished_on"
    from "grant_award" join (
      select "id" as "grant_id", "award_date" as "since", "amount_awarded_pence" as "pence", "illustrative" from "grant_award"
      union all
      select "grant_id", "reported_on", -"amount_spent_pence", "illustrative" from "spend_report"
    ) as "change" on "change"."grant_id" = "grant_award"."id") as "grant_being_spent" join "grant_zone" as "grant_being_spent_grant_zone" on "grant_being_spent_grant_zone"."grant_id" = "grant_being_spent"."id" where (true) and "grant_being_spent"."since" < $1::date and ("grant_being_spent"."finished_on" is null or "grant_being_spent"."finished_on" >= $2::date) and "grant_being_spent_grant_zone"."zone_id" = any($3)));

select count(*)::int as "count" from "payment" where (true and "payment"."id" in (select "payment"."id" from "payment" join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id" where (true) and "payment"."paid_on" < $1::date and "payment_grant_grant_zone"."zone_id" = any($2)));

with "awardsSoFar" as (
  select "calendar"."at" as "at",
    sum("standing"."amountAwardedSoFar") as "amountAwardedSoFar"
  from (
  select width_bucket("grant_award"."award_date", $1::date[]) as "ends_before_since", null::int as "ends_before_until",
    sum(case when "grant_award_grant_zone"."share" = 1 then "grant_award"."amount_awarded_pence" else round("grant_award"."amount_awarded_pence" * ("grant_award_grant_zone"."share_before" + "grant_award_grant_zone"."share"), 6) - round("grant_award"."amount_awarded_pence" * "grant_award_grant_zone"."share_before", 6) end) as "amountAwardedSoFar"
  from "grant_award"
  join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
  where "grant_award"."award_date" < $2::date and "grant_award_grant_zone"."zone_id" = any($3)
  group by 1, 2) as "standing"
  join generate_series(1, $4::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1),
"paymentsSoFar" as (
  select "calendar"."at" as "at",
    sum("standing"."amountPaidSoFar") as "amountPaidSoFar",
    coalesce(sum("standing"."amountPaidSoFar$leftOut"), 0)::int as "amountPaidSoFar$leftOut"
  from (
  select width_bucket("payment"."paid_on", $5::date[]) as "ends_before_since", null::int as "ends_before_until",
    sum(case when "payment_grant_grant_zone"."share" = 1 then "payment"."amount_paid_pence" else round("payment"."amount_paid_pence" * ("payment_grant_grant_zone"."share_before" + "payment_grant_grant_zone"."share"), 6) - round("payment"."amount_paid_pence" * "payment_grant_grant_zone"."share_before", 6) end) as "amountPaidSoFar",
    (count(*) - count("payment"."amount_paid_pence"))::int as "amountPaidSoFar$leftOut"
  from "payment"
  join "grant_award" as "payment_grant" on "payment_grant"."id" = "payment"."grant_id"
  join "grant_zone" as "payment_grant_grant_zone" on "payment_grant_grant_zone"."grant_id" = "payment_grant"."id"
  where "payment"."paid_on" < $6::date and "payment_grant_grant_zone"."zone_id" = any($7)
  group by 1, 2) as "standing"
  join generate_series(1, $8::int) as "calendar"("at") on "calendar"."at" > "standing"."ends_before_since" and ("standing"."ends_before_until" is null or "calendar"."at" <= "standing"."ends_before_until")
  group by 1)
select 'awardsSoFar' as "scan", "at"::text, "amountAwardedSoFar"::text, null::text as "amountPaidSoFar", null::int as "amountPaidSoFar$leftOut" from "awardsSoFar"
union all
select 'paymentsSoFar' as "scan", "at"::text, null::text as "amountAwardedSoFar", "amountPaidSoFar"::text, "amountPaidSoFar$leftOut" from "paymentsSoFar"
limit $9;
