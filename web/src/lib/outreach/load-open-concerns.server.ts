// Decides as at which day concerns are told to be open: at the end of the last month of the chosen period. That month alone is asked about, so that a
// return that is missing from an earlier one makes nothing provisional.
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import type { OpenConcernsQuery, OpenConcernsQueryVariables } from '#lib/graph/generated/graphql.ts';
import type { Said } from '#lib/graph/client.ts';
import { may } from '#lib/graph/viewer.server.ts';
import type { CardDocument } from '#lib/cards/contract.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { monthOfDate } from '#lib/kit/time/month.ts';
import { CONCERNS_PERIOD, OPEN_CONCERNS } from './open-concerns.query.ts';

/** What the hub answered, and the question as it was put. */
export interface AnsweredConcerns {
  answer: OpenConcernsQuery;
  asked: CardDocument;
}

/** The concerns that are open at the end of a period. @throws the page that says so when the hub is out of reach or empty */
export async function loadOpenConcerns(state: ViewState): Promise<AnsweredConcerns> {
  const where = askWhere(state);
  const { outreach } = await orSayUnreachable(query(CONCERNS_PERIOD, { where }));
  const variables = {
    where: { ...where, period: { month: monthOfDate(outreach.period.lastDay) } },
  } satisfies Said<OpenConcernsQueryVariables>;
  const answer = await orSayUnreachable(query(OPEN_CONCERNS, variables));
  const said = { ...variables, mayConcernRows: may('CONCERN_ROWS') };
  return { answer, asked: { query: OPEN_CONCERNS.toString().trim(), variables: JSON.stringify(said, null, 2) } };
}
