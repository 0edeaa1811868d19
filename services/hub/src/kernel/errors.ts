// Decides what a broken promise looks like: a named class with a code, what it was about, and what to do next.

/** An error that a person can act on. `code` is stable and public; the message says what, where and what to do. */
export abstract class HubError extends Error {
  protected constructor(
    readonly code: string,
    message: string,
    /** The field of the input that it is about, by its name in the graph; null where it is about no single one. */
    readonly field: string | null = null,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
