// What can be said of one zone's months: the numbers behind every sentence of a card.
import { compareDecimals, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { numberOf, type FigureState } from '#lib/kit/figures/figure.ts';
import type { Month } from '#lib/kit/time/month.ts';
import type { TrendChart, ZonePoint, ZoneSeries } from '../contract.ts';

export interface Reported {
  month: Month;
  number: DecimalText;
  state: FigureState;
}

export interface SeriesFacts {
  /** Months with a number, in order. */
  reported: readonly Reported[];
  /** Months from the first that anybody collected: what was not yet there is no gap. */
  monthCount: number;
  lowest: Reported | undefined;
  highest: Reported | undefined;
  latest: Reported | undefined;
  /** Sum of the reported months, and of money the amount that the hub gives for all of them; undefined when the measure may not be summed, when a month is protected, or when nothing was reported. */
  total: DecimalText | undefined;
  /** Runs of months without a number, each of one state. */
  gaps: readonly Gap[];
}

export interface Gap {
  state: FigureState;
  /** Place of the first and the last month of the run among the points. */
  first: number;
  last: number;
}

/** Gathers the facts of one series. */
export function gatherFacts(series: ZoneSeries, additiveOverTime: boolean): SeriesFacts {
  const reported = series.points.flatMap(({ month, figure }) => {
    const number = numberOf(figure);
    return number === undefined ? [] : [{ month, number, state: figure.state }];
  });
  const isProtected = series.points.some(({ figure }) => figure.state === 'PROTECTED');
  return {
    reported,
    monthCount: series.points.length - countUncollected(series.points),
    lowest: pick(reported, (one, other) => compareDecimals(one.number, other.number) < 0),
    highest: pick(reported, (one, other) => compareDecimals(one.number, other.number) > 0),
    latest: reported.at(-1),
    total:
      additiveOverTime && !isProtected && reported.length > 0
        ? (series.totalAmount ?? sumDecimals(reported.map(({ number }) => number)))
        : undefined,
    gaps: findGaps(series.points),
  };
}

/** Months at the beginning that nobody collected. */
function countUncollected(points: readonly ZonePoint[]): number {
  const first = points.findIndex(({ figure }) => figure.state !== 'NOT_COLLECTED');
  return first === -1 ? points.length : first;
}

/** Runs of months without a number; a change of state begins a new run. */
export function findGaps(points: readonly ZonePoint[]): Gap[] {
  const gaps: Gap[] = [];
  points.forEach(({ figure }, place) => {
    if (numberOf(figure) !== undefined) return;
    const open = gaps.at(-1);
    if (open?.state === figure.state && open.last === place - 1) open.last = place;
    else gaps.push({ state: figure.state, first: place, last: place });
  });
  return gaps;
}

/** The first entry that no other beats. */
function pick(entries: readonly Reported[], beats: (one: Reported, other: Reported) => boolean): Reported | undefined {
  return entries.reduce<Reported | undefined>((best, entry) => (!best || beats(entry, best) ? entry : best), undefined);
}

/** Whether a target is set in any month and zone of a chart. */
export function hasTarget({ series }: TrendChart): boolean {
  return series.some(({ points }) => points.some(({ target }) => target !== undefined));
}

/** Whether any month of a chart has a figure that it is compared with. */
export function hasBefore({ series }: Pick<TrendChart, 'series'>): boolean {
  return series.some(({ points }) => points.some(({ before }) => before !== undefined && numberOf(before.figure) !== undefined));
}
