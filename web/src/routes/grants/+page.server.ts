import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { describeGrants } from '#lib/grants/grants-page.ts';
import { GRANTS } from '#lib/grants/grants.query.ts';
import { askHeldMonths } from '#lib/grants/held-period.ts';
import { readAddress } from '#lib/state/address.ts';
import { askWhere } from '#lib/state/ask.ts';
import { titleState } from '#lib/state/words.ts';
import { askPeriod } from '#lib/time/period.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const answer = await orSayUnreachable(
    query(GRANTS, { where: askWhere(state), period: askPeriod(state.period), held: askHeldMonths(site) }),
  );
  const money = describeGrants(answer, state.zones === undefined);
  return { money, shown: titleState(state, site.zones, money.months), allZones: state.zones === undefined };
};
