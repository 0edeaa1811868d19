// Decides which questions over HTTP are answered from what is kept: the same words, sent alike, while the data is what it was.

import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { DataVersion } from '../provenance/index.ts';
import { compressAnswer } from './compress.ts';
import type { DataWatch } from './data-watch.ts';
import { EVERYONE, type KeptAnswer, type KeptAnswers } from './kept-answers.ts';

/** What is known of a request while it is answered. */
export interface Questioning {
  readonly version: DataVersion;
  /** What is asked, for whom and how: equal for requests that have one answer. */
  readonly question: string;
  readonly kept: KeptAnswer | undefined;
  /** Whether its answer may be kept: one to a query, whole and without an error. */
  mayBeKept: boolean;
}

/** A context that knows the request that it is for. */
export interface WithQuestioning {
  readonly questioning?: Questioning | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    questioning: Questioning | null;
  }
}

/** Headers that Apollo looks at: whether it answers at all, and in which format. */
const headersThatMatter = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** Answers from what is kept, before anything of a question is read, and keeps answers as they leave. To be called where the API is served. */
export function keepAnswers(graph: FastifyInstance, watch: DataWatch, answers: KeptAnswers): void {
  const begin = (request: FastifyRequest, body: string, then: (error: Error | null) => void) => {
    const ask = (version: DataVersion) => {
      const question = questionOf(request, body);
      const kept = watch.isCurrent(version) ? answers.find(question) : undefined;
      request.questioning = { version, question, kept, mayBeKept: false };
      then(null);
    };
    const known = watch.known();
    if (known) ask(known);
    else watch.read().then(ask, then);
  };

  graph.decorateRequest('questioning', null);
  const readJson = graph.getDefaultJsonParser('error', 'error');
  graph.removeContentTypeParser('application/json');
  graph.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    begin(request, body, (error) => {
      if (error || request.questioning?.kept) done(error, null);
      else void readJson(request, body, done);
    });
  });
  graph.addHook('preValidation', (request, reply, done) => {
    const send = (error: Error | null) => {
      const kept = request.questioning?.kept;
      if (error || !kept) done(error ?? undefined);
      else void reply.header('content-type', kept.contentType).send(kept.body);
    };
    if (request.method === 'GET') begin(request, '', send);
    else send(null);
  });
  graph.addHook('onSend', (request, reply, payload, done) => {
    const { questioning } = request;
    if (questioning?.mayBeKept && reply.statusCode === 200 && typeof payload === 'string' && watch.isCurrent(questioning.version))
      answers.keep(questioning.question, { contentType: String(reply.getHeader('content-type')), body: payload });
    if (typeof payload === 'string') compressAnswer(request, reply, payload, () => done(null, payload));
    else done(null, payload);
  });
}

/** Whether a request is a question to the API, whose answer is compressed when it is known. */
export function isQuestion({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === '/graphql';
}

/** Says of each answer whether it may be kept. */
export function noteWhatMayBeKept<Context extends WithQuestioning>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue: { questioning }, operation, response: { body } }) {
          if (questioning)
            questioning.mayBeKept = operation?.operation === OperationTypeNode.QUERY && body.kind === 'single' && !body.singleResult.errors;
          return Promise.resolve();
        },
      }),
  };
}

function questionOf({ method, url, headers }: FastifyRequest, body: string): string {
  return `${EVERYONE}\n${method} ${url}\n${headersThatMatter.map((name) => String(headers[name])).join('\n')}\n${body}`;
}
