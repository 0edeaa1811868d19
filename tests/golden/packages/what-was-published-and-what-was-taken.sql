select "grant_award"."id" as "id", "grant_award"."grant_identifier" as "grantIdentifier", "grant_award"."regrant_type" as "regrantType", "grant_award"."amount_awarded_pence"::text as "amountAwarded", "grant_award"."amount_awarded_pence" as "order$0", "grant_award"."id" as "order$1" from "grant_award" where (((("grant_award"."grant_identifier" = any($1))))) order by "grant_award"."amount_awarded_pence" asc, "grant_award"."id" asc limit $2;

select "upload"."id" as "id", "upload"."state" as "state", "upload"."rows_in" as "rowsIn", "upload"."rows_published" as "rowsPublished", "upload"."rows_rejected" as "rowsRejected", "upload"."received_at" as "order$0", "upload"."id" as "order$1" from "upload" where (((("upload"."file_name" = $1)))) order by "upload"."received_at" desc, "upload"."id" asc limit $2;

select * from (
    select "row_fault"."id" as "id", "row_fault"."row" as "row", "row_fault"."column" as "column", "row_fault"."read" as "read", "row_fault"."code" as "code", "row_fault"."message" as "message", "row_fault"."severity" as "severity", "row_fault"."row" as "order$0", "row_fault"."id" as "order$1", "row_fault"."upload_id" as "parent$", row_number() over (partition by "row_fault"."upload_id" order by "row_fault"."row" asc nulls last, "row_fault"."id" asc) as "place$"
    from "row_fault" 
    where "row_fault"."upload_id" = any($1) and (true)
  ) as paged where "place$" <= $2 order by "parent$", "place$";
