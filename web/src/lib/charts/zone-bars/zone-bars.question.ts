// Decides how the zones are asked for side by side: the figure of a whole period beside the like period a year before, or the period before where that is chosen. What is
// counted once a month, or stands at the end of one, is asked for in its latest month, for a period has no such figure.
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import type { CardDocument } from '#lib/cards/contract.ts';
import { TypedDocumentString, type FigureState } from '#lib/graph/generated/graphql.ts';
import type { SentChange } from '#lib/kit/figures/change.ts';
import type { ComparisonArg, WhereArgs } from '#lib/kit/state/ask.ts';
import type { Comparison } from '#lib/kit/state/view-state.ts';
import { addMonths, type Month } from '#lib/kit/time/month.ts';

interface SentNumber {
  state: FigureState;
  number?: number | null;
  amount?: string | null;
}

interface SentPeriod {
  label: string;
  start: string;
  end: string;
}

/** The answer to the question of any measure: its field goes by the name of `figure`. */
export interface ZoneBarsAnswer {
  combined: {
    period: SentPeriod;
    asAt: string;
    illustrative: boolean;
    rows: {
      zone: { slug: string; name: string } | null;
      figure: SentNumber & {
        completeness: { received: number; expected: number } | null;
        coverage: { covered: number; of: number } | null;
        before: SentNumber | null;
        change: (SentChange & { comparedWith: SentPeriod | null }) | null;
      };
    }[];
  };
}

/** What bars are set beside: a target is no bar of a zone, and where nothing is chosen it is the year before, as on tiles. */
export type BarComparison = 'yoy' | 'prev';

export const compareBarsWith = (chosen: Comparison): BarComparison => (chosen === 'prev' ? 'prev' : 'yoy');

interface Variables {
  where: WhereArgs;
  compareTo: ComparisonArg;
}

/** The question of one measure. @param field Name of its field on rows. @param money Whether it is an amount. */
export function askZoneBars(field: string, money: boolean): TypedDocumentString<ZoneBarsAnswer, Variables> {
  const number = money ? 'amount' : 'number';
  return new TypedDocumentString(`query ZoneBars($where: CombinedWhere!, $compareTo: Comparison!) {
  combined(where: $where, compareTo: $compareTo) {
    period { label start end }
    asAt
    illustrative
    rows {
      zone { slug name }
      figure: ${field} {
        state
        ${number}
        completeness { received expected }
        coverage { covered of }
        before { state ${number} }
        change { absolute percent ${number} before reason over { label } comparedWith { label start end } }
      }
    }
  }
}`);
}

/** The period to ask for: that of the page, or the latest month with a complete figure in any zone. */
export function whereArgs(chart: Pick<TrendChart, 'measure' | 'months' | 'series'>, where: WhereArgs): WhereArgs {
  const month = isOfAMonth(chart.measure) ? latestMonth(chart) : undefined;
  return month ? { ...where, period: { from: month, before: addMonths(month, 1) } } : where;
}

/** Whether a measure has a figure for single months alone, or stands at the end of a period: zones of a stock may be added up, its months may not. */
function isOfAMonth({ grains, additiveOverTime, additiveOverPlace }: TrendChart['measure']): boolean {
  return (grains.length === 1 && grains[0] === 'MONTH') || (additiveOverPlace && !additiveOverTime);
}

function latestMonth({ months, series }: Pick<TrendChart, 'months' | 'series'>): Month | undefined {
  const charted = series.flatMap(({ points }) => points.findLast(({ control }) => control)?.month ?? []).toSorted();
  return charted.at(-1) ?? months.at(-1);
}

/** The question as it is shown to a reader. */
export function showQuestion(document: TypedDocumentString<ZoneBarsAnswer, Variables>, variables: Variables): CardDocument {
  return { query: document.toString(), variables: JSON.stringify(variables, null, 2) };
}
