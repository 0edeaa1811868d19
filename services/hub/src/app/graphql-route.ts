// Decides how operations come and go over HTTP: the body is looked up before it is read, and who goes away is no longer answered.

import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/index.ts';
import type { DataVersion } from '../database/index.ts';
import { compressAnswer } from './compress.ts';
import type { AnswerableContext, GraphqlHandler, GraphqlReply } from './graphql-handler.ts';
import { accountOf } from './rate-limit.ts';
import type { CachedResponse } from '../graphql/index.ts';

/** What is known of an operation before its body is read. */
interface Looked {
  readonly version: DataVersion | null;
  readonly key: string;
  readonly kept: CachedResponse | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    looked: Looked | null;
  }
}

/** Headers that Apollo looks at: whether it answers at all, and in which format. */
const headersThatMatter = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** The path of the API. */
const PATH = '/graphql';

/**
 * Serves operations at /graphql.
 * @param isOwnOrigin whether pages of an origin are the hub's own
 * @param viewerOf for whom a request is answered
 */
export function serveOperations<Context extends AnswerableContext>(
  graph: FastifyInstance,
  handler: GraphqlHandler<Context>,
  isOwnOrigin: (origin: string) => boolean,
  viewerOf: (request: FastifyRequest) => Viewer,
): void {
  const look = (request: FastifyRequest, body: string, then: () => void) => {
    const lookUp = (version: DataVersion | null) => {
      const key = keyOf(request, body);
      request.looked = { version, key, kept: handler.find(version, viewerOf(request), key) };
      then();
    };
    const known = handler.knownVersion;
    if (known) lookUp(known);
    else void handler.version().then(lookUp);
  };

  graph.decorateRequest('looked', null);
  const readJson = graph.getDefaultJsonParser('error', 'error');
  graph.removeContentTypeParser('application/json');
  graph.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    look(request, body, () => {
      if (request.looked?.kept) done(null, null);
      else void readJson(request, body, done);
    });
  });
  graph.addHook('preValidation', (request, _, done) => {
    if (request.looked) done();
    else look(request, '', done);
  });
  graph.addHook('onSend', (request, reply, payload, done) => {
    if (typeof payload === 'string') compressAnswer(request, reply, payload, () => done(null, payload));
    else done(null, payload);
  });

  graph.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: PATH,
    handler: async (request, reply) => {
      const { version, key, kept } = request.looked as Looked;
      const viewer = viewerOf(request);
      const account = accountOf(viewer, request.ip);
      if (viewer.isSignedIn) void reply.header('cache-control', 'private, no-store');
      if (kept) return send(reply, await handler.give(kept, version, viewer, account));
      const operation = {
        method: request.method,
        search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
        headers: headersOf(request),
        viewer,
        account,
        body: request.body,
        key,
        isPage: false,
        foreignOrigin: foreignOriginOf(request, isOwnOrigin),
      };
      return send(reply, await handler.answer(operation, version, whenGone(reply)));
    },
  });
}

function send(reply: FastifyReply, { status, headers, body, faultCode }: GraphqlReply): FastifyReply {
  reply.faultCode = faultCode;
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.code(status).send(body);
}

/** The site whose page sends a request; null for the hub's own and for programs. A browser that leaves out the origin still says whether it is another site. */
function foreignOriginOf({ headers }: FastifyRequest, isOwnOrigin: (origin: string) => boolean): string | null {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined) return isOwnOrigin(origin) ? null : origin;
  return site === 'cross-site' || site === 'same-site' ? 'another site' : null;
}

/** Whether a request is an operation of the API, whose answer is compressed when it is known. */
export function isOperation({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === PATH;
}

/** Aborted when the connection closes before the answer was sent. */
function whenGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

function keyOf({ method, url, headers }: FastifyRequest, body: string): string {
  return `${method} ${url}\n${headersThatMatter.map((name) => String(headers[name])).join('\n')}\n${body}`;
}
