// Decides how the database knows for whom something is read: by a key. Every cached answer carries it, and every transaction is given it.

/** Somebody who reads, as far as the database knows. */
export interface ViewerKey {
  /** What the viewer may see, as a key: equal for viewers who may see the same. */
  readonly key: string;
  /** Which rows of organisations are read: all, those of `organisationId`, or none. */
  readonly reach: 'all' | 'own' | 'none';
  /** Whose rows are the viewer's own; null for none. */
  readonly organisationId: number | null;
}
