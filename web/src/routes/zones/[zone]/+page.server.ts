import { error } from '@sveltejs/kit';
import { drawCard } from '#lib/charts/still.server.ts';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { framePeriod } from '#lib/page/period-frame.ts';
import { askPeriod, readPeriod } from '#lib/time/period.ts';
import { groupCards } from '#lib/trends/groups.ts';
import { readTrends } from '#lib/trends/read-trends.ts';
import { TRENDS } from '#lib/trends/trends.query.ts';
import { describeZone } from '#lib/zones/describe-zone.ts';
import { ZONE } from '#lib/zones/zone.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const read = readPeriod(url.searchParams);
  const trends = query(TRENDS, { where: { period: askPeriod(read.period), zone: { in: [params.zone] } } });
  // The hub may refuse the figures of a zone that it does not know: the zone itself is asked first, so that the page says "no such zone".
  const [zone, figures] = await Promise.allSettled([orSayUnreachable(query(ZONE, { slug: params.zone })), orSayUnreachable(trends)]);
  if (zone.status === 'rejected' && !(zone.reason instanceof HubRefused)) throw zone.reason;
  if (zone.status === 'rejected' || !zone.value.zone) {
    error(404, 'There is no such zone', { next: `No zone is known as “${params.zone.slice(0, 60)}”.` });
  }
  if (figures.status === 'rejected') throw figures.reason;

  const described = describeZone(zone.value.zone);
  const charts = readTrends(figures.value, described.events);
  return {
    zone: described,
    frame: framePeriod(read, figures.value.hub, charts[0]?.months ?? []),
    groups: groupCards(charts.map(drawCard)),
  };
};
