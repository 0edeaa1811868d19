import { HUB_GRAPHQL_URL } from '$app/env/private';
import { getRequestEvent } from '$app/server';
import { error, isHttpError } from '@sveltejs/kit';
import { askOverHttp, createQuery, writeWithText, type AskHub, type HubReply, type Query } from './client.ts';
import { documentIdOf } from './document-id.server.ts';
import { HubEmpty, HubRefused, HubUnreachable } from './errors.ts';
import { logFault } from './log.server.ts';
import { notForReader, permissionsOf } from './viewer.server.ts';

const askElsewhere = askOverHttp(HUB_GRAPHQL_URL);

/** The hub that the dashboard runs in is asked by a call; one that runs elsewhere over HTTP. */
const askHub: AskHub = (body, gone) => {
  const { platform } = getRequestEvent();
  return platform?.req.askHub ? askWithin(platform.req.askHub, body, gone) : askElsewhere(body, gone);
};

/** For whom the page is that is made, as a key: whatever is kept of it is kept by this key. */
export const viewerKey = (): string => getRequestEvent().platform?.req.viewerKey ?? 'everybody';

/** Says to the hub that exact counts of people are shown again, from what is kept here. @param names as its answers said them */
export const noteExactCounts = (names: readonly string[]): void => getRequestEvent().platform?.req.noteExactCounts?.(names);

/** Patience ends whether or not the hub notices. */
async function askWithin(ask: NonNullable<App.Platform['req']['askHub']>, body: string, gone: AbortSignal): Promise<HubReply> {
  const timeout = new Promise<never>((_, reject) => {
    gone.addEventListener('abort', () => reject(HubUnreachable.tooSlow()), { once: true });
  });
  const { status, body: text, version, exactCounts, isImporting, isPersonal } = await Promise.race([ask(body, gone), timeout]);
  const { locals } = getRequestEvent();
  locals.isImporting = isImporting;
  for (const name of exactCounts) locals.exactCounts.add(name);
  // What is about people who sign in changes without the data, and so does the page.
  if (isPersonal) locals.isWhole = false;
  return { status, text, version: version ?? undefined };
}

/** The hub that the dashboard runs in knows every document of it by its identifier; one elsewhere may have been built with others. */
const write = (document: string, said: object): string => {
  const variables = { ...said, ...permissionsOf(document) };
  return getRequestEvent().platform?.req.askHub
    ? JSON.stringify({ documentId: documentIdOf(document), variables })
    : writeWithText(document, variables);
};

const ask = createQuery(
  askHub,
  () => getRequestEvent().locals.answerBy - performance.now(),
  (version) => getRequestEvent().locals.versions.add(version),
  write,
);

/** Asks the hub of this deployment. All the queries of a page share its patience, so that a hub which hangs is waited for once. */
export const query: Query = async (document, variables) => {
  const { locals } = getRequestEvent();
  try {
    return await ask(document, variables);
  } catch (fault) {
    // What is protected from a reader is no fault: the page says so, and says the same the next time.
    if (!(fault instanceof HubRefused && fault.isProtected)) locals.isWhole = false;
    throw fault;
  }
};

/** Waits for an answer of the hub, and turns a hub out of reach, or one without data, into the page that says so (503), and what is not for the reader into one that says that (403). Other errors pass through. */
export async function orSayUnreachable<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (fault) {
    if (fault instanceof HubEmpty) {
      error(503, 'There are no figures yet', {
        next: 'The hub runs and holds no data. Import some with npm run import, as the README says, or start it on an empty data folder with its sample.',
      });
    }
    if (fault instanceof HubRefused && fault.isProtected) notForReader();
    if (!(fault instanceof HubUnreachable)) throw fault;
    logFault('A page could not be answered.', fault);
    error(503, 'The figures cannot be fetched at the moment', {
      next:
        fault.words ??
        'Nothing is lost. Try this page again in a few minutes; if it still fails, tell the person who runs the hub that it does not answer.',
    });
  }
}

/** Waits for a part of a page that the reader may not be allowed to see: the page stands, and says in its place that it is protected. */
export async function orProtected<Part>(answer: Promise<Part>): Promise<Part | 'protected'> {
  try {
    return await answer;
  } catch (fault) {
    if (fault instanceof HubRefused && fault.isProtected) return 'protected';
    throw fault;
  }
}

/** Waits for a part of a page that may fail alone: the page stands, and says so in its place. A hub out of reach is the page's own affair. */
export async function orFailed<Part>(what: string, load: () => Part | Promise<Part>): Promise<Part | 'failed'> {
  try {
    return await load();
  } catch (fault) {
    if (isHttpError(fault)) throw fault;
    logFault(what, fault);
    return 'failed';
  }
}
