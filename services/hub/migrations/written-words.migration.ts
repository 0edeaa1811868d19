import { Migration } from '@mikro-orm/migrations';

/**
 * Words that people write freely move to a table of their own. Records and history refer to them by number and salted hash, so that one row is all that
 * has to go when words are erased for cause. What is there already is moved, each text of a record once, and none is lost.
 */
export class WrittenWords extends Migration {
  override up(): void {
    this.createTables();
    this.moveWords();
    for (const { table, column, part, isNullable, comment } of COLUMNS) this.referTo(table, column, part, isNullable, comment);
    this.moveHistory();
    this.guard();
    this.addSql(ERASE);
    this.grant();
  }

  private createTables(): void {
    this.addSql(
      `create table "written_text" ("id" serial primary key, "noun" text not null, "part" text not null, "text" text not null, "salt" char(32) null, "sha256" char(64) not null, "written_at" timestamptz not null, "user_id" int null, "erased_at" timestamptz null, "record_id" int null)`,
    );
    this.comment('written_text', null, COMMENTS.writtenText);
    this.addSql(`alter table "written_text" add constraint "written_text_noun_check" check ("noun" in (${NOUNS}))`);
    this.addSql(`alter table "written_text" add constraint "written_text_text_check" check (char_length("text") >= 1)`);
    this.addSql(
      `alter table "written_text" add constraint "written_text_salt_until_erased" check (("salt" is null) = ("erased_at" is not null))`,
    );
    this.addSql(
      `create table "text_erasure" ("id" serial primary key, "text_id" int not null, "sha256" char(64) not null, "erased_at" timestamptz not null, "ground" text not null, "reason" text not null, "user_id" int null)`,
    );
    this.comment('text_erasure', null, COMMENTS.textErasure);
    this.addSql(`alter table "text_erasure" add constraint "text_erasure_text_id_unique" unique ("text_id")`);
    this.addSql(
      `alter table "text_erasure" add constraint "text_erasure_text_id_foreign" foreign key ("text_id") references "written_text" ("id") on delete no action`,
    );
    this.addSql(`alter table "text_erasure" add constraint "text_erasure_ground_check" check ("ground" in (${GROUNDS}))`);
    this.addSql(`alter table "text_erasure" add constraint "text_erasure_reason_check" check (char_length("reason") >= 1)`);
    for (const [column, words] of Object.entries(COMMENTS.ofWrittenText)) this.comment('written_text', column, words);
    for (const [column, words] of Object.entries(COMMENTS.ofTextErasure)) this.comment('text_erasure', column, words);
  }

  /** Every text of every record and of its history, once. A random UUID has 122 random bits, which no guess goes through. */
  private moveWords(): void {
    const standing = COLUMNS.map(
      ({ table, column, part, noun, writtenAt }) =>
        `select '${noun}' as "noun", '${part}' as "part", "${table}"."id" as "record_id", "${table}"."${column}" as "text", ${writtenAt} as "at" from "${table}"`,
    );
    const before = ['before', 'after'].map(
      (side) =>
        `select "noun", "part", "record_id", "said" #>> '{}' as "text", "at" from "written_change" cross join jsonb_each("${side}") as "parts" ("part", "said") where "part" in (${PARTS}) and jsonb_typeof("said") = 'string'`,
    );
    const reasons = `select "noun", 'why' as "part", "record_id", "reason" as "text", "at" from "written_change"`;
    this.addSql(`with "texts" as (${[...standing, ...before, reasons].join(' union all ')}),
"salted" as materialized (
  select "noun", "part", "record_id", "text", min("at") as "at", replace(gen_random_uuid()::text, '-', '') as "salt"
  from "texts" where "text" <> '' group by "noun", "part", "record_id", "text" order by 1, 3, 5, 2, 4
)
insert into "written_text" ("noun", "part", "record_id", "text", "salt", "sha256", "written_at")
select "noun", "part", "record_id", "text", "salt", encode(sha256(decode("salt", 'hex') || convert_to("text", 'UTF8')), 'hex'), "at" from "salted"`);
  }

  private referTo(table: string, column: string, part: string, isNullable: boolean, words: string): void {
    const noun = COLUMNS.find((each) => each.table === table)?.noun ?? '';
    const reference = `${column}_id`;
    this.addSql(`alter table "${table}" add "${reference}" int null`);
    this.addSql(
      `update "${table}" set "${reference}" = "written_text"."id" from "written_text" where "noun" = '${noun}' and "part" = '${part}' and "record_id" = "${table}"."id" and "written_text"."text" = "${table}"."${column}"`,
    );
    this.addSql(`alter table "${table}" drop column "${column}"`);
    if (!isNullable) this.addSql(`alter table "${table}" alter column "${reference}" set not null`);
    this.link(table, reference, words);
  }

