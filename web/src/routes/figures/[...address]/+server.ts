import { isHttpError } from '@sveltejs/kit';
import { readFigures, readPath } from '#lib/charts/trend/cursor/figures.server.ts';
import type { RequestHandler } from './$types';

/**
 * The figures of a chart in one state of the data: they never change. Every address below is answered here, so that whatever is wrong with it is said in
 * words alone, and is kept by nobody.
 */
export const GET: RequestHandler = async ({ params, url }) => {
  try {
    const json = await readFigures(readPath(params.address), url.searchParams);
    return new Response(json, { headers: { 'content-type': 'application/json', 'cache-control': 'private, max-age=86400, immutable' } });
  } catch (fault) {
    if (!isHttpError(fault)) throw fault;
    const { message, next } = fault.body;
    return new Response([message, next].filter(Boolean).join('\n\n'), {
      status: fault.status,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  }
};
