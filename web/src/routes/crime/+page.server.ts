import { noteOf } from '#lib/charts/trend/groups.ts';
import { loadDomain } from '#lib/measures/load-domain.server.ts';
import type { PageServerLoad } from './$types';

/** How many records have no place says how good the figures are: that is on the page of quality. */
const OUTLINE = {
  domain: 'crime',
  words:
    'Crime figures are background. They do not measure what partners did. Incidents of anti-social behaviour are counted apart from crimes. A month without a file is a gap, not a month without crime.',
  lead: ['crime.recordedCrime', 'crime.antiSocialBehaviour', 'crime.monthlyCrimeRatePer1000'],
  elsewhere: ['crime.notLocatedShare'],
};

export const load: PageServerLoad = async ({ url, parent }) => {
  const { charts: _, ...page } = await loadDomain(OUTLINE, url, (await parent()).site);
  return { ...page, note: noteOf('crime') };
};
