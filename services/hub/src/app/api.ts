// Decides how operations reach the graph over HTTP, and who watches it.

import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { EVERYBODY, type Seal, type Viewer } from '../access/index.ts';
import type { CacheCount } from '../database/index.ts';
import {
  runCompiled,
  DocumentStore,
  mapErrors,
  responseCachePlugin,
  sayFewWords,
  ResponseCache,
  smallDocument,
  LIMITS,
  limitOperations,
  TrustedDocuments,
} from '../graphql/index.ts';
import { refuseProtectedFields } from '../records/index.ts';
import { auditOf } from './audit-of.ts';
import { newContext, type HubContext } from './context.ts';
import { keptListsOf } from './kept-lists.ts';
import { DataWatch } from './data-watch.ts';
import { boundReading, GraphqlHandler, type Asking } from './graphql-handler.ts';
import { serveOperations } from './graphql-route.ts';
import { RATE_POINTS, RateLimit } from './rate-limit.ts';
import { currentRequestId } from './operations/index.ts';
import { VisibleServers } from './visible-servers.ts';

/** The server of a schema, whatever carries its operations. */
export function makeApi(
  schema: GraphQLSchema,
  log: (reference: string, error: unknown) => void,
  plugins: ApolloServerPlugin<HubContext>[] = [],
  documents = new TrustedDocuments(),
): ApolloServer<HubContext> {
  const format = mapErrors(log, currentRequestId);
  return new ApolloServer<HubContext>({
    schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitOperations(),
      refuseProtectedFields(),
      boundReading(),
      sayFewWords(),
      ...plugins,
    ],
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [smallDocument],
    documentStore: new DocumentStore(documents),
    introspection: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: format,
  });
}

/** The graph as it is served. */
export interface ServedApi {
  /** Answers operations of this process. */
  readonly handler: GraphqlHandler<HubContext>;
  /** What the replies come to that are kept. */
  readonly repliesKept: () => CacheCount;
  /** What the pages of lists come to that are kept. */
  readonly listsKept: () => CacheCount;
  /** Whether an import keeps the embedded database to itself. */
  readonly isImporting: () => boolean;
  /** Runs an import in this process: operations are answered from what is kept meanwhile, and from the new data as soon as it is done. */
  readonly whileImporting: <Done>(work: () => Promise<Done>) => Promise<Done>;
}

/** Who watches the graph while it is served, and what its cursors are sealed with. */
export interface ApiWatchers {
  readonly plugins?: readonly ApolloServerPlugin<HubContext>[];
  /** Called when the data may have changed. */
  readonly dataChanged?: () => void;
  /** For whom a request is answered; for everybody where nothing else is said. */
  readonly viewerOf?: (request: FastifyRequest) => Viewer;
  /** Points of the rate limit that one viewer has in a minute. */
  readonly pointsPerMinute?: number;
  /** Documents that may be asked for by their identifier; none where none are given. */
  readonly documents?: TrustedDocuments;
  /** Seals cursors; of this process alone where none is given. */
  readonly seal?: Seal;
}

/**
 * Serves the graph at /graphql.
 * @param isOwnOrigin whether pages of an origin are the hub's own: no others may write
 */
export async function serveApi(
  app: FastifyInstance,
  schema: GraphQLSchema,
  orm: MikroORM,
  isOwnOrigin: (origin: string) => boolean = () => false,
  watchers: ApiWatchers = {},
): Promise<ServedApi> {
  const log = (reference: string, error: unknown) => app.log.error({ event: 'fault', reference, err: error }, 'A question failed.');
  const { documents, seal } = watchers;
  const plugins = [responseCachePlugin<HubContext>(), ...(watchers.plugins ?? [])];
  const whole = makeApi(schema, log, [...plugins, runCompiled()], documents);
  await whole.start();
  const servers = new VisibleServers(whole, schema, (visible) => makeApi(visible, log, plugins));
  app.addHook('onClose', () => servers.stop());
  const replies = new ResponseCache();
  const lists = keptListsOf(orm);
  const watch = new DataWatch(orm, () => {
    replies.clear();
    lists.clear();
    watchers.dataChanged?.();
  });
  void watch.listen((error) =>
    app.log.warn(
      { event: 'fault', err: error },
      'The hub does not hear of changes to the data at the moment, so each question looks for itself.',
    ),
  );
  app.addHook('onClose', () => watch.stop());
  const dataChanged = () => watch.forget();
  const contextFor = (asking: Asking) => newContext(orm, { ...asking, dataChanged, ...(seal && { seal }) });
  const handler = new GraphqlHandler<HubContext>(
    servers,
    contextFor,
    watch,
    replies,
    new RateLimit(watchers.pointsPerMinute ?? RATE_POINTS),
    auditOf(orm),
    documents,
  );
  await app.register((graph, _, done) => {
    serveOperations(graph, handler, isOwnOrigin, watchers.viewerOf ?? (() => EVERYBODY));
    done();
  });
  return {
    handler,
    repliesKept: () => replies.count,
    listsKept: () => lists.count,
    isImporting: () => watch.isHeld,
    whileImporting: (work) => watch.hold(work).finally(dataChanged),
  };
}
