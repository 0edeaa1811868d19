/** Tells the time. Given to every run, so that a test can repeat one. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}
