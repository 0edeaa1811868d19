// Decides which parsed documents are kept: those of the dashboard for good, and of all others as many as their estimated bytes allow, the one asked for
// longest ago going first.

import { LRUCache } from 'lru-cache';
import type { DocumentNode } from 'graphql';
import { TrustedDocuments } from './trusted-documents.ts';

/** The most that parsed documents may take together, in bytes, and what one takes for each character of its text: every word knows its neighbours. */
const MOST_BYTES = 40 * 1024 * 1024;
const BYTES_OF_CHARACTER = 50;

/** Parsed and validated documents, as the server asks for them. */
export class DocumentStore {
  readonly #trusted = new Map<string, DocumentNode>();
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ loc }, key) => 2 * key.length + BYTES_OF_CHARACTER * ((loc?.end ?? 0) + 1),
  });

  constructor(private readonly trusted = new TrustedDocuments()) {}

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#trusted.get(key) ?? this.#documents.get(key));
  }

  set(key: string, document: DocumentNode): Promise<void> {
    if (this.trusted.has(document.loc?.source.body ?? '')) this.#trusted.set(key, document);
    else this.#documents.set(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#trusted.delete(key) || this.#documents.delete(key));
  }
}
