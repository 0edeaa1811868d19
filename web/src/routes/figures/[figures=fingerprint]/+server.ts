import { error } from '@sveltejs/kit';
import { findFigures } from '#lib/charts/trend/live/figures.server.ts';
import type { RequestHandler } from './$types';

/** The figures of a chart that a page has shown. They are what they are: a page with others asks for others. */
export const GET: RequestHandler = ({ params }) => {
  const chart = findFigures(params.figures);
  if (!chart) error(404, 'The figures of this chart are no longer at hand. Load the page again.');
  return Response.json(chart, { headers: { 'cache-control': 'private, max-age=86400, immutable' } });
};
