// Decides which answers are kept: by the version of the data, what the viewer may see, and the request; as many as their bytes allow.

import { LRUCache } from 'lru-cache';
import type { DataVersion } from './data-version.ts';
import type { ReadTransaction } from './read-transaction.ts';
import { textOfViewer, type ViewerKey } from './viewer-key.ts';

/** Of what an answer is made: equal for answers that are the same. */
export interface AnswerKey {
  readonly version: string;
  readonly viewer: ViewerKey;
  /** What is asked, in full. */
  readonly request: string;
}

/** What kept answers come to. */
export interface CacheCount {
  readonly entries: number;
  /** Estimated bytes of memory. */
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
}

interface Pending {
  readonly owner: ReadTransaction;
  readonly answer: Promise<unknown>;
}

interface Kept {
  readonly answer: unknown;
  readonly bytes: number;
}

/** A key and the record of an entry, beside the answer. Texts take two bytes a character at most. */
const bytesOfEntry = (key: string) => 2 * key.length + 200;

/** Answers of one kind. An answer larger than a sixteenth of the whole is not kept, for a few of them would drive out all others. */
export class AnswerCache {
  readonly #kept: LRUCache<string, Kept>;
  readonly #pending = new Map<string, Pending>();
  #hits = 0;
  #misses = 0;

  /** @param mostBytes what all may take together */
  constructor(mostBytes: number) {
    this.#kept = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: mostBytes / 16,
      sizeCalculation: ({ bytes }, key) => bytes + bytesOfEntry(key),
    });
  }

  get count(): CacheCount {
    return { entries: this.#kept.size, bytes: this.#kept.calculatedSize, hits: this.#hits, misses: this.#misses };
  }

  /** An answer that is there. */
  find(key: AnswerKey): unknown {
    const kept = this.#kept.get(textOf(key));
    if (kept) this.#hits++;
    else this.#misses++;
    return kept?.answer;
  }

  /** @param bytes what the answer takes in memory, estimated */
  keep(key: AnswerKey, answer: unknown, bytes: number): void {
    this.#kept.set(textOf(key), { answer, bytes });
  }

  /**
   * The answer that is kept, or the one that is computed now; two that ask for the same at once share one computation.
   *
   * Nobody waits for an answer whose owner might wait for a connection: a settled answer is given at once; otherwise the transaction is opened
   * first, then looked again, and only then computed or joined. A failure is not kept, and an owner whose client has gone fails nobody else.
   * @param bytesOf what an answer takes in memory, estimated
   */
  async answer<Answer>(
    transaction: ReadTransaction,
    request: string,
    compute: (version: DataVersion) => Promise<Answer>,
    bytesOf: (answer: Answer) => number,
  ): Promise<Answer> {
    const { viewer } = transaction;
    const atHand = transaction.versionAtHand;
    const settled = atHand && this.find({ version: atHand.version, viewer, request });
    if (settled !== null && settled !== undefined) {
      transaction.useVersionAtHand();
      return settled as Answer;
    }
    const version = await transaction.dataVersion();
    const key = { version: version.version, viewer, request };
    for (;;) {
      const kept = this.#kept.get(textOf(key));
      if (kept) return kept.answer as Answer;
      const pending = this.#pending.get(textOf(key));
      if (!pending) return this.#compute(transaction, key, () => compute(version), bytesOf);
      try {
        return (await pending.answer) as Answer;
      } catch (error) {
        if (!pending.owner.isCancelled || transaction.isCancelled) throw error;
      }
    }
  }

  async #compute<Answer>(
    owner: ReadTransaction,
    key: AnswerKey,
    compute: () => Promise<Answer>,
    bytesOf: (answer: Answer) => number,
  ): Promise<Answer> {
    const text = textOf(key);
    const computing = compute();
    this.#pending.set(text, { owner, answer: computing });
    try {
      const answer = await computing;
      this.keep(key, answer, bytesOf(answer));
      return answer;
    } finally {
      this.#pending.delete(text);
    }
  }

  /** Lets go of all answers: the data is another. */
  clear(): void {
    this.#kept.clear();
  }
}

/** Also by the rows that a viewer reaches: two who had one key by mistake would share nothing. */
const textOf = ({ version, viewer, request }: AnswerKey) => `${version}\n${textOfViewer(viewer)}\n${request}`;
