// Decides what a figure of an answer is: the number of its cells, what it is compared with and part of, and what is said of it.

import Big from 'big.js';
import { figureOf, heldWhole, nameMonths, type Figure } from '../../kernel/index.ts';
import type { RowPlace } from './sort-and-page.ts';
import { changeFrom, noChange, whyIncomparable, whyNoChange, type Change } from './compare-figures.ts';
import { changeBesidePlace, besidePlace, NOT_BESIDE_PLACES } from './beside-place.ts';
import { shareFrom, type Share } from './shares.ts';
import { notApplicable, PLACES_OVERLAP, type ShownFigure } from './shown-figure.ts';
import { targetOf } from './targets.ts';
import { countMet, type TargetsMet } from './targets-met.ts';
import type { Measure } from '../catalogue/measure.ts';
import { additivityOf, baseMeasuresOf, countedBaseOf } from '../catalogue/measure-traits.ts';
import type { Cells, Evaluation } from './figures.ts';
import type { Facts } from '../query/facts.repository.ts';
import { isByOrganisation, type QueryPlan } from '../query/query-plan.ts';
import type { LikeWithLike, Likeness } from '../query/like-with-like.ts';
import { comparesLatestYears, type WindowBucket } from '../query/time-windows.ts';

/** The answer that a figure is of. */
interface FiguresOf {
  readonly query: QueryPlan;
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly like: LikeWithLike;
  readonly buckets: readonly WindowBucket[];
  /** The cells over all that the answer is split by. */
  readonly overallKey: string;
}

/** Whether all of a period was asked for. */
export const isWhole = ({ part, start, before }: WindowBucket) => part.start === start && part.before === before;

/** A figure, with what it is compared with and what it is part of. Worked out when asked for. */
export class AnswerFigure implements ShownFigure {
  #before: { readonly of: Figure | null } | null = null;
  #change: { readonly of: Change | null } | null = null;
  #runningTotal: { readonly of: Figure | null } | null = null;
  readonly now: Figure;

  constructor(
    private readonly answer: FiguresOf,
    readonly measure: Measure,
    private readonly place: RowPlace | null,
  ) {
    this.now = this.over(this.cells);
  }

  /** The cells that it is taken over. */
  private get cells(): Cells {
    return this.place ? { set: 'now', periods: [this.place.period], keys: this.place.keys } : this.wholeCells('whole');
  }

  get note(): string | null {
    const why = this.noteOfPlace ?? this.noteOfPublished ?? this.noteOfNone ?? this.noteOfPart;
    return why ?? this.noteOfWindow ?? this.noteOfNumber ?? this.noteOfSum;
  }

  /** What is in no zone is a row of its own, so that rows add up to the total. */
  private get noteOfPlace(): string | null {
    const zoneAt = this.answer.query.splits.indexOf('zone');
    if (!this.place || this.place.isOther || zoneAt < 0 || this.place.values[zoneAt] !== null) return null;
    return baseMeasuresOf(this.measure).find(({ dataset }) => dataset.notPlaced !== null)?.dataset.notPlaced ?? null;
  }

  /** Before a register begins a total may have been published all the same. */
  private get noteOfPublished(): string | null {
    if (this.now.state !== 'NOT_COLLECTED' && this.now.state !== 'PARTIAL') return null;
    const datasets = new Set(baseMeasuresOf(this.measure).map(({ dataset }) => dataset.id));
    const { start, before } = (this.place && this.answer.buckets[this.place.period]) ?? this.answer.query.time.period;
    const totals = this.answer.facts.publishedTotals.filter(
      (total) => datasets.has(total.dataset) && total.start < before && total.before > start,
    );
    return totals.length > 0 ? totals.map(({ words }) => words).join(' ') : null;
  }

  private get noteOfPart(): string | null {
    const isPart = this.now.coverage !== null && this.now.coverage.covered < this.now.coverage.of;
    return isPart ? this.answer.evaluation.whyPart(this.measure, this.cells) : null;
  }

