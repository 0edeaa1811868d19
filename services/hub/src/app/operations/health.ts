// Decides when the hub is alive and when it is ready: alive while its process answers; ready while its database answers with the tables that this
// version works on, until it is asked to stop.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { migrations } from '../../../migrations/index.ts';
import { PROGRAM, ReadTransaction, sql } from '../../database/index.ts';
import { HubError } from '../../kernel/index.ts';
import { readConnectionsOf } from '../read-connections.ts';
import { refuse } from './refusal.ts';
import { HUB_VERSION } from './version.ts';

/** How long the database may take to answer, in milliseconds. */
const ANSWERS_WITHIN_MS = 2000;

/** What keeps a hub from being ready. */
export type Readiness = { readonly isReady: true } | { readonly isReady: false; readonly reason: string; readonly words: string };

const READY: Readiness = { isReady: true };

/** The health of a hub. */
export class Health {
  #isDraining = false;
  #looking: Promise<Readiness> | null = null;

  /** @param isImporting whether an import keeps the embedded database to itself: pages that are kept are answered meanwhile */
  constructor(
    private readonly orm: MikroORM,
    private readonly isImporting: () => boolean,
  ) {}

  /** Says from now on that the hub takes no more requests. Those that are open, and those that still come, are answered. */
  drain(): void {
    this.#isDraining = true;
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  /** Requests that come while another look is on its way get what that finds, so that looks never pile up at a database that does not answer. */
  async readiness(): Promise<Readiness> {
    if (this.#isDraining) return { isReady: false, reason: 'DRAINING', words: 'The hub is stopping.' };
    if (this.isImporting()) return READY;
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
    return this.#looking;
  }

  async #look(): Promise<Readiness> {
    const options = { viewer: PROGRAM, isSmall: true, statementTimeoutMs: ANSWERS_WITHIN_MS };
    const transaction = new ReadTransaction(readConnectionsOf(this.orm), options);
    const timer = setTimeout(() => transaction.cancel(), ANSWERS_WITHIN_MS);
    try {
      const rows = await transaction.rows(sql<{ name: string }>`select "name" from "mikro_orm_migrations"`);
      const done = new Set(rows.map(({ name }) => name));
      const missing = migrations.filter(({ name }) => !done.has(name)).length;
      if (missing === 0) return READY;
      return { isReady: false, reason: 'MIGRATIONS_MISSING', words: `The tables lack ${missing} migrations of this version.` };
    } catch (fault) {
      return sayFault(fault);
    } finally {
      clearTimeout(timer);
      transaction.end();
    }
  }
}

function sayFault(fault: unknown): Readiness {
  const code = fault instanceof HubError ? fault.code : 'DATABASE_AWAY';
  // Whoever is busy is well: taken out of service, it would leave its readers to hubs that are no less busy.
  if (code === 'HUB_BUSY') return READY;
  return { isReady: false, reason: 'DATABASE_AWAY', words: `The database did not answer within ${ANSWERS_WITHIN_MS / 1000} seconds.` };
}

/** What nobody can do to a sign of life. */
const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Before a body is read: none is expected. */
const refuseToWrite = async (request: FastifyRequest, reply: FastifyReply) =>
  refuse(request, reply.header('allow', 'GET, HEAD'), {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    words: 'The health of the hub is read, not written. Ask with GET.',
  });

/** Serves /livez and /readyz; /health is the name that /readyz had. */
export function serveHealth(app: FastifyInstance, health: Health): void {
  for (const url of ['/livez', '/readyz', '/health']) app.route({ method: WRITING, url, onRequest: refuseToWrite, handler: refuseToWrite });
  app.get('/livez', () => ({ status: 'ok', version: HUB_VERSION }));
  for (const path of ['/readyz', '/health'])
    app.get(path, async (_, reply) => {
      const readiness = await health.readiness();
      if (readiness.isReady) return { status: 'ok', version: HUB_VERSION };
      const { reason, words } = readiness;
      return reply.code(503).header('retry-after', '5').send({ status: 'unavailable', reason, message: words, version: HUB_VERSION });
    });
}
