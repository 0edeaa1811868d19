import { permissionsOf } from '#lib/graph/viewer.server.ts';
import { Kept } from '#lib/drawing/kept.ts';
import type { MadeOfCard } from '#lib/charts/made-of/contract.ts';
import { onceFor } from '#lib/graph/answers.ts';
import type { ConcernThemesQuery, OutreachMadeOfQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { describeMadeOf } from './describe-made-of.ts';
import { describeThemes, type ThemesCard } from './describe-themes.ts';
import { CONCERN_THEMES, OUTREACH_MADE_OF, TOLD_CONCERNS } from './themes.query.ts';

const madeOf = onceFor((_: OutreachMadeOfQuery) => new Kept<MadeOfCard | undefined>(4));
const themesOf = onceFor((_: ConcernThemesQuery) => new Kept<ThemesCard | undefined>(4));

/** What outreach is made of. @throws the page that says so when the hub is out of reach or empty */
export async function loadMadeOf(state: ViewState, place: string): Promise<MadeOfCard | undefined> {
  const where = askWhere(state);
  const answer = await orSayUnreachable(query(OUTREACH_MADE_OF, { where }));
  const asked = { answer, query: OUTREACH_MADE_OF.toString().trim(), variables: JSON.stringify({ where }, null, 2) };
  return madeOf(answer).make(place, () => describeMadeOf(asked, place));
}

/** What residents raised and what came of it. @throws the page that says so when the hub is out of reach or empty */
export async function loadThemes(state: ViewState, place: string): Promise<ThemesCard | undefined> {
  const where = askWhere(state);
  const answer = await orSayUnreachable(query(CONCERN_THEMES, { where }));
  const { start, end } = answer.byTheme.period;
  const told = await orSayUnreachable(
    query(TOLD_CONCERNS, {
      where: {
        fedBackOn: { from: start, before: end },
        closedOn: { isNull: false },
        ...(state.zones && { zone: { in: [...state.zones] } }),
      },
    }),
  );
  const variables = JSON.stringify({ where, ...permissionsOf(CONCERN_THEMES.toString()) }, null, 2);
  const asked = { query: CONCERN_THEMES.toString().trim(), variables };
  return themesOf(answer).make([place, told], () => describeThemes(answer, told, asked, place));
}
