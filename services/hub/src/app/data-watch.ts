// Decides when the version of the data is known and when it must be read: after any change that the database tells of, and after a short while.
// The embedded database is changed by this process alone, which always hears of it.

import { setTimeout as wait } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { PROGRAM, DATA_CHANGED, isEmbedded, ReadTransaction, type DataVersion } from '../database/index.ts';
import { readConnectionsOf } from './read-connections.ts';

/** How long a version is believed without being read again, in milliseconds: a change that a lost connection hides is seen after that at the latest. */
const BELIEVED_MS = 250;

/** How long reading the version may take, in milliseconds. */
const VERSION_TIMEOUT_MS = 5000;

/** How long to wait before listening again, in milliseconds. */
const LISTEN_AGAIN_MS = 1000;

/** A connection on which the database notifies of changes. */
interface Listening {
  /** Settles when no more notifications will come. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** The version of the data of a hub that answers operations. One version is one object for as long as nothing has changed. */
export class DataWatch {
  #current: DataVersion | null = null;
  #held: DataVersion | null = null;
  #readAt = -Infinity;
  #reading: Promise<DataVersion> | null = null;
  #listening: Listening | null = null;
  readonly #stopping = new AbortController();
  readonly #believedMs: number;

  /** @param onChange called when what was made of the data may no longer be shown */
  constructor(
    private readonly orm: MikroORM,
    private readonly onChange: () => void,
  ) {
    this.#believedMs = isEmbedded(orm) ? Infinity : BELIEVED_MS;
  }

  /** The version, where it is known to be the latest; null where it must be read. */
  known(): DataVersion | null {
    if (this.#held) return this.#held;
    return this.#listening && performance.now() - this.#readAt < this.#believedMs ? this.#current : null;
  }

  /** Whether the version is held at what it was before an import. */
  get isHeld(): boolean {
    return this.#held !== null;
  }

  /**
   * Does work that keeps the embedded database to itself, as an import does. Meanwhile the version is what it was before, so that what is kept can
   * still be shown; on a server nothing is held up, and nothing is held.
   */
  async hold<Done>(work: () => Promise<Done>): Promise<Done> {
    if (!isEmbedded(this.orm) || this.#held) return work();
    this.#held = this.known() ?? (await this.read());
    try {
      return await work();
    } finally {
      this.#held = null;
      this.forget();
    }
  }

  /** Reads the version. While notifications come, whoever asks in the meantime waits for the same statement. */
  read(): Promise<DataVersion> {
    if (this.#reading && this.#listening) return this.#reading;
    const reading: Promise<DataVersion> = this.#readOnce(() => this.#reading === reading).finally(() => {
      if (this.#reading === reading) this.#reading = null;
    });
    this.#reading = reading;
    return reading;
  }

  /** Says that the data may have changed. */
  forget(): void {
    if (this.#held) return;
    this.#current = null;
    this.#reading = null;
    this.onChange();
  }

  /** @param isLatest whether no notification came since the statement was sent, and no other statement was */
  async #readOnce(isLatest: () => boolean): Promise<DataVersion> {
    const readAt = performance.now();
    const version = await this.#ask();
    if (!isLatest()) return version;
    this.#readAt = readAt;
    if (this.#current?.version === version.version) return this.#current;
    this.onChange();
    this.#current = version;
    return version;
  }

  async #ask(): Promise<DataVersion> {
    const options = { viewer: PROGRAM, isSmall: true, statementTimeoutMs: VERSION_TIMEOUT_MS };
    const transaction = new ReadTransaction(readConnectionsOf(this.orm), options);
    try {
      return await transaction.dataVersion();
    } finally {
      transaction.end();
    }
  }

  /** Whether notifications of changes come. */
  get isListening(): boolean {
    return this.#listening !== null;
  }

  #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Listens for as long as the hub runs, again when the connection is lost. @param log called with why a connection could not be had */
  async listen(log: (error: unknown) => void): Promise<void> {
    let isOutageKnown = false;
    while (!this.#isStopped()) {
      try {
        this.#listening = await this.#connect();
        // Whoever stopped in the meantime found nothing to stop yet.
        if (this.#isStopped()) this.#listening.stop();
        isOutageKnown = false;
        this.forget();
        await this.#listening.ended;
      } catch (error) {
        // An outage is one line, however often it is tried.
        if (!isOutageKnown && !this.#isStopped()) log(error);
        isOutageKnown = true;
      }
      this.#listening = null;
      this.forget();
      // Waiting ends early where it is stopped, and the loop with it.
      await wait(LISTEN_AGAIN_MS, undefined, { ref: false, signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  /** Ends the listening, whether it has begun or is about to: the connection is given back. */
  stop(): void {
    this.#stopping.abort();
    this.#listening?.stop();
  }

  /** @throws Error when there is no connection to be had */
  async #connect(): Promise<Listening> {
    const client = (await this.orm.em.getConnection().getNativeClient()) as unknown as Pool | Embedded;
    const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
    if ('listen' in client) {
      const stop = await client.listen(DATA_CHANGED, () => this.forget());
      return { ended, stop: () => void stop().finally(() => end(undefined)) };
    }
    const connection = await client.connect();
    connection.on('notification', () => this.forget());
    for (const event of ['error', 'end'] as const) connection.once(event, () => end(undefined));
    try {
      await connection.query(`listen ${DATA_CHANGED}`);
    } catch (error) {
      connection.release(true);
      throw error;
    }
    return { ended: ended.finally(() => connection.release(true)), stop: () => end(undefined) };
  }
}

/** The pool of the pg driver, as far as it is needed to listen. */
interface Pool {
  connect(): Promise<{
    on(event: 'notification', listener: () => void): unknown;
    once(event: 'error' | 'end', listener: () => void): unknown;
    query(statement: string): Promise<unknown>;
    release(destroy: true): void;
  }>;
}

/** The embedded engine, as far as it is needed to listen. */
interface Embedded {
  listen(channel: string, listener: () => void): Promise<() => Promise<void>>;
}
