import { loadDomain } from '#lib/domain/load-domain.server.ts';
import { describeWhen } from '#lib/engagement/describe-when.ts';
import { loadDays } from '#lib/engagement/load-days.server.ts';
import { orFailed } from '#lib/graph/hub.server.ts';
import { readAddress } from '#lib/state/address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  // Waited for together: an answer that nobody waits for any more, because the other failed, would end the process.
  const [{ shown, groups, cards }, answered] = await Promise.all([
    loadDomain('engagement', url, site),
    orFailed('The days of attendances could not be read.', () => loadDays(state)),
  ]);
  const attendances = cards
    .flatMap((card) => ('chart' in card ? [card.chart] : []))
    .find(({ measure }) => measure.id === 'engagement.attendances');
  const when =
    answered === 'failed'
      ? answered
      : { card: describeWhen(answered.answer, state.view === 'table', attendances?.completeness), asked: answered.asked };
  return { shown, groups, when };
};
