// Decides how questions reach the graph over HTTP, and how errors leave it: ours whole, all others masked with a reference.

import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { Reader, type GraphContext } from '../graph/index.ts';
import { HubError } from '../kernel/index.ts';
import { BOUNDS } from './question-bounds.ts';
import { checkSize, fewFields } from './question-check.ts';

/** Codes of errors that a person can act on; whatever else goes wrong is masked. */
const sayable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** A context for one request: its own unit of work, its own batches. */
export function newContext(orm: MikroORM): GraphContext {
  return { reader: new Reader(orm.em.fork()), metadata: orm.getMetadata(), loaders: new Map() };
}

/** Our own errors keep their code and words; unknown ones are logged whole under a reference and told apart by it alone. */
export function formatError(
  log: (reference: string, error: unknown) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return ({ message, locations, path, extensions }, error) => {
    const cause = causeOf(error);
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (cause instanceof HubError) return { message: cause.message, ...place, extensions: { code: cause.code } };
    if (sayable.has(String(extensions?.['code']))) return { message, ...place, extensions: { code: extensions?.['code'] } };
    const reference = randomUUID();
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

/** The server of a schema, whatever carries its questions. */
export function makeApi(
  schema: GraphQLSchema,
  log: (reference: string, error: unknown) => void,
  plugins: ApolloServerPlugin<GraphContext>[] = [],
): ApolloServer<GraphContext> {
  const format = formatError(log);
  return new ApolloServer<GraphContext>({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), checkSize(), ...plugins],
    parseOptions: { maxLexicalTokens: BOUNDS.tokens },
    validationRules: [fewFields],
    introspection: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: format,
  });
}

/** Serves the graph at /graphql. */
export async function serveApi(app: FastifyInstance, schema: GraphQLSchema, orm: MikroORM): Promise<void> {
  const drain = fastifyApolloDrainPlugin<GraphContext>(app);
  const server = makeApi(schema, (reference, error) => app.log.error({ reference, err: error }, 'A question failed.'), [drain]);
  await server.start();
  await app.register(fastifyApollo(server), { path: '/graphql', context: () => Promise.resolve(newContext(orm)) });
}
