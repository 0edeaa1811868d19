import { Migration } from '@mikro-orm/migrations';

/** Street records are found by month and force in that order, so that a list of them, which begins with the latest month, is read from the same index. */
export class StreetRecordsByMonth extends Migration {
  override up(): void {
    this.addSql(`drop index "recorded_crime_force_month_index"`);
    this.addSql(`create index "recorded_crime_month_force_index" on "recorded_crime" ("month", "force")`);
  }
}
