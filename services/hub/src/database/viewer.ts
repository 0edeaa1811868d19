// Decides for whom something is read: what is kept names its viewer, and the database is told of it in every transaction.

/** Somebody who reads. There are no roles yet, so there is one viewer. */
export interface Viewer {
  /** What the viewer may see, as a key: equal for viewers who may see the same. */
  readonly key: string;
}

export const EVERYBODY: Viewer = { key: 'everybody' };
