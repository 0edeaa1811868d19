import { Migration } from '@mikro-orm/migrations';

/** Returns from an OpenID Connect provider that were taken; and partners whom a provider names before an administrator has said whose they are. */
export class ProviderReturns extends Migration {
  override up(): void {
    this.addSql(
      `create table "provider_return" ("state_hash" character(64) not null, "taken_at" timestamptz not null, primary key ("state_hash"))`,
    );
    this.addSql(
      `comment on table "provider_return" is 'A return from an OpenID Connect provider that has signed somebody in: the same return is not taken again. Kept for an hour.'`,
    );
    this.addSql(
      `comment on column "provider_return"."state_hash" is 'SHA-256 of the state that the return showed, as hexadecimal digits.'`,
    );
    this.addSql(`comment on column "provider_return"."taken_at" is 'When it was taken, UTC instant.'`);
    this.addSql(`create index "provider_return_taken_at_index" on "provider_return" ("taken_at")`);
    this.addSql(`alter table "hub_user" drop constraint "hub_user_partner_has_organisation"`);
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_partner_has_organisation" check ("role" <> 'PARTNER' or "organisation_id" is not null or ("state" <> 'ACTIVE' and "issuer" is not null))`,
    );
  }
}
