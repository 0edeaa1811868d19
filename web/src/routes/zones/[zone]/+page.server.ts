import { error } from '@sveltejs/kit';
import { loadComparison } from '#lib/charts/comparison/load-comparison.server.ts';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { groupCards } from '#lib/charts/trend/groups.ts';
import { loadTrends } from '#lib/charts/trend/load/load-trends.server.ts';
import { PAGE_MEASURES } from '#lib/charts/trend/load/page-measures.ts';
import { describeZone } from '#lib/zones/describe-zone.ts';
import { ZONE } from '#lib/zones/zone.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  // The page is of one zone: it asks nothing of the choice of zones.
  const { state } = readAddress(url.searchParams, []);
  const zones = [params.zone];
  // The hub may refuse the figures of a zone that it does not know: the zone itself is asked first, so that the page says "no such zone".
  const [zone, figures] = await Promise.allSettled([
    orSayUnreachable(query(ZONE, { slug: params.zone })),
    Promise.all([
      orSayUnreachable(loadTrends({ measures: PAGE_MEASURES, zones, period: askPeriod(state.period), comparison: askComparison(state) })),
      loadComparison({ ...state, zones }),
    ]),
  ]);
  if (zone.status === 'rejected' && !(zone.reason instanceof HubRefused)) throw zone.reason;
  // The hub takes other spellings of a slug as well; a page has one address.
  if (zone.status === 'rejected' || zone.value.zone?.slug !== params.zone) {
    error(404, 'There is no such zone', { next: `No zone is known as “${params.zone.slice(0, 60)}”.` });
  }
  if (figures.status === 'rejected') throw figures.reason;

  const [{ months, cards }, comparison] = figures.value;
  return {
    zone: describeZone(zone.value.zone),
    shown: titleState(state, [], months),
    comparison,
    groups: groupCards(cards),
  };
};
