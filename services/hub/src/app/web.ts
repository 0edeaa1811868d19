// Decides how the dashboard is served: by the same process, for every address that is not the API's.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { HubError } from '../kernel/index.ts';

type NodeHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A dashboard that has not been built. */
export class DashboardNotBuilt extends HubError {
  static because = (folder: string) =>
    new DashboardNotBuilt(
      'DASHBOARD_NOT_BUILT',
      `There is no built dashboard in ${folder}. Run 'npm run build' first, or name its folder with HUB_WEB.`,
    );
}

/**
 * Hands every address that no other route takes to the dashboard.
 * @param address where the API answers, for the dashboard's own questions
 * @throws DashboardNotBuilt
 */
export async function serveDashboard(app: FastifyInstance, webFolder: string, address: () => string): Promise<void> {
  const file = join(webFolder, 'handler.js');
  if (!existsSync(file)) throw DashboardNotBuilt.because(webFolder);
  let handler: Promise<NodeHandler> | null = null;
  const load = async (): Promise<NodeHandler> => {
    process.env['HUB_GRAPHQL_URL'] ??= `${address()}/graphql`;
    process.env['ORIGIN'] ??= address();
    return ((await import(pathToFileURL(file).href)) as { handler: NodeHandler }).handler;
  };
  await app.register(async (dashboard) => {
    dashboard.removeAllContentTypeParsers();
    dashboard.addContentTypeParser('*', (_request, _payload, done) => done(null));
    dashboard.all('/*', async (request, reply) => {
      handler ??= load();
      const handle = await handler;
      reply.hijack();
      handle(request.raw, reply.raw, () => {
        reply.raw.statusCode = 404;
        reply.raw.end('Not found.');
      });
    });
  });
}
