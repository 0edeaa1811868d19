// Decides how PostgreSQL is read: a pool of its own, read only and repeatable, each transaction sent ahead of its first statement.

import type { Socket } from 'node:net';
import type { CompiledQuery } from 'kysely';
import { LRUCache } from 'lru-cache';
import { Pool, TypeOverrides, type PoolClient, type PoolConfig } from 'pg';
import { ConnectionPlaces } from './connection-places.ts';
import { dataVersionColumns, type DataVersion } from './data-version.ts';
import { readerRoleState, readingRolesOf } from './reader-role.ts';
import type { Planning } from './sql.ts';
import { readAcross, type ReadingRoles, rowParametersOf, SET_REACH, SET_ROWS, type ViewerKey } from './viewer-key.ts';
import type { ReadConnection, ReadConnections, ReadOptions } from './read-connections.ts';

/** Connections for reading, and how many of them large queries leave to pages and small ones. */
const CONNECTIONS = 10;
const KEPT_FOR_SMALL = 2;
/** How long a connection is waited for, in milliseconds. */
const WAIT_MS = 2000;
/** How long an answer of the server is waited for, in milliseconds: longer than any statement may run. A connection whose other end has gone is never notified. */
const ANSWER_MS = 40_000;

/** How long a statement may run that is in no transaction, in milliseconds. */
const SINGLE_TIMEOUT_MS = 5000;

/**
 * What every connection starts with. A client that has gone is noticed while its statement runs; a transaction that nobody ends is ended.
 * Each transaction sets its own timeout of statements.
 */
const SETTINGS = {
  default_transaction_isolation: 'repeatable\\ read',
  default_transaction_read_only: 'on',
  client_connection_check_interval: '500',
  idle_in_transaction_session_timeout: '60000',
  lock_timeout: '5000',
  statement_timeout: String(SINGLE_TIMEOUT_MS),
  // What is read often is in memory, and else on a disk without an arm: a page here and there costs hardly more than one after another.
  random_page_cost: '1.1',
};

/** The same, as the driver takes them. */
export const READ_SETTINGS = Object.entries(SETTINGS)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

/** Statements that are prepared under a name; a connection that has prepared more than this is replaced once it is free. */
const PREPARED_STATEMENTS = 500;

/** Names of statements by their text and the role that they are run as: the same on all connections. A plan is of one role, for policies are in it. */
class StatementNames {
  readonly #names = new LRUCache<string, string>({ max: PREPARED_STATEMENTS });
  readonly #prepared = new WeakMap<PoolClient, Set<string>>();
  #made = 0;

  nameFor(text: string, role: string, client: PoolClient): string {
    const key = `${role}\n${text}`;
    const name = this.#names.get(key) ?? `s${++this.#made}`;
    this.#names.set(key, name);
    const prepared = this.#prepared.get(client) ?? new Set();
    this.#prepared.set(client, prepared.add(name));
    return name;
  }

  hasPreparedEnough(client: PoolClient): boolean {
    return (this.#prepared.get(client)?.size ?? 0) > PREPARED_STATEMENTS;
  }
}

/** The number of the type int8 in PostgreSQL: identifiers of tables that grow large. */
const INT8 = 20;

/** The parsers of a driver, and whole numbers read as numbers however wide their column is, as the embedded engine reads them; as text where a number would not be exact. */
function withWholeNumbers(of: PoolConfig['types']): TypeOverrides {
  const types = new TypeOverrides(of);
  types.setTypeParser(INT8, (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text));
  return types;
}

/** A client of the driver, as far as its socket can be reached. */
interface DriverClient {
  readonly connection: { readonly stream: Socket };
}

/** Reads on a PostgreSQL server. */
export class PostgresConnections implements ReadConnections {
  readonly #pool: Pool;
  readonly #places: ConnectionPlaces;
  readonly #names = new StatementNames();
  #hasReader: Promise<boolean> | null = null;

  /**
   * @param config how the driver reaches the server, with the parsers of its types
   * @param size how many connections there are at most
   */
  constructor(config: PoolConfig, size = CONNECTIONS) {
    this.#places = new ConnectionPlaces(size, KEPT_FOR_SMALL, WAIT_MS);
    this.#pool = new Pool({
      ...config,
      types: withWholeNumbers(config.types),
      max: size,
      min: 0,
      pipeline: true,
      connectionTimeoutMillis: WAIT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
      options: READ_SETTINGS,
    });
    // A connection that is cut while nobody uses it is replaced by the pool; one that is in use fails its statements.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  get pressure() {
    return { size: this.#places.size, inUse: this.#places.inUse, waiting: this.#places.waiting };
  }

