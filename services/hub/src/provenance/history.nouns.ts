// Decides what the graph shows of the history of what people write: one noun for each kind of record, all rows of one table.

import { rules } from '../access/index.ts';
import { sql } from '../database/index.ts';
import { columns, computedObject, counted, defineNoun, filterOn, via, type Noun, type NounField } from '../records/index.ts';
import { statement, textsOfChange, words } from './words-in-sql.ts';
import { WrittenChange } from './written-change.entity.ts';
import type { WrittenNoun } from './written-noun.ts';

/** The fields that every noun which people write to has. */
export const writtenFields = (noun: WrittenNoun): Record<string, NounField> => ({
  ...columns('writtenAt', 'correctedAt', 'withdrawnAt'),
  revision: counted(
    'revision',
    'How often it was written, corrected or withdrawn by hand: the number of lines of its history, 0 for one of an import that nobody touched. Whoever corrects or withdraws it gives it back as seenRevision, so that they undo nothing that they have not seen.',
    (column) => sql`(select count(*)::int from "written_change" where "noun" = ${noun} and "record_id" = ${column('id')})`,
  ),
});

/** Who did it. */
const by: NounField = { kind: 'column', property: 'userId' };

/** By which number words are erased, and who did that. */
const texts = computedObject(
  'texts',
  'The words of the change without what they say: under before, after and reason each part by its name, with textId, which eraseText takes, and erasedAt and erasedBy, the number of the administrator, once they are erased. erasedBy is null where it was done on the server.',
  textsOfChange,
);

/** The history of a noun, oldest first, listed on each of its rows. */
export function defineHistory(of: Noun, noun: WrittenNoun, listField: string, alwaysRead: readonly string[] = []): Noun {
  return defineNoun({
    name: `${of.name}Change`,
    readers: rules.HISTORY_OF_WORDS,
    listField,
    description: `History of ${of.name}: what was written, corrected or withdrawn by hand, when, why, and what stood before. Rows are only ever added.`,
    entity: WrittenChange,
    alwaysRead,
    words: {
      act: {
        WRITTEN: 'It was written for the first time.',
        CORRECTED: 'What it says was changed.',
        WITHDRAWN: 'It was taken back, and counts no more.',
      },
    },
    scope: { filter: filterOn(WrittenChange, 'noun'), input: { equals: noun } },
    fields: {
      ...columns('recordId', 'act', 'at'),
      by,
      reason: words('reason'),
      before: statement('before'),
      after: statement('after'),
      texts,
    },
    where: { act: filterOn(WrittenChange, 'act') },
    orderBy: ['at'],
    defaultOrder: [{ property: 'id', direction: 'ASC' }],
    within: [
      {
        parent: of,
        field: 'history',
        path: via(WrittenChange, 'recordId'),
        description: 'What people did to it, oldest first: when, why, and what stood before.',
      },
    ],
  });
}
