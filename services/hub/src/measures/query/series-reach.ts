// Decides over which periods a series is worked out whose limits must be the same whatever period is looked at: over all that is held, in whole
// periods. The period that is asked for decides which of them are shown, and nothing else.

import {
  addMonths,
  bucketsOf,
  countDays,
  firstDayOf,
  labelSpan,
  type Grain,
  type LocalDate,
  type NamedPeriod,
  type Span,
} from '../../kernel/index.ts';
import type { Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { MOST_DAYS } from './bind.ts';
import { completeReach, latestOf, type Facts } from './facts.repository.ts';
import { MOST_ROWS } from './validate.ts';

/** The most days that limits are made of: years of days say no more of what is usual, and cost as much as years of months for every measure. */
const MOST_DAYS_OF_LIMITS = 1000;

/** The periods of a series. */
export interface SeriesReach {
  /** What is asked of the database. */
  readonly whole: Span;
  /** What limits of a measure, by its id, are made of: whole periods up to the latest that it is held for. None where nothing is held. */
  readonly bases: ReadonlyMap<string, Span>;
  /** What is shown: the period asked for, with the whole of the periods that it cuts. */
  readonly shown: NamedPeriod;
  /** The days that each shown period begins on. */
  readonly shownStarts: ReadonlySet<LocalDate>;
}

/** @param asked the period that was asked for, bound */
export function seriesReach(asked: NamedPeriod, grain: Grain, measures: readonly Measure[], facts: Facts): SeriesReach {
  const buckets = bucketsOf(grain, asked);
  const shown = grain === 'ROLLING_12_MONTHS' ? asked : named(spanOf(buckets) ?? asked, asked);
  const shownStarts = new Set(buckets.map(({ start }) => start));
  const bases = new Map(
    measures.flatMap((measure) => {
      const basis = basisOf(grain, measure, facts);
      return basis ? [[measure.id, basis] as const] : [];
    }),
  );
  const whole = [...bases.values()].reduce<Span>(unionOf, shown);
  // So far from anything that is held there is nothing to make limits of.
  if (countDays(whole.start, whole.before) > MOST_DAYS) return { whole: shown, bases: new Map(), shown, shownStarts };
  return { whole, bases, shown, shownStarts };
}

/** The latest whole periods that a measure is held for, as many as one answer has room for. */
function basisOf(grain: Grain, measure: Measure, facts: Facts): Span | null {
  const datasets = baseMeasuresOf(measure).map(({ dataset }) => dataset);
  const first = completeReach(facts, datasets)?.first;
  const latest = datasets
    .flatMap((dataset) => latestOf(facts, dataset) ?? [])
    .toSorted()
    .at(-1);
  if (!first || !latest) return null;
  const held: Span = { start: firstDayOf(first), before: firstDayOf(addMonths(latest, 1)) };
  if (grain === 'ROLLING_12_MONTHS') return held;
  const room = Math.floor(MOST_ROWS / Math.max(1, facts.zones.length));
  return spanOf(bucketsOf(grain, held).slice(-Math.min(room, grain === 'DAY' ? MOST_DAYS_OF_LIMITS : room)));
}

function spanOf(buckets: readonly Span[]): Span | null {
  const [first, last] = [buckets[0], buckets.at(-1)];
  return first && last ? { start: first.start, before: last.before } : null;
}

const named = (span: Span, asked: NamedPeriod): NamedPeriod =>
  span.start === asked.start && span.before === asked.before ? asked : { ...span, label: labelSpan(span) };

const unionOf = (one: Span, other: Span): Span => ({
  start: one.start < other.start ? one.start : other.start,
  before: one.before > other.before ? one.before : other.before,
});
