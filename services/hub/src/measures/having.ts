// Decides what a filter on figures keeps: it reads figures that may be seen, after they are made.

import Big from 'big.js';
import type { Figure, FigureState } from '../kernel/index.ts';
import type { FigureCondition } from './arrange.ts';
import type { HavingAsked } from './asked.ts';
import type { Measure } from './define.ts';
import { QuestionNotUnderstood } from './question.errors.ts';

/** What one figure is compared with. Amounts of money come as exact pence. */
interface FigureComparison {
  readonly atLeast?: number | null;
  readonly lessThan?: number | null;
  readonly equals?: number | null;
  readonly state?: { readonly in?: readonly FigureState[]; readonly notIn?: readonly FigureState[] };
}

/** The condition that a filter on figures makes. A figure without a number meets no comparison of numbers. @throws QuestionNotUnderstood when it holds nothing */
export function havingOf(asked: HavingAsked, measureOf: (field: string) => Measure): FigureCondition {
  const conditions = Object.entries(asked).flatMap(([name, input]): FigureCondition[] => {
    if (input === undefined || input === null) return [];
    const each = (inputs: unknown) => (inputs as HavingAsked[]).map((inner) => havingOf(inner, measureOf));
    if (name === 'and') return [(figureOf) => each(input).every((holds) => holds(figureOf))];
    if (name === 'or') return [(figureOf) => each(input).some((holds) => holds(figureOf))];
    if (name === 'not') return [(figureOf) => !havingOf(input as HavingAsked, measureOf)(figureOf)];
    return [(figureOf) => holdsOf(figureOf(measureOf(name)), input)];
  });
  if (conditions.length === 0)
    throw QuestionNotUnderstood.because('having holds nothing. Name a measure and a comparison in it, or leave it out.');
  return (figureOf) => conditions.every((holds) => holds(figureOf));
}

function holdsOf(figure: Figure, { atLeast, lessThan, equals, state }: FigureComparison): boolean {
  const compares = [atLeast, lessThan, equals].some((operand) => operand !== undefined && operand !== null);
  if (compares && figure.exact === null) return false;
  const exact = new Big(figure.exact ?? 0);
  return (
    (atLeast === undefined || atLeast === null || exact.gte(atLeast)) &&
    (lessThan === undefined || lessThan === null || exact.lt(lessThan)) &&
    (equals === undefined || equals === null || exact.eq(equals)) &&
    (state?.in?.includes(figure.state) ?? true) &&
    !state?.notIn?.includes(figure.state)
  );
}
