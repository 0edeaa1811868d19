select "activity"."zone_id" as "parent$", count(*)::int as "count" from "activity" 
    where "activity"."zone_id" = any($1) and true group by 1;

select "organisation"."id" as "id", "organisation"."name" as "name", "organisation"."kind" as "kind", "organisation"."illustrative" as "illustrative", "organisation"."upload_id" as "importedFrom" from "organisation" where "organisation"."id" = any($1);

select "outreach_action"."id" as "id", "outreach_action"."date" as "date", "outreach_action"."kind" as "kind", "outreach_action"."leaflets_delivered" as "leafletsDelivered", "outreach_action"."properties_leafleted" as "propertiesLeafleted", "outreach_action"."contacts" as "contacts", "outreach_action"."duration_minutes" as "durationMinutes", "outreach_action"."zone_id" as "zone", "outreach_action"."illustrative" as "illustrative", "outreach_action"."upload_id" as "importedFrom" from "outreach_action" where "outreach_action"."id" = any($1);

select "recorded_crime_membership"."zone_id" as "parent$", count(*)::int as "count" from "recorded_crime" join "zone_lsoa_membership" as "recorded_crime_membership" on "recorded_crime_membership"."lsoa_code" = "recorded_crime"."lsoa_code"
      and "recorded_crime"."month" >= "recorded_crime_membership"."from_month"::char(7) and ("recorded_crime_membership"."before_month" is null or "recorded_crime"."month" < "recorded_crime_membership"."before_month"::char(7))
    where "recorded_crime_membership"."zone_id" = any($1) and (("recorded_crime"."crime_type" <> all($2)) and (("recorded_crime"."month" = $3))) group by 1;

select "recorded_crime_membership"."zone_id" as "parent$", count(*)::int as "count" from "recorded_crime" join "zone_lsoa_membership" as "recorded_crime_membership" on "recorded_crime_membership"."lsoa_code" = "recorded_crime"."lsoa_code"
      and "recorded_crime"."month" >= "recorded_crime_membership"."from_month"::char(7) and ("recorded_crime_membership"."before_month" is null or "recorded_crime"."month" < "recorded_crime_membership"."before_month"::char(7))
    where "recorded_crime_membership"."zone_id" = any($1) and (("recorded_crime"."crime_type" = $2)) group by 1;

select "session"."activity_id" as "parent$", count(*)::int as "count" from "session" 
    where "session"."activity_id" = any($1) and true group by 1;

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."display_order" as "order$0", "zone"."id" as "order$1" from "zone" where (true) order by "zone"."display_order" asc, "zone"."id" asc limit $1;

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

