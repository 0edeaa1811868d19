// Decides which findings make the story: signals alone, at most five, and no more than three alike; the weightiest of each domain first, then the weightiest
// of the rest, at most two of a domain as long as others have something. They are in the order of their weight.
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { findEmptiness } from '#lib/charts/trend/words/emptiness.ts';
import { compareWeight, latestFigure, RANKS, weigh, weighConcern, weighStep, type Rank, type Weighed } from './consequence.ts';

const MOST_FINDINGS = 5;
const MOST_OF_A_DOMAIN = 2;
/** Of findings that say the same of one measure of a domain after another. */
const MOST_ALIKE = 3;
/** What is worth the first page: what a control chart finds unusual in its latest month. */
const SIGNALS = RANKS.slice(0, RANKS.indexOf('LATELY'));

/** What became of all the measures. */
export interface Story {
  /** At most five, the weightiest first. */
  findings: readonly Weighed[];
  /** How many measures are special cause in their latest charted figure, of how many with limits in any zone. */
  special: number;
  /** Titles of those that are special cause and not among the findings. */
  alsoSpecial: readonly string[];
  /** Those that are worse than usual in their latest charted figure, the weightiest first, with all the zones in which they are: what cards and the scorecard call so. */
  worse: readonly Weighed[];
  /** How many measures are special cause in an earlier month of the period, in any zone. */
  specialBefore: number;
  judged: number;
  /** Measures that have figures and no limits: too few months, or nothing that limits could mean. */
  withoutLimits: number;
  /** Measures without a figure that the reader may see, because there is none. */
  nothing: number;
  /** Measures whose figures are not shown to the reader. */
  notShown: number;
}

/** Chooses the story among the charts of a page, which come in the order of the page. */
export function chooseStory(charts: readonly TrendChart[]): Story {
  const last = latestFigure(charts);
  const inOrder = charts.map((chart) => weigh(chart, last));
  const weighed = inOrder.toSorted(compareWeight);
  const count = (...ranks: readonly Rank[]) => weighed.filter(({ rank }) => ranks.includes(rank)).length;
  const notShown = charts.filter((chart) => findEmptiness(chart) === 'PROTECTED').length;
  const nothing = count('NOTHING') - notShown;
  const withoutLimits = count('NO_LIMITS');
  const candidates = listSignals(inOrder);
  const findings = choose(candidates);
  const changed = new Set(candidates.map(({ chart }) => chart));
  const told = new Set(findings.map(({ chart }) => chart));
  return {
    findings,
    special: changed.size,
    alsoSpecial: [...changed].filter((chart) => !told.has(chart)).map(({ measure }) => measure.title),
    worse: weighed.flatMap(({ chart }) => weighConcern(chart) ?? []),
    specialBefore: charts.filter(isSpecialBefore).length,
    judged: weighed.length - nothing - notShown - withoutLimits,
    withoutLimits,
    nothing,
    notShown,
  };
}

/** Whether a month before the latest charted one is special cause in a zone. */
function isSpecialBefore({ series }: TrendChart): boolean {
  return series.some(({ points }) =>
    points
      .flatMap(({ control }) => control ?? [])
      .slice(0, -1)
      .some(({ special }) => special),
  );
}

/**
 * What changed, the weightiest first. A measure is there twice when it took a step in one zone and is unusual in another.
 * @param weighed In the order of the page, which equals keep: what else a measure weighs, for an event of another zone say, puts no step before another.
 */
function listSignals(weighed: readonly Weighed[]): Weighed[] {
  const steps = weighed.flatMap(({ chart }) => weighStep(chart) ?? []);
  const stepped = (chart: TrendChart) => steps.find((step) => step.chart === chart)?.zones ?? [];
  const others = weighed.filter(
    ({ chart, rank, zones }) => SIGNALS.includes(rank) && !zones.every((zone) => stepped(chart).includes(zone)),
  );
  return [...steps, ...others].toSorted(compareWeight);
}

/** @param candidates The weightiest first. */
function choose(candidates: readonly Weighed[]): Weighed[] {
  const domainOf = ({ chart }: Weighed) => chart.measure.domain;
  const isAlike = (one: Weighed, other: Weighed) => one.rank === other.rank && one.rule === other.rule && domainOf(one) === domainOf(other);
  const chosen = candidates
    .filter((one, place) => candidates.findIndex((other) => domainOf(other) === domainOf(one)) === place)
    .slice(0, MOST_FINDINGS);
  for (const most of [MOST_OF_A_DOMAIN, MOST_FINDINGS]) {
    for (const candidate of candidates) {
      const ofDomain = chosen.filter((other) => domainOf(other) === domainOf(candidate)).length;
      const alike = chosen.filter((other) => isAlike(other, candidate)).length;
      const hasRoom = chosen.length < MOST_FINDINGS && ofDomain < most && alike < MOST_ALIKE;
      if (hasRoom && !chosen.includes(candidate)) chosen.push(candidate);
    }
  }
  return chosen.toSorted((one, other) => candidates.indexOf(one) - candidates.indexOf(other));
}
