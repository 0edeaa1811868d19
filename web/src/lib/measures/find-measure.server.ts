// Decides which measure a page is about: the one that its address names, or has named before, and then the address is shown as it is now.
import { error, redirect } from '@sveltejs/kit';
import type { CatalogueQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { CATALOGUE } from './catalogue.query.ts';

/**
 * The measure of an address, as the catalogue tells of it; an error page where there is none.
 * @param url The address itself. An earlier identifier in it leads on to the same place by today's.
 */
export async function findMeasure(id: string, url: URL): Promise<CatalogueQuery['measures'][number]> {
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  const measure = measures.find((each) => each.id === id);
  if (measure) return measure;
  const renamed = measures.find(({ formerIds }) => formerIds.includes(id));
  if (renamed) redirect(308, `${url.pathname.replace(`/${id}`, `/${renamed.id}`)}${url.search}`);
  error(404, 'There is no such measure', {
    next: `No measure is known as “${id.slice(0, 60)}”. The page of measures lists all that there are.`,
  });
}
