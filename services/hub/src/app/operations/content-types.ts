// Decides in which encoding a body may be sent: UTF-8, as it is. Anything else would be read as what it is not.

import type { FastifyInstance } from 'fastify';
import { refuse, type Refusal } from './refusal.ts';

const CHARSET = /;\s*charset\s*=\s*(?:"([^"]*)"|([^;\s]*))/gi;
const UTF_8 = /^utf-?8$/i;

/** Refuses bodies in other encodings with 415, on every route, before they are read. */
export function checkContentType(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { 'content-type': type = '', 'content-encoding': encoding } = request.headers;
    const refusal = refusalOf(type, encoding);
    if (refusal) void refuse(request, reply, refusal);
    else done();
  });
}

function refusalOf(type: string, encoding: string | undefined): Refusal | null {
  // As nearly every body is sent: as JSON, or none.
  if (encoding === undefined && (type === 'application/json' || type === '')) return null;
  const charsets = [...type.matchAll(CHARSET)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  if (!charsets.every((charset) => UTF_8.test(charset)))
    return {
      status: 415,
      code: 'CHARSET_NOT_READ',
      words: 'The body is said to be in another encoding than UTF-8. Send it in UTF-8, and say charset=utf-8 or nothing.',
    };
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return {
      status: 415,
      code: 'ENCODING_NOT_READ',
      words: 'The body is said to be compressed, which the hub does not read. Send it as it is, without Content-Encoding.',
    };
  return null;
}
