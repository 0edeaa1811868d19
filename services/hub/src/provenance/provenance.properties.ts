// Decides what every row says of its origin: the import it came from and whether it is illustrative.

import { p } from '@mikro-orm/core';
import { Upload } from './upload.entity.ts';

/** The two columns that every row of every domain carries. */
export const provenance = {
  upload: () => p.manyToOne(Upload).index().comment('The import that this row came from.'),
  illustrative: p
    .boolean()
    .default(false)
    .comment('True when the row was made by the seeded generator, not reported by anyone. Shown wherever the row is used.'),
};
