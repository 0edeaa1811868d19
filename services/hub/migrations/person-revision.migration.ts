import { Migration } from '@mikro-orm/migrations';

/** Counts how often a person was changed, and says when that was last: whoever changes them undoes nothing that they have not seen. */
export class PersonRevision extends Migration {
  override up(): void {
    this.addSql(`alter table "hub_user" add "revision" int not null default 0, add "changed_at" timestamptz null`);
    this.addSql(
      `comment on column "hub_user"."revision" is 'How often the names, role, organisation, stand-in or state of the person were changed. Whoever changes the person gives it back as seenRevision, so that they undo nothing that they have not seen.'`,
    );
    this.addSql(
      `comment on column "hub_user"."changed_at" is 'When any of these was last changed, UTC instant. Null when none was since revisions are counted.'`,
    );
  }
}
