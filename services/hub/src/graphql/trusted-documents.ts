// Decides which documents are asked for by their identifier alone: those that the dashboard was built with. A request names one of them, or brings a text
// of its own, never both; and some viewers may bring none.

import { RequestRefused } from './request-refused.errors.ts';

/** A request whose document is known. */
export interface AdmittedRequest {
  /** As the server of the graph takes it: with the text. */
  readonly body: unknown;
  /** Whether it is one of the documents that the dashboard was built with. */
  readonly isTrusted: boolean;
}

/** The documents of the dashboard by their identifiers: `sha256:` and the hash of the text in hexadecimal digits. */
export class TrustedDocuments {
  readonly #textsById: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  constructor(textsById: ReadonlyMap<string, string> = new Map()) {
    this.#textsById = textsById;
    this.#texts = new Set(textsById.values());
  }

  /** Whether a text is that of a document of the dashboard. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /**
   * Finds the document of a request.
   * @param body as it was sent, read from JSON
   * @param mayAskFreely whether it may bring a text of its own
   * @throws RequestRefused for an identifier that is not known, for a request with two documents, and for a text of its own that it may not bring
   */
  admit(body: unknown, mayAskFreely: boolean): AdmittedRequest {
    if (!hasDocumentId(body)) {
      if (!mayAskFreely) throw RequestRefused.trustedDocumentsOnly();
      return { body, isTrusted: false };
    }
    const { documentId, query, ...rest } = body;
    if (query !== undefined && query !== null) throw RequestRefused.twoDocuments();
    const text = typeof documentId === 'string' ? this.#textsById.get(documentId) : undefined;
    if (text === undefined) throw RequestRefused.documentNotKnown();
    return { body: { ...rest, query: text }, isTrusted: true };
  }
}

interface NamesDocument {
  readonly documentId: unknown;
  readonly query?: unknown;
}

function hasDocumentId(body: unknown): body is NamesDocument {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, 'documentId');
}
