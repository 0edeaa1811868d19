import { Migration } from '@mikro-orm/migrations';

const acts = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'SIGN_IN_ENDED',
  'USER_INVITED',
  'USER_CHANGED',
  'ROLE_CHANGED',
  'USER_SUSPENDED',
  'USER_RESTORED',
  'PASSWORD_SET',
  'SECOND_FACTOR_SET',
  'SECOND_FACTOR_REMOVED',
  'LINK_MADE',
  'LINK_USED',
  'LINK_REFUSED',
  'TOKEN_MADE',
  'TOKEN_REVOKED',
  'TOKEN_REFUSED',
  'UPLOAD_PUBLISHED',
  'UPLOAD_REJECTED',
  'UPLOAD_WITHDRAWN',
  'WRITTEN',
  'CORRECTED',
  'WITHDRAWN',
  'ERASED',
  'EXPORTED',
  'BACKED_UP',
  'RESTORED',
  'EXACT_COUNTS_READ',
  'VIEWED_AS',
  'ACCESS_REFUSED',
  'RATE_LIMITED',
  'SETTING_CHANGED',
  'AUDIT_DELETED',
];

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** What people and programs do is audited in a table to which rows are only ever added, and the history of what people write says who wrote. */
export class AuditEvents extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_event" ("id" serial primary key, "at" timestamptz not null, "act" text not null, "outcome" text not null, "code" text null, "user_id" int null, "signed_in_by" text not null, "role" text null, "viewed_as" text null, "sign_in_id" int null, "token_id" int null, "about_kind" text null, "about_id" int null, "request_id" text null, "detail" jsonb not null)`,
    );
    this.addSql(
      `comment on table "audit_event" is 'What people and programs did, and what they were refused. Rows are only ever added, and deleted when they have been kept for the stated time. No counted person, no text of a query, no password and no token is in it.'`,
    );
    const comments: Readonly<Record<string, string>> = {
      at: 'When it was done or refused, UTC instant.',
      act: 'What was done or refused.',
      outcome: 'Whether it was done or refused.',
      code: 'Why it was refused, as the code of the error. Null for what was done.',
      user_id: 'Number of the person who did it. Null for programs, for visitors in trial mode and for nobody who is known.',
      signed_in_by: 'How whoever did it was known: by a sign-in, by a token, as a program of the hub, or not at all.',
      role: 'The role of that person at that time. Null where there was none.',
      viewed_as: 'The role that the person looked at the hub as, besides their own. Null where they did not.',
      sign_in_id: 'Number of the sign-in that it was done with. Null where there was none.',
      token_id: 'Number of the API token that it was done with. Null where there was none.',
      about_kind:
        'The kind of thing that it was about, such as USER, TOKEN, UPLOAD or ZONE_EVENT. Null where it was about no single thing.',
      about_id: 'Number of that thing. Null where it has none.',
      request_id: 'The request that it was part of, as the log has it. Null for what was no request.',
      detail:
        'Counts, and names of fields, types, measures and roles. Never the text of a query, the words that somebody wrote, or a secret.',
    };
    for (const [column, words] of Object.entries(comments)) this.addSql(`comment on column "audit_event"."${column}" is '${words}'`);
    this.addSql(`create index "audit_event_at_index" on "audit_event" ("at")`);
    this.addSql(`create index "audit_event_act_index" on "audit_event" ("act", "id")`);
    this.addSql(`create index "audit_event_user_index" on "audit_event" ("user_id", "id")`);
    const checks: Readonly<Record<string, string>> = {
      act_check: `"act" in (${quoted(acts)})`,
      outcome_check: `"outcome" in ('DONE', 'REFUSED')`,
      signed_in_by_check: `"signed_in_by" in ('OPENID_CONNECT', 'PASSWORD', 'TOKEN', 'TRIAL', 'PROGRAM', 'NOBODY')`,
      code_check: `"code" ~ '^[A-Z][A-Z0-9_]*$'`,
      role_check: `"role" ~ '^[A-Z_]+$'`,
      viewed_as_check: `"viewed_as" ~ '^[A-Z_]+$'`,
      about_kind_check: `"about_kind" ~ '^[A-Z][A-Z_]*$'`,
      request_id_check: `char_length("request_id") <= 100`,
      code_when_refused: `("outcome" = 'REFUSED') = ("code" is not null)`,
      kind_of_what_has_a_number: `"about_id" is null or "about_kind" is not null`,
    };
    for (const [name, expression] of Object.entries(checks))
      this.addSql(`alter table "audit_event" add constraint "audit_event_${name}" check (${expression})`);
    // The owner of the tables can delete what is due, by the function below, which says for its own transaction that it does. Nobody else can, whatever they say.
    this.addSql(`create function "refuse_change_of_audit"() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.audit_deletes', true) = 'what is due'
    and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid)
  then
    return null;
  end if;
  raise exception 'The audit is only ever added to: % is refused.', tg_op using errcode = 'restrict_violation';
end $$`);
    this.addSql(
      `create trigger "audit_event_only_added_to" before update or delete or truncate on "audit_event" for each statement execute function "refuse_change_of_audit"()`,
    );
    this
      .addSql(`create function "delete_due_audit_events"("kept_months" int) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  due timestamptz := clock_timestamp() - make_interval(months => kept_months);
  deleted int;
begin
  if kept_months is null or kept_months < 6 then
    raise exception 'The audit is kept for at least 6 months.' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('app.audit_deletes', 'what is due', true);
  delete from public.audit_event where at < due;
  get diagnostics deleted = row_count;
  perform set_config('app.audit_deletes', '', true);
  insert into public.audit_event (at, act, outcome, signed_in_by, detail)
    values (clock_timestamp(), 'AUDIT_DELETED', 'DONE', 'PROGRAM', jsonb_build_object('events', deleted, 'keptMonths', kept_months));
  return deleted;
end $$`);
    this.addSql(`revoke all on function "delete_due_audit_events"(int) from public`);
    // The role that the hub works as was granted all rows of all tables to come; of the audit it reads and adds.
    this.addSql(`do $$
begin
  if exists (select from pg_roles where rolname = 'hub_app') then
    revoke all on "audit_event" from hub_app;
    grant select, insert on "audit_event" to hub_app;
  end if;
end $$`);
    this.addSql(`alter table "written_change" add "user_id" int null`);
    this.addSql(
      `comment on column "written_change"."user_id" is 'Number of the person who did it. Null where nobody had signed in, as in trial mode and before there were accounts.'`,
    );
  }
}
