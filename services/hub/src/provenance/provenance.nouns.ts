// Decides what the graph shows of imports: what came, when, and what was wrong with it.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, one, via, type Noun } from '../records/index.ts';
import { RowFault } from './row-fault.entity.ts';
import { Upload } from './upload.entity.ts';

export const uploads: Noun = defineNoun({
  name: 'Upload',
  readers: rules.ORIGINS,
  fieldReaders: { fileName: rules.FILES_IMPORTED, sha256: rules.ORIGINALS, byteCount: rules.ORIGINALS },
  words: {
    source: {
      ILLUSTRATION: 'The illustrative records of the sample.',
      PUBLISHED_FACTS: 'Public facts that the sample holds.',
      POLICE_STREET: 'Street files of data.police.uk.',
      POLICE_STREET_COUNTS: 'Monthly counts made of street files.',
      THREE_SIXTY_GIVING: 'Grants in the 360Giving standard.',
      LSOA_LOOKUP: 'Areas (LSOAs) and the districts they lie in.',
      LSOA_POPULATION: 'Residents and households of areas, by the census.',
      LSOA_DEPRIVATION: 'Indices of deprivation of areas.',
      ZONE_MEMBERSHIP: 'Which areas make a zone, and since when.',
      ZONE_OUTLINE: 'Outlines of zones for the map.',
      COMPARISON_AREAS: 'Which areas are compared with zones under a name.',
    },
    state: {
      RECEIVED: 'It arrived and was kept as it is.',
      PARSING: 'Its rows are being read.',
      CHECKED: 'Its rows were checked; nothing is published yet.',
      PUBLISHED: 'Its rows are in the figures.',
      REJECTED: 'It was refused; its faults say why.',
      SUPERSEDED: 'A later file stands in its place.',
    },
  },
  lookup: { field: 'upload', by: 'id' },
  listField: 'uploads',
  description: 'An import: the original kept by its SHA-256, what was read in it, and what became of it.',
  entity: Upload,
  fields: columns(
    'source',
    'fileName',
    'sha256',
    'byteCount',
    'state',
    'rowsIn',
    'rowsPublished',
    'rowsRejected',
    'rowsBlank',
    'attribution',
    'receivedAt',
    'publishedAt',
  ),
  where: {
    source: filterOn(Upload, 'source'),
    state: filterOn(Upload, 'state'),
    fileName: filterOn(Upload, 'fileName'),
    publishedAt: filterOn(Upload, 'publishedAt'),
  },
  // What is in a small file can be found out from its size and its SHA-256, by trying numbers.
  countsPeople: ['sha256', 'byteCount'],
  orderBy: ['receivedAt', 'publishedAt', 'fileName'],
  defaultOrder: [{ property: 'receivedAt', direction: 'DESC' }],
});

export const rowFaults: Noun = defineNoun({
  name: 'RowFault',
  readers: rules.ROW_FAULTS,
  words: {
    severity: {
      MUST_FIX: 'The row cannot be published until it is put right.',
      CHECK_THIS: 'The row is published, and somebody should look at it.',
      FOR_INFORMATION: 'Nothing is wrong; it is said so that it is known.',
    },
  },
  description: 'A fault found in an import: where it is, what was read, what is wrong and what to do.',
  entity: RowFault,
  fields: { ...columns('row', 'column', 'read', 'code', 'message', 'severity'), upload: one('upload', () => uploads) },
  where: { severity: filterOn(RowFault, 'severity'), code: filterOn(RowFault, 'code') },
  // Cells are kept as they were read, and messages quote them: any of them may be a count.
  countsPeople: ['read', 'message'],
  orderBy: ['row'],
  defaultOrder: [{ property: 'row', direction: 'ASC' }],
  within: [{ parent: uploads, field: 'faults', path: via(RowFault, 'upload'), description: 'Faults found in the import.' }],
});

/** The fields that every noun has of its origin. */
export const provenanceFields = { ...columns('illustrative'), importedFrom: one('upload', () => uploads) };
