// Every word and bar of the card that says what outreach is made of, from the hub's own figures: nothing is added up here.
import type { MadeOfCard, Part, Parts } from '#lib/charts/made-of/contract.ts';
import { drawParts, explainParts, readPart } from '#lib/charts/made-of/draw-parts.ts';
import { sayHeld, sayLargest, saySource } from '#lib/charts/made-of/words.ts';
import type { OutreachMadeOfQuery } from '#lib/graph/generated/graphql.ts';
import { numberOf } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { addMonths, formatMonthRange, monthOfDate } from '#lib/kit/time/month.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { ROUTES } from './describe-concerns.ts';

/** Writes the card; undefined where nothing of the period was ever collected. @param place 'All zones', or the name of the one shown. */
export function describeMadeOf(
  { answer, query, variables }: { answer: OutreachMadeOfQuery; query: string; variables: string },
  place: string,
): MadeOfCard | undefined {
  const { byKind, byRoute, measures } = answer;
  const { totals, rows, period } = byKind;
  const whole = readFigure(totals.outreachActions);
  const name = ({ actionKind }: (typeof rows)[number]): string => (actionKind ? spellCode(actionKind) : 'Kind not recorded');
  const actions = rows.map((row) => readPart(name(row), row.outreachActions));
  const lists: Parts[] = [
    { heading: 'Actions by kind', unit: 'Actions', whole, parts: actions },
    {
      heading: 'Contacts by kind of action',
      unit: 'Contacts',
      whole: readFigure(totals.contacts),
      parts: withoutNone(rows.map((row) => readPart(name(row), row.contacts))),
    },
    {
      heading: 'Leaflets by kind of action',
      unit: 'Leaflets',
      whole: readFigure(totals.leafletsDelivered),
      parts: withoutNone(rows.map((row) => readPart(name(row), row.leafletsDelivered))),
    },
    {
      heading: 'Concerns by who was asked to act',
      unit: 'Concerns',
      whole: readFigure(byRoute.totals.concernsRaised),
      parts: byRoute.rows.map((row) => readPart(row.routedTo ? ROUTES[row.routedTo] : 'Nobody yet', row.concernsRaised)),
    },
  ].filter(({ parts }) => parts.length > 0);
  if (lists.length === 0) return undefined;
  const where = place === 'All zones' ? 'all zones together' : place;
  return {
    finding: sayLargest(place, actions, whole, 'actions'),
    subtitle: `Outreach by kind of action, and concerns by who was asked to act, ${where}, ${formatMonthRange(monthOfDate(period.start), addMonths(monthOfDate(period.end), -1))}`,
    lists: lists.map(drawParts),
    note: [
      ...sayHeld(totals.outreachActions.coverage, whole),
      ...lists.flatMap((list) =>
        explainParts(
          list.parts.map(({ figure }) => figure),
          list.whole,
        ),
      ),
    ]
      .filter((said, place, all) => all.indexOf(said) === place)
      .join(' '),
    illustrative: byKind.illustrative,
    foot: saySource(measures.find(({ id }) => id === 'outreach.concernsRaised')?.source ?? '', byKind.asAt),
    asked: { query, variables },
  };
}

/** Kinds that never have any, such as leaflets of a residents' meeting, are no rows. */
function withoutNone(parts: readonly Part[]): Part[] {
  return parts.filter(({ figure }) => numberOf(figure) !== '0');
}
