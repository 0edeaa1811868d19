// Decides which answers are kept: those of the data as it is, by what was asked and for whom, the one asked for longest ago going first.

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
  readonly #answers = new Map<string, KeptAnswer>();
  #bytes = 0;

  find(question: string): KeptAnswer | undefined {
    const answer = this.#answers.get(question);
    if (!answer) return undefined;
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    return answer;
  }

  keep(question: string, answer: KeptAnswer): void {
    const bytes = bytesOf(question, answer);
    if (this.#answers.has(question) || bytes > MOST_BYTES_OF_ONE) return;
    this.#answers.set(question, answer);
    this.#bytes += bytes;
    for (const [oldest, kept] of this.#answers) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#answers.delete(oldest);
      this.#bytes -= bytesOf(oldest, kept);
    }
  }

  clear(): void {
    this.#answers.clear();
    this.#bytes = 0;
  }
}

/** Texts take two bytes a character at most. */
function bytesOf(question: string, { body }: KeptAnswer): number {
  return 2 * (question.length + body.length) + 200;
}
