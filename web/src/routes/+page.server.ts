import { loadComparison } from '#lib/charts/comparison/load-comparison.server.ts';
import { orSayUnreachable } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { loadStory } from '#lib/story/load-story.server.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const asked = { zones: state.zones, period: askPeriod(state.period), comparison: askComparison(state) };
  const [{ months, ...story }, comparison] = await Promise.all([orSayUnreachable(loadStory(asked)), loadComparison(state)]);
  return { comparison, shown: titleState(state, site.zones, months), story };
};
