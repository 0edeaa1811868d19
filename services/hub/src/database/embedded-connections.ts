// Decides how the embedded engine is read: by one transaction at a time, for it has one session. It can neither end a statement nor answer beside one.

import type { CompiledQuery } from 'kysely';
import { dataVersionColumns, type DataVersion } from './data-version.ts';
import { HubBusy, ReadingEnded } from './database.errors.ts';
import type { ReadConnection, ReadConnections, ReadOptions } from './read-connections.ts';
import { EMBEDDED_ROLE } from './engine.ts';
import { readingRolesOf } from './reader-role.ts';
import { NO_ROWS, readAcross, type ReadingRoles, rowParametersOf, SET_REACH, SET_ROWS, type ViewerKey } from './viewer-key.ts';

/** How long the engine is waited for, in milliseconds. Statements block the process, so this is longer than on a server. */
const WAIT_MS = 5000;

/** The session of the engine is a superuser's, whom no policy binds: every transaction takes one of the roles that the hub has on a server. */
const BEGIN = `select set_config('role', $4, true), ${SET_ROWS}, ${dataVersionColumns}`;

/** A transaction of the engine. */
interface EmbeddedTransaction {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The engine, as far as reading needs it. */
export interface EmbeddedEngine {
  transaction<Done>(work: (transaction: EmbeddedTransaction) => Promise<Done>): Promise<Done>;
}

/** Reads in the process itself. */
export class EmbeddedConnections implements ReadConnections {
  #inUse = 0;
  #waiting = 0;

  constructor(private readonly engine: Promise<EmbeddedEngine>) {}

  get pressure() {
    return { size: 1, inUse: this.#inUse, waiting: this.#waiting };
  }

  async open({ viewer }: ReadOptions, signal: AbortSignal): Promise<ReadConnection> {
    const engine = await this.engine;
    const begun = Promise.withResolvers<ReadConnection>();
    const ended = Promise.withResolvers<undefined>();
    let hasGone = false;
    const leave = (error: Error) => {
      hasGone = true;
      begun.reject(error);
    };
    const timer = setTimeout(() => leave(HubBusy.importing()), WAIT_MS);
    const gone = () => leave(ReadingEnded.because());
    signal.addEventListener('abort', gone, { once: true });
    this.#waiting++;
    engine
      .transaction(async (transaction) => {
        this.#waiting--;
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
        if (hasGone) return;
        this.#inUse++;
        try {
          await transaction.query('set transaction isolation level repeatable read, read only');
          const roles = readingRolesOf(viewer, EMBEDDED_ROLE, true);
          const { rows } = await transaction.query(BEGIN, [...rowParametersOf(viewer), roles.ofViewer]);
          begun.resolve(
            new EmbeddedConnection(transaction, viewer, roles, Promise.resolve(rows[0] as DataVersion), () => ended.resolve(undefined)),
          );
          await ended.promise;
        } finally {
          this.#inUse--;
        }
      })
      .catch((error: unknown) => begun.reject(error));
    return begun.promise;
  }

  async single<Row extends object>(statement: CompiledQuery<Row>): Promise<Row[]> {
    const options = { viewer: NO_ROWS, isSmall: true, statementTimeoutMs: 0 };
    const connection = await this.open(options, new AbortController().signal);
    try {
      return await connection.query(statement, 'ONCE');
    } finally {
      connection.end();
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

class EmbeddedConnection implements ReadConnection {
  constructor(
    private readonly transaction: EmbeddedTransaction,
    private readonly viewer: ViewerKey,
    private readonly roles: ReadingRoles,
    readonly version: Promise<DataVersion>,
    readonly end: () => void,
  ) {}

  async query<Row>({ sql: text, parameters }: CompiledQuery<Row>): Promise<Row[]> {
    return (await this.transaction.query(text, parameters as unknown[])).rows as Row[];
  }

  queryAcross<Row>(statement: CompiledQuery<Row>): Promise<Row[]> {
    const setReach = (values: readonly string[]) => this.transaction.query(SET_REACH, [...values]);
    return readAcross(this.viewer, this.roles, setReach, () => this.query(statement));
  }

  destroy(): void {
    this.end();
  }
}