select * from (
    select "activity"."id" as "id", "activity"."title" as "title", "activity"."organisation_id" as "organisation", "activity"."title" as "order$0", "activity"."id" as "order$1", "activity"."zone_id" as "parent$", row_number() over (partition by "activity"."zone_id" order by "activity"."title" asc, "activity"."id" asc) as "place$"
    from "activity" 
    where "activity"."zone_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

select * from (
    select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."kind" as "kind", "concern"."routed_to" as "routedTo", "concern"."closed_on" as "closedOn", "concern"."fed_back_on" as "fedBackOn", "concern"."outreach_action_id" as "outreachAction", "concern"."raised_on" as "order$0", "concern"."id" as "order$1", "concern"."zone_id" as "parent$", row_number() over (partition by "concern"."zone_id" order by "concern"."raised_on" desc, "concern"."id" asc) as "place$"
    from "concern" 
    where "concern"."zone_id" = any($1) and (((("concern"."kind" = any($2)))))
  ) as paged where "place$" <= $3 order by "parent$", "place$";

select * from (
    select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1", "grant_award_grant_zone"."zone_id" as "parent$", row_number() over (partition by "grant_award_grant_zone"."zone_id" order by "grant_award"."award_date" desc, "grant_award"."id" asc) as "place$"
    from "grant_award" join "grant_zone" as "grant_award_grant_zone" on "grant_award_grant_zone"."grant_id" = "grant_award"."id"
    where "grant_award_grant_zone"."zone_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

select * from (
    select "grant_zone"."id" as "id", "grant_zone"."share"::float8 as "share", "grant_zone"."zone_id" as "zone", "grant_zone"."id" as "order$0", "grant_zone"."grant_id" as "parent$", row_number() over (partition by "grant_zone"."grant_id" order by "grant_zone"."id" asc) as "place$"
    from "grant_zone" 
    where "grant_zone"."grant_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

select * from (
    select "payment"."id" as "id", "payment"."instalment" as "instalment", "payment"."paid_on" as "paidOn", "payment"."amount_due_pence"::text as "amountDue", "payment"."amount_paid_pence"::text as "amountPaid", "payment"."due_on" as "order$0", "payment"."id" as "order$1", "payment"."grant_id" as "parent$", row_number() over (partition by "payment"."grant_id" order by "payment"."due_on" asc nulls last, "payment"."id" asc) as "place$"
    from "payment" 
    where "payment"."grant_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

select * from (
    select "recorded_crime"."id" as "id", "recorded_crime"."crime_type" as "crimeType", "recorded_crime"."row_count" as "rowCount", "recorded_crime"."month" as "order$0", "recorded_crime"."id" as "order$1", "recorded_crime_membership"."zone_id" as "parent$", row_number() over (partition by "recorded_crime_membership"."zone_id" order by "recorded_crime"."month" desc, "recorded_crime"."id" asc) as "place$"
    from "recorded_crime" join "zone_lsoa_membership" as "recorded_crime_membership" on "recorded_crime_membership"."lsoa_code" = "recorded_crime"."lsoa_code"
      and "recorded_crime"."month" >= "recorded_crime_membership"."from_month"::char(7) and ("recorded_crime_membership"."before_month" is null or "recorded_crime"."month" < "recorded_crime_membership"."before_month"::char(7))
    where "recorded_crime_membership"."zone_id" = any($1) and ((("recorded_crime"."crime_type" <> all($2)) and (("recorded_crime"."month" = $3))))
  ) as paged where "place$" <= $4 order by "parent$", "place$";

select * from (
    select "recorded_crime"."id" as "id", "recorded_crime"."month" as "order$0", "recorded_crime"."id" as "order$1", "recorded_crime_membership"."zone_id" as "parent$", row_number() over (partition by "recorded_crime_membership"."zone_id" order by "recorded_crime"."month" desc, "recorded_crime"."id" asc) as "place$"
    from "recorded_crime" join "zone_lsoa_membership" as "recorded_crime_membership" on "recorded_crime_membership"."lsoa_code" = "recorded_crime"."lsoa_code"
      and "recorded_crime"."month" >= "recorded_crime_membership"."from_month"::char(7) and ("recorded_crime_membership"."before_month" is null or "recorded_crime"."month" < "recorded_crime_membership"."before_month"::char(7))
    where "recorded_crime_membership"."zone_id" = any($1) and ((("recorded_crime"."crime_type" = $2)))
  ) as paged where "place$" <= $3 order by "parent$", "place$";

select * from (
    select "session"."id" as "id", "session"."date" as "date", "session"."state" as "state", "session"."attendances" as "attendances", "session"."date" as "order$0", "session"."id" as "order$1", "session"."activity_id" as "parent$", row_number() over (partition by "session"."activity_id" order by "session"."date" asc, "session"."id" asc) as "place$"
    from "session" 
    where "session"."activity_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";

select * from (
    select "zone_event"."id" as "id", "zone_event"."date" as "date", (select "text" from "written_text" where "written_text"."id" = "zone_event"."title_id") as "title", "zone_event"."date" as "order$0", "zone_event"."id" as "order$1", "zone_event_zone_event_zone"."zone_id" as "parent$", row_number() over (partition by "zone_event_zone_event_zone"."zone_id" order by "zone_event"."date" asc, "zone_event"."id" asc) as "place$"
    from "zone_event" join "zone_event_zone" as "zone_event_zone_event_zone" on "zone_event_zone_event_zone"."zone_event_id" = "zone_event"."id"
    where "zone_event_zone_event_zone"."zone_id" = any($1) and ((("zone_event"."withdrawn_at" is null)))
  ) as paged where "place$" <= $2 order by "parent$", "place$";

select count(*)::int as "count" from "zone" where true;
