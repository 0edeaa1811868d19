// Decides what a filter on figures keeps: it reads figures that may be seen, after they are made.

import Big from 'big.js';
import type { Figure, FigureState } from '../../kernel/index.ts';
import type { FigureCondition } from './sort-and-page.ts';
import type { HavingArgs } from '../query/args.ts';
import type { Measure } from '../catalogue/define.ts';
import { QueryNotValid } from '../query/query.errors.ts';

/** What one figure is compared with. Amounts of money come as exact pence. */
interface FigureComparison {
  readonly atLeast?: number | null;
  readonly lessThan?: number | null;
  readonly equals?: number | null;
  readonly state?: { readonly in?: readonly FigureState[]; readonly notIn?: readonly FigureState[] };
}

/** The condition that a filter on figures makes. A figure without a number meets no comparison of numbers. @throws QueryNotValid when any of it holds nothing */
export function havingOf(args: HavingArgs, measureOf: (field: string) => Measure): FigureCondition {
  const conditions = Object.entries(args).flatMap(([name, input]): FigureCondition[] => {
    if (input === undefined || input === null) return [];
    if (name === 'not') {
      const inner = havingOf(input as HavingArgs, measureOf);
      return [(figureOf) => !inner(figureOf)];
    }
    if (name === 'and' || name === 'or') {
      const each = (input as HavingArgs[]).map((inner) => havingOf(inner, measureOf));
      if (each.length === 0) throw holdsNothing(name);
      return [(figureOf) => (name === 'and' ? each.every((holds) => holds(figureOf)) : each.some((holds) => holds(figureOf)))];
    }
    refuseTheIncomparable(name, input);
    return [(figureOf) => holdsOf(figureOf(measureOf(name)), input)];
  });
  if (conditions.length === 0) throw holdsNothing();
  return (figureOf) => conditions.every((holds) => holds(figureOf));
}

const holdsNothing = (within: string | null = null) =>
  QueryNotValid.because(
    `having holds nothing${within ? ` in ${within}` : ''}. Name a measure and a comparison in it, such as atLeast, or leave it out.`,
  );

function refuseTheIncomparable(field: string, comparison: FigureComparison): void {
  const operands = Object.entries(comparison).filter(([, operand]) => operand !== undefined && operand !== null);
  if (operands.length === 0) throw holdsNothing(field);
  // A literal such as 1e999 is read as infinite.
  const endless = operands.find(([, operand]) => typeof operand === 'number' && !Number.isFinite(operand));
  if (endless) throw QueryNotValid.because(`having compares ${field} with a number without end. Give ${endless[0]} a number.`);
  const { state } = comparison;
  if (state && !state.in && !state.notIn)
    throw QueryNotValid.because(`having asks for no state of ${field}. Give state: { in: [...] } or { notIn: [...] }.`);
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
