import { Migration } from '@mikro-orm/migrations';

/** Shares have twenty decimals, so that a third of any amount is a third to a millionth of a penny. */
export class ExactThirds extends Migration {
  override up(): void {
    for (const [table, of] of [
      ['grant_zone', 'grant_id'],
      ['application_zone', 'application_id'],
    ] as const) {
      this.addSql(`drop trigger "${table}_cut" on "${table}"`);
      this.addSql(`alter table "${table}" alter column "share" type numeric(21,20), alter column "share_before" type numeric(21,20)`);
      this.addSql(
        `create trigger "${table}_cut" after insert or update of "share" or delete on "${table}" for each row execute function "cut_shares"('${of}')`,
      );
      this.addSql(`update "${table}" set "share" = "share" where "share" < 1`);
    }
    // Grants of packages were split equally at twelve decimals, or at five before: they are that part of one again.
    this.addSql(`update "grant_zone" as "part" set "share" = "exact"."share" from (
        select "id", case when "place" = 1 then 1 - "whole" * ("parts" - 1) else "whole" end as "share"
        from (
          select "id", "place", "parts", trunc(1.0::numeric(21,20) / "parts", 20) as "whole"
          from (
            select "grant_zone".*, row_number() over (partition by "grant_id" order by "grant_zone"."id") as "place",
              count(*) over (partition by "grant_id") as "parts"
            from "grant_zone" join "upload" on "upload"."id" = "grant_zone"."upload_id" and "upload"."source" = 'THREE_SIXTY_GIVING'
          ) as "counted"
        ) as "cut"
      ) as "exact" where "exact"."id" = "part"."id" and "part"."share" < 1`);
    this.addSql('set constraints all immediate');
    this.addSql('set constraints all deferred');
  }
}
