// Decides which findings make the story: signals alone, at most five, one a measure; the weightiest of each domain first, then the weightiest of the rest,
// at most two of a domain as long as others have something. They are in the order of their weight.
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import { compareWeight, RANKS, weigh, type Rank, type Weighed } from './consequence.ts';

const MOST_FINDINGS = 5;
const MOST_OF_A_DOMAIN = 2;
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
  judged: number;
  /** Measures that have figures and no limits: too few months, or nothing that limits could mean. */
  withoutLimits: number;
  /** Measures without a figure. */
  nothing: number;
}

/** Chooses the story among the charts of a page, which come in the order of the page. */
export function chooseStory(charts: readonly TrendChart[]): Story {
  const weighed = charts.map(weigh).toSorted(compareWeight);
  const count = (...ranks: readonly Rank[]) => weighed.filter(({ rank }) => ranks.includes(rank)).length;
  const nothing = count('NOTHING');
  const withoutLimits = count('NO_LIMITS');
  const findings = choose(weighed.filter(({ rank }) => SIGNALS.includes(rank)));
  return {
    findings,
    special: count(...SIGNALS),
    alsoSpecial: weighed.filter((one) => SIGNALS.includes(one.rank) && !findings.includes(one)).map(({ chart }) => chart.measure.title),
    judged: weighed.length - nothing - withoutLimits,
    withoutLimits,
    nothing,
  };
}

/** @param candidates The weightiest first. */
function choose(candidates: readonly Weighed[]): Weighed[] {
  const domainOf = ({ chart }: Weighed) => chart.measure.domain;
  const chosen = candidates
    .filter((one, place) => candidates.findIndex((other) => domainOf(other) === domainOf(one)) === place)
    .slice(0, MOST_FINDINGS);
  for (const most of [MOST_OF_A_DOMAIN, MOST_FINDINGS]) {
    for (const candidate of candidates) {
      const told = chosen.filter((other) => domainOf(other) === domainOf(candidate)).length;
      if (chosen.length < MOST_FINDINGS && told < most && !chosen.includes(candidate)) chosen.push(candidate);
    }
  }
  return chosen.toSorted((one, other) => candidates.indexOf(one) - candidates.indexOf(other));
}
