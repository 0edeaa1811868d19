// Decides what the graph shows of imports: what came, when, and what was wrong with it.

import { columns, defineNoun, filterOn, one, via, type Noun } from '../records/index.ts';
import { RowFault } from './row-fault.entity.ts';
import { Upload } from './upload.entity.ts';

export const uploads: Noun = defineNoun({
  name: 'Upload',
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
