import { Migration } from '@mikro-orm/migrations';

/** Names stay as published: two organisations may have one, and identifiers tell them apart. A grant says whether it is to be granted on. */
export class OrganisationsByIdentifier extends Migration {
  override up(): void {
    this.addSql(`alter table "organisation" drop constraint "organisation_name_unique"`);
    this.addSql(`create index "organisation_name_index" on "organisation" ("name")`);
    this.addSql(
      `comment on column "organisation"."name" is 'Name of the organisation, as published. Two organisations may have one name: their identifiers tell them apart.'`,
    );
    this.addSql(`alter table "grant_award" add "regrant_type" text null`);
    this.addSql(
      `comment on column "grant_award"."regrant_type" is 'Code of 360Giving’s list regrantType where the money is for the recipient to grant on, such as FRG010: grants that are made of it are other grants. Null where nothing is said.'`,
    );
  }
}
