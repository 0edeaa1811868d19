// Decides what becomes of a file whose address is not understood: there is none. A page shows the default in place of what it does not understand, and says so;
// a file cannot say so.
import { error, isHttpError } from '@sveltejs/kit';
import { readAddress, type Misread } from '#lib/kit/state/address.ts';
import { sayAsked } from '#lib/kit/state/notices.ts';
import type { KnownZone, ViewState } from '#lib/kit/state/view-state.ts';

/** What changes nothing in a file: the view of a page, and the slides of the board. */
const OF_PAGES: ReadonlySet<Misread['key']> = new Set(['v', 'b']);

/**
 * The choices in the address of a file.
 * @param known The zones of the hub.
 * @param own What was not understood of the keys that belong to this file alone.
 * @throws HttpError 422 that names what is not understood
 */
export function readFileAddress(search: URLSearchParams, known: readonly KnownZone[], own: readonly Misread[] = []): ViewState {
  const { state, misread } = readAddress(search, known);
  const wrong = [...misread.filter(({ key }) => !OF_PAGES.has(key)), ...own];
  if (wrong.length === 0) return state;
  error(422, 'The address of this file is not understood', {
    next: `${wrong.map(sayAsked).join(' ')} Open the page that offers the file, choose there, and take the file from it.`,
  });
}

/** A file, or in words alone why there is none: whoever asked for a file has no page for it to stand on. */
export async function answerFile(write: () => Promise<Response>): Promise<Response> {
  try {
    return await write();
  } catch (fault) {
    if (!isHttpError(fault)) throw fault;
    const { message, next } = fault.body;
    return new Response([message, next].filter(Boolean).join('\n\n'), {
      status: fault.status,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
    });
  }
}
