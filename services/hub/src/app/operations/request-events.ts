// Decides what is counted and logged of every request: its route, status and time; a line where it was refused before it reached the API or a page.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { HubMetrics } from './metrics.ts';
import { withRequestId } from './request-id.ts';
import { isForDashboard } from './security-headers.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

/** Watches requests, and names each for whatever it calls. */
export function watchRequests(app: FastifyInstance, log: Logger, metrics: HubMetrics): void {
  app.decorateReply('faultCode', null);
  app.addHook('onRequest', (request, _, done) => withRequestId(request.id, done));
  // A body arrives in events of its own, which belong to no request.
  app.addHook('preValidation', (request, _, done) => withRequestId(request.id, done));
  app.addHook('onResponse', (request, reply, done) => {
    const { faultCode, elapsedTime } = reply;
    const method = METHODS.has(request.method) ? request.method : 'other';
    metrics.countRequest(routeOf(request), method, reply.raw.statusCode, elapsedTime / 1000);
    if (faultCode) refused(log, metrics, faultCode, request.id);
    done();
  });
}

/** Counts and logs what was refused before it reached the API or a page. */
export function refused(log: Logger, metrics: HubMetrics, code: string, requestId?: string): void {
  metrics.countError(code);
  if (code !== 'INTERNAL_SERVER_ERROR') log.warn({ event: 'refusal', code, ...(requestId && { requestId }) }, 'A request was refused.');
}

/** The pattern of a route. Addresses of the dashboard are of three kinds: what they name stays with who asks. */
function routeOf(request: FastifyRequest): string {
  if (!isForDashboard(request)) return request.routeOptions.url ?? 'none';
  const [path = ''] = request.url.split('?');
  if (path.startsWith('/_app/')) return 'dashboard file';
  return path.endsWith('/__data.json') ? 'dashboard data' : 'dashboard page';
}
