import { error } from '@sveltejs/kit';
import { loadComparison } from '#lib/charts/comparison/load-comparison.server.ts';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { findNotFollowed } from '#lib/kit/state/followed-controls.server.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { drawOutlines } from '#lib/map/outline.ts';
import { loadZoneStory } from '#lib/story/load-zone-story.server.ts';
import { describeHeads } from '#lib/zones/describe-heads.ts';
import { describeZone } from '#lib/zones/describe-zone.ts';
import { ZONE_HEADS } from '#lib/zones/zone-heads.query.ts';
import { ZONE } from '#lib/zones/zone.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, route }) => {
  // The page is of one zone: it asks nothing of the choice of zones.
  const { state } = readAddress(url.searchParams, []);
  const ofZone = { ...state, zones: [params.zone] };
  // The hub may refuse the figures of a zone that it does not know: the zone itself is asked first, so that the page says "no such zone".
  const [zone, figures] = await Promise.allSettled([
    orSayUnreachable(query(ZONE, { slug: params.zone })),
    Promise.all([
      orSayUnreachable(loadZoneStory(ofZone)),
      orSayUnreachable(query(ZONE_HEADS, { period: askPeriod(state.period) })),
      loadComparison(ofZone),
    ]),
  ]);
  if (zone.status === 'rejected' && !(zone.reason instanceof HubRefused)) throw zone.reason;
  // The hub takes other spellings of a slug as well; a page has one address.
  if (zone.status === 'rejected' || zone.value.zone?.slug !== params.zone) {
    error(404, 'There is no such zone', { next: `No zone is known as “${params.zone.slice(0, 60)}”.` });
  }
  if (figures.status === 'rejected') throw figures.reason;

  const [{ months, aimed, ...story }, heads, comparison] = figures.value;
  const head = describeHeads(heads, drawOutlines).find(({ slug }) => slug === params.zone);
  const { events, eventsNotShown, organisations } = describeZone(zone.value.zone);
  return {
    head,
    events,
    eventsNotShown,
    organisations,
    shown: titleState(state, [], months),
    comparison,
    story,
    notFollowed: findNotFollowed(route.id, aimed),
  };
};
