// Decides what kind of thing a request asks for: by it is decided how whoever may not have it is answered.

import type { FastifyRequest } from 'fastify';

/** An operation of the API, a file that a program may get, a page, its data, or what anybody needs to sign in. */
export type AskedFor = 'OPERATION' | 'FILE' | 'PAGE' | 'PAGE_DATA' | 'OPEN';

/** Pages that are for whoever has not signed in, too: of signing in, and what is said of the site itself. */
const OPEN_PAGES = /^\/(?:(?:sign-in|link)(?:\/|$)|(?:privacy|accessibility)$)/;

/** What every page is made of, the same for everybody. */
const ASSETS = /^\/(_app\/|favicon\.svg$|robots\.txt$)/;

const FILES = /\.(csv|svg|xlsx|png|json|parquet)$/;
const DATA = '/__data.json';

/** @param request one of the API or of the dashboard */
export function askedFor({ url, routeOptions }: FastifyRequest): AskedFor {
  if (routeOptions.url === '/graphql') return 'OPERATION';
  const [path = ''] = url.split('?');
  const page = path.endsWith(DATA) ? path.slice(0, -DATA.length) : path;
  if (ASSETS.test(path) || OPEN_PAGES.test(page)) return 'OPEN';
  if (page !== path) return 'PAGE_DATA';
  return FILES.test(path) ? 'FILE' : 'PAGE';
}

/** Whether it is the same for everybody, so that nobody is looked up for it. */
export const isAsset = ({ url }: Pick<FastifyRequest, 'url'>): boolean => ASSETS.test(url);
