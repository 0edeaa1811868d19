// Decides what a table of the statement has: its clauses one below the other, and the numbers and counts of its cells.

import { sql, type Sql } from '../../database/index.ts';
import type { Split } from '../query/query-plan.ts';

/** The clauses of a table of the statement, one below the other. */
export const inLines = (clauses: readonly Sql[]): Sql => sql`\n  ${sql.join(clauses, sql`\n  `)}`;

/** The cells of a scan, as a table of the statement. */
export interface Cells {
  readonly name: string;
  /** Name of the scan that they are of. */
  readonly scan: string;
  /** Whether they are over all that the query is split by. */
  readonly isOverall: boolean;
  readonly query: Sql;
  readonly splits: readonly Split[];
  readonly numbers: readonly string[];
  readonly counts: readonly string[];
}
