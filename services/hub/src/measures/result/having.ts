// Decides what a filter on figures keeps: it reads figures that may be seen, after they are made.

import Big from 'big.js';
import type { Figure, FigureState } from '../../kernel/index.ts';
import type { FigureCondition } from './sort-and-page.ts';
import type { HavingArgs } from '../query/args.ts';
import type { Measure } from '../catalogue/measure.ts';
import { QueryNotValid } from '../query/query.errors.ts';

/** What one figure is compared with. Amounts of money come as exact pence. */
interface FigureComparison {
  readonly atLeast?: number | null;
  readonly moreThan?: number | null;
  readonly lessThan?: number | null;
  readonly atMost?: number | null;
  readonly equals?: number | null;
  readonly not?: number | null;
  /** Both ends are in it. */
  readonly between?: { readonly from: number; readonly to: number } | null;
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
  const endless = operands.find(([, operand]) =>
    (typeof operand === 'object' ? Object.values(operand as object) : [operand]).some(
      (each) => typeof each === 'number' && !Number.isFinite(each),
    ),
  );
  if (endless) throw QueryNotValid.because(`having compares ${field} with a number without end. Give ${endless[0]} a number.`);
  const { state } = comparison;
  if (state && !state.in && !state.notIn)
    throw QueryNotValid.because(`having asks for no state of ${field}. Give state: { in: [...] } or { notIn: [...] }.`);
}

type Compared = Exclude<keyof FigureComparison, 'state' | 'between'>;

/** What each comparison of numbers asks. */
const comparisons: Readonly<Record<Compared, (exact: Big, operand: number) => boolean>> = {
  atLeast: (exact, operand) => exact.gte(operand),
  moreThan: (exact, operand) => exact.gt(operand),
  lessThan: (exact, operand) => exact.lt(operand),
  atMost: (exact, operand) => exact.lte(operand),
  equals: (exact, operand) => exact.eq(operand),
  not: (exact, operand) => !exact.eq(operand),
};

function holdsOf(figure: Figure, { state, between, ...compared }: FigureComparison): boolean {
  const operands = [
    ...Object.entries(compared as Readonly<Record<Compared, number | null | undefined>>),
    ...(between
      ? ([
          ['atLeast', between.from],
          ['atMost', between.to],
        ] as const)
      : []),
  ].filter((each): each is [Compared, number] => each[1] !== undefined && each[1] !== null);
  // A part of a period says nothing of how much the whole is.
  if (operands.length > 0 && (figure.exact === null || figure.state === 'PARTIAL')) return false;
  const exact = new Big(figure.exact ?? 0);
  return (
    operands.every(([name, operand]) => comparisons[name](exact, operand)) &&
    (state?.in?.includes(figure.state) ?? true) &&
    !state?.notIn?.includes(figure.state)
  );
}
