// Decides what is known of a measure: its parts, how they become a figure, and all that the graph, the catalogue and the charts need of it.

import type { Condition, Dataset } from './dataset.ts';

/** Which way is better: up, down, or neither. */
export const ImprovementDirection = { UP: 'UP', DOWN: 'DOWN', NEITHER: 'NEITHER' } as const;
export type ImprovementDirection = (typeof ImprovementDirection)[keyof typeof ImprovementDirection];

/** How rows become a number. */
export type Aggregate =
  | { readonly kind: 'COUNT' }
  | { readonly kind: 'SUM'; readonly of: string }
  /**
   * The value of `of` that a fraction of the rows do not pass; where a record is shared between zones, `by` names the record, which counts once.
   * `DAYS_TO_END` takes the days from the date `of` to the day after the period, which only a stock has.
   */
  | {
      readonly kind: 'PERCENTILE';
      readonly fraction: number;
      readonly of: string;
      readonly by: string | null;
      readonly taken: 'AS_IT_IS' | 'DAYS_TO_END';
    }
  /** The sum of `of` over the `count` values of `by` that have most of it. */
  | { readonly kind: 'LARGEST'; readonly of: string; readonly by: string; readonly count: number };

/** A number that the database computes: the parts that every figure is made of, and what disclosure protection acts on. */
export interface BaseMeasure {
  /** Name of its column. */
  readonly name: string;
  /** Identifier of the measure that declares it: what a policy is asked about. */
  readonly measure: string;
  readonly dataset: Dataset;
  readonly aggregate: Aggregate;
  readonly condition: Condition;
  /** Of which rows those that are not counted are said to be left out; null for those that the condition holds for and that hold no number. */
  readonly outOf: Condition | null;
  /** Rows of a stock that are older than so many days at the end of the period. */
  readonly olderThanDays: { readonly of: string; readonly days: number } | null;
  /** Whether it is taken over the period, or over the twelve months that end with it. */
  readonly window: 'PERIOD' | 'TRAILING_12_MONTHS';
  /** Whether the numbers of two months may be added up. */
  readonly additiveOverTime: boolean;
  /** Whether the numbers of two zones may be added up. */
  readonly additiveOverPlace: boolean;
  readonly countsPeople: boolean;
  /** What is said where no row is there: then nothing was reported, which is not zero. Null where no row is zero. */
  readonly whereNone: string | null;
  /** What is said where any row holds no number: then there is no sum. Null where such rows are left out. */
  readonly whereAnyLacks: string | null;
}

/** How parts become a figure. Ratios are made of their parts at every level, never averaged. */
export type Formula =
  | { readonly kind: 'PART'; readonly part: BaseMeasure }
  | { readonly kind: 'RATIO'; readonly numerator: Formula; readonly denominator: Formula; readonly times: number }
  | { readonly kind: 'DIFFERENCE'; readonly minuend: Formula; readonly subtrahend: Formula }
  | { readonly kind: 'MULTIPLE'; readonly of: Formula; readonly times: string; readonly dividedBy: string };

/** Which chart a measure may have. */
export const ChartKind = { CONTROL: 'CONTROL', LINE: 'LINE' } as const;
export type ChartKind = (typeof ChartKind)[keyof typeof ChartKind];

/**
 * A control chart where its figures are independent of one another: counts, rates and shares of a period. A plain line, with the reason in a
 * sentence that is read out, where a verdict on the latest figure would mean nothing.
 */
export type Chart = { readonly kind: 'CONTROL' } | { readonly kind: 'LINE'; readonly reason: string };

/** A measure: a formula over base measures, and everything that its readers are shown. */
export interface Measure {
  /** Its domain and its field, such as engagement.attendances. */
  readonly id: string;
  /** Identifiers that it had before: whoever asks by one of them is answered. */
  readonly formerIds: readonly string[];
  /** Name of its field in the graph. */
  readonly field: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly formulaInWords: string;
  readonly better: ImprovementDirection;
  /** Version of the definition: a change of it makes figures before and after incomparable. */
  readonly version: number;
  /** Whether it is an amount of money: held in pence, written in pounds. */
  readonly money: boolean;
  /** Above this number a figure carries the note. */
  readonly noteAbove: { readonly number: number; readonly note: string } | null;
  /** What a figure says that is added up over organisations or zones; null when there is nothing to say. */
  readonly noteWhereAdded: string | null;
  /** The measure whose figures these are, where it exists only to be split by something else; null for a measure of its own. */
  readonly splitOf: Measure | null;
  /** False for numbers that others are made of and nobody asks for. */
  readonly published: boolean;
  readonly chart: Chart;
  /** Whether zones have one figure because it is of the force that serves them: it is drawn once, not once for each zone. */
  readonly sharedByZones: boolean;
  readonly formula: Formula;
}
