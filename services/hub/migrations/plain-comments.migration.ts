import { Migration } from '@mikro-orm/migrations';

/** Comments of tables and columns say in plain English what the screens say. */
export class PlainComments extends Migration {
  override up(): void {
    this.addSql(
      `comment on table "rebase" is 'A decision that the process limits of a measure start again in a zone from a month. Only a person takes it, with a reason.'`,
    );
    this.addSql(`comment on column "rebase"."reason" is 'Why the limits start again.'`);
    this.addSql(
      `comment on table "recorded_crime_month" is 'Records of recorded_crime counted by month, force, LSOA and crime type, anti-social behaviour kept apart by its crime type. Counted again with every import that changes the rows of the force-month. What has no record has no row.'`,
    );
    this.addSql(`comment on column "written_change"."reason" is 'Why it was corrected or withdrawn. Null for what was added.'`);
    this.addSql(`comment on column "written_change"."before" is 'What stood before, by the names of its fields. Null for what was added.'`);
  }
}
