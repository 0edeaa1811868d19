import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Every kind of source that rows can come from. One importer each. */
export const UploadSource = {
  POLICE_STREET: 'POLICE_STREET',
  POLICE_STREET_COUNTS: 'POLICE_STREET_COUNTS',
  THREE_SIXTY_GIVING: 'THREE_SIXTY_GIVING',
  LSOA_LOOKUP: 'LSOA_LOOKUP',
  LSOA_POPULATION: 'LSOA_POPULATION',
  LSOA_DEPRIVATION: 'LSOA_DEPRIVATION',
  ZONE_MEMBERSHIP: 'ZONE_MEMBERSHIP',
  ZONE_OUTLINE: 'ZONE_OUTLINE',
  COMPARISON_AREAS: 'COMPARISON_AREAS',
  PUBLISHED_FACTS: 'PUBLISHED_FACTS',
  ILLUSTRATION: 'ILLUSTRATION',
} as const;
export type UploadSource = (typeof UploadSource)[keyof typeof UploadSource];

export const UploadState = {
  RECEIVED: 'RECEIVED',
  PARSING: 'PARSING',
  CHECKED: 'CHECKED',
  PUBLISHED: 'PUBLISHED',
  REJECTED: 'REJECTED',
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type UploadState = (typeof UploadState)[keyof typeof UploadState];

/** One file, or one run of the sample generator, that rows came from. */
export const Upload = defineEntity({
  name: 'Upload',
  tableName: 'upload',
  comment: 'An import: the original kept by its SHA-256, what was read in it, and what became of it.',
  uniques: [{ name: 'upload_source_sha256_unique', properties: ['source', 'sha256'] }],
  checks: [
    {
      name: 'upload_rows_accounted_for',
      expression: `"state" <> 'PUBLISHED' or "rows_in" = "rows_published" + "rows_rejected" + "rows_blank"`,
    },
    { name: 'upload_sha256_is_hex', expression: `"sha256" ~ '^[0-9a-f]{64}$'` },
    {
      name: 'upload_counts_not_negative',
      expression: `least("byte_count", "rows_in", "rows_published", "rows_rejected", "rows_blank") >= 0`,
    },
  ],
  properties: {
    id: p.integer().primary(),
    source: p.enum(() => UploadSource).comment('What kind of source this is; each has one importer.'),
    fileName: p.text().comment('The name of the file as it was given.'),
    sha256: p.character().length(64).comment('SHA-256 of the original bytes, in hexadecimal. The same bytes again are the same import.'),
    byteCount: p.bigint('number').comment('Size of the original in bytes.'),
    state: p
      .enum(() => UploadState)
      .comment('Where the import stands: received, parsing, checked, published, rejected or superseded by a later file.'),
    rowsIn: p.integer().default(0).comment('Rows read. Rows in = published + rejected + blank once the import is published.'),
    rowsPublished: p.integer().default(0).comment('Rows that were published.'),
    rowsRejected: p.integer().default(0).comment('Rows that were rejected, each with a fault.'),
    rowsBlank: p.integer().default(0).comment('Rows that held nothing.'),
    attribution: p.text().nullable().comment('The attribution that the licence of the source asks for.'),
    receivedAt: p.datetime().comment('When the file arrived, UTC instant.'),
    publishedAt: p.datetime().nullable().comment('When its rows became visible, UTC instant. Null until published.'),
  },
});
export type Upload = InferEntity<typeof Upload>;
