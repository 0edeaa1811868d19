import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { CATALOGUE } from '#lib/measures/catalogue.query.ts';
import { listShownByZone } from '#lib/measures/listed.ts';
import { drawScoreTable } from '#lib/scorecard/draw-score-table.ts';
import { layoutScorecard } from '#lib/scorecard/scorecard-layout.ts';
import { sayUsual } from '#lib/scorecard/say-usual.ts';
import { SCORECARD } from '#lib/scorecard/scorecard.query.ts';
import { linkTo, readAddress, writeQuery } from '#lib/kit/state/address.ts';
import { withOwn } from '#lib/kit/state/own-keys.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  const variables = { measures: listShownByZone(measures), zones: state.zones ? [...state.zones] : null, period: askPeriod(state.period) };
  const { trends } = await orSayUnreachable(query(SCORECARD, variables));
  const months = (trends[0]?.points ?? []).flatMap(({ period }) => period.month ?? []);
  const zones = [...new Set(trends.map(({ zone }) => zone?.name ?? 'All zones'))];
  const linkToMeasure = (id: string) => linkTo(resolve('/measures/[id=measure]', { id }), state);
  const onlyUnusual = url.searchParams.get('only') === 'unusual';
  return {
    onlyUnusual,
    toggle: `${url.pathname}${withOwn(writeQuery(state), onlyUnusual ? '' : 'only=unusual')}`,
    shown: titleState(state, site.zones, months),
    groups: layoutScorecard(trends).map(({ domain, heading, items }) => ({
      domain,
      heading,
      usual: sayUsual(items),
      table: drawScoreTable(items, { zones, caption: `${heading}: the latest figure of each measure`, linkTo: linkToMeasure }),
    })),
  };
};
