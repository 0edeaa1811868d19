// Decides how a CSV file becomes rows: comma-separated, quoted where need be, any line ending, and never a shifted column.

import { open } from 'node:fs/promises';
import type { FaultCollector } from '../fault-collector.ts';
import type { Original, Reading } from '../importer.ts';
import { placeColumns, type Layout } from './header.ts';
import { BrokenRecord, recordsOf } from './records.ts';
import { fileChunks } from '../text/file-chunks.ts';
import { textChunks, UnreadableText } from '../text/text-chunks.ts';

/** A row with as many cells as the header, by the columns of the layout. */
export interface CsvRow<Column extends string> {
  /** As a spreadsheet counts: the header is row 1. A line break inside quotes does not begin a row. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * At least so many rows are handed on at a time, of several chunks. Both are small on purpose: what lives short is cleared away cheaply, and a text of
 * less than 128 KiB is such. So memory stays under 300 MB however long the file (`npm run bench -- --only street-memory`).
 */
const BATCH_ROWS = 1000;
const CHUNK_BYTES = 1 << 16;

/** Reads the rows of a file in batches; memory does not grow with the file. What cannot be read is a fault of the findings. */
export async function* readCsv<Column extends string>(
  original: Original,
  layout: Layout<Column>,
  { findings, onBytes }: Pick<Reading, 'findings' | 'onBytes'>,
): AsyncGenerator<CsvRow<Column>[]> {
  const rows = new RowReader(layout, findings);
  try {
    let batch: CsvRow<Column>[] = [];
    for await (const records of recordsOf(textChunks(fileChunks(original.path, CHUNK_BYTES), onBytes))) {
      for (const record of records) if (!rows.take(record, batch)) return;
      if (batch.length < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
    rows.end(await endsWithNewline(original));
    yield batch;
  } catch (error) {
    reportUnreadable(error, findings);
  }
}

/** Turns records into rows: the first is the header, the others must be as long as it is. */
class RowReader<Column extends string> {
  rowNumber = 0;
  #places: number[] | null = null;
  #width = 0;
  /** The last row was shorter or longer than the header. Where the file ends after it, it was cut off. */
  #ragged: { readonly row: number; readonly width: number } | null = null;

  constructor(
    private readonly layout: Layout<Column>,
    private readonly findings: FaultCollector,
  ) {}

  /** Adds the record to the batch when it is a row. False when the header is wrong, and no row can be read. */
  take(record: readonly string[], batch: CsvRow<Column>[]): boolean {
    this.rowNumber += 1;
    if (!this.#places) {
      this.#places = placeColumns(record, this.layout, this.findings);
      this.#width = record.length;
      return this.#places !== null;
    }
    this.#reportRagged();
    this.findings.rowsIn += 1;
    if (record.every((cell) => cell.trim() === '')) this.findings.rowsBlank += 1;
    else if (record.length === this.#width) batch.push({ row: this.rowNumber, cells: this.#cells(record, this.#places) });
    else this.#ragged = { row: this.rowNumber, width: record.length };
    return true;
  }

  /** To be called after the last record. */
  end(endsWithNewline: boolean): void {
    if (this.rowNumber === 0) this.findings.mustFix({}, 'FILE_EMPTY', `The file is empty. Give ${this.layout.words}.`);
    if (this.#ragged && !endsWithNewline && this.#ragged.width < this.#width) {
      const { row, width } = this.#ragged;
      const what = `the file breaks off in this row, after ${width} of ${this.#width} cells. Download or export it again.`;
      this.findings.mustFix({ row }, 'FILE_TRUNCATED', what);
    } else this.#reportRagged();
  }

  #reportRagged(): void {
    if (!this.#ragged) return;
    const { row, width } = this.#ragged;
    const what = `the row has ${width} cells, the header has ${this.#width}. Put cells that hold a comma in quotation marks, and add what is missing.`;
    this.findings.mustFix({ row }, 'ROW_RAGGED', what);
    this.#ragged = null;
  }

  #cells(record: readonly string[], places: readonly number[]): Record<Column, string> {
    const cells = {} as Record<Column, string>;
    for (let index = 0; index < places.length; index++) cells[this.layout.columns[index] as Column] = record[places[index] ?? -1] ?? '';
    return cells;
  }
}

async function endsWithNewline({ path, byteCount }: Original): Promise<boolean> {
  if (byteCount === 0) return false;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, byteCount - 1);
    return buffer[0] === 0x0a || buffer[0] === 0x0d;
  } finally {
    await file.close();
  }
}

/** @throws whatever is not a fault of the file */
function reportUnreadable(error: unknown, findings: FaultCollector): void {
  if (error instanceof UnreadableText) findings.mustFix({}, error.code, error.message);
  else if (error instanceof BrokenRecord) findings.mustFix({ row: error.record }, error.code, BROKEN[error.code]);
  else throw error;
}

const NEVER_CLOSED =
  'a quotation mark is opened in this row and never closed: the file is cut off or damaged. Download or export it again.';

const BROKEN: Readonly<Record<BrokenRecord['code'], string>> = {
  QUOTE_MISPLACED: 'a quotation mark stands where none may. Put the whole cell in quotation marks and double each one inside it.',
  QUOTE_NOT_CLOSED: NEVER_CLOSED,
  FILE_TRUNCATED: NEVER_CLOSED,
};
