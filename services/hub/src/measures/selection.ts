// Decides what of an answer is selected, whatever the aliases and fragments: the selection is the question.

import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import type { Grain } from '../kernel/index.ts';
import type { Selection } from './asked.ts';
import { QuestionNotUnderstood } from './question.errors.ts';
import type { Subject } from './subject.ts';

const below = (trees: readonly ResolveTree[]): ResolveTree[] =>
  trees.flatMap(({ fieldsByTypeName }) => Object.values(fieldsByTypeName).flatMap((fields) => Object.values(fields)));

/** Reads the selection. @throws QuestionNotUnderstood when the period is selected with more than one grain */
export function selectionOf(info: GraphQLResolveInfo, { measures, dimensions }: Subject): Selection {
  const answer = below([parseResolveInfo(info) as ResolveTree]);
  const rows = below(answer.filter(({ name }) => name === 'rows'));
  const totals = below(answer.filter(({ name }) => name === 'totals'));
  const isMeasure = new Set(measures.map(({ field }) => field));
  const figures = [...rows, ...totals].filter(({ name }) => isMeasure.has(name));
  const ofFigures = below(figures);
  const ofRows = below(rows.filter(({ name }) => isMeasure.has(name)));
  const rowFields = new Set(rows.map(({ name }) => name));
  return {
    measures: measures.filter(({ field }) => figures.some(({ name }) => name === field)).map(({ field }) => field),
    splits: ['zone', ...dimensions.map(({ id }) => id)].filter((name) => rowFields.has(name)),
    grain: grainOf(rows.filter(({ name }) => name === 'period')),
    totals: totals.length > 0,
    change: ofFigures.some(({ name }) => name === 'change' || name === 'before'),
    running: ofRows.some(({ name }) => name === 'runningTotal'),
    shares: [
      ...new Set(ofFigures.filter(({ name }) => name === 'shareOfTotal').map(({ args }) => args['of'] as 'ANSWER' | 'PERIOD')),
    ].toSorted(),
  };
}

function grainOf(periods: readonly ResolveTree[]): Grain | null {
  const grains = [...new Set(periods.map(({ args }) => args['grain'] as Grain))];
  if (grains.length > 1) {
    throw QuestionNotUnderstood.because(
      `The period is selected by ${grains.join(' and by ')}. One question is cut one way: ask twice, under two aliases of the whole field.`,
    );
  }
  return grains[0] ?? null;
}
