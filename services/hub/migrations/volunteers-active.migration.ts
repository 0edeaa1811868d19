import { Migration } from '@mikro-orm/migrations';

/** How many volunteers were active in a month, as their organisation counts them: sessions have no names to count from. */
export class VolunteersActive extends Migration {
  override up(): void {
    this.addSql(`alter table "support_count" add column "volunteers_active" int null`);
    this.addSql(
      `comment on table "support_count" is 'Families and individuals that an organisation supported in a month, and the volunteers who were active in it, each counted once in that month. Never summed over months.'`,
    );
    this.addSql(
      `comment on column "support_count"."volunteers_active" is 'Volunteers active in the month, each counted once. Null when not counted.'`,
    );
    this.addSql(`alter table "support_count" add constraint "support_count_volunteers_active_check" check ("volunteers_active" >= 0)`);
  }
}
