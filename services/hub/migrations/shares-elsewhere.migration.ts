import { Migration } from '@mikro-orm/migrations';

/** The links that hold shares. */
const LINKS = [
  { table: 'grant_zone', of: 'grant_id', whole: 'grant_award', noun: 'grant' },
  { table: 'application_zone', of: 'application_id', whole: 'application', noun: 'application' },
] as const;

/** A share may be of no zone: elsewhere, or not placed. Every grant has shares, and amounts are cut so that the parts add up. */
export class SharesElsewhere extends Migration {
  override up(): void {
    this.addSql(`create function "cut_shares"() returns trigger language plpgsql as $$
declare
  whole int;
begin
  if tg_op = 'INSERT' and new."share" = 1 then return null; end if;
  if tg_op = 'DELETE' then whole := (to_jsonb(old) ->> tg_argv[0])::int; else whole := (to_jsonb(new) ->> tg_argv[0])::int; end if;
  execute format('update %1$I as "part" set "share_before" = "cut"."before" from (
    select "id", sum("share") over (order by "id") - "share" as "before" from %1$I where %2$I = $1
  ) as "cut" where "cut"."id" = "part"."id" and "part"."share_before" <> "cut"."before"', tg_table_name, tg_argv[0]) using whole;
  return null;
end $$`);
    for (const { table, of, noun } of LINKS) {
      this.addSql(`alter table "${table}" alter column "share" type numeric(13,12), alter column "zone_id" drop not null`);
      this.addSql(`alter table "${table}" add "share_before" numeric(13,12) not null default 0`);
      this.addSql(
        `comment on column "${table}"."share_before" is 'Shares of the rows of the same ${noun} before this one, added up: an amount is cut there, so that its parts add up to it. Kept by the database.'`,
      );
      this.addSql(
        `comment on column "${table}"."zone_id" is 'The zone. Null for the part that is in no zone: elsewhere, or in a place that is not said.'`,
      );
      this.addSql(
        `comment on table "${table}" is 'A zone that ${noun === 'grant' ? 'a grant' : 'an application'} is for, with its share. The shares of ${noun === 'grant' ? 'a grant' : 'an application'} sum to one; a part that is in no zone has no zone.'`,
      );
      this.addSql(`create unique index "${table}_elsewhere_once" on "${table}" ("${of}") where "zone_id" is null`);
      this.addSql(
        `create trigger "${table}_cut" after insert or update of "share" or delete on "${table}" for each row execute function "cut_shares"('${of}')`,
      );
      // Shares of several rows that are held already are cut as those to come will be.
      this.addSql(`update "${table}" set "share" = "share" where "share" < 1`);
    }
    this.addSql(`insert into "grant_zone" ("grant_id", "zone_id", "share", "upload_id", "illustrative")
      select "id", null, 1, "upload_id", "illustrative" from "grant_award"
      where not exists (select from "grant_zone" where "grant_zone"."grant_id" = "grant_award"."id")`);
    for (const { table, of, whole, noun } of LINKS) {
      this.addSql(`create or replace function "check_${noun}_shares"() returns trigger language plpgsql as $$
declare
  checked int;
  total numeric;
begin
  if tg_table_name = '${whole}' then checked := new."id";
  elsif tg_op = 'DELETE' then checked := old."${of}";
  else checked := new."${of}";
  end if;
  select coalesce(sum("share"), 0) into total from "${table}" where "${of}" = checked;
  if total <> 1 and exists (select 1 from "${whole}" where "id" = checked) then
    raise exception 'The zone shares of ${noun} % sum to %, not to 1. A part that is in no zone needs a row without one.', checked, trim_scale(total)
      using errcode = 'check_violation', constraint = '${noun}_shares_sum_to_one';
  end if;
  return null;
end $$`);
    }
    this.addSql(
      `create constraint trigger "grant_shares_sum_to_one" after insert on "grant_award" deferrable initially deferred for each row execute function "check_grant_shares"()`,
    );
    // Later migrations may change these tables in the same transaction, which no check may wait for.
    this.addSql('set constraints all immediate');
    this.addSql('set constraints all deferred');
  }
}