  async open(options: ReadOptions, signal: AbortSignal): Promise<ReadConnection> {
    const leave = await this.#places.take(options.isSmall, signal);
    try {
      const client = await this.#pool.connect();
      const roles = readingRolesOf(options.viewer, OWN_ROLE, await this.#mayTakeReader(client));
      const connection = new PostgresConnection(client, this.#names, options, roles, leave);
      // Where it could not begin, the roles of the server may have changed.
      connection.version.catch(() => (this.#hasReader = null));
      return connection;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Whether the role that reads every row may be taken: asked once. @throws errors of the driver; the connection is given back then */
  async #mayTakeReader(client: PoolClient): Promise<boolean> {
    const asked = (this.#hasReader ??= readerRoleState(async (text) => (await client.query<object>(text)).rows).then(
      (state) => state === 'READY',
    ));
    try {
      return await asked;
    } catch (error) {
      this.#hasReader = null;
      client.release(true);
      throw error;
    }
  }

  async single<Row extends object>({ sql: text, parameters }: CompiledQuery<Row>): Promise<Row[]> {
    const leave = await this.#places.take(true, new AbortController().signal);
    let client: PoolClient | null = null;
    let isBroken = true;
    try {
      client = await this.#pool.connect();
      const name = this.#names.nameFor(text, OWN_ROLE, client);
      const { rows } = await client.query<Row>({ name, text, values: [...parameters] });
      isBroken = this.#names.hasPreparedEnough(client);
      return rows;
    } finally {
      client?.release(isBroken);
      leave();
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** The role that the connection was made with. */
const OWN_ROLE = 'none';

const BEGIN = `select ${SET_ROWS}, set_config('statement_timeout', $4, true), set_config('role', $5, true), ${dataVersionColumns}`;

class PostgresConnection implements ReadConnection {
  readonly version: Promise<DataVersion>;
  #isOver = false;
  readonly #viewer: ViewerKey;

  constructor(
    private readonly client: PoolClient,
    private readonly names: StatementNames,
    { viewer, statementTimeoutMs }: ReadOptions,
    private readonly roles: ReadingRoles,
    private readonly leave: () => void,
  ) {
    this.#viewer = viewer;
    // What is sent until the next turn leaves in one write, the first statement with it: a write costs more than what is in it.
    const { stream } = (client as unknown as DriverClient).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    const begun = client.query('begin');
    const values = [...rowParametersOf(viewer), String(statementTimeoutMs), roles.ofViewer];
    const dataVersion = client.query<DataVersion>({ name: 'begin', text: BEGIN, values });
    this.version = Promise.all([begun, dataVersion]).then(([, { rows }]) => rows[0] as DataVersion);
    // Whoever asks for the version hears of the fault; nobody need ask.
    this.version.catch(() => undefined);
  }

  query<Row>(statement: CompiledQuery<Row>, planning: Planning): Promise<Row[]> {
    return this.#queryAs(this.roles.ofViewer, statement, planning);
  }

  async #queryAs<Row>(role: string, { sql: text, parameters }: CompiledQuery<Row>, planning: Planning): Promise<Row[]> {
    const values = parameters as unknown[];
    // A statement without a name is planned for its values.
    const name = planning === 'ONCE' ? this.names.nameFor(text, role, this.client) : undefined;
    return (await this.client.query({ ...(name && { name }), text, values })).rows as Row[];
  }

  queryAcross<Row>(statement: CompiledQuery<Row>, planning: Planning): Promise<Row[]> {
    const setReach = (values: readonly string[]) => this.client.query({ name: 'reach', text: SET_REACH, values: [...values] });
    return readAcross(this.#viewer, this.roles, setReach, () => this.#queryAs(this.roles.across, statement, planning));
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.client.query('commit').then(
      () => this.#release(this.names.hasPreparedEnough(this.client)),
      () => this.#release(true),
    );
  }

  destroy(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    // A client that is released waits for what it has sent; without its socket it fails that at once, and the server ends it.
    (this.client as unknown as DriverClient).connection.stream.destroy();
    this.#release(true);
  }

  #release(isBroken: boolean): void {
    this.client.release(isBroken);
    this.leave();
  }
}
