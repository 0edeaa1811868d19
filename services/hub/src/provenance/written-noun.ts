// Decides which kinds of record people write beside the imports.

/** What people write beside the imports, each in a table of its own. */
export const WrittenNoun = {
  ZONE_EVENT: 'ZONE_EVENT',
  TARGET: 'TARGET',
  REBASE: 'REBASE',
  FINDING: 'FINDING',
  GHOSTED_POINT: 'GHOSTED_POINT',
} as const;
export type WrittenNoun = (typeof WrittenNoun)[keyof typeof WrittenNoun];
