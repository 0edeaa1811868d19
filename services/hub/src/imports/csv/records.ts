// Decides how text becomes records of cells: comma-separated, quoted where need be, each line ending the end of a record outside quotation marks.

import Papa from 'papaparse';

/** A longer record is a quotation mark that was never closed. */
const LONGEST_RECORD = 1_000_000;

/** A record that could not be told apart from the next. */
export class BrokenRecord extends Error {
  constructor(
    readonly code: 'QUOTE_MISPLACED' | 'QUOTE_NOT_CLOSED' | 'FILE_TRUNCATED',
    /** Position of the record, from 1. */
    readonly record: number,
  ) {
    super(code);
  }
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code?: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Records in the order of the text, some at a time; memory does not grow with the text. A line break inside a cell becomes a line feed.
 * @throws BrokenRecord
 */
export async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<string[][]> {
  const lines = new LineFeeds();
  let rest = '';
  let count = 0;
  const take = (text: string, isLast: boolean): string[][] => {
    const { data, errors, meta } = new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' }).parse(text, 0, !isLast) as Parsed;
    const [error] = errors;
    if (error)
      throw new BrokenRecord(error.code === 'MissingQuotes' ? 'FILE_TRUNCATED' : 'QUOTE_MISPLACED', count + (error.row ?? data.length) + 1);
    rest = isLast ? '' : text.slice(meta.cursor);
    count += data.length;
    if (rest.length > LONGEST_RECORD) throw new BrokenRecord('QUOTE_NOT_CLOSED', count + 1);
    return data;
  };
  for await (const chunk of chunks) {
    const data = take(rest + lines.read(chunk), false);
    if (data.length > 0) yield data;
  }
  const last = rest + lines.end();
  if (last === '') return;
  const withoutEnding = last.endsWith('\n') ? last.slice(0, -1) : last;
  yield withoutEnding === '' ? [['']] : take(withoutEnding, true);
}

/** Makes every line ending a line feed, however the chunks are cut. */
class LineFeeds {
  #held = '';

  read(chunk: string): string {
    const text = this.#held + chunk;
    this.#held = text.endsWith('\r') ? '\r' : '';
    const whole = this.#held ? text.slice(0, -1) : text;
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }

  end(): string {
    return this.#held ? '\n' : '';
  }
}
