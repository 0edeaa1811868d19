// Decides what one hub process is: a database, the graph over it, the page for asking it, the dashboard, and the doors for commands and for health checks.

import Fastify, { type FastifyInstance } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { serveApi } from './api.ts';
import { isQuestion } from './graphql-route.ts';
import { compressReply } from './compress.ts';
import type { HubConfig } from './config.ts';
import { serveBackups, serveCommands } from './commands.ts';
import { buildGraph } from './graph.ts';
import { serveGraphiql } from './graphiql.ts';
import { OwnOrigins } from './own-origins.ts';
import { watchUnfinishedImports } from './unfinished-imports.ts';
import { serveDashboard } from './web.ts';

/** A hub that answers. */
export interface Hub {
  readonly app: FastifyInstance;
  readonly address: string;
}

/** Starts to listen. @param token secret that commands on this machine show */
export async function serveHub(config: HubConfig, orm: MikroORM, token: string): Promise<Hub> {
  const app = Fastify({ logger: { level: 'warn' }, bodyLimit: 1_000_000, forceCloseConnections: 'idle' });
  app.addHook('onRequest', (request, reply, done) => (isQuestion(request) ? done() : compressReply(request, reply, done)));
  let address = '';
  app.get('/health', async () => {
    await orm.em.getConnection().execute('select 1');
    return { status: 'ok' };
  });
  serveGraphiql(app, config.webFolder);
  const origins = new OwnOrigins(config.origin, () => address);
  const { handler, whileImporting } = await serveApi(app, buildGraph(orm.getMetadata(), config), orm, (origin) => origins.isOwn(origin));
  watchUnfinishedImports(app, orm);
  serveCommands(app, config, orm, token, whileImporting);
  serveBackups(app, config, orm, token);
  await serveDashboard(app, config.webFolder, (body, gone) => handler.answerPage(body, gone), origins);
  address = await app.listen({ host: config.host, port: config.port });
  return { app, address };
}
