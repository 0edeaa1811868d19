export interface TableCell {
  key: string;
  text: string;
  /** What stands in it: a number, words in place of one, or words that may be long. */
  kind: 'number' | 'words' | 'long';
}

/** A zone, or another heading, with its columns. */
export interface TableGroup {
  slug: string;
  name: string;
  columns: { key: string; name: string }[];
}

/** A table of figures: groups of columns, rows with a heading, and what must be known of them. */
export interface FigureTable {
  groups: TableGroup[];
  /** Newest first: the reader's question is what happened last. */
  rows: { key: string; name: string; cells: TableCell[] }[];
  notes: { symbol: string; meaning: string }[];
  /** What is to be known of the limits: which zones have no special month, so no column for it, and what is not charted. */
  remarks: string[];
}

/** Two states may share a published symbol: they share its note. */
export function mergeNotes(symbols: readonly { symbol: string; meaning: string }[]): { symbol: string; meaning: string }[] {
  const notes = new Map<string, string>();
  for (const { symbol, meaning } of symbols) {
    const said = notes.get(symbol);
    notes.set(symbol, said ? `${said}; or ${meaning.replace(/^[^:]*: /, '')}` : meaning);
  }
  return [...notes].map(([symbol, meaning]) => ({ symbol, meaning }));
}
