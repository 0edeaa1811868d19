import { Migration } from '@mikro-orm/migrations';

const OWN = `nullif(current_setting('app.organisation', true), '')::int`;
const ofOrganisation = `"organisation_id" = ${OWN}`;
const ofApplication = `"application_id" in (select "id" from "application" where "organisation_id" = ${OWN})`;

/** When a row of the table is of the organisation that asks. */
const isOwn: Readonly<Record<string, string>> = {
  session: `"activity_id" in (select "id" from "activity" where "organisation_id" = ${OWN})`,
  support_count: ofOrganisation,
  unpaid_work: ofOrganisation,
  outreach_action: `"id" in (select "outreach_action_id" from "outreach_action_organisation" where "organisation_id" = ${OWN})`,
  outreach_action_organisation: ofOrganisation,
  expected_return: ofOrganisation,
  application: ofOrganisation,
  application_zone: ofApplication,
  application_score: ofApplication,
};

/**
 * Rows that belong to an organisation are read and written only in transactions that say whose they may reach: all, one organisation's, or, where nothing is
 * said, nobody's. The owner of the tables is bound as well.
 */
export class RowLevelSecurity extends Migration {
  override up(): void {
    for (const [table, own] of Object.entries(isOwn)) {
      const reaches = `case current_setting('app.reach', true) when 'all' then true when 'own' then ${own} else false end`;
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`alter table "${table}" force row level security`);
      this.addSql(`create policy "own_rows" on "${table}" using (${reaches}) with check (${reaches})`);
    }
    // The embedded engine comes with a superuser alone, whom no policy binds. On a server the roles are made beforehand, and this does nothing.
    this.addSql(`do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  if not exists (select from pg_roles where rolname = 'hub_app') then create role hub_app nologin; end if;
  grant usage on schema public to hub_app;
  grant select, insert, update, delete on all tables in schema public to hub_app;
  revoke update, delete on "audit_event" from hub_app;
  grant usage, select on all sequences in schema public to hub_app;
  alter default privileges in schema public grant select, insert, update, delete on tables to hub_app;
  alter default privileges in schema public grant usage, select on sequences to hub_app;
end $$`);
  }
}
