import { orFailed } from '#lib/graph/hub.server.ts';
import { describeFlow } from '#lib/grants/describe-flow.ts';
import { describeGrants } from '#lib/grants/grants-page.ts';
import { loadGrants, loadMoneyBar } from '#lib/grants/load-grants.server.ts';
import { loadOtherMonths } from '#lib/measures/load-other-months.server.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { namePlace, titleState } from '#lib/kit/state/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const { answer, asked } = await loadGrants(state, site);
  const place = namePlace(state.zones, site.zones);
  const money = describeGrants(answer, state.zones === undefined, place);
  const bar = await orFailed('What became of the money of rounds could not be read.', () => loadMoneyBar(answer, state, site));
  const flow = await orFailed('The flow of money could not be drawn.', () => describeFlow(answer, place));
  const otherMonths = await loadOtherMonths(state.period, money.months, 'grants');
  return { money, bar, flow, asked, otherMonths, shown: titleState(state, site.zones, money.months), allZones: state.zones === undefined };
};
