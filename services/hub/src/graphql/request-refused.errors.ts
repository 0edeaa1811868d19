import { HubError } from '../kernel/index.ts';

/** A request that is refused before anything of what it asks is read. */
export class RequestRefused extends HubError {
  private constructor(
    code: string,
    words: string,
    /** Status of the answer over HTTP. */
    readonly status: number,
    /** After how many seconds the same may be asked again; null where that is of no use. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(code, words);
  }

  /** What was sent as the identifier is not repeated. */
  static documentNotKnown = () =>
    new RequestRefused(
      'DOCUMENT_NOT_KNOWN',
      'The hub knows no document of that documentId. Load the page again, for the dashboard may be newer than it; a program sends the text of its question as query.',
      404,
    );

  /** The same words whatever was sent, for it is not read. */
  static trustedDocumentsOnly = () =>
    new RequestRefused(
      'TRUSTED_DOCUMENTS_ONLY',
      'Your role may ask the questions of the dashboard, and no others. Open the dashboard; whoever needs answers to questions of their own asks an administrator for the role of an analyst.',
      403,
    );

  static tooMuch = (retryAfterSeconds: number) =>
    new RequestRefused(
      'RATE_LIMITED',
      `You have asked for as much as one viewer may in a minute. Ask again in ${retryAfterSeconds === 1 ? 'a second' : `${retryAfterSeconds} seconds`}; if that happens often, ask for shorter periods, fewer rows or fewer fields at once.`,
      429,
      retryAfterSeconds,
    );

  static twoDocuments = () =>
    new RequestRefused('TWO_DOCUMENTS', 'The request has both query and documentId, and each says what is asked. Send one of them.', 400);
}
