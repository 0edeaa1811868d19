import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { CATALOGUE } from '#lib/measures/catalogue.query.ts';
import { groupByDomain } from '#lib/measures/domains.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  return { groups: groupByDomain(measures), count: measures.length };
};
