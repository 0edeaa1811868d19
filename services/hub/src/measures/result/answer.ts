// Decides what an answer is: rows that were chosen by figures that may be seen, and every figure of them with what it is read against.

import {
  addMonths,
  firstDayOf,
  type Bucket,
  type Completeness,
  type Figure,
  type LocalDate,
  type Month,
  type Span,
} from '../../kernel/index.ts';
import type { DataVersion } from '../../database/index.ts';
import type { SortedPage, RowPlace } from './sort-and-page.ts';
import { OVERALL, type SplitValue } from '../disclosure/cells.ts';
import { AnswerFigure, isWhole } from './answer-figure.ts';
import { notApplicable, plainFigure, PLACES_OVERLAP, type ShownFigure } from './shown-figure.ts';
import type { Formula, Measure } from '../catalogue/measure.ts';
import { additivityOf, baseMeasuresOf } from '../catalogue/measure-traits.ts';
import type { Cells, Evaluation } from './figures.ts';
import { completeReach, type Facts } from '../query/facts.repository.ts';
import type { Place } from '../query/place.ts';
import { nameOfSplit, type QueryPlan } from '../query/query-plan.ts';
import type { LikeWithLike } from '../query/like-with-like.ts';
import { bucketsIn, type WindowBucket } from '../query/time-windows.ts';

/** A period of an answer. */
export interface AnswerPeriod extends Bucket {
  /** Whether all of it was asked for, and the data has reached its end. */
  readonly complete: boolean;
}

/** An answer, whole. */
export class Answer {
  readonly buckets: readonly WindowBucket[];
  /** The day after the last for which all data that is asked for is complete; null on an empty hub. */
  private readonly heldTo: LocalDate | null;
  readonly #periods: readonly AnswerPeriod[];

  constructor(
    readonly query: QueryPlan,
    readonly facts: Facts,
    readonly evaluation: Evaluation,
    readonly like: LikeWithLike,
    readonly sortedPage: SortedPage,
    readonly completeness: Completeness | null,
    readonly illustrative: boolean,
    readonly data: DataVersion,
    /** What it takes in memory, estimated. */
    readonly bytes: number,
  ) {
    this.buckets = bucketsIn(query.time);
    this.heldTo = heldTo(facts, query.measures);
    this.#periods = this.buckets.map((bucket) => ({ ...bucket, complete: isWhole(bucket) && this.hasReached(bucket) }));
  }

  /** When the newest import that it was computed from was published. */
  get asAt(): string {
    return this.data.asAt;
  }

  /** The rows of the page. */
  get rows(): AnswerRow[] {
    return this.sortedPage.rows.map((place) => new AnswerRow(this, place));
  }

  /** The figure of a measure over the whole answer, or over the rows alone that having and top keep. */
  total(measure: Measure, of: 'ALL' | 'SHOWN' = 'ALL'): ShownFigure {
    const { shown } = this.sortedPage;
    if (this.query.places && this.facts.zones.length > 1) return plainFigure(notApplicable, PLACES_OVERLAP);
    if (of === 'ALL' || shown === null) return new AnswerFigure(this, this.ownOf(measure), null);
    if (this.query.time.grain === 'ROLLING_12_MONTHS')
      return plainFigure(notApplicable, 'Twelve months that roll on share months, so rows of them may not be added up.');
    if (shown.length === 0) return plainFigure(notApplicable, 'No row is shown, so there is nothing to add up.');
    const cells = cellsOfRows(shown);
    return plainFigure(this.evaluation.figure(measure, cells), this.evaluation.whyNotApplicable(measure, cells));
  }

  /** The measure as the query has it: of places, where it is about places. */
  ownOf(measure: Measure): Measure {
    return this.query.places === null ? measure : (this.query.measures.find(({ field }) => field === measure.field) ?? measure);
  }

  /** A period of the answer, as all that is asked for is complete for it, or one measure of it. */
  periodAt(index: number, of?: Measure): AnswerPeriod {
    if (!of) return this.#periods[index] as AnswerPeriod;
    const bucket = this.buckets[index] as WindowBucket;
    return { ...bucket, complete: isWhole(bucket) && this.hasReached(bucket, of) };
  }

  /** Whether the data has reached the end of a period: all that is asked for, or that of one measure. */
  hasReached({ before }: Span, of?: Measure): boolean {
    const end = of ? heldTo(this.facts, [of]) : this.heldTo;
    return end !== null && before <= end;
  }

  /**
   * One number of rows that follow each other in time, worked out at once: what each row rounds is not added up. In pence for money, with parts of a penny.
   * Null where a number of months may not be added up, where months are in several rows, and where there is none or none may be seen.
   */
  totalOver(measure: Measure, rows: readonly RowPlace[]): string | null {
    if (!additivityOf(measure).overTime || this.query.time.grain === 'ROLLING_12_MONTHS' || rows.length === 0) return null;
    return this.evaluation.unrounded(measure, cellsOfRows(rows));
  }

  /** Returns behind rows of the answer that are of a measure, each counted once. Null for what is always complete. */
  completenessOf(measure: Measure, rows: readonly RowPlace[]): Completeness | null {
    return this.evaluation.completenessOver(measure, cellsOfRows(rows));
  }

  /** The cells over all that the answer is split by. */
  get overallKey(): string {
    return this.query.splits.length > 0 ? OVERALL : '[]';
  }
}

function heldTo(facts: Facts, measures: readonly Measure[]): LocalDate | null {
  const datasets = measures.flatMap(baseMeasuresOf).map(({ dataset }) => dataset);
  const reach = completeReach(facts, datasets);
  return reach && dayAfter(reach.completeTo);
}

/** The cells that rows are taken over, together. */
function cellsOfRows(rows: readonly RowPlace[]): Cells {
  const keysAt = new Map<number, readonly string[]>();
  for (const [period, of] of Map.groupBy(rows, (row) => row.period))
    keysAt.set(
      period,
      of.flatMap(({ keys }) => keys),
    );
  return { set: 'now', periods: [...keysAt.keys()], keys: [...new Set(rows.flatMap(({ keys }) => keys))], keysAt };
}

const dayAfter = (month: Month) => firstDayOf(addMonths(month, 1));

/** One row of an answer. */
export class AnswerRow {
  readonly #figures = new Map<Measure, AnswerFigure>();

  constructor(
    readonly answer: Answer,
    readonly place: RowPlace,
  ) {}

  /** The comparison place of the row; null where rows are not of places. */
  get comparisonPlace(): Place | null {
    const number = this.value('zone');
    return this.answer.query.places?.find((place) => place.number === number) ?? null;
  }

  /** The value of a split. */
  value(split: string): SplitValue {
    const index = this.answer.query.splits.findIndex((each) => nameOfSplit(each) === split);
    return this.place.values[index] ?? null;
  }

  get period(): AnswerPeriod {
    return this.answer.periodAt(this.place.period);
  }

  /** The figure of a measure: the same one however often it is asked for, so that what it is compared with is worked out once. */
  figure(measure: Measure): AnswerFigure {
    const known = this.#figures.get(measure) ?? new AnswerFigure(this.answer, this.answer.ownOf(measure), this.place);
    this.#figures.set(measure, known);
    return known;
  }

  /** A part of a measure that is asked for, such as the denominator of a ratio, in the unit that it is held in. */
  part(formula: Formula): Figure {
    return this.answer.evaluation.figure({ formula, money: false }, { set: 'now', periods: [this.place.period], keys: this.place.keys });
  }
}
