select "session"."id" as "id", "session"."date" as "date", "session"."state" as "state", "session"."attendances" as "attendances", "session"."attendances_0_to_9" as "attendances0To9", "session"."attendances_10_to_17" as "attendances10To17", "session"."attendances_18_to_24" as "attendances18To24", "session"."attendances_25_to_64" as "attendances25To64", "session"."attendances_65_and_over" as "attendances65AndOver", "session"."attendances_age_not_recorded" as "attendancesAgeNotRecorded", "session"."newcomers" as "newcomers", "session"."volunteers" as "volunteers", "session"."volunteer_minutes" as "volunteerMinutes", "session"."activity_id" as "activity", "session"."illustrative" as "illustrative", "session"."upload_id" as "importedFrom", "session"."date" as "order$0", "session"."id" as "order$1" from "session" where ((true and "session"."id" in (select "attendances_of_age_band"."id" from (
    select "session"."id", "session"."activity_id", "session"."date", "band"."age_band", "band"."attendances", "session"."illustrative"
    from "session" cross join lateral (values
      ('0 to 9', "session"."attendances_0_to_9"),
      ('10 to 17', "session"."attendances_10_to_17"),
      ('18 to 24', "session"."attendances_18_to_24"),
      ('25 to 64', "session"."attendances_25_to_64"),
      ('65 and over', "session"."attendances_65_and_over"),
      ('not recorded', "session"."attendances_age_not_recorded")
    ) as "band"("age_band", "attendances")
    where "session"."state" = 'HELD' and "session"."attendances" is not null) as "attendances_of_age_band" join "activity" as "attendances_of_age_band_activity" on "attendances_of_age_band_activity"."id" = "attendances_of_age_band"."activity_id" where (true) and "attendances_of_age_band"."date" >= $1::date and "attendances_of_age_band"."date" < $2::date and "attendances_of_age_band_activity"."zone_id" = any($3)))) order by "session"."date" desc, "session"."id" asc limit $4;

select count(*)::int as "count" from "session" where (true and "session"."id" in (select "attendances_of_age_band"."id" from (
    select "session"."id", "session"."activity_id", "session"."date", "band"."age_band", "band"."attendances", "session"."illustrative"
    from "session" cross join lateral (values
      ('0 to 9', "session"."attendances_0_to_9"),
      ('10 to 17', "session"."attendances_10_to_17"),
      ('18 to 24', "session"."attendances_18_to_24"),
      ('25 to 64', "session"."attendances_25_to_64"),
      ('65 and over', "session"."attendances_65_and_over"),
      ('not recorded', "session"."attendances_age_not_recorded")
    ) as "band"("age_band", "attendances")
    where "session"."state" = 'HELD' and "session"."attendances" is not null) as "attendances_of_age_band" join "activity" as "attendances_of_age_band_activity" on "attendances_of_age_band_activity"."id" = "attendances_of_age_band"."activity_id" where (true) and "attendances_of_age_band"."date" >= $1::date and "attendances_of_age_band"."date" < $2::date and "attendances_of_age_band_activity"."zone_id" = any($3)));

with "sessions" as (
  select 1 as "at",
    sum("session"."attendances") filter (where ("session"."state" = $1)) as "attendances",
    count(*) filter (where ("session"."state" = $2) and "session"."attendances" is null)::int as "attendances$leftOut"
  from "session"
  join "activity" as "session_activity" on "session_activity"."id" = "session"."activity_id"
  where "session"."date" >= $3::date and "session"."date" < $4::date and "session_activity"."zone_id" = any($5)
  having count(*) > 0),
"returns_of_engagement_sessions" as (
  select "returns"."month" as "at", sum("returns"."expected")::int as "expected", sum("returns"."received")::int as "received", sum("returns"."due")::int as "due"
  from (
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = $6 and "month" = any($7::char(7)[])) as "returns"
  where "returns"."zone_id" = any($8)
  group by "returns"."month")
select 'sessions' as "scan", "at"::text, "attendances"::text, "attendances$leftOut", null::int as "expected", null::int as "received", null::int as "due" from "sessions"
union all
select 'returns_of_engagement_sessions' as "scan", "at"::text, null::text as "attendances", null::int as "attendances$leftOut", "expected", "received", "due" from "returns_of_engagement_sessions"
limit $9;
