// Decides when an import is logged: when it has ended, whichever process ran it. The hub looks at the imports a moment after the data has changed.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { PROGRAM, ReadTransaction, sql } from '../../database/index.ts';
import { readConnectionsOf } from '../read-connections.ts';

/** How long after a change the imports are looked at, in milliseconds: a folder of files changes the data many times a second. */
const LOOK_AFTER_MS = 1000;
const ANSWERS_WITHIN_MS = 5000;

interface EndedImport {
  readonly uploadId: number;
  readonly source: string;
  readonly outcome: 'PUBLISHED' | 'REJECTED';
  readonly rowsIn: number;
  readonly rowsPublished: number;
  readonly rowsRejected: number;
  /** Changes when the same file is imported once more. */
  readonly publishedAt: string | null;
}

/** Logs imports as they end. Those that had ended when it began are not. */
export class ImportEvents {
  #known: Set<string> | null = null;
  #isOutageKnown = false;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(
    private readonly orm: MikroORM,
    private readonly log: Logger,
  ) {}

  /** Begins, and ends with the server. */
  async watch(app: FastifyInstance): Promise<void> {
    app.addHook('onClose', async () => {
      this.#isClosed = true;
      if (this.#timer) clearTimeout(this.#timer);
      await this.#looking;
    });
    await this.#look();
  }

  /** Says that the data has changed. */
  dataChanged(): void {
    if (this.#timer || this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#looking = this.#looking.then(() => this.#look());
    }, LOOK_AFTER_MS).unref();
  }

  async #look(): Promise<void> {
    try {
      const ended = await this.#read();
      for (const each of ended)
        if (this.#known && !this.#known.has(nameOf(each))) this.log.info({ event: 'import', ...withoutTime(each) }, 'An import has ended.');
      this.#known = new Set(ended.map(nameOf));
      this.#isOutageKnown = false;
    } catch (error) {
      // An outage is one line, however often it is looked.
      if (this.#isOutageKnown) return;
      this.#isOutageKnown = true;
      this.log.warn(
        { event: 'fault', err: error },
        'Imports that ended could not be looked for; the next change of the data is the next look.',
      );
    }
  }

  async #read(): Promise<EndedImport[]> {
    const options = { viewer: PROGRAM, isSmall: true, statementTimeoutMs: ANSWERS_WITHIN_MS };
    const transaction = new ReadTransaction(readConnectionsOf(this.orm), options);
    try {
      return await transaction.rows(sql<EndedImport>`select "id" as "uploadId", "source", "state" as "outcome", "rows_in" as "rowsIn",
        "rows_published" as "rowsPublished", "rows_rejected" as "rowsRejected", "published_at"::text as "publishedAt"
        from "upload" where "state" in ('PUBLISHED', 'REJECTED') order by "id"`);
    } finally {
      transaction.end();
    }
  }
}

const nameOf = ({ uploadId, outcome, publishedAt }: EndedImport) => `${uploadId} ${outcome} ${publishedAt}`;

function withoutTime({ publishedAt: _, ...ended }: EndedImport): Omit<EndedImport, 'publishedAt'> {
  return ended;
}