  private get noteOfNone(): string | null {
    const { evaluation, query } = this.answer;
    if (query.places && this.place?.isOther && this.now.state === 'NOT_APPLICABLE') return PLACES_OVERLAP;
    return this.now.state === 'NOT_REPORTED'
      ? evaluation.whyNone(this.measure, this.cells)
      : evaluation.whyNotApplicable(this.measure, this.cells);
  }

  /** Where part of a period is held and yet there is no number, it is a window, which is taken whole or not at all. */
  private get noteOfWindow(): string | null {
    const { exact, coverage, state } = this.now;
    if (exact !== null || state === 'PROTECTED' || !coverage || coverage.covered === 0 || coverage.covered === coverage.of) return null;
    const verb = coverage.missing.length === 1 ? 'is' : 'are';
    return `${coverage.covered} of these ${coverage.of} months are held, so there is no figure of them: ${nameMonths(coverage.missing)} ${verb} not.`;
  }

  private get noteOfNumber(): string | null {
    const { noteAbove } = this.measure;
    return noteAbove && this.now.exact !== null && Number(this.now.exact) > noteAbove.number ? noteAbove.note : null;
  }

  /** Where people are added up, some are counted more than once. */
  private get noteOfSum(): string | null {
    const { noteWhereAdded } = this.measure;
    const { splits } = this.answer.query;
    const isOfOne = this.place?.isOther === false && splits.some(isByOrganisation);
    return noteWhereAdded && this.now.exact !== null && !isOfOne ? noteWhereAdded : null;
  }

  /** Why there can be no figure before; null where there is one, or none for another reason. */
  get noteBefore(): string | null {
    if (this.answer.query.time.compareTo === 'PLACE')
      return this.measure.formula.kind === 'RATIO' ? (besidePlace(this.measure, this.place, this.answer)?.why ?? null) : NOT_BESIDE_PLACES;
    if (this.before?.state !== 'NOT_APPLICABLE') return null;
    return this.answer.query.time.compareTo === 'TARGET'
      ? 'No target is set for this measure, place and length of period.'
      : this.comparesLatestYears && 'reason' in this.likeness
        ? this.likeness.reason
        : this.answer.evaluation.whyNotApplicable(this.measure, this.cellsBefore);
  }

  private get cellsBefore(): Cells {
    return this.place ? { set: 'before', periods: [this.place.period], keys: this.place.keys } : this.wholeCells('whole before');
  }

  get before(): Figure | null {
    this.#before ??= { of: this.workBefore() };
    return this.#before.of;
  }

  private workBefore(): Figure | null {
    const { compareTo } = this.answer.query.time;
    if (!compareTo) return null;
    if (compareTo === 'TARGET') return this.target ?? notApplicable;
    if (compareTo === 'PLACE') return besidePlace(this.measure, this.place, this.answer)?.figure ?? notApplicable;
    if (!this.comparesLatestYears) return this.over(this.cellsBefore);
    // Neither is a period of its own that a reader asked for: what stands before is what the change is from, or nothing.
    const like = this.likeness;
    if (!('reason' in like)) return this.sharedFigures(like)[1];
    const before = this.over(this.cellsBefore);
    return before.exact === null ? before : notApplicable;
  }

  /** Whether it is over more than a year, of which the latest twelve months are compared. */
  private get comparesLatestYears(): boolean {
    return comparesLatestYears(this.answer.query.time, this.place === null);
  }

  /** The figures of the days that both periods hold. */
  private sharedFigures({ sets, days }: Extract<Likeness, { days: unknown }>): readonly [now: Figure, before: Figure] {
    const period = this.place?.period ?? 0;
    const keys = this.place?.keys ?? [this.answer.overallKey];
    const of = (side: 0 | 1) => this.over({ set: sets[side], periods: [period], keys, days: days[side] });
    return [of(0), of(1)];
  }

  get change(): Change | null {
    this.#change ??= { of: this.workChange() };
    return this.#change.of;
  }

