import { Migration } from '@mikro-orm/migrations';

/** Shares are checked when the transaction ends, so that they can be written one by one. */
export class SharesSumToOne extends Migration {
  override up(): void {
    this.addSql(`create function "check_application_shares"() returns trigger language plpgsql as $$
declare
  checked int;
  total numeric;
begin
  if tg_table_name = 'application' then checked := new."id";
  elsif tg_op = 'DELETE' then checked := old."application_id";
  else checked := new."application_id";
  end if;
  select coalesce(sum("share"), 0) into total from "application_zone" where "application_id" = checked;
  if total <> 1 and exists (select 1 from "application" where "id" = checked) then
    raise exception 'The zone shares of application % sum to %, not to 1.', checked, total using errcode = 'check_violation', constraint = 'application_shares_sum_to_one';
  end if;
  return null;
end $$`);
    this.addSql(
      `create constraint trigger "application_shares_sum_to_one" after insert on "application" deferrable initially deferred for each row execute function "check_application_shares"()`,
    );
    this.addSql(
      `create constraint trigger "application_zone_shares_sum_to_one" after insert or update or delete on "application_zone" deferrable initially deferred for each row execute function "check_application_shares"()`,
    );
    this.addSql(`create function "check_grant_shares"() returns trigger language plpgsql as $$
declare
  checked int;
  total numeric;
begin
  if tg_op = 'DELETE' then checked := old."grant_id"; else checked := new."grant_id"; end if;
  select sum("share") into total from "grant_zone" where "grant_id" = checked;
  if total <> 1 then
    raise exception 'The zone shares of grant % sum to %, not to 1.', checked, total using errcode = 'check_violation', constraint = 'grant_shares_sum_to_one';
  end if;
  return null;
end $$`);
    this.addSql(
      `create constraint trigger "grant_zone_shares_sum_to_one" after insert or update or delete on "grant_zone" deferrable initially deferred for each row execute function "check_grant_shares"()`,
    );
  }
}