  private link(table: string, reference: string, words: string): void {
    this.comment(table, reference, words);
    this.addSql(`create index "${table}_${reference}_index" on "${table}" ("${reference}")`);
    this.addSql(
      `alter table "${table}" add constraint "${table}_${reference}_foreign" foreign key ("${reference}") references "written_text" ("id") on delete no action`,
    );
  }

  /** The history is only ever added to; this is the one time that its words move, and it says the same afterwards. */
  private moveHistory(): void {
    this.addSql(`alter table "written_change" add "reason_id" int null, add "reason_sha256" char(64) null`);
    this.addSql(`alter table "written_change" disable trigger "written_change_only_added_to"`);
    for (const side of ['before', 'after'])
      this.addSql(`update "written_change" set "${side}" = (
  select jsonb_object_agg("said"."part", case when "t"."id" is null then "said"."value" else jsonb_build_object('textId', "t"."id", 'sha256', "t"."sha256") end)
  from jsonb_each("written_change"."${side}") as "said" ("part", "value")
  left join "written_text" "t" on "t"."noun" = "written_change"."noun" and "t"."record_id" = "written_change"."record_id" and "t"."part" = "said"."part"
    and jsonb_typeof("said"."value") = 'string' and "t"."text" = "said"."value" #>> '{}'
) where "${side}" is not null and "${side}" <> '{}'`);
    this.addSql(
      `update "written_change" set "reason_id" = "t"."id", "reason_sha256" = "t"."sha256" from "written_text" "t" where "t"."noun" = "written_change"."noun" and "t"."part" = 'why' and "t"."record_id" = "written_change"."record_id" and "t"."text" = "written_change"."reason"`,
    );
    this.addSql(`alter table "written_change" enable trigger "written_change_only_added_to"`);
    this.addSql(`alter table "written_change" drop column "reason"`);
    this.addSql(`alter table "written_text" drop column "record_id"`);
    this.addSql(
      `alter table "written_change" add constraint "written_change_reason_with_hash" check (("reason_id" is null) = ("reason_sha256" is null))`,
    );
    this.addSql(
      `alter table "written_change" add constraint "written_change_reason_unless_written" check (("act" = 'WRITTEN') = ("reason_id" is null))`,
    );
    this.link('written_change', 'reason_id', 'Why it was corrected or withdrawn. Null for what was added.');
    this.comment('written_change', 'reason_sha256', 'Salted hash of the reason. Null for what was added.');
    this.comment(
      'written_change',
      null,
      'History of what people write beside the imports: what was written, corrected or withdrawn, when and why. Words stand in it by their number and salted hash. Rows are only ever added.',
    );
    this.addSql(`create function "statement_in_words"("said" jsonb) returns jsonb language sql stable strict as $$
select coalesce(jsonb_object_agg("part", case when jsonb_typeof("value") = 'object'
  then to_jsonb((select "text" from "written_text" where "id" = ("value" ->> 'textId')::int)) else "value" end), '{}')
from jsonb_each("said") as "parts" ("part", "value") $$`);
  }

  /** Words are never changed and never deleted, not even by the owner of the tables; they go only where an erasure is on record. */
  private guard(): void {
    this.addSql(`create function "refuse_change_of_words"() returns trigger language plpgsql as $$
begin
  if tg_level = 'ROW' and tg_op = 'UPDATE' then
    if old."erased_at" is null and new."erased_at" is not null and new."salt" is null and new."id" = old."id" and new."sha256" = old."sha256"
      and exists (select from "text_erasure" where "text_id" = old."id" and "sha256" = old."sha256" and "erased_at" = new."erased_at") then
      return new;
    end if;
  end if;
  raise exception 'What people wrote is never changed: it is corrected by writing again, or erased for cause. % is refused.', tg_op using errcode = 'restrict_violation';
end $$`);
    this.addSql(
      `create trigger "written_text_only_added_to" before update or delete on "written_text" for each row execute function "refuse_change_of_words"()`,
    );
    this.addSql(
      `create trigger "written_text_only_added_to_whole" before truncate on "written_text" for each statement execute function "refuse_change_of_words"()`,
    );
    this.addSql(
      `create trigger "text_erasure_only_added_to" before update or delete or truncate on "text_erasure" for each statement execute function "refuse_change_of_history"()`,
    );
    this.addSql(
      `create trigger "written_text_data_changed" after update on "written_text" for each statement execute function "tell_data_changed"()`,
    );
  }

  private grant(): void {
    this.addSql(`revoke all on function "erase_written_text"(int, text, text, int, timestamptz) from public`);
    this.addSql(`do $$
begin
  if exists (select from pg_roles where rolname = 'hub_app') then
    revoke update, delete, truncate on "written_text" from hub_app;
    revoke insert, update, delete, truncate on "text_erasure" from hub_app;
    grant select, insert on "written_text" to hub_app;
    grant select on "text_erasure" to hub_app;
    grant usage, select on sequence "written_text_id_seq" to hub_app;
    grant execute on function "erase_written_text"(int, text, text, int, timestamptz) to hub_app;
  end if;
end $$`);
  }

