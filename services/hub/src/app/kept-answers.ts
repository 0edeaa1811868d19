// Decides which answers are kept: those of the data as it is, by what was asked and for whom, the one asked for longest ago going first.

import { LRUCache } from 'lru-cache';

/** The most that answers may take together, in bytes; and one of them, for a few large ones would drive out all others. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BYTES_OF_ONE = MOST_BYTES / 16;

/** Who an answer is for. There are no roles yet: everybody is answered alike. */
export const EVERYONE = 'everyone';

/** An answer as it leaves. */
export interface KeptAnswer {
  readonly contentType: string;
  readonly body: string;
}

/** Answers to questions about the data as it is. Whoever knows that the data has changed clears them. */
export class KeptAnswers {
  readonly #answers = new LRUCache<string, KeptAnswer>({
    maxSize: MOST_BYTES,
    maxEntrySize: MOST_BYTES_OF_ONE,
    sizeCalculation: ({ body }, question) => bytesOf(question, body),
  });

  find(question: string): KeptAnswer | undefined {
    return this.#answers.get(question);
  }

  keep(question: string, answer: KeptAnswer): void {
    this.#answers.set(question, answer);
  }

  clear(): void {
    this.#answers.clear();
  }
}

/** Texts take two bytes a character at most. */
function bytesOf(question: string, body: string): number {
  return 2 * (question.length + body.length) + 200;
}
