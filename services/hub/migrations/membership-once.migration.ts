import { Migration } from '@mikro-orm/migrations';

/** An LSOA belongs to a zone once at a time: its residents and its crimes would count twice there otherwise. */
export class MembershipOnce extends Migration {
  override up(): void {
    // An area that was split in 2021 was held once for each of its parts; the surest stays.
    this.addSql(`delete from "zone_area" as "lesser" using "zone_area" as "surer"
      where "lesser"."kind" = 'LSOA' and "surer"."kind" = 'LSOA' and "lesser"."zone_id" = "surer"."zone_id" and "lesser"."lsoa_code" = "surer"."lsoa_code"
        and daterange("lesser"."valid_from", "lesser"."valid_to") && daterange("surer"."valid_from", "surer"."valid_to")
        and (array_position(array['HIGH', 'MEDIUM', 'LOW'], "lesser"."confidence"), "lesser"."id") > (array_position(array['HIGH', 'MEDIUM', 'LOW'], "surer"."confidence"), "surer"."id")`);
    this.addSql(`create function "check_membership_once"() returns trigger language plpgsql as $$
begin
  if new."kind" = 'LSOA' and exists (
    select from "zone_area" as "other" where "other"."kind" = 'LSOA' and "other"."zone_id" = new."zone_id" and "other"."lsoa_code" = new."lsoa_code"
      and "other"."id" <> new."id" and daterange("other"."valid_from", "other"."valid_to") && daterange(new."valid_from", new."valid_to")
  ) then
    raise exception 'LSOA % would be in zone % twice at the same time.', new."lsoa_code", new."zone_id" using errcode = 'exclusion_violation', constraint = 'zone_area_membership_once';
  end if;
  return null;
end $$`);
    this.addSql(
      `create constraint trigger "zone_area_membership_once" after insert or update on "zone_area" deferrable initially deferred for each row execute function "check_membership_once"()`,
    );
  }
}
