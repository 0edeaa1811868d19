// Decides what a table is when it leaves the site: what it is of, its columns and rows, and the symbols that stand in it.

/** A cell: a number, an exact amount of pounds as text, words, or nothing. */
export type Cell = string | number | null;

/** A column: always of the same name, whatever the measure, so that what reads a file by its names can be left alone. */
export interface Column {
  readonly name: string;
  /** What its numbers count; undefined for words, dates and plain numbers. */
  readonly unit?: string;
  /** Whether it says the same in every row. A file that has its notes elsewhere may leave it out. */
  readonly isConstant?: true;
}

/** A table to keep: what it is, its columns and rows, and the symbols that stand in it. */
export interface DownloadTable {
  readonly title: string;
  /** What a reader must know, each as a heading and its words. */
  readonly notes: readonly (readonly [heading: string, words: string])[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Published symbols that occur, and what they mean. */
  readonly symbols: readonly (readonly [symbol: string, meaning: string])[];
  /** Whether any record behind it is made up. */
  readonly illustrative: boolean;
}

/** What is said where any record behind a figure is made up. */
export const ILLUSTRATIVE_WORDS = 'It holds records that were made up to show how the hub works. Do not quote it.';
