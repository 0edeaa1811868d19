// Decides what every row says of its origin: the import it came from and whether it is illustrative, or that a person wrote it.

import { p } from '@mikro-orm/core';
import { Upload } from './upload.entity.ts';
import { WrittenText } from './written-text.entity.ts';

const illustrative = p
  .boolean()
  .default(false)
  .comment('True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.');

/** The two columns that every row of every domain carries. */
export const provenance = {
  upload: () => p.manyToOne(Upload).index().comment('The import that this row came from.'),
  illustrative,
};

/** The same for tables that people write to as well. */
export const provenanceOrHand = {
  upload: () =>
    p
      .manyToOne(Upload)
      .nullable()
      .deleteRule('no action')
      .index()
      .comment('The import that this row came from. Null when it was written by hand.'),
  illustrative,
};

/** When people did what to a row. What stood before is in written_change. */
export const writtenTimes = {
  writtenAt: p.datetime().nullable().comment('When it was written by hand, UTC instant. Null when it came from an import.'),
  correctedAt: p.datetime().nullable().comment('When it was last corrected by hand, UTC instant. Null when it never was.'),
  withdrawnAt: p.datetime().nullable().comment('When it was withdrawn, UTC instant: since then it acts on nothing. Null while it stands.'),
};

/** Words that people write freely: they lie in a table of their own, so that they can be erased for cause. */
export const writtenWords = () => p.manyToOne(WrittenText).deleteRule('no action').index();
