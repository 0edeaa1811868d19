// Decides who may read the metrics: whoever shows the token, on the hub's own port or on one of their own. On a port of their own that nobody else on
// the network reaches, no token is needed. Where neither is set there are none to be read.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { showsToken } from '../bearer-token.ts';
import { isLoopback } from '../own-origins.ts';
import type { HubMetrics } from './metrics.ts';
import { ARRIVES_WITHIN_MS, boundArrival } from './arrival.ts';
import { headersOfPlainAnswer, putHeaders } from './security-headers.ts';

/** Where the metrics are. */
const PATH = '/metrics';

/** Where the metrics are served, and to whom. */
export interface MetricsSettings {
  /** Address to listen on. */
  readonly host: string;
  /** Port of the metrics alone; null where they are on the hub's own. */
  readonly metricsPort: number | null;
  /** The secret that who reads the metrics shows; null for none. */
  readonly metricsToken: string | null;
}

/** Serves the metrics where the settings say. @returns the address of their own, once they have one; null where they have none */
export async function serveMetrics(
  app: FastifyInstance,
  { host, metricsPort, metricsToken }: MetricsSettings,
  metrics: HubMetrics,
): Promise<string | null> {
  if (metricsPort === null && metricsToken === null) return null;
  metrics.describeProcess();
  const isAllowed = ({ headers }: Pick<IncomingMessage, 'headers'>) =>
    metricsToken === null ? isLoopback(hostnameOf(headers.host)) : showsToken(headers.authorization, metricsToken);
  if (metricsPort === null) {
    app.get(PATH, async (request, reply) =>
      isAllowed(request.raw)
        ? reply.type(metrics.contentType).send(await metrics.text())
        : reply.code(401).header('www-authenticate', 'Bearer').send(REFUSED),
    );
    return null;
  }
  const { server, address } = await listen(host, metricsPort, (request, response) => answer(request, response, isAllowed, metrics));
  app.addHook('onClose', () => {
    server.closeAllConnections();
    server.close();
  });
  return address;
}

const REFUSED = {
  statusCode: 401,
  code: 'METRICS_REFUSED',
  message: 'Show the token that HUB_METRICS_TOKEN says, as Authorization: Bearer.',
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  isAllowed: (request: IncomingMessage) => boolean,
  metrics: HubMetrics,
): Promise<void> {
  putHeaders(response, headersOfPlainAnswer);
  if (request.url !== PATH || request.method !== 'GET') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('The metrics are at /metrics.\n');
  } else if (isAllowed(request)) {
    response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
  } else {
    response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify(REFUSED));
  }
}

/** @throws Error of the operating system, when the port is taken */
async function listen(
  host: string,
  port: number,
  onRequest: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ server: Server; address: string }> {
  const { requestTimeout, http } = boundArrival(ARRIVES_WITHIN_MS, () => undefined);
  const server = createServer({ ...http, requestTimeout: requestTimeout ?? 0 }, (request, response) => {
    onRequest(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { address, family, port: taken } = server.address() as AddressInfo;
  return { server, address: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}${PATH}` };
}

function hostnameOf(host = ''): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
}
