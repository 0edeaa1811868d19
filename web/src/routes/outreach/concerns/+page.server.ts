import { may, notForRole } from '#lib/graph/viewer.server.ts';
import { describeConcerns } from '#lib/outreach/describe-concerns.ts';
import { loadOpenConcerns } from '#lib/outreach/load-open-concerns.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { nameZones } from '#lib/kit/state/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  if (!may('CONCERN_ROWS')) notForRole('Concerns are not shown to you one by one.', 'Ask a programme officer about one of them.');
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const { answer } = await loadOpenConcerns(state);
  return { list: describeConcerns(answer), of: nameZones(state.zones, site.zones) };
};
