// Decides what one request reads: one state of the data, for one viewer, from its first statement until its answer is sent.

import type { CompiledQuery, RawBuilder } from 'kysely';
import type { DataVersion } from './data-version.ts';
import { DataMovedOn, readableFault, ReadingEnded } from './database.errors.ts';
import type { ReadConnection, ReadConnections, ReadOptions } from './read-connections.ts';
import { compileStatement, type Planning, type ReaderAcross } from './sql.ts';
import type { ViewerKey } from './viewer-key.ts';

/** A read transaction. It is opened by its first statement, so that an answer that is kept takes no connection. */
export class ReadTransaction implements ReaderAcross {
  /** The statements that were sent, without those that begin and end it. */
  readonly statements: string[] = [];
  #connection: Promise<ReadConnection> | null = null;
  #isOver = false;
  #hasUsedBelieved = false;
  #read: DataVersion | null = null;
  #fault: unknown = null;
  readonly #gone = new AbortController();

  /**
   * @param connections where it is opened
   * @param options for whom, and what it may take
   * @param believed the version that the data has as far as is known without asking; null where nothing is known
   */
  constructor(
    private readonly connections: ReadConnections,
    private options: ReadOptions,
    private believed: DataVersion | null = null,
  ) {}

  get viewer(): ViewerKey {
    return this.options.viewer;
  }

  /** Whether whoever asked has gone. */
  get isCancelled(): boolean {
    return this.#gone.signal.aborted;
  }

  /** Whether an answer of another version than that of the transaction was used: then all must be asked again. */
  hasMovedOn = false;

  /** Whether something was read that changes without the version of the data: what is made of it is not kept. */
  hasReadUnversioned = false;

  /** Narrows what it may take, as long as it has not begun. */
  allow(options: Partial<Omit<ReadOptions, 'viewer'>>): void {
    this.options = { ...this.options, ...options };
  }

  /** The version that kept answers may be looked up by without a connection; null where it must be read. */
  get versionAtHand(): DataVersion | null {
    return this.#connection ? null : this.believed;
  }

  /** Says that an answer of the version at hand was used, so that nothing of another version may stand beside it. */
  useVersionAtHand(): DataVersion | null {
    const version = this.versionAtHand;
    if (version) this.#hasUsedBelieved = true;
    return version;
  }

  /** The version that is answered from: the one at hand, or the one that is read now. @throws what dataVersion throws */
  async answeredVersion(): Promise<DataVersion> {
    return this.useVersionAtHand() ?? (await this.dataVersion());
  }

  /** The version that everything was answered from so far; null where that is not known. */
  get versionAnswered(): DataVersion | null {
    return this.#connection ? this.#read : this.believed;
  }

  /** The version of the data that is read. @throws DataMovedOn, and what opening throws */
  async dataVersion(): Promise<DataVersion> {
    const connection = await this.open();
    const version = await this.#sayFault(connection.version);
    if (this.#hasUsedBelieved && this.believed?.version !== version.version) {
      this.hasMovedOn = true;
      throw DataMovedOn.because();
    }
    this.#read = version;
    return version;
  }

  /** Opens it, where it is not open yet. @throws HubBusy, DatabaseAway, ReadingEnded */
  open(): Promise<ReadConnection> {
    if (this.#isOver) return Promise.reject(ReadingEnded.because());
    if (this.#connection) return this.#connection;
    const connection = this.#sayFault(this.connections.open(this.options, this.#gone.signal));
    this.#connection = connection;
    return connection;
  }

  rows<Row extends object>(query: RawBuilder<Row>, planning: Planning = 'ONCE'): Promise<Row[]> {
    return this.#run(query, (connection, statement) => connection.query(statement, planning));
  }

  across<Row extends object>(query: RawBuilder<Row>, planning: Planning = 'ONCE'): Promise<Row[]> {
    if (this.viewer.reach === 'all') return this.rows(query, planning);
    return this.#run(query, (connection, statement) => connection.queryAcross(statement, planning));
  }

  async #run<Row extends object>(
    query: RawBuilder<Row>,
    run: (connection: ReadConnection, statement: CompiledQuery<Row>) => Promise<Row[]>,
  ): Promise<Row[]> {
    const statement = compileStatement(query);
    const connection = await this.open();
    if (this.#isOver) throw ReadingEnded.because();
    this.statements.push(statement.sql);
    const [rows] = await Promise.all([this.#sayFault(run(connection, statement)), this.dataVersion()]);
    return rows;
  }

  /** The first fault is what went wrong: PostgreSQL refuses all that comes after it. */
  async #sayFault<Result>(doing: Promise<Result>): Promise<Result> {
    try {
      return await doing;
    } catch (error) {
      this.#fault ??= this.isCancelled ? ReadingEnded.because() : readableFault(error, this.options.statementTimeoutMs);
      throw this.#fault;
    }
  }

  /** Ends it: the answer is sent. */
  end(): void {
    this.#isOver = true;
    this.#leave((connection) => connection.end());
  }

  /** Ends it with whatever it is doing: whoever asked has gone. */
  cancel(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#gone.abort();
    this.#leave((connection) => connection.destroy());
  }

  /** Ends it, and lets it be opened again: what was written in the meantime is seen. A write must not begin while its own request reads. */
  renew(): void {
    this.#leave((connection) => connection.end());
    this.#connection = null;
    this.#read = null;
    this.#fault = null;
    this.believed = null;
    this.#hasUsedBelieved = false;
  }

  #leave(how: (connection: ReadConnection) => void): void {
    // One that could not be opened has thrown its fault to whoever opened it.
    this.#connection?.then(how, () => undefined);
  }
}
