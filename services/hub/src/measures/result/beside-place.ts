// Decides how a figure stands beside that of another place: over the same days, and only where it does not grow with the size of a place.

import type { Figure } from '../../kernel/index.ts';
import type { Measure } from '../catalogue/measure.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { Place } from '../query/place.ts';
import type { WindowBucket } from '../query/time-windows.ts';
import { changeFrom, noChange, whyNoChange, type Change } from './compare-figures.ts';
import type { Evaluation } from './figures.ts';
import type { RowPlace } from './sort-and-page.ts';

/** Why counts of places are not compared. */
export const NOT_BESIDE_PLACES =
  'A place with more people has more of it, so it is not compared with that of another place. Ask for a rate.';

interface PlaceFigures {
  readonly query: QueryPlan;
  readonly evaluation: Evaluation;
  readonly buckets: readonly WindowBucket[];
}

/** The same figure of the place that a row is compared with; null where there is none to compare with. */
export function besidePlace(
  measure: Measure,
  row: RowPlace | null,
  { query: { splits, places }, evaluation }: PlaceFigures,
): { readonly figure: Figure; readonly place: Place; readonly why: string | null } | null {
  if (measure.formula.kind !== 'RATIO' || !row || row.isOther) return null;
  const zoneAt = splits.indexOf('zone');
  const own = places?.find(({ number }) => number === row.values[zoneAt]);
  const place = places?.find(({ number }) => number === own?.comparedWith);
  if (!place) return null;
  const key = JSON.stringify(row.values.map((value, index) => (index === zoneAt ? place.number : value)));
  const cells = { set: 'now', periods: [row.period], keys: [key] } as const;
  const figure = evaluation.figure(measure, cells);
  const why = figure.exact === null ? (evaluation.whyNone(measure, cells) ?? evaluation.whyNotApplicable(measure, cells)) : null;
  return { figure, place, why };
}

/** From the figure of the other place to that of the row. Both are over all days of the period that are held, or they are not compared. */
export function changeBesidePlace(now: Figure, measure: Measure, row: RowPlace | null, answer: PlaceFigures): Change {
  const beside = besidePlace(measure, row, answer);
  const bucket = row && answer.buckets[row.period];
  if (!beside || !bucket)
    return noChange('NOT_APPLICABLE', measure.formula.kind === 'RATIO' ? 'There is no single place here to compare.' : NOT_BESIDE_PLACES);
  const { figure, place, why } = beside;
  if (now.coverage?.missing.join() !== figure.coverage?.missing.join())
    return noChange('PARTIAL', 'The two places do not have the same months, so they are not compared.');
  const difference = changeFrom(figure, now);
  const days = { start: bucket.part.start, before: bucket.part.before };
  return {
    ...difference,
    number: now.exact,
    before: figure.exact,
    over: { label: bucket.label, ...days },
    comparedWith: { label: `${place.name}, ${bucket.label}`, ...days },
    reason: why ?? whyNoChange(difference),
  };
}
