import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WrittenNoun } from './written-noun.ts';

/** Words that somebody wrote, each text in one row, so that one row is all that has to go when they are erased for cause. */
export const WrittenText = defineEntity({
  name: 'WrittenText',
  tableName: 'written_text',
  comment:
    'What people write freely: titles, reasons, findings. Records and their history refer to it by number and by its salted hash. A row is never changed, except that its words and salt are erased for cause.',
  checks: [{ name: 'written_text_salt_until_erased', expression: '("salt" is null) = ("erased_at" is not null)' }],
  properties: {
    id: p.integer().primary(),
    noun: p.enum(() => WrittenNoun).comment('What the words belong to: an event, a target, a rebase, a finding or a ghosted point.'),
    part: p.text().comment('Which part of it they are, such as title or reason; why for the reason of a correction or withdrawal.'),
    text: p.text().check('char_length("text") >= 1').comment('The words. Once they are erased: that they were, and when.'),
    salt: p
      .character()
      .length(32)
      .nullable()
      .comment('16 random bytes in hexadecimal digits, without which the hash confirms no guess. Null once the words are erased.'),
    sha256: p.character().length(64).comment('SHA-256 of the salt and the words in UTF-8. It stays when they are erased.'),
    writtenAt: p.datetime().comment('When they were written, or came with an import, UTC instant.'),
    userId: p.integer().nullable().comment('Number of the person who wrote them. Null for an import, and where nobody had signed in.'),
    erasedAt: p.datetime().nullable().comment('When they were erased for cause, UTC instant. Null while they stand.'),
  },
});
export type WrittenText = InferEntity<typeof WrittenText>;
