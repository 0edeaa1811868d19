import { loadDomain } from '#lib/domain/load-domain.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { shown, groups } = await loadDomain('crime', url, (await parent()).site);
  return { shown, groups };
};
