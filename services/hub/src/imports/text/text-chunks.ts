// Decides which bytes are text that can be read: UTF-8 with or without a byte order mark, and nothing that only looks like it.

import { isUtf8 } from 'node:buffer';

/** Bytes that are not text; leaves the stream, to be reported as a fault of the file. */
export class UnreadableText extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const FOREIGN_STARTS: readonly (readonly [start: string, kind: string, whatToDo: string])[] = [
  ['fffe', 'UTF-16 text', 'Save it again as UTF-8.'],
  ['feff', 'UTF-16 text', 'Save it again as UTF-8.'],
  ['504b0304', 'a ZIP archive or a workbook', 'Unpack the archive, or save the sheet as CSV (UTF-8), and import that.'],
  ['1f8b', 'a gzip archive', 'Unpack it and import what is in it.'],
  ['25504446', 'a PDF', 'Import the file that it was made from.'],
];

/**
 * Passes chunks on as long as they are UTF-8 without NUL.
 * @throws UnreadableText with the position of the first byte that is not
 */
export async function* textChunks(chunks: AsyncIterable<Buffer>, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  let cut: Buffer = Buffer.alloc(0);
  let position = 0;
  let first = true;
  for await (const chunk of chunks) {
    if (first) refuseForeign(chunk);
    first = false;
    onBytes(chunk.length);
    const nul = chunk.indexOf(0);
    if (nul >= 0) {
      throw new UnreadableText('NUL_CHARACTER', `Byte ${position + nul + 1} is NUL, which no text holds. Export the file again.`);
    }
    const joined = cut.length ? Buffer.concat([cut, chunk]) : chunk;
    const whole = joined.subarray(0, wholeCharacters(joined));
    if (!isUtf8(whole)) throw notUtf8(position - cut.length + firstBadByte(whole));
    cut = Buffer.from(joined.subarray(whole.length));
    position += chunk.length;
    yield chunk;
  }
  if (cut.length) throw notUtf8(position - cut.length);
}

function refuseForeign(chunk: Buffer): void {
  const start = chunk.subarray(0, 4).toString('hex');
  for (const [foreign, kind, whatToDo] of FOREIGN_STARTS) {
    if (start.startsWith(foreign)) throw new UnreadableText('WRONG_KIND_OF_FILE', `The file is ${kind}, not UTF-8 text. ${whatToDo}`);
  }
}

function notUtf8(position: number): UnreadableText {
  const message = `Byte ${position + 1} is not UTF-8: the file is in another encoding, such as Windows-1252, or damaged. Save it again as UTF-8.`;
  return new UnreadableText('NOT_UTF8', message);
}

/** By the bytes of a character that are there (1 to 3): the least first byte of one that has more to come (RFC 3629, section 3). */
const LEAST_UNFINISHED = [0, 0xc0, 0xe0, 0xf0] as const;

/** Length of the bytes without a last character whose end is still to come. */
function wholeCharacters(bytes: Buffer): number {
  for (const back of [1, 2, 3] as const) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return byte >= LEAST_UNFINISHED[back] ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Index of the first byte of the first character that is none. */
function firstBadByte(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const upTo = bytes.subarray(0, middle);
    if (isUtf8(upTo.subarray(0, wholeCharacters(upTo)))) good = middle;
    else bad = middle;
  }
  return wholeCharacters(bytes.subarray(0, good));
}
