import { Migration } from '@mikro-orm/migrations';

/** People who sign in, what proves who they are, the browsers they are signed in with, their tokens and the links that let them in once. */
export class Identity extends Migration {
  override up(): void {
    this.addSql(
      `create table "hub_user" ("id" serial primary key, "display_name" text not null, "sign_in_name" text null, "sign_in_key" text null, "issuer" text null, "subject" text null, "role" text not null, "organisation_id" int null, "state" text not null, "stand_in_id" int null, "created_at" timestamptz not null, "role_changed_at" timestamptz null, "suspended_at" timestamptz null)`,
    );
    this.addSql(
      `comment on table "hub_user" is 'A person who may sign in to the hub: by a name and password kept here, or by an OpenID Connect provider.'`,
    );
    this.addSql(`comment on column "hub_user"."display_name" is 'Name of the person, as colleagues know it.'`);
    this.addSql(
      `comment on column "hub_user"."sign_in_name" is 'The name that is typed to sign in, such as an e-mail address. Null for people of an OpenID Connect provider.'`,
    );
    this.addSql(`comment on column "hub_user"."sign_in_key" is 'The same as it is looked up: without regard to case and width.'`);
    this.addSql(
      `comment on column "hub_user"."issuer" is 'The OpenID Connect provider that says who it is. Null for people with a password kept here.'`,
    );
    this.addSql(`comment on column "hub_user"."subject" is 'The identifier that the provider gives to the person; it never changes.'`);
    this.addSql(`comment on column "hub_user"."role" is 'What the person may see and do.'`);
    this.addSql(
      `comment on column "hub_user"."organisation_id" is 'The organisation that the person works for: whose records are their own. Null for the office.'`,
    );
    this.addSql(`comment on column "hub_user"."state" is 'Whether the person may come in.'`);
    this.addSql(
      `comment on column "hub_user"."stand_in_id" is 'Who acts for the person while they are away. It is declared only: it gives nobody a right.'`,
    );
    this.addSql(`comment on column "hub_user"."created_at" is 'When the person was added, UTC instant.'`);
    this.addSql(
      `comment on column "hub_user"."role_changed_at" is 'When the role or organisation was last changed, UTC instant. Null when it never was.'`,
    );
    this.addSql(
      `comment on column "hub_user"."suspended_at" is 'When the person was last suspended, UTC instant. Null when they never were.'`,
    );
    this.addSql(`alter table "hub_user" add constraint "hub_user_sign_in_key_unique" unique ("sign_in_key")`);
    this.addSql(`create index "hub_user_organisation_id_index" on "hub_user" ("organisation_id")`);
    this.addSql(`create index "hub_user_stand_in_id_index" on "hub_user" ("stand_in_id")`);
    this.addSql(`alter table "hub_user" add constraint "hub_user_issuer_subject_unique" unique ("issuer", "subject")`);
    this.addSql(
      `create table "sign_in" ("id" serial primary key, "user_id" int not null, "token_hash" char(64) not null, "way" text not null, "started_at" timestamptz not null, "last_seen_at" timestamptz not null, "ended_at" timestamptz null, "end_reason" text null, "browser" text not null, "network" text not null)`,
    );
    this.addSql(
      `comment on table "sign_in" is 'A browser in which somebody is, or was, signed in. The cookie is not kept, only its hash.'`,
    );
    this.addSql(`comment on column "sign_in"."user_id" is 'Who is signed in.'`);
    this.addSql(`comment on column "sign_in"."token_hash" is 'SHA-256 of the 256 random bits in the cookie, as hexadecimal digits.'`);
    this.addSql(`comment on column "sign_in"."way" is 'How the person showed who they are.'`);
    this.addSql(`comment on column "sign_in"."started_at" is 'When they signed in, UTC instant. It ends 12 hours later at the latest.'`);
    this.addSql(
      `comment on column "sign_in"."last_seen_at" is 'When they were last seen, UTC instant, to the minute. It ends after 30 minutes without a request.'`,
    );
    this.addSql(
      `comment on column "sign_in"."ended_at" is 'When it was ended, UTC instant. Null while it lasts, and where it ran out by itself.'`,
    );
    this.addSql(`comment on column "sign_in"."end_reason" is 'Why it was ended. Null while it lasts, and where it ran out by itself.'`);
    this.addSql(`comment on column "sign_in"."browser" is 'The browser and system, in a few words.'`);
    this.addSql(`comment on column "sign_in"."network" is 'The network that they came from: the address without its last part.'`);
    this.addSql(`create index "sign_in_user_id_index" on "sign_in" ("user_id")`);
    this.addSql(`alter table "sign_in" add constraint "sign_in_token_hash_unique" unique ("token_hash")`);
    this.addSql(
      `create table "one_time_link" ("id" serial primary key, "user_id" int not null, "purpose" text not null, "token_hash" char(64) not null, "clears_second_factor" boolean not null, "made_by_id" int null, "made_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null)`,
    );
    this.addSql(
      `comment on table "one_time_link" is 'An address by which a person sets a password, once. What is in the address is not kept, only its hash.'`,
    );
    this.addSql(`comment on column "one_time_link"."user_id" is 'Whose password it sets.'`);
    this.addSql(`comment on column "one_time_link"."purpose" is 'What it is for.'`);
    this.addSql(
      `comment on column "one_time_link"."token_hash" is 'SHA-256 of the 256 random bits in the address, as hexadecimal digits.'`,
    );
    this.addSql(`comment on column "one_time_link"."clears_second_factor" is 'Whether the second factor is to be set up again as well.'`);
    this.addSql(
      `comment on column "one_time_link"."made_by_id" is 'The administrator who made it. Null where a command on the server did.'`,
    );
    this.addSql(`comment on column "one_time_link"."made_at" is 'When it was made, UTC instant.'`);
    this.addSql(`comment on column "one_time_link"."expires_at" is 'When it runs out, UTC instant.'`);
    this.addSql(
      `comment on column "one_time_link"."used_at" is 'When it was used up or replaced by a later one, UTC instant. Null while it can be used.'`,
    );
    this.addSql(`create index "one_time_link_user_id_index" on "one_time_link" ("user_id")`);
    this.addSql(`alter table "one_time_link" add constraint "one_time_link_token_hash_unique" unique ("token_hash")`);
    this.addSql(`create index "one_time_link_made_by_id_index" on "one_time_link" ("made_by_id")`);
    this.addSql(
      `create table "api_token" ("id" serial primary key, "user_id" int not null, "name" text not null, "token_hash" char(64) not null, "ending" char(4) not null, "may_read" boolean not null, "may_read_files" boolean not null, "may_import" boolean not null, "made_at" timestamptz not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "last_used_at" timestamptz null)`,
    );
    this.addSql(
      `comment on table "api_token" is 'A secret by which a program asks the hub for a person. The secret is not kept, only its hash.'`,
    );
    this.addSql(`comment on column "api_token"."user_id" is 'For whom it asks.'`);
    this.addSql(`comment on column "api_token"."name" is 'What it is for, in the words of whoever made it.'`);
    this.addSql(`comment on column "api_token"."token_hash" is 'SHA-256 of the token, as hexadecimal digits.'`);
    this.addSql(
      `comment on column "api_token"."ending" is 'The last four characters of the token, by which its owner tells it from others.'`,
    );
    this.addSql(`comment on column "api_token"."may_read" is 'Whether it may ask the API.'`);
    this.addSql(`comment on column "api_token"."may_read_files" is 'Whether it may get files, such as a spreadsheet does.'`);
    this.addSql(`comment on column "api_token"."may_import" is 'Whether it may send files in.'`);
    this.addSql(`comment on column "api_token"."made_at" is 'When it was made, UTC instant.'`);
    this.addSql(`comment on column "api_token"."expires_at" is 'When it ends, UTC instant: at most a year after it was made.'`);
    this.addSql(`comment on column "api_token"."revoked_at" is 'When it was revoked, UTC instant. Null where it was not.'`);
    this.addSql(
      `comment on column "api_token"."last_used_at" is 'When it was last used, UTC instant, to the minute. Null where it never was.'`,
    );
    this.addSql(`create index "api_token_user_id_index" on "api_token" ("user_id")`);
    this.addSql(`alter table "api_token" add constraint "api_token_token_hash_unique" unique ("token_hash")`);
    this.addSql(
      `create table "user_credential" ("id" serial primary key, "user_id" int not null, "password_hash" text null, "password_set_at" timestamptz null, "totp_secret" text null, "totp_set_at" timestamptz null, "totp_last_step" int null, "recovery_hashes" jsonb not null)`,
    );
    this.addSql(
      `comment on table "user_credential" is 'Password and second factor of a person who signs in by a name kept here. Nothing of it opens anything without the secret of the hub.'`,
    );
    this.addSql(`comment on column "user_credential"."user_id" is 'The person.'`);
    this.addSql(
      `comment on column "user_credential"."password_hash" is 'Argon2id hash of the password, with its parameters and salt. Null until one was set.'`,
    );
    this.addSql(`comment on column "user_credential"."password_set_at" is 'When the password was set, UTC instant. Null until one was.'`);
    this.addSql(
      `comment on column "user_credential"."totp_secret" is 'Secret of the time-based codes, sealed under the secret of the hub. Null where no second factor is set up.'`,
    );
    this.addSql(
      `comment on column "user_credential"."totp_set_at" is 'When the second factor was set up, UTC instant. Null where none is.'`,
    );
    this.addSql(
      `comment on column "user_credential"."totp_last_step" is 'Number of the last half-minute since 1970 whose code was taken: that one and earlier ones are not taken again. Null before the first.'`,
    );
    this.addSql(`comment on column "user_credential"."recovery_hashes" is 'SHA-256 hashes of the recovery codes that were not used yet.'`);
    this.addSql(`alter table "user_credential" add constraint "user_credential_user_id_unique" unique ("user_id")`);
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_stand_in_id_foreign" foreign key ("stand_in_id") references "hub_user" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_known_by_one_way" check (("sign_in_name" is null) = ("issuer" is not null))`,
    );
    this.addSql(`alter table "hub_user" add constraint "hub_user_issuer_with_subject" check (("issuer" is null) = ("subject" is null))`);
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_name_with_key" check (("sign_in_name" is null) = ("sign_in_key" is null))`,
    );
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_partner_has_organisation" check ("role" <> 'PARTNER' or "organisation_id" is not null)`,
    );
    this.addSql(`alter table "hub_user" add constraint "hub_user_not_own_stand_in" check ("stand_in_id" is null or "stand_in_id" <> "id")`);
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_display_name_check" check (char_length("display_name") >= 1 and char_length("display_name") <= 120)`,
    );
    this.addSql(
      `alter table "hub_user" add constraint "hub_user_role_check" check ("role" in ('ADMINISTRATOR', 'OFFICER', 'ANALYST', 'BOARD_VIEWER', 'PARTNER'))`,
    );
    this.addSql(`alter table "hub_user" add constraint "hub_user_state_check" check ("state" in ('INVITED', 'ACTIVE', 'SUSPENDED'))`);
    this.addSql(
      `alter table "sign_in" add constraint "sign_in_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action`,
    );
    this.addSql(`alter table "sign_in" add constraint "sign_in_end_with_reason" check (("ended_at" is null) = ("end_reason" is null))`);
    this.addSql(`alter table "sign_in" add constraint "sign_in_way_check" check ("way" in ('PASSWORD', 'OPENID_CONNECT'))`);
    this.addSql(
      `alter table "sign_in" add constraint "sign_in_end_reason_check" check ("end_reason" in ('SIGNED_OUT', 'ENDED_ELSEWHERE', 'REPLACED', 'ROLE_CHANGED', 'SUSPENDED', 'PASSWORD_CHANGED'))`,
    );
    this.addSql(
      `alter table "one_time_link" add constraint "one_time_link_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "one_time_link" add constraint "one_time_link_made_by_id_foreign" foreign key ("made_by_id") references "hub_user" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "one_time_link" add constraint "one_time_link_purpose_check" check ("purpose" in ('INVITE', 'RESET', 'ADMINISTRATOR'))`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_opens_something" check ("may_read" or "may_read_files" or "may_import")`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_expires_within_a_year" check ("expires_at" > "made_at" and "expires_at" <= "made_at" + '367 days'::interval)`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_name_check" check (char_length("name") >= 1 and char_length("name") <= 80)`,
    );
    this.addSql(
      `alter table "user_credential" add constraint "user_credential_user_id_foreign" foreign key ("user_id") references "hub_user" ("id") on delete no action`,
    );
  }
}
