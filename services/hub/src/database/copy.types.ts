/** A table and those of its columns that are copied, in that order. Names come from the catalogue of a database, never from a person. */
export interface CopiedTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** One transaction on a connection of its own. */
export interface CopySession {
  /** Rows of a statement. */
  rows<Row extends object>(statement: string): Promise<Row[]>;
  /** The rows of a table as lines of COPY's text format. @param orderBy SQL of the order, such as `"id"` */
  copyOut(copied: CopiedTable, orderBy: string): AsyncIterable<Uint8Array>;
  /** Writes lines of COPY's text format. @returns how many rows were written */
  copyIn(copied: CopiedTable, lines: AsyncIterable<Uint8Array>): Promise<number>;
}

/** What is done in such a transaction. */
export type CopyWork<Result> = (session: CopySession) => Promise<Result>;

/** The name as SQL has it. */
export const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The table and its columns as COPY and select have them. */
export const namesOf = ({ table, columns }: CopiedTable) => ({ from: quoteName(table), columns: columns.map(quoteName).join(', ') });
