import { drawCard } from '#lib/charts/still.server.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { framePeriod } from '#lib/page/period-frame.ts';
import { askPeriod, readPeriod } from '#lib/time/period.ts';
import { groupCards } from '#lib/trends/groups.ts';
import { readTrends } from '#lib/trends/read-trends.ts';
import { TRENDS } from '#lib/trends/trends.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const read = readPeriod(url.searchParams);
  const answer = await orSayUnreachable(query(TRENDS, { where: { period: askPeriod(read.period) } }));
  const charts = readTrends(answer);
  return {
    frame: framePeriod(read, answer.hub, charts[0]?.months ?? []),
    groups: groupCards(charts.map(drawCard)),
  };
};
