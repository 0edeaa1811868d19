import { loadDomain } from '#lib/measures/load-domain.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { shown, groups } = await loadDomain('crime', url, (await parent()).site);
  return { shown, groups };
};
