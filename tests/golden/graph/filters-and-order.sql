select "activity"."id" as "id", "activity"."title" as "title", "activity"."kind" as "kind", "activity"."theme" as "theme", "activity"."since" as "since", "activity"."until" as "until", "activity"."organisation_id" as "organisation", "activity"."zone_id" as "zone", "activity"."venue_id" as "venue", "activity"."illustrative" as "illustrative", "activity"."upload_id" as "importedFrom" from "activity" where "activity"."id" = any($1);

select "concern"."id" as "id", "concern"."reference" as "reference", "concern"."raised_on" as "order$0", "concern"."id" as "order$1" from "concern" where (((("concern"."closed_on" is null)))) order by "concern"."raised_on" desc, "concern"."id" asc limit $1;

select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."award_date" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where (((("grant_award"."amount_awarded_pence" >= $1 and "grant_award"."amount_awarded_pence" < $2)))) order by "grant_award"."award_date" desc, "grant_award"."id" asc limit $3;

select "session"."id" as "id", "session"."date" as "date", "session"."attendances" as "attendances", "session"."activity_id" as "activity", "session"."attendances" as "order$0", "session"."date" as "order$1", "session"."id" as "order$2" from "session" where (((((("session"."date" >= $1 and "session"."date" < $2)) and (((("session"."attendances" >= $3)) or (("session"."attendances" is null))))) and not coalesce((("session"."state" = $4)), false)))) order by "session"."attendances" desc nulls last, "session"."date" asc, "session"."id" asc limit $5;

select "session"."id" as "id", "session"."date" as "date", "session"."state" as "state", "session"."attendances" as "attendances", "session"."date" as "order$0", "session"."id" as "order$1" from "session" where ((((not "session"."id" in (
        select "session_in_zone"."id" from "session" as "session_in_zone" join "activity" as "session_in_zone_activity" on "session_in_zone_activity"."id" = "session_in_zone"."activity_id"
        join "zone" as "zone_by_slug" on "zone_by_slug"."id" = "session_in_zone_activity"."zone_id" where ("zone_by_slug"."slug" = any($1))))))) order by "session"."date" desc, "session"."id" asc limit $2;

select "slug" from "zone" order by "display_order";

select "zone"."id" as "id", "zone"."slug" as "slug", "zone"."name" as "name", "zone"."district_name" as "districtName", "zone"."district_code" as "districtCode", "zone"."police_force" as "policeForce", "zone"."since" as "since", "zone"."until" as "until", "zone"."illustrative" as "illustrative", "zone"."upload_id" as "importedFrom" from "zone" where "zone"."id" = any($1);

select count(*)::int as "count" from "session" where ((((("session"."date" >= $1 and "session"."date" < $2)) and (((("session"."attendances" >= $3)) or (("session"."attendances" is null))))) and not coalesce((("session"."state" = $4)), false)));
