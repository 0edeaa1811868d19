// Every word and bar of the card that says what attendances are made of, from the hub's own figures: nothing is added up here.
import type { MadeOfCard, Parts } from '#lib/charts/made-of/contract.ts';
import { drawParts, explainParts, readPart } from '#lib/charts/made-of/draw-parts.ts';
import { sayHeld, sayLargest, saySource } from '#lib/charts/made-of/words.ts';
import type { AttendancesMadeOfQuery } from '#lib/graph/generated/graphql.ts';
import { formatDecimal } from '#lib/kit/figures/format.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { addMonths, formatMonthRange, monthOfDate } from '#lib/kit/time/month.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { tellApart } from '#lib/kit/words/tell-apart.ts';

/** Where the page of an organisation is. */
export type LinkToOrganisation = (id: string) => string;

/** Writes the card; undefined where nothing of the period was ever collected. @param place 'All zones', or the name of the one shown. */
export function describeMadeOf(
  { answer, query, variables }: { answer: AttendancesMadeOfQuery; query: string; variables: string },
  place: string,
  linkTo: LinkToOrganisation,
): MadeOfCard | undefined {
  const { byKind, byVenue, byOrganisation, byAge, measures } = answer;
  const { attendances } = byKind.totals;
  const whole = readFigure(attendances);
  const names = tellApart(byOrganisation.rows.flatMap(({ organisation }) => organisation ?? []));
  const unit = 'Attendances';
  const kinds = byKind.rows.map((row) => readPart(row.activityKind ? spellCode(row.activityKind) : 'Kind not recorded', row.attendances));
  const lists: Parts[] = [
    { heading: 'By kind of activity', unit, whole, parts: kinds },
    { heading: 'By venue', unit, whole, parts: byVenue.rows.map((row) => readPart(row.venue?.name ?? 'At no venue', row.attendances)) },
    {
      heading: 'By organisation',
      unit,
      whole,
      parts: byOrganisation.rows.map(({ organisation, attendances }) =>
        organisation
          ? readPart(names.get(organisation.id) ?? organisation.name, attendances, linkTo(organisation.id))
          : readPart('No organisation', attendances),
      ),
    },
    {
      heading: 'By age',
      unit,
      whole: readFigure(byAge.totals.attendancesByAge),
      inOrder: true,
      parts: byAge.rows.map((row) => readPart(nameAge(row.ageBand), row.attendancesByAge)),
    },
  ].filter(({ parts }) => parts.length > 0);
  if (lists.length === 0) return undefined;
  const figures = lists.flatMap(({ parts }) => parts.map(({ figure }) => figure));
  return {
    finding: sayLargest(place, kinds, whole, 'attendances'),
    subtitle: `Attendances by kind of activity, venue, organisation and age, ${place === 'All zones' ? 'all zones together' : place}, ${formatMonthRange(monthOfDate(byKind.period.start), addMonths(monthOfDate(byKind.period.end), -1))}`,
    lists: lists.map(drawParts),
    note: [
      ...sayHeld(attendances.coverage, whole),
      ...(attendances.leftOut > 0 ? [sayLeftOut(attendances.leftOut)] : []),
      ...explainParts(figures, whole),
    ].join(' '),
    illustrative: byKind.illustrative,
    foot: saySource(measures.find(({ id }) => id === 'engagement.attendances')?.source ?? '', byKind.asAt),
    asked: { query, variables },
  };
}

function nameAge(band: string | null | undefined): string {
  return band ? `${band.charAt(0).toUpperCase()}${band.slice(1)}` : 'Not recorded';
}

/** '25 sessions had no head count and are not included.' */
function sayLeftOut(count: number): string {
  return count === 1
    ? '1 session had no head count and is not included.'
    : `${formatDecimal(String(count))} sessions had no head count and are not included.`;
}
