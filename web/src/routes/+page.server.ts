import { loadComparison } from '#lib/charts/comparison/load-comparison.server.ts';
import { orSayUnreachable } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { findNotFollowed } from '#lib/kit/state/followed-controls.server.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { loadFirstScreen } from '#lib/story/load-first-screen.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent, route }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const [{ months, aimed, ...screen }, comparison] = await Promise.all([orSayUnreachable(loadFirstScreen(state)), loadComparison(state)]);
  return { comparison, shown: titleState(state, site.zones, months), screen, notFollowed: findNotFollowed(route.id, aimed) };
};
