// Decides how long an answer is kept: for as long as the data stays the version that it was computed from.

import { LRUCache } from 'lru-cache';

/** How many answers are kept; the one that was asked for longest ago goes first. */
const MOST_KEPT = 500;

/** Answers by question and data version. */
export class AnswerCache {
  private readonly kept = new LRUCache<string, Promise<unknown>>({ max: MOST_KEPT });

  /**
   * The kept answer, or a new one. Two that ask at once share one computation; a failure is not kept.
   * @param version version of the data that the answer may be computed from
   */
  async answer<Answer>(version: string, question: string, compute: () => Promise<Answer>): Promise<Answer> {
    const key = `${version} ${question}`;
    const answer = (this.kept.get(key) as Promise<Answer> | undefined) ?? compute();
    this.kept.set(key, answer);
    try {
      return await answer;
    } catch (error) {
      this.kept.delete(key);
      throw error;
    }
  }
}
