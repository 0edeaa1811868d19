// Decides what is answered when a request fails outside the graph: in words where it can be mended, else masked under the name of the request.

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HubError } from '../../kernel/index.ts';
import { isForReader, refuse, type Refusal } from './refusal.ts';
import { headersOfPlainAnswer, putHeaders } from './security-headers.ts';
import { REQUEST_ID } from './request-id.ts';

/** Says what Fastify refuses, and masks whatever nobody foresaw. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => refuse(request, reply, sayError(error, request)));
}

/** For requests whose address cannot be read: no route and no hook has them. */
export function answerUnreadable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  putHeaders(reply.raw, { ...headersOfPlainAnswer, [REQUEST_ID]: request.id });
  const { status, code, words } = sayError(error, request);
  void reply.code(status);
  if (isForReader(request)) void reply.type('text/plain; charset=utf-8').send(`${words}\n`);
  else void reply.type('application/json; charset=utf-8').send({ statusCode: status, code, message: words, requestId: request.id });
}

/** What Fastify refuses before a route runs, in our words. */
const FRAMEWORK_REFUSALS: Readonly<Record<string, Omit<Refusal, 'status'>>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'NOT_JSON', words: 'The body is not valid JSON. Send an object with the field query.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'NOT_JSON', words: 'The body is empty. Send an object of JSON.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'CONTENT_TYPE_NOT_READ',
    words: 'Unsupported Media Type: bodies of that content type are not read here. Send JSON, as application/json.',
  },
  FST_ERR_BAD_URL: {
    code: 'ADDRESS_NOT_READ',
    words: 'The address cannot be read: in it, % is followed by two digits of a code, such as %20 for a space. Check the address.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'BODY_TOO_LARGE', words: 'Request body is too large. Send less at once.' },
};

function sayError(error: FastifyError | Error, request: FastifyRequest): Refusal {
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (error instanceof HubError) return { status: 503, code: error.code, words: error.message };
  const refusal = 'code' in error ? FRAMEWORK_REFUSALS[error.code] : undefined;
  if (refusal) return { status, ...refusal };
  if (status < 500 && 'code' in error) return { status, code: error.code, words: error.message };
  request.log.error({ event: 'fault', err: error }, 'A request failed.');
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    words: `Something went wrong in the hub. Try again; if it stays, tell the administrator the reference ${request.id}.`,
  };
}
