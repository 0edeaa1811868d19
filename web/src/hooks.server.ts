import { AsyncLocalStorage } from 'node:async_hooks';
import { dev } from '$app/env';
import { writeGapPatterns } from '#lib/drawing/gap-patterns.ts';
import { followingPalette } from '#lib/drawing/palette.ts';
import { travelling } from '#lib/drawing/markup.ts';
import { PATIENCE_MILLISECONDS } from '#lib/graph/client.ts';
import { HubEmpty, HubRefused, HubUnreachable } from '#lib/graph/errors.ts';
import { query, viewerKey } from '#lib/graph/hub.server.ts';
import { logFault, requestIdOf } from '#lib/graph/log.server.ts';
import { DATA_VERSION } from '#lib/kit/page/data-version.query.ts';
import { KeptPages } from './kept-pages.server.ts';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

/** Every chart of a page refers to these patterns: they stand in its frame, where no script has to know of them. */
const PATTERNS = writeGapPatterns(followingPalette);

/** The request that is answered; data is written where SvelteKit knows of none. */
const answering = new AsyncLocalStorage<{ isDataRequest: boolean }>();
// A page that is read in a browser already asks for its data alone.
travelling.withPage = () => answering.getStore()?.isDataRequest === false;

const pages = new KeptPages();

/** A page that was made of the same data is not made again. While the dashboard is developed every page is made again. */
export const handle: Handle = ({ event, resolve }) => {
  const { request, locals } = event;
  refuseReservedAction(event);
  locals.answerBy = performance.now() + PATIENCE_MILLISECONDS;
  locals.isWhole = true;
  locals.versions = new Set();
  locals.exactCounts = new Set();
  locals.isImporting = false;
  locals.cookies = [];
  const makeOnce = async () => {
    locals.isWhole = true;
    locals.versions = new Set();
    return resolve(event, {
      preload: isNeededAtOnce,
      transformPageChunk: ({ html }) => html.replace('%theme%', themeOf(event)).replace('%patterns%', PATTERNS),
    });
  };
  // A page is of one state of the data: where that changed while it was made, it is made once more.
  const make = async () => {
    const made = await makeOnce();
    return locals.versions.size > 1 && request.method === 'GET' ? makeOnce() : made;
  };
  const answer = async () => {
    const version = !dev && mayBePage(event) ? await askVersion() : undefined;
    if (version === undefined) return make();
    const isPage = ({ headers }: Response) => event.isDataRequest || headers.get('content-type')?.startsWith('text/html') === true;
    return pages.answer(
      { address: request.url, version, viewer: viewerKey() },
      make,
      (made) => isPage(made) && locals.isWhole && [...locals.versions].every((each) => each === version),
      {
        shown: () => [...locals.exactCounts],
        showAgain: (names) => event.platform?.req.noteExactCounts?.(names),
        charge: (bytes) => event.platform?.req.chargePage?.(bytes),
      },
    );
  };
  return answering.run(event, async () => sayWhatPasses(event, await answer()));
};

/** Slides are for a wall, and light there whatever the device is set to; every other page is as its reader has it. */
function themeOf({ route }: RequestEvent): string {
  return route.id === '/board' ? ' data-theme="light"' : '';
}

/** What the head of a page announces. Of the faces only the Latin letters: other letters are fetched where a page has any. */
function isNeededAtOnce({ type, path }: { type: 'font' | 'css' | 'js' | 'asset'; path: string }): boolean {
  return type === 'font' ? path.includes('-latin-wght-') : type !== 'asset';
}

/** Seconds after which a page may be asked for again that the hub could not answer. */
const RETRY_AFTER_SECONDS = 5;

const IMPORT_NOTICE = '<p class="import-notice" role="status">An import is running. These figures are from before it.</p>';

/** Adds what is true of this moment only, and so is no part of a page that is kept. */
async function sayWhatPasses({ locals, request, platform }: RequestEvent, page: Response): Promise<Response> {
  for (const cookie of locals.cookies) page.headers.append('set-cookie', cookie);
  if (platform?.req.isSignedIn) page.headers.set('cache-control', 'private, no-store');
  if (page.status === 503) page.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
  if (!locals.isImporting || !page.headers.get('content-type')?.startsWith('text/html') || request.method !== 'GET') return page;
  const { status, headers } = page;
  const noticed = new Headers(headers);
  // The page without the notice is another page, so a browser may not take it for this one.
  noticed.delete('etag');
  return new Response((await page.text()).replace('<!--import-notice-->', IMPORT_NOTICE), { status, headers: noticed });
}

/** SvelteKit keeps one name of a form's action to itself, and takes whoever sends it for a fault of ours. */
function refuseReservedAction({ request, url }: RequestEvent): void {
  if (request.method === 'POST' && url.searchParams.has('/default')) error(404, 'There is no such form');
}

/** Pages about people who sign in: they change without the data being another, and are made each time. */
const OF_PEOPLE = /^\/(?:sign-in|link|account|people|audit|privacy\/erase)(?:\/|$)/;

function mayBePage({ request, isDataRequest, url }: RequestEvent): boolean {
  if (OF_PEOPLE.test(url.pathname)) return false;
  return request.method === 'GET' && (isDataRequest || request.headers.get('accept')?.includes('text/html') === true);
}

/** Which data the hub holds; undefined when it does not say: the page then asks it as well, and says what is wrong. */
async function askVersion(): Promise<string | undefined> {
  try {
    return (await query(DATA_VERSION, {})).hub.dataVersion;
  } catch (fault) {
    if (fault instanceof HubUnreachable || fault instanceof HubEmpty || fault instanceof HubRefused) return undefined;
    throw fault;
  }
}

/** Code under which the hub masks what it did not foresee. */
const MASKED = 'INTERNAL_SERVER_ERROR';

/** Unknown errors are whole in the log and masked on the page. What the hub refuses it refuses in words for people: they are told. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind !== 'unknown') return;
  logFault(`A page could not be made: ${event.route.id ?? 'no route'}.`, error, event.request);
  if (error instanceof HubRefused && error.faults.every(({ code }) => code !== undefined && code !== MASKED)) {
    return { message: 'These figures cannot be shown', next: error.faults.map(({ message }) => message).join(' ') };
  }
  const reference = requestIdOf(event.request);
  return {
    message: 'Something went wrong on our side',
    next: `Try again in a minute. If it keeps happening, tell the person who runs the hub, with ${reference ? `the reference ${reference}` : 'the time and this address'}.`,
  };
};
