import { Migration } from '@mikro-orm/migrations';

/** Findings that people write for the figures of a card; a change of them is a change of the data that answers are made of. */
export class WrittenFindings extends Migration {
  override up(): void {
    this.addSql(
      `create table "written_finding" ("id" serial primary key, "measure_id" text not null, "zones" text null, "period" text not null, "comparison" text null, "from_date" date not null, "before_date" date not null, "fingerprint" char(64) not null, "as_at" timestamptz not null, "words" text not null, "written_at" timestamptz not null, "corrected_at" timestamptz null, "withdrawn_at" timestamptz null)`,
    );
    this.addSql(
      `comment on table "written_finding" is 'A finding that a person wrote for a card. It stands in place of the generated one for as long as the card shows the very figures that it was written for.'`,
    );
    this.addSql(`comment on column "written_finding"."measure_id" is 'The measure, such as engagement.attendances.'`);
    this.addSql(
      `comment on column "written_finding"."zones" is 'Short names of the zones that the card shows, in their order, with full stops between them. Null for every zone.'`,
    );
    this.addSql(
      `comment on column "written_finding"."period" is 'The period as it was asked for: a relative one by its name, such as LAST_24_MONTHS, else its first day and the day after its last.'`,
    );
    this.addSql(`comment on column "written_finding"."comparison" is 'What the figures are compared with. Null for nothing.'`);
    this.addSql(`comment on column "written_finding"."from_date" is 'First day of the figures that it was written for.'`);
    this.addSql(`comment on column "written_finding"."before_date" is 'The day after the last of them.'`);
    this.addSql(
      `comment on column "written_finding"."fingerprint" is 'SHA-256 of what the card showed: figures, limits, targets and comparison. It stands while the card shows the same.'`,
    );
    this.addSql(`comment on column "written_finding"."as_at" is 'When the newest import of that time had been published, UTC instant.'`);
    this.addSql(`comment on column "written_finding"."words" is 'The finding, in at most twelve words.'`);
    this.addSql(`comment on column "written_finding"."written_at" is 'When it was written, UTC instant.'`);
    this.addSql(
      `comment on column "written_finding"."corrected_at" is 'When it was last corrected by hand, UTC instant. Null when it never was.'`,
    );
    this.addSql(
      `comment on column "written_finding"."withdrawn_at" is 'When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.'`,
    );
    this.addSql(`create index "written_finding_measure_index" on "written_finding" ("measure_id")`);
    this.addSql(`create unique index "written_finding_stands_once" on "written_finding" ("fingerprint") where "withdrawn_at" is null`);
    this.addSql(
      `alter table "written_finding" add constraint "written_finding_words_check" check (char_length("words") >= 1 and char_length("words") <= 120)`,
    );
    this.addSql(
      `alter table "written_finding" add constraint "written_finding_comparison_check" check ("comparison" in ('PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'TARGET'))`,
    );
    this.addSql(
      `create trigger "written_finding_data_changed" after insert or update or delete or truncate on "written_finding" for each statement execute function "tell_data_changed"()`,
    );
  }
}
