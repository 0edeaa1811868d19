import { describeConcerns } from '#lib/concerns/describe-concerns.ts';
import { loadOpenConcerns } from '#lib/concerns/load-open-concerns.server.ts';
import { readAddress } from '#lib/state/address.ts';
import { nameZones } from '#lib/state/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const { answer } = await loadOpenConcerns(state);
  return { list: describeConcerns(answer), of: nameZones(state.zones, site.zones) };
};
