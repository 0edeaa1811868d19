// How a state is put to the hub.
import { askPeriod, type PeriodArgs } from '#lib/kit/time/period.ts';
import type { Comparison, ViewState } from './view-state.ts';

/** Which months and zones the hub is asked about. */
export interface WhereArgs {
  period: PeriodArgs;
  zone?: { in: string[] };
}

/** The period and the zones of a state, for the `where` of a question; all zones are asked for by naming none. */
export function askWhere({ period, zones }: Pick<ViewState, 'period' | 'zones'>): WhereArgs {
  return { period: askPeriod(period), ...(zones && { zone: { in: [...zones] } }) };
}

const ASKED = { none: null, prev: 'PREVIOUS_PERIOD', yoy: 'SAME_PERIOD_LAST_YEAR', target: 'TARGET' } as const satisfies Record<
  Comparison,
  string | null
>;

/** A comparison as the hub is asked for it; null for none. */
export type ComparisonArg = (typeof ASKED)[Comparison];

/** The comparison of a state, for the `compareTo` of a question; null for none. */
export function askComparison({ comparison }: Pick<ViewState, 'comparison'>): ComparisonArg {
  return ASKED[comparison];
}
