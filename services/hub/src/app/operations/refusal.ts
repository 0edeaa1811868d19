// Decides how a request is refused that never reaches the API or a page: in a sentence, in the form that whoever asks reads, and counted.

import type { FastifyReply, FastifyRequest } from 'fastify';

/** Why a request is refused. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  readonly code: string;
  /** What is wrong and what to do, for people. */
  readonly words: string;
}

declare module 'fastify' {
  interface FastifyReply {
    /** The code of what was refused or went wrong; null while nothing was. */
    faultCode: string | null;
  }
}

/** Answers with a refusal: as an error of GraphQL to operations, as text to browsers that open a page, else as JSON. */
export function refuse(request: FastifyRequest, reply: FastifyReply, { status, code, words }: Refusal): FastifyReply {
  reply.faultCode = code;
  const requestId = request.id;
  void reply.code(status);
  // What is still on its way is not waited for.
  if (!request.raw.complete) void reply.header('connection', 'close');
  if (request.routeOptions.url === '/graphql')
    return reply.type('application/json; charset=utf-8').send({ errors: [{ message: words, extensions: { code, requestId } }] });
  if (isForReader(request)) return reply.type('text/plain; charset=utf-8').send(`${words}\n`);
  return reply.type('application/json; charset=utf-8').send({ statusCode: status, code, message: words, requestId });
}

/** Whether a browser opens a page: a person reads the answer. */
export function isForReader({ headers }: FastifyRequest): boolean {
  return /^\s*text\/html\b/i.test(headers.accept ?? '');
}
