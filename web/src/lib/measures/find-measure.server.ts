import { error } from '@sveltejs/kit';
import type { CatalogueQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { CATALOGUE } from './catalogue.query.ts';

/** The measure of an address, as the catalogue tells of it; an error page where there is none. */
export async function findMeasure(id: string): Promise<CatalogueQuery['measures'][number]> {
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  const measure = measures.find((each) => each.id === id);
  if (!measure) {
    error(404, 'There is no such measure', {
      next: `No measure is known as “${id.slice(0, 60)}”. The page of measures lists all that there are.`,
    });
  }
  return measure;
}
