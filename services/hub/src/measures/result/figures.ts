// Decides how protected parts become a figure with a state: sums where sums are allowed, ratios again from their parts, exactly.

import Big from 'big.js';
import {
  addCoverage,
  figureOf,
  heldWhole,
  isCovered,
  isWithheld,
  lessCovered,
  monthsTouched,
  nameMonths,
  type Completeness,
  type Figure,
  type FigureState,
  type Held,
  type Span,
} from '../../kernel/index.ts';
import type { Circumstances } from './circumstances.ts';
import type { Formula, Measure, BaseMeasure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import type { ProtectedNumber } from '../disclosure/protect.ts';
import type { SetName } from '../query/time-windows.ts';
import { whyNotApplicable } from './not-applicable.ts';
import type { WindowNumbers } from './windows.ts';

/** Cells that a figure is taken over: one, or several that may be added up. */
export interface Cells {
  readonly set: SetName;
  readonly periods: readonly number[];
  readonly keys: readonly string[];
  /** The days that two periods share, all of them held, where the figure is taken over these. */
  readonly days?: readonly Span[];
  /** The keys of each period, where they are not the same in all of them. */
  readonly keysAt?: ReadonlyMap<number, readonly string[]>;
}

const none = (state: FigureState, { completeness, coverage }: Held = heldWhole, leftOut = 0): Figure => ({
  state,
  exact: null,
  completeness,
  coverage,
  leftOut,
});

/** What cells hold of a part. */
interface FigureInputs {
  readonly numbers: readonly ProtectedNumber[];
  readonly held: Held;
  readonly leftOut: number;
  /** Whether the data ends before any of the periods begins. */
  readonly isAhead: boolean;
}

/** Computes figures from numbers that may be seen. */
export class Evaluation {
  constructor(
    private readonly cells: WindowNumbers,
    private readonly circumstances: Circumstances,
  ) {}

  /** The zone that the whole query is narrowed to; null where it is about several. */
  get onlyZone(): number | null {
    return this.circumstances.onlyZone;
  }

  /** The figure of a measure over cells. */
  figure(measure: Pick<Measure, 'formula' | 'money'>, over: Cells): Figure {
    const figure = this.formula(measure.formula, over);
    // A ratio of pence is no amount anybody paid: it is told to the penny.
    return figure.exact !== null &&
      measure.money &&
      figure.exact.includes('.') &&
      measure.formula.kind !== 'PART' &&
      measure.formula.kind !== 'DIFFERENCE'
      ? { ...figure, exact: new Big(figure.exact).round(0, Big.roundHalfUp).toFixed() }
      : figure;
  }

  /** The number of a measure over cells as it is worked out: an amount in pence and parts of a penny, where a figure by itself is rounded to pence. Null without one. */
  unrounded({ formula }: Pick<Measure, 'formula'>, over: Cells): string | null {
    return this.formula(formula, over).exact;
  }

  /** Why a measure has no number over cells, where its declaration says so; null where it has one, or lacks it for another reason. */
  whyNone(measure: Measure, over: Cells): string | null {
    for (const part of baseMeasuresOf(measure)) {
      if (part.whereNone === null && part.whereAnyLacks === null) continue;
      if (this.part(part, over).state !== 'NOT_REPORTED') continue;
      const { numbers, leftOut } = this.inputsOf(part, over, []);
      const exact = sumOf(numbers.map((number) => number.exact));
      if (isLacking(part, exact, leftOut)) return leftOut > 0 ? part.whereAnyLacks : part.whereNone;
    }
    return null;
  }

  /** Returns behind several periods of a measure, each counted once; of a ratio those of its less complete part. Null for what is always complete. */
  completenessOver(measure: Measure, { set, periods, keys }: Cells): Completeness | null {
    return baseMeasuresOf(measure)
      .map((part) => this.cells.returnsBehindAll(part, set, periods, keys))
      .reduce(lessComplete, null);
  }

  /** What is said of the months of a figure that came in part; null where all that came is whole. */
  whyPart(measure: Measure, { set, periods, keys }: Cells): string | null {
    const parts = baseMeasuresOf(measure).filter(({ dataset }) => dataset.reporting?.inPart);
    const months = parts.flatMap((part) => periods.flatMap((period) => this.cells.returnsBehind(part, set, period, keys)?.inPart ?? []));
    const said = parts[0]?.dataset.reporting?.inPart;
    return said && months.length > 0 ? `${said} ${nameMonths([...new Set(months)].toSorted())}.` : null;
  }

  /** Why a measure can have no figure over cells; null where it has one, or lacks it for another reason. */
  whyNotApplicable({ formula }: Pick<Measure, 'formula'>, over: Cells): string | null {
    return whyNotApplicable(formula, {
      figureOf: (of) => this.formula(of, over),
      spansOf: (part) => over.periods.map((period) => this.circumstances.spanOf(part, over.set, period)),
      isMerged: over.keys.length > 1,
    });
  }

  private formula(formula: Formula, over: Cells): Figure {
    switch (formula.kind) {
      case 'PART':
        return this.part(formula.part, over);
      case 'MULTIPLE': {
        const of = this.formula(formula.of, over);
        return compute([of], ([exact]) => exact.times(formula.times).div(formula.dividedBy));
      }
      case 'DIFFERENCE':
        return compute([this.formula(formula.minuend, over), this.formula(formula.subtrahend, over)], ([minuend, subtrahend]) =>
          minuend.minus(subtrahend ?? 0),
        );
      case 'RATIO':
        return compute([this.formula(formula.numerator, over), this.formula(formula.denominator, over)], ([numerator, denominator]) =>
          denominator === undefined || denominator.eq(0) ? null : numerator.times(formula.times).div(denominator),
        );
    }
  }

  private part(part: BaseMeasure, over: Cells): Figure {
    const { set, periods } = over;
    const spans: Span[] = [];
    for (const period of periods) {
      if (over.days) break;
      const span = this.circumstances.spanOf(part, set, period);
      // Twelve months that end with a period have none where the data ends before it; a comparison has none where there is nothing like it.
      if (!span) return none(set === 'now' || set === 'whole' ? 'NOT_REPORTED' : 'NOT_APPLICABLE');
      spans.push(span);
    }
    spans.push(...(over.days ?? []));
    if (!this.mayBeTakenOver(part, over, spans)) return none('NOT_APPLICABLE');
    const { numbers, leftOut, isAhead, ...inputs } = this.inputsOf(part, over, spans);
    const held = over.days ? heldOfShared(inputs.held) : inputs.held;
    if (isAhead) return none('NOT_REPORTED', held, leftOut);
    if (!isCovered(held.coverage) && this.circumstances.isWindow(part, set)) return none(stateOfWindow(held), held, leftOut);
    if (numbers.some(({ withheld }) => withheld)) return none('PROTECTED', held, leftOut);
    const exact = sumOf(numbers.map((number) => number.exact));
    if (isLacking(part, exact, leftOut)) {
      return none(figureOf(null, held, leftOut).state === 'NOT_COLLECTED' ? 'NOT_COLLECTED' : 'NOT_REPORTED', held);
    }
    if (exact === null && part.aggregate.kind === 'PERCENTILE') {
      const { state } = figureOf(null, held, leftOut);
      const isPart = state === 'PROVISIONAL' || state === 'PARTIAL';
      return none(state === 'ZERO' ? 'NOT_APPLICABLE' : isPart ? 'NOT_REPORTED' : state, held, leftOut);
    }
    const figure = figureOf(exact, held, leftOut);
    const state =
      numbers.some(({ rounded }) => rounded) && (figure.state === 'EXACT' || figure.state === 'ZERO') ? 'PROTECTED' : figure.state;
    return state === figure.state ? figure : { ...figure, state };
  }

  /** What the cells hold of a part, and whether the data has reached them: not at all, or not to the end of each. */
  private inputsOf(part: BaseMeasure, { set, periods, keys: all, keysAt }: Cells, spans: readonly Span[]): FigureInputs {
    const end = this.circumstances.endOf(part.dataset);
    const numbers: ProtectedNumber[] = [];
    let held: Held | null = null;
    let leftOut = 0;
    for (const period of periods) {
      const keys = keysAt?.get(period) ?? all;
      for (const key of keys) {
        const number = this.cells.numberAt(part, set, period, key);
        if (!number) continue;
        numbers.push(number);
        leftOut += number.leftOut;
      }
      const returned = this.cells.returnsBehind(part, set, period, keys);
      held = added(held, returned ?? { ...heldWhole, coverage: this.circumstances.coverageOf(part, set, period) });
    }
    const isUnfinished = end !== null && spans.some(({ before }) => before > end);
    return {
      numbers,
      held: { ...(held ?? heldWhole), mayStillCome: isUnfinished || (held?.mayStillCome ?? false) },
      leftOut,
      isAhead: end !== null && spans.every(({ start }) => start >= end),
    };
  }

  /** Whether the part has one number over these cells: what may not be added up has none. */
  private mayBeTakenOver(part: BaseMeasure, { periods, keys }: Cells, spans: readonly Span[]): boolean {
    const isMerged = periods.length > 1 || keys.length > 1;
    const isSum = part.aggregate.kind === 'COUNT' || part.aggregate.kind === 'SUM';
    if (!isSum) return !isMerged;
    const isStock = part.dataset.when.kind === 'STOCK';
    if (!part.additiveOverTime && (periods.length > 1 || (!isStock && spans.flatMap(monthsTouched).length > 1))) return false;
    return part.additiveOverPlace || this.circumstances.isOneZone(keys);
  }
}

/** Whether a declaration says that there is no number: no row came that should have, or a row that must be in the sum holds none. */
const isLacking = ({ whereNone, whereAnyLacks }: BaseMeasure, exact: string | null, leftOut: number): boolean =>
  (whereAnyLacks !== null && leftOut > 0) || (whereNone !== null && exact === null);

/** Adds exact decimals; null when none of them is there. */
export function sumOf(numbers: readonly (string | null)[]): string | null {
  const there = numbers.filter((number) => number !== null);
  if (there.length <= 1) return there[0] ?? null;
  return there.reduce((sum, number) => sum.plus(number), new Big(0)).toFixed();
}

function added(a: Held | null, b: Held): Held {
  if (!a) return b;
  const completeness = a.completeness &&
    b.completeness && {
      received: a.completeness.received + b.completeness.received,
      expected: a.completeness.expected + b.completeness.expected,
    };
  return { completeness, coverage: addCoverage(a.coverage, b.coverage), mayStillCome: a.mayStillCome || b.mayStillCome };
}

/** Of days that two periods share everything is held; of whom nothing was expected in them, nothing was collected. */
const heldOfShared = ({ completeness }: Held): Held => ({ ...heldWhole, completeness: completeness?.expected === 0 ? completeness : null });

/** Of twelve months some are not there: something that was expected did not come, or they were never collected. */
const stateOfWindow = ({ completeness }: Held): FigureState =>
  completeness && completeness.received < completeness.expected ? 'NOT_REPORTED' : 'NOT_COLLECTED';

const missing: readonly FigureState[] = ['NOT_APPLICABLE', 'NOT_COLLECTED', 'NOT_REPORTED'];

/** Computes with figures: what any of them lacks, the result lacks; what nothing can be divided by is not applicable. */
export function compute(figures: readonly Figure[], how: (numbers: [Big, ...Big[]]) => Big | null): Figure {
  const completeness = figures.map((figure) => figure.completeness).reduce(lessComplete, null);
  const coverage = figures.map((figure) => figure.coverage).reduce(lessCovered, null);
  const held: Held = { completeness, coverage, mayStillCome: false };
  const leftOut = Math.max(0, ...figures.map((figure) => figure.leftOut));
  const lacking = missing.find((state) => figures.some((figure) => figure.state === state));
  if (lacking) return none(lacking, held, leftOut);
  if (figures.some(isWithheld)) return none('PROTECTED', held, leftOut);
  const result = how(figures.map(({ exact }) => new Big(exact ?? 0)) as [Big, ...Big[]]);
  if (result === null) return none('NOT_APPLICABLE', held, leftOut);
  const weaker = (['PROVISIONAL', 'PARTIAL', 'PROTECTED'] as const).find((state) => figures.some((figure) => figure.state === state));
  const state = weaker ?? (result.eq(0) ? 'ZERO' : 'EXACT');
  return { state, exact: result.toFixed(), completeness, coverage, leftOut };
}

function lessComplete(a: Completeness | null, b: Completeness | null): Completeness | null {
  if (!a || !b) return a ?? b;
  return a.received * b.expected <= b.received * a.expected ? a : b;
}
