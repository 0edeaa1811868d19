// Decides how words that people write are read with the rows that refer to them: in the same statement, by the primary key of their table.

import { GraphQLString } from 'graphql';
import { sql, type Sql } from '../database/index.ts';
import type { NounField } from '../records/index.ts';

/** The words that a column refers to; once they are erased, that they were. */
export const wordsOf = (reference: Sql): Sql => sql`(select "text" from "written_text" where "written_text"."id" = ${reference})`;

/** The words that a column refers to; null once they are erased. */
const wordsThatStand = (reference: Sql): Sql =>
  sql`(select "text" from "written_text" where "written_text"."id" = ${reference} and "erased_at" is null)`;

/** A field of a noun: words, where the table has their number. */
export const words = (property: string): NounField => ({
  kind: 'column',
  property,
  type: GraphQLString,
  shown: { as: 'text', of: wordsOf },
});

/** A field of a noun that is of use only while it stands, such as an address: none once it is erased. */
export const wordsUntilErased = (property: string): NounField => ({
  kind: 'column',
  property,
  type: GraphQLString,
  shown: { as: 'text', of: wordsThatStand },
});

/** A field of a noun: what stood before or since, with its words in place of their numbers. */
export const statement = (property: string): NounField => ({
  kind: 'column',
  property,
  shown: { as: 'json', of: (column) => sql`"statement_in_words"(${column})` },
});

/** The numbers of words, and by whom and when they were erased, by the parts of a statement. */
const textsOf = (statementAt: Sql): Sql => sql`(
  select coalesce(jsonb_object_agg("said"."part", jsonb_build_object('textId', ("said"."value" ->> 'textId')::int, 'erasedAt', "erasure"."erased_at", 'erasedBy', "erasure"."user_id")), '{}')
  from jsonb_each(${statementAt}) as "said" ("part", "value")
  left join "text_erasure" as "erasure" on "erasure"."text_id" = ("said"."value" ->> 'textId')::int
  where jsonb_typeof("said"."value") = 'object')`;

/** The same of all that a change holds. @param column gives a column of the change by its property */
export const textsOfChange = (column: (property: string) => Sql): Sql => {
  const reason = sql`jsonb_build_object('reason', jsonb_build_object('textId', ${column('reason')}))`;
  return sql`jsonb_build_object('before', ${textsOf(column('before'))}, 'after', ${textsOf(column('after'))},
    'reason', case when ${column('reason')} is null then null else ${textsOf(reason)} -> 'reason' end)`;
};
