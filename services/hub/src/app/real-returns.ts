// Decides whether any record that a partner returned is held, by the version of the data. Public files and illustrative records are none.

import type { MikroORM } from '@mikro-orm/postgresql';
import { PROGRAM, ReadTransaction, sql, type DataVersion, type Sql } from '../database/index.ts';
import { UploadSource } from '../provenance/index.ts';
import { readConnectionsOf } from './read-connections.ts';

/** How long the database may take, in milliseconds: each table has an index of what is not illustrative. */
const ANSWERS_WITHIN_MS = 5000;

/** What partners return. */
const TABLES = ['session', 'support_count', 'unpaid_work', 'outreach_action', 'concern', 'spend_report'] as const;

/** What is published anyway is no return. */
const holdsReal = (table: string) => sql`exists (
  select from ${sql.table(table)} as "returned" join "upload" on "upload"."id" = "returned"."upload_id"
  where not "returned"."illustrative" and "upload"."source" <> ${UploadSource.PUBLISHED_FACTS})`;

const anyOf = (conditions: readonly Sql[]) => sql`(${sql.join(conditions, sql` or `)})`;

/** Knows whether a real return is held. */
export class RealReturns {
  #at: string | null = null;
  #areHeld: boolean | null = null;

  constructor(private readonly orm: MikroORM) {}

  /**
   * Whether any is held: at once where that is known of this version.
   * @param version of the data, where it is known. While the database does not answer, what was known last counts
   * @throws what reading throws where nothing was ever known
   */
  areHeld(version: DataVersion | null): boolean | Promise<boolean> {
    const isKnown = this.#areHeld !== null && (version === null || version.version === this.#at);
    return isKnown ? (this.#areHeld as boolean) : this.#readAt(version);
  }

  async #readAt(version: DataVersion | null): Promise<boolean> {
    const areHeld = await this.#read();
    this.#areHeld = areHeld;
    this.#at = version?.version ?? null;
    return areHeld;
  }

  async #read(): Promise<boolean> {
    const options = { viewer: PROGRAM, isSmall: true, statementTimeoutMs: ANSWERS_WITHIN_MS };
    const transaction = new ReadTransaction(readConnectionsOf(this.orm), options);
    try {
      const [row] = await transaction.rows(sql<{ held: boolean }>`select ${anyOf(TABLES.map(holdsReal))} as "held"`);
      return row?.held ?? true;
    } finally {
      transaction.end();
    }
  }
}
