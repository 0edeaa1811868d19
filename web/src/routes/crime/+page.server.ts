import { noteOf } from '#lib/charts/trend/groups.ts';
import { loadDomain } from '#lib/measures/load-domain.server.ts';
import type { PageServerLoad } from './$types';

/** How many records have no place says how good the figures are: that is on the page of quality. */
const OUTLINE = {
  domain: 'crime',
  lead: ['crime.recordedCrime', 'crime.antiSocialBehaviour', 'crime.monthlyCrimeRatePer1000'],
  elsewhere: ['crime.notLocatedShare'],
};

export const load: PageServerLoad = async ({ url, parent }) => {
  const { shown, lead, changed, also, usual, events, notFollowed } = await loadDomain(OUTLINE, url, (await parent()).site);
  return { shown, lead, changed, also, usual, events, notFollowed, note: noteOf('crime') };
};
