// Decides what the page of a domain holds: a card for each of its measures, in every zone of the address.
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { CATALOGUE } from './catalogue.query.ts';
import { listShownByZone } from './listed.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { askComparison } from '#lib/kit/state/ask.ts';
import type { Site } from '#lib/kit/state/site.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import { loadTrends } from '#lib/charts/trend/load/load-trends.server.ts';
import { groupCards } from '#lib/charts/trend/groups.ts';

/** Loads the cards of a domain. @throws the page that says so when the hub is out of reach or empty */
export async function loadDomain(domain: string, url: URL, site: Site) {
  const { state } = readAddress(url.searchParams, site.zones);
  const { measures } = await orSayUnreachable(query(CATALOGUE, {}));
  const ids = listShownByZone(measures.filter((measure) => measure.domain === domain));
  const { months, cards, charts } = await orSayUnreachable(
    loadTrends({ measures: ids, zones: state.zones, period: askPeriod(state.period), comparison: askComparison(state) }),
  );
  return { charts, shown: titleState(state, site.zones, months), groups: groupCards(cards) };
}
