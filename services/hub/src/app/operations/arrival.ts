// Decides how long a request may take to arrive, how many connections there may be, and what is answered to what never became a request.

import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { FastifyHttpOptions, FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Server } from 'node:http';
import { newRequestId, REQUEST_ID } from './request-id.ts';
import { headersOfPlainAnswer } from './security-headers.ts';

/** How long a request may take to arrive whole, its head and its body, in milliseconds. */
export const ARRIVES_WITHIN_MS = 30_000;

/** How long its head may take, in milliseconds. */
const HEAD_WITHIN_MS = 10_000;

/** How often connections are looked at, in milliseconds: a request is late by this much at most. */
const LOOK_EVERY_MS = 1000;

/** The most connections at once; a proxy needs a few dozen. More are closed as they come. */
export const MOST_CONNECTIONS = 1000;

/** Connections whose request was answered before all of it had arrived: nothing more may be said on them when the rest is late. */
const answeredEarly = new WeakSet<Socket>();

/** Notes which requests were answered early. */
export function noteEarlyAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', ({ raw }, _, done) => {
    if (raw.complete) answeredEarly.delete(raw.socket);
    else answeredEarly.add(raw.socket);
    done();
  });
}

interface Fault extends Error {
  readonly code?: string;
}

type ArrivalOptions = Pick<FastifyHttpOptions<Server>, 'http'> & Pick<FastifyServerOptions, 'requestTimeout' | 'clientErrorHandler'>;

/**
 * How Node's server waits for requests, on every route.
 * @param withinMs how long a request may take to arrive, in milliseconds
 * @param onRefused called with the code of what was answered to a connection that sent no request
 */
export function boundArrival(withinMs: number, onRefused: (code: string) => void): ArrivalOptions {
  return {
    requestTimeout: withinMs,
    http: { headersTimeout: Math.min(HEAD_WITHIN_MS, withinMs), connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, withinMs) },
    clientErrorHandler(fault: Fault, socket: Socket) {
      const { status, code, words } = refusalOf(fault, withinMs);
      if (fault.code === 'ECONNRESET' || !socket.writable || answeredEarly.has(socket)) {
        socket.destroy(fault);
        return;
      }
      onRefused(code);
      // A part of another answer may be on its way already; then nothing more may be said.
      if (socket.bytesWritten === 0 || !isAnswering(socket)) socket.write(plainAnswer(status, code, words));
      socket.destroySoon();
    },
  };
}

/** Whether an answer has begun on a connection and has not ended. */
function isAnswering(socket: Socket & { _httpMessage?: { headersSent: boolean } | null }): boolean {
  return socket._httpMessage?.headersSent === true;
}

function refusalOf({ code }: Fault, withinMs: number): { status: number; code: string; words: string } {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return {
      status: 408,
      code: 'REQUEST_TOO_SLOW',
      words: `The request did not arrive whole within ${Math.ceil(withinMs / 1000)} seconds. Send it again.`,
    };
  if (code === 'HPE_HEADER_OVERFLOW')
    return {
      status: 431,
      code: 'HEADERS_TOO_LARGE',
      words: 'The headers of the request are larger than 16 kB. Send fewer or shorter ones.',
    };
  return { status: 400, code: 'NOT_HTTP', words: 'What was sent is no request of HTTP. Check the address and the program that sent it.' };
}

function plainAnswer(status: number, code: string, words: string): string {
  const requestId = newRequestId();
  const body = JSON.stringify({ statusCode: status, code, message: words, requestId });
  const headers = {
    ...headersOfPlainAnswer,
    [REQUEST_ID]: requestId,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${head.join('')}\r\n${body}`;
}