  private comment(table: string, column: string | null, words: string): void {
    const of = column === null ? `table "${table}"` : `column "${table}"."${column}"`;
    this.addSql(`comment on ${of} is '${words.replaceAll("'", "''")}'`);
  }
}

const NOUNS = `'ZONE_EVENT', 'TARGET', 'REBASE', 'FINDING', 'GHOSTED_POINT'`;
const GROUNDS = `'NO_LONGER_NECESSARY', 'CONSENT_WITHDRAWN', 'OBJECTION', 'UNLAWFUL_PROCESSING', 'LEGAL_OBLIGATION', 'CHILD_ONLINE'`;

/** Parts of statements that are words; the event of a rebase is there by its title. */
const PARTS = `'title', 'link', 'setBy', 'reason', 'event', 'words'`;

const ofImport = (table: string) =>
  `coalesce("${table}"."corrected_at", "${table}"."written_at", (select "received_at" from "upload" where "upload"."id" = "${table}"."upload_id"))`;

/** The columns that hold words. */
const COLUMNS = [
  {
    table: 'zone_event',
    column: 'title',
    part: 'title',
    noun: 'ZONE_EVENT',
    isNullable: false,
    comment: 'What happened, in at most 50 characters.',
    writtenAt: ofImport('zone_event'),
  },
  {
    table: 'zone_event',
    column: 'link',
    part: 'link',
    noun: 'ZONE_EVENT',
    isNullable: true,
    comment: 'Where it was published. Null when it was not.',
    writtenAt: ofImport('zone_event'),
  },
  {
    table: 'target',
    column: 'set_by',
    part: 'setBy',
    noun: 'TARGET',
    isNullable: false,
    comment: 'The office or board that set it, never a person by name.',
    writtenAt: ofImport('target'),
  },
  {
    table: 'rebase',
    column: 'reason',
    part: 'reason',
    noun: 'REBASE',
    isNullable: false,
    comment: 'Why the limits start again.',
    writtenAt: ofImport('rebase'),
  },
  {
    table: 'ghosted_point',
    column: 'reason',
    part: 'reason',
    noun: 'GHOSTED_POINT',
    isNullable: false,
    comment: 'What explains the figure.',
    writtenAt: ofImport('ghosted_point'),
  },
  {
    table: 'written_finding',
    column: 'words',
    part: 'words',
    noun: 'FINDING',
    isNullable: false,
    comment: 'The finding, in at most twelve words.',
    writtenAt: `coalesce("corrected_at", "written_at")`,
  },
] as const;

const COMMENTS = {
  writtenText:
    'What people write freely: titles, reasons, findings. Records and their history refer to it by number and by its salted hash. A row is never changed, except that its words and salt are erased for cause.',
  ofWrittenText: {
    noun: 'What the words belong to: an event, a target, a rebase, a finding or a ghosted point.',
    part: 'Which part of it they are, such as title or reason; why for the reason of a correction or withdrawal.',
    text: 'The words. Once they are erased: that they were, and when.',
    salt: '16 random bytes in hexadecimal digits, without which the hash confirms no guess. Null once the words are erased.',
    sha256: 'SHA-256 of the salt and the words in UTF-8. It stays when they are erased.',
    written_at: 'When they were written, or came with an import, UTC instant.',
    user_id: 'Number of the person who wrote them. Null for an import, and where nobody had signed in.',
    erased_at: 'When they were erased for cause, UTC instant. Null while they stand.',
  },
  textErasure:
    'Words that were erased for cause (UK GDPR Article 17): which, when, by whom and why, never what they said. Rows are only ever added.',
  ofTextErasure: {
    text_id: 'The words that were erased.',
    sha256: 'Salted hash of the words. The salt is gone, so it confirms no guess.',
    erased_at: 'When they were erased, UTC instant.',
    ground: 'The ground of Article 17(1) of the UK GDPR.',
    reason: 'Why they were erased, without naming the person whom they were about.',
    user_id: 'Number of the administrator who erased them. Null where it was done on the server.',
  },
};

/** Run with the rights of the owner of the tables, whoever calls it, with a search path that nobody else can put a table into. */
const ERASE = `create function "erase_written_text"("of_text" int, "why" text, "on_ground" text, "by_user" int, "at" timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  "hash" text;
begin
  select "sha256" into "hash" from public."written_text" where "id" = "of_text" and "erased_at" is null for update;
  if "hash" is null then
    return null;
  end if;
  insert into public."text_erasure" ("text_id", "sha256", "erased_at", "ground", "reason", "user_id") values ("of_text", "hash", "at", "on_ground", "why", "by_user");
  update public."written_text"
    set "text" = 'Erased on ' || to_char("at" at time zone 'Europe/London', 'FMDD FMMonth YYYY') || ' for cause', "salt" = null, "erased_at" = "at"
    where "id" = "of_text";
  return "hash";
end $$`;
