import type { FailedCard } from '#lib/cards/contract.ts';
import { loadTrends } from '#lib/charts/trend/load/load-trends.server.ts';
import type { TrendCard } from '#lib/charts/trend/trend-card.ts';
import { HubRefused } from '#lib/graph/errors.ts';
import { may, seesOwnAlone } from '#lib/graph/viewer.server.ts';
import type { ImportTimesQuery } from '#lib/graph/generated/graphql.ts';
import { orFailed, orProtected, orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { logFault } from '#lib/graph/log.server.ts';
import { gatherReturns } from '#lib/quality/gather-returns.server.ts';
import { listIllustrative } from '#lib/quality/illustrative.ts';
import { tellFreshness, tellImports } from '#lib/quality/imports.ts';
import { layoutPoliceMonths } from '#lib/quality/police-months.ts';
import { FAULT_MESSAGES, HOLDINGS, IMPORT_TIMES } from '#lib/quality/quality.query.ts';
import { findReturnSentence, layoutReturns, listReturns } from '#lib/quality/return-calendar.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { titleState } from '#lib/kit/state/words.ts';
import { addMonths, monthOfDate } from '#lib/kit/time/month.ts';
import { askPeriod } from '#lib/kit/time/period.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { state } = readAddress(url.searchParams, []);
  const [held, messages, times, notLocated] = await Promise.all([
    orSayUnreachable(query(HOLDINGS, { where: { period: askPeriod(state.period) } })),
    may('ROW_FAULTS') ? orSayUnreachable(orProtected(query(FAULT_MESSAGES, {}))) : ('protected' as const),
    askTimes(),
    orFailed('How many records of the police have no place could not be read.', () => loadNotLocated(state)),
  ]);
  const { period, asAt } = held.combined;
  const [from, before] = [monthOfDate(period.start), monthOfDate(period.end)];
  const returns = await orSayUnreachable(gatherReturns(from, before));
  return {
    shown: titleState(state, [], [from, addMonths(before, -1)]),
    returns: returns && {
      sentence: findReturnSentence(returns),
      areIllustrative: returns.some(({ illustrative }) => illustrative),
      areOwn: seesOwnAlone(),
      tables: layoutReturns(returns),
      missing: listReturns(returns, 'MISSING'),
      corrected: listReturns(returns, 'CORRECTED'),
    },
    freshness: tellFreshness(held.uploads.nodes, asAt),
    imports: tellImports(held.uploads.nodes, { times, messages }),
    importsNotShown: held.uploads.totalCount - held.uploads.nodes.length,
    police: layoutPoliceMonths(held.forceMonths.nodes, held.hub.latestMonth),
    notLocated,
    illustrative: listIllustrative(held.measures),
  };
};

/** How many records of the police have no place: how far figures of zones may be believed. */
async function loadNotLocated({ period }: ViewState): Promise<(TrendCard | FailedCard)[]> {
  const asked = { measures: ['crime.notLocatedShare'], zones: undefined, period: askPeriod(period), comparison: null };
  return (await orSayUnreachable(loadTrends(asked))).cards;
}

/** When imports came; undefined when the hub refuses to say, so that the rest of the page still stands. */
async function askTimes(): Promise<ImportTimesQuery | undefined> {
  try {
    return await orSayUnreachable(query(IMPORT_TIMES, {}));
  } catch (fault) {
    if (!(fault instanceof HubRefused)) throw fault;
    logFault('The times of imports are not shown.', fault);
    return undefined;
  }
}
