import { resolve } from '$app/paths';
import { loadDomain } from '#lib/measures/load-domain.server.ts';
import { Kept } from '#lib/drawing/kept.ts';
import { describeWhen, type WhenCard } from '#lib/engagement/describe-when.ts';
import { loadDays } from '#lib/engagement/load-days.server.ts';
import { loadMadeOf } from '#lib/engagement/load-made-of.server.ts';
import { onceFor } from '#lib/graph/answers.ts';
import type { AttendanceDaysQuery } from '#lib/graph/generated/graphql.ts';
import { orFailed } from '#lib/graph/hub.server.ts';
import { linkTo, readAddress } from '#lib/kit/state/address.ts';
import { namePlace } from '#lib/kit/state/words.ts';
import type { PageServerLoad } from './$types';

const OUTLINE = {
  domain: 'engagement',
  words:
    'What partners hold in the zones, and who comes. Attendances are person-visits, never people; the same family counts once a month in each organisation.',
  lead: ['engagement.attendances', 'engagement.sessionsHeld', 'engagement.individualsSupported'],
};

/** Thousands of days are counted for the card: once for as long as the answer is kept, in each way that it is shown. */
const cardsOf = onceFor((_: AttendanceDaysQuery) => new Kept<WhenCard | undefined>(4));

export const load: PageServerLoad = async ({ url, parent }) => {
  const { site } = await parent();
  const { state } = readAddress(url.searchParams, site.zones);
  const linkToOrganisation = (id: string): string => linkTo(resolve('/organisations/[id]', { id }), state);
  // Waited for together: an answer that nobody waits for any more, because the other failed, would end the process.
  const [{ charts, ...page }, answered, madeOf] = await Promise.all([
    loadDomain(OUTLINE, url, site),
    orFailed('The days of attendances could not be read.', () => loadDays(state)),
    orFailed('What attendances are made of could not be read.', () =>
      loadMadeOf(state, namePlace(state.zones, site.zones), linkToOrganisation),
    ),
  ]);
  const attendances = charts.find(({ measure }) => measure.id === 'engagement.attendances');
  const withDays = state.view === 'table';
  const describeDays = (answer: AttendanceDaysQuery) =>
    cardsOf(answer).make([withDays, attendances?.completeness], () => describeWhen(answer, withDays, attendances?.completeness));
  const when = answered === 'failed' ? answered : { card: describeDays(answered.answer), asked: answered.asked };
  return { ...page, when, madeOf };
};
