// Decides how the money spent in each quarter is shown beside the other measures of a zone, and what it is compared with.
import { numberOf } from '#lib/kit/figures/figure.ts';
import { askComparison, type ComparisonArg } from '#lib/kit/state/ask.ts';
import type { Comparison, ViewState } from '#lib/kit/state/view-state.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import type { FirstScreenQuery } from '#lib/graph/generated/graphql.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { BesideRow } from '#lib/charts/beside/contract.ts';

type Quarter = FirstScreenQuery['quarters']['rows'][number];

const COMPARED: Record<Comparison, string> = {
  none: '',
  prev: '; dotted: the quarter before',
  yoy: '; dotted: a year before',
  target: '; no target is set',
};

/** What the quarters are asked to be compared with, as variables of the questions: an earlier period, or nothing. */
export function askQuarters(state: Pick<ViewState, 'comparison'>): { quartersTo: ComparisonArg; isCompared: boolean } {
  const asked = askComparison(state);
  const quartersTo = asked === 'TARGET' ? null : asked;
  return { quartersTo, isCompared: quartersTo !== null };
}

/** Grant money that was reported as spent, a bar for each quarter; undefined where there is no zone to show. A quarter of which months are missing is hollow. */
export function readSpent(quarters: readonly Quarter[], comparison: Comparison): BesideRow | undefined {
  const placed = quarters.flatMap((row) => (row.zone ? [{ ...row, zone: row.zone }] : []));
  const byZone = [...Map.groupBy(placed, ({ zone }) => zone.slug).values()];
  const zones = byZone.toSorted(([one], [other]) => (one && other ? compareZones(one.zone, other.zone) : 0));
  const [first] = zones;
  if (!first) return undefined;
  return {
    id: 'grants.amountSpent',
    title: 'Grant money spent',
    note: `a quarter; outline: not complete${COMPARED[comparison]}`,
    kind: 'bars',
    scale: 'pounds',
    periods: first.map(({ period }) => ({ month: period.start.slice(0, 7), label: period.label })),
    series: zones.flatMap((rows) => {
      const zone = rows[0]?.zone;
      if (!zone) return [];
      return [
        {
          zone: { slug: zone.slug, name: zone.name },
          events: [],
          points: rows.map(({ amountSpent, period }) => ({
            figure: readFigure(amountSpent),
            hollow: !period.complete || amountSpent.state === 'PARTIAL' || amountSpent.state === 'PROVISIONAL',
            ...(amountSpent.before && { before: numberOf(readFigure(amountSpent.before)) }),
          })),
        },
      ];
    }),
  };
}
