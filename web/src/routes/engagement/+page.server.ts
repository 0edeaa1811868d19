import { loadDomain } from '#lib/domain/load-domain.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => loadDomain('engagement', url, (await parent()).site);
