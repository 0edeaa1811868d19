// Decides what the metrics say of the data: how old it is and what became of imports, read from the database so that imports of other processes count.

import type { MikroORM } from '@mikro-orm/postgresql';
import { PROGRAM, ReadTransaction, sql } from '../../database/index.ts';
import { HubError } from '../../kernel/index.ts';
import { readConnectionsOf } from '../read-connections.ts';
import type { DataFacts } from './metrics.ts';

/** How long the database may take, in milliseconds: the other metrics are shown without it. */
const ANSWERS_WITHIN_MS = 1000;

/** Reads the facts; null while the database does not answer. */
export async function readDataFacts(orm: MikroORM): Promise<DataFacts | null> {
  const options = { viewer: PROGRAM, isSmall: true, statementTimeoutMs: ANSWERS_WITHIN_MS };
  const transaction = new ReadTransaction(readConnectionsOf(orm), options);
  const timer = setTimeout(() => transaction.cancel(), ANSWERS_WITHIN_MS);
  try {
    const uploads = await transaction.rows(
      sql<DataFacts['uploads'][number]>`select "source", "state", count(*)::int as "count" from "upload" group by 1, 2 order by 1, 2`,
    );
    return { asAt: (await transaction.dataVersion()).asAt, uploads };
  } catch (fault) {
    if (fault instanceof HubError) return null;
    throw fault;
  } finally {
    clearTimeout(timer);
    transaction.end();
  }
}
