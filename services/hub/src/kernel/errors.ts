// Decides what a broken promise looks like: a named class with a code, what it was about, and what to do next.

/** An error that a person can act on. `code` is stable and public; the message says what, where and what to do. */
export abstract class HubError extends Error {
  protected constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
