// Decides how long what was made of an answer is kept: for as long as the answer stays the same and is asked for. The same answer always makes the same.
import { LRUCache } from 'lru-cache';

/** Things made of what they are made from. */
export class Kept<Made> {
  readonly #made: LRUCache<string, { readonly made: Made }>;

  /** @param most How many are kept; the one that was not asked for longest gives way. */
  constructor(most: number) {
    this.#made = new LRUCache({ max: most });
  }

  /** What was made of this, or is made of it now. @param from All that it is made from, as JSON could write it. */
  make(from: unknown, make: () => Made): Made {
    const key = JSON.stringify(from);
    const known = this.#made.get(key) ?? { made: make() };
    this.#made.set(key, known);
    return known.made;
  }
}
