// Decides what leaves compressed: all that is long enough to gain by it, below Fastify, so that pages and answers leave by the same door.

import compression from 'compression';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compress = compression();

/** Length from which compression gains, in characters; the least that the compressor works for, in bytes, is the same. */
const WORTHWHILE = 1024;

/** Compresses whatever is sent from now on, as far as the request allows. */
export function compressReply(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  compress(request.raw as never, reply.raw as never, done);
}

/** Compresses an answer that is about to be sent; a short one leaves as it is, with what caches must know. */
export function compressAnswer(request: FastifyRequest, reply: FastifyReply, answer: string, done: () => void): void {
  if (answer.length < WORTHWHILE && Buffer.byteLength(answer) < WORTHWHILE) {
    reply.header('vary', 'Accept-Encoding');
    done();
  } else compressReply(request, reply, done);
}
