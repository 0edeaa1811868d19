// Decides what one hub process is: a database, the graph over it, the page for asking it, the dashboard, the doors for commands, and what an operator sees.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Viewer } from '../access/index.ts';
import { isEmbedded, type CacheCount } from '../database/index.ts';
import type { Clock } from '../kernel/index.ts';
import { serveAdminLink } from './admin-link.door.ts';
import { serveAuditPrune } from './audit-prune.door.ts';
import { auditOf } from './audit-of.ts';
import { auditRefusals } from './audit-refusals.plugin.ts';
import { serveApi } from './api.ts';
import { isOperation } from './graphql-route.ts';
import { compressReply } from './compress.ts';
import type { HubConfig } from './config.ts';
import { serveBackups, serveCommands } from './commands.ts';
import { buildSchema } from './build-schema.ts';
import { serveGraphiql } from './graphiql.ts';
import { auditOfIdentity } from './identity-audit.ts';
import { makeIdentity, serveSigningIn } from './identity-parts.ts';
import { identifyRequests, sendToSignIn } from './auth/index.ts';
import { sealFor, sealOfCursors } from './secret.ts';
import { systemClock } from './system-clock.ts';
import { ErasureFile } from './erasure-file.ts';
import { OwnOrigins } from './own-origins.ts';
import {
  ARRIVES_WITHIN_MS,
  Health,
  HUB_VERSION,
  HubMetrics,
  ImportEvents,
  makeLog,
  makeServer,
  readDataFacts,
  serveHealth,
  serveMetrics,
  watchOperations,
  writePressureOf,
} from './operations/index.ts';
import { readConnectionsOf } from './read-connections.ts';
import { decideViewers, Viewers } from './viewers.ts';
import { RealReturns } from './real-returns.ts';
import { watchUnfinishedImports } from './unfinished-imports.ts';
import { readTrustedDocuments } from './trusted-documents.ts';
import { serveDashboard, type AskHub } from './web.ts';

/** A hub that answers. */
export interface Hub {
  readonly app: FastifyInstance;
  readonly address: string;
  /** Where the metrics are, on a port of their own; null where they have none. */
  readonly metricsAddress: string | null;
  /** Says at /readyz that the hub is stopping, from now on. It answers until the server is closed. */
  readonly drain: () => void;
}

/** What is not a setting of an operator. */
export interface ServeOptions {
  /** Where lines of the log go; standard error where nothing else is said. */
  readonly log?: Logger;
  /** How long a request may take to arrive, in milliseconds. */
  readonly arrivesWithinMs?: number;
  /** For whom a request is answered, by the API and by the pages; whoever signed in where nothing else is said. */
  readonly viewerOf?: (request: FastifyRequest) => Viewer | Promise<Viewer>;
  readonly clock?: Clock;
}

/** Starts to listen. @param token secret that commands on this machine show */
export async function serveHub(
  config: HubConfig,
  orm: MikroORM,
  token: string,
  { log = makeLog(config.logLevel), arrivesWithinMs = ARRIVES_WITHIN_MS, viewerOf: decide, clock = systemClock }: ServeOptions = {},
): Promise<Hub> {
  let address = '';
  const origins = new OwnOrigins(config.origin, () => address);
  const metrics = new HubMetrics();
  const audit = auditOf(orm, log);
  metrics.watchAudit(() => audit.count);
  const app = makeServer({ log, metrics, origins, arrivesWithinMs, proxies: config.proxies });
  const { noteEvent, tokenRefused, cookieRefused, viewedAs } = auditOfIdentity(audit);
  const identity = makeIdentity(orm, { clock, sealFor: (purpose) => sealFor(config, purpose), noteEvent }, (error) =>
    log.warn({ event: 'fault', err: error }, 'It was not written that somebody was seen.'),
  );
  identifyRequests(app, { lookUp: identity.lookUp, origins, tokenRefused, cookieRefused });
  const realReturns = new RealReturns(orm);
  const viewers = new Viewers(config, {
    identify: ({ identity: known }) => known,
    areRealReturnsHeld: () => {
      const version = api.handler.knownVersion;
      return version ? realReturns.areHeld(version) : api.handler.version().then((read) => realReturns.areHeld(read));
    },
  });
  decideViewers(app, decide ?? ((request) => viewers.of(request)));
  sendToSignIn(app);
  const provider = { settings: config.openIdConnect, seal: sealFor(config, 'pending sign-in'), clock };
  serveSigningIn(app, orm, identity.services, origins, provider, viewedAs);
  const viewerOf = ({ viewer }: FastifyRequest) => viewer;
  app.addHook('onRequest', (request, reply, done) => (isOperation(request) ? done() : compressReply(request, reply, done)));
  serveGraphiql(app, config.webFolder, viewerOf);
  const erasures = new ErasureFile(config.dataFolder);
  await erasures.bringUpToDate(orm);
  const watchCache = (cache: string, read: () => CacheCount) => metrics.watchCache(cache, read);
  const graph = buildSchema(orm.getMetadata(), config, clock, watchCache, erasures, identity.services);
  const imports = new ImportEvents(orm, log);
  const api = await serveApi(app, graph, orm, (origin) => origins.isOwn(origin), {
    plugins: [watchOperations(log, metrics), auditRefusals(audit)],
    dataChanged: () => imports.dataChanged(),
    seal: sealOfCursors(config),
    pointsPerMinute: config.ratePoints,
    documents: readTrustedDocuments(config.webFolder),
    viewerOf,
  });
  const health = new Health(orm, api.isImporting);
  serveHealth(app, health);
  await showToOperator(metrics, orm, api);
  const metricsAddress = await serveMetrics(app, config, metrics);
  watchUnfinishedImports(app, orm);
  await imports.watch(app);
  serveCommands(app, config, orm, token, api.whileImporting);
  serveBackups(app, config, orm, token);
  serveAdminLink(app, orm, identity.services, token);
  serveAuditPrune(app, config, orm, token);
  const askHub: AskHub = (body, gone, viewer, account) => api.handler.answerPage(body, gone, viewer, account);
  const chargePage = (account: string | null, bytes: number) => void api.handler.chargePage(account, bytes);
  await serveDashboard(app, config.webFolder, { askHub, chargePage, origins, audit, viewerOf });
  address = await app.listen({ host: config.host, port: config.port });
  log.info(
    { event: 'start', version: HUB_VERSION, database: isEmbedded(orm) ? 'embedded' : 'PostgreSQL', metrics: metricsAddress },
    'The hub answers.',
  );
  const drain = () => {
    health.drain();
    log.info({ event: 'stop' }, 'The hub is stopping: what is open is answered.');
  };
  return { app, address, metricsAddress, drain };
}

/** Registers what the metrics look at. */
async function showToOperator(
  metrics: HubMetrics,
  orm: MikroORM,
  { isImporting, repliesKept, listsKept }: Awaited<ReturnType<typeof serveApi>>,
): Promise<void> {
  metrics.watchCache('replies', repliesKept);
  metrics.watchCache('lists', listsKept);
  metrics.watchPool('read', () => readConnectionsOf(orm).pressure);
  const writing = await writePressureOf(orm);
  if (writing) metrics.watchPool('write', writing);
  metrics.watchData(async () => (isImporting() ? null : readDataFacts(orm)));
}
