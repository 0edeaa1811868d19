// Decides which paths are taken: those that mean what they say. What stands in front of a page looks at the path as it came, and the page at the path as a browser
// would have written it; where the two differ, one could be asked for under the name of another.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from './refusal.ts';

/** Refuses, before anything else is looked at, a path with steps, backslashes or signs in it that a browser would have resolved. Browsers send none. */
export function checkPath(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isPlain(request)) done();
    else
      void refuse(request, reply, {
        status: 400,
        code: 'PATH_NOT_PLAIN',
        words: 'The address has steps such as .. or signs in it that no browser sends. Write it as a browser shows it.',
      });
  });
}

/** Nothing in such a path could be resolved, so that it need not be tried. */
const SURELY_PLAIN = /^[\w/-]*$/;

function isPlain({ url }: FastifyRequest): boolean {
  const [path = ''] = url.split(/[?#]/, 1);
  if (SURELY_PLAIN.test(path)) return true;
  const base = 'http://hub';
  return URL.canParse(`${base}${path}`) && new URL(`${base}${path}`).href === `${base}${path}`;
}
