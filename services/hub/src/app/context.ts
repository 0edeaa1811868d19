// Decides what one request is answered with: its own read transaction, its own batches, and a way to write.

import type { MikroORM } from '@mikro-orm/postgresql';
import { EVERYBODY, type Seal, type Viewer } from '../access/index.ts';
import { inWriteTransaction, isEmbedded, readableFault, ReadTransaction, sql, transactionOf } from '../database/index.ts';
import { EMBEDDED, ON_A_SERVER, WorkBudget, type WriteContext, type CacheableRequest } from '../graphql/index.ts';
import { keptListsOf } from './kept-lists.ts';
import { STATEMENT_TIMEOUT_MS, type Asking } from './graphql-handler.ts';
import { readConnectionsOf } from './read-connections.ts';
import { auditOf } from './audit-of.ts';
import { sealOfProcess } from './secret.ts';

/** What an operation is answered with. */
export interface HubContext extends WriteContext {
  /** The request that it came by; null for a program in this process. */
  readonly request: CacheableRequest | null;
  /** Whether a page of the dashboard asks. */
  readonly isPage: boolean;
  /** Whether it names a document that the dashboard was built with. */
  readonly isTrusted: boolean;
}

/** How long a write waits for records that somebody else is writing, and how long each of its statements may run, in milliseconds. */
const WRITE_LOCK_TIMEOUT_MS = 5000;
const WRITE_TIMEOUT_MS = 30_000;

/** Where a request comes from, for whom it is, and who hears of what it changes. */
export type ContextOptions = Partial<Omit<Asking, 'request'>> & {
  readonly request?: CacheableRequest | null;
  readonly viewer?: Viewer;
  /** Seals cursors; of this process alone where none is given, so that no cursor outlives it. */
  readonly seal?: Seal;
  /** Called after every transaction that wrote something. */
  readonly dataChanged?: () => void;
};

/** A context for one request. Its read transaction ends with the answer: a server does that, and whoever else asks calls `reader.end()`. */
export function newContext(
  orm: MikroORM,
  {
    request = null,
    viewer = EVERYBODY,
    seal = sealOfProcess,
    foreignOrigin = null,
    isPage = false,
    isTrusted = false,
    believed = null,
    dataChanged = () => undefined,
  }: ContextOptions = {},
): HubContext {
  const loaders: HubContext['loaders'] = new Map();
  const read: HubContext['read'] = new Map();
  const budget = new WorkBudget(isEmbedded(orm) ? EMBEDDED : ON_A_SERVER);
  const statementTimeoutMs = isPage ? STATEMENT_TIMEOUT_MS.page : STATEMENT_TIMEOUT_MS.query;
  const reader = new ReadTransaction(readConnectionsOf(orm), { viewer, isSmall: isPage, statementTimeoutMs }, believed);
  return {
    viewer,
    seal,
    reader,
    metadata: orm.getMetadata(),
    exactCounts: new Set(),
    audit: auditOf(orm),
    budget,
    lists: keptListsOf(orm),
    loaders,
    read,
    request,
    isPage,
    isTrusted,
    foreignOrigin,
    async write(work) {
      reader.renew();
      try {
        return await inWriteTransaction(orm, viewer, async (em) => {
          await sql`select set_config('lock_timeout', ${String(WRITE_LOCK_TIMEOUT_MS)}, true), set_config('statement_timeout', ${String(WRITE_TIMEOUT_MS)}, true),
            set_config('idle_in_transaction_session_timeout', ${String(WRITE_TIMEOUT_MS)}, true)`.execute(transactionOf(em));
          return work(em);
        });
      } catch (error) {
        throw readableFault(error, WRITE_TIMEOUT_MS);
      } finally {
        loaders.clear();
        read.clear();
        budget.forgetAnswers();
        dataChanged();
      }
    },
  };
}
