// Decides what the bars of zones show: the largest first. What is protected, not reported or not applicable is no bar but words, and stands last.
import { isOfAll, sayChange } from '#lib/kit/figures/change.ts';
import { compareDecimals } from '#lib/kit/figures/decimal.ts';
import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { formatMonthRange, monthOfDate, addMonths } from '#lib/kit/time/month.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { addUpReceived } from '#lib/cards/completeness.ts';
import type { CardDocument, ChartMeasure } from '#lib/cards/contract.ts';
import type { ZoneBar, ZoneBarsChart } from './contract.ts';
import type { BarComparison, ZoneBarsAnswer } from './zone-bars.question.ts';

/** Turns an answer of the hub into bars. */
export function readZoneBars(
  { combined }: ZoneBarsAnswer,
  measure: ChartMeasure,
  asked: CardDocument,
  comparison: BarComparison = 'yoy',
): ZoneBarsChart {
  const rows = combined.rows.flatMap(({ zone, figure }) => (zone ? [{ zone, figure }] : []));
  const comparedWith = rows.flatMap(({ figure }) =>
    isOfAll(readFigure(figure), figure.change) ? (figure.change?.comparedWith ?? []) : [],
  )[0];
  const bars = rows.map(({ zone, figure }): ZoneBar => {
    const now = readFigure(figure);
    const before = figure.before && figure.before.state !== 'NOT_APPLICABLE' ? readFigure(figure.before) : undefined;
    // Bars of unlike lengths of time are not drawn beside each other: then the change alone says over which months it is.
    const isLike = isOfAll(now, figure.change);
    const held = figure.coverage && figure.coverage.covered < figure.coverage.of ? figure.coverage : undefined;
    return {
      zone,
      now,
      held,
      before: isLike ? before : undefined,
      change: sayChange(now, before, figure.change, measure.scale, comparison),
    };
  });
  return {
    measureId: measure.id,
    title: measure.title,
    unit: measure.unit,
    scale: measure.scale,
    isTotal: measure.additiveOverPlace,
    period: nameMonths(combined.period),
    comparison,
    comparedWith: comparedWith && nameMonths(comparedWith),
    bars: bars.toSorted(compareBars),
    asAt: combined.asAt,
    completeness: addUpReceived(
      rows.flatMap(({ figure }) => figure.completeness ?? []),
      measure.completenessOf,
    ),
    completenessOf: measure.completenessOf,
    illustrative: measure.illustrative && combined.illustrative,
    asked,
  };
}

/** The number that a bar is as long as; undefined for what is said in words alone. A protected number is rounded: no length would be true. */
export function lengthOf(figure: Figure | undefined): string | undefined {
  return figure && figure.state !== 'PROTECTED' ? numberOf(figure) : undefined;
}

function compareBars(one: ZoneBar, other: ZoneBar): number {
  const [first, second] = [lengthOf(one.now), lengthOf(other.now)];
  if (first !== undefined && second !== undefined) return compareDecimals(second, first) || compareZones(one.zone, other.zone);
  if (first === undefined && second === undefined) return compareZones(one.zone, other.zone);
  return first === undefined ? 1 : -1;
}

/** A period by its months, the end exclusive. */
function nameMonths({ start, end }: { start: string; end: string }): string {
  return formatMonthRange(monthOfDate(start), addMonths(monthOfDate(end), -1));
}
