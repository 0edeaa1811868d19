// Decides how long an answer is kept: for as long as the data stays the version that it was computed from.

/** How many answers are kept; the one that was asked for longest ago goes first. */
const MOST_KEPT = 500;

/** Answers by question and data version. */
export class AnswerCache {
  private readonly kept = new Map<string, Promise<unknown>>();

  /**
   * The kept answer, or a new one. Two that ask at once share one computation; a failure is not kept.
   * @param version version of the data that the answer may be computed from
   */
  async answer<Answer>(version: string, question: string, compute: () => Promise<Answer>): Promise<Answer> {
    const key = `${version} ${question}`;
    const answer = (this.kept.get(key) as Promise<Answer> | undefined) ?? compute();
    this.kept.delete(key);
    this.kept.set(key, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    try {
      return await answer;
    } catch (error) {
      this.kept.delete(key);
      throw error;
    }
  }
}
