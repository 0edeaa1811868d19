// Decides how long what was made of an answer is kept: for as long as the answer stays the same and is asked for. The same answer always makes the same.

/** Things made of what they are made from, the latest asked for last. */
export class Kept<Made> {
  readonly #made = new Map<string, Made>();

  /** @param most How many are kept; the one that was not asked for longest gives way. */
  constructor(private readonly most: number) {}

  /** What was made of this, or is made of it now. @param from All that it is made from, as JSON could write it. */
  make(from: unknown, make: () => Made): Made {
    const key = JSON.stringify(from);
    const made = this.#made.get(key) ?? make();
    this.#made.delete(key);
    this.#made.set(key, made);
    const [oldest] = this.#made.keys();
    if (this.#made.size > this.most && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }
}
