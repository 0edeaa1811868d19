// Decides what a connection for reading is, whichever engine is behind it: one snapshot of the data for one viewer, that can change nothing.

import type { Planning } from './sql.ts';
import type { CompiledQuery } from 'kysely';
import type { DataVersion } from './data-version.ts';
import type { ViewerKey } from './viewer-key.ts';

/** For whom a read transaction is, and what it may take. */
export interface ReadOptions {
  readonly viewer: ViewerKey;
  /** Whether it may use the connections that are kept for pages and small queries. */
  readonly isSmall: boolean;
  /** The longest that one of its statements may run, in milliseconds. The embedded engine cannot end a statement. */
  readonly statementTimeoutMs: number;
}

/** An open transaction. */
export interface ReadConnection {
  /** The version of the data that is seen, read in the same snapshot. */
  readonly version: Promise<DataVersion>;
  query<Row>(statement: CompiledQuery<Row>, planning: Planning): Promise<Row[]>;
  /** The same over the rows of all organisations; what is run before and after it is not. */
  queryAcross<Row>(statement: CompiledQuery<Row>, planning: Planning): Promise<Row[]>;
  /** Ends the transaction and gives the connection back, without being waited for. */
  end(): void;
  /** Ends it at once, with whatever it is doing. */
  destroy(): void;
}

/** How many connections are taken and waited for. */
export interface ReadPressure {
  readonly size: number;
  readonly inUse: number;
  readonly waiting: number;
}

/** Connections for reading. */
export interface ReadConnections {
  /** @throws HubBusy, DatabaseAway, ReadingEnded */
  open(options: ReadOptions, signal: AbortSignal): Promise<ReadConnection>;
  /**
   * Runs one statement by itself and for nobody: row-level security gives it no row that belongs to an organisation. It costs one answer of the server, where a
   * transaction costs three.
   * @throws HubBusy, and errors of the driver
   */
  single<Row extends object>(statement: CompiledQuery<Row>): Promise<Row[]>;
  readonly pressure: ReadPressure;
  close(): Promise<void>;
}
