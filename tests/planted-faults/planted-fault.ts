/** A fault, and the tests that notice it. Paths are from the root of the repository. */
export interface PlantedFault {
  /** What goes wrong, as a fact. */
  readonly name: string;
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Each of these must fail. What is in `tests/e2e` runs in a browser. */
  readonly caughtBy: readonly string[];
}
