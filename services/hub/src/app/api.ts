// Decides how questions reach the graph over HTTP, and how errors leave it: ours whole, all others masked with a reference.

import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { KeptCount } from '../database/index.ts';
import { HubError, SeveralFaults } from '../kernel/index.ts';
import { runCompiled } from './compiled-questions.ts';
import { newContext, type HubContext } from './context.ts';
import { DataWatch } from './data-watch.ts';
import { DocumentStore } from './document-store.ts';
import { boundReading, GraphqlHandler } from './graphql-handler.ts';
import { serveQuestions } from './graphql-route.ts';
import { noteWhatMayBeKept, ReplyCache } from './reply-cache.ts';
import { smallDocument } from './document-limits.ts';
import { LIMITS } from './operation-limits.ts';
import { limitOperations } from './operation-limits.plugin.ts';
import { currentRequestId } from './operations/index.ts';

/** Codes of errors that a person can act on; whatever else goes wrong is masked. */
const sayable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Our own errors keep their code and words; unknown ones are logged under a reference, the request's own, and told apart by it alone. */
export function formatError(
  log: (reference: string, error: unknown) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, locations, path, extensions }, error) => {
    const cause = causeOf(error);
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (cause instanceof HubError) return { message: cause.message, ...place, extensions: extensionsOf(cause) };
    const fault = error instanceof GraphQLError ? faultOfVariable(error) : null;
    if (fault) return { ...fault, ...place };
    if (sayable.has(String(extensions?.['code']))) return { message, ...place, extensions: { code: extensions?.['code'] } };
    const reference = currentRequestId() ?? randomUUID();
    log(reference, cause);
    return {
      message: `Something went wrong in the hub. Try again; if it stays, tell the administrator the reference ${reference}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };
}

/** What was thrown, be it by a resolver or by a check before anything ran. */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.originalError instanceof HubError ? cause.originalError : cause;
}

function extensionsOf(cause: HubError): Record<string, unknown> {
  if (cause instanceof SeveralFaults)
    return { code: cause.code, faults: cause.faults.map((fault) => ({ message: fault.message, ...extensionsOf(fault) })) };
  return { code: cause.code, ...(cause.field && { field: cause.field }) };
}

/**
 * What one of our scalars says of a value that was given in a variable: its sentence alone, and the field that it is of.
 * Null for other errors: graphql-js says those in its own words.
 */
function faultOfVariable({ message, originalError }: GraphQLError): GraphQLFormattedError | null {
  // Said by graphql-js where it stops reading variables; more than five errors are not told anyway.
  if (message.startsWith('Too many errors processing variables'))
    return { message: 'More is wrong with the variables than is said here.', extensions: { code: 'BAD_USER_INPUT' } };
  const at = /^Variable "\$(\w+)" got invalid value .* at "\w+\.([\w.[\]]+)"; /s.exec(message);
  if (!at || !(originalError instanceof GraphQLError) || originalError.extensions['code'] !== 'BAD_USER_INPUT') return null;
  return { message: originalError.message, extensions: { code: 'BAD_USER_INPUT', field: at[2] } };
}

/** The server of a schema, whatever carries its questions. */
export function makeApi(
  schema: GraphQLSchema,
  log: (reference: string, error: unknown) => void,
  plugins: ApolloServerPlugin<HubContext>[] = [],
): ApolloServer<HubContext> {
  const format = formatError(log);
  return new ApolloServer<HubContext>({
    schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitOperations(),
      boundReading(),
      ...plugins,
    ],
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [smallDocument],
    documentStore: new DocumentStore(),
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
  /** Answers questions of this process. */
  readonly handler: GraphqlHandler<HubContext>;
  /** What the replies come to that are kept. */
  readonly repliesKept: () => KeptCount;
  /** Whether an import keeps the embedded database to itself. */
  readonly isImporting: () => boolean;
  /** Runs an import in this process: questions are answered from what is kept meanwhile, and from the new data as soon as it is done. */
  readonly whileImporting: <Done>(work: () => Promise<Done>) => Promise<Done>;
}

/** Who watches the graph while it is served. */
export interface ApiWatchers {
  readonly plugins?: readonly ApolloServerPlugin<HubContext>[];
  /** Called when the data may have changed. */
  readonly dataChanged?: () => void;
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
  const server = makeApi(schema, log, [noteWhatMayBeKept(), runCompiled(), ...(watchers.plugins ?? [])]);
  await server.start();
  app.addHook('onClose', () => server.stop());
  const replies = new ReplyCache();
  const watch = new DataWatch(orm, () => {
    replies.clear();
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
  const handler = new GraphqlHandler<HubContext>(server, (asking) => newContext(orm, { ...asking, dataChanged }), watch, replies);
  await app.register((graph, _, done) => {
    serveQuestions(graph, handler, isOwnOrigin);
    done();
  });
  return {
    handler,
    repliesKept: () => replies.count,
    isImporting: () => watch.isHeld,
    whileImporting: (work) => watch.hold(work).finally(dataChanged),
  };
}
