// Decides how long an answer that was read is kept: until another comes to the same query. What is made of an answer can be kept with it.
import { LRUCache } from 'lru-cache';

/** The answers of some hundred pages, in characters of their text; read and drawn they take several times as much. */
const MOST_CHARACTERS = 12_000_000;

interface ReadAnswer {
  readonly text: string;
  readonly answer: unknown;
}

/** Reads the texts of answers; the same text to the same query is the same object, which nobody may change. */
export class AnswersRead {
  readonly #read = new LRUCache<string, ReadAnswer>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ text }, query) => text.length + query.length,
  });

  /** @throws SyntaxError for a text that is no JSON */
  read(query: string, text: string): unknown {
    const before = this.#read.get(query);
    if (before?.text === text) return before.answer;
    const answer: unknown = JSON.parse(text);
    this.#read.set(query, { text, answer });
    return answer;
  }
}

/** What is made of a thing once, for as long as that is kept. */
export function onceFor<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { readonly made: Made }>();
  return (from) => {
    const known = made.get(from) ?? { made: make(from) };
    made.set(from, known);
    return known.made;
  };
}
