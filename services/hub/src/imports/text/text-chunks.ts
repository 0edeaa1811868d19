// Decides which bytes are text that can be read: UTF-8 with or without a byte order mark, and nothing that only looks like it. The one place that
// decodes the bytes of a file.

/** Bytes that are not text; leaves the stream, to be reported as a fault of the file. */
export class UnreadableText extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What to do instead is null where it depends on the source: a workbook saved as CSV is no help where JSON is read. */
const FOREIGN_STARTS: readonly (readonly [start: string, kind: string, whatToDo: string | null])[] = [
  ['fffe', 'UTF-16 text', 'Save it again as UTF-8.'],
  ['feff', 'UTF-16 text', 'Save it again as UTF-8.'],
  ['504b0304', 'a ZIP archive or a workbook', null],
  ['1f8b', 'a gzip archive', 'Unpack it and import what is in it.'],
  ['25504446', 'a PDF', 'Import the file that it was made from.'],
];
/** What to do with a workbook where CSV is read. */
const SAVE_AS_CSV = 'Unpack the archive, or save the sheet as CSV (UTF-8), and import that.';
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text of a file, a chunk at a time, without its byte order mark. A character that is cut by the end of a chunk comes with the next.
 * @param insteadOfWorkbook what to do where the file is a workbook or an archive
 * @throws UnreadableText with the position of the first byte that is NUL or not UTF-8
 */
export async function* textChunks(
  chunks: AsyncIterable<Buffer>,
  onBytes: (count: number) => void,
  insteadOfWorkbook = SAVE_AS_CSV,
): AsyncGenerator<string> {
  let cut: Buffer = Buffer.alloc(0);
  let position = 0;
  for await (const chunk of chunks) {
    if (position + cut.length === 0) refuseForeign(chunk, insteadOfWorkbook);
    onBytes(chunk.length);
    const bytes = cut.length ? Buffer.concat([cut, chunk]) : chunk;
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      throw new UnreadableText('NUL_CHARACTER', `Byte ${position + nul + 1} is NUL, which no text holds. Export the file again.`);
    }
    const text = decode(bytes);
    if (text === null) throw notUtf8(position + firstBadByte(bytes));
    const length = Buffer.byteLength(text);
    // The buffer of a chunk may be filled again.
    cut = Buffer.from(bytes.subarray(length));
    if (length > 0) yield position === 0 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    position += length;
  }
  if (cut.length) throw notUtf8(position);
}

function refuseForeign(chunk: Buffer, insteadOfWorkbook: string): void {
  const start = chunk.subarray(0, 4).toString('hex');
  for (const [foreign, kind, whatToDo] of FOREIGN_STARTS) {
    if (start.startsWith(foreign)) {
      throw new UnreadableText('WRONG_KIND_OF_FILE', `The file is ${kind}, not UTF-8 text. ${whatToDo ?? insteadOfWorkbook}`);
    }
  }
}

function notUtf8(position: number): UnreadableText {
  const message = `Byte ${position + 1} is not UTF-8: the file is in another encoding, such as Windows-1252, or damaged. Save it again as UTF-8.`;
  return new UnreadableText('NOT_UTF8', message);
}

/** The text of all whole characters; null when a byte is not UTF-8. A last character whose end is still to come is left out. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Index of the first byte of the first character that is not UTF-8: what is before it can be decoded. */
function firstBadByte(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle)) === null) bad = middle;
    else good = middle;
  }
  return Buffer.byteLength(decode(bytes.subarray(0, good)) ?? '');
}
