// Decides which extracts a question needs: each dataset once for each window of time, and the returns that say how complete it is.

import type { Month } from '../../kernel/index.ts';
import type { Dataset, Reporting } from '../catalogue/dataset.ts';
import { partsOf, type Part } from '../catalogue/define.ts';
import type { Question } from '../query/question.ts';
import { spansOf, trailing12Months, type SetSpan } from '../query/timeline.ts';

/** Rows of one dataset, taken over the same days. */
export interface Extract {
  /** Name of its part of the statement. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly parts: readonly Part[];
  readonly spans: readonly SetSpan[];
  /** Name of the extract of returns that says how complete it is; null for what is always complete. */
  readonly returns: string | null;
}

/** Returns received of returns expected, over the same days as the extracts that they are for. */
export interface ReturnsExtract {
  readonly name: string;
  readonly reporting: Reporting;
  readonly spans: readonly SetSpan[];
}

/** What one statement is made of. */
export interface Extracts {
  readonly datasets: readonly Extract[];
  readonly returns: readonly ReturnsExtract[];
}

/** Splits a question by dataset and window. @param latestOf the last month that a dataset has */
export function extractsOf(question: Question, latestOf: (dataset: Dataset) => Month | null): Extracts {
  const parts = new Map(question.measures.flatMap(partsOf).map((part) => [`${part.dataset.id} ${part.name}`, part]));
  const groups = Map.groupBy(
    parts.values(),
    ({ dataset, window }) => `${dataset.id.split('.')[1] ?? ''}${window === 'PERIOD' ? '' : '_over_12_months'}`,
  );
  const returns = new Map<string, ReturnsExtract>();
  const datasets = [...groups].flatMap(([name, of]): Extract[] => {
    const [first] = of;
    if (!first) return [];
    const { dataset, window } = first;
    const latest = latestOf(dataset);
    const asked = spansOf(question.time, latest, question.sets);
    const spans =
      window === 'PERIOD'
        ? asked
        : asked.flatMap(({ span, ...at }) => {
            const twelve = trailing12Months(span, latest);
            return twelve ? [{ ...at, span: twelve }] : [];
          });
    return [{ name, dataset, parts: of, spans, returns: dataset.reporting && returnsFor(dataset.reporting, spans, returns) }];
  });
  return { datasets, returns: [...returns.values()] };
}

function returnsFor(reporting: Reporting, spans: readonly SetSpan[], known: Map<string, ReturnsExtract>): string {
  const key = `${reporting.id} ${JSON.stringify(spans)}`;
  const found = known.get(key);
  if (found) return found.name;
  const same = [...known.values()].filter(({ reporting: other }) => other.id === reporting.id).length;
  const name = `${reporting.id}${same ? `_${same + 1}` : ''}`;
  known.set(key, { name, reporting, spans });
  return name;
}