  /** Over the days that both periods hold: a part is never compared with a whole. */
  private workChange(): Change | null {
    const { compareTo } = this.answer.query.time;
    if (!compareTo) return null;
    if (compareTo === 'TARGET') return this.changeFromTarget();
    if (compareTo === 'PLACE') return changeBesidePlace(this.now, this.measure, this.place, this.answer);
    if (this.now.state === 'NOT_APPLICABLE')
      return noChange('NOT_APPLICABLE', 'There is no such figure of the period, so there is nothing to compare.');
    const like = this.likeness;
    if ('reason' in like) return noChange(this.before ? whyIncomparable(this.before, this.now) : 'NOT_APPLICABLE', like.reason);
    const { over, comparedWith } = like;
    const [now, before] = this.sharedFigures(like);
    const difference = changeFrom(before, now);
    return { ...difference, number: now.exact, before: before.exact, over, comparedWith, reason: whyNoChange(difference) };
  }

  /** What the period shares with the one that it is compared with: as the zone of the row does, or as all zones do. */
  private get likeness(): Likeness {
    const { query, like } = this.answer;
    if (!this.place) return like.at(this.measure, query.sets.includes('whole'), 0, 'ALL');
    const zone = this.place.keys.length === 1 ? this.place.values[query.splits.indexOf('zone')] : null;
    return like.at(this.measure, false, this.place.period, typeof zone === 'number' ? zone : 'ALL');
  }

  private changeFromTarget(): Change {
    const { target, now } = this;
    if (!target) return noChange('NOT_APPLICABLE', 'No target is set for this zone and period.');
    if (now.state === 'PARTIAL' || now.state === 'PROVISIONAL')
      return noChange(now.state, 'Part of the period is missing, so it is not compared with a target for all of it.');
    const difference = changeFrom(target, now);
    return { ...difference, number: now.exact, before: target.exact, over: null, comparedWith: null, reason: whyNoChange(difference) };
  }

  shareOf(whole: 'ANSWER' | 'PERIOD'): Share {
    const cells: Cells =
      whole === 'PERIOD' && this.place
        ? { set: 'now', periods: [this.place.period], keys: [this.answer.overallKey] }
        : this.wholeCells('whole');
    return shareFrom(this.over(cells), this.now);
  }

  get runningTotal(): Figure | null {
    this.#runningTotal ??= { of: this.workRunningTotal() };
    return this.#runningTotal.of;
  }

  private workRunningTotal(): Figure | null {
    // What may not be added over time has none, not even over its first period.
    if (!baseMeasuresOf(this.measure).every(({ additiveOverTime }) => additiveOverTime)) return null;
    if (!this.place) return this.now;
    const periods = Array.from({ length: this.place.period + 1 }, (_, index) => index);
    return this.over({ set: 'now', periods, keys: this.place.keys });
  }

  get target(): Figure | null {
    const { facts, query } = this.answer;
    const bucket = this.place && this.answer.buckets[this.place.period];
    const { grain } = query.time;
    if (!bucket || !grain || !isWhole(bucket) || query.splits.some((split) => split !== 'zone')) return null;
    const zone = query.splits.includes('zone') ? this.place.values[0] : this.evaluationZone;
    const targets = facts.targets.filter(({ measureId, zoneId }) => measureId === this.measure.id && zoneId === (zone ?? null));
    const exact = targetOf(targets, grain, bucket, additivityOf(this.measure).overTime);
    // Targets are set in the unit of the measure: pounds, where figures are held in pence.
    return exact === null ? null : figureOf(this.measure.money ? new Big(exact).times(100).toFixed() : exact, heldWhole);
  }

  get targetsMet(): TargetsMet | null {
    const { place, answer, measure } = this;
    if (!place) return null;
    const upTo = Array.from({ length: place.period + 1 }, (_, period) => new AnswerFigure(answer, measure, { ...place, period }));
    return countMet(measure.better, upTo);
  }

  get base(): Figure | null {
    const of = countedBaseOf(this.measure);
    return of && this.answer.evaluation.figure({ formula: of, money: false }, this.cells);
  }

  private get evaluationZone(): number | null {
    return this.answer.evaluation.onlyZone;
  }

  private wholeCells(set: 'whole' | 'whole before'): Cells {
    const hasWhole = this.answer.query.sets.includes('whole');
    const name = hasWhole ? set : set === 'whole' ? 'now' : 'before';
    return { set: name, periods: [0], keys: [this.answer.overallKey] };
  }

  private over(cells: Cells): Figure {
    return this.answer.evaluation.figure(this.measure, cells);
  }
}
