// Decides which scans a query needs: each dataset once for each window of time, and the returns that say how complete it is.

import type { Month } from '../../kernel/index.ts';
import type { Dataset, Reporting } from '../catalogue/dataset.ts';
import { baseMeasuresOf, type BaseMeasure } from '../catalogue/define.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { spansOf, trailing12Months, type SetSpan } from '../query/time-windows.ts';

/** Rows of one dataset, taken over the same days. */
export interface Scan {
  /** Name of its part of the statement. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly parts: readonly BaseMeasure[];
  readonly spans: readonly SetSpan[];
  /** Name of the scan of returns that says how complete it is; null for what is always complete. */
  readonly returns: string | null;
}

/** Returns received of returns expected, over the same days as the scans that they are for. */
export interface ReturnsScan {
  readonly name: string;
  readonly reporting: Reporting;
  readonly spans: readonly SetSpan[];
}

/** What one statement is made of. */
export interface Scans {
  readonly datasets: readonly Scan[];
  readonly returns: readonly ReturnsScan[];
}

/** Splits a query by dataset and window. @param latestOf the last month that a dataset has */
export function scansOf(query: QueryPlan, latestOf: (dataset: Dataset) => Month | null): Scans {
  const parts = new Map(query.measures.flatMap(baseMeasuresOf).map((part) => [`${part.dataset.id} ${part.name}`, part]));
  const groups = Map.groupBy(
    parts.values(),
    ({ dataset, window }) => `${dataset.id.split('.')[1] ?? ''}${window === 'PERIOD' ? '' : '_over_12_months'}`,
  );
  const returns = new Map<string, ReturnsScan>();
  const datasets = [...groups].flatMap(([name, of]): Scan[] => {
    const [first] = of;
    if (!first) return [];
    const { dataset, window } = first;
    const latest = latestOf(dataset);
    const windows = spansOf(query.time, latest, query.sets);
    const spans =
      window === 'PERIOD'
        ? windows
        : windows.flatMap(({ span, ...at }) => {
            const twelve = trailing12Months(span, latest);
            return twelve ? [{ ...at, span: twelve }] : [];
          });
    return [{ name, dataset, parts: of, spans, returns: dataset.reporting && returnsFor(dataset.reporting, spans, returns) }];
  });
  return { datasets, returns: [...returns.values()] };
}

function returnsFor(reporting: Reporting, spans: readonly SetSpan[], known: Map<string, ReturnsScan>): string {
  const key = `${reporting.id} ${JSON.stringify(spans)}`;
  const found = known.get(key);
  if (found) return found.name;
  const same = [...known.values()].filter(({ reporting: other }) => other.id === reporting.id).length;
  const name = `${reporting.id}${same ? `_${same + 1}` : ''}`;
  known.set(key, { name, reporting, spans });
  return name;
}
