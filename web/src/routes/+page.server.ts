import { loadComparison } from '#lib/comparison/load-comparison.server.ts';
import { orSayUnreachable } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/state/address.ts';
import { titleState } from '#lib/state/words.ts';
import { askPeriod } from '#lib/time/period.ts';
import { groupCards } from '#lib/trends/groups.ts';
import { loadTrends } from '#lib/trends/load-trends.server.ts';
import { PAGE_MEASURES } from '#lib/trends/page-measures.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const asked = { measures: PAGE_MEASURES, zones: state.zones, period: askPeriod(state.period) };
  const [{ months, cards }, comparison] = await Promise.all([orSayUnreachable(loadTrends(asked)), loadComparison(state)]);
  return {
    comparison,
    shown: titleState(state, site.zones, months),
    groups: groupCards(cards),
  };
};
