import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Upload } from './upload.entity.ts';

/** Must fix blocks the import; check this asks for a confirmation; for information only tells. */
export const FaultSeverity = { MUST_FIX: 'MUST_FIX', CHECK_THIS: 'CHECK_THIS', FOR_INFORMATION: 'FOR_INFORMATION' } as const;
export type FaultSeverity = (typeof FaultSeverity)[keyof typeof FaultSeverity];

/** What is wrong with one cell or row of an import, in words that a person can act on. */
export const RowFault = defineEntity({
  name: 'RowFault',
  tableName: 'row_fault',
  comment: 'A fault found in an import: where it is, what was read, what is wrong and what to do.',
  properties: {
    id: p.bigint('number').primary(),
    upload: () => p.manyToOne(Upload).deleteRule('cascade').index().comment('The import that the fault was found in.'),
    row: p
      .integer()
      .nullable()
      .comment('Row in the file as a spreadsheet counts it: the header is row 1. Null when the fault is of the whole file.'),
    column: p
      .text()
      .nullable()
      .comment('Column by its header, or the path inside a JSON document. Null when the fault is of the whole row.'),
    read: p.text().nullable().comment('What was read there.'),
    code: p.text().comment('A stable name for the kind of fault.'),
    message: p.text().comment('What is wrong and what to do.'),
    severity: p.enum(() => FaultSeverity).comment('Must fix, check this, or for information.'),
  },
});
export type RowFault = InferEntity<typeof RowFault>;
