import { Kept } from '#lib/drawing/kept.ts';
import type { MadeOfCard } from '#lib/charts/made-of/contract.ts';
import { onceFor } from '#lib/graph/answers.ts';
import type { AttendancesMadeOfQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { describeMadeOf, type LinkToOrganisation } from './describe-made-of.ts';
import { ATTENDANCES_MADE_OF } from './made-of.query.ts';

/** Written and drawn once for as long as the answer is kept, in each state of the address that its links keep. */
const cardsOf = onceFor((_: AttendancesMadeOfQuery) => new Kept<MadeOfCard | undefined>(4));

/** What the attendances of a page are made of. @throws the page that says so when the hub is out of reach or empty */
export async function loadMadeOf(state: ViewState, place: string, linkTo: LinkToOrganisation): Promise<MadeOfCard | undefined> {
  const where = askWhere(state);
  const answer = await orSayUnreachable(query(ATTENDANCES_MADE_OF, { where }));
  const asked = { answer, query: ATTENDANCES_MADE_OF.toString().trim(), variables: JSON.stringify({ where }, null, 2) };
  return cardsOf(answer).make([place, linkTo('0')], () => describeMadeOf(asked, place, linkTo));
}
