import { Migration } from '@mikro-orm/migrations';

const ALL = `(select current_setting('app.reach', true) = 'all')`;
const OWN = `(select case current_setting('app.reach', true) when 'own' then nullif(current_setting('app.organisation', true), '')::int end)`;
const ofOrganisation = `"organisation_id" = ${OWN}`;
const ofApplication = `"application_id" = any (array(select "id" from "application" where "organisation_id" = ${OWN}))`;

/** When a row of the table is of the organisation that asks. */
const isOwn: Readonly<Record<string, string>> = {
  session: `"activity_id" = any (array(select "id" from "activity" where "organisation_id" = ${OWN}))`,
  support_count: ofOrganisation,
  unpaid_work: ofOrganisation,
  outreach_action: `"id" in (select "outreach_action_id" from "outreach_action_organisation" where "organisation_id" = ${OWN})`,
  outreach_action_organisation: ofOrganisation,
  expected_return: ofOrganisation,
  application: ofOrganisation,
  application_zone: ofApplication,
  application_score: ofApplication,
};

/** The policies let the same rows through, and read the settings of a transaction once a statement, where they read them for each row. */
export class ReachOnceAStatement extends Migration {
  override up(): void {
    for (const [table, own] of Object.entries(isOwn)) {
      const reaches = `${ALL} or ${own}`;
      this.addSql(`alter policy "own_rows" on "${table}" using (${reaches}) with check (${reaches})`);
    }
  }
}
