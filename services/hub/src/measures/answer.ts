// Decides how rows of SQL become figures with a state. Whatever acts on figures before they are shown belongs after this step.

import type { Reader } from '../graph/index.ts';
import type { MetadataStorage } from '@mikro-orm/core';
import { figureOf, type Completeness, type Figure, type Month } from '../kernel/index.ts';
import { compileQuestion, type AnswerRow, type Question } from './compile.ts';
import type { Dataset } from './define.ts';

/** Figures of one zone in one month, by the field of their measure. */
export interface CombinedRow {
  readonly zoneId: number;
  readonly month: Month;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** An answer: its rows, and whether any illustrative record is in it. */
export interface CombinedAnswer {
  readonly rows: readonly CombinedRow[];
  readonly illustrative: boolean;
}

/** Asks one statement and gives every number its state. */
export async function answerQuestion(question: Question, metadata: MetadataStorage, reader: Reader): Promise<CombinedAnswer> {
  const read = await reader.rows<AnswerRow>(compileQuestion(question, metadata) as never);
  const datasets = [...new Set(question.measures.map(({ dataset }) => dataset))];
  const rows = read.map((row) => ({
    zoneId: row.zone_id,
    month: row.month as Month,
    figures: Object.fromEntries(
      question.measures.map(({ field, dataset }) => [
        field,
        figureOf(row[field] as string | null, completenessOf(row, dataset, datasets), Number(row[`${field}$leftOut`] ?? 0)),
      ]),
    ),
  }));
  return { rows, illustrative: read.some((row) => datasets.some((_, index) => row[`illustrative$${index}`] === true)) };
}

function completenessOf(row: AnswerRow, dataset: Dataset, datasets: readonly Dataset[]): Completeness | null {
  if (!dataset.reporting) return null;
  const index = datasets.indexOf(dataset);
  return { received: Number(row[`received$${index}`] ?? 0), expected: Number(row[`expected$${index}`] ?? 0) };
}
