// Decides how the server of a hub is made: which of Fastify's own answers and log lines are replaced by the hub's.

import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { OwnOrigins } from '../own-origins.ts';
import { boundArrival, MOST_CONNECTIONS, noteEarlyAnswers } from './arrival.ts';
import { checkContentType } from './content-types.ts';
import { answerErrors, answerUnreadable } from './error-answers.ts';
import { checkHost } from './host-check.ts';
import type { HubMetrics } from './metrics.ts';
import { refused, watchRequests } from './request-events.ts';
import { checkPath } from './plain-path.ts';
import { newRequestId } from './request-id.ts';
import { setHeaders } from './security-headers.ts';

/** The longest body that a route reads which does not say another limit, in bytes. */
const BODY_LIMIT = 1_000_000;

/** What a server is made with. */
export interface ServerParts {
  readonly log: Logger;
  readonly metrics: HubMetrics;
  /** The names that it answers for. */
  readonly origins: OwnOrigins;
  /** How long a request may take to arrive, in milliseconds. */
  readonly arrivesWithinMs: number;
  /** Servers in front of it, whose word is taken for the address that a request comes from. */
  readonly proxies: readonly string[];
}

/** Makes a server without routes: its answers carry their headers, its refusals are words, and what happens is counted and logged. */
export function makeServer({ log, metrics, origins, arrivesWithinMs, proxies }: ServerParts): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const app = Fastify({
    ...boundArrival(arrivesWithinMs, (code) => refused(log, metrics, code)),
    loggerInstance,
    trustProxy: proxies.length > 0 && [...proxies],
    // Lines about requests would hold addresses of people and of pages; each line has the name of its request already.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (logger) => logger,
    genReqId: newRequestId,
    frameworkErrors: answerUnreadable,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    // Requests that come while the hub stops on connections that are open are answered; only new connections are not taken.
    return503OnClosing: false,
  });
  app.server.maxConnections = MOST_CONNECTIONS;
  closeAfterLastAnswers(app);
  setHeaders(app);
  noteEarlyAnswers(app);
  watchRequests(app, log, metrics);
  checkPath(app);
  checkHost(app, origins);
  checkContentType(app);
  answerErrors(app);
  return app;
}

/**
 * Once the server closes, a connection closes with the answer that was on its way. Closing ends those that are idle at that moment; any other would be kept
 * open for a next request, for over a minute, and the hub would wait for it.
 */
function closeAfterLastAnswers(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onResponse', (_request, _reply, done) => {
    if (isClosing) setImmediate(() => app.server.closeIdleConnections());
    done();
  });
}
