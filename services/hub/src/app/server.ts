// Decides what one hub process is: a database, the graph over it, the page for asking it, the dashboard, and the doors for commands and for health checks.

import compression from 'compression';
import Fastify, { type FastifyInstance } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { serveApi } from './api.ts';
import type { HubConfig } from './config.ts';
import { serveCommands } from './commands.ts';
import { buildGraph } from './graph.ts';
import { serveGraphiql } from './graphiql.ts';
import { serveDashboard } from './web.ts';

/** A hub that answers. */
export interface Hub {
  readonly app: FastifyInstance;
  readonly address: string;
}

/** Starts to listen. @param token secret that commands on this machine show */
export async function serveHub(config: HubConfig, orm: MikroORM, token: string): Promise<Hub> {
  const app = Fastify({ logger: { level: 'warn' }, bodyLimit: 1_000_000, forceCloseConnections: 'idle' });
  // Below Fastify, so that the dashboard's pages and the API's answers leave by the same door.
  const compress = compression();
  app.addHook('onRequest', (request, reply, done) => compress(request.raw as never, reply.raw as never, () => done()));
  let address = '';
  app.get('/health', async () => {
    await orm.em.getConnection().execute('select 1');
    return { status: 'ok' };
  });
  serveCommands(app, config, orm, token);
  serveGraphiql(app, config.webFolder);
  await serveApi(app, buildGraph(orm.getMetadata(), config), orm);
  await serveDashboard(app, config.webFolder, () => address);
  address = await app.listen({ host: config.host, port: config.port });
  return { app, address };
}
