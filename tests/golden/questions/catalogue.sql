select exists (select 1 from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident_count" where "resident_count"."illustrative") as "d0", exists (select 1 from (
    select "activity"."zone_id", (date_trunc('week', "session"."date"::timestamp) + interval '3 days')::date as "thursday",
      bool_or("session"."illustrative") as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    where "session"."state" = 'HELD' group by 1, 2) as "week_with_session" where "week_with_session"."illustrative") as "d1", exists (select 1 from (
    select "zone"."id" as "zone_id", "week"."thursday"::date as "thursday", false as "illustrative"
    from (
      select greatest(
        date_trunc('week', max("date")::timestamp) + interval '3 days',
        date_trunc('month', max("date")::timestamp) + interval '1 month' - interval '1 day') as "thursday"
      from "session" where "state" <> 'PLANNED'
    ) as "last"
    cross join generate_series(timestamp '2015-01-01', "last"."thursday", interval '7 days') as "week"("thursday")
    join "zone" on "zone"."since" <= "week"."thursday" and ("zone"."until" is null or "week"."thursday" < "zone"."until")) as "week_of_zone" where "week_of_zone"."illustrative") as "d2", exists (select 1 from "session" where "session"."illustrative") as "d3", exists (select 1 from (
    select "session"."id", "session"."activity_id", "session"."date", "band"."age_band", "band"."attendances", "session"."illustrative"
    from "session" cross join lateral (values
      ('0 to 9', "session"."attendances_0_to_9"),
      ('10 to 17', "session"."attendances_10_to_17"),
      ('18 to 24', "session"."attendances_18_to_24"),
      ('25 to 64', "session"."attendances_25_to_64"),
      ('65 and over', "session"."attendances_65_and_over"),
      ('not recorded', "session"."attendances_age_not_recorded")
    ) as "band"("age_band", "attendances")
    where "session"."state" = 'HELD' and "session"."attendances" is not null) as "attendances_of_age_band" where "attendances_of_age_band"."illustrative") as "d4", exists (select 1 from "support_count" where "support_count"."illustrative") as "d5", exists (select 1 from "outreach_action" where "outreach_action"."illustrative") as "d6", exists (select 1 from "concern" where "concern"."illustrative") as "d7", exists (select 1 from "concern" where "concern"."illustrative") as "d8", exists (select 1 from "concern" where "concern"."illustrative") as "d9", exists (select 1 from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "routed_on", "routed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "routed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_route" where "days_to_route"."illustrative") as "d10", exists (select 1 from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "closed_on", "closed_on" - "raised_on" as "days", "illustrative"
    from "concern" where "closed_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_close" where "days_to_close"."illustrative") as "d11", exists (select 1 from (
    select "id", "zone_id", "kind", "routed_to", "outcome", "fed_back_on", "fed_back_on" - "raised_on" as "days", "illustrative"
    from "concern" where "fed_back_on" is not null and "outcome" is distinct from 'RAISED_IN_ERROR') as "days_to_feed_back" where "days_to_feed_back"."illustrative") as "d12", exists (select 1 from "application" where "application"."illustrative") as "d13", exists (select 1 from (
    select "application"."id", "application"."organisation_id", "application"."funding_round_id", "application"."decision", "application"."decided_on",
      "application"."decided_on" - "funding_round"."closes_on" as "days_from_close",
      "application"."amount_applied_for_pence", coalesce("grant_award"."amount_awarded_pence", 0) as "amount_awarded_pence",
      "application"."illustrative" or coalesce("grant_award"."illustrative", false) as "illustrative"
    from "application" join "funding_round" on "funding_round"."id" = "application"."funding_round_id"
    left join "grant_award" on "grant_award"."application_id" = "application"."id"
    where "application"."decision" in ('AWARDED', 'DECLINED')) as "application_decision" where "application_decision"."illustrative") as "d14", exists (select 1 from "grant_award" where "grant_award"."illustrative") as "d15", exists (select 1 from "grant_award" where "grant_award"."illustrative") as "d16", exists (select 1 from (
    select "id", "recipient_organisation_id", "funding_round_id", "funding_programme_id", "award_date",
      "award_date" = min("award_date") over (partition by "recipient_organisation_id") as "is_first", "illustrative"
    from "grant_award") as "award_by_recipient" where "award_by_recipient"."illustrative") as "d17", exists (select 1 from (
    select "zone_id", "organisation_id", "due_on", coalesce("received_on" <= "due_on", false) as "came_on_time", "illustrative"
    from "expected_return" where "due_on" <= (select max("received_on") from "expected_return")) as "owed_return" where "owed_return"."illustrative") as "d18", exists (select 1 from (
    select "funding_round"."id", "funding_round"."funding_programme_id", "funding_round"."financial_year",
      coalesce("funding_round"."decided_on", "funding_round"."closes_on", "funding_round"."opens_on",
        make_date(left("funding_round"."financial_year", 4)::int, 4, 1)) as "day",
      "funding_round"."budget_pence", coalesce(sum("grant_award"."amount_awarded_pence"), 0) as "awarded_pence",
      "funding_round"."illustrative" or coalesce(bool_or("grant_award"."illustrative"), false) as "illustrative"
    from "funding_round" left join "grant_award" on "grant_award"."funding_round_id" = "funding_round"."id"
    where "funding_round"."budget_pence" is not null group by "funding_round"."id") as "round_with_budget" where "round_with_budget"."illustrative") as "d19", exists (select 1 from "payment" where "payment"."illustrative") as "d20", exists (select 1 from "spend_report" where "spend_report"."illustrative") as "d21", exists (select 1 from "grant_award" where "grant_award"."illustrative") as "d22", exists (select 1 from "payment" where "payment"."illustrative") as "d23", exists (select 1 from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "change"."since", "change"."pence" as "not_yet_spent_pence", "grant_award"."illustrative" or "change"."illustrative" as "illustrative",
      (select min("last_report"."reported_on") from "spend_report" as "last_report"
        where "last_report"."grant_id" = "grant_award"."id" and "last_report"."final") as "finished_on"
    from "grant_award" join (
      select "id" as "grant_id", "award_date" as "since", "amount_awarded_pence" as "pence", "illustrative" from "grant_award"
      union all
      select "grant_id", "reported_on", -"amount_spent_pence", "illustrative" from "spend_report"
    ) as "change" on "change"."grant_id" = "grant_award"."id") as "grant_being_spent" where "grant_being_spent"."illustrative") as "d24", exists (select 1 from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      min("spend_report"."reported_on") filter (where "spend_report"."final") as "finished_on",
      "grant_award"."amount_awarded_pence" - sum("spend_report"."amount_spent_pence") as "underspend_pence",
      "grant_award"."illustrative" or bool_or("spend_report"."illustrative") as "illustrative"
    from "grant_award" join "spend_report" on "spend_report"."grant_id" = "grant_award"."id"
    group by "grant_award"."id" having bool_or("spend_report"."final")) as "finished_grant" where "finished_grant"."illustrative") as "d25", exists (select 1 from "recorded_crime" where "recorded_crime"."illustrative") as "d26", exists (select 1 from "recorded_crime" where "recorded_crime"."illustrative") as "d27", exists (select 1 from (
    select "resident"."zone_id", "resident"."lsoa_code", "force_month"."month", "resident"."persons", "resident"."illustrative"
    from (
    select "membership"."zone_id", "membership"."lsoa_code", "membership"."from_month", "membership"."before_month",
      "latest"."persons", "latest"."households", coalesce("latest"."illustrative", false) as "illustrative"
    from "zone_lsoa_membership" as "membership"
    left join (
      select distinct on ("lsoa_code") "lsoa_code", "persons", "households", "illustrative"
      from "population" order by "lsoa_code", "year" desc
    ) as "latest" on "latest"."lsoa_code" = "membership"."lsoa_code"
    where "latest"."lsoa_code" is not null
      or not exists (select from "lsoa" where "lsoa"."code" = "membership"."lsoa_code" and not "lsoa"."in_2021")) as "resident" join "zone" as "policed" on "policed"."id" = "resident"."zone_id"
    join "force_month" on "force_month"."force" = "policed"."police_force" and "force_month"."month" >= "resident"."from_month"
      and ("resident"."before_month" is null or "force_month"."month" < "resident"."before_month")) as "resident_month" where "resident_month"."illustrative") as "d28", exists (select 1 from (
    select "force_month"."id", "zone"."id" as "zone_id", "force_month"."month", "force_month"."record_count", "force_month"."records_not_located", "force_month"."illustrative"
    from "force_month" join "zone" on "zone"."police_force" = "force_month"."force") as "force_month_of_zone" where "force_month_of_zone"."illustrative") as "d29", exists (select 1 from (
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "spend_report"."reported_on", "spend_report"."amount_spent_pence", "spend_report"."illustrative"
    from "spend_report" join "grant_award" on "grant_award"."id" = "spend_report"."grant_id"
    where "grant_award"."id" in (select "grant_id" from "activity_funding")) as "funded_spending" where "funded_spending"."illustrative") as "d30", exists (select 1 from (
    select "session"."id", "activity"."zone_id", "session"."date", "session"."attendances",
      "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "session"."illustrative" or "activity_funding"."illustrative" as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
    join "grant_award" on "grant_award"."id" = "activity_funding"."grant_id"
    where "session"."state" = 'HELD') as "funded_session" where "funded_session"."illustrative") as "d31", exists (select 1 from (
    select "support_count"."id", "support_count"."zone_id", "support_count"."month", "support_count"."individuals_supported", "support_count"."illustrative"
    from "support_count"
    where exists (
      select from "activity" join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
      where "activity"."organisation_id" = "support_count"."organisation_id" and "activity"."zone_id" = "support_count"."zone_id"
    )) as "funded_support" where "funded_support"."illustrative") as "d32";
