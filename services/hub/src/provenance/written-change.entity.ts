import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WrittenNoun } from './written-noun.ts';
import { WrittenText } from './written-text.entity.ts';
import type { WordsReference } from './written-words.ts';

/** What was done. */
export const WrittenAct = { WRITTEN: 'WRITTEN', CORRECTED: 'CORRECTED', WITHDRAWN: 'WITHDRAWN' } as const;
export type WrittenAct = (typeof WrittenAct)[keyof typeof WrittenAct];

/** One thing that a person did to what people write. Kept for ever: the database refuses to change or delete it. */
export const WrittenChange = defineEntity({
  name: 'WrittenChange',
  tableName: 'written_change',
  comment:
    'History of what people write beside the imports: what was written, corrected or withdrawn, when and why. Words stand in it by their number and salted hash. Rows are only ever added.',
  checks: [
    { name: 'written_change_before_unless_written', expression: `("act" = 'WRITTEN') = ("before" is null)` },
    { name: 'written_change_after_unless_withdrawn', expression: `("act" = 'WITHDRAWN') = ("after" is null)` },
    { name: 'written_change_reason_with_hash', expression: '("reason_id" is null) = ("reason_sha256" is null)' },
    { name: 'written_change_reason_unless_written', expression: `("act" = 'WRITTEN') = ("reason_id" is null)` },
  ],
  indexes: [{ name: 'written_change_record_index', properties: ['noun', 'recordId', 'id'] }],
  properties: {
    id: p.integer().primary(),
    noun: p.enum(() => WrittenNoun).comment('What was changed: an event, a target, a rebase, a finding or a ghosted point.'),
    recordId: p.integer().comment('Identifier of the row that was changed, in its own table.'),
    act: p.enum(() => WrittenAct).comment('Whether it was written, corrected or withdrawn.'),
    at: p.datetime().comment('When that was done, UTC instant.'),
    userId: p
      .integer()
      .nullable()
      .comment('Number of the person who did it. Null where nobody had signed in, as in trial mode and before there were accounts.'),
    reason: () =>
      p
        .manyToOne(WrittenText)
        .nullable()
        .deleteRule('no action')
        .index()
        .comment('Why it was corrected or withdrawn. Null for what was added.'),
    reasonSha256: p.character().length(64).nullable().comment('Salted hash of the reason. Null for what was added.'),
    before: p.json<Statement>().nullable().comment('What stood before, by the names of its fields. Null for what was added.'),
    after: p.json<Statement>().nullable().comment('What stands since, by the names of its fields. Null for what was withdrawn.'),
  },
});
export type WrittenChange = InferEntity<typeof WrittenChange>;

/** What a row says, by the public names of its fields; words that people chose freely by their reference. */
export type Statement = Readonly<Record<string, string | boolean | null | readonly string[] | WordsReference>>;
